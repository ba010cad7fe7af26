"""Wordings that name but a kind of thing."""

from dataclasses import replace

import pytest

from core.asset import Confidence
from core.catalogue.catalogue import Complexity
from core.catalogue.load import load
from core.matching.judging import CLOSE, SELECTS, Candidate
from core.matching.lexicon import listed
from core.matching.ranking import Ranking, Wanted, ranking_of

CATALOGUE = load()


def offered(name: str, description: str = "") -> tuple[Candidate, ...]:
    return ranking_of(CATALOGUE).candidates(Wanted(name, description))


def families(found: tuple[Candidate, ...]) -> list[str]:
    return [one.route.family for one in found if one.route]


def test_every_family_of_the_list_is_one_of_the_sample_catalogue() -> None:
    names = {name for meant in listed("umbrellas")["families"].values() for name in meant}
    assert names <= {family.name for family in CATALOGUE.families}


@pytest.mark.parametrize(
    "name", ["short video", "3 x 30 sec film", "Various new images", "Ads", "Kurzfilm", "動画"]
)
def test_the_usual_families_are_offered_and_none_selected(name: str) -> None:
    found = offered(name)
    assert len(found) == 3
    assert {one.confidence for one in found} == {Confidence.MULTIPLE}
    assert all(CLOSE <= one.score < SELECTS for one in found)
    assert found[0].why[0].key == "matching-why-kind"


def test_the_complexity_that_the_wording_says_is_offered() -> None:
    levels = {one.route.complexity for one in offered("Simple video") if one.route}
    assert levels == {Complexity.SIMPLE}


def test_several_kinds_are_offered_in_turn() -> None:
    assert families(offered("Videos, images and posts")) == [
        "Campaign film",
        "Key visual",
        "Social static post",
    ]


@pytest.mark.parametrize(
    "name",
    [
        "Video conferencing licences",
        "Film festival tickets",
        "Image rights",
        "Post production",
        "Print production",
        "Graphic designer",
        "Social media management",
        "Videoüberwachung",
        "تأجير معدات الفيديو",
    ],
)
def test_anything_else_in_the_wording_keeps_the_kind_out(name: str) -> None:
    assert families(offered(name)) == []


def test_a_description_that_says_which_is_heard() -> None:
    assert families(offered("Video", "Customer testimonial")) == ["Documentary-style film"]


def test_a_family_that_a_catalogue_lacks_is_not_offered() -> None:
    routes = tuple(route for route in CATALOGUE.routes if route.family != "Campaign film")
    found = Ranking(replace(CATALOGUE, routes=routes)).candidates(Wanted("Video"))
    assert families(found) == ["Product film", "Social-first video"]


def test_a_family_that_is_called_by_the_kind_itself_is_meant() -> None:
    own = tuple(replace(route, family="Video", name="Video") for route in CATALOGUE.routes[:3])
    routes = (*own, *CATALOGUE.routes[3:])
    found = Ranking(replace(CATALOGUE, routes=routes)).shortlist(Wanted("Video"))
    assert found[0].route.family == "Video"


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("Promotional materials, including flyers, fact sheets and summaries", ["Brochure or leaflet"]),
        ("Acme promotional materials, e.g. flyers", ["Brochure or leaflet"]),
        ("Werbemittel, z. B. Plakate und Sonderformen", ["Print advertisement"]),
        ("Marketing materials such as posters and flyers", ["Print advertisement", "Brochure or leaflet"]),
    ],
)
def test_a_list_of_what_is_included_says_what_is_meant(name: str, meant: list[str]) -> None:
    found = offered(name)
    assert families(found) == meant
    assert not found[0].selects_itself
    assert found[0].why[0].key == "matching-why-included"


def test_a_part_of_a_thing_is_not_taken_for_the_thing() -> None:
    assert "Film localisation" not in families(offered("Film including subtitles"))


@pytest.mark.parametrize(
    "name", ["Travel costs, including flyers", "Staff, e.g. designers", "including", "e.g."]
)
def test_a_list_behind_anything_else_is_none_of_ours(name: str) -> None:
    assert families(offered(name)) == []
