import pytest

from core.brief import Kind
from core.files.outline import Outline
from core.files.tables import header_of, write_grid


@pytest.mark.parametrize(
    ("rows", "header"),
    [
        ([["Asset", "Market", "Volume"], ["Banner", "UK", "10"]], 0),
        ([["Media plan", "", ""], ["Asset", "Market", "Volume"], ["Banner", "UK", "10"]], 1),
        ([["Client", "Acme"], ["Brand", "Roadrunner"]], None),
        ([["Deliverable", "Quantity"], ["Hero film", "one"]], 0),
        ([["Format", "#"], ["Hero film", "3"], ["Banner", "12"]], 0),
        ([["SERVICE", "SCOPE"], ["Films", "Social only"]], 0),
        ([["1", "2", "3"], ["4", "5", "6"]], None),
        ([["Only", "one", "row"]], None),
        ([], None),
    ],
)
def test_finds_the_row_that_names_the_columns(rows: list[list[str]], header: int | None):
    assert header_of(rows) == header


def test_rows_below_a_header_know_their_columns_across_blank_rows():
    outline = Outline()
    rows = [["Asset", "Market", "Volume"], ["Banner", "UK", "10"], [], ["Film", "", "1"]]
    write_grid(outline, enumerate(rows, start=3))
    assert [segment.header for segment in outline.segments] == [(), *[("Asset", "Market", "Volume")] * 2]
    assert [segment.place.cells for segment in outline.segments] == ["A3:C3", "A4:C4", "A6:C6"]
    assert outline.segments[-1].cells == ("Film", "", "1")


def test_a_lone_text_above_a_table_is_its_title():
    outline = Outline()
    write_grid(
        outline, enumerate([["Deliverables"], [], ["Asset", "Market", "Volume"], ["Banner", "UK", "10"]])
    )
    assert outline.segments[0].kind is Kind.HEADING
    assert {segment.place.heading for segment in outline.segments[1:]} == {"Deliverables"}


def test_a_second_table_on_a_sheet_has_names_of_its_own():
    outline = Outline()
    rows = [
        ["Asset", "Market", "Volume"],
        ["Film", "UK", "1"],
        [],
        ["Role", "Rate", "Hours"],
        ["Editor", "90", "8"],
    ]
    write_grid(outline, enumerate(rows))
    assert outline.segments[-1].header == ("Role", "Rate", "Hours")
