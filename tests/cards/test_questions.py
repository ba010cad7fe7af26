"""The questions for the client, on whichever stage's card they stand."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from cards.actions import ACTION, ClarificationSave
from cards.questions import entries, form
from cards.samples.answers import ANSWERS
from cards.samples.pursuit import VIEWERS
from cards.samples.readings import DIAGNOSES
from core.opportunity import Clarification, ClarificationStatus, Priority
from core.views import StageView

Objects = Callable[[Any], list[dict[str, Any]]]
LEAD = VIEWERS["lead"]


@pytest.fixture
def saves(objects: Objects) -> Callable[[StageView], dict[str, dict[str, Any]]]:
    """The buttons of a form that save, by title."""

    def find(view: StageView) -> dict[str, dict[str, Any]]:
        drawn = objects(form(view, LEAD))
        taps = [one for one in drawn if one.get("type") == "Action.Execute"]
        return {tap["title"]: tap for tap in taps if tap["verb"] == "clarification.save"}

    return find


@pytest.mark.parametrize(
    ("status", "titles"),
    [
        (ClarificationStatus.PENDING, ["Save changes", "Out of scope"]),
        (ClarificationStatus.ANSWERED, ["Save changes", "Out of scope", "Back to pending"]),
        (ClarificationStatus.DISMISSED, ["Save changes", "Back to pending"]),
    ],
)
def test_offers_each_other_status_with_one_tap(status: ClarificationStatus, titles: list[str], saves: Any):
    view = ANSWERS["answer"]
    first, *others = view.clarifications
    assert list(saves(replace(view, clarifications=(replace(first, status=status), *others)))) == titles


def test_one_tap_changes_the_status_and_nothing_typed(saves: Any):
    tap = saves(ANSWERS["answer"])["Out of scope"]
    action = ACTION.validate_python(tap["data"])
    assert isinstance(action, ClarificationSave)
    assert action.status is ClarificationStatus.DISMISSED
    assert (action.question, action.answer, action.category) == (None, None, None)
    assert tap["associatedInputs"] == "none"


def test_each_button_is_an_action_of_its_own(saves: Any):
    keys = [tap["data"]["key"] for tap in saves(ANSWERS["answer"]).values()]
    assert len(set(keys)) == len(keys)


def test_an_answer_too_long_for_a_card_stays_out_of_the_form(objects: Objects):
    inputs = {one["id"] for one in objects(form(ANSWERS["too_long"], LEAD)) if "id" in one and "label" in one}
    assert inputs == {"question", "category", "priority", "rationale", "status"}


def test_the_form_takes_as_long_an_answer_as_may_be_saved(objects: Objects):
    drawn = objects(form(ANSWERS["answer"], LEAD))
    (field,) = (one for one in drawn if one.get("id") == "answer")
    longest = "x" * field["maxLength"]
    ACTION.validate_python({"verb": "clarification.save", "opp": 1, "id": "c1", "answer": longest})
    assert field["maxLength"] == 100_000


def test_sorts_by_priority_and_then_by_category():
    asked = tuple(
        Clarification(str(n), category, "?", "", priority)
        for n, (category, priority) in enumerate(
            [("b", Priority.GREEN), ("z", Priority.RED), ("A", Priority.GREEN), ("a", Priority.AMBER)]
        )
    )
    view = replace(DIAGNOSES["clarifications"], clarifications=asked)
    taps = [entry[0]["selectAction"]["data"]["section"] for entry in entries(view, 1, LEAD)]
    assert taps == ["clarification-1", "clarification-3", "clarification-2", "clarification-0"]


def test_a_section_that_is_no_form_is_none():
    for section in (None, "clarifications", "clarification-gone", "deliverables"):
        assert form(replace(DIAGNOSES["drafted"], section=section), LEAD) is None
