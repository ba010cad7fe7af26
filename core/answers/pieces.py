"""A Word document as pieces: paragraphs and cells in reading order, each with what is hidden in it."""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from zipfile import ZipFile

from docx import Document
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement, parse_xml
from openpyxl.packaging.custom import CustomPropertyList
from openpyxl.xml.functions import fromstring

from core.brief import Place
from core.files.parsers.docx import (
    WRAPPERS,
    boxes_of,
    children_of,
    text_of,
)
from core.files.text import clean, clean_line
from core.packs import marks
from core.packs.marks import Mark, Marked

_P, _TBL, _TR, _TC, _R = qn("w:p"), qn("w:tbl"), qn("w:tr"), qn("w:tc"), qn("w:r")
_HIDDEN = "hidden"
"""The attribute that keeps, at a paragraph, what its hidden runs said."""
_PROPERTIES = "docProps/custom.xml"
_NOTES = ("footnotes", "endnotes")


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph, or a cell with all of its paragraphs."""

    text: str
    place: Place
    marks: tuple[Mark, ...] = ()
    heading: bool = False
    comments: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a table; a wide cell stands once."""

    rows: tuple[tuple[Piece, ...], ...]


@dataclass(frozen=True, slots=True)
class Pieces:
    """All of a document."""

    blocks: tuple[Piece | Table, ...]
    notes: tuple[str, ...]
    """Of the foot of pages and of the end."""
    properties: dict[str, str]


def open_document(data: bytes) -> Pieces:
    """Reads a document whose container has been checked."""
    document: Any = Document(io.BytesIO(data))
    _unhide(document)
    walk = _Walk(document, _comments(document))
    return Pieces(tuple(walk.blocks(document.element.body)), tuple(_notes(document)), _properties(data))


def _properties(data: bytes) -> dict[str, str]:
    archive = ZipFile(io.BytesIO(data))
    if _PROPERTIES not in archive.namelist():
        return {}
    tree: Any = fromstring(archive.read(_PROPERTIES))
    found = CustomPropertyList.from_tree(tree)
    return {str(one.name): clean(str(one.value or "")) for one in found.props}


def _comments(document: Any) -> dict[str, str]:
    return {str(one.comment_id): clean(one.text) for one in document.comments}


def _notes(document: Any) -> Iterator[str]:
    for relation in document.part.rels.values():
        if relation.reltype.rsplit("/", 1)[-1] in _NOTES and not relation.is_external:
            for paragraph in parse_xml(relation.target_part.blob).iter(_P):
                if text := clean(text_of(paragraph)):
                    yield text


def _unhide(document: Any) -> None:
    """Takes hidden runs and prompts out of the text, and writes links out."""
    body = document.element.body
    for paragraph in body.iter(_P):
        hidden = [run for run in paragraph.iter(_R) if _is_hidden(run)]
        if hidden:
            paragraph.set(_HIDDEN, "".join(map(_said, hidden)))
            for run in hidden:
                run.getparent().remove(run)
    for control in list(body.iter(qn("w:showingPlcHdr"))):
        content = control.getparent().getparent().find(qn("w:sdtContent"))
        for text in content.iter(qn("w:t")) if content is not None else ():
            text.text = ""
    for link in body.iter(qn("w:hyperlink")):
        _write_out(link, document)


def _said(run: Any) -> str:
    return "".join(text.text or "" for text in run.iter(qn("w:t"))) or " "


def _is_hidden(run: Any) -> bool:
    vanish = run.find(f"{qn('w:rPr')}/{qn('w:vanish')}")
    return vanish is not None and vanish.get(qn("w:val"), "1") not in ("0", "false", "off")


def _write_out(link: Any, document: Any) -> None:
    """Adds to a link's text where it leads, if that is something else."""
    relation = document.part.rels.get(link.get(qn("r:id")))
    if relation is None or not relation.is_external:
        return
    address = relation.target_ref.removeprefix("mailto:").rstrip("/")
    if address not in text_of(link):
        run, text = OxmlElement("w:r"), OxmlElement("w:t")
        text.text = f" ({relation.target_ref})"
        run.append(text)
        link.append(run)


class _Walk:
    """Goes through a document and knows what stands above."""

    def __init__(self, document: Any, comments: dict[str, str]) -> None:
        self.headings = {
            style.style_id
            for style in document.styles
            if (style.name or "").lower().startswith(("heading", "title"))
        }
        self.comments = comments
        self.heading: str | None = None
        self.tables = 0
        self.bookmarks = list[Mark]()

    def blocks(self, parent: Any) -> Iterator[Piece | Table]:
        """The paragraphs and tables of a body or a text box, also inside content controls."""
        for child in parent:
            if child.tag == _P:
                yield from self._paragraph(child)
            elif child.tag == _TBL:
                yield from self._table(child)
            elif child.tag == qn("w:bookmarkStart"):
                self.bookmarks.extend(_bookmarked(child))
            elif child.tag in WRAPPERS:
                yield from self.blocks(child)

    def _paragraph(self, paragraph: Any) -> Iterator[Piece | Table]:
        style = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
        is_heading = style is not None and style.get(qn("w:val")) in self.headings
        piece = self._piece([paragraph], Place(heading=self.heading), is_heading)
        if is_heading and piece.text:
            self.heading = clean_line(piece.text)[:200]
        if piece.text or piece.marks or piece.comments:
            yield piece
        for box in boxes_of(paragraph):
            yield from self.blocks(box)

    def _table(self, table: Any) -> Iterator[Piece | Table]:
        self.tables += 1
        name, rows, inner = self.tables, list[tuple[Piece, ...]](), list[Any]()
        for number, row in enumerate(children_of(table, _TR), start=1):
            place = Place(heading=self.heading, cells=f"table {name}, row {number}")
            cells = children_of(row, _TC)
            rows.append(tuple(self._cell(cell, place) for cell in cells))
            inner.extend(nested for cell in cells for nested in children_of(cell, _TBL))
        yield Table(tuple(rows))
        for nested in inner:
            yield from self._table(nested)

    def _cell(self, cell: Any, place: Place) -> Piece:
        self.bookmarks.extend(
            mark for start in children_of(cell, qn("w:bookmarkStart")) for mark in _bookmarked(start)
        )
        paragraphs = children_of(cell, _P)
        boxed = [inner for one in paragraphs for box in boxes_of(one) for inner in box.iter(_P)]
        return self._piece([*paragraphs, *boxed], place)

    def _piece(self, paragraphs: list[Any], place: Place, heading: bool = False) -> Piece:
        texts, found, comments = list[str](), list[Mark](), list[str]()
        for paragraph in paragraphs:
            text = text_of(paragraph)
            texts.append(marks.without_marks(text))
            found.extend(marks.marks_in(paragraph.get(_HIDDEN, "")))
            found.extend(marks.marks_in(text))
            for start in paragraph.iter(qn("w:bookmarkStart")):
                self.bookmarks.extend(_bookmarked(start))
            for reference in paragraph.iter(qn("w:commentReference")):
                comments.append(self.comments.get(reference.get(qn("w:id")), ""))
        if any(text.strip() for text in texts):
            found, self.bookmarks = [*found, *self.bookmarks], []
        return Piece(clean("\n".join(texts)), place, tuple(found), heading, tuple(filter(None, comments)))


def _bookmarked(start: Any) -> list[Mark]:
    id = marks.unbookmark(start.get(qn("w:name"), ""))
    return [Mark(Marked.QUESTION, id)] if id else []
