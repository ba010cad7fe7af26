"""Messages that are not the answer to a turn: paced, retried, never blindly repeated, with a receipt each."""

import asyncio
from collections.abc import Mapping, Sequence
from typing import Any

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from tests.doubles import teams
from tests.doubles.chat import PATIENCE, Chat, card_of, text_of
from tests.doubles.teams import CHANNEL, MEGAN, TENANT, Scripted

BRIEF = ("brief.txt", b"Client: Harbour Foods Ltd\n\nWe need one film by 30 November 2026.")


async def _outbox(engine: AsyncEngine, *states: str) -> Sequence[Mapping[Any, Any]]:
    """The outbox once every message in it has one of the states."""
    async with asyncio.timeout(PATIENCE):
        while True:
            async with engine.begin() as connection:
                await connection.exec_driver_sql(f"select set_config('app.tenant', '{TENANT}', true)")
                found = (
                    (await connection.exec_driver_sql("select * from outbox order by written_at"))
                    .mappings()
                    .all()
                )
            if found and all(row["state"] in states for row in found):
                return found
            await asyncio.sleep(0.05)


async def test_the_card_of_a_file_is_edited_in_place_when_it_is_read(chat: Chat, engine: AsyncEngine) -> None:
    await chat.drop(BRIEF)
    (message,) = await _outbox(engine, "sent")
    (edit,) = [call for call in chat.connector.calls if call.method == "PUT"]
    assert edit.path.endswith(f"/activities/{message['edits']}")
    assert "brief.txt" in text_of(card_of(edit.body))
    assert message["receipt"] == {"activity": message["edits"]}


async def test_a_run_shows_the_bot_at_work(chat: Chat, engine: AsyncEngine) -> None:
    await chat.drop(BRIEF)
    await chat.tap("stage.run", opp=1, stage="intake", key="run")
    await _outbox(engine, "sent")
    await chat.until("stage.open", lambda text: "Drafted" in text, opp=1, stage="intake")
    assert any(call.body.get("type") == "typing" for call in chat.connector.calls)


@pytest.mark.parametrize("status", [429, 503])
async def test_a_busy_connector_is_asked_again(chat: Chat, engine: AsyncEngine, status: int) -> None:
    await chat.say("hi")
    chat.connector.script.extend(
        [Scripted(), Scripted(status, headers={"Retry-After": "1"}), Scripted(status)]
    )
    await chat.drop(BRIEF)
    await _outbox(engine, "sent")
    edits = [call for call in chat.connector.calls if call.method == "PUT"]
    assert len(edits) == 3


async def test_a_refused_edit_leaves_its_reason(chat: Chat, engine: AsyncEngine) -> None:
    await chat.say("hi")
    chat.connector.script.extend([Scripted(), Scripted(403, "MessageWritesBlocked")])
    await chat.drop(BRIEF)
    (message,) = await _outbox(engine, "failed")
    assert message["receipt"] == {"code": "MessageWritesBlocked", "status": 403}


async def test_a_card_that_is_gone_is_sent_anew(chat: Chat, engine: AsyncEngine) -> None:
    await chat.say("hi")
    chat.connector.script.extend([Scripted(), Scripted(404, "ActivityNotFoundInConversation")])
    await chat.drop(BRIEF)
    await _outbox(engine, "failed", "sent")
    async with asyncio.timeout(PATIENCE):
        while len(chat.connector.sent) < 4:
            await asyncio.sleep(0.05)
    assert "brief.txt" in text_of(card_of(chat.connector.sent[-1]))


async def test_asked_to_wait_no_time_at_all_we_still_try_again(chat: Chat, engine: AsyncEngine) -> None:
    await chat.say("hi")
    busy = Scripted(429, headers={"Retry-After": "0"})
    chat.connector.script.extend([Scripted(), *[busy] * 5])
    await chat.drop(BRIEF)
    await _outbox(engine, "sent")


async def test_a_card_is_edited_only_where_it_stands(chat: Chat, engine: AsyncEngine) -> None:
    chat.connector.script.append(Scripted(500, "ServiceError"))
    await chat.post(chat.message("", attachments=[_file(chat)]))
    channel = chat.beside(MEGAN, where=CHANNEL)
    await channel.say("<at>Trowel</at> open #1", entities=[teams.mention()])
    await _outbox(engine, "sent")
    edits = [call.path for call in chat.connector.calls if call.method == "PUT"]
    assert all("channel" not in path for path in edits)


def _file(chat: Chat) -> dict[str, Any]:
    return teams.file(chat.files.keep(BRIEF[1]), BRIEF[0])


async def test_a_new_message_whose_fate_is_unknown_is_not_repeated(chat: Chat, engine: AsyncEngine) -> None:
    chat.connector.script.extend([Scripted(500, "ServiceError"), Scripted(hang_up=True)])
    await chat.post(chat.message("new Harbour Lights"))
    (message,) = await _outbox(engine, "unknown")
    await asyncio.sleep(1)
    assert len(chat.connector.sent) == 2
    assert message["receipt"]["code"] == "NoAnswer"


async def test_nobody_is_written_to_after_they_shut_us_out(chat: Chat, engine: AsyncEngine) -> None:
    await chat.say("hi")
    chat.connector.script.extend([Scripted(), Scripted(403, "BotNotInConversationRoster")])
    await chat.drop(BRIEF)
    await _outbox(engine, "failed")
    async with engine.begin() as connection:
        await connection.exec_driver_sql(f"select set_config('app.tenant', '{TENANT}', true)")
        gone = await connection.exec_driver_sql("select removed_at is not null from conversations")
        assert gone.scalars().all() == [True]


async def test_a_conversation_is_never_sent_more_than_teams_allows(chat: Chat, engine: AsyncEngine) -> None:
    for number in range(12):
        await chat.drop(
            (f"brief-{number}.txt", b"%d Client: Harbour Foods" % number), text=f"new Number {number}"
        )
    sent = await _outbox(engine, "sent")
    moments = sorted(row["sent_at"] for row in sent)
    windows = [sum(1 for other in moments if 0 <= (other - one).total_seconds() < 1) for one in moments]
    assert max(windows) <= 8  # 7 a second, and one on the edge of the clock
