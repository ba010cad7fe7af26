"""The asset list of a workbook, from its cells to its rows."""

import io
from collections.abc import Sequence

import pytest
from openpyxl import Workbook

from core.brief import Brief, Document
from core.files.outline import Outline
from core.files.parse import write_file
from core.rules.asset_rows import AssetRow, draft_assets

CONFIRM = "Volume to be confirmed with the client"
Cells = Sequence[str | int | None]


def _rows(*rows: Cells, merged: Sequence[str] = ()) -> dict[str, AssetRow]:
    """The assets of a sheet, by name."""
    workbook, data = Workbook(), io.BytesIO()
    sheet = workbook["Sheet"]
    for row in rows:
        sheet.append(list(row))
    for cells in merged:
        sheet.merge_cells(cells)
    workbook.save(data)
    outline = Outline()
    write_file(data.getvalue(), "plan.xlsx", outline)
    document = Document("plan.xlsx", "plan.xlsx", tuple(outline.segments))
    return {row.name: row for row in draft_assets(Brief((document,))).rows}


def _volumes(*rows: Cells, merged: Sequence[str] = ()) -> dict[str, int]:
    return {name: row.reckoned.volume for name, row in _rows(*rows, merged=merged).items()}


# Markets beside each other


@pytest.mark.parametrize(
    "heads",
    [
        ("Asset", "Format", "UK", "Germany", "France", "Complexity"),
        ("Werbemittel", "Format", "Deutschland", "Österreich", "Schweiz", "Komplexität"),
        ("Livrable", "Format", "France", "Belgique", "Suisse", "Complexité"),
        ("制作物", "サイズ", "日本", "韓国", "タイ", "難易度"),
    ],
    ids=["en", "de", "fr", "ja"],
)
def test_a_market_to_be_confirmed_is_left_out_of_the_sum_and_named(heads: tuple[str, ...]) -> None:
    rows = _rows(
        heads,
        ["Static banner", "300x250", 10, "TBC", 6, "Simple"],
        ["Hero film", "16:9", 1, 1, "-", "Complex"],
    )
    assert {name: row.reckoned.volume for name, row in rows.items()} == {"Static banner": 16, "Hero film": 2}
    assert f"{CONFIRM} for {heads[3]}." in rows["Static banner"].note
    assert CONFIRM not in rows["Hero film"].note


def test_a_range_of_one_market_adds_its_middle() -> None:
    rows = _rows(["Asset", "UK", "Germany", "France"], ["Banner", "10-20", 4, None], ["Reel", 1, "2 to 5", 3])
    assert {name: row.reckoned.volume for name, row in rows.items()} == {"Banner": 19, "Reel": 8}
    assert "10-20" in rows["Banner"].note
    assert "15" in rows["Banner"].note


def test_markets_that_are_all_to_be_confirmed_come_to_one() -> None:
    rows = _rows(["Asset", "UK", "Germany"], ["Banner", "TBC", "TBD"], ["Reel", 3, 4], ["Poster", 0, 0])
    assert {name: row.reckoned.volume for name, row in rows.items()} == {"Banner": 1, "Reel": 7}
    assert rows["Banner"].note.endswith(f"{CONFIRM}.")


def test_a_total_beside_markets_is_the_volume() -> None:
    rows = (["Asset", "UK", "Germany", "Total"], ["Banner", 10, "TBC", 25], ["Reel", 3, 4, 7])
    assert _volumes(*rows) == {"Banner": 25, "Reel": 7}


def test_markets_headed_by_words_of_volume_codes_and_others_count_alike() -> None:
    rows = _rows(
        ["Asset", "UK volume", "DE", "UK/IE", "Rest of world", "Impressions"],
        ["Banner", 3, 4, "up to 5", "TBC", 90000],
        ["Reel", 1, "Yes", 1, 2, 50000],
        ["Post", 1, "12 pcs", 1, 1, 70000],
    )
    assert {name: row.reckoned.volume for name, row in rows.items()} == {"Banner": 12, "Reel": 4, "Post": 15}
    assert f"{CONFIRM} for Rest of world." in rows["Banner"].note
    assert f"{CONFIRM} for DE." in rows["Reel"].note


def test_a_number_for_each_of_many_markets_is_summed_to_the_last() -> None:
    heads = ["Germany", "Austria", "Switzerland", "France", "Spain", "Portugal", "Italy", "Netherlands"]
    heads += ["Belgium", "Luxembourg", "Denmark", "Norway", "Sweden", "Finland", "Poland", "Hungary"]
    assert _volumes(["Asset", *heads], ["Banner", *[10] * 16], ["Reel", *[2] * 16]) == {
        "Banner": 160,
        "Reel": 32,
    }


def test_words_under_a_place_are_no_volume() -> None:
    rows = (
        ["Asset", "Qty", "UK", "Germany"],
        ["Banner", 3, "English", "German"],
        ["Reel", 4, "English", "-"],
    )
    assert _volumes(*rows) == {"Banner": 3, "Reel": 4}


# Two rows of headings


@pytest.mark.parametrize("cell", [4, "TBC", "3-5"], ids=["number", "open", "range"])
@pytest.mark.parametrize(
    ("asset", "volume"),
    [("Deliverable", "Volume per market"), ("Werbemittel", "Menge"), ("Pieza", "Cantidad por mercado")],
    ids=["en", "de", "es"],
)
def test_two_rows_of_headings_are_both_no_assets(asset: str, volume: str, cell: str | int) -> None:
    rows = _rows(
        [asset, "Format", volume, None, None, None, "Notes"],
        [None, None, "UK", "Germany", "France", "Spain", None],
        ["Static banner", "300x250", 10, cell, 6, 2, ""],
        ["Hero film", "16:9", 1, 1, 1, 1, "Launch"],
        merged=["A1:A2", "B1:B2", "C1:F1", "G1:G2"],
    )
    expected = 18 if cell == "TBC" else 22
    assert {name: row.reckoned.volume for name, row in rows.items()} == {
        "Static banner": expected,
        "Hero film": 4,
    }


