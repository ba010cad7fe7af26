"""Names of places stand for countries, and only what is known for certain is said to lie apart."""

import pytest

from core.rules.territories import countries_named, lie_apart, overlap


@pytest.mark.parametrize(
    ("place", "countries"),
    [
        ("Germany", {"DE"}),
        ("Deutschland", {"DE"}),
        ("Germany, Austria & Switzerland", {"DE", "AT", "CH"}),
        ("dach", {"DE", "AT", "CH"}),
        ("日本", {"JP"}),
        ("المملكة العربية السعودية", {"SA"}),
        ("the UK and Ireland", {"GB", "IE"}),
        ("New South Wales", {"AU"}),
        ("New Wales", set()),
        ("Hamburg office", set()),
        ("Global", set()),
        ("", set()),
        ("x" * 100_000, set()),
    ],
)
def test_a_place_is_known_only_where_every_word_of_it_is(place: str, countries: set[str]) -> None:
    assert countries_named(place) == countries


@pytest.mark.parametrize(
    ("market", "region"),
    [("France", "DACH"), ("Frankreich", "Germany"), ("Mexico", "EMEA"), ("Albania", "Germany")],
)
def test_a_market_outside_the_region(market: str, region: str) -> None:
    assert lie_apart(market, region)


@pytest.mark.parametrize(
    ("market", "region"),
    [
        ("Austria", "DACH"),
        ("EMEA", "Germany"),
        ("Albania", "Europe"),
        ("France", "Global"),
        ("Narnia", "DACH"),
        ("France", "Narnia"),
        ("", ""),
    ],
)
def test_what_may_lie_within_is_not_said_to_lie_apart(market: str, region: str) -> None:
    assert not lie_apart(market, region)


def test_places_overlap_by_their_countries() -> None:
    assert overlap("DACH", "Österreich")
    assert not overlap("DACH", "France")
    assert not overlap("Narnia", "Narnia")
