"""What a client's wording is matched to in the sample catalogue."""

import time
from dataclasses import replace

import pytest

from core.asset import Confidence
from core.catalogue.catalogue import Complexity
from core.catalogue.load import load
from core.matching.judging import SELECTS
from core.matching.ranking import Ranking, Wanted, ranking_of


@pytest.fixture(scope="module")
def ranking() -> Ranking:
    return ranking_of(load())


@pytest.mark.parametrize(
    ("wording", "family"),
    [
        ("KV", "Key visual"),
        ("PDP content for 40 SKUs", "Product detail page"),
        ("Launch video", "Campaign film"),
        ('1x 30" hero film for TV & online', "Campaign film"),
        ("Social posts", "Social static post"),
        ("Banners", "Static display banner"),
        ('Cutdowns 20", 15", 6"', "Film cut-down"),
        ("POSM re-sizes", "POS adapt"),
        ("instgram carousell", "Social carousel"),
        ("Erklärvideos", "Explainer animation"),
        ("Folletos", "Brochure or leaflet"),
        ("Affiches", "Print advertisement"),
    ],
)
def test_bridges_the_clients_words(ranking: Ranking, wording: str, family: str) -> None:
    best = ranking.candidates(Wanted(wording))[0]
    assert best.route is not None
    assert best.route.family == family


@pytest.mark.parametrize(
    "wording",
    [
        "Media buying",
        "SEO audit",
        "Website hosting",
        "TV airtime",
        "Translation of legal contract",
        "Trademark registration",
        "Construction of a building",
        "Brochure printing",
        "Straßenbau",
    ],
)
def test_says_so_when_the_catalogue_has_no_such_thing(ranking: Ranking, wording: str) -> None:
    (only,) = ranking.candidates(Wanted(wording))
    assert only.confidence is Confidence.NONE
    assert only.route is None
    assert not only.selects_itself


@pytest.mark.parametrize(
    "wording", ["", "   ", "!!!", "12", "A", "x" * 50_000, "\u0000\ud800", "契約書", "1 x 2 / 3 & - :"]
)
def test_finds_nothing_in_nothing(ranking: Ranking, wording: str) -> None:
    (only,) = ranking.candidates(Wanted(wording))
    assert only.confidence is Confidence.NONE
    assert only.nearest is None


@pytest.mark.parametrize("wording", ["Video", "Film", "Ads", "Image", "Posts", "Report"])
def test_a_word_for_many_things_selects_nothing(ranking: Ranking, wording: str) -> None:
    assert ranking.candidates(Wanted(wording))[0].score < SELECTS


@pytest.mark.parametrize(
    ("name", "description", "family"),
    [
        ("Hero campaign film", "Shoot in two days", "Campaign film"),
        ("Campaign assets", "Static posts for Instagram", "Social static post"),
    ],
)
def test_a_broad_name_is_read_with_what_tells_more(
    ranking: Ranking, name: str, description: str, family: str
) -> None:
    (best, *_) = ranking.candidates(Wanted(name, description))
    assert best.route
    assert best.route.family == family


@pytest.mark.parametrize(
    ("wanted", "complexity"),
    [
        (Wanted("Simple banner"), Complexity.SIMPLE),
        (Wanted("Banner"), Complexity.MEDIUM),
        (Wanted("Banner (complex)"), Complexity.COMPLEX),
        (Wanted("Banner", description="Simple, from supplied artwork"), Complexity.SIMPLE),
        (Wanted("Banner", tier="A"), Complexity.COMPLEX),
        (Wanted("Banner", tier="Tier 3"), Complexity.SIMPLE),
        (Wanted("Tier C banner"), Complexity.SIMPLE),
        (Wanted("Simple banner", tier="A"), Complexity.SIMPLE),
    ],
)
def test_takes_complexity_literally(ranking: Ranking, wanted: Wanted, complexity: Complexity) -> None:
    best = ranking.candidates(wanted)[0]
    assert best.route is not None
    assert best.route.complexity is complexity


def test_a_stated_complexity_is_surer_than_an_assumed_one(ranking: Ranking) -> None:
    simple, silent = (ranking.candidates(Wanted(name))[0] for name in ("Simple A5 flyer", "A5 flyer"))
    assert simple.score > silent.score


