import io
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from core.catalogue import load, workbook
from core.catalogue.catalogue import Catalogue
from core.catalogue.errors import CatalogueErrors
from core.messages import say
from tests.core.catalogue.small import FILES, encoded, with_edit

SMALL = load.read(encoded(FILES))
EXPORT = workbook.write(SMALL)

Edit = Callable[[Any], object]


def edited(edit: Edit) -> bytes:
    book = load_workbook(io.BytesIO(EXPORT))
    edit(book)
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()


def problems(data: bytes) -> list[str]:
    with pytest.raises(CatalogueErrors) as caught:
        workbook.read(data)
    return [say(problem.message) for problem in caught.value.problems]


def put(sheet: str, cell: str, value: object) -> Edit:
    def edit(book: Any) -> None:
        book[sheet][cell] = value

    return edit


def merged(sheet: str, cells: str) -> Edit:
    return lambda book: book[sheet].merge_cells(cells)


def without(sheet: str) -> Edit:
    return lambda book: book.remove(book[sheet])


@pytest.mark.parametrize("catalogue", [SMALL, load.load()], ids=["small", "sample"])
def test_an_export_is_a_valid_import_of_the_same(catalogue: Catalogue):
    read = workbook.read(workbook.write(catalogue))
    assert read == catalogue
    assert read.fingerprint == catalogue.fingerprint


def test_an_export_has_a_sheet_for_each_table_with_its_headings_in_view():
    book: Any = load_workbook(io.BytesIO(EXPORT))
    assert book.sheetnames == ["Routes", "Hours", "Roles", "Rates", "Synonyms"]
    assert all(sheet.freeze_panes and sheet["A1"].font.bold for sheet in book)
    assert [cell.value for cell in book["Hours"][1]] == ["Code", "Route", "Model type", "Producer", "Editor"]
    assert [cell.value for cell in book["Hours"][2]] == ["A-1-S", "Film, simple", "current_oplus", 10, 20.25]


@pytest.mark.parametrize(
    ("edit", "where", "said"),
    [
        (put("Hours", "E3", "two days"), "Sheet “Hours”, cell E3", "“two days” is not a number"),
        (put("Hours", "E3", -2), "Sheet “Hours”, cell E3", "“-2” is less than zero"),
        (put("Hours", "E3", "=1+1"), "Sheet “Hours”, cell E3", "formula"),
        (put("Hours", "E3", True), "Sheet “Hours”, cell E3", "is not a number"),
        (put("Hours", "E3", date(2026, 1, 2)), "Sheet “Hours”, cell E3", "is not a number"),
        (put("Hours", "E3", "#REF!"), "Sheet “Hours”, cell E3", "is not a number"),
        (put("Hours", "E3", 1e300), "Sheet “Hours”, cell E3", "is not a number"),
        (put("Hours", "E3", 1e9), "Sheet “Hours”, cell E3", "more than 10000"),
        (merged("Hours", "E3:E4"), "Sheet “Hours”, cell E3", "Cells are merged"),
        (put("Routes", "A3", "a-1-s"), "Sheet “Routes”, cell A3", "stands in row 2 already"),
        (put("Roles", "B3", None), "Sheet “Roles”, cell B3", "must not be empty"),
        (put("Hours", "E1", "Wizard"), "Sheet “Hours”, cell E1", "no role “Wizard”"),
        (put("Rates", "A2", "Wizard"), "Sheet “Rates”, cell A2", "no role “Wizard”"),
        (put("Rates", "D3", None), "Sheet “Rates”, cell D3", "missing or zero"),
        (lambda book: book["Rates"].delete_rows(3), "Sheet “Rates”, row 2", "no rate for Editor"),
        (put("Routes", "A3", "A-1-S"), "Sheet “Routes”, cell A3", "stands in row 2 already"),
        (put("Routes", "A3", "=A2"), "Sheet “Routes”, cell A3", "formula"),
        (put("Routes", "E3", "tricky"), "Sheet “Routes”, cell E3", "simple, medium, complex"),
        (put("Routes", "K3", "a note"), "Sheet “Routes”, row 3", "“a note” stands under no heading"),
        (put("Routes", "A25000", "X"), "The sheet “Routes”", "more than 20,000 rows"),
        (put("Synonyms", "B4", "TVC"), "Sheet “Synonyms”, cell B4", "belongs to the family “Film” already"),
        (lambda book: book["Routes"].delete_cols(5), "Sheet “Routes”, row 1", "column complexity is missing"),
        (without("Rates"), "The sheet “Rates”", "is missing"),
    ],
)
def test_says_which_cell_is_wrong_and_why(edit: Edit, where: str, said: str):
    found = problems(edited(edit))
    assert any(problem.startswith(where) and said in problem for problem in found), found


