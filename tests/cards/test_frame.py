"""What every card of a stage says of its runs and of who made its output."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from cards.frame import made_by, outdated, run_state
from cards.samples.pursuit import VIEWERS, line_of
from cards.samples.readings import DIAGNOSES
from core.keys import StageKey
from core.messages import message
from core.opportunity import RunState
from core.views import StageView

K = StageKey
LEAD = VIEWERS["lead"]


def _at(stage: StageKey) -> StageView:
    view = DIAGNOSES["drafted"]
    return replace(view, line=line_of(view.opportunity, stage))


@pytest.fixture
def text(objects: Callable[[Any], list[dict[str, Any]]]) -> Callable[[Any], str]:
    def said(elements: Any) -> str:
        return "\n".join(one["text"] for one in objects(elements) if "text" in one)

    return said


@pytest.mark.parametrize(
    ("stage", "working", "usual"),
    [
        (K.INTAKE, "Reading the brief", "half a minute"),
        (K.MATCHING, "Drafting", "half a minute"),
        (K.QA_PACK, "Writing the files", "a few seconds"),
        (K.RATE_CARD, "Computing", "a few seconds"),
        (K.HANDOFF, "Handing over", "a few seconds"),
    ],
)
def test_a_run_says_what_it_does(stage: StageKey, working: str, usual: str, text: Any):
    view = _at(stage)
    assert view.run
    said = text(run_state(replace(view, run=replace(view.run, state=RunState.RUNNING, progress=None)), LEAD))
    assert working in said
    assert usual in said


@pytest.mark.parametrize(
    ("stage", "by_hand"), [(K.INTAKE, "fill in the card"), (K.ASSETS, "add the assets"), (K.RATE_CARD, "")]
)
def test_a_failed_run_names_only_what_can_be_done(stage: StageKey, by_hand: str, text: Any):
    view = _at(stage)
    assert view.run
    failed = replace(view, artifact=None, run=replace(view.run, state=RunState.FAILED))
    said = text(run_state(failed, LEAD))
    assert "Nothing was changed. You can " in said
    assert by_hand in said
    assert ("by hand" in said) is bool(by_hand)


@pytest.mark.parametrize(
    ("by", "said", "costs"),
    [
        ("rules", "Drafted without a model", True),
        ("claude-sonnet-5-5", "Drafted by claude-sonnet-5-5", True),
        ("computed", "Computed", False),
        ("people", "Last changed by hand", False),
    ],
)
def test_an_output_says_who_made_it(by: str, said: str, costs: bool, text: Any):
    view = DIAGNOSES["drafted"]
    assert view.artifact
    lines = text(made_by(replace(view, artifact=replace(view.artifact, drafted_by=by)), LEAD)).split("\n")
    assert lines[0] == said
    assert ("$" in lines[1]) is costs


@pytest.mark.parametrize(("reasons", "more"), [(3, ""), (4, "One more change"), (5, "2 more changes")])
def test_what_is_out_of_date_says_how_many_more_reasons_there_are(reasons: int, more: str, text: Any):
    view = replace(_at(K.DIAGNOSIS), outdated_by=(message("cards-sample-saved", name="x"),) * reasons)
    lines = text(outdated(view, LEAD)).splitlines()
    assert lines[4:] == ([more] if more else [])
