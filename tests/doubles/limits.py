"""What Teams takes of one bot, held to: who sends more is refused, and it is counted."""

import re
import time
from collections import Counter, defaultdict

TENANT = ((50, 1.0),)
"""Requests of any kind within seconds, of one app in one tenant."""

THREAD = ((7, 1.0), (8, 2.0), (60, 30.0), (1800, 3600.0))
"""What is sent to one conversation, edits with it."""

_THREAD = re.compile(r"/v3/conversations/([^/]+)/activities")

SLACK = 0.03
"""Seconds by which a request may have been under way for less time than the one before."""


class Limits:
    """Counts every request, and how many came too soon."""

    def __init__(self) -> None:
        self.requests = 0
        self.violations: Counter[str] = Counter()
        self._came: defaultdict[str, list[float]] = defaultdict(list)

    def exceeded(self, path: str) -> bool:
        """Whether this request is one too many."""
        self.requests += 1
        thread = _THREAD.search(path)
        whole = self._over("tenant", TENANT)
        return self._over(thread[1], THREAD) or whole if thread else whole

    def _over(self, whose: str, limits: tuple[tuple[int, float], ...]) -> bool:
        now, came = time.monotonic(), self._came[whose]
        came.append(now)
        over = any(sum(now - at < seconds - SLACK for at in came) > most for most, seconds in limits)
        if over:
            self.violations["tenant" if whose == "tenant" else "thread"] += 1
        return over
