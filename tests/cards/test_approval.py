"""A request in an approver's own chat: what is to be approved, who asks, and what became of it."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from cards.approval import render
from cards.samples.judgement import APPROVALS
from cards.samples.pursuit import VIEWERS
from core.views import ApprovalView

Objects = Callable[[Any], list[dict[str, Any]]]
LEAD = VIEWERS["lead"]


@pytest.fixture
def texts(objects: Objects) -> Callable[[ApprovalView], list[str]]:
    return lambda view: [shown["text"] for shown in objects(render(view, LEAD)["body"]) if "text" in shown]


def _said(texts: Any, view: ApprovalView) -> str:
    return "\n".join(texts(view))


@pytest.mark.parametrize(
    "said",
    [
        "‹ #12",
        "Nordic spring launch",
        "Aster & Bloom Retail Group",
        "4 Dec 2026",
        "Commercial approver",
        "Asked by Ana Ruiz",
        "The deadline is tight, but the masters exist already.",
        "41 of 60 points",
        "Proceed",
        "Two weeks, and the holidays are in between.",
    ],
)
def test_says_where_it_comes_from_who_asks_and_what_is_to_be_approved(said: str, texts: Any):
    assert said in _said(texts, APPROVALS["open"])


def test_shows_all_six_scores(texts: Any):
    assert [text for text in texts(APPROVALS["open"]) if text.endswith(" of 10")] == [
        f"{score} of 10" for score in (5, 6, 9, 6, 8, 7)
    ]


def test_scores_that_came_later_do_not_pass_for_those_that_were_asked_about(texts: Any):
    assert "of 60 points" not in _said(texts, APPROVALS["superseded"])
    assert "How it stands now" in texts(APPROVALS["changed"])
    assert "What was decided on" in texts(APPROVALS["approved"])


def test_a_request_overtaken_leads_to_the_one_that_counts(objects: Objects):
    taps = [
        one for one in objects(render(APPROVALS["replaced"], LEAD)["body"]) if one.get("card") == "approval"
    ]
    assert {tap["detail"]["approval"] for tap in taps} == {"p3"}


def test_every_state_leads_to_the_stage(objects: Objects):
    for view in APPROVALS.values():
        taps = [one for one in objects(render(view, LEAD)["body"]) if one.get("verb") == "stage.open"]
        assert {tap["stage"] for tap in taps if "stage" in tap} == {"qualification"}


def test_says_why_the_viewer_may_not_decide(texts: Any):
    assert "You asked for this yourself" in _said(texts, APPROVALS["own"])


def test_a_gate_without_scores_shows_none(texts: Any):
    assert "What is to be approved" not in texts(replace(APPROVALS["open"], scores={}))
