"""Word documents in reading order: headings, lists, tables, text boxes, notes; comments are not the brief."""

import io
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import Any

from docx import Document
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml

from core.files import marks
from core.files.outline import Outline, joined
from core.files.tables import header_of, write_table

_P, _TBL, _TR, _TC = qn("w:p"), qn("w:tbl"), qn("w:tr"), qn("w:tc")
WRAPPERS = (
    frozenset(
        qn(name)
        for name in (
            "w:sdt",
            "w:sdtContent",
            "w:customXml",
            "w:smartTag",
            "w:ins",
            "w:moveTo",
            "w:hyperlink",
            "w:fldSimple",
        )
    )
    | {qn("w:r"), "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"}
    | {"{http://schemas.openxmlformats.org/markup-compatibility/2006}Choice"}
)
_BREAKS = {qn("w:tab"): "\t", qn("w:br"): "\n", qn("w:cr"): "\n", qn("w:noBreakHyphen"): "-"}
_BODY_LEVEL = 9
"""The outline level that means `no heading`."""
_EMBEDDED = ("oleObject", "package", "subDocument", "aFChunk")
_NOTES = {"footnotes": "footnote", "endnotes": "endnote"}
_BLOCKS_IN_CELL = 3
"""A cell with more paragraphs than this is a piece of the document that a table lays out."""


def parse(data: bytes, name: str, outline: Outline) -> None:
    """Reads the body between the headers and footers that differ."""
    document = Document(io.BytesIO(data))
    writer = _Writer(outline, document)
    writer.margins("header")
    writer.blocks(document.element.body)
    writer.notes()
    writer.margins("footer")
    _notice(document, outline)


def _notice(document: Any, outline: Outline) -> None:
    relations = document.part.rels.values()
    kinds = [(relation.reltype.rsplit("/", 1)[-1], relation) for relation in relations]
    outline.pictures += sum(kind == "image" for kind, _ in kinds)
    inside = [relation for kind, relation in kinds if kind in _EMBEDDED]
    if inside:
        names = sorted(str(relation.target_ref).rsplit("/", 1)[-1] for relation in inside)
        outline.remark("embedded", count=len(inside), names=", ".join(names))


