"""The sheets of a workbook, cell by cell as people see them; formulas as their text, macros never."""

import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from zipfile import ZipFile

from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]
from openpyxl import load_workbook
from openpyxl.comments.comment_sheet import CommentSheet
from openpyxl.packaging.relationship import get_dependents, get_rels_path
from openpyxl.utils.cell import get_column_letter, range_boundaries
from openpyxl.worksheet.formula import ArrayFormula, DataTableFormula
from openpyxl.xml.functions import fromstring

from core.files.parsers.xlsx import shown
from core.files.text import clean
from core.messages import Message, message

ROWS = 10_000
"""Per sheet: a pack has hundreds; what is pasted beside it, thousands."""
COLUMNS = 50
_BLANK_ROWS = 5_000
"""A sheet formatted down to its last line has a million rows of nothing."""
_EXTRAS_IN = 30_000_000
"""Bytes of a sheet beyond which nobody merged, linked or commented by hand."""
_MERGES = 10_000
_TALLEST = 500
"""Rows that a merged answer reaches down to: more is a decorated sheet."""
_THREADED = "Comment:\n"
"""What stands before the words of a comment that newer programs keep elsewhere."""
_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


@dataclass(frozen=True, slots=True)
class Line:
    """A row of a sheet that shows something."""

    number: int
    cells: Mapping[int, str]
    """By column, from 1; blank ones left out."""
    comments: Mapping[int, str] = field(default_factory=dict[int, str])


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet as people see it."""

    name: str
    visible: bool
    lines: tuple[Line, ...]
    merged: Mapping[tuple[int, int], str]
    """The range of a cell that reaches down, by each row and column it covers."""
    spread: Mapping[tuple[int, int], str]
    """What a cell that reaches down says, by each row and column it covers below its first."""


@dataclass(frozen=True, slots=True)
class Workbook:
    """All sheets, and what stands in the workbook's properties."""

    sheets: tuple[Sheet, ...]
    properties: Mapping[str, str]
    remarks: tuple[Message, ...]


@dataclass(slots=True)
class _Extras:
    """What a sheet says of its cells beside their values."""

    tall: dict[tuple[int, int], str] = field(default_factory=dict[tuple[int, int], str])
    """The range of each cell that reaches down, by its first row and column."""
    links: dict[tuple[int, int], str] = field(default_factory=dict[tuple[int, int], str])
    comments: dict[int, dict[int, str]] = field(default_factory=dict[int, dict[int, str]])
    """By row and column."""


def open_workbook(data: bytes) -> Workbook:
    """Reads a workbook whose container has been checked."""
    archive, remarks = ZipFile(io.BytesIO(data)), list[Message]()
    if any(name.endswith("vbaProject.bin") for name in archive.namelist()):
        remarks.append(message("answers-macros"))
    book: Any = load_workbook(io.BytesIO(data), read_only=True)
    sheets = tuple(_sheet(archive, sheet, remarks) for sheet in book.worksheets)
    properties = {str(one.name): clean(str(one.value or "")) for one in book.custom_doc_props.props}
    return Workbook(sheets, properties, tuple(remarks))


def _sheet(archive: ZipFile, sheet: Any, remarks: list[Message]) -> Sheet:
    extras = _extras(archive, sheet._worksheet_path.lstrip("/"))
    lines = tuple(_lines(sheet, extras, remarks))
    said = {(line.number, column): text for line in lines for column, text in line.cells.items()}
    merged, spread = dict[tuple[int, int], str](), dict[tuple[int, int], str]()
    for (top, left), reference in extras.tall.items():
        if text := said.get((top, left)):
            rows = range(top, min(_bounds(reference)[3], top + _TALLEST) + 1)
            merged.update({(row, left): reference for row in rows})
            spread.update({(row, left): text for row in rows[1:]})
    return Sheet(sheet.title, sheet.sheet_state == "visible", lines, merged, spread)


def _lines(sheet: Any, extras: _Extras, remarks: list[Message]) -> Iterator[Line]:
    sheet.reset_dimensions()  # what a sheet says of its size is often wrong
    blank, wide = 0, False
    for number, row in enumerate(sheet.iter_rows(max_col=COLUMNS + 1), start=1):
        if number > ROWS:
            remarks.append(message("answers-cut-rows", sheet=sheet.title, rows=ROWS))
            break
        texts = {column: text for column, cell in enumerate(row, start=1) if (text := _text(cell))}
        wide = bool(texts.pop(COLUMNS + 1, None)) or wide
        for column in texts:
            if link := extras.links.get((number, column)):
                texts[column] = _linked(texts[column], link)
        comments = extras.comments.get(number, {})
        blank = 0 if texts or comments else blank + 1
        if blank > _BLANK_ROWS:
            break
        if texts or comments:
            yield Line(number, texts, comments)
    if wide:
        remarks.append(message("answers-cut-columns", sheet=sheet.title, columns=COLUMNS))


def _text(cell: Any) -> str:
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, ArrayFormula):
        return clean(str(value.text))
    if isinstance(value, DataTableFormula):
        return f"=TABLE({value.r1 or ''};{value.r2 or ''})"
    return clean(shown(cell))


def _linked(text: str, address: str) -> str:
    """A link as text: what it shows, and where it leads if that is something else."""
    bare = address.removeprefix("mailto:").rstrip("/")
    return text if bare in text else f"{text} ({address})"


def _extras(archive: ZipFile, path: str) -> _Extras:
    extras = _Extras()
    if archive.getinfo(path).file_size > _EXTRAS_IN:
        return extras
    targets = _relations(archive, path, extras)
    with archive.open(path) as part:
        kept = (f"{_MAIN}row", f"{_MAIN}mergeCell", f"{_MAIN}hyperlink")
        for _, element in etree.iterparse(part, tag=kept, resolve_entities=False, no_network=True):
            if element.tag == kept[1] and len(extras.tall) < _MERGES:
                left, top, _, bottom = _bounds(element.get("ref"))
                if bottom > top:
                    extras.tall[top, left] = element.get("ref")
            elif element.tag == kept[2] and (address := targets.get(element.get(_RELATION, ""))):
                left, top, _, _ = _bounds(element.get("ref"))
                extras.links[top, left] = clean(address)
            element.clear()
    return extras


def _relations(archive: ZipFile, path: str, extras: _Extras) -> dict[str, str]:
    """The addresses that a sheet's links lead to, by id; its comments are noted on the way."""
    relations = get_rels_path(path)
    if relations not in archive.namelist():
        return {}
    targets = dict[str, str]()
    for one in get_dependents(archive, relations):
        kind = one.Type.rsplit("/", 1)[-1]
        if kind == "hyperlink":
            targets[str(one.Id)] = str(one.Target)
        elif kind == "comments" and one.Target in archive.namelist():
            _note_comments(archive.read(one.Target), extras)
    return targets


def _note_comments(part: bytes, extras: _Extras) -> None:
    tree: Any = fromstring(part)
    sheet: Any = CommentSheet.from_tree(tree)
    for reference, comment in sheet.comments:
        left, top, _, _ = _bounds(reference)
        if text := clean(comment.text.partition(_THREADED)[2] or comment.text):
            extras.comments.setdefault(top, {})[left] = text


def _bounds(reference: str) -> tuple[int, int, int, int]:
    bounds: Any = range_boundaries(reference)
    return bounds


def address(row: int, column: int) -> str:
    """A cell as people name it: `F7`."""
    return f"{get_column_letter(column)}{row}"
