"""One card and its views: who sees what of it, what Teams fetches by itself, and what a newer one overtakes."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
import pytest_asyncio

from core.approval import ApprovalState
from core.keys import StageKey
from core.opportunity import Subject
from tests.doubles import teams
from tests.doubles.chat import PATIENCE, Chat, buttons, offers, text_of
from tests.doubles.scene import ask, decide, hold, request_to, score, stand_at
from tests.doubles.teams import ALEX, CHANNEL, ISAIAH, LEE, MEGAN

OPEN = {"opp": 1, "stage": "qualification"}

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(loop_scope="module")
async def lead(alone: Chat) -> Chat:
    """The owner of an opportunity that is scored and waits at the gate."""
    await stand_at(alone, StageKey.QUALIFICATION)
    await score(alone)
    return alone


@pytest_asyncio.fixture(loop_scope="module")
async def channel(lead: Chat) -> Chat:
    """The owner in a channel that shows the opportunity."""
    there = lead.beside(ALEX, where=CHANNEL)
    await there.say("<at>Trowel</at> open #1", entities=[teams.mention()])
    return there


async def _until(chat: Chat, message: str, true: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
    async with asyncio.timeout(PATIENCE):
        while not true(chat.standing[message]):
            await asyncio.sleep(0.02)
    return chat.standing[message]


def _readers(card: dict[str, Any]) -> list[str]:
    return card["refresh"]["userIds"]


async def _fetched(chat: Chat, on: str) -> dict[str, Any]:
    """The card as Teams fetches it for somebody by itself."""
    action = chat.standing[on]["refresh"]["action"]
    tapped = chat.tapped(action["verb"], action["data"], replyToId=on)
    tapped["value"]["trigger"] = "automatic"
    return (await chat.post(tapped))["value"]


# The right view for each person


async def _asked(lead: Chat, channel: Chat) -> str:
    """The channel's card of the gate while Megan is asked; its id."""
    *_, on = channel.standing
    await channel.press(on, "stage.open", **OPEN)
    await channel.press(on, "approval.request", opp=1, roles="commercial", key="ask")
    await _until(channel, on, lambda card: "Waiting for a decision" in text_of(card))
    return on


async def test_teams_fetches_a_view_of_their_own_for_approvers_then_for_who_asked(
    lead: Chat, channel: Chat
) -> None:
    await hold(lead, MEGAN, "commercial")
    await hold(lead, ISAIAH, "solution")
    on = await _asked(lead, channel)
    assert _readers(channel.standing[on]) == [MEGAN.mri, ALEX.mri]


async def test_approvers_see_buttons_who_asked_sees_who_is_awaited_and_others_the_state(
    lead: Chat, channel: Chat
) -> None:
    await hold(lead, MEGAN, "commercial")
    on = await _asked(lead, channel)
    approver = await _fetched(channel.beside(MEGAN), on)
    asker = await _fetched(channel, on)
    other = await _fetched(channel.beside(LEE), on)
    assert offers(approver, "approval.decide")
    assert "Waiting for Megan Bowen." in text_of(asker)
    for seen in (asker, other, channel.standing[on]):
        assert "Waiting for a decision" in text_of(seen)
        assert not offers(seen, "approval.decide")
    for seen in (other, channel.standing[on]):
        assert "Waiting for Megan Bowen." not in text_of(seen)


async def test_a_view_with_a_form_is_not_fetched_again_by_itself(lead: Chat, channel: Chat) -> None:
    await hold(lead, MEGAN, "commercial")
    on = await _asked(lead, channel)
    assert _readers(await _fetched(channel.beside(MEGAN), on)) == []


async def test_who_has_decided_is_fetched_for_no_longer(lead: Chat, channel: Chat) -> None:
    megan = await hold(lead, MEGAN, "commercial")
    on = await _asked(lead, channel)
    await request_to(megan)
    await decide(megan)
    card = await _until(channel, on, lambda card: "Approved by Megan Bowen" in text_of(card))
    assert _readers(card) == [ALEX.mri]


