"""The catalogue as a workbook: exported for people to edit, and read back as they return it."""

import io
import re
import warnings
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any
from zipfile import ZipFile

from openpyxl import Workbook, load_workbook
from openpyxl.packaging.custom import StringProperty
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties

from core.catalogue.build import catalogue_of
from core.catalogue.catalogue import Catalogue, Complexity, RouteKind, key_of
from core.catalogue.errors import CatalogueErrors, Problem, Problems
from core.catalogue.grids import Cell, Grid, grids_of
from core.catalogue.tables import COLUMNS, FOR_THE_EYE, Cells, Sheet, Table, table_of
from core.files.kinds import FileKind, recognise
from core.files.refusal import Refused, refuse
from core.messages import message

ROWS = 20_000
"""Of one sheet: the hours of 5,000 routes in four model types."""
COLUMNS_READ = 200
"""Of one sheet: a column for each role, generously."""
_FORMATTED = 100_000
"""Rows looked through: a sheet formatted down to its end has a million rows of nothing."""
_MERGED = re.compile(rb'<mergeCell\b[^>]*\bref="([A-Z]+)(\d+):[A-Z]+\d+"')
_MERGED_IN = 30_000_000
"""Bytes of a sheet beyond which it is an export, which merges nothing."""
MARK = "TrowelCatalogue"
"""The custom property by which an export is known again, whatever became of its sheets."""
_OFFICE = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
"""How Office's containers begin, new and old; the old ones may be a locked workbook."""
_FONT = "Calibri"
_HEADING = PatternFill("solid", fgColor="1F3A5F")
_ZEBRA = PatternFill("solid", fgColor="F2F5F9")
_WIDTHS = {
    "code": 16,
    "service": 15,
    "family": 30,
    "name": 38,
    "complexity": 13,
    "kind": 10,
    "covers": 70,
    "excludes": 60,
    "model_type": 16,
    FOR_THE_EYE: 38,
    "role": 30,
    "discipline": 24,
    "programme": 13,
    "region": 24,
    "currency": 11,
    "hourly_rate": 13,
    "synonym": 36,
}
_HOURS_WIDTH = 12
_LINE_HEIGHT = 14
_HEADING_HEIGHT = 44
"""Three lines: the longest names of roles in columns as narrow as hours need."""
_FROZEN = {Sheet.ROUTES: "B2", Sheet.HOURS: "D2"}
_CHOICES = {"complexity": tuple(Complexity), "kind": tuple(RouteKind), "programme": ("yes", "no")}


def write(catalogue: Catalogue) -> bytes:
    """The catalogue as an .xlsx that `read` takes back."""
    workbook: Any = Workbook()
    workbook.remove(workbook.worksheets[0])
    workbook.custom_doc_props.append(StringProperty(name=MARK, value="1"))
    names = {route.code: route.name for route in catalogue.routes}
    for sheet, grid in grids_of(catalogue).items():
        _write(
            workbook.create_sheet(sheet.value),
            sheet,
            _with_names(grid, names) if sheet is Sheet.HOURS else grid,
        )
    data = io.BytesIO()
    workbook.save(data)
    return data.getvalue()


def _with_names(grid: Grid, names: Mapping[str, str]) -> Grid:
    """The hours with each route's name beside its code, for whoever reads the sheet."""
    headings, *rows = grid
    named = [[row[0], names[str(row[0])], *row[1:]] for row in rows]
    return [[headings[0], FOR_THE_EYE, *headings[1:]], *named]


