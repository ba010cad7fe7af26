"""The labelled set, and that the ranking keeps what was reported of it."""

from dataclasses import replace
from importlib.resources import files
from pathlib import Path

import pytest

from core.catalogue.load import load
from core.matching.ranking import Ranking
from evals.matching import Labelled, answer, figures, labelled, wilson


@pytest.fixture(scope="module")
def labels() -> list[Labelled]:
    return labelled()


def test_the_halves_share_no_family_and_no_wording(labels: list[Labelled]) -> None:
    tuned, reported = ([one for one in labels if one.half == half] for half in ("tuned", "reported"))
    assert len(tuned) + len(reported) == len(labels) >= 150
    assert not {f for one in tuned for f in one.families} & {f for one in reported for f in one.families}
    assert not {one.wording.casefold() for one in tuned} & {one.wording.casefold() for one in reported}


def test_the_set_labels_every_family_of_the_catalogue_and_no_other(labels: list[Labelled]) -> None:
    assert {family for one in labels for family in one.families} == {f.name for f in load().families}


def test_both_halves_hold_wordings_that_mean_nothing_in_the_catalogue(labels: list[Labelled]) -> None:
    assert {one.half for one in labels if not one.families} == {"tuned", "reported"}


def test_a_score_of_eighty_percent_is_right_nearly_always(labels: list[Labelled]) -> None:
    found = {name: hits / of for name, hits, of in figures(answer(Ranking(load()), labels)) if of}
    assert found["precision at 0.8 (route)"] >= 0.95
    assert found["top-1 family"] >= 0.9
    assert found["abstains where it should"] >= 0.9


@pytest.mark.parametrize("name", ["breadth", "breadth_fresh"])
def test_kinds_of_things_and_other_languages_are_offered_and_traps_are_not(name: str) -> None:
    labels = labelled(Path(str(files("evals") / f"{name}.csv")))
    found = {name: hits / of for name, hits, of in figures(answer(Ranking(load()), labels)) if of}
    assert found["precision at 0.8 (route)"] >= 0.95
    assert found["abstains where it should"] >= 0.95
    assert found["abstains where it should not"] <= 0.1


def test_synonyms_earn_their_keep(labels: list[Labelled]) -> None:
    with_them = dict_of(Ranking(load()), labels)
    without = dict_of(Ranking(replace(load(), synonyms={})), labels)
    assert with_them["top-1 family"] > without["top-1 family"] + 0.2


def dict_of(ranking: Ranking, labels: list[Labelled]) -> dict[str, float]:
    return {name: hits / of for name, hits, of in figures(answer(ranking, labels)) if of}


def test_intervals_are_those_of_wilson() -> None:
    low, high = wilson(95, 100)
    assert (round(low, 3), round(high, 3)) == (0.888, 0.978)
    assert wilson(0, 0) == (0.0, 1.0)