@pytest.mark.parametrize("sheet", ["Routes", "Hours", "Roles", "Rates", "Synonyms"])
def test_a_missing_sheet_is_one_problem(sheet: str):
    assert len(problems(edited(without(sheet)))) == 1


def turned(sheet: str) -> Edit:
    """Its columns in the opposite order."""

    def edit(book: Any) -> None:
        for row in list(book[sheet].iter_rows()):
            values = [cell.value for cell in row]
            for cell, value in zip(row, reversed(values), strict=True):
                cell.value = value

    return edit


def shown_as(sheet: str, cell: str, number_format: str) -> Edit:
    return lambda book: setattr(book[sheet][cell], "number_format", number_format)


@pytest.mark.parametrize(
    "edit",
    [
        turned("Routes"),
        turned("Rates"),
        shown_as("Rates", "D2", '"£"#,##0.00'),
        shown_as("Hours", "D2", "[$€-407] #,##0"),
        lambda book: book["Routes"].insert_rows(3, 4),
        lambda book: book["Routes"].insert_rows(1),
        lambda book: book.create_sheet("Notes", 0),
        lambda book: book.move_sheet("Synonyms", -4),
        lambda book: setattr(book["Hours"], "title", "hours "),
        lambda book: setattr(book["Roles"], "sheet_state", "hidden"),
        put("Hours", "B2", "=VLOOKUP(A2,Routes!A:D,4)"),
        put("Hours", "B2", None),
        put("Hours", "E1", "  editor"),
        put("Hours", "E2", "20.25"),
        put("Roles", "C2", True),
        put("Routes", "E2", "Simple"),
        put("Routes", "G2", "One\n  film."),
    ],
)
def test_reads_over_what_changes_nothing(edit: Edit):
    assert workbook.read(edited(edit)) == SMALL


def test_a_sum_below_a_column_is_reported_once_where_it_stands():
    found = problems(edited(put("Hours", "E9", "=SUM(E2:E8)")))
    assert sum("formula" in problem for problem in found) == 1


def test_a_text_that_looks_like_a_formula_stays_a_text():
    catalogue = load.read(with_edit("synonyms.csv", "short edit", "=1+1"))
    assert workbook.read(workbook.write(catalogue)) == catalogue


@settings(max_examples=25, deadline=None)
@given(st.text(min_size=1, max_size=60))
def test_any_text_that_is_taken_comes_back_the_same(text: str):
    quoted = '"' + text.replace('"', '""').replace("\x00", "") + '"'
    try:
        catalogue = load.read(with_edit("synonyms.csv", "short edit", quoted))
    except (CatalogueErrors, UnicodeEncodeError):
        return
    assert workbook.read(workbook.write(catalogue)) == catalogue


@pytest.mark.parametrize("data", [b"", b"hello", b"%PDF-1.7", b"\x89PNG\r\n", b"PK", EXPORT[:9]])
def test_anything_else_is_no_workbook(data: bytes):
    assert len(problems(data)) == 1


def test_a_damaged_workbook_is_said_to_be_damaged():
    assert "damaged" in problems(EXPORT[: len(EXPORT) // 2])[0]


def test_a_workbook_of_something_else_is_no_catalogue():
    data = io.BytesIO()
    Workbook().save(data)
    assert problems(data.getvalue())[0].startswith("This workbook is no catalogue")


def test_a_workbook_full_of_mistakes_is_bounded():
    def spoil(book: Any) -> None:
        for row in range(2, 300):
            for column in range(1, 9):
                book["Hours"].cell(row, column, "x")

    with pytest.raises(CatalogueErrors) as caught:
        workbook.read(edited(spoil))
    assert caught.value.count > len(caught.value.problems)
