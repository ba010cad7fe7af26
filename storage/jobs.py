"""Background work on procrastinate: enqueued in the business transaction, run on any machine, never lost.

A job may run more than once (its worker was killed, or froze for so long that it passed for dead), never
twice in parallel by design, and in enqueue order among jobs of one lock. Its task is told which attempt it
is; writes that must happen once are fenced by whoever wrote the task.
"""

import asyncio
import json
import logging
import random
import time
import traceback
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any, LiteralString, NamedTuple

import psycopg
from procrastinate import App, BaseRetryStrategy, JobContext, PsycopgConnector, RetryDecision
from procrastinate.connector import Notify
from procrastinate.exceptions import ConnectorException
from procrastinate.jobs import DeleteJobCondition, Status
from procrastinate.jobs import Job as StoredJob
from procrastinate.worker import Worker
from psycopg_pool import AsyncConnectionPool
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession

from storage.database import conninfo, sessions
from storage.pruning import prune

log = logging.getLogger(__name__)

HEARTBEAT_SECONDS = 2.5
STALLED_SECONDS = 5.0
"""A worker that has missed two heartbeats is under suspicion."""
SWEEP_SECONDS = 2.0
CONFIRM_SECONDS = 4.0
"""How long the suspicion must last while we can see the database."""
GRACE_SECONDS = 5.0
"""What a job gets to finish when its worker stops; others take longer to be sure that the worker died."""
FETCH_SECONDS = 0.05
"""Longer than it takes to look for a job."""
FORGET_WORKERS_SECONDS = 60.0
"""How long a silent worker stays known; longer than a restart of the database may take."""
RECONNECT_SECONDS = 60.0
"""How long the result of a finished job waits for the database."""

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

RETURN_UNSEEN = """
    UPDATE procrastinate_jobs SET status = 'todo', worker_id = NULL
    WHERE worker_id = %(worker)s AND status = 'doing' AND id != ALL(%(running)s)
    RETURNING id
"""
"""Jobs that were given out to a worker which never heard of it."""

RESCHEDULE = """
    UPDATE procrastinate_jobs SET attempts = attempts - %(uncounted)s WHERE id = %(id)s AND status = 'doing'
    RETURNING now() + %(seconds)s * interval '1 second' AS at
"""


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


@dataclass(frozen=True, slots=True)
class Patience:
    """How often a failing job is tried, and how long it waits in between."""

    attempts: int = 5
    first_seconds: float = 2.0
    longest_seconds: float = 300.0

    def wait(self, attempt: int) -> float:
        """Seconds before the next attempt: doubled, capped, spread so that no crowd returns as one."""
        doubled = self.first_seconds * 2 ** min(attempt - 1, 30)
        return min(doubled, self.longest_seconds) * random.uniform(0.75, 1)


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


class Again(Exception):
    """Tells procrastinate when to run the job again, by the database's clock."""

    def __init__(self, at: datetime) -> None:
        super().__init__()
        self.at = at


class Over(Exception):
    """Tells procrastinate that the job has failed for good."""


class AsTaskSays(BaseRetryStrategy):
    """Retries as the runner decided; what it could not decide, for want of a database, is tried again too."""

    def get_retry_decision(self, *, exception: BaseException, job: StoredJob) -> RetryDecision | None:
        """When to run the job again; None for never."""
        if isinstance(exception, Over):
            return None
        if isinstance(exception, Again):
            return RetryDecision(retry_at=exception.at)
        wait = Patience().wait(job.attempts + 1)
        return RetryDecision(retry_at=datetime.now(UTC) + timedelta(seconds=wait))


async def reschedule(context: JobContext, seconds: float, *, counts: bool) -> datetime:
    """When `seconds` from now is on the database's clock; takes back one of the runs procrastinate counts."""
    row = await context.app.connector.execute_query_one_async(
        RESCHEDULE, id=context.job.id, seconds=seconds, uncounted=0 if counts else 1
    )
    return row["at"]


class Sealed:
    """The args of a job, which procrastinate would otherwise write into its log."""

    def __init__(self, opened: dict[str, Any]) -> None:
        self.opened = opened

    def __repr__(self) -> str:
        return "..."


