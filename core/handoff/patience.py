"""How long something that a service did not take is tried again."""

from core.handoff.ports import Busy, HandoffFailed

MOST_TRIES = 8
"""After which a service that is always busy has failed."""

LONGEST = 3600.0
"""Seconds that we wait when we are asked to; after that a person decides."""

SHORTEST = 0.5


def wait_after(tries: int, failure: HandoffFailed) -> float | None:
    """Seconds until the next try: what the service asks for, else doubled; None where there is none."""
    if not isinstance(failure, Busy) or tries >= MOST_TRIES:
        return None
    wait = min(2.0 ** (tries - 1), 300.0) if failure.after is None else max(failure.after, SHORTEST)
    return wait if wait <= LONGEST else None
