"""What a dropped file is told to be, and what is read of it."""

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from openpyxl import Workbook, load_workbook

from core.catalogue import load, workbook
from core.catalogue.catalogue import Catalogue
from core.catalogue.errors import CatalogueErrors
from core.catalogue.reading import read, recognise, write
from core.catalogue.tables import Sheet
from core.messages import say
from core.sandbox import Limits
from tests.core.catalogue.small import FILES, encoded
from tests.doubles.office import Convert

SMALL = load.read(encoded(FILES))
EXPORT = workbook.write(SMALL)
Edit = Callable[[Any], object]


def edited(edit: Edit) -> bytes:
    book = load_workbook(io.BytesIO(EXPORT))
    edit(book)
    return saved(book)


def saved(book: Any) -> bytes:
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()


def unmarked(edit: Edit = lambda book: None) -> bytes:
    """The export as a program saves it that keeps no properties."""

    def drop(book: Any) -> None:
        del book.custom_doc_props[workbook.MARK]
        edit(book)

    return edited(drop)


def renamed(book: Any) -> None:
    for sheet in book.worksheets:
        sheet.title = f"{sheet.title} old"


def brief(**tables: list[list[object]]) -> bytes:
    book = Workbook()
    for name, rows in tables.items():
        sheet: Any = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    return saved(book)


def problems(offered: object) -> list[str]:
    assert isinstance(offered, CatalogueErrors)
    return [say(problem.message) for problem in offered.problems]


async def test_an_export_is_recognised_and_read():
    assert await recognise(EXPORT, "anything.xlsx") == SMALL


async def test_a_catalogue_is_recognised_without_our_mark():
    assert await recognise(unmarked(), "book.xlsx") == SMALL


@pytest.mark.parametrize(
    "data",
    [
        edited(renamed),
        unmarked(lambda book: book.remove(book["Roles"])),
        unmarked(lambda book: setattr(book["Routes"]["A1"], "value", "Number")),
    ],
    ids=["renamed sheets", "missing sheet", "missing column"],
)
async def test_a_catalogue_is_recognised_whatever_is_wrong_with_it(data: bytes):
    assert problems(await recognise(data, "book.xlsx"))


def with_macros() -> bytes:
    """The export as Excel saves a workbook with macros."""
    saved = io.BytesIO()
    plain = b"openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
    with ZipFile(io.BytesIO(EXPORT)) as old, ZipFile(saved, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name).replace(plain, b"ms-excel.sheet.macroEnabled.main+xml"))
        new.writestr("xl/vbaProject.bin", b"\xd0\xcf\x11\xe0 a macro")
    return saved.getvalue()


async def test_a_workbook_with_macros_is_read_without_them():
    assert await recognise(with_macros(), "catalogue.xlsm") == SMALL


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (brief(Deliverables=[["Asset", "Volume"], ["Banner", 4]]), "deliverables.xlsx"),
        (brief(Rates=[["Role", "Region", "Currency", "Hourly rate"]], Scope=[["Asset"]]), "rates.xlsx"),
        (brief(Roles=[["Who", "Does"]], Hours=[["Week", "Total"]], Routes=[["From", "To"]]), "plan.xlsx"),
        (b"name,volume\nBanner,4\n", "assets.csv"),
        (b"role,region,currency,hourly_rate\n", "rates.csv"),
        (b"%PDF-1.7", "brief.pdf"),
        (b"PK\x03\x04 xl/workbook.xml", "broken.xlsx"),
        (b"", "empty.xlsx"),
    ],
    ids=["deliverables", "rates alone", "names alone", "csv", "csv of rates", "pdf", "broken", "empty"],
)
async def test_a_brief_is_no_catalogue(data: bytes, name: str):
    assert await recognise(data, name) is None


@pytest.mark.parametrize("sheet", [Sheet.ROUTES, Sheet.HOURS])
@pytest.mark.parametrize("delimiter", [",", ";"])
async def test_one_table_of_a_catalogue_as_text_is_told_what_is_wanted(sheet: Sheet, delimiter: str):
    data = FILES[sheet.file].replace(",", delimiter).encode()
    (said,) = problems(await recognise(data, sheet.file))
    assert "send it as .xlsx" in said


async def test_a_workbook_of_another_office_program_is_told_what_is_wanted(soffice: Convert, tmp_path: Path):
    (tmp_path / "catalogue.xlsx").write_bytes(EXPORT)
    (theirs,) = soffice(tmp_path, "ods", [tmp_path / "catalogue.xlsx"])
    (said,) = problems(await recognise(theirs.read_bytes(), "catalogue.ods"))
    assert ".xlsx" in said


async def test_an_export_that_libreoffice_saved_is_the_same_catalogue(soffice: Convert, tmp_path: Path):
    (tmp_path / "catalogue.xlsx").write_bytes(workbook.write(load.load()))
    (tmp_path / "back").mkdir()
    (back,) = soffice(tmp_path / "back", "xlsx", [tmp_path / "catalogue.xlsx"])
    read_back = await recognise(back.read_bytes(), "catalogue.xlsx")
    assert isinstance(read_back, Catalogue)
    assert read_back == load.load()


async def test_a_file_that_is_said_to_be_one_is_told_what_it_lacks():
    data = brief(Deliverables=[["Asset", "Volume"]])
    (said,) = problems(await read(data))
    assert "none of the sheets Routes, Hours, Roles, Rates, Synonyms" in said


async def test_fifty_thousand_rows_end_in_one_sentence():
    def fill(book: Any) -> None:
        sheet = book["Synonyms"]
        for number in range(50_000):
            sheet.append(["Film", f"film number {number}"])

    assert any("more than 20,000 rows" in said for said in problems(await recognise(edited(fill), "c.xlsx")))


async def test_what_takes_too_long_to_read_is_said_to():
    (said,) = problems(await read(EXPORT, Limits(seconds=0.05)))
    assert "more time or memory" in said


async def test_a_catalogue_is_written_beside_the_event_loop():
    assert workbook.read(await write(SMALL)) == SMALL
