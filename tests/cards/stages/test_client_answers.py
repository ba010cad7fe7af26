"""The card of the client's answers: what waits, what is answered and how, and three ways to answer."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from cards.samples.answers import ANSWERS, IMPORTS
from cards.samples.pursuit import VIEWERS
from cards.stages.client_answers import render
from core.opportunity import ClarificationStatus
from core.views import AnswersView

Objects = Callable[[Any], list[dict[str, Any]]]
LEAD = VIEWERS["lead"]


@pytest.fixture
def text(objects: Objects) -> Callable[[AnswersView], str]:
    def find(view: AnswersView) -> str:
        return "\n".join(shown["text"] for shown in objects(render(view, LEAD)["body"]) if "text" in shown)

    return find


@pytest.fixture
def data(objects: Objects) -> Callable[[AnswersView, str], list[dict[str, Any]]]:
    def find(view: AnswersView, verb: str) -> list[dict[str, Any]]:
        return [
            tap["data"]
            for tap in objects(render(view, LEAD)["body"])
            if tap.get("verb") == verb and "data" in tap
        ]

    return find


def test_what_waits_is_on_top_in_numbers_and_one_tap_away(text: Any, data: Any):
    shown = text(ANSWERS["under_way"])
    assert shown.index("Q&A return.xlsx") < shown.index("Is Iceland part of the launch?")
    assert "2 answers understood, 2 conflicts, 1 could not be placed" in shown
    taps = [tap for tap in data(ANSWERS["under_way"], "card.refresh") if tap.get("card") == "import"]
    assert [(tap["opp"], tap["detail"]) for tap in taps] == [(12, {"import": "i1"})]


def test_many_imports_waiting_are_counted_not_listed(text: Any):
    view = replace(ANSWERS["under_way"], waiting=ANSWERS["under_way"].waiting * 9)
    assert text(view).count("Q&A return.xlsx\n") == 3
    assert "6 more wait." in text(view)


def test_an_answer_says_where_it_was_read_and_who_confirmed_it(text: Any):
    shown = text(ANSWERS["under_way"])
    assert "from Q&A return.xlsx, Questions!F7, confirmed by Sam Okafor, 20 Nov 2026" in shown
    assert "written by Ana Ruiz, 20 Nov 2026" in shown
    assert "from pasted text, line 4, confirmed by Sam Okafor" in shown


def test_a_long_answer_is_cut_with_its_length(text: Any):
    assert "(cut here, 1,440 characters in all)" in text(ANSWERS["under_way"])


def test_warns_of_pending_questions_where_the_stage_can_be_completed(text: Any, data: Any):
    view = ANSWERS["under_way"]
    assert "One question is still pending." in text(view)
    assert data(view, "stage.complete")
    answered = tuple(replace(one, status=ClarificationStatus.ANSWERED) for one in view.clarifications)
    assert "still pending" not in text(replace(view, clarifications=answered))
    assert "still pending" not in text(replace(view, may_complete=False))


def test_the_list_after_saving_is_the_card_itself():
    view = replace(ANSWERS["under_way"], section="clarifications")
    assert render(view, LEAD)["body"] == render(ANSWERS["under_way"], LEAD)["body"]


def test_saving_comes_back_to_this_stage_and_page(data: Any):
    saved = data(replace(ANSWERS["answer"], page=3), "clarification.save")
    assert saved
    assert all((tap["stage"], tap["page"], tap["id"]) == ("client_answers", 3, "c1") for tap in saved)
    assert [tap["stage"] for tap in data(ANSWERS["new"], "clarification.add")] == ["client_answers"]


def test_pasting_the_same_again_after_it_was_put_aside_is_another_tap(data: Any):
    view = replace(ANSWERS["paste"], waiting=(), imported=0)
    (before,), (after,) = (data(one, "answers.propose") for one in (view, replace(view, imported=1)))
    assert before["key"] != after["key"]


def test_without_questions_it_says_so_and_offers_to_add_one(text: Any, objects: Objects):
    assert "There are no questions for the client" in text(ANSWERS["no_questions"])
    drawn = objects(render(ANSWERS["no_questions"], LEAD)["body"])
    titles = [one["title"] for one in drawn if one.get("type") == "Action.Execute"]
    assert "Add a question" in titles
    assert "Paste answers" not in titles


def test_somebody_who_may_only_look_gets_the_list_for_a_form():
    for section in ("paste", "clarification-c1", "clarification-new"):
        view = replace(ANSWERS["under_way"], section=section)
        plain = render(ANSWERS["under_way"], VIEWERS["reader"])["body"]
        assert render(view, VIEWERS["reader"])["body"] == plain


def test_what_waits_counts_as_the_card_it_leads_to(text: Any):
    imported = IMPORTS["nothing_new"].imported
    view = replace(ANSWERS["under_way"], waiting=(imported,))
    assert "No new answer, 1 known already, 4 left blank" in text(view)


def test_completing_comes_first_once_nothing_is_pending(objects: Objects):
    view = ANSWERS["under_way"]
    settled = tuple(replace(one, status=ClarificationStatus.ANSWERED) for one in view.clarifications)
    for shown, first in (
        (view, "Paste answers"),
        (replace(view, clarifications=settled), "Complete the stage"),
    ):
        rows = [row for row in objects(render(shown, LEAD)["body"]) if row.get("type") == "ActionSet"]
        assert rows[-1]["actions"][0]["title"] == first


def test_a_pending_question_invites_an_answer(text: Any):
    assert text(ANSWERS["asked"]).split("\n").count("Answer") == 3
