"""Scoring an opportunity on TROWLS, as a team does it on the card."""

import asyncio
from typing import Any
from uuid import uuid4

import pytest
import pytest_asyncio

from core.keys import StageKey
from core.qualification import Dimension, Score
from tests.doubles.chat import Chat, button, filled, inputs, markup_of, offers, text_of
from tests.doubles.scene import hold, run, score, stand_at
from tests.doubles.teams import MEGAN

SEVENS = dict.fromkeys(Dimension, "7")
BRIEF = b"Client: Harbour Foods Ltd\n\nWe need one film. Please submit your proposal by 30 November 2026."


pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(loop_scope="module")
async def lead(alone: Chat) -> Chat:
    """The owner of an opportunity that waits to be scored."""
    await stand_at(alone, StageKey.QUALIFICATION)
    return alone


async def _card(chat: Chat, number: int = 1) -> dict[str, Any]:
    return await chat.tap("stage.open", opp=number, stage="qualification")


async def _scores(chat: Chat) -> tuple[Score, ...]:
    async with chat.service.work(chat.tenant) as work:
        return await work.scores.all(1)


def _points(card: dict[str, Any]) -> dict[str, Any]:
    return {one: inputs(card)[one].get("value") for one in Dimension}


# Scoring


async def test_no_score_stands_in_the_form_before_somebody_sets_one(lead: Chat) -> None:
    card = await _card(lead)
    assert _points(card) == dict.fromkeys(Dimension)
    assert "points" not in text_of(card)


async def test_each_dimension_says_what_it_means_and_takes_a_note(lead: Chat) -> None:
    card = await _card(lead)
    assert "Is there time to win it" in text_of(card)
    assert {f"note_{one}" for one in Dimension} <= inputs(card).keys()


async def test_a_partial_save_names_what_is_unset_and_keeps_the_rest(lead: Chat) -> None:
    saved = text_of(await score(lead, timing="7", sector="0"))
    assert "Not scored yet: Relationship, Opportunity, What we know, Location." in saved
    assert _points(await _card(lead)) == {**dict.fromkeys(Dimension), "timing": 7, "sector": 0}


async def test_nothing_stands_until_all_six_are_set(lead: Chat) -> None:
    await score(lead, **{**SEVENS, "sector": ""})
    card = await _card(lead)
    assert "points" not in text_of(card)
    assert not offers(card, "stage.complete")
    assert "42 of 60 points" in text_of(await score(lead, sector="7"))


async def test_a_score_that_is_none_is_refused_with_its_field_named(lead: Chat) -> None:
    for wrong in ("11", "-1", "seven", "7.5", 11, -1, 7.5, True, "7e0", [7]):
        refused = await score(lead, **{**SEVENS, "location": wrong, "note_timing": "Tight, but it works"})
        assert "Location must be a whole number from 0 to 10" in text_of(refused), wrong
    assert await _scores(lead) == ()


async def test_what_was_typed_comes_back_with_the_refusal(lead: Chat) -> None:
    refused = await score(lead, **{**SEVENS, "location": "11", "note_timing": "Tight, but it works"})
    assert _points(refused) == {**dict.fromkeys(Dimension, 7), "location": 11}
    assert inputs(refused)["note_timing"]["value"] == "Tight, but it works"
    corrected = filled(refused, "qualification.save", location="1")
    assert "36 of 60 points" in text_of(await lead.tap("qualification.save", **corrected))


SUMS = (
    ((10,) * 6, ("60 of 60 points", "100", "Proceed")),
    ((6,) * 6, ("36 of 60 points", "60", "Proceed")),
    ((6, 6, 6, 6, 6, 5), ("35 of 60 points", "58.3", "SLT review")),
    ((5,) * 6, ("30 of 60 points", "50", "SLT review")),
    ((5, 5, 5, 5, 5, 4), ("29 of 60 points", "48.3", "No-go")),
    ((0,) * 6, ("0 of 60 points", "0", "No-go")),
)


async def test_six_scores_come_to_a_total_a_percentage_and_a_recommendation(lead: Chat) -> None:
    for points, said in SUMS:
        typed = {one: str(many) for one, many in zip(Dimension, points, strict=True)}
        shown = text_of(await score(lead, **typed))
        assert all(part in shown for part in said), points


