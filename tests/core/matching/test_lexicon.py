"""Other languages in the words of the catalogue."""

from collections import defaultdict

import pytest

from core.catalogue.load import load
from core.matching.lexicon import listed, plain, stem
from core.matching.ranking import Wanted, ranking_of
from core.matching.words import from_abroad, phrase


@pytest.mark.parametrize(
    ("wording", "meaning"),
    [
        ("ロゴ", "logo"),
        ("ショート動画", "short video"),
        ("产品视频", "product video"),
        ("الشعار", "logo"),
        ("إعلانات ممولة", "paid ad"),
        ("الإعلانات الممولة", "paid ad"),
        ("Vidéo produit", "product video"),
        ("Volantini", "flyer"),
        ("Folhetos", "leaflet"),
        ("Ulotki", "leaflet"),
        ("Nieuwsbrieven", "newsletter"),
    ],
)
def test_is_understood(wording: str, meaning: str) -> None:
    assert phrase(wording) == phrase(meaning)
    assert from_abroad(wording)


def test_the_arabic_and_is_a_word_of_its_own() -> None:
    assert phrase("شعار وملصق") == phrase("logo and poster")


@pytest.mark.parametrize("text", ["A4", "", "ー", "و", "ال", "\u3000", "契約書"])
def test_leaves_alone_what_it_does_not_know(text: str) -> None:
    assert from_abroad(text) == {}


def test_a_term_means_the_same_in_every_language_that_has_it() -> None:
    meanings: dict[str, set[str]] = defaultdict(set)
    for terms in listed("abroad").values():
        for term, meaning in terms.items():
            meanings[" ".join(map(stem, plain(term).split()))].add(" ".join(phrase(meaning)))
    assert {term: said for term, said in meanings.items() if len(said) > 1} == {}


def test_no_term_changes_what_the_catalogue_says_in_english() -> None:
    names = [name for family in load().families for name in (family.name, *family.synonyms)]
    assert {name: read for name in names if (read := from_abroad(name))} == {}


@pytest.mark.parametrize(
    "wording", ["ポスター印刷", "网站托管", "Drukowanie ulotek", "Stampa volantini", "广告代理"]
)
def test_what_is_done_with_a_thing_is_not_the_thing(wording: str) -> None:
    assert ranking_of(load()).candidates(Wanted(wording))[0].route is None


def test_a_translated_match_is_a_little_less_sure() -> None:
    ranking = ranking_of(load())
    english, foreign = (ranking.candidates(Wanted(name))[0] for name in ("Flyer", "Volantino"))
    assert english.score > foreign.score >= 0.8
    assert "matching-why-translated" in {why.key for why in foreign.why}
