import io
import zipfile
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from core.opportunity import Priority
from core.packs import colours, workbook
from core.packs.marks import PROPERTIES, SHEET, Mark, Marked, unmark
from core.packs.pack import Branding, Pack, PackQuestion
from core.packs.rows import LINE
from core.packs.text import LONGEST_CELL

COLUMNS = ["No.", "Priority", "Topic", "Question", "Why we ask", "Your answer"]


def opened(pack: Pack) -> Any:
    return load_workbook(io.BytesIO(workbook.write(pack)))


def head_of(sheet: Any) -> int:
    return next(cell.row for cell in sheet["A"] if cell.value == "No.")


def rows_of(sheet: Any) -> list[Any]:
    return list(sheet.iter_rows(min_row=head_of(sheet) + 1))


def test_the_questions_stand_in_order_under_their_columns(make_pack: Any) -> None:
    pack = make_pack()
    sheet = opened(pack)["Questions"]
    assert [cell.value for cell in sheet[head_of(sheet)]][:6] == COLUMNS
    assert [row[0].value for row in rows_of(sheet)] == ["Q1", "Q2", "Q3", "Q4"]
    for row, question in zip(rows_of(sheet), pack.questions, strict=True):
        texts = [question.category, question.question, question.rationale, question.answer]
        assert [cell.value for cell in row[2:6]] == texts


def test_the_head_says_what_is_known_and_no_more(make_pack: Any) -> None:
    def said(pack: Pack) -> set[Any]:
        sheet = opened(pack)["Questions"]
        return {cell.value for row in sheet.iter_rows(max_row=head_of(sheet) - 1) for cell in row}

    known = {"Spring launch", "Nordwind & Sons", "Hollis & Reed", "3", "December 4, 2026", "Mara Lind"}
    assert known <= said(make_pack())
    labels = {"Prepared for", "From", "Answers needed before", "Send answers to"}
    assert labels <= said(make_pack())
    assert not labels & said(make_pack(client=None, deadline=None, branding=Branding()))


def test_hidden_ids_stand_beside_the_questions_and_sort_with_them(make_pack: Any) -> None:
    pack = make_pack()
    sheet = opened(pack)["Questions"]
    head = head_of(sheet)
    assert sheet.column_dimensions["G"].hidden
    assert unmark(sheet.cell(head, 7).value) == Mark(Marked.PACK, pack.id)
    ids = [unmark(row[6].value) for row in rows_of(sheet)]
    assert ids == [Mark(Marked.QUESTION, question.id) for question in pack.questions]
    assert sheet.auto_filter.ref == f"A{head}:G{head + 4}"


def test_the_pack_is_marked_on_a_hidden_sheet_and_in_the_properties(make_pack: Any) -> None:
    book = opened(make_pack())
    assert book[SHEET].sheet_state == "veryHidden"
    marks = [unmark(row[0].value) for row in book[SHEET].iter_rows()]
    assert marks == [Mark(Marked.PACK, "f" * 32), Mark(Marked.OPPORTUNITY, "12"), Mark(Marked.VERSION, "3")]
    kept = {each.name: each.value for each in book.custom_doc_props.props}
    assert kept == {
        PROPERTIES[Marked.PACK]: "f" * 32,
        PROPERTIES[Marked.OPPORTUNITY]: "12",
        PROPERTIES[Marked.VERSION]: "3",
    }


def test_a_priority_reads_without_its_colour_and_without_ours(make_pack: Any) -> None:
    book = opened(make_pack())
    cells = [row[1] for row in rows_of(book["Questions"])]
    assert [cell.value.split(" – ")[0] for cell in cells] == ["▲ High", "▲ High", "◆ Medium", "● Low"]
    assert [cell.fill.fgColor.rgb[2:] for cell in cells[1:]] == [tint.fill for tint in colours.TINTS.values()]
    texts = [str(cell.value).lower().split() for sheet in book for row in sheet.iter_rows() for cell in row]
    assert not {str(one) for one in Priority} & {said for text in texts for said in text}


def test_no_text_is_a_formula_and_answers_stay_as_typed(make_pack: Any) -> None:
    sheet = opened(make_pack())["Questions"]
    third = rows_of(sheet)[2]
    assert {cell.data_type for cell in third} == {"s"}
    assert third[3].quotePrefix
    assert third[4].quotePrefix
    assert {row[5].number_format for row in rows_of(sheet)} == {"@"}


