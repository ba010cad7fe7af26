"""Why an attempt to reach the model brought nothing, and whether and when another may."""

import math
import random
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from core.messages import Message, message

ATTEMPTS = 3

LONGEST_PAUSE = 20.0
"""Seconds. A service that asks for more is taken at its word and left alone; the SDK would wait for hours."""

_REASONS = {
    400: "agents-request-refused",
    401: "agents-key-refused",
    402: "agents-billing",
    403: "agents-key-refused",
    404: "agents-model-unknown",
    413: "agents-too-long",
    429: "agents-rate-limited",
    529: "agents-overloaded",
}
_PASSING = {408, 409, 429}


@dataclass(frozen=True, slots=True)
class Fault:
    """What came instead of a reply."""

    reason: Message
    passing: bool = True
    """Whether another attempt may go better."""
    retry_after: float | None = None
    """Seconds the service asked to wait."""

    def pause(self, attempt: int) -> float:
        """Seconds before the next attempt, spread so that drafts which failed together come back apart."""
        if self.retry_after is not None:
            return self.retry_after
        return 2.0**attempt * random.uniform(0.5, 1.0)


UNREACHABLE = Fault(message("agents-unreachable"))
GARBLED = Fault(message("agents-garbled"))


def fault_of(status: int, retry_after: str | None) -> Fault:
    """The fault that an HTTP status stands for."""
    reason = message(_REASONS.get(status, "agents-server-error"), status=str(status))
    return Fault(reason, status in _PASSING or status >= 500, _seconds(retry_after))


def _seconds(header: str | None) -> float | None:
    """Seconds from a Retry-After header, which is a number or a date; None for anything else."""
    if header is None:
        return None
    try:
        seconds = float(header)
    except ValueError:
        seconds = _seconds_until(header)
    return None if math.isnan(seconds) else max(seconds, 0.0)


def _seconds_until(date: str) -> float:
    try:
        return (parsedate_to_datetime(date) - datetime.now(UTC)).total_seconds()
    except (ValueError, TypeError):
        return math.nan