async def test_saving_the_same_again_makes_no_version(lead: Chat) -> None:
    await score(lead, **SEVENS)
    await score(lead, **SEVENS)
    async with lead.service.work(lead.tenant) as work:
        made = await work.artifacts.latest(1, StageKey.QUALIFICATION)
    assert made
    assert made.version == 1
    assert made.output["total"] == 42


async def test_a_note_is_kept_and_never_markup(lead: Chat) -> None:
    note = "<at>Megan Bowen</at> [call](https://evil.example) them"
    await score(lead, **SEVENS, note_sector=note)
    assert inputs(await _card(lead))["note_sector"]["value"] == note
    history = await lead.tap("card.refresh", card="stage", opp=1, stage="qualification", section="history")
    assert note in text_of(history)
    assert "evil.example" not in markup_of(history)


async def test_somebody_who_may_only_look_sees_no_form(lead: Chat) -> None:
    await score(lead)
    viewer = await hold(lead, MEGAN, "viewer")
    await lead.tap("role.remove", role="editor", people=MEGAN.id, key="r")
    card = await _card(viewer)
    assert "42 of 60 points" in text_of(card)
    assert inputs(card) == {}
    refused = await viewer.tap("qualification.save", opp=1, timing="1", key="k")
    assert "look but not change" in text_of(refused)
    assert len(await _scores(lead)) == 6


# Who scored what when


async def test_the_history_shows_who_changed_what(lead: Chat) -> None:
    await score(lead)
    await score(await hold(lead, MEGAN), timing="4")
    history = text_of(
        await lead.tap("card.refresh", card="stage", opp=1, stage="qualification", section="history")
    )
    assert "7 → 4" in history
    assert "Megan Bowen" in history
    assert "Alex Wilber" in history


async def test_a_stale_form_does_not_undo_what_somebody_else_scored(lead: Chat) -> None:
    await score(lead)
    stale = await _card(lead)
    await score(await hold(lead, MEGAN), timing="2", note_timing="They moved the date")
    await lead.tap("qualification.save", **filled(stale, "qualification.save", sector="9"))
    card = await _card(lead)
    assert _points(card) == {**dict.fromkeys(Dimension, 7), "timing": 2, "sector": 9}
    assert inputs(card)["note_timing"]["value"] == "They moved the date"


async def test_a_first_form_does_not_undo_what_somebody_else_scored_meanwhile(lead: Chat) -> None:
    empty = await _card(lead)
    await score(await hold(lead, MEGAN), timing="2")
    await lead.tap("qualification.save", **filled(empty, "qualification.save", sector="9"))
    assert _points(await _card(lead)) == {**dict.fromkeys(Dimension), "timing": 2, "sector": 9}


async def test_of_two_who_change_one_score_from_the_same_form_the_second_is_told(lead: Chat) -> None:
    await score(lead)
    form = await _card(lead)
    megan = await hold(lead, MEGAN)
    await megan.tap("qualification.save", **filled(form, "qualification.save", timing="2"))
    late = filled(form, "qualification.save", timing="9", sector="8", note_location="An office in Oslo")
    told = await lead.tap("qualification.save", **late)
    assert "Not saved: Timing, which somebody else changed" in text_of(told)
    assert _points(told) == {**dict.fromkeys(Dimension, 7), "timing": 2, "sector": 8}
    assert inputs(told)["note_location"]["value"] == "An office in Oslo"
    again = filled(told, "qualification.save", timing="9")
    assert _points(await lead.tap("qualification.save", **again))["timing"] == 9
    assert [one.score for one in await _scores(lead) if one.dimension == "timing"] == [7, 2, 9]


async def test_two_who_agree_on_a_score_are_told_nothing_of_each_other(lead: Chat) -> None:
    form = await _card(lead)
    megan = await hold(lead, MEGAN)
    await megan.tap("qualification.save", **filled(form, "qualification.save", timing="2"))
    same = await lead.tap("qualification.save", **filled(form, "qualification.save", timing="2"))
    assert "Not saved" not in text_of(same)
    assert [one.by_name for one in await _scores(lead)] == ["Megan Bowen"]


