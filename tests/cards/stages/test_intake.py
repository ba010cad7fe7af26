"""The intake card: a form that never loses what people typed, and the brief's words beside it."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from cards.actions import ACTION, IntakeSave
from cards.samples.pursuit import VIEWERS
from cards.samples.readings import INTAKES
from cards.stages.intake import render
from core.opportunity import RunState
from core.views import StageView

Objects = Callable[[Any], list[dict[str, Any]]]
LEAD = VIEWERS["lead"]
FIELDS = ["client_name", "region", "brands", "service_types", "deadline", "go_live", "summary"]


@pytest.fixture
def inputs(objects: Objects) -> Callable[[StageView], dict[str, str]]:
    return lambda view: {
        element["id"]: element.get("value", "")
        for element in objects(render(view, LEAD)["body"])
        if str(element.get("type")).startswith("Input.")
    }


@pytest.fixture
def texts(objects: Objects) -> Callable[[StageView], list[str]]:
    return lambda view: [run["text"] for run in objects(render(view, LEAD)) if run.get("type") == "TextRun"]


def test_the_form_has_exactly_the_fields_of_the_save(inputs: Any):
    assert list(inputs(INTAKES["drafted"])) == FIELDS


def test_saving_an_untouched_form_says_what_the_opportunity_already_holds(inputs: Any):
    view = INTAKES["drafted"]
    saved = ACTION.validate_python({"verb": "intake.save", "opp": 12, **inputs(view)})
    assert isinstance(saved, IntakeSave)
    assert all(getattr(saved, field) == getattr(view.opportunity, field) for field in FIELDS)


def test_a_text_too_long_for_the_form_is_not_sent_with_it(inputs: Any, texts: Any):
    view = INTAKES["too_long"]
    assert list(inputs(view)) == FIELDS[:-1]
    assert any("Cut here" in text for text in texts(view))


def test_a_text_too_long_for_the_form_is_replaced_by_itself(inputs: Any):
    assert inputs(INTAKES["replace"]) == {"summary": ""}


def test_marks_where_the_brief_says_something_else(texts: Any):
    said = texts(INTAKES["drafted"])
    assert said[said.index("The brief says: ") + 1] == "15 Feb 2027"
    assert said.count("The brief says: ") == 1


def test_shows_the_quote_and_its_place_on_demand(objects: Objects):
    drawn = objects(render(INTAKES["drafted"], LEAD))
    hidden = next(element for element in drawn if element.get("id") == "source-deadline")
    said = " ".join(run["text"] for run in objects(hidden) if run.get("type") == "TextRun")
    assert hidden["isVisible"] is False
    assert "“Proposals are due by noon on 4 December 2026”" in said
    assert "Spring launch brief.docx, page 3, under “Timetable”" in said


@pytest.mark.parametrize(
    ("sample", "said"),
    [
        ("blank", "Let Trowel read the brief"),
        ("running", "Reading page 12 of 30"),
        ("late", "longer than two minutes"),
        ("failed", "The last run failed"),
        ("drafted", "Check the fields"),
        ("drafted", "Drafted without a model"),
        ("drafted", "3 values were left out"),
        ("completed", "Drafted by claude-sonnet-5-5"),
        ("no_files", "There is no brief yet"),
    ],
)
def test_says_where_it_stands_and_what_to_do(sample: str, said: str, texts: Any):
    assert any(said in text for text in texts(INTAKES[sample]))


def test_a_failed_re_run_says_that_the_earlier_version_is_kept(texts: Any):
    drafted = INTAKES["drafted"]
    assert drafted.run
    failed = replace(drafted, run=replace(drafted.run, state=RunState.FAILED))
    assert any("Version 2 below is kept" in text for text in texts(failed))
