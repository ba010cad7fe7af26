"""The diagnosis card: the overview first, every part one tap away, questions that can be worked on."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from cards.samples.pursuit import VIEWERS
from cards.samples.readings import DIAGNOSES
from cards.stages.diagnosis import SECTIONS, render
from core.opportunity import Priority
from core.views import StageView, Viewer

Objects = Callable[[Any], list[dict[str, Any]]]
LEAD, READER = VIEWERS["lead"], VIEWERS["reader"]


@pytest.fixture
def texts(objects: Objects) -> Callable[..., list[str]]:
    def find(view: StageView, viewer: Viewer = LEAD) -> list[str]:
        return [shown["text"] for shown in objects(render(view, viewer)["body"]) if "text" in shown]

    return find


def test_the_overview_opens_every_section(objects: Objects):
    taps = [shown for shown in objects(render(DIAGNOSES["drafted"], LEAD)) if shown.get("card") == "stage"]
    assert set(SECTIONS) <= {tap.get("section") for tap in taps}


def test_every_value_of_the_output_is_in_some_section(texts: Any):
    view = DIAGNOSES["drafted"]
    assert view.artifact
    shown = " ".join(text for section in SECTIONS for text in texts(replace(view, section=section)))
    output = view.artifact.output
    lists = [value for value in output.values() if isinstance(value, list)]
    for value in (item for items in lists for item in items):
        assert (value["name"] if isinstance(value, dict) else value) in shown


def test_questions_come_most_pressing_first(texts: Any):
    shown = [text for text in texts(DIAGNOSES["clarifications"]) if text in ("Red", "Amber", "Green")]
    assert shown == ["Red", "Red", "Amber", "Amber", "Green"]
    assert [str(priority) for priority in Priority] == ["red", "amber", "green"]


def test_a_question_opens_with_what_it_holds(objects: Objects):
    form = objects(render(DIAGNOSES["clarification-c2"], LEAD)["body"])
    held = {
        element["id"]: element["value"] for element in form if str(element.get("type")).startswith("Input.")
    }
    assert held == {
        "question": "How many feedback rounds does “several” mean?",
        "category": "Process",
        "priority": "red",
        "answer": "Two, and a third for the launch video.",
        "rationale": "Each round above two is charged.",
        "status": "answered",
    }


def test_a_question_that_is_gone_leads_back_to_the_others(texts: Any):
    gone = replace(DIAGNOSES["drafted"], section="clarification-gone")
    assert texts(gone) == texts(DIAGNOSES["clarifications"])


def test_a_section_nobody_knows_is_the_overview():
    view = DIAGNOSES["drafted"]
    assert render(replace(view, section="nonsense"), LEAD)["body"] == render(view, LEAD)["body"]


def test_somebody_who_may_only_look_gets_no_form(objects: Objects):
    for section in ("clarification-new", "clarification-c2"):
        drawn = objects(render(replace(DIAGNOSES["drafted"], section=section), READER)["body"])
        assert not [element for element in drawn if str(element.get("type")).startswith("Input.")]


def test_a_page_past_the_end_is_the_last(texts: Any):
    assert texts(replace(DIAGNOSES["deliverables"], page=99)) == texts(DIAGNOSES["deliverables"])
