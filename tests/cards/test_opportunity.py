"""The opportunity's card: the work at a glance, for whoever looks."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest

from cards.opportunity import render
from cards.samples.opportunities import OPPORTUNITIES
from cards.samples.pursuit import VIEWERS
from core.keys import StageKey
from core.pipeline import ORDER
from core.views import OpportunityView, Viewer

Card = dict[str, Any]
Objects = Callable[[Any], list[dict[str, Any]]]
LEAD, EVERYONE = VIEWERS["lead"], VIEWERS["everyone"]
READER = replace(VIEWERS["reader"], locale="en-GB")
OVERVIEWS = {name: view for name, view in OPPORTUNITIES.items() if view.section is None}
EACH = pytest.mark.parametrize("view", OVERVIEWS.values(), ids=OVERVIEWS.keys())


@pytest.fixture
def said(objects: Objects) -> Callable[[OpportunityView, Viewer], str]:
    def texts(view: OpportunityView, viewer: Viewer) -> str:
        return " ".join(one["text"] for one in objects(render(view, viewer)["body"]) if "text" in one)

    return texts


def _visible(element: Any) -> Iterator[Any]:
    """The rows of a card that show before anything is tapped."""
    for one in element:
        if one.get("isVisible") is False:
            continue
        nested = [*one.get("items", []), *one.get("columns", [])]
        yield one
        yield from _visible(nested)


@EACH
def test_all_stages_are_there_in_order_shown_or_one_tap_away(view: OpportunityView, objects: Objects):
    body = render(view, LEAD)["body"]
    rows = [one for one in objects(body) if one.get("type") in ("Container", "ColumnSet")]
    taps = (row["selectAction"] for row in rows if "selectAction" in row)
    opened = [tap["data"]["stage"] for tap in taps if tap.get("verb") == "stage.open"]
    assert [one for one in opened if one in ORDER][-len(ORDER) :] == list(ORDER)


@EACH
def test_what_is_at_hand_or_out_of_date_is_never_folded(view: OpportunityView, objects: Objects):
    shown = {
        row["selectAction"]["data"].get("stage")
        for row in _visible(render(view, LEAD)["body"])
        if row.get("selectAction", {}).get("verb") == "stage.open"
    }
    urgent = {
        line.stage
        for line in view.lines
        if line.running or line.freshness == "outdated" or line.status == "in_progress"
    }
    assert urgent | set(view.requests) <= shown


def test_a_gate_says_for_whom_it_waits_by_role_and_name(said: Any):
    text = said(OPPORTUNITIES["waiting"], READER)
    assert "Mei Tanaka" in text
    assert "Commercial" in text


def test_a_gate_says_where_nobody_can_decide(said: Any):
    view = OPPORTUNITIES["waiting"]
    nobody = tuple(replace(one, holders=()) for one in view.requests[StageKey.APPROVALS])
    text = said(replace(view, requests={StageKey.APPROVALS: nobody}), READER)
    assert "nobody" in text
    assert "Mei Tanaka" not in text


def test_the_first_button_is_what_waits_for_the_viewer(objects: Objects):
    first = _first(OPPORTUNITIES["waiting"], objects)
    assert first["data"]["card"] == "approval"
    assert first["style"] == "positive"


def test_with_nothing_waiting_the_first_button_is_the_next_step(objects: Objects):
    first = _first(replace(OPPORTUNITIES["new"], needs=()), objects)
    assert (first["verb"], first["style"]) == ("stage.run", "positive")


def _first(view: OpportunityView, objects: Objects) -> Card:
    sets = [one for one in _visible(render(view, LEAD)["body"]) if one["type"] == "ActionSet"]
    return sets[0]["actions"][0]


def test_prices_are_told_to_whom_may_see_them_and_hours_to_everybody(said: Any):
    view = OPPORTUNITIES["waiting"]
    assert "487,916.40" in said(view, LEAD)
    for viewer in (EVERYONE, replace(LEAD, rights=frozenset({"see", "edit"}))):
        assert "4,519.06" in said(view, viewer)
        assert "487" not in said(view, viewer)
        assert "0.3182" not in said(view, viewer)


def test_totals_that_no_longer_stand_say_so(said: Any):
    view = OPPORTUNITIES["waiting"]
    stale = replace(view, totals=tuple(replace(one, outdated=True) for one in view.totals))
    assert "Out of date" in said(stale, LEAD)
    assert "Out of date" not in said(view, LEAD)


def test_the_largest_opportunity_still_shows_each_stage_and_for_which_roles_it_waits(said: Any):
    text = said(OPPORTUNITIES["largest"], LEAD)
    for role in ("Commercial", "Solution", "Delivery", "Regional", "Deal desk"):
        assert role in text


@EACH
def test_no_column_is_squeezed_on_a_phone(view: OpportunityView, objects: Objects):
    for row in objects(render(view, LEAD)):
        if row.get("type") == "ColumnSet":
            fixed = [int(one["width"][:-2]) for one in row["columns"] if one["width"].endswith("px")]
            stretched = sum(one["width"] == "stretch" for one in row["columns"])
            assert sum(fixed) <= 120
            assert stretched == 1
