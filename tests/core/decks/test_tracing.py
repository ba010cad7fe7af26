"""A number of a deck comes from an artifact, counting the same thing there, or from nowhere."""

from decimal import Decimal

import pytest

from core.decks.material import Material, produced
from core.decks.outline import Chart, Outline, Section, Series, Slide
from core.decks.tracing import Figure, Produced, Said
from tests.doubles.pursued import pitching

KNOWN = Produced(
    [
        Figure(Decimal("3.500"), "team_shape", "total_fte", "fte"),
        Figure(Decimal("1234.50"), "team_shape", "totals.hours_after", "hours"),
        Figure(Decimal("12450.00"), "team_shape", "totals.price_after", "money", "EUR"),
        Figure(Decimal(20), "efficiency", "blanket", "percent"),
        Figure(Decimal(31), "rate_card", "totals.pieces", "pieces"),
    ],
    [
        Said("Support 24/7 in 4K, 9:16, live in Q2 2026.", "diagnosis", "summary"),
        Said("Feedback within 48 h", "support_docs", "assumptions[0]"),
        Said("Sixt 24 relaunch", "opportunity", "name"),
    ],
    {"team_shape": 4},
)


@pytest.mark.parametrize(
    "text",
    [
        "3.5 FTE",
        "1,234.50 hours",
        "1,234.5 hours",
        "EUR 12,450.00",
        "€12,450",
        "12.450,00 €",
        "20 %",
        "20 percent",
        "٢٠٪",
        "31 pieces",
        "Help 24/7, in 4K and 9:16",
        "Live in Q2 2026",
        "within 48 hours",
        "Sixt 24",
        "between 20–31 in all",
        "no numbers",
    ],
)
def test_what_was_produced_is_held(text: str) -> None:
    assert KNOWN.holds(text)


@pytest.mark.parametrize(
    "text",
    [
        "4 FTE",
        "31 FTE",
        "20 hours",
        "31 %",
        "USD 12,450.00",
        "EUR 31",
        "1,235 hours",
        "24 hours a day",
        "8K",
        "16:9",
        "Q3",
        "2027",
        "26k",
        "two hundred people",
        "31 million",
        "۳۷ نفر",
        "31 markets",
        "3500 FTE",
    ],
)
def test_what_nobody_produced_is_not(text: str) -> None:
    assert not KNOWN.holds(text)


def outline(**fields: object) -> Outline:
    blank: dict[str, object] = {"section": Section.TEAM, "title": "Team", "key_points": ["a", "b", "c"]}
    return Outline(headline="", deck_summary="", slides=[Slide.model_validate({**blank, **fields})])


def test_a_number_tells_its_place_stage_field_and_version() -> None:
    (number,), untraced = KNOWN.trace(outline(key_points=["a", "b", "3.5 FTE"]))
    assert untraced == []
    assert number.model_dump() == {
        **{"slide": 1, "place": "bullet-3", "value": "3.5 FTE"},
        **{"stage": "team_shape", "field": "total_fte", "version": 4},
    }


@pytest.mark.parametrize("place", ["title", "speaker_notes", "data_callout"])
def test_a_number_from_nowhere_is_found_wherever_it_stands(place: str) -> None:
    _, (stray,) = KNOWN.trace(outline(**{place: "37 people"}))
    assert (stray.slide, stray.value) == (1, "37")


def test_a_number_from_nowhere_is_found_in_the_appendix() -> None:
    told = outline().model_copy(update={"appendix": ["37 people"]})
    assert [(one.slide, one.place) for one in KNOWN.trace(told)[1]] == [(0, "appendix-1")]


def test_the_bars_of_a_chart_are_numbers_too() -> None:
    bars = Series(name="FTE", values=[Decimal("3.5"), Decimal("3.6")])
    chart = Chart(title="FTE", categories=["a", "b"], series=[bars], decimals=3)
    traced, untraced = KNOWN.trace(outline(chart=chart))
    assert [one.value for one in traced] == ["3.5"]
    assert [one.value for one in untraced] == ["3.6"]


def test_rates_prices_of_roles_and_notes_of_ours_are_produced_for_nobody() -> None:
    material = Material(pitching())
    known, team = produced(material), material.team
    assert team
    assert known.holds(f"GBP {team.totals.price_after}")
    assert not known.holds(f"GBP {team.totals.price}")
    assert not known.holds(f"GBP {team.roles[0].price_after}")


def test_a_day_of_the_opportunity_may_be_written_in_any_way() -> None:
    known = produced(Material(pitching()))
    for text in ("1 March 2027", "2027-03-01", "01.03.2027", "March 1, 2027", "Q1 2027", "2027"):
        assert known.holds(text), text
    assert not known.holds("2 April 2029")
