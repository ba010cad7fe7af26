"""How the agency's Word documents look: styles, page, running head and foot, properties."""

import io
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from core.packs import colours
from core.packs.pack import Branding
from core.packs.text import line
from core.packs.wording import language, word
from core.packs.wordml import field, node, paragraph, run

PAGE = 9_638
"""Width of an A4 page between its margins, in twentieths of a point."""
_FONT = "Arial"
_STYLES = {
    "PackText": (10, False, colours.INK),
    "PackLabel": (10, False, colours.QUIET),
    "PackStrong": (10, True, colours.INK),
    "PackQuestion": (11, True, colours.INK),
    "PackReason": (9, False, colours.QUIET),
    "PackSpace": (5, False, colours.INK),
}
"""Points, whether bold, colour."""


@dataclass(frozen=True, slots=True)
class House:
    """What a document of the agency carries on every page."""

    branding: Branding
    subject: str
    """Of the running head, and of the file's properties."""
    made_on: date
    locale: str = "en"


class Body:
    """Where a document's content goes, before the properties of its section."""

    def __init__(self, document: Any) -> None:
        self._end = document.element.body.sectPr

    def add(self, *elements: Any) -> None:
        for element in elements:
            self._end.addprevious(element)


def open_document(house: House) -> Any:
    """An empty document in the agency's looks."""
    document: Any = Document()
    _set_styles(document, house)
    _set_page(document, house)
    return document


def close_document(document: Any, house: House) -> bytes:
    """The .docx file of a document that is written."""
    _describe(document, house)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _set_styles(document: Any, house: House) -> None:
    brand = colours.legible(colours.brand(house.branding.colour))
    defaults = document.styles.element.find(qn("w:docDefaults")).find(qn("w:rPrDefault"))
    _set_font(defaults.find(qn("w:rPr")))
    defaults.find(qn("w:rPr")).find(qn("w:lang")).set(qn("w:val"), language(house.locale))
    for name, size in (("Title", 22), ("Heading 1", 14)):
        style = document.styles[name]
        _set_font(style.element.rPr)
        style.font.size, style.font.bold, style.font.color.rgb = Pt(size), True, RGBColor.from_string(brand)
    document.styles["Title"].element.pPr.remove(document.styles["Title"].element.pPr.find(qn("w:pBdr")))
    document.styles["Title"].paragraph_format.space_after = Pt(8)
    document.styles["Heading 1"].paragraph_format.space_before = Pt(18)
    document.styles["Heading 1"].paragraph_format.space_after = Pt(6)
    for name, (size, bold, ink) in _STYLES.items():
        _add_style(document, name, size, bold, ink)
    _add_style(document, "PackBullet", 10, False, colours.INK, "List Bullet")


def _set_font(properties: Any) -> None:
    """Names the font where the template leaves it to its theme; Chinese and Japanese stay with it."""
    fonts = properties.find(qn("w:rFonts"))
    for script in ("ascii", "hAnsi", "cs"):
        fonts.attrib.pop(qn(f"w:{script}Theme"), None)
        fonts.set(qn(f"w:{script}"), _FONT)
    fonts.attrib.pop(qn("w:cstheme"), None)


def _add_style(document: Any, name: str, size: int, bold: bool, ink: str, base: str = "Normal") -> None:
    style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = document.styles[base]
    style.font.size, style.font.bold, style.font.color.rgb = Pt(size), bold, RGBColor.from_string(ink)
    # what is written from right to left has its own size and weight
    style.element.rPr.append(node("szCs", val=str(2 * size)))
    if bold:
        style.element.rPr.find(qn("w:b")).addnext(node("bCs"))
    style.paragraph_format.space_before = style.paragraph_format.space_after = Pt(1)
    style.paragraph_format.line_spacing = 1.1


def _set_page(document: Any, house: House) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = section.bottom_margin = Cm(2)
    section.top_margin = Cm(2.4)
    section.different_first_page_header_footer = True  # the title stands there already
    section.first_page_header.is_linked_to_previous = False
    section.header.paragraphs[0]._p.getparent().append(paragraph("PackLabel", house.subject))
    section.header._element.remove(section.header.paragraphs[0]._p)
    for footer in (section.footer, section.first_page_footer):
        _write_foot(footer, house)


def _write_foot(footer: Any, house: House) -> None:
    locale = house.locale
    said = paragraph("PackLabel", "")
    said.pPr.append(node("tabs", node("tab", val="right", pos=str(PAGE))))
    page = (run(f"{word('page', locale)} "), field("PAGE"), run(f" {word('of', locale)} "), field("NUMPAGES"))
    said.extend([run(line(house.branding.agency)), node("r", node("tab")), *page])
    footer.paragraphs[0]._p.getparent().append(said)
    footer._element.remove(footer.paragraphs[0]._p)


def _describe(document: Any, house: House) -> None:
    """Sets the file's properties; what the template says of itself gives way to the agency."""
    properties = document.core_properties
    properties.title, properties.language = house.subject[:255], language(house.locale)
    properties.author = properties.last_modified_by = line(house.branding.agency)[:255]
    properties.comments = properties.keywords = properties.category = ""
    properties.created = properties.modified = datetime.combine(house.made_on, time(), UTC)
    package = document.part.package
    for id, relation in list(package.rels.items()):
        if relation.reltype == RELATIONSHIP_TYPE.THUMBNAIL:  # the template's, of another document
            package.rels.pop(id)
