"""The worker that runs jobs; it outlasts what procrastinate's own would not, such as a lost database."""

import asyncio
import json
import logging
import time
from collections.abc import Iterable
from contextlib import suppress
from typing import Any, LiteralString

import psycopg
from procrastinate import PsycopgConnector
from procrastinate.connector import Notify
from procrastinate.exceptions import ConnectorException
from procrastinate.jobs import Job as StoredJob
from procrastinate.worker import Worker

log = logging.getLogger(__name__)

FETCH_SECONDS = 0.05
"""Longer than it takes to look for a job."""
RECONNECT_SECONDS = 60.0
"""How long the result of a finished job waits for the database."""
RETURN_UNSEEN = """
    UPDATE procrastinate_jobs SET status = 'todo', worker_id = NULL
    WHERE worker_id = %(worker)s AND status = 'doing' AND id != ALL(%(running)s)
    RETURNING id
"""
"""Jobs that were given out to a worker which never heard of it."""


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


# The args


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
