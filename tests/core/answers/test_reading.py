import io
import time
import zipfile
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest
from docx import Document
from openpyxl import Workbook, load_workbook

from core.answers.matching import propose
from core.answers.reading import read
from core.answers.returned import Sent
from core.messages import say
from core.opportunity import Clarification, Priority
from core.packs import document as pack_document
from core.packs import workbook as pack_workbook
from core.packs.pack import Pack, questions
from core.sandbox import Limits

MACRO_TYPE = b"application/vnd.ms-excel.sheet.macroEnabled.main+xml"
PLAIN_TYPE = b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"


def with_macros(data: bytes) -> bytes:
    """The workbook as an .xlsm file with a macro project in it."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(out, "w") as target:
        for name in source.namelist():
            part = source.read(name)
            target.writestr(name, part.replace(PLAIN_TYPE, MACRO_TYPE) if "Content_Types" in name else part)
        target.writestr("xl/vbaProject.bin", b"\xd0\xcf\x11\xe0 Sub Workbook_Open() ")
    return out.getvalue()


def saved(file: Any) -> bytes:
    data = io.BytesIO()
    file.save(data)
    return data.getvalue()


@pytest.mark.parametrize(("kind", "fixture"), [("xlsx", "xlsx"), ("docx", "docx")])
async def test_reads_a_pack_whatever_it_is_called(kind: str, fixture: str, request: pytest.FixtureRequest):
    read_back = await read(request.getfixturevalue(fixture), "Copy of something (3).bin")
    assert read_back is not None
    assert read_back.pack == "pack-7"
    assert [row.id for row in read_back.rows if row.id] == [f"c{number}" for number in range(1, 9)]


async def test_reads_a_workbook_with_macros_without_running_them(xlsx: bytes):
    returned = await read(with_macros(xlsx), "back.xlsm")
    assert returned is not None
    assert len(returned.rows) == 8
    assert ["They were not run" in say(remark) for remark in returned.remarks] == [True]


def bomb() -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", PLAIN_TYPE)
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * 40_000_000)
    return data.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"Q1: yes",
        b"%PDF-1.7",
        b"PK\x03\x04 and no more",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2_000),
        saved(Workbook())[:-300],
        saved(Document()).replace(b"PK", b"pk"),
        bomb(),
    ],
)
async def test_anything_else_is_no_returned_pack(data: bytes):
    assert await read(data, "back.xlsx") is None


async def test_a_file_that_takes_too_long_is_given_up(xlsx: bytes):
    assert await read(xlsx, "back.xlsx", Limits(seconds=0.01)) is None


async def test_an_empty_workbook_and_an_empty_document_hold_nothing():
    for file in (Workbook(), Document()):
        returned = await read(saved(file), "back")
        assert returned is not None
        assert (returned.rows, returned.loose) == ((), ())


def large(pack: Pack) -> tuple[Pack, Sequence[Clarification], Sequence[Sent]]:
    asked = [
        Clarification(
            f"q{n}",
            f"Topic {n % 9}",
            f"How many assets does market {n} need in wave {n % 7}?",
            f"Reason {n}.",
            p,
        )
        for n, p in zip(range(200), [*Priority] * 67, strict=False)
    ]
    whole = replace(pack, questions=questions(asked))
    return whole, asked, [Sent(one.number, one.id, one.question) for one in whole.questions]


def filled_workbook(pack: Pack) -> bytes:
    book = load_workbook(io.BytesIO(pack_workbook.write(pack)))
    sheet: Any = book.worksheets[0]
    for line in sheet.iter_rows(max_col=6):
        if str(line[0].value).startswith("Q") and str(line[0].value)[1:].isdecimal():
            line[5].value = f"Answer {line[0].value}, " + "with some more words " * 10
    return saved(book)


def filled_document(pack: Pack) -> bytes:
    paper: Any = Document(io.BytesIO(pack_document.write(pack)))
    for table in paper.tables:
        number = table.cell(0, 0).text
        if number.startswith("Q") and number[1:].isdecimal():
            table.cell(1, 1).text = f"Answer {number}, " + "with some more words " * 10
    return saved(paper)


@pytest.mark.parametrize("fill", [filled_workbook, filled_document])
async def test_reads_back_a_pack_of_200_questions_in_under_three_seconds(fill: Any, pack: Pack):
    whole, asked, sent = large(pack)
    data = fill(whole)
    started = time.perf_counter()
    returned = await read(data, "back")
    assert returned is not None
    proposal = propose(returned, asked, sent)
    assert time.perf_counter() - started < 3
    numbers = {one.id: one.number for one in sent}
    assert len(proposal.answers) == 200
    assert all(
        one.offers[0].answer.startswith(f"Answer Q{numbers[one.clarification]},") for one in proposal.answers
    )
    assert (proposal.unplaced, proposal.remarks) == ((), ())
