"""Reaching people: chats opened for whom we have none, cards sent again, and cards elsewhere kept true."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
import pytest_asyncio

from core.keys import StageKey
from tests.doubles import teams
from tests.doubles.chat import PATIENCE, Chat, button, offers, text_of
from tests.doubles.scene import QUESTIONS, ask, decide, hold, request_to, run, score, stand_at
from tests.doubles.teams import ALEX, CHANNEL, ISAIAH, LEE, MEGAN, Scripted

OPEN = {"opp": 1, "stage": "qualification"}


pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(loop_scope="module")
async def lead(alone: Chat) -> Chat:
    """The owner, an admin, of an opportunity that is scored and waits at the gate."""
    await stand_at(alone, StageKey.QUALIFICATION)
    await score(alone)
    return alone


@pytest_asyncio.fixture(loop_scope="module")
async def owner(alone: Chat) -> Chat:
    """Somebody who owns such an opportunity, and has spoken in the channel alone."""
    await alone.say("hi")
    lee = alone.beside(LEE, where=CHANNEL)
    lee.connector.know(LEE)
    await stand_at(lee, StageKey.QUALIFICATION)
    await score(lee)
    return lee


async def _stands(chat: Chat, on: str, true: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
    """The card of a message once it is as wanted, drawn by nobody who looks."""
    async with asyncio.timeout(PATIENCE):
        while not true(chat.standing[on]):
            await asyncio.sleep(0.02)
        return chat.standing[on]


async def _card_in_channel(chat: Chat, verb: str, **data: Any) -> tuple[Chat, str]:
    """A card that stands in the channel, and where."""
    channel = chat.beside(ALEX, where=CHANNEL)
    await channel.say("<at>Trowel</at> open #1", entities=[teams.mention()])
    *_, on = channel.standing
    await channel.press(on, verb, **data)
    return channel, on


def _asking_for_decision(chat: Chat) -> int:
    """How many cards that ask for a decision were ever posted in a chat."""
    posted = (call.body for call in chat.connector.calls if call.method == "POST")
    return sum(
        body.get("conversation", {}).get("id") == chat.here and offers(body, "approval.decide")
        for body in posted
    )


# Told in a chat that was not open yet


async def test_an_owner_without_a_chat_is_told_of_a_decision(owner: Chat, alone: Chat) -> None:
    megan = await hold(alone, MEGAN, "commercial")
    await ask(owner, "commercial")
    await decide(megan, note="A good fit")
    told = await alone.beside(LEE).received(lambda card: "Megan Bowen approved" in text_of(card))
    assert "A good fit" in text_of(alone.beside(LEE).standing[told])


async def test_an_owner_without_a_chat_is_told_of_a_completion(owner: Chat, alone: Chat) -> None:
    await hold(alone, MEGAN, "commercial")
    await ask(owner, "commercial")
    await decide(alone.beside(MEGAN))
    done = await alone.tap("stage.complete", **OPEN, key="c")
    assert "is completed" in text_of(done)
    await alone.beside(LEE).received(lambda card: "Alex Wilber passed the gate" in text_of(card))


async def test_an_owner_who_cannot_be_told_does_not_hold_up_the_decision(owner: Chat, alone: Chat) -> None:
    owner.connector.refused |= dict.fromkeys((LEE.id, LEE.mri), Scripted(403, "BotNotInConversationRoster"))
    megan = await hold(alone, MEGAN, "commercial")
    await ask(owner, "commercial")
    assert "Approved by Megan Bowen" in text_of(await decide(megan))
    assert "Approved by Megan Bowen" in text_of(await alone.tap("stage.open", **OPEN))


# Asked again


async def test_asking_again_sends_the_card_only_to_whom_it_had_not_reached(lead: Chat) -> None:
    megan, lee = await hold(lead, MEGAN, "commercial"), await hold(lead, LEE, "commercial")
    lead.connector.refused[lee.here] = Scripted(403, "ConversationBlockedByUser")
    await ask(lead, "commercial")
    await request_to(megan)
    async with asyncio.timeout(PATIENCE):
        while "Not delivered" not in text_of(await lead.tap("stage.open", **OPEN)):
            await asyncio.sleep(0.05)
    lead.connector.refused.clear()
    again = await ask(lead, "commercial")
    assert "Sent again to whom it had not reached: commercial" in text_of(again)
    await request_to(lee)
    assert _asking_for_decision(megan) == 1
    assert "Approved by Lee Gu" in text_of(await decide(lee))


async def test_what_is_sent_again_is_the_same_request(lead: Chat) -> None:
    lee = await hold(lead, LEE, "commercial")
    lead.connector.refused[lee.here] = Scripted(403, "ConversationBlockedByUser")
    await ask(lead, "commercial", note="By Friday, please")
    async with asyncio.timeout(PATIENCE):
        while "Not delivered" not in text_of(await lead.tap("stage.open", **OPEN)):
            await asyncio.sleep(0.05)
    lead.connector.refused.clear()
    await ask(lead, "commercial", note="Another note")
    _, card = await request_to(lee)
    assert "By Friday, please" in text_of(card)
    async with lead.service.work(lead.tenant) as work:
        assert len(await work.approvals.all(1, StageKey.QUALIFICATION)) == 1


async def test_once_it_has_reached_everyone_nobody_is_sent_it_again(lead: Chat) -> None:
    megan = await hold(lead, MEGAN, "commercial")
    await ask(lead, "commercial")
    await request_to(megan)
    assert "Nobody was asked twice" in text_of(await ask(lead, "commercial"))
    assert _asking_for_decision(megan) == 1


async def test_one_role_may_be_sent_again_while_another_is_asked(lead: Chat) -> None:
    lee, isaiah = await hold(lead, LEE, "commercial"), await hold(lead, ISAIAH, "solution")
    lead.connector.refused[lee.here] = Scripted(403, "ConversationBlockedByUser")
    await ask(lead, "commercial")
    async with asyncio.timeout(PATIENCE):
        while "Not delivered" not in text_of(await lead.tap("stage.open", **OPEN)):
            await asyncio.sleep(0.05)
    lead.connector.refused.clear()
    said = text_of(await ask(lead, "commercial", "solution"))
    assert "Asked for approval: solution" in said
    assert "Sent again to whom it had not reached: commercial" in said
    for approver in (lee, isaiah):
        await request_to(approver)


# Kept true elsewhere


async def test_a_request_in_an_approvers_chat_follows_archiving_and_bringing_back(lead: Chat) -> None:
    megan = await hold(lead, MEGAN, "commercial")
    await ask(lead, "commercial")
    on, _ = await request_to(megan)
    await lead.tap("opportunity.archive", opp=1, key="a")
    archived = await _stands(megan, on, lambda card: not offers(card, "approval.decide"))
    assert "archived" in text_of(archived)
    await lead.tap("opportunity.restore", opp=1, key="r")
    await _stands(megan, on, lambda card: offers(card, "approval.decide"))


async def test_the_opportunitys_card_elsewhere_follows_archiving_and_bringing_back(lead: Chat) -> None:
    channel, on = await _card_in_channel(lead, "opportunity.open", opp=1)
    await lead.tap("opportunity.archive", opp=1, key="a")
    await _stands(channel, on, lambda card: offers(card, "opportunity.restore"))
    await lead.tap("opportunity.restore", opp=1, key="r")
    await _stands(channel, on, lambda card: not offers(card, "opportunity.restore"))


@pytest.mark.parametrize(
    ("stage", "verb"),
    [
        ("intake", "intake.save"),
        ("qualification", "qualification.save"),
        ("client_answers", "stage.complete"),
    ],
)
async def test_a_stages_card_elsewhere_cannot_be_changed_while_archived(
    alone: Chat, stage: str, verb: str
) -> None:
    await stand_at(alone, StageKey.CLIENT_ANSWERS, *QUESTIONS)
    await run(alone, "qa_pack")
    megan = await hold(alone, MEGAN)
    await megan.say("open #1")
    *_, on = megan.standing
    assert offers(await megan.press(on, "stage.open", opp=1, stage=stage), verb)
    await alone.tap("opportunity.archive", opp=1, key="a")
    await _stands(megan, on, lambda card: not offers(card, verb))
    await alone.tap("opportunity.restore", opp=1, key="r")
    await _stands(megan, on, lambda card: offers(card, verb))


async def test_cards_follow_what_the_tenant_says_of_approving_oneself(lead: Chat) -> None:
    await lead.tap("role.assign", role="commercial", people=ALEX.id, key="r")
    await ask(lead, "commercial")
    on = await lead.received(lambda card: "You asked for this approval yourself" in text_of(card))
    assert not offers(lead.standing[on], "approval.decide")
    await lead.tap("settings.save", self_approval="yes", key="allowed")
    allowed = await _stands(lead, on, lambda card: offers(card, "approval.decide"))
    await lead.tap("settings.save", self_approval="no", key="forbidden")
    await _stands(lead, on, lambda card: not offers(card, "approval.decide"))
    refused = await lead.press(
        on, "approval.decide", **button(allowed, "approval.decide", decision="approve")
    )
    assert "You asked for this approval yourself" in text_of(refused)
