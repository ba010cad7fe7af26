"""Numbers are found in every script and notation, with what they count."""

from decimal import Decimal

import pytest

from core.decks.sightings import FTE, HOURS, MONEY, PERCENT, sightings


def read(text: str) -> list[tuple[str, str]]:
    return [(one.word if one.value is None else f"{one.value:f}", one.unit) for one in sightings(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("EUR 12,450.00 for 3.5 FTE", [("12450", MONEY), ("3.5", FTE)]),
        ("12.450,00 €", [("12450", MONEY)]),
        ("1 234,5 hours", [("1234.5", HOURS)]),
        ("٢٥٪ و ١٬٢٣٤٫٥", [("25", PERCENT), ("1234.5", "")]),
        ("１２本のバナー", [("12", "")]),
        ("१२ संपत्ति", [("12", "")]),
        ("20 per cent, 20 percent, 20 %", [("20", PERCENT)] * 3),
        ("24/7 in 4K and 9:16", [("24/7", ""), ("4k", ""), ("9:16", "")]),
        ("Q2 2026", [("q2", ""), ("2026", "")]),
        ("a 12-week plan", [("12", "weeks")]),
        ("€26k", [("26k", MONEY)]),
        ("2 million", [("2", "million"), ("million", "")]),
        ("two hundred people", [("hundred", "")]),
        ("three films", []),
        ("CHF 1'000'000", [("1000000", MONEY)]),
        ("no numbers here", []),
    ],
    ids=[
        "money and people",
        "continental money",
        "groups of spaces",
        "arabic digits",
        "full width",
        "devanagari",
        "percent",
        "more than a number",
        "a quarter",
        "hyphenated",
        "thousands",
        "millions",
        "spelled out",
        "small and spelled out",
        "apostrophes",
        "none",
    ],
)
def test_numbers_are_read_with_what_they_count(text: str, found: list[tuple[str, str]]) -> None:
    assert read(text) == found


def test_a_span_is_made_of_its_two_ends() -> None:
    (span,) = sightings("within 24–48 h")
    assert [part.value for part in span.parts] == [Decimal(24), Decimal(48)]


def test_a_comma_before_three_digits_groups_them() -> None:
    (one,) = sightings("1,234 FTE")
    assert one.value == 1234
