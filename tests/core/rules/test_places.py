"""Markets are found by name in the brief's language, and everyday words are not taken for them."""

import pytest

from core.brief import Brief, Document, Kind, Segment
from core.rules.places import countries_of, find_places, region_of


def _document(*lines: str) -> Document:
    return Document("1", "brief.txt", tuple(Segment(Kind.PARAGRAPH, line) for line in lines))


def _codes(*lines: str) -> list[str]:
    return [place.code for place in find_places(_document(*lines))]


def _region(*lines: str) -> str | None:
    found = region_of(Brief((_document(*lines),)))
    return found.name if found else None


@pytest.mark.parametrize(
    ("line", "codes"),
    [
        ("Die Kampagne läuft in Deutschland, Österreich und der Schweiz.", ["DE", "AT", "CH"]),
        ("Lancement en France et en Belgique, puis en l'Allemagne.", ["FR", "BE", "DE"]),
        ("El lanzamiento será en México y en Colombia este año.", ["MX", "CO"]),
        ("الحملة في السعودية والإمارات وقطر", ["SA", "AE", "QA"]),
        ("キャンペーンは日本とアメリカで実施します", ["JP", "US"]),
        ("在中国大陆上线，然后进入新加坡", ["CN", "SG"]),
        ("Retailers in the United Kingdom, Ireland and the Netherlands", ["GB", "IE", "NL"]),
        ("We sell in the Philippines, the Bahamas and the Netherlands.", ["PH", "BS", "NL"]),
        ("We roll out across EMEA, the Nordics and APAC.", ["EMEA", "Nordics", "APAC"]),
    ],
)
def test_finds_places_in_the_language_of_the_brief(line: str, codes: list[str]) -> None:
    assert _codes(line) == codes


@pytest.mark.parametrize(
    "line",
    [
        "Contact us and tell us what it is in.",
        "CONTACT US FOR MORE INFORMATION",
        "Chad Smith and Michael Jordan will present.",
        "Serve the turkey on fine china.",
        "An oral presentation follows.",
    ],
)
def test_everyday_words_are_no_places(line: str) -> None:
    assert _codes(line) == []


def test_new_mexico_is_not_mexico() -> None:
    assert _codes("The shops in New Mexico take part.") == ["US"]


def test_georgia_is_the_state_among_states() -> None:
    assert _codes("Shops in Georgia and in Alabama take part.") == ["US"]


def test_codes_count_where_markets_are_listed() -> None:
    assert _codes("Markets: DE, AT, UK") == ["DE", "AT", "GB"]
    assert _codes("Formats: DE, AT, UK of the same file") == ["GB"]


def test_a_column_of_markets_is_read() -> None:
    rows = [("Banner", "FR"), ("Film", "IT")]
    segments = [Segment(Kind.ROW, " | ".join(row), cells=row, header=("Asset", "Market")) for row in rows]
    found = find_places(Document("1", "brief.xlsx", tuple(segments)))
    assert [(place.code, place.labelled) for place in found] == [("FR", True), ("IT", True)]


def test_listed_markets_that_make_up_a_region_are_that_region() -> None:
    assert _region("Markets: Germany, Austria, Switzerland") == "DACH"


def test_the_place_a_brief_keeps_naming_is_its_region() -> None:
    assert _region(
        "Town of University Park, Maryland", "University Park, MD 20782", "small towns across the US"
    ) == ("United States")


def test_a_few_markets_without_a_region_in_common_are_named_side_by_side() -> None:
    assert _region("We launch in France in May and in Japan in June.") == "France, Japan"


def test_many_markets_without_a_region_in_common_leave_it_open() -> None:
    assert _region("Markets: France, Japan, Brazil, Kenya") is None


@pytest.mark.parametrize(
    ("line", "region"),
    [
        ("UK and Ireland only for now.", "UK & Ireland"),
        ("Nur in Österreich und Italien, bitte.", "Austria, Italy"),
        ("Diffusion en France et en Belgique uniquement.", "France, Belgium"),
        ("Solo México.", "Mexico"),
    ],
)
def test_places_the_work_is_held_to_are_its_region(line: str, region: str) -> None:
    assert _region(line) == region


def test_a_place_named_in_passing_is_no_region() -> None:
    assert _region("The scene takes place at one of the cafés you can see everywhere in Europe.") is None


def test_regions_hold_the_countries_of_the_regions_within_them() -> None:
    assert {"DE", "SA", "KE"} <= countries_of("EMEA")
    assert "US" not in countries_of("EMEA")