def _write(target: Any, sheet: Sheet, grid: Grid) -> None:
    for number, cells in enumerate(grid, start=1):
        for column, value in enumerate(cells, start=1):
            if value is not None:
                _fill(target.cell(number, column), _heading(value, sheet, column) if number == 1 else value)
        target.row_dimensions[number].height = _LINE_HEIGHT * _lines(grid[0], cells)
    _dress(target, grid)
    target.freeze_panes = _FROZEN.get(sheet, "A2")
    target.auto_filter.ref = target.dimensions
    target.page_setup.orientation, target.print_title_rows = "landscape", "1:1"
    target.page_setup.fitToWidth, target.page_setup.fitToHeight = 1, 0
    target.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def _lines(headings: list[Cell], cells: list[Cell]) -> int:
    """The lines a row needs, because not every office program finds out by itself."""
    widths = [_WIDTHS.get(str(heading), _HOURS_WIDTH) for heading in headings]
    texts = [(len(cell), width) for cell, width in zip(cells, widths, strict=True) if isinstance(cell, str)]
    return max(1 + length // width for length, width in texts)


def _heading(value: Cell, sheet: Sheet, column: int) -> Cell:
    """A column's heading as people write it; a role's name as it is."""
    ours = column <= len(COLUMNS[sheet]) + (sheet is Sheet.HOURS)
    return str(value).replace("_", " ").capitalize() if ours else value


def _fill(cell: Any, value: Cell) -> None:
    cell.value = value
    if isinstance(value, str):
        cell.data_type = "s"  # a text that begins with `=` stays a text
    else:
        cell.number_format = "#,##0.00##"


def _dress(target: Any, grid: Grid) -> None:
    font, wrapped = Font(name=_FONT, size=10), Alignment(vertical="top", wrap_text=True)
    for row in target.iter_rows():
        for cell in row:
            cell.font, cell.alignment = font, wrapped
            if cell.row % 2:
                cell.fill = _ZEBRA
    for cell in target[1]:
        cell.font, cell.fill = Font(name=_FONT, size=10, bold=True, color="FFFFFF"), _HEADING
        cell.alignment = Alignment(vertical="center", wrap_text=True)
    target.row_dimensions[1].height = _HEADING_HEIGHT
    for at, heading in enumerate(grid[0], start=1):
        target.column_dimensions[get_column_letter(at)].width = _WIDTHS.get(str(heading), _HOURS_WIDTH)
        if choices := _CHOICES.get(str(heading)):
            _offer(target, get_column_letter(at), choices)


def _offer(target: Any, letter: str, choices: tuple[str, ...]) -> None:
    """A list to pick from in the cells of a column."""
    listed = DataValidation(type="list", formula1=f'"{",".join(choices)}"', allow_blank=False)
    target.add_data_validation(listed)
    listed.add(f"{letter}2:{letter}{ROWS}")


def read(data: bytes) -> Catalogue:
    """The catalogue in a workbook.

    Raises:
        CatalogueErrors: everything that is wrong with it.
    """
    problems = Problems()
    try:
        tables = _tables(data, problems)
    except Refused as refused:
        raise CatalogueErrors((Problem(refused.problem),)) from None
    return catalogue_of(tables, problems)


def _tables(data: bytes, problems: Problems) -> Mapping[Sheet, Table]:
    if not data.startswith(_OFFICE) or recognise(data, "catalogue.xlsx") is not FileKind.XLSX:
        raise CatalogueErrors((Problem(message("catalogue-not-a-workbook")),))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl tells which decorations of a workbook it passes over
            workbook = load_workbook(io.BytesIO(data), read_only=True)
            sheets = {key_of(sheet.title): sheet for sheet in reversed(workbook.worksheets)}
            if not any(key_of(sheet) in sheets for sheet in Sheet):
                raise CatalogueErrors((Problem(message("catalogue-no-sheets", known=", ".join(Sheet))),))
            archive = ZipFile(io.BytesIO(data))
            found = {sheet: _table(sheet, sheets, archive, problems) for sheet in Sheet}
    except (MemoryError, CatalogueErrors):
        raise
    except Exception:  # openpyxl fails on broken parts in as many ways as there are parts
        raise refuse("damaged") from None
    return {sheet: table for sheet, table in found.items() if table}


def _table(sheet: Sheet, sheets: Mapping[str, Any], archive: ZipFile, problems: Problems) -> Table | None:
    source = sheets.get(key_of(sheet.value))
    if source is None:
        problems.add(message("catalogue-sheet-missing", sheet=sheet.value, known=", ".join(Sheet)))
        return None
    _refuse_merged(source, archive, problems)
    letters = [get_column_letter(at) for at in range(1, COLUMNS_READ + 1)]
    return table_of(sheet, source.title, _grid(source, problems), problems, letters)


def _refuse_merged(source: Any, archive: ZipFile, problems: Problems) -> None:
    """Reports merged cells: all but the first of them would be read as empty, which is no hours at all."""
    member = archive.getinfo(source._worksheet_path.lstrip("/"))
    merged = _MERGED.findall(archive.read(member)) if member.file_size <= _MERGED_IN else []
    for column, row in merged:
        cell = f"{column.decode()}{row.decode()}"
        problems.add(message("catalogue-merged"), message("catalogue-at-cell", sheet=source.title, cell=cell))


def _grid(source: Any, problems: Problems) -> Iterator[tuple[int, Cells]]:
    source.reset_dimensions()  # what a sheet says of its size is often wrong
    for number, row in enumerate(source.iter_rows(max_col=COLUMNS_READ, max_row=_FORMATTED), start=1):
        if number > ROWS and any(cell.value not in (None, "") for cell in row):
            problems.add(message("catalogue-rows", sheet=source.title, most=ROWS))
            return
        yield number, _without_tail([_text(cell) for cell in row])


def _without_tail(cells: list[str | None]) -> Cells:
    """The cells up to the last that holds anything."""
    while cells and cells[-1] == "":
        cells.pop()
    return cells


def _text(cell: Any) -> str | None:
    """A cell as the text in it; None for a formula."""
    value = cell.value
    if cell.data_type == "f":
        return None
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, (int, float)):
        return f"{Decimal(repr(value)):f}"
    return str(value).strip()
