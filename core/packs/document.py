"""The pack as a document: by category, a box for each answer."""

import io
from datetime import UTC, datetime, time
from typing import Any

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from openpyxl.xml.functions import tostring

from core.opportunity import Priority
from core.packs import colours
from core.packs.marks import Marked, bookmark, mark
from core.packs.pack import ORDER, Pack, PackQuestion
from core.packs.properties import custom, ids
from core.packs.text import clean, line
from core.packs.wording import category, facts, instructions, language, priority, subject, title, word
from core.packs.wordml import bookmarked, cell, field, hidden, node, paragraph, row, run, table

_FONT = "Arial"
_NUMBER, _QUESTION, _PRIORITY = 1_350, 6_268, 2_020
"""Widths of a question's columns in twentieths of a point: together, an A4 page between its margins."""
_PAGE = _NUMBER + _QUESTION + _PRIORITY
_LABEL = 2_800
_LEGEND = 3_700
_SLOT = 1_000
"""Height of an empty answer slot: three lines."""
_WHOLE = 1_500
"""Characters up to which a question or an answer is held together on one page."""
_STYLES = {
    "PackText": (10, False, colours.INK),
    "PackLabel": (10, False, colours.QUIET),
    "PackStrong": (10, True, colours.INK),
    "PackQuestion": (11, True, colours.INK),
    "PackReason": (9, False, colours.QUIET),
    "PackSpace": (5, False, colours.INK),
}
"""Points, whether bold, colour."""


def write(pack: Pack, locale: str = "en") -> bytes:
    """The .docx file of a pack that has at least one question."""
    document: Any = Document()
    _set_styles(document, pack, locale)
    _set_page(document, pack, locale)
    body = _Body(document)
    _write_head(body, pack, locale)
    for name, asked in _by_category(pack, locale).items():
        body.add(paragraph("Heading1", name))
        for question in asked:
            body.add(_question(question, pack, locale), paragraph("PackSpace", ""))
    _describe(document, pack, locale)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


class _Body:
    """Where the document's content goes, before the properties of its section."""

    def __init__(self, document: Any) -> None:
        self._end = document.element.body.sectPr

    def add(self, *elements: Any) -> None:
        for element in elements:
            self._end.addprevious(element)


def _by_category(pack: Pack, locale: str) -> dict[str, list[PackQuestion]]:
    """The questions under their categories: the one with the most urgent question first."""
    grouped, spelt = dict[str, list[PackQuestion]](), dict[str, str]()
    for question in sorted(pack.questions, key=lambda one: (ORDER.index(one.priority), one.number)):
        name = category(question.category, locale)
        grouped.setdefault(spelt.setdefault(name.casefold(), name), []).append(question)
    return grouped


def _write_head(body: _Body, pack: Pack, locale: str) -> None:
    """Writes what stands before the questions; the pack's marks with it."""
    known = [
        row(cell(_LABEL, paragraph("PackLabel", label)), cell(_PAGE - _LABEL, paragraph("PackText", value)))
        for label, value in facts(pack, locale)
    ]
    marks = hidden(" ".join(mark(kind, id) for kind, id in ids(pack).items()))
    body.add(
        paragraph("Title", title(pack, locale)),
        table((_LABEL, _PAGE - _LABEL), *known, ruled=False),
        paragraph("PackSpace", ""),
        paragraph("PackStrong", instructions(pack, "instruction-document", locale), marks),
        paragraph("PackText", word("guide-open", locale)),
        paragraph("PackSpace", ""),
        table((_LEGEND, _PAGE - _LEGEND), *(_legend(one, locale) for one in Priority)),
    )


def _legend(one: Priority, locale: str) -> Any:
    meaning = paragraph("PackText", word(f"meaning-{one}", locale))
    return row(_badge(one, _LEGEND, locale), cell(_PAGE - _LEGEND, meaning))


def _badge(one: Priority, width: int, locale: str, keep: bool = False) -> Any:
    tint = colours.TINTS[one]
    said = paragraph("PackStrong", "", _coloured(priority(one, locale), tint.ink), keep=keep)
    return cell(width, said, fill=tint.fill)


def _coloured(text: str, ink: str) -> Any:
    return run(text, node("color", val=ink))


def _question(question: PackQuestion, pack: Pack, locale: str) -> Any:
    """The question and, under it, the slot for its answer."""
    widths = (_NUMBER, _QUESTION, _PRIORITY)
    return table(widths, _asked(question, pack, locale), _slot(question, locale))


