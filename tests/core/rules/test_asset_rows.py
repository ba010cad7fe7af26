"""The asset list by rules: a row per thing, a whole number each, and nothing left out in silence."""

from collections.abc import Sequence

import pytest

from core.asset import LARGEST
from core.brief import Brief, Kind, Segment
from core.messages import say
from core.rules.asset_rows import AssetRules, draft_assets
from tests.doubles.written import Part, brief, document, table

CONFIRM = "Volume to be confirmed with the client."


def _drafted(*parts: Part) -> AssetRules:
    return draft_assets(brief(*parts))


def _volumes(*parts: Part) -> list[tuple[str, int]]:
    return [(row["name"], row["volume"]) for row in _drafted(*parts).output["assets"]]


def _of(words: str, head: str = "Qty") -> tuple[int, str]:
    """Volume and description of a row with these words of quantity."""
    rows = table(["Deliverable", head], ["Hero film", words], ["Cut-down", "4"])
    row = _drafted(rows).output["assets"][0]
    return row["volume"], row["description"]


def _headless(*rows: Sequence[str]) -> tuple[Segment, ...]:
    return tuple(Segment(Kind.ROW, " | ".join(filter(None, row)), cells=tuple(row)) for row in rows)


def test_a_range_becomes_its_middle_rounded_half_up() -> None:
    assert _of("10-12")[0] == 11
    volume, description = _of("2 to 3")
    assert volume == 3
    assert "“2 to 3” is a range" in description


def test_what_is_open_becomes_one_and_says_so() -> None:
    assert _of("TBC") == (1, CONFIRM)
    assert _of("several")[0] == 1
    assert _of("10 TBC")[0] == 10
    assert all(_of(words)[1].endswith(CONFIRM) for words in ("several", "10 TBC", "-4", "lots!"))


def test_so_many_a_month_are_multiplied_and_said() -> None:
    volume, description = _of("20 per month for 6 months")
    assert volume == 120
    assert "20 per month, 6 times" in description
    volume, description = _of("3", "Qty per week")
    assert (volume, description.endswith(CONFIRM)) == (3, True)


def test_so_many_per_market_are_multiplied_by_the_briefs_markets_or_the_rows_own() -> None:
    rows = table(["Asset", "Qty per market", "Markets"], ["Post", "3", "UK, FR"], ["Reel", "2", ""])
    assert _volumes("Markets: Norway, Sweden and Denmark", rows) == [("Post", 6), ("Reel", 6)]
    unknown = _drafted("# Brief", "## Deliverables", "- 3 posts per market").output["assets"][0]
    assert unknown["volume"] == 3
    assert unknown["description"].endswith(CONFIRM)


def test_so_many_per_product_are_multiplied_where_the_brief_counts_them() -> None:
    assert _volumes("# Brief", "## Deliverables", "- 5 PDP images per SKU for 20 SKUs")[0][1] == 100


@pytest.mark.parametrize(
    ("words", "volume", "key"),
    [
        ("-4", 1, "assets-volumes-odd"),
        ("50%", 1, "assets-volumes-odd"),
        ("99999999", 1, "assets-volumes-large"),
        ("1e+30", 1, "assets-volumes-large"),
        ("2.5", 3, "assets-volumes-fraction"),
        ("0.2", 1, "assets-volumes-fraction"),
        (str(LARGEST), LARGEST, None),
    ],
)
def test_a_volume_that_is_none_is_named_and_stays_in_bounds(words: str, volume: int, key: str | None) -> None:
    drafted = _drafted(table(["Deliverable", "Qty"], ["Hero film", words], ["Cut-down", "4"]))
    assert drafted.output["assets"][0]["volume"] == volume
    assert drafted.output["assets"][0]["volume_words"] == words
    assert [one.key for one in drafted.remarks] == ([key] if key else [])
    assert all("Hero film" in say(one) for one in drafted.remarks)


def test_rows_of_zero_and_rows_without_a_name_are_left_out_and_counted() -> None:
    drafted = _drafted(table(["Deliverable", "Qty"], ["Film", "2"], ["Reel", "0"], ["", "7"], ["Total", "9"]))
    assert [row.name for row in drafted.rows] == ["Film"]
    assert [one.key for one in drafted.remarks] == ["assets-left-out-zero", "assets-left-out-unnamed"]


def test_things_of_the_pitch_are_left_out_and_counted() -> None:
    rows = table(["Deliverable", "Qty"], ["Film", "2"], ["Pitch deck", "1"], ["Case study film", "1"])
    drafted = _drafted("# Brief", "## Deliverables", rows, "- Win themes")
    assert [row.name for row in drafted.rows] == ["Film", "Case study film"]
    assert "“Win themes”, “Pitch deck”" in say(drafted.remarks[0])