async def test_what_teams_fetches_by_itself_changes_nothing(lead: Chat, channel: Chat) -> None:
    megan = await hold(lead, MEGAN, "commercial")
    await ask(lead, "commercial")
    message, card = await request_to(megan)
    approval = next(one for one in _taps(card, "approval.decide") if one["decision"] == "approve")
    tapped = megan.tapped("approval.decide", {**approval, "note": ""}, replyToId=message)
    tapped["value"]["trigger"] = "automatic"
    assert "nothing is done without a tap" in text_of((await megan.post(tapped))["value"])
    async with lead.service.work(lead.tenant) as work:
        [asked] = await work.approvals.all(1, StageKey.QUALIFICATION)
    assert asked.state is ApprovalState.OPEN


def _taps(card: Any, verb: str) -> list[dict[str, Any]]:
    return [one["data"] for one in buttons(card) if one["verb"] == verb]


# A card that has been overtaken


async def test_an_older_card_says_that_it_was_overtaken_and_offers_the_current_one(lead: Chat) -> None:
    await lead.say("status")
    *_, older = lead.standing
    await lead.say("status")
    *_, newer = lead.standing
    card = await _until(lead, older, lambda card: "overtaken" in text_of(card))
    assert "overtaken" not in text_of(lead.standing[newer])
    current = await lead.press(older, "card.refresh", **_taps(card, "card.refresh")[0])
    assert "overtaken" not in text_of(current)
    assert "Qualification" in text_of(current)


async def test_a_card_that_was_called_back_follows_changes_again(lead: Chat) -> None:
    await lead.say("status")
    *_, older = lead.standing
    await lead.say("status")
    *_, newer = lead.standing
    await _until(lead, older, lambda card: "overtaken" in text_of(card))
    await lead.press(older, "card.refresh", opp=1)
    await lead.tap("opportunity.rename", opp=1, name="Renamed since", key="n")
    for one in (older, newer):
        await _until(lead, one, lambda card: "Renamed since" in text_of(card))


async def test_a_card_elsewhere_or_of_another_opportunity_is_not_overtaken(lead: Chat, channel: Chat) -> None:
    *_, there = channel.standing
    await lead.say("new Second")
    await lead.say("status")
    await lead.say("open #1")
    *_, newest = lead.standing
    await lead.tap("opportunity.rename", opp=1, name="Renamed since", key="n")
    await _until(lead, newest, lambda card: "Renamed since" in text_of(card))
    await _until(channel, there, lambda card: "Renamed since" in text_of(card))
    seconds = [card for card in lead.standing.values() if "Second" in text_of(card)]
    assert any("overtaken" not in text_of(card) for card in seconds)


# An edit that a tap overtook


async def _late_edit(lead: Chat, card: str) -> str:
    """An edit that was meant for what the card showed before; the fate of it."""
    async with lead.service.work(lead.tenant) as work:
        written = await work.outbox.write(lead.here, Subject("opportunity", 1), edits=card)
        await work.commit()
    async with asyncio.timeout(PATIENCE):
        while (fate := await _fate(lead, written)) in ("pending", "sending"):
            await asyncio.sleep(0.02)
    return fate


async def _fate(lead: Chat, message: str) -> str:
    async with lead.service.work(lead.tenant) as work:
        return (await work.handoffs.fates([message]))[message]


async def test_a_late_edit_draws_what_the_card_shows_by_now(lead: Chat) -> None:
    await lead.say("status")
    *_, on = lead.standing
    await lead.press(on, "stage.open", **OPEN)
    assert await _late_edit(lead, on) == "sent"
    assert offers(lead.standing[on], "qualification.save")


async def test_a_late_edit_takes_no_form_from_under_anybodys_hands(lead: Chat) -> None:
    await lead.say("status")
    *_, on = lead.standing
    await lead.press(on, "card.refresh", card="stage", section="ask", **OPEN)
    assert await _late_edit(lead, on) == "dropped"
    assert offers(lead.standing[on], "approval.request")
