"""The states of somebody's own chat: learnt from Teams, shown to who relies on them, over once they return."""

import asyncio
from typing import Any

import pytest
import pytest_asyncio

from core.keys import StageKey
from core.reach import Reach, Reached
from tests.doubles import teams
from tests.doubles.chat import PATIENCE, Chat, text_of
from tests.doubles.news import happen, sent, settled, told
from tests.doubles.scene import ask, hold, score, stand_at
from tests.doubles.teams import CHANNEL, LEE, MEGAN, Scripted
from tests.doubles.unreached import run

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(loop_scope="module")
async def lead(alone: Chat) -> Chat:
    """The owner, an admin, of an opportunity that is scored and waits at the gate."""
    await stand_at(alone, StageKey.QUALIFICATION)
    await score(alone)
    return alone


async def _reach(chat: Chat) -> Reached:
    async with chat.service.work(chat.tenant) as work:
        return await work.reach.get(chat.who.id)


async def _becomes(chat: Chat, state: Reach, code: str | None = None) -> Reached:
    async with asyncio.timeout(PATIENCE):
        while True:
            reached = await _reach(chat)
            if reached.state is state and code in (None, reached.code):
                return reached
            await asyncio.sleep(0.05)


async def _authority(chat: Chat, request: str) -> str:
    shown = {"card": "approval", "opp": 1, "stage": "qualification", "section": "authority"}
    return text_of(await chat.tap("card.refresh", **shown, detail={"approval": request}))


async def _asked(chat: Chat) -> str:
    (row,) = await run(chat, "select id from approvals where opportunity = 1")
    return row[0]


@pytest.mark.parametrize(
    ("status", "code", "state"),
    [
        (403, "ConversationBlockedByUser", Reach.BLOCKED),
        (403, "BotNotInConversationRoster", Reach.UNINSTALLED),
        (403, "BotDisabledByAdmin", Reach.DISABLED),
        (404, "ConversationNotFound", Reach.LEFT),
    ],
    ids=["blocked", "uninstalled", "disabled", "left"],
)
async def test_a_refusal_says_how_it_stands_with_somebody(
    lead: Chat, status: int, code: str, state: Reach
) -> None:
    megan = await hold(lead, MEGAN, "manager")
    assert (await _reach(megan)).state is Reach.REACHABLE
    lead.connector.refused[megan.here] = Scripted(status, code)
    await happen(lead)
    reached = await _becomes(megan, state, code)
    assert reached.since
    lead.connector.refused.clear()
    await megan.say("hi")
    assert (await _reach(megan)).state is Reach.REACHABLE


@pytest.mark.parametrize("status", [400, 413, 500], ids=str)
async def test_any_other_refusal_says_nothing_of_them(lead: Chat, status: int) -> None:
    megan = await hold(lead, MEGAN, "manager")
    lead.connector.refused[megan.here] = Scripted(status, "ServiceError")
    await happen(lead)
    await told(megan)
    await settled(lead)
    assert (await _reach(megan)).state is Reach.REACHABLE


async def test_taking_trowel_away_is_noted_and_coming_back_ends_it(lead: Chat) -> None:
    megan = await hold(lead, MEGAN)
    await megan.post(teams.removed(lead.connector.url, who=MEGAN, tenant=lead.tenant))
    assert (await _reach(megan)).state is Reach.UNINSTALLED
    await megan.post(teams.installed(lead.connector.url, who=MEGAN, tenant=lead.tenant))
    assert (await _reach(megan)).state is Reach.REACHABLE


async def test_who_was_never_met_is_so_and_says_why_they_were_not_reached(lead: Chat) -> None:
    lead.connector.know(LEE)
    lee = lead.beside(LEE)
    assert (await _reach(lee)).state is Reach.NEVER_MET
    lead.connector.refused |= dict.fromkeys((LEE.id, LEE.mri), Scripted(403, "BotNotInConversationRoster"))
    await lead.tap("role.assign", role="manager", people=LEE.id, key="m")
    await settled(lead)
    await happen(lead)
    await _becomes(lee, Reach.NEVER_MET, "InstallNotConfigured")


async def test_who_leaves_a_team_and_has_no_chat_has_left(lead: Chat) -> None:
    lead.connector.know(LEE)
    await lead.tap("role.assign", role="manager", people=LEE.id, key="m")
    await settled(lead)
    megan = await hold(lead, MEGAN)
    members = [one.account() for one in (LEE, MEGAN)]
    gone = teams.members_removed(lead.connector.url, *members, where=CHANNEL, tenant=lead.tenant)
    await lead.post(gone)
    assert (await _reach(lead.beside(LEE))).state is Reach.LEFT
    assert (await _reach(megan)).state is Reach.REACHABLE


async def test_a_shut_chat_is_not_tried_again_for_every_piece_of_news(lead: Chat) -> None:
    megan = await hold(lead, MEGAN, "manager")
    lead.connector.refused |= dict.fromkeys(
        (megan.here, MEGAN.id, MEGAN.mri), Scripted(403, "ConversationBlockedByUser")
    )
    await happen(lead, "first")
    await _becomes(megan, Reach.BLOCKED)
    await settled(lead)
    before = len(lead.connector.calls)
    for number in range(5):
        await happen(lead, f"n{number}")
    await told(megan, 6)
    await settled(lead)
    tried = [call for call in lead.connector.calls[before:] if _concerns(call.body, megan)]
    assert tried == []
    lead.connector.refused.clear()
    await megan.say("hi")
    await settled(lead)
    assert sent(megan, "completed “n4”") == 1


def _concerns(body: dict[str, Any], chat: Chat) -> bool:
    members = [one["id"] for one in body.get("members", ())]
    return chat.who.mri in members or body.get("conversation", {}).get("id") == chat.here


async def test_who_relies_on_somebody_sees_since_when_and_why_they_cannot_be_reached(lead: Chat) -> None:
    megan = await hold(lead, MEGAN, "commercial")
    lead.connector.refused[megan.here] = Scripted(403, "ConversationBlockedByUser")
    await ask(lead, "commercial")
    on = await lead.received(lambda card: "could not be reached in Teams" in text_of(card))
    assert "They have blocked Trowel." in text_of(lead.standing[on])
    said = await _authority(lead, await _asked(lead))
    assert "Cannot be reached in Teams since" in said
    assert "They have blocked Trowel." in said
    assert "No e-mail could be sent instead" in said
    lead.connector.refused.clear()
    await megan.say("hi")
    assert "Cannot be reached" not in await _authority(lead, await _asked(lead))


async def test_what_one_tenant_learns_another_does_not_know(lead: Chat) -> None:
    megan = await hold(lead, MEGAN)
    await megan.post(teams.removed(lead.connector.url, who=MEGAN, tenant=lead.tenant))
    elsewhere = megan.apart()
    assert (await _reach(elsewhere)).state is Reach.NEVER_MET
