"""Things that happen, and what people are told of them."""

import asyncio
from typing import Any

from core.messages import message
from core.news import NewsKind, Notification
from core.preferences import Preferences
from core.service.news import report
from tests.doubles.chat import PATIENCE, Chat, text_of
from tests.doubles.unreached import run


async def choose(chat: Chat, chosen: Preferences) -> None:
    async with chat.service.work(chat.tenant) as work:
        await work.choices.save(chat.who.id, chosen)
        await work.commit()


async def happen(chat: Chat, occasion: str = "x", kind: NewsKind = NewsKind.COMPLETED, **more: Any) -> None:
    """Something happens to the opportunity that nobody in particular did."""
    async with chat.service.work(chat.tenant) as work:
        said = message("told-completed", person="Somebody", stage=occasion, number="1")
        await report(work, kind, 1, occasion, said, **more)
        await work.commit()


async def told(chat: Chat, count: int = 1) -> tuple[Notification, ...]:
    """What somebody was told of, once there is so much of it."""
    async with asyncio.timeout(PATIENCE):
        while True:
            async with chat.service.work(chat.tenant) as work:
                found = (await work.news.inbox(chat.who.id, 0, 100)).shown
            if len(found) >= count:
                return found
            await asyncio.sleep(0.05)


async def settled(chat: Chat) -> None:
    """Waits until no job is left that would be done now."""
    async with asyncio.timeout(PATIENCE):
        while (
            await run(
                chat,
                "select count(*) from procrastinate_jobs where status in ('todo', 'doing')"
                " and (scheduled_at is null or scheduled_at < now())",
            )
        )[0][0]:
            await asyncio.sleep(0.05)


def sent(chat: Chat, said: str) -> int:
    """How many messages that say so were posted in a chat."""
    posted = (call.body for call in chat.connector.calls if call.method == "POST")
    return sum(
        body.get("conversation", {}).get("id") == chat.here and said in text_of(body) for body in posted
    )
