"""A unit of work puts down jobs that exist if it commits, and has its tenant's links."""

from typing import Any

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from core.work import Work

Sessions = async_sessionmaker[AsyncSession]


async def _jobs(sessions: Sessions) -> list[tuple[str, str, str | None, dict[str, Any]]]:
    async with sessions() as session:
        stored = text("SELECT task_name, queue_name, lock, args FROM procrastinate_jobs ORDER BY id")
        return [tuple(row) for row in await session.execute(stored)]


async def test_people_are_looked_up_and_chats_opened_once_at_a_time(work: Work, sessions: Sessions) -> None:
    async with work("t") as unit:
        await unit.jobs.look_up("kim@example.com", "19:channel")
        await unit.jobs.open_chat("kim", "19:channel")
        await unit.commit()
    async with work("t") as unit:
        await unit.jobs.open_chat("lee", "19:channel")
    named = {"tenant": "t", "named": "kim@example.com", "conversation": "19:channel"}
    person = {"tenant": "t", "person": "kim", "conversation": "19:channel", "said": None}
    assert await _jobs(sessions) == [
        ("look_up", "outbox", None, named),
        ("open_chat", "outbox", "t:kim", person),
    ]


async def test_links_are_the_tenants(work: Work) -> None:
    async with work("t") as unit:
        assert unit.links.to("export", "alex") == "t/export/alex"
