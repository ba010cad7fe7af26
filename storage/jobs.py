"""Background work on procrastinate: enqueued in the business transaction, run on any machine, never lost.

A job may run more than once (its worker was killed, or froze for so long that it passed for dead), never
twice in parallel by design, and in enqueue order among jobs of one lock. Its task is told which attempt it
is; writes that must happen once are fenced by whoever wrote the task.
"""

import asyncio
import json
import logging
import traceback
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, NamedTuple

import psycopg
from procrastinate import App, JobContext
from procrastinate.jobs import DeleteJobCondition, Status
from procrastinate.jobs import Job as StoredJob
from procrastinate.worker import Worker
from psycopg_pool import AsyncConnectionPool
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession

from storage.database import conninfo, sessions
from storage.job_attempts import Again, AsTaskSays, Over, Patience, reschedule
from storage.job_sweep import FORGET_WORKERS_SECONDS, STALLED_SECONDS, SWEEP_SECONDS, Suspects, stalled
from storage.job_worker import AttentiveWorker, Connector, Sealed, opened, sealed
from storage.pruning import prune

log = logging.getLogger(__name__)

HEARTBEAT_SECONDS = 2.5
GRACE_SECONDS = 5.0
"""What a job gets to finish when its worker stops; others take longer to be sure that the worker died."""
PRUNE_AFTER_SECONDS = 60.0
PRUNE_SECONDS = 6 * 3600.0
"""Between two prunings; what is pruned is counted in days."""
SWEEP_LOCK = 0x5377656570
"""Advisory lock of whoever returns stalled jobs: "Sweep" in ASCII."""
ENQUEUE = text("""
    SELECT (procrastinate_defer_jobs_v1(ARRAY[ROW(
        CAST(:queue AS varchar), CAST(:task AS varchar), 0, CAST(:lock AS text), CAST(:queueing_lock AS text),
        CAST(:args AS jsonb), now() + CAST(:delay AS double precision) * interval '1 second'
    )::procrastinate_job_to_defer_v1]))[1]
""")
BEATING = text("""
    SELECT id FROM procrastinate_workers WHERE last_heartbeat > now() - make_interval(secs => :seconds)
""")
SWEEP_ALONE = text("SELECT pg_try_advisory_xact_lock(:lock)")


class Queue(StrEnum):
    """What kind of work a job is; heavy work never delays messages."""

    STAGES = "stages"
    FILES = "files"
    OUTBOX = "outbox"


class Lane(NamedTuple):
    """One worker of a process: the queues it serves and how many jobs it runs at once."""

    queues: tuple[Queue, ...]
    concurrency: int


LANES = (Lane((Queue.STAGES,), 4), Lane((Queue.FILES,), 16), Lane((Queue.OUTBOX,), 8))


@dataclass(frozen=True, slots=True)
class Job:
    """What a task is told about the run it is."""

    id: int
    attempt: int
    """1 on the first run. A run that was killed or raised counts; one that asked for `Retry` does not."""


Task = Callable[..., Awaitable[None]]
"""Called with the `Job` and the enqueued args as keywords."""
Abandoned = Callable[[str, Mapping[str, Any]], Awaitable[None]]
"""Told the task and the args of a job that will not be tried again; may be told twice."""


class Retry(Exception):
    """A task asks to run again later, in its place in its lock's order; not counted as an attempt."""

    def __init__(self, after_seconds: float) -> None:
        super().__init__(after_seconds)
        self.after_seconds = after_seconds


