"""The Q&A pack's card: what would be sent, whether it is current, and a way forward when there is nothing."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from cards.samples.answers import PACKS
from cards.samples.pursuit import VIEWERS
from cards.stages.qa_pack import render
from core.views import PackView, Viewer

Objects = Callable[[Any], list[dict[str, Any]]]
LEAD, READER = VIEWERS["lead"], VIEWERS["reader"]


@pytest.fixture
def text(objects: Objects) -> Callable[[PackView], str]:
    def find(view: PackView) -> str:
        return "\n".join(shown["text"] for shown in objects(render(view, LEAD)["body"]) if "text" in shown)

    return find


@pytest.fixture
def offered(objects: Objects) -> Callable[..., list[dict[str, Any]]]:
    def find(view: PackView, viewer: Viewer = LEAD) -> list[dict[str, Any]]:
        rows = [row for row in objects(render(view, viewer)["body"]) if row.get("type") == "ActionSet"]
        return [action for row in rows for action in row["actions"]]

    return find


def test_counts_what_the_client_is_asked_and_leaves_out_what_is_out_of_scope(text: Any):
    shown = text(PACKS["blank"])
    assert len(PACKS["blank"].clarifications) == 5
    assert "4 questions" in shown
    assert "2 red" in shown
    assert "1 amber" in shown
    assert "One more is out of scope" in shown


def test_without_a_pack_making_it_comes_first_and_there_is_nothing_to_fetch(offered: Any):
    actions = offered(PACKS["blank"])
    assert (actions[0]["verb"], actions[0]["title"]) == ("stage.run", "Make the Q&A pack")
    assert "export.get" not in [action["verb"] for action in actions]


def test_offers_each_file_that_was_made(offered: Any):
    kinds = [action["data"]["kind"] for action in offered(PACKS["made"]) if action["verb"] == "export.get"]
    assert kinds == ["qa_pack_xlsx", "qa_pack_docx"]
    one = replace(PACKS["made"], exports=PACKS["made"].exports[1:])
    assert [a["data"]["kind"] for a in offered(one) if a["verb"] == "export.get"] == ["qa_pack_docx"]


def test_fetching_is_no_change_so_every_tap_makes_a_link_that_works(offered: Any):
    for action in offered(PACKS["made"]):
        if action["verb"] == "export.get":
            assert "key" not in action["data"]


def test_a_pack_behind_its_questions_says_so_and_is_made_again_first(text: Any, offered: Any):
    assert "behind" in text(PACKS["changed"])
    assert "behind" not in text(PACKS["made"])
    assert offered(PACKS["changed"])[0]["title"] == "Make it again"
    assert offered(PACKS["made"])[0]["title"] == "Workbook"


@pytest.mark.parametrize("sample", ["nothing_to_ask", "all_dismissed"])
def test_with_nothing_to_ask_there_are_three_ways_forward(sample: str, text: Any, offered: Any):
    assert "A pack would be empty, so none is made." in text(PACKS[sample])
    taps = [(action["verb"], action["data"].get("stage")) for action in offered(PACKS[sample])]
    assert taps == [("card.refresh", "diagnosis"), ("card.refresh", "qa_pack"), ("stage.run", "qa_pack")]


def test_going_on_without_questions_leads_to_completing(offered: Any):
    assert offered(PACKS["without"])[-1]["verb"] == "stage.complete"


def test_somebody_who_may_only_look_can_still_fetch(offered: Any):
    verbs = [action["verb"] for action in offered(PACKS["made"], READER)]
    assert verbs == ["export.get", "export.get", "card.refresh"]
