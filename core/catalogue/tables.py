"""The five tables of a catalogue, as files or sheets bring them: texts in lines, each with its place."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import zip_longest

from core.catalogue.catalogue import key_of
from core.catalogue.errors import Problems
from core.messages import Message, message


class Sheet(StrEnum):
    """A table, by the name of its sheet in a workbook; its file is the same in small letters."""

    ROUTES = "Routes"
    HOURS = "Hours"
    ROLES = "Roles"
    RATES = "Rates"
    SYNONYMS = "Synonyms"

    @property
    def file(self) -> str:
        return f"{self.value.lower()}.csv"


COLUMNS: Mapping[Sheet, tuple[str, ...]] = {
    Sheet.ROUTES: ("code", "service", "family", "name", "complexity", "kind", "covers", "excludes"),
    Sheet.HOURS: ("code", "model_type"),
    Sheet.ROLES: ("role", "discipline", "programme"),
    Sheet.RATES: ("role", "region", "currency", "hourly_rate"),
    Sheet.SYNONYMS: ("family", "synonym"),
}
"""The columns each table must have; Hours has one more for each role."""
FOR_THE_EYE = "route"
"""A column of Hours that people read by; nothing is taken from it."""
RESERVED = frozenset(key_of(name) for name in (*COLUMNS[Sheet.HOURS], FOR_THE_EYE))
"""What no role can be called, because Hours has a column of that name."""

Cells = Sequence[str | None]
"""The texts of a line; None for a formula, whose value depends on who opens it."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line below the headings."""

    number: int
    """As a person counts it in the file or sheet."""
    cells: Mapping[str, str | None]
    """By column key; None for a cell that was reported."""


@dataclass(frozen=True, slots=True)
class Table:
    """One table as it was brought."""

    name: str
    """Of its file or sheet."""
    headings: Mapping[str, str]
    """As written, by column key."""
    letters: Mapping[str, str] | None
    """The letters of a sheet's columns by column key; None for a file of lines."""
    top: int
    """The number of the line with the headings."""
    lines: tuple[Line, ...] = ()

    def where(self, number: int, column: str | None = None) -> Message:
        """The place of a line, or of its cell in that column."""
        if self.letters is None:
            return _in_file(self.name, number, column and self.headings.get(column, column))
        return _in_sheet(self.name, number, column and self.letters.get(column))


def _in_file(name: str, number: int, heading: str | None) -> Message:
    if heading is None:
        return message("catalogue-at-line", file=name, line=str(number))
    return message("catalogue-at-column", file=name, line=str(number), column=heading)


def _in_sheet(name: str, number: int, letter: str | None) -> Message:
    if letter is None:
        return message("catalogue-at-row", sheet=name, row=str(number))
    return message("catalogue-at-cell", sheet=name, cell=f"{letter}{number}")


def table_of(
    sheet: Sheet,
    name: str,
    grid: Iterable[tuple[int, Cells]],
    problems: Problems,
    letters: Sequence[str] | None = None,
) -> Table | None:
    """The table in a grid of numbered rows, the first of which holds the headings; None without headings.

    `letters` are those of a sheet's columns, in order.
    """
    rows = ((number, cells) for number, cells in grid if any(cell != "" for cell in cells))
    number, first = next(rows, (1, ()))
    columns = [key_of(cell or "") for cell in first]
    table = Table(
        name,
        {key: cell or "" for key, cell in zip(columns, first, strict=True) if key},
        None if letters is None else {key: letters[at] for at, key in enumerate(columns) if key},
        number,
    )
    if not _check_headings(sheet, table, columns, problems):
        return None
    return replace(table, lines=tuple(_line(table, columns, at, cells, problems) for at, cells in rows))


def _check_headings(sheet: Sheet, table: Table, columns: list[str], problems: Problems) -> bool:
    """Whether the table can be read; what is wrong with its headings is reported either way."""
    needed = {key_of(column) for column in COLUMNS[sheet]}
    missing = [column for column in COLUMNS[sheet] if key_of(column) not in columns]
    if missing:
        what = message("catalogue-columns-missing", count=len(missing), columns=", ".join(missing))
        problems.add(what, table.where(table.top))
    for column in dict.fromkeys(columns):
        if column and columns.count(column) > 1:
            problems.add(
                message("catalogue-column-twice", column=table.headings[column]),
                table.where(table.top, column),
            )
        elif column and sheet is not Sheet.HOURS and column not in needed:
            known = ", ".join(COLUMNS[sheet])
            problems.add(
                message("catalogue-column-unknown", column=table.headings[column], known=known),
                table.where(table.top, column),
            )
    return not missing


def _line(table: Table, columns: list[str], number: int, cells: Cells, problems: Problems) -> Line:
    read: dict[str, str | None] = {}
    for column, cell in zip_longest(columns, cells, fillvalue=""):
        if cell is None and column != FOR_THE_EYE:
            problems.add(message("catalogue-formula"), table.where(number, column or None))
        if column:
            read[column] = cell
        elif cell:
            problems.add(message("catalogue-cell-stray", text=cell), table.where(number))
    return Line(number, read)
