"""The opportunity's card in conversation: what each person finds on it, and what showing it costs."""

import asyncio
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import pytest
import pytest_asyncio
from sqlalchemy import event

from core.keys import StageKey
from core.opportunity import Priority, Subject
from core.service.showing import show
from tests.doubles.chat import Chat, offers, text_of
from tests.doubles.scene import ask, decide, hold, list_assets, run, scoped, stand_at
from tests.doubles.teams import LEE, MEGAN

pytestmark = pytest.mark.asyncio(loop_scope="module")

ASKED = ("Markets", "Which markets are in scope?", Priority.RED)


@pytest_asyncio.fixture(loop_scope="module")
async def lead(alone: Chat) -> Chat:
    """The owner of a proposal that waits to be approved."""
    await stand_at(alone, StageKey.APPROVALS, ASKED, outputs=scoped())
    return alone


async def _card(chat: Chat) -> dict[str, Any]:
    return await chat.tap("opportunity.open", opp=1)


def _visible(card: Any) -> str:
    return " ".join(text_of(card).split())


async def test_each_person_finds_what_waits_for_them(lead: Chat) -> None:
    megan, lee = await hold(lead, MEGAN, "commercial"), await hold(lead, LEE, "solution")
    await ask(lead, "commercial", stage="approvals")
    mine, theirs, owners = (
        _visible(await _card(megan)),
        _visible(await _card(lee)),
        _visible(await _card(lead)),
    )
    assert "waits for your decision as commercial" in mine
    assert "waits for your decision" not in theirs + owners
    for text in (mine, theirs, owners):
        assert f"Commercial approver: {MEGAN.name}" in text


async def test_what_was_decided_waits_for_nobody(lead: Chat) -> None:
    megan = await hold(lead, MEGAN, "commercial")
    await ask(lead, "commercial", stage="approvals")
    await decide(megan)
    text = _visible(await _card(megan))
    assert "waits for your decision" not in text
    assert "Waits for Commercial" not in text


async def test_who_asked_is_not_offered_their_own_request(lead: Chat) -> None:
    await hold(lead, lead.who, "commercial")
    await ask(lead, "commercial", stage="approvals")
    text = _visible(await _card(lead))
    assert "waits for your decision" not in text
    assert "and nobody can decide it" in text


async def test_open_questions_are_told_to_those_who_can_answer_them(lead: Chat) -> None:
    megan = await hold(lead, MEGAN, "commercial")
    await lead.tap("role.remove", role="editor", people=MEGAN.id, key="no-editor")
    assert "One question for the client" in _visible(await _card(lead))
    assert "question for the client" not in _visible(await _card(megan))


async def test_another_tenant_finds_nothing(lead: Chat) -> None:
    await ask(lead, "commercial", stage="approvals")
    stranger = lead.beside(MEGAN, tenant="bbbbbbbb-0000-4000-8000-00000000000b")
    assert not offers(await _card(stranger), "stage.open")


# What it costs


@dataclass
class _Count:
    statements: int = 0


@contextmanager
def _counting(chat: Chat) -> Generator[_Count]:
    """Counts what this task asks of the database meanwhile; workers ask too."""
    counted, engine, mine = _Count(), chat.service.engine.sync_engine, asyncio.current_task()

    def count(*_: Any) -> None:
        counted.statements += asyncio.current_task() is mine

    event.listen(engine, "before_cursor_execute", count)
    try:
        yield counted
    finally:
        event.remove(engine, "before_cursor_execute", count)


async def _statements(chat: Chat) -> int:
    """How many statements showing the opportunity takes, beside entering the tenant."""
    async with chat.service.work(chat.tenant) as work:
        await work.opportunities.newest()
        with _counting(chat) as counted:
            await show(work, Subject("opportunity", 1), None)
    return counted.statements


async def test_an_ordinary_opportunity_is_shown_from_one_statement(alone: Chat) -> None:
    await stand_at(alone, StageKey.ASSETS)
    assert await _statements(alone) == 1


async def test_a_gate_adds_its_requests_and_an_open_one_who_can_decide(lead: Chat) -> None:
    assert await _statements(lead) == 2
    await ask(lead, "commercial", stage="approvals")
    assert await _statements(lead) == 3


async def test_however_much_is_out_of_date_it_is_told_from_one_more(lead: Chat) -> None:
    await run(lead, "rate_card")
    before = await _statements(lead)
    await list_assets(lead, "A new poster", "Another poster", volume=7)
    card = await _card(lead)
    assert "out of date" in _visible(card)
    assert await _statements(lead) <= before + 1
