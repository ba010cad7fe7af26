import io
from collections.abc import Callable, Sequence

import pytest
from pypdf import PdfWriter
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject

from core.files.kinds import FileKind
from core.files.outline import Outline
from core.files.refusal import Refused

Line = tuple[float, float, float, bool, str]
"""x, y, size, whether bold, text."""


def font(name: str) -> DictionaryObject:
    names = {"/Type": "/Font", "/Subtype": "/Type1", "/BaseFont": name, "/Encoding": "/WinAnsiEncoding"}
    return DictionaryObject({NameObject(key): NameObject(value) for key, value in names.items()})


def pdf(*pages: Sequence[Line], drawing: str = "") -> bytes:
    writer, data = PdfWriter(), io.BytesIO()
    fonts = DictionaryObject(
        {NameObject("/R"): font("/Helvetica"), NameObject("/B"): font("/Helvetica-Bold")}
    )
    for lines in pages:
        page = writer.add_blank_page(600, 800)
        texts = [
            f"BT /{'B' if bold else 'R'} {size} Tf 1 0 0 1 {x} {y} Tm ({text}) Tj ET"
            for x, y, size, bold, text in lines
        ]
        stream = DecodedStreamObject()
        stream.set_data("\n".join([drawing, *texts]).encode("cp1252"))
        page[NameObject("/Contents")] = writer._add_object(stream)  # pyright: ignore[reportPrivateUsage]
        page[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts})
    writer.write(data)
    return data.getvalue()


def shown(outline: Outline) -> list[tuple[str, int, str]]:
    return [(segment.kind.value, segment.level, segment.text) for segment in outline.segments]


PROSE = [
    "We are a small town that is about to launch a new programme for saving en-",
    "ergy at home, and we would like an agency to help us with all of it from the",
    "first idea to the last banner.",
]


def test_joins_lines_and_tells_headings_and_items(outline_of: Callable[[FileKind, bytes], Outline]):
    lines: list[Line] = [(60, 700, 20, True, "Launch brief"), (60, 660, 12, True, "Background")]
    lines += [(60, 640 - 14 * row, 12, False, text) for row, text in enumerate(PROSE)]
    lines += [
        (60, 580, 12, True, "2.1 Deliverables"),
        (70, 560, 12, False, "• A film about saving energy at home, which people will like to see and"),
        (82, 546, 12, False, "share with their friends"),
        (70, 530, 12, False, "• Banners"),
        (82, 514, 12, False, "• animated"),
    ]
    outline = outline_of(FileKind.PDF, pdf(lines))
    assert shown(outline) == [
        ("heading", 1, "Launch brief"),
        ("heading", 2, "Background"),
        (
            "paragraph",
            0,
            "We are a small town that is about to launch a new programme for saving energy at home, "
            "and we would like an agency to help us with all of it from the first idea to the last banner.",
        ),
        ("heading", 2, "2.1 Deliverables"),
        (
            "item",
            1,
            "A film about saving energy at home, which people will like to see and share with their friends",
        ),
        ("item", 1, "Banners"),
        ("item", 2, "animated"),
    ]
    assert {segment.place.page for segment in outline.segments} == {1}


def test_a_line_that_goes_on_after_a_raised_ordinal_is_one_line(
    outline_of: Callable[[FileKind, bytes], Outline],
):
    lines: list[Line] = [
        (60, 600, 12, False, "Please answer by Friday, the 17th"),
        (60, 570, 12, False, "Town Hall"),
        (250, 600, 12, False, ", 2012"),
    ]
    texts = [segment.text for segment in outline_of(FileKind.PDF, pdf(lines)).segments]
    assert texts == ["Please answer by Friday, the 17th, 2012", "Town Hall"]


def test_running_heads_are_kept_once_and_page_numbers_never(outline_of: Callable[[FileKind, bytes], Outline]):
    pages: list[list[Line]] = [
        [
            (60, 780, 10, False, f"Acme brief, version {number}"),
            (60, 500, 12, False, f"This is what we have to say on page number {number} of it."),
            (300, 20, 10, False, f"Page {number} of 4"),
        ]
        for number in range(1, 5)
    ]
    segments = outline_of(FileKind.PDF, pdf(*pages)).segments
    assert [segment.text for segment in segments if segment.place.part == "header"] == [
        "Acme brief, version 1"
    ]
    assert [segment.place.page for segment in segments if segment.place.part is None] == [1, 2, 3, 4]


def test_a_paragraph_goes_on_across_pages(outline_of: Callable[[FileKind, bytes], Outline]):
    pages: list[list[Line]] = [[(60, 200, 12, False, PROSE[1])], [(60, 600, 12, False, PROSE[2])]]
    assert [segment.text for segment in outline_of(FileKind.PDF, pdf(*pages)).segments] == [
        f"{PROSE[1]} {PROSE[2]}"
    ]


def test_a_ruled_table_is_rows_where_it_stands(outline_of: Callable[[FileKind, bytes], Outline]):
    rules = [f"60 {y} m 360 {y} l S" for y in (500, 520, 540)] + [
        f"{x} 500 m {x} 540 l S" for x in (60, 160, 260, 360)
    ]
    cells = [("Asset", "Market", "Volume"), ("Film", "UK", "1")]
    lines: list[Line] = [(60, 600, 12, False, "Before the table.")]
    lines += [
        (65 + 100 * column, 525 - 20 * row, 12, False, text)
        for row, texts in enumerate(cells)
        for column, text in enumerate(texts)
    ]
    lines.append((60, 450, 12, False, "After the table."))
    outline = outline_of(FileKind.PDF, pdf(lines, drawing="\n".join(rules)))
    assert [text for _, _, text in shown(outline)] == [
        "Before the table.",
        "Asset | Market | Volume",
        "Film | UK | 1",
        "After the table.",
    ]
    assert outline.segments[2].header == ("Asset", "Market", "Volume")


def test_repairs_a_file_whose_end_is_missing(outline_of: Callable[[FileKind, bytes], Outline]):
    whole = pdf([(60, 600, 12, False, "We need a film.")])
    outline = outline_of(FileKind.PDF, whole[: whole.index(b"startxref")])
    assert shown(outline) == [("paragraph", 0, "We need a film.")]


def test_names_the_files_inside(outline_of: Callable[[FileKind, bytes], Outline]):
    writer, data = PdfWriter(io.BytesIO(pdf([(60, 600, 12, False, "We need a film.")]))), io.BytesIO()
    writer.add_attachment("plan.xlsx", b"x")
    writer.write(data)
    remark = outline_of(FileKind.PDF, data.getvalue()).remarks[0]
    assert (remark.key, remark.args["names"]) == ("files-embedded", "plan.xlsx")


def test_a_password_is_told_from_damage_and_an_owner_password_is_none(
    outline_of: Callable[[FileKind, bytes], Outline],
):
    for user, readable in (("secret", False), ("", True)):
        writer, data = PdfWriter(io.BytesIO(pdf([(60, 600, 12, False, "We need a film.")]))), io.BytesIO()
        writer.encrypt(user, "owner", algorithm="AES-256")
        writer.write(data)
        if readable:
            assert outline_of(FileKind.PDF, data.getvalue()).segments[0].text == "We need a film."
        else:
            with pytest.raises(Refused) as refused:
                outline_of(FileKind.PDF, data.getvalue())
            assert refused.value.problem.key == "files-encrypted"
