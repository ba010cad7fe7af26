"""Workbooks, cell by cell as they show; formulas by their last result, macros never."""

import io
import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Any
from zipfile import ZipFile

from openpyxl import load_workbook
from openpyxl.utils.cell import range_boundaries

from core.files.outline import Outline, joined
from core.files.tables import write_grid

ROWS = 20_000
"""Per sheet: a brief's table has hundreds; an export of a database is no brief."""
COLUMNS = 200
_MERGED = re.compile(rb'<mergeCell\b[^>]*\bref="([A-Z]+\d+:[A-Z]+\d+)"')
_MERGED_IN = 30_000_000
"""Bytes of a sheet beyond which it is an export, which merges nothing."""
_MERGES = 10_000
_BLANK_ROWS = 5_000
"""A sheet formatted down to its last line has a million rows of nothing."""


def parse(data: bytes, name: str, outline: Outline) -> None:
    """Reads each sheet as the tables on it."""
    workbook = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
    outline.pages = len(workbook.sheetnames)
    part, archive = outline.place.part, ZipFile(io.BytesIO(data))
    for sheet in workbook.worksheets:
        hidden = None if sheet.sheet_state == "visible" else "hidden sheet"
        outline.move(sheet=sheet.title, part=joined(part, hidden), heading=None)
        write_grid(outline, _rows(sheet, _tall_cells(archive, sheet), outline))


def _tall_cells(archive: ZipFile, sheet: Any) -> dict[tuple[int, int], int]:
    """The last row of each cell merged downwards, which reading row by row does not tell."""
    try:
        member = archive.getinfo(sheet._worksheet_path.lstrip("/"))
        merged = _MERGED.findall(archive.read(member)) if member.file_size <= _MERGED_IN else []
    except (AttributeError, KeyError):
        return {}
    bounds: list[Any] = [range_boundaries(reference.decode()) for reference in merged[:_MERGES]]
    return {(top, left): bottom for left, top, _, bottom in bounds if bottom > top}


def _rows(sheet: Any, tall: dict[tuple[int, int], int], outline: Outline) -> Iterator[tuple[int, list[str]]]:
    sheet.reset_dimensions()  # what a sheet says of its size is often wrong
    blank, hanging = 0, dict[int, tuple[int, str]]()
    for number, row in enumerate(sheet.iter_rows(max_col=COLUMNS), start=1):
        cells = [shown(cell) for cell in row]
        _hang(cells, number, tall, hanging)
        blank = 0 if any(cells) else blank + 1
        if number > ROWS or blank > _BLANK_ROWS:
            if number > ROWS:
                outline.remark("cut-rows", sheet=sheet.title, rows=ROWS)
            return
        yield number, cells


def _hang(
    cells: list[str], number: int, tall: dict[tuple[int, int], int], hanging: dict[int, tuple[int, str]]
) -> None:
    """Repeats what a tall cell says in the rows it reaches down to."""
    for column, (last, text) in hanging.items():
        if number <= last and column <= len(cells) and not cells[column - 1]:
            cells[column - 1] = text
    for column, text in enumerate(cells, start=1):
        if (number, column) in tall:
            hanging[column] = (tall[number, column], text)


def shown(cell: Any) -> str:
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, (int, float)):
        return _number(value, cell.number_format)
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ", "minutes")
    if isinstance(value, (date, time)):
        return value.isoformat()
    if isinstance(value, timedelta):
        return str(value)
    return str(value).strip()


def _number(value: float, shape: str | None) -> str:
    if shape and shape.rstrip().endswith("%"):
        return f"{round(value * 100, 4):.10g}%"
    return str(value) if isinstance(value, int) else f"{value:.12g}"