async def test_of_two_at_once_one_is_told_and_every_other_field_is_kept(lead: Chat) -> None:
    await score(lead)
    form = await _card(lead)
    people = ((lead, "9", "sector"), (await hold(lead, MEGAN), "2", "location"))
    shown = await asyncio.gather(
        *(
            one.tap("qualification.save", **filled(form, "qualification.save", timing=timing, **{other: "1"}))
            for one, timing, other in people
        )
    )
    assert sum("Not saved: Timing" in text_of(card) for card in shown) == 1
    points = _points(await _card(lead))
    assert points["timing"] in (2, 9)
    assert (points["sector"], points["location"]) == (1, 1)


async def test_a_note_overtaken_by_another_is_not_lost_unseen(lead: Chat) -> None:
    await score(lead)
    form = await _card(lead)
    megan = await hold(lead, MEGAN)
    await megan.tap("qualification.save", **filled(form, "qualification.save", note_timing="They moved it"))
    told = await lead.tap("qualification.save", **filled(form, "qualification.save", note_timing="Tight"))
    assert "Not saved: Timing" in text_of(told)
    assert inputs(told)["note_timing"]["value"] == "They moved it"


async def test_a_note_is_saved_before_anybody_has_scored(lead: Chat) -> None:
    saved = await score(lead, note_timing="They moved the date")
    assert "Not scored yet: Timing" in text_of(saved)
    card = await _card(lead)
    assert inputs(card)["note_timing"]["value"] == "They moved the date"
    assert _points(card) == dict.fromkeys(Dimension)
    await score(lead, **SEVENS)
    card = await _card(lead)
    assert "42 of 60 points" in text_of(card)
    assert inputs(card)["note_timing"]["value"] == "They moved the date"


# In the list


async def _list(chat: Chat, **detail: str) -> str:
    return text_of(await chat.tap("card.refresh", card="list", detail=detail))


async def test_lists_show_sort_and_filter_by_how_well_it_qualified(alone: Chat) -> None:
    for name, points in (("Fair", "5"), ("Good", "8"), ("Poor", "2")):
        number = await stand_at(alone, StageKey.QUALIFICATION, name=name)
        await score(alone, number, **dict.fromkeys(Dimension, points))
    await alone.say("new Unscored")
    best = await _list(alone, sort="best")
    assert "80" in best
    assert best.index("Good") < best.index("Fair") < best.index("Poor") < best.index("Unscored")
    poor = await _list(alone, recommendation="no_go")
    assert "Poor" in poor
    assert "Good" not in poor
    assert "Unscored" not in poor


# What is known beside a dimension


async def test_the_brief_speaks_beside_the_dimensions(alone: Chat) -> None:
    await alone.drop(("tidewater.md", BRIEF))
    await run(alone, "intake")
    card = await _card(alone)
    assert "30 November 2026" in text_of(card)
    assert "tidewater.md" in text_of(card)
    assert _points(card) == dict.fromkeys(Dimension)


async def test_an_earlier_opportunity_of_the_client_speaks_beside_the_dimensions(alone: Chat) -> None:
    await stand_at(alone, StageKey.QUALIFICATION, name="Autumn", client_name="Harbour Foods Ltd")
    await score(alone)
    number = await stand_at(alone, StageKey.QUALIFICATION, name="Winter", client_name="HARBOUR FOODS LIMITED")
    card = await _card(alone, number)
    assert "Autumn" in text_of(card)
    assert button(card, "opportunity.open", opp=1)
    assert _points(card) == dict.fromkeys(Dimension)


async def test_another_tenants_opportunities_say_nothing(alone: Chat) -> None:
    await stand_at(alone, StageKey.QUALIFICATION, name="Secret", client_name="Harbour Foods Ltd")
    await score(alone)
    stranger = alone.beside(MEGAN, tenant=str(uuid4()))
    await stand_at(stranger, StageKey.QUALIFICATION, name="Ours", client_name="Harbour Foods Ltd")
    assert "Secret" not in str(await _card(stranger))