def sealed(raw: str | bytes) -> dict[str, Sealed]:
    """Reads a job's args into the one keyword that its runner takes."""
    return {"args": Sealed(json.loads(raw))}


def opened(job: StoredJob) -> dict[str, Any]:
    """The args that a stored job was enqueued with."""
    args: Any = job.task_kwargs["args"]
    return args.opened


class AttentiveWorker(Worker):
    """A worker that outlasts an outage, and notices when the end of a job frees the next of its lock."""

    _doubtful_until = 0.0
    """While a fetch that broke off may yet turn out to have given us a job."""

    async def _fetch_and_process_jobs(self) -> None:
        # procrastinate ends the worker when a fetch fails, and with it the jobs that are running well.
        try:
            if time.monotonic() < self._doubtful_until:
                await self._return_unseen()
            await super()._fetch_and_process_jobs()
        except ConnectorException as error:
            if not isinstance(error.__cause__, psycopg.OperationalError):
                raise
            log.warning("worker %s could not fetch and tries again", self.worker_name)
            self._doubtful_until = time.monotonic() + RECONNECT_SECONDS

    async def _return_unseen(self) -> None:
        running = [context.job.id for context in self._running_jobs.values()]
        unseen = await self.app.connector.execute_query_all_async(
            RETURN_UNSEEN, worker=self.worker_id, running=running
        )
        for job in unseen:
            log.warning("job %s was given out and never heard of; it goes back", job["id"])

    async def _periodic_deferrer(self) -> None:
        # procrastinate stops watching the side tasks when one ends, as this does without periodic tasks.
        await asyncio.Event().wait()

    async def _persist_job_status(self, *args: Any, **options: Any) -> None:
        await super()._persist_job_status(*args, **options)
        self._new_job_event.set()
        # Once more: a fetch under way has not seen the freed lock, and forgets the event when it ends.
        asyncio.get_running_loop().call_later(FETCH_SECONDS, self._new_job_event.set)


class Connector(PsycopgConnector):
    """Outlasts a restart of the database: what a finished job has to record is not given up."""

    async def execute_query_async(self, query: LiteralString, **arguments: Any) -> None:
        """Runs a statement that may safely run twice, until it gets through."""
        deadline = time.monotonic() + RECONNECT_SECONDS
        broken = False
        while True:
            try:
                return await super().execute_query_async(query, **arguments)
            except ConnectorException as error:
                if broken and isinstance(error.__cause__, psycopg.errors.RaiseException):
                    return  # the statement had got through before the connection broke
                lost = isinstance(error.__cause__, psycopg.OperationalError) and not self.pool.closed
                if not lost or time.monotonic() > deadline:
                    raise
                broken = True
            await asyncio.sleep(0.5)

    async def listen_notify(self, on_notification: Notify, channels: Iterable[str]) -> None:
        """Listens for new jobs; while it cannot, the worker's polling finds them."""
        while True:
            with suppress(ConnectorException):
                await super().listen_notify(on_notification, channels)
            await asyncio.sleep(1)


class Suspects:
    """Jobs whose worker seems dead, and since when we have seen that without interruption.

    After an outage of the database every worker seems dead until it has found its way back, for which it may
    need as long again as the outage lasted; so may we, when our own event loop stood still.
    """

    def __init__(self) -> None:
        self._since: dict[tuple[int | None, int], float] = {}
        self._looked = time.monotonic()
        self._fair_from = self._looked

    def confirmed(self, seen: Iterable[StoredJob]) -> list[StoredJob]:
        """Of the jobs seen now, those that have been under suspicion for long enough."""
        now = time.monotonic()
        if (gap := now - self._looked) > 2 * SWEEP_SECONDS:
            self._since.clear()
            self._fair_from = now + min(gap, FORGET_WORKERS_SECONDS)
        self._looked = now
        jobs = {(job.id, job.attempts): job for job in seen}
        self._since = {key: self._since.get(key, max(now, self._fair_from)) for key in jobs}
        return [job for key, job in jobs.items() if now - self._since[key] >= CONFIRM_SECONDS]


async def stalled(app: App) -> Iterable[StoredJob]:
    """Running jobs whose worker has missed its heartbeats or is gone."""
    return await app.job_manager.get_stalled_jobs(seconds_since_heartbeat=STALLED_SECONDS)


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
