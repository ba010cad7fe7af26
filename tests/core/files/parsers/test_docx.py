import io
from collections.abc import Callable

from docx import Document
from docx.oxml.parser import parse_xml

from core.files.kinds import FileKind
from core.files.outline import Outline

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def saved(document: object) -> bytes:
    data = io.BytesIO()
    document.save(data)  # pyright: ignore[reportAttributeAccessIssue]
    return data.getvalue()


def shown(outline: Outline) -> list[tuple[str, int, str]]:
    return [(segment.kind.value, segment.level, segment.text) for segment in outline.segments]


def test_reads_headings_lists_and_tables_in_order(outline_of: Callable[[FileKind, bytes], Outline]):
    document = Document()
    document.add_heading("Launch", 0)
    document.add_heading("Scope", 2)
    document.add_paragraph("Hero film", style="List Bullet")
    document.add_paragraph("60 seconds", style="List Bullet 2")
    table = document.add_table(2, 3)
    for cell, text in zip(table.rows[0].cells, ["Asset", "Market", "Volume"], strict=True):
        cell.text = text
    for cell, text in zip(table.rows[1].cells, ["Film", "UK", "1"], strict=True):
        cell.text = text
    document.add_paragraph("").add_run("Timeline").bold = True
    document.add_paragraph("First cut in June.")
    outline = outline_of(FileKind.DOCX, saved(document))
    assert shown(outline) == [
        ("heading", 1, "Launch"),
        ("heading", 2, "Scope"),
        ("item", 1, "Hero film"),
        ("item", 2, "60 seconds"),
        ("row", 0, "Asset | Market | Volume"),
        ("row", 0, "Film | UK | 1"),
        ("heading", 4, "Timeline"),
        ("paragraph", 0, "First cut in June."),
    ]
    assert outline.segments[5].header == ("Asset", "Market", "Volume")


def test_a_tall_cell_stands_in_each_of_its_rows_and_a_wide_one_once(
    outline_of: Callable[[FileKind, bytes], Outline],
):
    document = Document()
    table = document.add_table(3, 3)
    for row, texts in zip(
        table.rows, [["Asset", "Market", "Volume"], ["Film", "UK", "1"], ["", "FR", "2"]], strict=True
    ):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    table.cell(1, 0).merge(table.cell(2, 0))
    table.cell(0, 1).merge(table.cell(0, 2))
    rows = [segment.cells for segment in outline_of(FileKind.DOCX, saved(document)).segments]
    assert rows == [("Asset", "Market\nVolume", ""), ("Film", "UK", "1"), ("Film", "FR", "2")]


def test_a_form_is_read_as_headings_with_their_text(outline_of: Callable[[FileKind, bytes], Outline]):
    document = Document()
    table = document.add_table(1, 2)
    table.cell(0, 0).text = "Deliverables"
    for text in ("We need:", "a film", "banners", "a deck"):
        table.cell(0, 1).add_paragraph(text, style="List Bullet" if text != "We need:" else None)
    outline = outline_of(FileKind.DOCX, saved(document))
    assert shown(outline)[0] == ("heading", 4, "Deliverables")
    assert {segment.place.heading for segment in outline.segments[1:]} == {"Deliverables"}


def test_insertions_count_and_deletions_do_not(outline_of: Callable[[FileKind, bytes], Outline]):
    document = Document()
    document.element.body.insert(
        0,
        parse_xml(
            f"<w:sdt {W}><w:sdtContent><w:p><w:r><w:t>Ten </w:t></w:r>"
            "<w:ins><w:r><w:t>films</w:t></w:r></w:ins>"
            "<w:del><w:r><w:delText>banners</w:delText></w:r></w:del></w:p></w:sdtContent></w:sdt>"
        ),
    )
    assert shown(outline_of(FileKind.DOCX, saved(document))) == [("paragraph", 0, "Ten films")]


def test_a_header_is_read_once_in_a_part_of_its_own(outline_of: Callable[[FileKind, bytes], Outline]):
    document = Document()
    document.sections[0].header.paragraphs[0].text = "Acme, confidential"
    document.add_section()
    document.add_paragraph("A film")
    segments = outline_of(FileKind.DOCX, saved(document)).segments
    assert [(segment.place.part, segment.text) for segment in segments] == [
        ("header", "Acme, confidential"),
        (None, "A film"),
    ]
