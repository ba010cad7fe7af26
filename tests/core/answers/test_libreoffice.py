"""Packs that went through LibreOffice on their way back, by its own formats or by ours."""

import io
from collections.abc import Callable
from typing import Any

import pytest
from docx import Document
from openpyxl import load_workbook

from core.answers.returned import Returned
from tests.doubles.office import Convert

ANSWER, ID = 6, 7
EXPECTED: dict[str, dict[str, Any]] = {
    "filled.xlsx": {
        "c1": "EUR 200k",
        "c2": "DE, FR\nUK later",
        "c3": "25%",
        "c5": "2026-05-15",
        "c7": "Bynder",
    },
    "merged.xlsx": {"c3": "See plan", "c4": "See plan", "c7": "Bynder"},
    "bare.xlsx": {"c1": "EUR 200k", "c7": "Bynder"},
    "formulas.xlsx": {"c1": "=1+1", "c2": "the plan (https://acme.example/plan)", "c7": "Bynder"},
    "filled.docx": {"c1": "EUR 200k", "c2": "DE, FR\nUK later", "c7": "Bynder"},
    "beneath.docx": {"c3": "Two films", "c7": "Bynder"},
}
ROUTES = ("ours", "theirs")


def rows_of(sheet: Any) -> dict[str, int]:
    return {line[0].value: line[0].row for line in sheet.iter_rows(max_col=1) if line[0].value}


def books(xlsx: bytes) -> dict[str, Any]:
    made = {name: load_workbook(io.BytesIO(xlsx)) for name in EXPECTED if name.endswith("xlsx")}
    sheets: dict[str, Any] = {name.partition(".")[0]: book.worksheets[0] for name, book in made.items()}
    at = rows_of(sheets["filled"])
    for number, text in {1: "EUR 200k", 2: "DE, FR\nUK later", 3: 0.25, 5: "2026-05-15"}.items():
        sheets["filled"].cell(at[f"Q{number}"], ANSWER).value = text
    sheets["filled"].cell(at["Q3"], ANSWER).number_format = "0%"
    sheets["merged"].cell(at["Q3"], ANSWER).value = "See plan"
    sheets["merged"].merge_cells(f"F{at['Q3']}:F{at['Q4']}")
    sheets["bare"].cell(at["Q1"], ANSWER).value = "EUR 200k"
    sheets["bare"].delete_cols(ID)
    sheets["formulas"].cell(at["Q1"], ANSWER).value = "=1+1"
    sheets["formulas"].cell(at["Q1"], ANSWER).number_format = "General"
    sheets["formulas"].cell(at["Q2"], ANSWER).value = "the plan"
    sheets["formulas"].cell(at["Q2"], ANSWER).hyperlink = "https://acme.example/plan"
    return made


def papers(docx: bytes) -> dict[str, Any]:
    made: dict[str, Any] = {name: Document(io.BytesIO(docx)) for name in EXPECTED if name.endswith("docx")}
    boxes = {table.rows[0].cells[0].text: table for table in made["filled.docx"].tables}
    boxes["Q1"].rows[1].cells[1].text = "EUR 200k"
    boxes["Q2"].rows[1].cells[1].text = "DE, FR\nUK later"
    beneath = made["beneath.docx"]
    box = next(table for table in beneath.tables if table.rows[0].cells[0].text == "Q3")
    box._tbl.addnext(beneath.add_paragraph("Two films")._p)
    return made


@pytest.fixture(scope="module")
def saved(
    xlsx: bytes,
    docx: bytes,
    soffice: Convert,
    tmp_path_factory: pytest.TempPathFactory,
) -> dict[tuple[str, str], bytes]:
    """Each file as saved by LibreOffice, straight and by way of its own format."""
    sent, theirs, back = (tmp_path_factory.mktemp(name) for name in ("sent", "theirs", "back"))
    for name, file in {**books(xlsx), **papers(docx)}.items():
        file.save(sent / f"ours-{name}")
    for kind, own in (("xlsx", "ods"), ("docx", "odt")):
        straight = sorted(sent.glob(f"*.{kind}"))
        converted = soffice(theirs, own, straight)
        renamed = [file.rename(file.with_stem(file.stem.replace("ours", "theirs"))) for file in converted]
        soffice(back, kind, [*straight, *renamed])
    return {(route, name): (back / f"{route}-{name}").read_bytes() for route in ROUTES for name in EXPECTED}


@pytest.mark.parametrize("route", ROUTES)
@pytest.mark.parametrize("name", EXPECTED)
def test_reads_answers_from_a_file_saved_by_libreoffice(
    route: str, name: str, saved: dict[tuple[str, str], bytes], understood: Callable[..., dict[str, Any]]
):
    assert understood(saved[route, name], name.rpartition(".")[2]) == EXPECTED[name]


@pytest.mark.parametrize("route", ROUTES)
@pytest.mark.parametrize("name", ["filled.xlsx", "filled.docx"])
def test_marks_survive_libreoffice(
    route: str, name: str, saved: dict[tuple[str, str], bytes], returned: Callable[..., Returned]
):
    read = returned(saved[route, name], name.rpartition(".")[2])
    assert read.pack == "pack-7"
    assert {row.id for row in read.rows if row.question} == {f"c{number}" for number in range(1, 9)}
