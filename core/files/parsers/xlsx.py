"""Workbooks, cell by cell as they show; formulas by their last result, macros never."""

import io
import warnings
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Any

from openpyxl import load_workbook

from core.files.outline import Outline, joined
from core.files.tables import write_grid

ROWS = 20_000
"""Per sheet: a brief's table has hundreds; an export of a database is no brief."""
COLUMNS = 200
_BLANK_ROWS = 5_000
"""A sheet formatted down to its last line has a million rows of nothing."""


def parse(data: bytes, name: str, outline: Outline) -> None:
    """Reads each sheet as the tables on it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # openpyxl warns of every feature it does not keep
        workbook = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
    outline.pages = len(workbook.sheetnames)
    part = outline.place.part
    for sheet in workbook.worksheets:
        hidden = None if sheet.sheet_state == "visible" else "hidden sheet"
        outline.move(sheet=sheet.title, part=joined(part, hidden), heading=None)
        write_grid(outline, _rows(sheet, outline))


def _rows(sheet: Any, outline: Outline) -> Iterator[tuple[int, list[str]]]:
    sheet.reset_dimensions()  # what a sheet says of its size is often wrong
    blank = 0
    for number, row in enumerate(sheet.iter_rows(max_col=COLUMNS), start=1):
        cells = [_shown(cell) for cell in row]
        blank = 0 if any(cells) else blank + 1
        if number > ROWS or blank > _BLANK_ROWS:
            if number > ROWS:
                outline.remark("cut-rows", sheet=sheet.title, rows=ROWS)
            return
        yield number, cells


def _shown(cell: Any) -> str:
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
