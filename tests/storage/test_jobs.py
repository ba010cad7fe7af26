"""Background work: transactional, in order, and finished whoever dies."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker

from storage.jobs import GiveUp, Job, Jobs, Patience, Retry

Sessions = async_sessionmaker[AsyncSession]
QUICK = Patience(attempts=3, first_seconds=0.01, longest_seconds=0.02)


class Desk:
    """A queue, the tasks a test gives it, and what was abandoned."""

    def __init__(self, engine: AsyncEngine, url: str, sessions: Sessions, **tasks: Callable[..., Awaitable[None]]):
        self.abandoned: list[tuple[str, Mapping[str, Any]]] = []
        self.sessions = sessions
        self.jobs = Jobs(engine, url, tasks, self._abandon, dict.fromkeys(tasks, QUICK))

    async def _abandon(self, task: str, args: Mapping[str, Any]) -> None:
        self.abandoned.append((task, args))

    async def add(self, task: str, queue: str = "stages", **options: Any) -> int | None:
        async with self.sessions.begin() as session:
            return await self.jobs.enqueue(session, task, queue=queue, **({"args": {}} | options))

    @asynccontextmanager
    async def working(self) -> AsyncIterator[None]:
        stop = asyncio.Event()
        work = asyncio.create_task(self.jobs.work(stop))
        try:
            yield
        finally:
            stop.set()
            await work


async def until(fact: Callable[[], Any], seconds: float = 20) -> None:
    async with asyncio.timeout(seconds):
        while not fact():
            await asyncio.sleep(0.02)


async def test_a_job_runs_with_its_args(engine: AsyncEngine, database_url: str, sessions: Sessions):
    ran: list[Any] = []

    async def note(job: Job, word: str) -> None:
        ran.append((job.attempt, word))

    desk = Desk(engine, database_url, sessions, note=note)
    async with desk.working():
        await desk.add("note", args={"word": "hello"})
        await until(lambda: ran)
    assert ran == [(1, "hello")]


async def test_healthy(engine: AsyncEngine, database_url: str, sessions: Sessions):
    desk = Desk(engine, database_url, sessions)
    assert not await desk.jobs.healthy()
    async with desk.working():
        await asyncio.sleep(0.5)
        assert await desk.jobs.healthy()
