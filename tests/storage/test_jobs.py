"""Background work: transactional, in order, and finished whoever dies."""

import asyncio
import logging
import os
import sys
import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker

from storage import database
from storage.embedded import EmbeddedPostgres
from storage.job_attempts import Patience
from storage.jobs import Job, Jobs, Retry

ROOT = Path(__file__).parents[2]
Sessions = async_sessionmaker[AsyncSession]
Task = Callable[..., Awaitable[None]]


class Desk:
    """A queue on one database, what was run in it and what was abandoned."""

    def __init__(self, url: str, engine: AsyncEngine, attempts: int = 3, **tasks: Task) -> None:
        self.ran: list[Any] = []
        self.abandoned: list[tuple[str, Mapping[str, Any]]] = []
        self.deaf = 0
        self.sessions = database.sessions(engine)
        patience = dict.fromkeys(tasks, Patience(attempts, first_seconds=0.01, longest_seconds=0.02))
        self.jobs = Jobs(engine, url, {"note": self._note, **tasks}, self._abandon, patience)

    async def _note(self, job: Job, word: str = "") -> None:
        self.ran.append(word)

    async def _abandon(self, task: str, args: Mapping[str, Any]) -> None:
        if self.deaf:
            self.deaf -= 1
            raise ConnectionError
        self.abandoned.append((task, args))

    async def add(self, task: str, queue: str = "stages", word: str = "", **options: Any) -> int | None:
        async with self.sessions.begin() as session:
            return await self.jobs.enqueue(session, task, queue=queue, args={"word": word}, **options)

    @asynccontextmanager
    async def working(self) -> AsyncGenerator[None]:
        stop = asyncio.Event()
        work = asyncio.create_task(self.jobs.work(stop))
        try:
            yield
        finally:
            stop.set()
            await work

    async def stored(self) -> list[tuple[str, int]]:
        async with self.sessions() as session:
            rows = await session.execute(text("SELECT status, attempts FROM procrastinate_jobs ORDER BY id"))
            return [(row.status, row.attempts) for row in rows]


Opens = Callable[..., Desk]


@pytest.fixture
def opens(database_url: str, engine: AsyncEngine) -> Opens:
    """Opens a desk with the tasks named by keywords."""
    return lambda **options: Desk(database_url, engine, **options)


async def until(fact: Callable[[], object], seconds: float = 20) -> None:
    async with asyncio.timeout(seconds):
        while not fact():
            await asyncio.sleep(0.01)


# Enqueuing


async def test_a_job_runs_soon_after_its_transaction_commits(opens: Opens):
    desk = opens()
    async with desk.working():
        await until(lambda: desk.jobs.working)
        began = time.monotonic()
        await desk.add("note", word="hello")
        await until(lambda: desk.ran)
    assert desk.ran == ["hello"]
    assert time.monotonic() - began < 5
    assert await desk.stored() == []


async def test_a_rolled_back_transaction_leaves_no_job(opens: Opens):
    desk = opens()
    async with desk.sessions() as session:
        await desk.jobs.enqueue(session, "note", queue="stages", args={})
        await session.rollback()
    assert await desk.stored() == []


async def test_a_queueing_lock_admits_one_waiting_job_and_spares_the_transaction(opens: Opens):
    desk = opens()
    first = await desk.add("note", queueing_lock="digest")
    async with desk.sessions.begin() as session:
        options: dict[str, Any] = {"queue": "outbox", "args": {}}
        assert await desk.jobs.enqueue(session, "note", queueing_lock="digest", **options) is None
        assert await desk.jobs.enqueue(session, "note", **options) is not None
    assert first is not None
    assert len(await desk.stored()) == 2


async def test_a_delayed_job_waits(opens: Opens):
    desk = opens()
    await desk.add("note", word="later", delay_seconds=1.5)
    began = time.monotonic()
    async with desk.working():
        await desk.add("note", word="now")
        await until(lambda: len(desk.ran) == 2)
    assert desk.ran == ["now", "later"]
    assert time.monotonic() - began > 1


@pytest.mark.parametrize("wrong", [{"task": "unknown"}, {"task": "note", "queue": "unknown"}])
async def test_a_job_that_nobody_would_run_is_refused(opens: Opens, wrong: dict[str, str]):
    with pytest.raises(ValueError, match="unknown"):
        await opens().add(**wrong)


# Order and room


async def test_jobs_of_one_lock_run_one_at_a_time_in_order_over_all_workers(opens: Opens):
    running: list[str] = []
    ran: list[str] = []

    async def slow(job: Job, word: str) -> None:
        assert not running, "two jobs of one lock at once"
        running.append(word)
        await asyncio.sleep(0.01)
        ran.append(running.pop())

    desk, other = opens(slow=slow), opens(slow=slow)
    words = [str(n) for n in range(15)]
    for word in words:
        await desk.add("slow", word=word, lock="opportunity 1")
    began = time.monotonic()
    async with desk.working(), other.working():
        await until(lambda: len(ran) == len(words))
    assert ran == words
    assert time.monotonic() - began < len(words) / 2, "each job waited for the next poll"