class _Writer:
    def __init__(self, outline: Outline, document: Any) -> None:
        self.outline = outline
        self.document = document
        self.styles = {style.style_id: style for style in document.styles}
        self.heading_of_style = cache(self._heading_of_style)
        self.list_of_style = cache(self._list_of_style)

    def blocks(self, parent: Any) -> None:
        """Writes paragraphs and tables in reading order, looking into content controls."""
        for child in parent:
            if child.tag == _P:
                self._paragraph(child)
            elif child.tag == _TBL:
                self._table(child)
            elif child.tag in WRAPPERS:
                self.blocks(child)

    def margins(self, which: str) -> None:
        """Writes each different header or footer once."""
        part, seen = self.outline.place.part, set[str]()
        self.outline.move(part=joined(part, which))
        for section in self.document.sections:
            for kind in (which, f"first_page_{which}", f"even_page_{which}"):
                margin = getattr(section, kind)
                if margin.is_linked_to_previous:
                    continue
                for paragraph in margin._element.iter(_P):
                    text = text_of(paragraph)
                    if text not in seen and any(letter.isalpha() for letter in text):
                        seen.add(text)
                        self.outline.paragraph(text)
        self.outline.move(part=part)

    def notes(self) -> None:
        """Writes the notes at the foot of pages and at the end."""
        part, heading = self.outline.place.part, self.outline.place.heading
        for relation in self.document.part.rels.values():
            note = _NOTES.get(relation.reltype.rsplit("/", 1)[-1])
            if note and not relation.is_external:
                self.outline.move(part=joined(part, note), heading=None)
                for paragraph in parse_xml(relation.target_part.blob).iter(_P):
                    self.outline.paragraph(text_of(paragraph))
        self.outline.move(part=part, heading=heading)

    def _paragraph(self, paragraph: Any) -> None:
        text = text_of(paragraph)
        style = _value(paragraph, "w:pPr/w:pStyle")
        if text.strip():
            if level := self._heading_level(paragraph, style, text):
                self.outline.heading(text, level)
            elif level := self._list_level(paragraph, style):
                self.outline.item(text, level)
            elif mark := marks.item_mark(text):
                self.outline.item(mark.text)
            else:
                self.outline.paragraph(text)
        for box in boxes_of(paragraph):
            self.blocks(box)

    def _heading_level(self, paragraph: Any, style: str | None, text: str) -> int:
        level = _value(paragraph, "w:pPr/w:outlineLvl")
        if level is not None:
            return 0 if int(level) >= _BODY_LEVEL else int(level) + 1
        if (known := self.heading_of_style(style)) is not None:
            return known
        bold = marks.could_be_heading(text.rstrip(": ")) and _is_bold(paragraph)
        return marks.section_depth(text) or 4 if bold and not self._list_level(paragraph, style) else 0

    def _heading_of_style(self, style_id: str | None) -> int | None:
        style = self.styles.get(style_id)
        while style is not None:
            name = (style.name or "").lower()
            if name == "title":
                return 1
            if name.startswith("heading ") and name[8:].isdecimal():
                return int(name[8:])
            level = _value(style.element, "w:pPr/w:outlineLvl")
            if level is not None:
                return int(level) + 1 if int(level) < _BODY_LEVEL else 0
            style = getattr(style, "base_style", None)
        return None

    def _list_level(self, paragraph: Any, style: str | None) -> int:
        number = _value(paragraph, "w:pPr/w:numPr/w:numId")
        if number is not None:
            return 0 if number == "0" else int(_value(paragraph, "w:pPr/w:numPr/w:ilvl") or 0) + 1
        return self.list_of_style(style)

    def _list_of_style(self, style_id: str | None) -> int:
        style = self.styles.get(style_id)
        while style is not None:
            name = (style.name or "").lower()
            if name.startswith(("list bullet", "list number")):
                return int(name[-1]) if name[-1].isdecimal() else 1
            if _value(style.element, "w:pPr/w:numPr/w:numId") not in (None, "0"):
                return int(_value(style.element, "w:pPr/w:numPr/w:ilvl") or 0) + 1
            style = getattr(style, "base_style", None)
        return 0

    def _table(self, table: Any) -> None:
        rows = [_spread(row) for row in children_of(table, _TR)]
        _fill_down(rows)
        if max((len(row) for row in rows), default=0) <= 1 or self._lays_out(rows):
            for row in rows:
                self._laid_out(row)
            return
        texts = [[_cell_text(cell) for cell in row] for row in rows]
        marked = _value(children_of(table, _TR)[0], "w:trPr/w:tblHeader", "1") == "1" and any(texts[0])
        write_table(self.outline, texts, 0 if marked else header_of(texts))
        for row in rows:
            for cell in row:
                for inner in cell.iter(_TBL) if cell is not None else ():
                    self._table(inner)

    def _lays_out(self, rows: list[list[Any]]) -> bool:
        """Whether the table is a form: a label on the left, a piece of the document on the right."""
        bodies = [cell for row in rows for cell in row[1:] if cell is not None]
        large = sum(len(children_of(cell, _P)) > _BLOCKS_IN_CELL for cell in bodies)
        return max(len(row) for row in rows) == 2 and large >= max(1, len(rows) // 3)

    def _laid_out(self, row: list[Any]) -> None:
        label = _cell_text(row[0]) if len(row) > 1 else ""
        if label and len(label) <= 80 and row[-1] is not None:
            self.outline.heading(label, 4)
            row = row[1:]
        for cell in row:
            if cell is not None:
                self.blocks(cell)


def children_of(parent: Any, tag: str) -> list[Any]:
    """Children of one kind, also inside content controls."""
    found = list[Any]()
    for child in parent:
        if child.tag == tag:
            found.append(child)
        elif child.tag in WRAPPERS:
            found.extend(children_of(child, tag))
    return found


def _spread(row: Any) -> list[Any]:
    """The cells of a row by column: None where a wide cell reaches over."""
    cells = list[Any]()
    for cell in children_of(row, _TC):
        wide = min(60, int(_value(cell, "w:tcPr/w:gridSpan") or 1))
        cells.extend([cell, *[None] * (wide - 1)])
    return cells


def _fill_down(rows: list[list[Any]]) -> None:
    """Puts a tall cell into each of the rows it spans."""
    for above, row in pairwise(rows):
        for column, cell in enumerate(row[: len(above)]):
            merged = cell is not None and _value(cell, "w:tcPr/w:vMerge", "continue") == "continue"
            if merged and above[column] is not None:
                row[column] = above[column]


def _cell_text(cell: Any) -> str:
    if cell is None:
        return ""
    return "\n".join(text for paragraph in children_of(cell, _P) if (text := text_of(paragraph).strip()))


def text_of(parent: Any) -> str:
    """The text of a paragraph as it stands: insertions kept, deletions and field codes left out."""
    return "".join(_pieces(parent))


def _pieces(parent: Any) -> Iterator[str]:
    for child in parent:
        if child.tag == qn("w:t"):
            yield child.text or ""
        elif child.tag in _BREAKS:
            yield _BREAKS[child.tag]
        elif child.tag in WRAPPERS:
            yield from _pieces(child)


def boxes_of(paragraph: Any) -> list[Any]:
    """Text boxes anchored in a paragraph, without the copies kept for old programs."""
    found = paragraph.xpath(".//w:txbxContent[not(ancestor::w:txbxContent)]")
    return [
        box for box in found if not any(str(above.tag).endswith("}Fallback") for above in box.iterancestors())
    ]


def _is_bold(paragraph: Any) -> bool:
    """Whether every run of a paragraph that shows something is bold."""
    runs = [run for run in paragraph.iter(qn("w:r")) if text_of(run).strip()]
    return bool(runs) and all(_value(run, "w:rPr/w:b", "1") not in (None, "0", "false") for run in runs)


def _value(element: Any, path: str, default: str | None = None) -> str | None:
    """The `w:val` of a property, `default` if it is there without one, None if it is not there."""
    found = element.find("/".join(qn(step) for step in path.split("/")))
    return None if found is None else found.get(qn("w:val"), default)