def test_two_complexities_in_one_wording_are_left_to_a_person(ranking: Ranking) -> None:
    found = ranking.candidates(Wanted("Simple or complex landing page"))
    assert {one.route.complexity for one in found if one.route} == {Complexity.SIMPLE, Complexity.COMPLEX}
    assert {one.confidence for one in found} == {Confidence.MULTIPLE}
    assert not any(one.selects_itself for one in found)


def test_the_description_decides_where_the_name_says_nothing(ranking: Ranking) -> None:
    best = ranking.candidates(Wanted("Asset 3", "Instagram carousel, 5 cards"))[0]
    assert best.route is not None
    assert best.route.family == "Social carousel"


def test_the_description_makes_a_name_more_precise(ranking: Ranking) -> None:
    best = ranking.candidates(Wanted("Banner", "HTML5, animated"))[0]
    assert best.route is not None
    assert best.route.family == "HTML5 display banner"


def test_the_description_does_not_bring_in_what_the_name_rules_out(ranking: Ranking) -> None:
    best = ranking.candidates(Wanted("Catering", "With posters and flyers on site"))[0]
    assert best.route is None


def test_the_channels_of_the_brief_tip_the_balance(ranking: Ranking) -> None:
    def likeness(*context: str) -> float:
        standings = dict(ranking.standings(Wanted("Posts for the launch", context=context)))
        return standings["Social static post"].likeness

    assert likeness("Social media") > likeness()


@pytest.mark.parametrize("named", ["Sparkle Cola launch film", "Launch film Sparkle Cola"])
def test_a_brand_does_not_hide_what_is_wanted(ranking: Ranking, named: str) -> None:
    assert ranking.shortlist(Wanted(named))[0].route.family == "Campaign film"


def test_the_shortlist_holds_all_complexities_of_the_likeliest_families(ranking: Ranking) -> None:
    shortlist = ranking.shortlist(Wanted("Instagram carousel"))
    assert len(shortlist) == 12
    assert [one.score for one in shortlist] == sorted((one.score for one in shortlist), reverse=True)
    carousel = {one.route.complexity for one in shortlist if one.route.family == "Social carousel"}
    assert carousel == set(Complexity)


def test_a_shortlist_is_as_long_as_asked(ranking: Ranking) -> None:
    assert len(ranking.shortlist(Wanted("Instagram carousel"), most=5)) == 5


def test_every_score_is_a_share(ranking: Ranking) -> None:
    for family in load().families:
        for one in ranking.shortlist(Wanted(family.name, family.name, "A", (family.service,))):
            assert 0 <= one.score <= 1


def test_every_family_and_synonym_finds_its_family() -> None:
    catalogue = load()
    ranking = ranking_of(catalogue)
    names = [(name, family.name) for family in catalogue.families for name in (family.name, *family.synonyms)]
    found = [ranking.shortlist(Wanted(name))[0].route.family == family for name, family in names]
    assert sum(found) / len(found) > 0.97


def test_equal_catalogues_share_a_ranking() -> None:
    catalogue = load()
    assert ranking_of(catalogue) is ranking_of(replace(catalogue, routes=tuple(reversed(catalogue.routes))))


def test_a_catalogue_without_synonyms_is_ranked_by_names() -> None:
    bare = ranking_of(replace(load(), synonyms={}))
    best = bare.candidates(Wanted("Landing page"))[0]
    assert best.route is not None
    assert best.route.family == "Landing page"


def test_an_empty_catalogue_has_nothing() -> None:
    empty = replace(load(), routes=(), synonyms={})
    (only,) = Ranking(empty).candidates(Wanted("Banner"))
    assert only.confidence is Confidence.NONE


def test_a_catalogue_may_offer_what_is_usually_outside() -> None:
    catalogue = load()
    own = tuple(replace(route, family="Media buying", name="Media buying") for route in catalogue.routes[:3])
    best = Ranking(replace(catalogue, routes=own, synonyms={})).candidates(Wanted("Media buying"))[0]
    assert best.route is not None


def test_ranks_a_thousand_assets_in_under_two_seconds(ranking: Ranking) -> None:
    names = [name for family in load().families for name in (family.name, *family.synonyms)][:1_000]
    start = time.process_time()
    for number, name in enumerate(names):
        ranking.candidates(Wanted(f"{name} {number}", "Supplied key visual, English and German"))
    assert len(names) == 1_000
    assert time.process_time() - start < 2
