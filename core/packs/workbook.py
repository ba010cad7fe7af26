"""The pack as a workbook: one row per question, with room for the answer."""

import io
from dataclasses import dataclass
from datetime import datetime, time
from functools import cache
from math import ceil
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.dimensions import RowDimension
from openpyxl.worksheet.worksheet import Worksheet

from core.opportunity import Priority
from core.packs import colours, rows
from core.packs.colours import Tint
from core.packs.marks import SHEET, Marked, mark
from core.packs.members import rewritten
from core.packs.pack import Pack, PackQuestion
from core.packs.properties import custom, ids
from core.packs.text import clean, cut, line, reads_leftward
from core.packs.wording import category, facts, instructions, language, priority, subject, title, word

_FONT, _POINTS = "Arial", 10
"""On every machine and in every office suite, so that the rows are as high as worked out."""
_COLUMNS = {
    "number": 7.0,
    "priority": 19.0,
    "category": 20.0,
    "question": 52.0,
    "rationale": 38.0,
    "answer": 54.0,
}
"""Widths in digits."""
_ROOM = 3
"""Lines that a row offers at least, so that an empty slot invites an answer."""
_ANSWER, _ID = len(_COLUMNS), len(_COLUMNS) + 1
_PLACES = (((1, 2), (3, 4)), ((5, 5), (6, 6)))
"""The columns of labels and of what they label: the facts stand in two halves, so that much fits below."""
_MARGIN = 0.5
"""Inches."""
_RUNNING_HEAD = 120
"""Characters; Excel refuses heads and feet of more than 255 with their codes."""
_TEXT = "@"
"""The format in which Excel keeps what is typed: no dates made of 3/4, no formula of a leading dash."""
_RULE = Side("thin", colours.RULE)
_BOX = Border(_RULE, _RULE, _RULE, _RULE)
_FORMULA = ("=", "+", "-", "@")


def write(pack: Pack, locale: str = "en") -> bytes:
    """The .xlsx file of a pack that has at least one question."""
    book: Any = Workbook()
    book._named_styles["Normal"].font = Font(_FONT, _POINTS)  # its digits are what widths are counted in
    sheet = book.active
    sheet.title = word("sheet-questions", locale)
    _write_questions(sheet, pack, locale)
    _write_guide(book.create_sheet(word("sheet-guide", locale)), pack, locale)
    _write_marks(book, pack)
    _describe(book, pack, locale)
    out = io.BytesIO()
    book.save(out)
    return rewritten(out.getvalue())


@dataclass(frozen=True, slots=True)
class _Look:
    """How a cell is set."""

    size: int = _POINTS
    bold: bool = False
    ink: str = colours.INK
    fill: str | None = None
    boxed: bool = False
    middle: bool = False
    """Centred across, as numbers are."""
    down: str = "top"
    typed: bool = False
    """Whether what is typed there stays as typed."""


_PLAIN = _Look()
_LABEL = _Look(ink=colours.QUIET)
_BODY = _Look(boxed=True)
_NUMBER = _Look(bold=True, boxed=True, middle=True)
_SLOT = _Look(fill=colours.SLOT, boxed=True, typed=True)


@cache
def _font(look: _Look) -> Font:
    return Font(_FONT, look.size, look.bold, color=look.ink)


@cache
def _fill(colour: str) -> PatternFill:
    return PatternFill("solid", colour)


@cache
def _alignment(leftward: bool, middle: bool, down: str, indent: int) -> Alignment:
    across = "center" if middle else "right" if leftward else "left"
    order = 2 if leftward else 0
    return Alignment(across, down, wrap_text=True, indent=0 if middle else indent, readingOrder=order)


