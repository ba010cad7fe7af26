"""Every message that carries a card says in one line what it is, in the language of whoever reads it."""

from typing import Any

import pytest

from core.keys import StageKey
from tests.doubles.chat import Chat
from tests.doubles.scene import ask, hold, request_to, scoped, stand_at
from tests.doubles.teams import CHANNEL, MEGAN

pytestmark = pytest.mark.asyncio(loop_scope="module")


def _sent(chat: Chat) -> list[dict[str, Any]]:
    """The messages and edits with a card, wherever they went."""
    bodies = (call.body for call in chat.connector.calls)
    return [body for body in bodies if body.get("attachments")]


async def test_an_answer_says_what_it_is(alone: Chat) -> None:
    await alone.say("new Tidewater launch")
    assert _sent(alone)[-1]["summary"].startswith("#1 Tidewater launch: ")


async def test_a_refusal_says_why(alone: Chat) -> None:
    await alone.say("open 4711")
    assert "4711" in _sent(alone)[-1]["summary"]


async def test_a_request_that_reaches_somebody_says_what_is_asked(alone: Chat) -> None:
    await stand_at(alone, StageKey.APPROVALS, outputs=scoped())
    megan = await hold(alone, MEGAN, "commercial")
    await ask(alone, "commercial", stage="approvals")
    message, _ = await request_to(megan)
    assert "Commercial approver" in alone.connector.standing[message]["summary"]


async def test_no_message_with_a_card_goes_without(alone: Chat) -> None:
    await stand_at(alone, StageKey.APPROVALS, outputs=scoped())
    await hold(alone, MEGAN, "commercial")
    await ask(alone, "commercial", stage="approvals")
    await alone.beside(MEGAN, where=CHANNEL).say("list")
    assert [body for body in _sent(alone) if not body.get("summary")] == []