def test_a_merged_heading_says_how_often_and_prices_count_nothing() -> None:
    rows = _rows(
        ["Asset", "Volume per month", None, "Budget", None],
        [None, "UK", "Germany", "Min", "Max"],
        ["Banner", 4, 2, 100, 200],
        ["Reel", 1, 1, 4000, 9000],
        merged=["A1:A2", "B1:C1", "D1:E1"],
    )
    assert {name: row.reckoned.volume for name, row in rows.items()} == {"Banner": 6, "Reel": 2}
    assert "one month's volume" in rows["Banner"].note


# The ends of a range


@pytest.mark.parametrize(
    ("volume", "low", "high"),
    [
        ("Volume", "Min", "Max"),
        ("Menge", "Von", "Bis"),
        ("Quantité", "Minimum", "Maximum"),
        ("数量", "最小", "最大"),
    ],
    ids=["en", "de", "fr", "zh"],
)
def test_the_ends_of_a_range_in_two_columns_become_its_middle(volume: str, low: str, high: str) -> None:
    rows = _rows(
        ["Asset", volume, None, "Format"],
        [None, low, high, None],
        ["Banner", 10, 20, "300x250"],
        ["Hero film", 1, 1, "16:9"],
        ["Reel", 4, None, "9:16"],
        merged=["A1:A2", "B1:C1", "D1:D2"],
    )
    assert {name: row.reckoned.volume for name, row in rows.items()} == {
        "Banner": 15,
        "Hero film": 1,
        "Reel": 4,
    }
    assert "range" in rows["Banner"].note


def test_an_end_to_be_confirmed_leaves_the_other_to_be_confirmed() -> None:
    rows = _rows(["Asset", "Min", "Max"], ["Banner", "TBC", 20], ["Reel", 2, 5], ["Post", "TBC", "TBC"])
    assert [(row.reckoned.volume, row.note.endswith(f"{CONFIRM}.")) for row in rows.values()] == [
        (20, True),
        (4, False),
        (1, True),
    ]


def test_the_ends_of_a_range_in_one_row_of_headings_become_its_middle() -> None:
    assert _volumes(["Asset", "Min", "Max"], ["Banner", 10, 20], ["Reel", 2, 5]) == {"Banner": 15, "Reel": 4}
    named = (["Asset", "Min volume", "Max volume"], ["Banner", 10, 20], ["Reel", 2, 5])
    assert _volumes(*named) == {"Banner": 15, "Reel": 4}


# Sections


@pytest.mark.parametrize("filled", [1, 3], ids=["first", "all"])
def test_a_row_of_one_text_heads_those_below_wherever_it_stands(filled: int) -> None:
    section = ["Social", *["Social"] * (filled - 1)]
    rows = _rows(
        ["Asset", "Format", "Qty"],
        ["Hero film", "16:9", 1],
        section,
        ["Static post", "1:1", 9],
        ["Story", "9:16", 3],
    )
    assert {name: row.reckoned.volume for name, row in rows.items()} == {
        "Hero film": 1,
        "Static post": 9,
        "Story": 3,
    }
    assert "Listed under “Social”" in rows["Static post"].specification
    assert "Social" not in rows["Hero film"].specification


def test_a_section_within_a_section_is_no_asset_and_a_thing_without_a_volume_is() -> None:
    rows = _rows(
        ["Asset", "Qty"], ["Hero film", 1], ["Social", None], ["Instagram", None], ["Post", 9],
        ["Landing page", None], ["Banner", 2],
    )  # fmt: skip
    assert list(rows) == ["Hero film", "Post", "Landing page", "Banner"]
    assert rows["Post"].specification == "Listed under “Instagram”."


# Markets as a number


def test_a_number_of_markets_multiplies_what_is_counted_per_market() -> None:
    rows = _rows(
        ["Asset", "Qty per market", "Markets"], ["Banner", 5, 3], ["Hero film", 1, 4], ["Poster", 2, "UK, FR"]
    )
    assert {name: row.reckoned.volume for name, row in rows.items()} == {
        "Banner": 15,
        "Hero film": 4,
        "Poster": 4,
    }
    assert "Multiplied by 3" in rows["Banner"].note
    assert CONFIRM not in rows["Banner"].note


def test_a_column_for_the_number_of_markets_counts_no_pieces() -> None:
    rows = _rows(
        ["Werbemittel", "Anzahl Märkte", "Stück pro Markt"], ["Banner", 3, 5], ["Film", "4 Märkte", 1]
    )
    assert {name: row.reckoned.volume for name, row in rows.items()} == {"Banner": 15, "Film": 4}


# Complexity beside a tier


@pytest.mark.parametrize("heads", [("Tier", "Complexity"), ("Stufe", "Komplexität")], ids=["en", "de"])
@pytest.mark.parametrize("turned", [False, True], ids=["tier_first", "complexity_first"])
def test_complexity_beside_a_tier_is_told(heads: tuple[str, str], turned: bool) -> None:
    step = -1 if turned else 1
    rows = _rows(
        ["Asset", *heads[::step], "Qty"], ["Banner", *("A", "Simple")[::step], 4], ["Reel", "", "", 1]
    )
    assert rows["Banner"].client_tier == "A"
    assert f"{heads[1]}: Simple" in rows["Banner"].specification
