"""Many recipients: within what Teams takes of one app in one tenant, each told once, throttled or not."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio

from bot.connector import NotDelivered
from bot.pacing import Pacer
from core.keys import StageKey
from core.opportunity import Person, Role, Subject
from core.work import Place
from tests.doubles.chat import Chat, text_of
from tests.doubles.limits import Limits
from tests.doubles.news import happen, settled
from tests.doubles.scene import stand_at
from tests.doubles.teams import BOT, Scripted, chat_with

pytestmark = pytest.mark.asyncio(loop_scope="module")

MANY = 120


@pytest_asyncio.fixture(loop_scope="module")
async def lead(alone: Chat) -> AsyncIterator[Chat]:
    """The owner of an opportunity, before a Teams that holds everybody to its limits."""
    await stand_at(alone, StageKey.INTAKE)
    await settled(alone)
    await asyncio.sleep(1.0)  # what was said before has left the second that is counted
    alone.connector.limits = Limits()
    yield alone
    alone.connector.limits = None


async def _managers(chat: Chat, count: int, *, met: bool) -> list[str]:
    """So many managers, with a chat of their own or without; the ids of their chats."""
    async with chat.service.work(chat.tenant) as work:
        for number in range(count):
            person = Person(f"person-{number}", f"Person {number}", frozenset(), f"29:person-{number}")
            await work.people.introduce(person, ())
            await work.people.grant(person.id, Role.MANAGER)
            if met:
                await work.people.visit(_place(chat, person))
        await work.commit()
    return [chat_with(f"29:person-{number}", chat.tenant) for number in range(count)]


def _place(chat: Chat, person: Person) -> Place:
    where = chat_with(person.mri, chat.tenant)
    return Place(where, "personal", chat.connector.url, BOT["id"], "msteams", person.id)


def _told(chat: Chat) -> Counter[str]:
    """How many messages stand in each chat."""
    standing = chat.connector.standing.values()
    return Counter(body["conversation"]["id"] for body in standing if "Somebody completed" in text_of(body))


async def _all_told(chat: Chat, chats: list[str]) -> None:
    async with asyncio.timeout(60):
        while not set(chats) <= set(_told(chat)):
            await asyncio.sleep(0.1)
    await settled(chat)


@pytest.mark.parametrize("met", [True, False], ids=["with a chat", "never met"])
async def test_many_are_told_once_each_within_the_limits(lead: Chat, met: bool) -> None:
    chats = await _managers(lead, MANY, met=met)
    await happen(lead)
    await _all_told(lead, chats)
    told, limits = _told(lead), _limits(lead)
    assert [told[one] for one in chats] == [1] * MANY
    assert limits.requests >= MANY
    assert not limits.violations


async def test_many_messages_to_one_conversation_keep_its_limits(lead: Chat) -> None:
    async with lead.service.work(lead.tenant) as work:
        for _ in range(10):
            await work.outbox.write(lead.here, Subject("help"))
        await work.commit()
    await settled(lead)
    assert not _limits(lead).violations


async def test_throttled_by_teams_nobody_is_left_out_or_told_twice(lead: Chat) -> None:
    chats = await _managers(lead, 20, met=True)
    lead.connector.script.extend([Scripted(429, "Throttled", {"Retry-After": "1"})] * 12)
    await happen(lead)
    await _all_told(lead, chats)
    assert [_told(lead)[one] for one in chats] == [1] * 20


async def test_told_to_wait_everybody_waits(lead: Chat) -> None:
    await Pacer(lead.service.work).heed(lead.tenant, NotDelivered("Throttled", 429, 8.0))
    away = await Pacer(lead.service.work).turn(lead.tenant)
    assert away is not None
    assert 7 < away <= 8


async def test_no_other_refusal_holds_everybody_up(lead: Chat) -> None:
    await Pacer(lead.service.work).heed(lead.tenant, NotDelivered("ServiceError", 503, 8.0))
    assert await Pacer(lead.service.work).turn(lead.tenant) is None


async def test_another_tenant_has_a_pace_of_its_own(lead: Chat) -> None:
    async with lead.service.work(lead.tenant) as work:
        await work.pace.hold(60)
        await work.commit()
    other = lead.apart()
    async with other.service.work(other.tenant) as work:
        slot = await work.pace.reserve()
    assert (slot.reserved, slot.wait) == (True, 0.0)


async def test_waiting_moments_are_not_used_up_by_asking(lead: Chat) -> None:
    async with lead.service.work(lead.tenant) as work:
        await work.pace.hold(30)
        slots = [await work.pace.reserve() for _ in range(50)]
        assert not any(slot.reserved for slot in slots)
        assert 29 < slots[-1].wait <= 30
        await work.commit()


def _limits(chat: Chat) -> Any:
    assert chat.connector.limits
    return chat.connector.limits
