"""Tables list things under many headings; numbers of rows, sums and remarks are no part of the list."""

import pytest

from core.brief import Kind, Place, Segment
from core.rules.asset_tables import listed_things
from core.rules.sections import read_passages
from tests.doubles.written import Part, brief, table


def _listed(*parts: Part) -> list[tuple[str, str | None]]:
    return [(one.name, one.volume) for one in listed_things(read_passages(brief(*parts)))]


@pytest.mark.parametrize("head", ["No", "#", "Pos.", "Item", "N°", "م", "番号", "Qty"])
def test_a_column_that_counts_up_numbers_the_rows(head: str) -> None:
    rows = table(
        [head, "Asset", "Qty / yr"], ["1", "Film", "2"], ["2", "Banner", "240"], ["3", "Poster", "~52"]
    )
    assert _listed(rows) == [("Film", "2 / yr"), ("Banner", "240 / yr"), ("Poster", "~52")]


@pytest.mark.parametrize(
    ("name", "count", "expected"),
    [
        ("Asset type", "No. of assets", "12"),
        ("Line item", "Volume (annual)", "12 annual"),
        ("Werbemittel", "Stückzahl pro Jahr", "12 pro Jahr"),
        ("Livrable", "Quantité estimée", "12"),
        ("Pieza", "Cantidad mensual", "12 mensual"),
        ("制作物", "数量", "12"),
        ("البند", "الكمية", "12"),
    ],
)
def test_reads_headings_of_many_wordings(name: str, count: str, expected: str) -> None:
    rows = table(["Ref", name, "Unit price", count], ["A1", "Banner", "", "12"], ["A2", "Poster", "", "TBC"])
    assert _listed(rows) == [("Banner", expected), ("Poster", "TBC")]


def test_numbers_by_market_are_one_volume() -> None:
    rows = table(
        ["Asset", "UK", "FR"], ["Key visual", "1", "1"], ["OOH poster", "4", "0"], ["TOTAL", "5", "1"]
    )
    assert _listed(rows) == [("Key visual", "1 UK, 1 FR"), ("OOH poster", "4 UK")]


def test_a_title_above_the_headings_divides_nothing() -> None:
    title = Segment(Kind.ROW, "Volume plan | v2", cells=("Volume plan", "", "v2"))
    _, *rows = table(["Asset", "Version", "Qty"], ["Banner", "3", "4"], ["Poster", "2", "1"])
    assert _listed((title, *rows)) == [("Banner", "4"), ("Poster", "1")]


def test_a_table_on_its_side_is_read_by_its_columns() -> None:
    rows = table(["Asset", "Hero film", "Cut-down"], ["Quantity", "1", "4"], ["Format", "16:9", "9:16"])
    assert _listed(rows) == [("Hero film", "1"), ("Cut-down", "4")]


def test_rows_that_head_a_group_are_no_things() -> None:
    rows = table(["Deliverable", "Format", "Qty"], ["Video", "", ""], ["Hero film", "30s", "1"], ["Social", "", ""],
                 ["Static post", "1:1", "20"])  # fmt: skip
    assert _listed(rows) == [("Hero film", "1"), ("Static post", "20")]


def test_labels_and_remarks_below_a_table_are_no_things() -> None:
    header = ("No", "Asset", "Qty")
    written = [(("1", "Film", "2"), 2), (("2", "Banner", "9"), 3), (("Proposal due:", "2027-02-19"), 5),
               (("", "Send to", "jo@example.com"), 6)]  # fmt: skip
    rows = [
        Segment(
            Kind.ROW,
            " | ".join(cells),
            Place(cells=f"A{row}:C{row}"),
            cells=cells,
            header=header[: len(cells)],
        )
        for cells, row in written
    ]
    assert _listed(rows) == [("Film", "2"), ("Banner", "9")]


def test_tables_of_rates_people_or_dates_list_nothing() -> None:
    assert _listed(table(["Role", "Hours"], ["Video editor", "40"], ["Designer", "60"])) == []
    assert _listed(table(["Milestone", "Date"], ["First film draft", "2027-02-01"])) == []
