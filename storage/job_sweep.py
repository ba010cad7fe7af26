"""The jobs of workers that died, told from those of workers that we only do not see."""

import time
from collections.abc import Iterable

from procrastinate import App
from procrastinate.jobs import Job as StoredJob

STALLED_SECONDS = 5.0
"""A worker that has missed two heartbeats is under suspicion."""
SWEEP_SECONDS = 2.0
CONFIRM_SECONDS = 4.0
"""How long the suspicion must last while we can see the database."""
FORGET_WORKERS_SECONDS = 60.0
"""How long a silent worker stays known; longer than a restart of the database may take."""


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