@pytest.mark.parametrize("colour", ["#FFFFFF", "#000000", "#FFD400", "#E4003A", "#7f7f7f"])
def test_the_header_row_is_readable_in_any_brand_colour(make_pack: Any, colour: str) -> None:
    sheet = opened(make_pack(branding=Branding(colour=colour)))["Questions"]
    for cell in sheet[head_of(sheet)][:6]:
        assert cell.fill.fgColor.rgb[2:] == colour[1:].upper()
        assert colours.contrast(cell.font.color.rgb[2:], colour[1:]) >= colours.READABLE


def test_it_prints_on_pages_as_wide_as_the_table_with_its_header_on_each(make_pack: Any) -> None:
    sheet = opened(make_pack())["Questions"]
    head = head_of(sheet)
    assert sheet.freeze_panes == f"A{head + 1}"
    assert sheet.print_title_rows == f"${head}:${head}"
    assert sheet.print_area.endswith(f"$A$1:$F${head + 4}")
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
    assert sheet.oddFooter.right.text == "Page &P of &N"


def test_rows_show_long_texts_and_still_grow_with_an_answer(make_pack: Any) -> None:
    long = PackQuestion(1, "a", "Scope", "How many films of which length? " * 20, "", Priority.RED)
    data = workbook.write(make_pack(questions=(long,)))
    sheet = load_workbook(io.BytesIO(data))["Questions"]
    row = head_of(sheet) + 1
    assert sheet.row_dimensions[row].height > 10 * LINE
    xml = zipfile.ZipFile(io.BytesIO(data)).read("xl/worksheets/sheet1.xml").decode()
    assert "customHeight" not in xml.split(f'<row r="{row}"')[1].split(">")[0]


def test_right_to_left_text_is_set_so(make_pack: Any) -> None:
    question, answer = rows_of(opened(make_pack())["Questions"])[3][3:6:2]
    assert question.alignment.readingOrder == answer.alignment.readingOrder == 2
    assert question.alignment.horizontal == "right"


def test_the_file_names_the_agency_and_no_library(make_pack: Any) -> None:
    data = workbook.write(make_pack())
    properties = load_workbook(io.BytesIO(data)).properties
    assert (properties.creator, properties.lastModifiedBy) == ("Hollis & Reed", "Hollis & Reed")
    assert "Spring launch" in (properties.title or "")
    archive = zipfile.ZipFile(io.BytesIO(data))
    assert not [name for name in archive.namelist() if b"openpyxl" in archive.read(name).lower()]


def test_the_guide_tells_how_to_answer_and_where_to(make_pack: Any) -> None:
    said = " ".join(str(row[0].value) for row in opened(make_pack())["How to answer"].iter_rows())
    assert "send it back to Mara Lind" in said
    assert all(word in said for word in ("▲ High", "◆ Medium", "● Low"))


def test_a_text_too_long_for_a_cell_says_that_it_is_cut(make_pack: Any) -> None:
    long = PackQuestion(1, "a", "Scope", "x" * 40_000, "", Priority.RED)
    text = rows_of(opened(make_pack(questions=(long,)))["Questions"])[0][3].value
    assert len(text) <= LONGEST_CELL
    assert "does not fit" in text[-150:]


def test_the_same_pack_makes_the_same_sheets(make_pack: Any) -> None:
    one, other = (zipfile.ZipFile(io.BytesIO(workbook.write(make_pack()))) for _ in range(2))
    names = [name for name in one.namelist() if name != "docProps/core.xml"]
    assert all(one.read(name) == other.read(name) for name in names)


NASTY = st.text(st.characters(codec=None), max_size=80) | st.sampled_from(
    [
        "=cmd|' /C calc'!A0",
        "#N/A",
        "\x00\x01",
        "\ud800",
        "_x0000_",
        "]]>&<a>",
        "&P&A",
        "x" * 40_000,
        "\n" * 300,
    ]
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=NASTY)
def test_hostile_text_anywhere_makes_a_file_that_opens(make_pack: Any, text: str) -> None:
    asked = tuple(
        PackQuestion(number, f"{number}", text, text, text, one, text)
        for number, one in enumerate(Priority, 1)
    )
    pack = make_pack(questions=asked, name=text, client=text, branding=Branding(text, contact=text))
    cells = [cell for sheet in opened(pack) for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells if cell.value is not None} == {"s"}
    assert opened(replace(pack, name="Plain"))["Questions"].max_row >= 4