def _put(sheet: Worksheet, row: int, column: int, text: str, look: _Look = _PLAIN) -> None:
    """Writes a text, never a formula, whatever it starts with."""
    cell: Any = sheet.cell(row, column)
    if text:
        cell.value = text
        cell.data_type = "s"
        cell.quotePrefix = text.startswith(_FORMULA)
    cell.font = _font(look)
    cell.alignment = _alignment(reads_leftward(text), look.middle, look.down, int(look.boxed))
    if look.fill:
        cell.fill = _fill(look.fill)
    if look.boxed:
        cell.border = _BOX
    if look.typed:
        cell.number_format = _TEXT


class _Growing(RowDimension):
    """A row with a height that still grows with what is typed into it."""

    @property
    def customHeight(self) -> bool:
        return False


def _write_questions(sheet: Worksheet, pack: Pack, locale: str) -> None:
    head = _write_title(sheet, pack, locale) + 1
    _write_header(sheet, pack, head, locale)
    for row, question in enumerate(pack.questions, start=head + 1):
        _write_question(sheet, row, question, locale)
    _set_columns(sheet)
    _set_view(sheet, head)
    _set_print(sheet, pack, head, locale)


def _write_title(sheet: Worksheet, pack: Pack, locale: str) -> int:
    """Writes what stands above the table; returns its last row."""
    brand = colours.legible(colours.brand(pack.branding.colour))
    _put_across(sheet, 1, (1, _ANSWER), title(pack, locale), _Look(18, bold=True, ink=brand))
    sheet.row_dimensions[1].height = 28
    known = facts(pack, locale)
    half = ceil(len(known) / 2)
    for place, (label, value) in enumerate(known):
        row, (first, second) = 2 + place % half, _PLACES[place // half]
        _put_across(sheet, row, first, label, _LABEL)
        _put_across(sheet, row, second, _cut(value, locale), _PLAIN)
    last = half + 3
    _put_across(sheet, last, (1, _ANSWER), instructions(pack, "instruction", locale), _Look(bold=True))
    return last


def _put_across(sheet: Worksheet, row: int, columns: tuple[int, int], text: str, look: _Look) -> None:
    """Writes a text over several columns and makes the row high enough for it."""
    first, last = columns
    _put(sheet, row, first, text, look)
    sheet.merge_cells(start_row=row, end_row=row, start_column=first, end_column=last)
    width = sum(list(_COLUMNS.values())[first - 1 : last])
    needed = rows.height([(text, width * _POINTS / look.size)])
    if needed > (sheet.row_dimensions[row].height or 0):
        sheet.row_dimensions[row].height = needed


def _write_header(sheet: Worksheet, pack: Pack, row: int, locale: str) -> None:
    fill = colours.brand(pack.branding.colour)
    look = _Look(bold=True, ink=colours.ink_on(fill), fill=fill, boxed=True, down="center")
    for column, name in enumerate(_COLUMNS, start=1):
        _put(sheet, row, column, word(f"column-{name}", locale), look)
    _put(sheet, row, _ID, mark(Marked.PACK, pack.id))
    sheet.row_dimensions[row].height = 22


def _write_question(sheet: Worksheet, row: int, question: PackQuestion, locale: str) -> None:
    tint = colours.TINTS[question.priority]
    shown = (
        (word("number", locale, number=question.number), _NUMBER),
        (priority(question.priority, locale), _tinted(tint)),
        (category(question.category, locale), _BODY),
        (clean(question.question), _BODY),
        (clean(question.rationale), _BODY),
        (clean(question.answer or ""), _SLOT),
    )
    for column, (text, look) in enumerate(shown, start=1):
        _put(sheet, row, column, _cut(text, locale), look)
    _put(sheet, row, _ID, mark(Marked.QUESTION, question.id))
    needed = rows.height(zip((text for text, _ in shown), _COLUMNS.values(), strict=True), least=_ROOM)
    sheet.row_dimensions[row] = _Growing(sheet, index=row, ht=needed)


def _tinted(tint: Tint) -> _Look:
    return _Look(bold=True, ink=tint.ink, fill=tint.fill, boxed=True)


def _cut(text: str, locale: str) -> str:
    return cut(text, word("cut", locale))


def _set_columns(sheet: Any) -> None:
    for column, width in enumerate(_COLUMNS.values(), start=1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.column_dimensions[get_column_letter(_ID)].hidden = True


def _set_view(sheet: Any, head: int) -> None:
    sheet.sheet_view.showGridLines = False
    sheet.freeze_panes = f"A{head + 1}"
    # with the hidden ids in it, so that they stay with their questions when somebody sorts
    sheet.auto_filter.ref = f"A{head}:{get_column_letter(_ID)}{sheet.max_row}"
    first: Any = f"{get_column_letter(_ANSWER)}{head + 1}"
    for selection in sheet.sheet_view.selection:
        selection.activeCell = selection.sqref = first


def _set_print(sheet: Any, pack: Pack, head: int, locale: str) -> None:
    _set_page(sheet, "landscape")
    sheet.print_area = f"A1:{get_column_letter(_ANSWER)}{sheet.max_row}"
    sheet.print_title_rows = f"{head}:{head}"
    sheet.oddFooter.left.text = subject(pack, locale)[:_RUNNING_HEAD].replace("&", "&&")
    sheet.oddFooter.right.text = f"{word('page', locale)} &P {word('of', locale)} &N"


def _set_page(sheet: Any, orientation: str) -> None:
    sheet.page_setup.orientation = orientation
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.page_margins.left = sheet.page_margins.right = _MARGIN
    sheet.page_margins.top, sheet.page_margins.bottom = _MARGIN, 0.75


def _write_guide(sheet: Any, pack: Pack, locale: str) -> None:
    """Writes how to answer, and what the priorities mean."""
    brand = colours.legible(colours.brand(pack.branding.colour))
    widths = {"A": 34.0, "B": 92.0}
    _put(sheet, 1, 1, word("sheet-guide", locale), _Look(18, bold=True, ink=brand))
    sheet.row_dimensions[1].height = 28
    steps = _steps(pack, locale)
    for row, step in enumerate(steps, start=2):
        _put(sheet, row, 1, step)
        sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=2)
        sheet.row_dimensions[row].height = rows.height([(step, sum(widths.values()))])
    legend = len(steps) + 3
    _put(sheet, legend, 1, word("guide-legend", locale), _Look(12, bold=True, ink=brand))
    for row, one in enumerate(Priority, start=legend + 1):
        _put(sheet, row, 1, priority(one, locale), _tinted(colours.TINTS[one]))
        _put(sheet, row, 2, word(f"meaning-{one}", locale), _BODY)
        sheet.row_dimensions[row].height = 22
    for column, width in widths.items():
        sheet.column_dimensions[column].width = width
    sheet.sheet_view.showGridLines = False
    _set_page(sheet, "portrait")


def _steps(pack: Pack, locale: str) -> list[str]:
    steps = [word(f"guide-{step}", locale) for step in ("answer", "order", "open", "share")]
    contact = line(pack.branding.contact)
    last = word("guide-return-to", locale, contact=contact) if contact else word("guide-return", locale)
    return [f"{number}. {step}" for number, step in enumerate([*steps, last], start=1)]


def _write_marks(book: Any, pack: Pack) -> None:
    sheet = book.create_sheet(SHEET)
    sheet.sheet_state = "veryHidden"
    for row, (kind, id) in enumerate(ids(pack).items(), start=1):
        _put(sheet, row, 1, mark(kind, id))


def _describe(book: Any, pack: Pack, locale: str) -> None:
    """Sets the file's properties; what openpyxl would say of itself gives way to the agency."""
    book.properties.title = subject(pack, locale)
    book.properties.creator = book.properties.lastModifiedBy = line(pack.branding.agency)
    book.properties.created = datetime.combine(pack.made_on, time())
    book.properties.language = language(locale)
    book.custom_doc_props = custom(pack)
