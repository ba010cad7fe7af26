"""Returned answers before and after somebody confirmed them."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from cards.actions import ACTION, AnswersConfirm
from cards.pages import size_of
from cards.returned import render
from cards.samples.answers import IMPORTS
from cards.samples.pursuit import HOSTILE, VIEWERS
from core.answers.returned import Basis, Offered, Proposal, Proposed, Standing
from core.brief import Place
from core.views import ImportView, Viewer

Objects = Callable[[Any], list[dict[str, Any]]]
LEAD, READER = VIEWERS["lead"], VIEWERS["reader"]


@pytest.fixture
def text(objects: Objects) -> Callable[..., str]:
    def find(view: ImportView, viewer: Viewer = LEAD) -> str:
        return "\n".join(shown["text"] for shown in objects(render(view, viewer)["body"]) if "text" in shown)

    return find


@pytest.fixture
def inputs(objects: Objects) -> Callable[..., dict[str, dict[str, Any]]]:
    def find(view: ImportView, viewer: Viewer = LEAD) -> dict[str, dict[str, Any]]:
        drawn = objects(render(view, viewer)["body"])
        return {one["id"]: one for one in drawn if str(one.get("type")).startswith("Input.")}

    return find


@pytest.fixture
def taps(objects: Objects) -> Callable[..., dict[str, dict[str, Any]]]:
    def find(view: ImportView, viewer: Viewer = LEAD) -> dict[str, dict[str, Any]]:
        drawn = objects(render(view, viewer)["body"])
        return {one["title"]: one for one in drawn if one.get("type") == "Action.Execute"}

    return find


def _conflicting(many: int, length: int) -> ImportView:
    """An import of so many conflicts and as many answers without one."""

    def proposed(n: int, standing: Standing) -> Proposed:
        offer = Offered(f"Answer {n} " + "x" * length, Place(sheet="Questions", cells=f"F{n}"))
        return Proposed(f"c{n}", f"Question {n}?", (offer,), standing, Basis.ID, "Known before.")

    answers = [proposed(n, Standing.DIFFERS) for n in range(many)]
    answers += [proposed(1_000 + n, Standing.NEW) for n in range(many)]
    return replace(IMPORTS["waiting"], proposal=Proposal(tuple(answers)))


def test_says_that_nothing_is_saved_yet(text: Any):
    assert "Nothing is saved yet." in text(IMPORTS["waiting"])
    assert "Nothing is saved yet." not in text(IMPORTS["confirmed"])


def test_shows_each_answer_with_its_place_and_how_it_was_matched(text: Any):
    shown = text(IMPORTS["waiting"])
    assert "No. Four markets; the sheet is out of date." in shown
    assert "sheet Questions, cells F5" in shown
    assert "matched by likeness: check it" in shown
    assert "(cut here, 1,260 characters in all)" in shown


def test_keeps_what_is_known_unless_somebody_chooses_otherwise(inputs: Any):
    field = inputs(IMPORTS["waiting"])["take_c2"]
    assert field["value"] == "keep"
    assert [choice["value"] for choice in field["choices"]] == ["0", "keep"]


def test_chooses_nothing_where_what_came_back_contradicts_itself(inputs: Any):
    field = inputs(IMPORTS["waiting"])["take_c4"]
    assert "value" not in field
    assert [choice["value"] for choice in field["choices"]] == ["0", "1", "keep"]


def test_only_conflicts_are_asked_about(inputs: Any):
    assert set(inputs(IMPORTS["waiting"])) == {"take_c2", "take_c4"}


def test_confirming_sends_the_choices_with_the_import(taps: Any, inputs: Any):
    tap = taps(IMPORTS["waiting"])["Save these answers"]
    assert tap["associatedInputs"] == "auto"
    sent = {
        **tap["data"],
        **{name: field.get("value", "") for name, field in inputs(IMPORTS["waiting"]).items()},
    }
    action = ACTION.validate_python(sent)
    assert isinstance(action, AnswersConfirm)
    assert (action.imported, action.take) == ("i1", {"c2": "keep", "c4": ""})


@pytest.mark.parametrize("sample", ["confirmed", "discarded"])
def test_once_settled_nothing_can_be_chosen_or_saved(sample: str, inputs: Any, taps: Any):
    assert inputs(IMPORTS[sample]) == {}
    assert {tap["verb"] for tap in taps(IMPORTS[sample]).values()} == {"stage.open", "opportunity.open"}


def test_says_what_confirming_changed_and_who_did_it(text: Any):
    shown = text(IMPORTS["confirmed"])
    assert "Confirmed by Sam Okafor, 20 Nov 2026" in shown
    assert "2 answers saved" in shown
    assert "One conflict was left undecided" in shown
    assert "gone" not in shown


def test_an_outcome_without_numbers_is_no_error(text: Any):
    view = IMPORTS["confirmed"]
    assert "none was saved" in text(replace(view, imported=replace(view.imported, outcome={})))


def test_with_nothing_new_there_is_nothing_to_confirm(taps: Any):
    verbs = [tap["verb"] for tap in taps(IMPORTS["nothing_new"]).values()]
    assert "answers.confirm" not in verbs
    assert "answers.discard" in verbs


def test_somebody_who_may_only_look_sees_it_all_and_chooses_nothing(text: Any, inputs: Any):
    assert inputs(IMPORTS["waiting"], READER) == {}
    for said in ("Three rounds, everywhere.", "Ours, on SharePoint.", "Please call Petra"):
        assert said in text(IMPORTS["waiting"], READER)


@pytest.mark.parametrize(("many", "length"), [(3, 50), (12, 2_000), (60, 2_000), (200, 50)])
def test_every_choice_stands_on_the_page_that_confirms(
    many: int, length: int, inputs: Any, taps: Any, text: Any
):
    view, seen = _conflicting(many, length), ""
    for page in range(1, 60):
        shown = replace(view, page=page)
        assert size_of(render(shown, LEAD)) < 28_000
        buttons = taps(shown)
        if inputs(shown):
            assert page == 1
        assert ("Save these answers" in buttons) is (page == 1)
        seen += text(shown)
        if "Next page" not in buttons:
            break
    asked = len(inputs(view))
    assert asked == many or (asked >= 8 and f"{many - asked} more conflicts do not fit here" in seen)
    for n in range(many):
        assert seen.count(f"Question {n}?") == 1
        assert seen.count(f"Question {1_000 + n}?") == 1


def test_warns_that_turning_pages_forgets_the_choices(text: Any):
    assert "Turning the page forgets" in text(_conflicting(12, 2_000))
    assert "Turning the page forgets" not in text(_conflicting(3, 50))
    assert "Turning the page forgets" not in text(replace(_conflicting(12, 2_000), page=2))


def test_without_conflicts_every_page_can_confirm(taps: Any):
    view = _conflicting(60, 2_000)
    only_new = tuple(one for one in view.proposal.answers if one.standing is Standing.NEW)
    for page in (1, 2):
        shown = replace(view, proposal=Proposal(only_new), page=page)
        assert taps(shown)["Save these answers"]["associatedInputs"] == "none"


def test_what_came_back_is_shown_letter_by_letter(text: Any, inputs: Any):
    assert text(IMPORTS["hostile"]).count(HOSTILE) > 8
    assert all(field["style"] == "compact" for field in inputs(IMPORTS["hostile"]).values())


def test_another_copy_is_named_and_this_one_is_not_repeated(text: Any):
    shown = text(IMPORTS["waiting"])
    assert "Q&A return (Finance).xlsx, sheet Questions, cells F8" in shown
    assert "Q&A return.xlsx, sheet" not in shown