def test_columns_are_known_in_any_order_and_wording() -> None:
    rows = table(["How many?", "Complexity", "Where", "What we need", "Unit price"],
                 ["4-6", "Simple", "UK", "Instagram story", "90"], ["1", "Complex", "FR", "Hero film", "900"])  # fmt: skip
    found = _drafted(rows).output["assets"]
    assert [(row["name"], row["volume"], row["client_tier"]) for row in found] == [
        ("Instagram story", 5, "Simple"),
        ("Hero film", 1, "Complex"),
    ]
    assert "Where: UK" in found[0]["description"]
    assert "90" not in found[0]["description"]


def test_a_second_row_of_headings_divides_the_volume() -> None:
    rows = (["Asset", "Volume", "Volume"], ["Asset", "UK", "FR"], ["Post", "3", "4"], ["Reel", "1", "0"])
    assert _volumes(_headless(*rows)) == [("Post", 7), ("Reel", 1)]
    below = table(["Asset", "Volume", ""], ["", "UK", "FR"], ["Post", "3", "4"], ["Reel", "1", "0"])
    assert _volumes(below) == [("Post", 7), ("Reel", 1)]


def test_a_label_over_rows_is_said_of_each() -> None:
    rows = table(["Asset", "Format", "Qty"], ["Video", "", ""], ["Film", "30s", "1"], ["Social", "", ""],
                 ["Post", "1:1", "9"])  # fmt: skip
    assert [row["description"] for row in _drafted(rows).output["assets"]] == [
        "Format: 30s; Listed under “Video”.",
        "Format: 1:1; Listed under “Social”.",
    ]


def test_rows_of_one_name_are_told_apart_and_a_row_written_twice_is_one() -> None:
    rows = table(["Asset", "Market", "Qty"], ["Post", "UK", "5"], ["Post", "FR", "5"], ["Post", "FR", "5"])
    drafted = _drafted(rows)
    assert [row.name for row in drafted.rows] == ["Post, UK", "Post, FR"]
    assert [one.key for one in drafted.remarks] == ["assets-left-out-twins"]


@pytest.mark.parametrize("words", ["- Toolbox A/B/C", "We need toolbox A, B and C for the launch."])
def test_lettered_things_are_one_row_each(words: str) -> None:
    found = [name.casefold() for name, _ in _volumes("# Brief", "## Deliverables", words)]
    assert found == ["toolbox a", "toolbox b", "toolbox c"]


def test_a_volume_for_lettered_things_together_is_no_volume_of_each() -> None:
    def counted(words: str) -> list[int]:
        return [
            volume for _, volume in _volumes(table(["Asset", "Qty"], ["Toolbox A/B/C", words], ["Film", "2"]))
        ]

    assert counted("3") == [1, 1, 1, 2]
    assert counted("12") == [1, 1, 1, 2]
    assert counted("4 each") == [4, 4, 4, 2]


def test_tiers_are_the_clients_own() -> None:
    found = _drafted("# Brief", "## Deliverables", "- Tier A hero film", "- Landing page").output["assets"]
    assert [row["client_tier"] for row in found] == ["A", None]


def test_every_row_has_evidence_that_stands_in_its_file() -> None:
    plan = document(table(["Asset", "Qty"], ["Film", "2"], ["Post", "20 / month"]), name="plan.xlsx")
    notes = document("# Notes", "## Deliverables", "- 3 posters", "We need two banners.", name="notes.md")
    both = Brief((plan, notes))
    drafted = draft_assets(both)
    assert [one.field for one in drafted.evidence if one.field.endswith("]")] == [
        f"assets[{at}]" for at in range(len(drafted.rows))
    ]
    assert all(both.evidence(one.field, one.value, one.quote) for one in drafted.evidence)
    assert {one.file for one in drafted.evidence} == {"plan.xlsx", "notes.md"}


def test_a_brief_without_things_says_so() -> None:
    drafted = _drafted("Dear all, thank you for the meeting.")
    assert drafted.output == {"assets": []}
    assert [one.key for one in drafted.remarks] == ["assets-none"]
    assert all(say(one) for one in drafted.remarks)


def test_a_thousand_rows_are_a_thousand_assets() -> None:
    rows = [[f"Banner {at}", "UK" if at % 2 else "FR", str(at)] for at in range(1, 1001)]
    assert len(_volumes(table(["Deliverable", "Market", "Qty"], *rows))) == 1000
