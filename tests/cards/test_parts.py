from dataclasses import replace
from typing import Any

import pytest

from cards.parts import excerpt
from cards.registry import render
from cards.samples.around import RERUNS
from cards.samples.opportunities import OPPORTUNITIES
from cards.samples.pursuit import VIEWERS
from cards.samples.readings import INTAKES
from core.opportunity import RunState
from core.views import View

LEAD = VIEWERS["lead"]


@pytest.fixture
def key_of(objects: Any) -> Any:
    def find(view: View, verb: str) -> str:
        return next(tap["data"]["key"] for tap in objects(render(view, LEAD)) if tap.get("verb") == verb)

    return find


def test_the_same_card_drawn_twice_has_the_same_keys():
    for view in (*INTAKES.values(), *OPPORTUNITIES.values()):
        assert render(view, LEAD) == render(view, LEAD)


def test_a_changed_opportunity_makes_another_button(key_of: Any):
    before = INTAKES["drafted"]
    after = replace(before, opportunity=replace(before.opportunity, version=8))
    for verb in ("intake.save", "stage.complete", "stage.run"):
        assert key_of(before, verb) != key_of(after, verb)


def test_running_again_after_a_failure_is_another_tap(key_of: Any):
    failed = INTAKES["failed"]
    assert failed.run
    again = replace(failed, run=replace(failed.run, id="r2", state=RunState.FAILED))
    assert key_of(failed, "stage.run") != key_of(again, "stage.run")


def test_running_again_from_the_opportunity_after_a_failure_is_another_tap(key_of: Any):
    view = OPPORTUNITIES["new"]
    first, *others = view.lines
    ran = replace(view, lines=(replace(first, run="r1"), *others))
    assert key_of(view, "stage.run") != key_of(ran, "stage.run")


def test_saying_yes_is_another_tap_than_asking(key_of: Any):
    assert key_of(RERUNS["diagnosis"], "stage.run") != key_of(
        replace(RERUNS["diagnosis"], after="r2"), "stage.run"
    )


@pytest.mark.parametrize("length", [1, 300, 301, 2_400, 2_401, 100_000])
def test_an_excerpt_says_how_long_the_text_is_where_it_is_cut(length: int):
    shown = excerpt("x" * length, 300, LEAD)
    assert len(shown[0]["text"]) == min(length, 300)
    assert [run["text"] for run in shown[1:]] == (
        [f" (cut here, {length:,} characters in all)"] if length > 300 else []
    )


def test_an_excerpt_of_mostly_white_space_admits_that_something_follows():
    shown = excerpt("a" + " " * 5_000 + "b", 300, LEAD)
    assert (shown[0]["text"], len(shown)) == ("a", 2)
