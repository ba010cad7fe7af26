"""Cells, columns and pages of a workbook: texts stay texts, formulas carry the result they must have."""

from collections.abc import Iterable, Sequence
from copy import copy
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from math import ceil
from typing import Any

from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

from core.packs import colours, rows
from core.packs.text import clean, cut, reads_leftward
from core.ratecards.wording import word

FONT, POINTS = "Arial", 10
"""On every machine and in every office suite, so that the rows are as high as worked out."""
HOURS = "#,##0.00"
PEOPLE = "#,##0.000"
BASE_HOURS = "#,##0.00##"
MONEY = "#,##0.00"
COUNT = "#,##0"
_TEXT = "@"
_RULE = Side("thin", colours.RULE)
_BOX = Border(_RULE, _RULE, _RULE, _RULE)
_SIGNS = ("=", "+", "-", "@")
"""What a spreadsheet program may take a typed text for a formula by."""
_MARGIN = 0.5
"""Inches."""
_BROADEST = 330
"""Digits beside each other on a large page that can still be read."""
_RUNNING_FOOT = 120
"""Characters; Excel refuses heads and feet of more than 255 with their codes."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a cell is set."""

    size: int = POINTS
    bold: bool = False
    ink: str = colours.INK
    fill: str | None = None
    boxed: bool = True
    across: str = ""
    """Empty: texts where their script starts, numbers at the right."""
    down: str = "center"
    turned: int = 0
    """Degrees."""
    number: str = COUNT


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula with its result, for programs that show a workbook without calculating it."""

    text: str
    """From its `=` on."""
    result: Decimal | str


Content = str | int | Decimal | Formula | None


@cache
def _font(look: Look) -> Font:
    return Font(FONT, look.size, look.bold, color=look.ink)


@cache
def _fill(colour: str) -> PatternFill:
    return PatternFill("solid", colour)


@cache
def _alignment(look: Look, leftward: bool, text: bool) -> Alignment:
    across = look.across or ("right" if leftward or not text else "left")
    return Alignment(
        across,
        look.down,
        wrap_text=text,
        shrink_to_fit=not text,
        indent=0 if across == "center" else int(look.boxed),
        readingOrder=2 if leftward else 0,
        text_rotation=look.turned,
    )


@dataclass(frozen=True, slots=True)
class Paper:
    """How a sheet is printed."""

    titles: str = ""
    """Rows that stand on every page: `4:5`."""
    wide: bool = False
    columns: str = ""
    """Columns that stand on every page, where a large sheet is too wide for one: `A:B`."""
    large: bool = False
    single: bool = False
    """Whether all of it stands on one page."""


class Page:
    """One sheet while it is written."""

    def __init__(self, sheet: Any, widths: Sequence[float]) -> None:
        self.sheet = sheet
        self.widths = widths
        self.results: dict[str, Decimal | str] = {}
        """Of formulas, by cell."""
        self._styles: dict[tuple[Look, bool, bool, bool], Any] = {}
        self.meant: dict[str, Decimal | str] = {}
        """What stands in cells because it was asked to, by cell."""
        self.drawn = 0
        """The last row under a drawing."""
        sheet.sheet_view.showGridLines = False
        for column, width in enumerate(widths, start=1):
            sheet.column_dimensions[get_column_letter(column)].width = width

    def put(self, row: int, column: int, content: Content, look: Look) -> None:
        """Writes a text (never a formula, whatever it starts with), a number or a formula."""
        cell = self.sheet.cell(row, column)
        if isinstance(content, Formula):
            cell.value = content.text
            self.results[cell.coordinate] = content.result
        elif content not in ("", None):
            cell.value = content
        if isinstance(content, str):
            cell.data_type = "s" if content else cell.data_type
            self._dress(cell, look, True, reads_leftward(content), content.startswith(_SIGNS))
        else:
            self._dress(cell, look, False, False, False)

    def _dress(self, cell: Any, look: Look, text: bool, leftward: bool, sign: bool) -> None:
        """Sets how a cell looks: worked out for the first of its kind, copied for the others."""
        kind = (look, text, leftward, sign)
        if kind not in self._styles:
            cell.font = _font(look)
            cell.alignment = _alignment(look, leftward, text)
            cell.number_format = _TEXT if text else look.number
            cell.fill = _fill(look.fill) if look.fill else PatternFill()
            cell.border = _BOX if look.boxed else Border()
            cell.quotePrefix = sign
            self._styles[kind] = cell._style
        cell._style = copy(self._styles[kind])

    def mean(self, row: int, column: int, content: Decimal | str) -> None:
        """Notes what stands in a cell on purpose, for the check of what must not stand anywhere."""
        self.meant[f"{get_column_letter(column)}{row}"] = content

    def line(self, row: int, contents: Iterable[tuple[Content, Look]], least: int = 1) -> None:
        """Writes a row from its first column on, as high as its texts need."""
        listed = list(contents)
        for column, (content, look) in enumerate(listed, start=1):
            self.put(row, column, content, look)
        texts = [
            (content, width * POINTS / look.size)
            for (content, look), width in zip(listed, self.widths, strict=False)
            if isinstance(content, str) and not look.turned
        ]
        self.sheet.row_dimensions[row].height = rows.height(texts or [("", 10.0)], least)

    def across(self, row: int, columns: tuple[int, int], text: str, look: Look) -> None:
        """Writes a text over several columns and makes the row high enough for it."""
        first, last = columns
        self.put(row, first, text, look)
        self.sheet.merge_cells(start_row=row, end_row=row, start_column=first, end_column=last)
        width = sum(self.widths[first - 1 : last]) * POINTS / look.size
        needed = rows.height([(text, width)]) * max(1, look.size / POINTS)
        self.sheet.row_dimensions[row].height = max(needed, self.sheet.row_dimensions[row].height or 0)

    def freeze(self, cell: str) -> None:
        self.sheet.freeze_panes = cell

    def print(self, foot: str, locale: str, paper: "Paper") -> None:
        """Sets the page: fitted to its width, headings repeated, numbered at the foot."""
        sheet = self.sheet
        sheet.page_setup.orientation = "landscape" if paper.wide else "portrait"
        sheet.page_setup.paperSize = sheet.PAPERSIZE_A3 if paper.large else sheet.PAPERSIZE_A4
        sheet.sheet_properties.pageSetUpPr.fitToPage = True
        across = ceil(sum(self.widths) / _BROADEST) if paper.columns else 1
        sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = across, int(paper.single)
        sheet.page_margins.left = sheet.page_margins.right = _MARGIN
        sheet.page_margins.top, sheet.page_margins.bottom = _MARGIN, 0.75
        sheet.print_area = f"A1:{get_column_letter(len(self.widths))}{max(sheet.max_row, self.drawn)}"
        if paper.titles:
            sheet.print_title_rows = paper.titles
        if across > 1:
            sheet.print_title_cols = paper.columns
        sheet.oddFooter.left.text = foot[:_RUNNING_FOOT].replace("&", "&&")
        sheet.oddFooter.right.text = f"{word('page', locale)} &P {word('of', locale)} &N"


def cell_text(text: str, locale: str) -> str:
    """A text as a cell can hold it."""
    return cut(clean(text), word("cut", locale))
