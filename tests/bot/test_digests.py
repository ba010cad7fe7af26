"""Digests: when they are due, what they say, once a day whoever makes them and however clocks change."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import pytest_asyncio

from core.keys import StageKey
from core.opportunity import DealStatus, Role
from core.preferences import Preferences, Wanted
from core.service.digests import Digester
from core.work import Digest
from tests.doubles import teams
from tests.doubles.chat import Chat, text_of
from tests.doubles.news import choose, happen, sent, settled, told
from tests.doubles.scene import ask, hold, score, stand_at
from tests.doubles.teams import ISAIAH, LEE, MEGAN, Scripted
from tests.doubles.unreached import run

pytestmark = pytest.mark.asyncio(loop_scope="module")

TITLE = "Your digest of"


@pytest_asyncio.fixture(loop_scope="module")
async def lead(alone: Chat) -> Chat:
    await stand_at(alone, StageKey.QUALIFICATION)
    return alone


@pytest_asyncio.fixture(loop_scope="module")
async def manager(lead: Chat) -> Chat:
    """A manager who has chosen a digest every day."""
    megan = await hold(lead, MEGAN, "manager")
    await megan.tap("preferences.save", news="daily", hour="8", key="daily")
    return megan


async def _due(chat: Chat, earlier: timedelta = timedelta()) -> datetime:
    """Makes it the time of somebody's digest, or so much later."""
    at = datetime.now(UTC) - earlier
    await run(chat, "update preferences set digest_at = :at where person = :who", at=at, who=chat.who.id)
    return at


async def _make(chat: Chat, times: int = 1) -> None:
    """Has the digest made, by so many workers at once."""
    digester = Digester(chat.service.work)
    await asyncio.gather(*(digester.make(chat.tenant, chat.who.id) for _ in range(times)))
    await settled(chat)


async def _last(chat: Chat) -> Digest | None:
    async with chat.service.work(chat.tenant) as work:
        return await work.digests.last(chat.who.id)


async def _planned(chat: Chat) -> Any:
    (row,) = await run(chat, "select digest_at from preferences where person = :who", who=chat.who.id)
    return row[0]


def _digest(chat: Chat) -> str:
    (card,) = [one for one in chat.standing.values() if TITLE in text_of(one)]
    return text_of(card)


async def test_it_says_what_changed_what_waits_and_how_many_stand_where(lead: Chat, manager: Chat) -> None:
    await lead.tap("role.assign", role="commercial", people=MEGAN.id, key="c")
    await score(lead)
    await ask(lead, "commercial")
    await stand_at(lead, StageKey.MATCHING, name="Second")
    await stand_at(lead, StageKey.MATCHING, name="Third")
    await stand_at(lead, StageKey.HANDOFF, name="Won", deal_status=DealStatus.WON)
    await stand_at(lead, StageKey.INTAKE, name="Away")
    await lead.tap("opportunity.archive", opp=5, key="away")
    await happen(lead, "x")
    await told(manager)
    await _due(manager)
    await _make(manager)
    said = _digest(manager)
    assert "Somebody completed “x”" in said
    assert "Decide: Qualification" in said
    assert "Deals: 3 active, 1 won, 0 lost, 0 deprioritised." in said
    (card,) = [one for one in manager.standing.values() if TITLE in text_of(one)]
    (chart,) = [one for one in card["body"] if one["type"] == "Chart.HorizontalBar"]
    assert [(one["x"], one["y"]) for one in chart["data"]] == [
        ("Qualification (TROWLS)", 1.0),
        ("Match assets to job routes", 2.0),
    ]
    written = text_of(chart["fallback"])
    assert "Match assets to job routes" in written
    assert "\n2" in written


async def test_where_nothing_is_new_nothing_is_sent_and_that_is_noted(manager: Chat) -> None:
    await _due(manager)
    await _make(manager)
    assert sent(manager, TITLE) == 0
    last = await _last(manager)
    assert last
    assert last.why == "NothingNew"
    assert "nothing was new, so none was sent" in text_of(await manager.say("preferences"))


@pytest.mark.parametrize("workers", [2, 6])
async def test_however_many_workers_make_it_it_is_sent_once(lead: Chat, manager: Chat, workers: int) -> None:
    await happen(lead)
    await told(manager)
    await _due(manager)
    await _make(manager, workers)
    assert sent(manager, TITLE) == 1


async def test_a_clock_that_is_put_back_brings_no_second_digest_of_a_day(lead: Chat, manager: Chat) -> None:
    for occasion in ("one", "two"):
        await happen(lead, occasion)
        await told(manager, 1 if occasion == "one" else 2)
        await _due(manager)
        await _make(manager)
    assert sent(manager, TITLE) == 1