async def test_slow_stages_do_not_delay_messages(opens: Opens):
    release = asyncio.Event()

    async def stage(job: Job, word: str) -> None:
        await release.wait()

    desk = opens(stage=stage)
    for _ in range(4):
        await desk.add("stage")
    async with desk.working():
        await desk.add("note", queue="outbox", word="message")
        await until(lambda: desk.ran)
        release.set()
    assert desk.ran == ["message"]


# Failure


async def test_a_job_that_raises_is_tried_again(opens: Opens):
    attempts: list[int] = []

    async def shaky(job: Job, word: str) -> None:
        attempts.append(job.attempt)
        if job.attempt < 3:
            raise ConnectionError

    desk = opens(shaky=shaky)
    await desk.add("shaky")
    async with desk.working():
        await until(lambda: len(attempts) == 3)
    assert attempts == [1, 2, 3]
    assert desk.abandoned == []
    assert await desk.stored() == []


async def test_a_job_that_keeps_raising_is_abandoned(opens: Opens):
    async def broken(job: Job, word: str) -> None:
        raise ConnectionError

    desk = opens(broken=broken)
    await desk.add("broken", word="run 7")
    async with desk.working():
        await until(lambda: desk.abandoned)
    assert desk.abandoned == [("broken", {"word": "run 7"})]
    assert await desk.stored() == [("failed", 3)]


async def test_a_job_is_not_failed_before_its_abandonment_is_recorded(opens: Opens):
    async def broken(job: Job, word: str) -> None:
        raise ConnectionError

    desk = opens(attempts=1, broken=broken)
    desk.deaf = 1
    await desk.add("broken")
    async with desk.working():
        await until(lambda: desk.abandoned)
    assert (await desk.stored())[0][0] == "failed"


async def test_a_job_may_ask_to_run_later_without_using_up_its_attempts_or_its_place(opens: Opens):
    attempts: list[int] = []

    async def paced(job: Job, word: str) -> None:
        attempts.append(job.attempt)
        if len(attempts) < 3:
            raise Retry(0.01)
        desk.ran.append(word)

    desk = opens(attempts=1, paced=paced)
    await desk.add("paced", queue="outbox", word="first", lock="conversation")
    await desk.add("note", queue="outbox", word="second", lock="conversation")
    async with desk.working():
        await until(lambda: len(desk.ran) == 2)
    assert attempts == [1] * 3
    assert desk.ran == ["first", "second"]


async def test_nothing_logs_what_a_job_is_about(opens: Opens, caplog: pytest.LogCaptureFixture):
    async def broken(job: Job, word: str) -> None:
        raise ValueError(word)

    desk = opens(broken=broken)
    caplog.set_level(logging.DEBUG)
    await desk.add("broken", word="confidential")
    await desk.add("note", word="confidential")
    async with desk.working():
        await until(lambda: desk.abandoned and desk.ran)
    logged = "\n".join(repr(vars(record)) for record in caplog.records)
    assert "broken" in logged
    assert "confidential" not in logged


# Stopping, dying and coming back


