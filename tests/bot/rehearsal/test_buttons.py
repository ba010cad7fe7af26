from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.rehearsal.buttons import (
    NotThere,
    button,
    filled_in,
    name_of,
    next_page,
    opportunity_of,
    overview,
    sections,
    settled,
    stage_of,
)
from cards.registry import SAMPLES, render
from core.keys import StageKey
from core.opportunity import Run, RunState
from core.views import StageView, Viewer

VIEWER = Viewer(person="lead", rights=frozenset({"see", "see_money", "edit"}))


def view(stage: str) -> StageView:
    """A sample of the stage that has an output and may be run."""
    views = SAMPLES[stage].values()
    return next(one for one in views if isinstance(one, StageView) and one.artifact and one.may_run)


def running(stage: str) -> StageView:
    run = Run("r1", 1, StageKey(stage), RunState.RUNNING, "lead", datetime(2031, 1, 2, tzinfo=UTC))
    return replace(view(stage), run=run)


@pytest.mark.parametrize("stage", ["intake", "diagnosis"])
def test_a_card_says_whose_it_is(stage: str):
    card = render(view(stage), VIEWER)
    assert (stage_of(card), name_of(card)) == (stage, stage)
    assert opportunity_of(card) == view(stage).opportunity.number


@pytest.mark.parametrize("stage", ["intake", "diagnosis"])
def test_a_stage_is_settled_when_nothing_is_under_way(stage: str):
    assert settled(render(replace(view(stage), run=None), VIEWER))
    assert not settled(render(running(stage), VIEWER))


def test_a_button_is_found_by_its_verb_and_stage():
    card = render(view("intake"), VIEWER)
    found = button(card, "stage.run", stage=StageKey.INTAKE)
    assert found is not None
    assert found.data["stage"] == "intake"
    assert button(card, "stage.run", stage=StageKey.DIAGNOSIS) is None
    assert button(card, "deal.set_status") is None


def test_every_part_of_a_stage_is_found_and_left_again():
    card = render(view("diagnosis"), VIEWER)
    parts = [found.data["section"] for found in sections(card)]
    assert parts[0] == "deliverables"
    assert "clarifications" in parts
    assert len(parts) == len(set(parts))
    part = render(replace(view("diagnosis"), section="deliverables"), VIEWER)
    assert name_of(part) == "diagnosis-deliverables"
    back = overview(part)
    assert back is not None
    assert back.data == card["refresh"]["action"]["data"]


def test_a_long_part_is_leafed_through_to_its_end():
    questions = view("diagnosis").clarifications * 40
    long = replace(view("diagnosis"), section="clarifications", clarifications=questions)
    pages, following = 1, next_page(render(long, VIEWER))
    while following:
        pages += 1
        assert following.data["page"] == pages
        following = next_page(render(replace(long, page=pages), VIEWER))
    assert pages > 1


def test_a_form_sends_what_stands_in_it_and_what_was_typed():
    card = render(view("intake"), VIEWER)
    save = button(card, "intake.save")
    assert save is not None
    data = filled_in(card, save, {"client_name": "Solvane"})
    assert data["client_name"] == "Solvane"
    assert data["region"] == (view("intake").opportunity.region or "")
    assert data["key"] == save.data["key"]


def test_nobody_types_where_the_card_has_no_input():
    card = render(view("intake"), VIEWER)
    save, run = button(card, "intake.save"), button(card, "stage.run")
    assert save is not None
    assert run is not None
    with pytest.raises(NotThere, match="budget"):
        filled_in(card, save, {"budget": "1"})
    with pytest.raises(NotThere, match="client_name"):
        filled_in(card, run, {"client_name": "Solvane"})
