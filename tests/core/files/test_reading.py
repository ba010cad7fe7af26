import io

import pytest
from docx import Document
from pypdf import PdfWriter

from core.files.kinds import FileKind
from core.files.reading import State, read
from core.messages import say
from core.sandbox import Limits


def docx(*paragraphs: str) -> bytes:
    document, data = Document(), io.BytesIO()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    document.save(data)
    return data.getvalue()


def locked_pdf() -> bytes:
    writer, data = PdfWriter(), io.BytesIO()
    writer.add_blank_page(100, 100)
    writer.encrypt("secret")
    writer.write(data)
    return data.getvalue()


async def test_reads_a_document_to_segments():
    reading = await read(docx("We need a film."), "brief.docx")
    assert (reading.state, reading.kind) == (State.READ, FileKind.DOCX)
    assert [segment.text for segment in reading.segments] == ["We need a film."]
    assert reading.characters == len("We need a film.")
    assert reading.problem is None


async def test_keeps_a_document_without_text_and_says_so():
    reading = await read(docx(), "brief.docx")
    assert (reading.state, reading.kind) == (State.UNSEARCHABLE, FileKind.DOCX)
    assert reading.problem is not None
    assert "no text" in say(reading.problem)


@pytest.mark.parametrize(
    ("data", "name", "words"),
    [
        (b"", "brief.docx", "empty"),
        (b"x" * 3_000_000, "brief.txt", "up to 2 MB"),
        (locked_pdf(), "brief.pdf", "password protected"),
        (docx("text")[:-200], "brief.docx", "damaged"),
        (b"%PDF-1.7 and no more", "brief.pdf", "damaged"),
        (b"\x89PNG\r\n\x1a\n\x00", "brief.pdf", "picture"),
        (bytes(range(256)), "brief.docx", ".docx"),
    ],
)
async def test_refuses_in_one_sentence_that_says_why(data: bytes, name: str, words: str):
    reading = await read(data, name, largest=2_000_000)
    assert reading.state is State.REFUSED
    assert reading.problem is not None
    assert words in say(reading.problem)


async def test_says_that_reading_took_too_long():
    reading = await read(docx("text"), "brief.docx", limits=Limits(seconds=0.01))
    assert reading.problem is not None
    assert reading.problem.key == "files-slow"


async def test_says_that_a_file_needs_too_much_memory():
    limits = Limits(memory=150_000_000)
    reading = await read(b"# Brief\n" + b"- item\n" * 200_000, "brief.md", limits=limits)
    assert reading.problem is not None
    assert reading.problem.key == "files-memory"


async def test_a_very_long_text_is_cut_and_says_so():
    reading = await read(b"A line of text that says little.\n" * 100_000, "brief.txt")
    assert reading.state is State.READ
    assert 1_900_000 < reading.characters <= 2_000_000
    assert [remark.key for remark in reading.remarks] == ["files-cut-source"]