async def test_a_stop_returns_unfinished_jobs_to_the_queue(opens: Opens, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("storage.jobs.GRACE_SECONDS", 0.1)
    started = asyncio.Event()

    async def endless(job: Job, word: str) -> None:
        started.set()
        await asyncio.sleep(600)

    desk = opens(endless=endless)
    await desk.add("endless")
    async with desk.working():
        await started.wait()
    assert await desk.stored() == [("todo", 0)]


async def test_health_is_that_of_the_workers_hearts(opens: Opens):
    desk = opens()
    assert not await desk.jobs.healthy()
    async with desk.working():
        async with asyncio.timeout(5):
            while not await desk.jobs.healthy():
                await asyncio.sleep(0.05)
        async with desk.sessions.begin() as session:
            await session.execute(
                text("UPDATE procrastinate_workers SET last_heartbeat = now() - interval '1h'")
            )
        assert not await desk.jobs.healthy()


async def test_who_works_prunes(opens: Opens, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("storage.jobs.PRUNE_AFTER_SECONDS", 0.0)
    desk = opens()
    async with desk.sessions(info={"tenant": "t"}) as session:
        await session.execute(text("INSERT INTO tenants (tenant_id) VALUES ('t')"))
        await session.execute(
            text(
                "INSERT INTO answers (tenant_id, key, conversation, activity, answered_at) "
                "VALUES ('t', 'k', 'c', 'a', now() - interval '31 days')"
            )
        )
        await session.commit()

    async def kept() -> int | None:
        async with desk.sessions(info={"tenant": "t"}) as session:
            return await session.scalar(text("SELECT count(*) FROM answers"))

    async with desk.working(), asyncio.timeout(10):
        while await kept():
            await asyncio.sleep(0.05)


WORKER = """
import asyncio, sys
from storage import database
from storage.jobs import Jobs

async def hang(job, word):
    print(word, flush=True)
    await asyncio.sleep(600)

async def abandoned(task, args):
    pass

async def main(url):
    tasks = {"careful": hang, "poison": hang, "note": hang}
    await Jobs(database.engine(url), url, tasks, abandoned).work(asyncio.Event())

asyncio.run(main(sys.argv[1]))
"""


async def test_the_jobs_of_a_killed_worker_run_again_or_are_abandoned(opens: Opens, database_url: str):
    async def careful(job: Job, word: str) -> None:
        desk.ran.append((word, job.attempt))

    desk = opens(attempts=2, careful=careful, poison=careful)
    await desk.add("careful", word="again", lock="opportunity 1")
    await desk.add("note", word="after it", lock="opportunity 1")
    await desk.add("poison", word="poison")
    async with desk.sessions.begin() as session:
        killed_before = "UPDATE procrastinate_jobs SET attempts = 1 WHERE task_name = 'poison'"
        await session.execute(text(killed_before))
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    worker = await asyncio.create_subprocess_exec(
        sys.executable, "-c", WORKER, database_url, env=environment, stdout=asyncio.subprocess.PIPE
    )
    assert worker.stdout is not None
    assert sorted([await worker.stdout.readline(), await worker.stdout.readline()]) == [
        b"again\n",
        b"poison\n",
    ]
    worker.kill()
    await worker.wait()
    killed = time.monotonic()
    async with desk.working():
        await until(lambda: len(desk.ran) == 2 and desk.abandoned)
    assert desk.ran == [("again", 2), "after it"]
    assert desk.abandoned == [("poison", {"word": "poison"})]
    assert time.monotonic() - killed < 15


async def test_a_restart_of_the_database_interrupts_no_job_and_loses_none(home: Path):
    server = EmbeddedPostgres(home, {"fsync": "off"})
    server.start()
    url = await database.provision(server)
    await database.prepare(url)
    engine = database.engine(url)
    release = asyncio.Event()

    async def long(job: Job, word: str) -> None:
        desk.ran.append(word)
        await release.wait()

    desk = Desk(url, engine, long=long)
    await desk.add("long", word="long")
    async with desk.working():
        await until(lambda: desk.ran)
        server.stop()
        await asyncio.sleep(6)
        server.start()
        await desk.add("note", queue="outbox", word="message")
        await until(lambda: "message" in desk.ran)
        await asyncio.sleep(7)
        release.set()
    stored = await desk.stored()
    await engine.dispose()
    server.stop()
    assert stored == []
    assert desk.ran == ["long", "message"]


BREAK_OFF = """
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE query ~ 'procrastinate_fetch_job' AND state = 'active' AND datname = current_database()
      AND pid != pg_backend_pid()
"""


@asynccontextmanager
async def breaking_fetches(desk: Desk, url: str) -> AsyncGenerator[AsyncSession]:
    """Lets every fetch wait for the session's transaction, and breaks the waiting ones off."""
    owner = await asyncpg.connect(url)
    async with desk.sessions.begin() as session:
        await session.execute(text("LOCK TABLE procrastinate_jobs IN ACCESS EXCLUSIVE MODE"))
        yield session
        await asyncio.sleep(1.5)
        assert await owner.fetch(BREAK_OFF), "no fetch was under way"
        await asyncio.sleep(0.5)
    await owner.close()


async def test_a_fetch_that_breaks_off_interrupts_no_job(
    opens: Opens, database_url: str, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("storage.jobs.GRACE_SECONDS", 0.1)
    release = asyncio.Event()

    async def long(job: Job, word: str) -> None:
        desk.ran.append(word)
        await release.wait()

    desk = opens(long=long)
    await desk.add("long", word="long")
    async with desk.working():
        await until(lambda: desk.ran)
        async with breaking_fetches(desk, database_url):
            pass
        await desk.add("note", word="after it")
        await until(lambda: len(desk.ran) > 1)
        await asyncio.sleep(1)
        release.set()
    assert desk.ran == ["long", "after it"]
    assert await desk.stored() == []


async def test_a_job_whose_fetch_broke_off_after_it_was_given_out_runs(opens: Opens, database_url: str):
    def workers() -> Mapping[str, int | None]:
        return {str(lane.queues[0]): worker.worker_id for lane, worker in desk.jobs.working.items()}

    desk = opens()
    async with desk.working():
        await until(lambda: workers().get("stages"))
        async with breaking_fetches(desk, database_url) as session:
            await desk.jobs.enqueue(session, "note", queue="stages", args={"word": "given out"})
            given = text("UPDATE procrastinate_jobs SET status = 'doing', worker_id = :worker")
            await session.execute(given, {"worker": workers()["stages"]})
        await until(lambda: desk.ran)
    assert desk.ran == ["given out"]
    assert await desk.stored() == []