async def test_what_one_digest_told_the_next_does_not(lead: Chat, manager: Chat) -> None:
    await happen(lead, "one")
    await told(manager)
    await _due(manager, timedelta(days=1))
    await _make(manager)
    await happen(lead, "two")
    await told(manager, 2)
    await _due(manager)
    await _make(manager)
    said = [text_of(one) for one in manager.standing.values() if TITLE in text_of(one)]
    assert ["completed “one”" in one for one in said] == [True, False]
    assert ["completed “two”" in one for one in said] == [False, True]


async def test_after_days_without_service_one_digest_comes_and_the_next_is_to_come(
    lead: Chat, manager: Chat
) -> None:
    await happen(lead)
    await told(manager)
    await _due(manager, timedelta(days=3))
    await _make(manager, 3)
    assert sent(manager, TITLE) == 1
    assert await _planned(manager) > datetime.now(UTC)


async def test_a_digest_that_is_not_due_yet_is_not_made(lead: Chat, manager: Chat) -> None:
    await happen(lead)
    await told(manager)
    await _make(manager)
    assert sent(manager, TITLE) == 0
    assert await _last(manager) is None


async def test_a_worker_that_dies_in_the_middle_leaves_nothing_half_done(lead: Chat, manager: Chat) -> None:
    await happen(lead)
    await told(manager)
    due = await _due(manager)
    async with lead.service.work(lead.tenant) as work:  # what was done before it died is rolled back
        await work.choices.planned(MEGAN.id)
        await work.digests.claim(MEGAN.id, due.date())
    await _make(manager)
    assert sent(manager, TITLE) == 1


async def test_who_is_manager_no_more_is_shown_neither_numbers_nor_others_news(
    lead: Chat, manager: Chat
) -> None:
    await happen(lead, "watched")
    await happen(lead, "own", to=MEGAN.id)
    await told(manager, 2)
    async with lead.service.work(lead.tenant) as work:
        await work.people.revoke(MEGAN.id, Role.MANAGER)
        await work.commit()
    await _due(manager)
    await _make(manager)
    said = _digest(manager)
    assert "completed “own”" in said
    assert "completed “watched”" not in said
    assert "Deals:" not in said


async def test_who_may_see_nothing_any_more_gets_nothing(lead: Chat, manager: Chat) -> None:
    await happen(lead)
    await told(manager)
    async with lead.service.work(lead.tenant) as work:
        for role in (Role.MANAGER, Role.EDITOR):
            await work.people.revoke(MEGAN.id, role)
        await work.commit()
    await _due(manager)
    await _make(manager)
    assert sent(manager, TITLE) == 0


async def test_an_archived_opportunity_is_not_in_it(lead: Chat, manager: Chat) -> None:
    await happen(lead)
    await told(manager)
    await lead.tap("opportunity.archive", opp=1, key="away")
    await _due(manager)
    await _make(manager)
    assert sent(manager, TITLE) == 0


async def test_who_turns_digests_off_gets_none_that_was_planned(lead: Chat, manager: Chat) -> None:
    await happen(lead)
    await told(manager)
    await manager.tap("preferences.save", news="off", key="off")
    assert await _planned(manager) is None
    await _make(manager)
    assert sent(manager, TITLE) == 0


async def test_who_had_no_chat_gets_it_when_there_is_one(lead: Chat) -> None:
    lead.connector.know(LEE)
    lead.connector.refused |= dict.fromkeys((LEE.id, LEE.mri), Scripted(403, "BotNotInConversationRoster"))
    await lead.tap("role.assign", role="manager", people=LEE.id, key="m")
    await settled(lead)
    lee = lead.beside(LEE)
    await choose(lee, Preferences(Wanted.DAILY))
    await happen(lead)
    await told(lee)
    await _due(lee)
    await _make(lee)
    assert sent(lee, TITLE) == 0
    lead.connector.refused.clear()
    await lee.post(teams.installed(lead.connector.url, who=LEE, tenant=lead.tenant))
    await lee.received(lambda card: TITLE in text_of(card))
    await settled(lead)
    assert sent(lee, TITLE) == 1


async def test_of_two_people_each_gets_their_own(lead: Chat, manager: Chat) -> None:
    isaiah = await hold(lead, ISAIAH)
    await isaiah.tap("preferences.save", news="daily", key="daily")
    await happen(lead, "his", to=ISAIAH.id)
    await told(isaiah)
    for one in (manager, isaiah):
        await _due(one)
        await _make(one)
    assert "You get this because you chose digests" in _digest(isaiah)
    assert "Deals:" not in _digest(isaiah)
    assert "completed “his”" in _digest(manager)


async def test_one_that_a_shut_chat_refused_is_sent_once_it_is_open_again(lead: Chat, manager: Chat) -> None:
    await happen(lead)
    await told(manager)
    lead.connector.refused[manager.here] = Scripted(403, "ConversationBlockedByUser")
    await _due(manager)
    await _make(manager)
    assert (await _last(manager)) is not None
    assert TITLE not in str([text_of(one) for one in manager.standing.values()])
    lead.connector.refused.clear()
    await manager.say("hi")
    await settled(lead)
    assert "completed “x”" in _digest(manager)