class Jobs:
    """The queue: enqueue within a session's transaction, and work until told to stop."""

    def __init__(
        self,
        engine: AsyncEngine,
        url: str,
        tasks: Mapping[str, Task],
        on_abandoned: Abandoned,
        patience: Mapping[str, Patience] | None = None,
    ) -> None:
        self.engine = engine
        self.conninfo = conninfo(url)
        self._tasks = dict(tasks)
        self.on_abandoned = on_abandoned
        self._patience = dict(patience or {})
        self.working: dict[Lane, Worker] = {}
        """The workers of this process, while it works."""

    async def enqueue(
        self,
        session: AsyncSession,
        task: str,
        *,
        queue: str,
        args: Mapping[str, Any],
        lock: str | None = None,
        queueing_lock: str | None = None,
        delay_seconds: float | None = None,
    ) -> int | None:
        """Adds a job that exists if and when the session's transaction commits, and says its id.

        None when a job with the same `queueing_lock` already waits. Jobs of one `lock` run one at a time in
        the order of their ids: hold a row lock on what it names, so that this is the order of commits too.
        """
        if task not in self._tasks:
            raise ValueError(f"no such task: {task}")
        values = {
            "queue": Queue(queue).value,
            "task": task,
            "lock": lock,
            "queueing_lock": queueing_lock,
            "args": json.dumps(dict(args)),
            "delay": delay_seconds,
        }
        if queueing_lock is None:
            return (await session.execute(ENQUEUE, values)).scalar_one()
        try:
            async with session.begin_nested():
                return (await session.execute(ENQUEUE, values)).scalar_one()
        except IntegrityError:
            return None

    async def work(self, stop: asyncio.Event) -> None:
        """Runs jobs until `stop`; what is unfinished then goes back to the queue."""
        try:
            async with self._opened() as app, asyncio.TaskGroup() as group:
                for lane in LANES:
                    group.create_task(self._serve(app, lane, stop))
                group.create_task(self._sweep(app, stop))
                group.create_task(self._prune(stop))
        finally:
            self.working.clear()

    async def healthy(self) -> bool:
        """Whether jobs get done: by our own workers when we run some, else by anybody's."""
        own = [worker.worker_id for worker in self.working.values()]
        try:
            async with asyncio.timeout(2), self.engine.connect() as connection:
                beating = await connection.execute(BEATING, {"seconds": 2 * STALLED_SECONDS})
                fresh = {row.id for row in beating}
        except Exception as error:
            log.warning("the health of the jobs cannot be seen: %s", type(error).__name__)
            return False
        return bool(fresh) and fresh.issuperset(own)

    @asynccontextmanager
    async def _opened(self) -> AsyncGenerator[App]:
        app = App(connector=Connector(json_loads=sealed))
        for name, task in self._tasks.items():
            app.task(name=name, pass_context=True, retry=AsTaskSays())(self._runner(name, task))
        pool = AsyncConnectionPool(
            self.conninfo,
            min_size=1,
            max_size=6,
            timeout=20,
            open=False,
            configure=_autocommit,
            check=AsyncConnectionPool.check_connection,
        )
        await pool.open()
        async with app.open_async(pool):
            try:
                yield app
            finally:
                await pool.close()

    def _runner(self, name: str, task: Task) -> Callable[..., Awaitable[None]]:
        patience = self._patience.get(name, Patience())

        async def run(context: JobContext, args: "Sealed") -> None:
            job = Job(context.job.id or 0, context.job.attempts + 1)
            try:
                await task(job, **args.opened)
            except Retry as wish:
                raise Again(await reschedule(context, wish.after_seconds, counts=False)) from None
            except (Exception, asyncio.CancelledError) as error:
                if context.should_abort():
                    raise Again(await reschedule(context, 0, counts=False)) from None
                _log_failure(name, job, error)
                if job.attempt < patience.attempts:
                    raise Again(await reschedule(context, patience.wait(job.attempt), counts=True)) from None
                await self.on_abandoned(name, args.opened)
                raise Over from None

        return run

    async def _serve(self, app: App, lane: Lane, stop: asyncio.Event) -> None:
        """Keeps a worker running: a long outage of the database may end one."""
        while not stop.is_set():
            worker = self.working[lane] = AttentiveWorker(
                app,
                [queue.value for queue in lane.queues],
                name="-".join(lane.queues),
                concurrency=lane.concurrency,
                install_signal_handlers=False,
                fetch_job_polling_interval=1.0,
                shutdown_graceful_timeout=GRACE_SECONDS,
                update_heartbeat_interval=HEARTBEAT_SECONDS,
                stalled_worker_timeout=FORGET_WORKERS_SECONDS,
                delete_jobs=DeleteJobCondition.SUCCESSFUL,
            )
            stopper = asyncio.create_task(_stop_with(worker, stop))
            try:
                await worker.run()
            except Exception as error:
                log.warning("worker %s ended and starts again: %s", worker.worker_name, type(error).__name__)
                await pause(stop, 1)
            finally:
                stopper.cancel()

    async def _sweep(self, app: App, stop: asyncio.Event) -> None:
        """Returns the jobs of workers that died to the queue."""
        suspects = Suspects()
        while not stop.is_set():
            try:
                if suspects.confirmed(await stalled(app)):
                    await self._return_stalled(app, suspects)
            except Exception as error:
                log.warning("the sweep for stalled jobs failed and goes on: %s", type(error).__name__)
            await pause(stop, SWEEP_SECONDS)

    async def _prune(self, stop: asyncio.Event) -> None:
        """Forgets what is old, beginning when the start is over."""
        await pause(stop, PRUNE_AFTER_SECONDS)
        while not stop.is_set():
            try:
                await prune(sessions(self.engine))
            except Exception as error:
                log.warning("old rows could not be pruned and wait: %s", type(error).__name__)
            await pause(stop, PRUNE_SECONDS)

    async def _return_stalled(self, app: App, suspects: "Suspects") -> None:
        async with self.engine.begin() as connection:
            if not await connection.scalar(SWEEP_ALONE, {"lock": SWEEP_LOCK}):
                return
            for job in suspects.confirmed(await stalled(app)):
                try:
                    await self._return(app, job)
                except Exception as error:
                    log.warning("job %s could not be returned yet: %s", job.id, type(error).__name__)

    async def _return(self, app: App, job: StoredJob) -> None:
        name = job.task_name
        log.warning("job %s %s lost its worker in attempt %s", job.id, name, job.attempts + 1)
        if job.attempts + 1 < self._patience.get(name, Patience()).attempts:
            await app.job_manager.retry_job(job)
            return
        await self.on_abandoned(name, opened(job))
        await app.job_manager.finish_job(job, Status.FAILED, delete_job=False)


async def pause(stop: asyncio.Event, seconds: float) -> None:
    """Sleeps, unless told to stop."""
    with suppress(TimeoutError):
        await asyncio.wait_for(stop.wait(), seconds)


async def _stop_with(worker: Worker, stop: asyncio.Event) -> None:
    await stop.wait()
    worker.stop()


async def _autocommit(connection: psycopg.AsyncConnection[Any]) -> None:
    await connection.set_autocommit(True)


def _log_failure(name: str, job: Job, error: BaseException) -> None:
    """Says what failed and where; not the exception's text, which may quote what the job worked on."""
    where = "".join(traceback.format_tb(error.__traceback__))
    kind = type(error).__name__
    log.error("job %s %s failed in attempt %s: %s\n%s", job.id, name, job.attempt, kind, where)
