"""What becomes of a job whose run did not end well, told to procrastinate."""

import random
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from procrastinate import BaseRetryStrategy, JobContext, RetryDecision
from procrastinate.jobs import Job as StoredJob

RESCHEDULE = """
    UPDATE procrastinate_jobs SET attempts = attempts - %(uncounted)s WHERE id = %(id)s AND status = 'doing'
    RETURNING now() + %(seconds)s * interval '1 second' AS at
"""


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
