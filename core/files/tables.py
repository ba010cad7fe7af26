"""Rows of cells to segments: which row names the columns, and what it names."""

import re
from collections.abc import Callable, Iterable, Sequence
from itertools import chain
from statistics import median

from core.files import marks
from core.files.outline import Outline

Row = Sequence[str]
_DATA = re.compile(r"\W*\d")
_SEARCHED = 12
"""Rows in which column names are looked for: above them stand titles, a client's name, a date."""
_LABEL = 80
_BODY_SAMPLE = 40
# fmt: off
_PAIR_NAMES = frozenset((
    "amount", "answer", "asset", "budget", "category", "channel", "code", "cost", "count", "criteria",
    "criterion",
    "date", "deadline", "deliverable", "deliverables", "description", "detail", "details", "due",
    "duration", "fee", "field", "format", "hours", "item", "items", "kpi", "market", "measure",
    "metric", "milestone", "name", "notes", "number", "owner", "phase", "points", "price", "qty",
    "quantity", "question", "rate", "requirement", "response", "role", "score", "service", "size",
    "task", "target", "term", "type", "units", "value", "volume", "weight", "weighting",
))
# fmt: on
"""In two columns, a pair of column names looks like a label and its value; these words are names."""


def header_of(rows: Sequence[Row]) -> int | None:
    """The index of the row that names the columns, if one does."""
    widest = 0
    for index, row in enumerate(rows[:_SEARCHED]):
        filled = [cell for cell in row if cell.strip()]
        body = [row for row in rows[index + 1 : index + 1 + _BODY_SAMPLE] if _filled(row) >= 2]
        if not body:
            return None
        typical = median(_filled(row) for row in body)
        if len(filled) < 2 or len(filled) < 0.6 * typical or len(filled) < widest:
            widest = max(widest, len(filled))
            continue
        return index if _names_columns(row, filled, body) else None
    return None


def _names_columns(row: Row, filled: list[str], body: list[Row]) -> bool:
    labels = all(len(cell) <= _LABEL and not _DATA.match(cell) for cell in filled)
    if not labels or len(set(filled)) < len(filled):
        return False
    if len(filled) > 2:
        return True
    shouts = marks.in_capitals("".join(filled)) and not marks.in_capitals("".join(map("".join, body)))
    return (
        shouts
        or _is_pair_of_names(filled)
        or any(
            _holds_data([other[column] for other in body if column < len(other)])
            for column, cell in enumerate(row)
            if cell.strip()
        )
    )


def _is_pair_of_names(filled: list[str]) -> bool:
    return all(set(re.findall(r"\w+", cell.lower())) & _PAIR_NAMES and len(cell) <= 40 for cell in filled)


def _holds_data(column: list[str]) -> bool:
    """Whether a column is numbers or dates: the name above it then differs from what is below."""
    filled = [cell for cell in column if cell.strip()]
    return len(filled) >= 2 and sum(bool(_DATA.match(cell)) for cell in filled) > 0.6 * len(filled)


def _filled(row: Row) -> int:
    return sum(bool(cell.strip()) for cell in row)


def write_table(
    outline: Outline,
    rows: Sequence[Row],
    header: int | None,
    at: Callable[[int], str] = lambda index: f"row {index + 1}",
    inherited: Row = (),
) -> Row:
    """Writes the rows of one table and returns the names of its columns.

    `header` is the row that names the columns; without one, the `inherited` names hold.
    """
    names: Row = inherited if header is None else ()
    for index, row in enumerate(rows):
        if header is not None and index < header and _filled(row) == 1:
            outline.heading(" ".join(row), 3)
        elif index == header:
            outline.row(row, at=at(index))
            names = row
        elif [*row] != [*names]:
            outline.row(row, _fitted(names, len(row)), at(index))
    return names


def _fitted(names: Row, width: int) -> Row:
    return [*names[:width], *[""] * (width - len(names))] if any(names) else ()


def write_grid(outline: Outline, rows: Iterable[tuple[int, Row]]) -> None:
    """Writes a sheet: numbered rows, in which tables are set apart by blank rows."""
    names: Row = ()
    block: list[tuple[int, Row]] = []
    title: list[tuple[int, Row]] = []
    for number, row in chain(rows, [(0, ())]):
        if any(cell.strip() for cell in row):
            block.append((number, row))
        elif block:
            if title:
                outline.heading(" ".join(title[0][1]), 2)
            title = block if _is_title(block) else []
            names = names if title else _write_block(outline, block, names)
            block = []
    if title:
        _write_block(outline, title, ())


_BLOCK = 5_000
"""Rows handled at once; the names of the columns reach into the next lot."""


def _write_block(outline: Outline, block: list[tuple[int, Row]], names: Row) -> Row:
    for start in range(0, len(block), _BLOCK):
        lot = block[start : start + _BLOCK]
        left = min(_first(row) for _, row in lot)
        right = max(_last(row) for _, row in lot)
        rows = [[*row[left:right], *[""] * (right - len(row))] for _, row in lot]
        found = header_of(rows) if not start else None
        inherited = names[left:right] if found is None and _first_row_fits(rows, names[left:right]) else ()
        written = write_table(outline, rows, found, _addresses(lot, left, right), inherited)
        names = [*[""] * left, *written] if written else ()
    return names


def _is_title(block: list[tuple[int, Row]]) -> bool:
    """Whether a block is one short text: the title of what follows it."""
    return len(block) == 1 and _filled(block[0][1]) == 1 and len("".join(block[0][1])) <= _LABEL


def _first_row_fits(rows: list[list[str]], names: Row) -> bool:
    """Whether a block without names of its own goes on with the table above it."""
    return bool(names) and all(
        column < len(names) and names[column].strip() for column, cell in enumerate(rows[0]) if cell.strip()
    )


def _addresses(lot: list[tuple[int, Row]], left: int, right: int) -> Callable[[int], str]:
    from openpyxl.utils.cell import get_column_letter  # here: most parsers never need the library

    first, last = get_column_letter(left + 1), get_column_letter(right)
    return lambda index: f"{first}{lot[index][0]}" + (f":{last}{lot[index][0]}" if last != first else "")


def _first(row: Row) -> int:
    return next(column for column, cell in enumerate(row) if cell.strip())


def _last(row: Row) -> int:
    return max(column for column, cell in enumerate(row) if cell.strip()) + 1