def _asked(question: PackQuestion, pack: Pack, locale: str) -> Any:
    text, reason = clean(question.question), clean(question.rationale)
    whole = len(text) + len(reason) <= _WHOLE
    brand = colours.brand(pack.branding.colour)
    number = _coloured(word("number", locale, number=question.number), colours.ink_on(brand))
    said = paragraph("PackQuestion", text, keep=whole)
    if name := bookmark(question.id):
        bookmarked(said, question.number, name)
    said.append(hidden(mark(Marked.QUESTION, question.id)))
    paragraphs = [said]
    if reason:
        why = word("column-rationale", locale)
        paragraphs.append(paragraph("PackReason", f"{why}: {reason}", keep=whole))
    return row(
        cell(_NUMBER, paragraph("PackQuestion", "", number, keep=whole), fill=brand),
        cell(_QUESTION, *paragraphs),
        _badge(question.priority, _PRIORITY, locale, keep=whole),
        whole=whole,
    )


def _slot(question: PackQuestion, locale: str) -> Any:
    answer = clean(question.answer or "")
    label = paragraph("PackStrong", word("column-answer", locale), hidden(mark(Marked.ANSWER, question.id)))
    lines = (paragraph("PackText", said) for said in answer.split("\n"))
    return row(
        cell(_NUMBER, label),
        cell(_QUESTION + _PRIORITY, *lines, fill=colours.SLOT, span=2),
        whole=len(answer) <= _WHOLE,
        least=_SLOT,
    )


def _set_styles(document: Any, pack: Pack, locale: str) -> None:
    brand = colours.legible(colours.brand(pack.branding.colour))
    defaults = document.styles.element.find(qn("w:docDefaults")).find(qn("w:rPrDefault"))
    _set_font(defaults.find(qn("w:rPr")))
    defaults.find(qn("w:rPr")).find(qn("w:lang")).set(qn("w:val"), language(locale))
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


def _set_font(properties: Any) -> None:
    """Names the font where the template leaves it to its theme; Chinese and Japanese stay with it."""
    fonts = properties.find(qn("w:rFonts"))
    for script in ("ascii", "hAnsi", "cs"):
        fonts.attrib.pop(qn(f"w:{script}Theme"), None)
        fonts.set(qn(f"w:{script}"), _FONT)
    fonts.attrib.pop(qn("w:cstheme"), None)


def _add_style(document: Any, name: str, size: int, bold: bool, ink: str) -> None:
    style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = document.styles["Normal"]
    style.font.size, style.font.bold, style.font.color.rgb = Pt(size), bold, RGBColor.from_string(ink)
    # what is written from right to left has its own size and weight
    style.element.rPr.append(node("szCs", val=str(2 * size)))
    if bold:
        style.element.rPr.find(qn("w:b")).addnext(node("bCs"))
    style.paragraph_format.space_before = style.paragraph_format.space_after = Pt(1)
    style.paragraph_format.line_spacing = 1.1


def _set_page(document: Any, pack: Pack, locale: str) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = section.bottom_margin = Cm(2)
    section.top_margin = Cm(2.4)
    section.different_first_page_header_footer = True  # the title stands there already
    section.first_page_header.is_linked_to_previous = False
    section.header.paragraphs[0]._p.getparent().append(paragraph("PackLabel", subject(pack, locale)))
    section.header._element.remove(section.header.paragraphs[0]._p)
    for footer in (section.footer, section.first_page_footer):
        _write_foot(footer, pack, locale)


def _write_foot(footer: Any, pack: Pack, locale: str) -> None:
    said = paragraph("PackLabel", "")
    said.pPr.append(node("tabs", node("tab", val="right", pos=str(_PAGE))))
    page = (run(f"{word('page', locale)} "), field("PAGE"), run(f" {word('of', locale)} "), field("NUMPAGES"))
    said.extend([run(line(pack.branding.agency)), node("r", node("tab")), *page])
    footer.paragraphs[0]._p.getparent().append(said)
    footer._element.remove(footer.paragraphs[0]._p)


def _describe(document: Any, pack: Pack, locale: str) -> None:
    """Sets the file's properties; what the template says of itself gives way to the agency."""
    properties = document.core_properties
    properties.title, properties.language = subject(pack, locale)[:255], language(locale)
    properties.author = properties.last_modified_by = line(pack.branding.agency)[:255]
    properties.comments = properties.keywords = properties.category = ""
    properties.created = properties.modified = datetime.combine(pack.made_on, time(), UTC)
    _set_custom(document.part.package, pack)


def _set_custom(package: Any, pack: Pack) -> None:
    """Adds the custom properties, and drops the template's thumbnail of another document."""
    for id, relation in list(package.rels.items()):
        if relation.reltype == RELATIONSHIP_TYPE.THUMBNAIL:
            package.rels.pop(id)
    blob: Any = tostring(custom(pack).to_tree())
    part = Part(PackURI("/docProps/custom.xml"), CONTENT_TYPE.OFC_CUSTOM_PROPERTIES, blob, package)
    package.relate_to(part, RELATIONSHIP_TYPE.CUSTOM_PROPERTIES)
