"""A closed loop: so many people, each of whom asks again as soon as the answer is there."""

import asyncio
import statistics
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

Ask = Callable[[int], Awaitable[None]]
"""One turn of the n-th person; raises WrongAnswer where the answer is not the right one."""


@dataclass(frozen=True, slots=True)
class Load:
    """How a bot did under a load."""

    turns_per_second: float
    p50: float
    """Milliseconds within which half of the turns were answered."""
    p95: float


async def press(ask: Ask, people: int, seconds: float) -> Load:
    """Lets so many people ask for so long."""
    taken, started = list[float](), time.perf_counter()

    async def keep_asking(person: int) -> None:
        while (asked := time.perf_counter()) < started + seconds:
            await ask(person)
            taken.append(time.perf_counter() - asked)

    async with asyncio.TaskGroup() as group:
        for person in range(1, people + 1):
            group.create_task(keep_asking(person))
    return Load(len(taken) / (time.perf_counter() - started), percentile(taken, 50), percentile(taken, 95))


def percentile(seconds: Sequence[float], share: int) -> float:
    """Milliseconds that `share` percent of these took at most."""
    return 1000 * statistics.quantiles(seconds, n=100, method="inclusive")[share - 1]


def median(loads: Sequence[Load]) -> Load:
    """The middle of several rounds, figure by figure."""
    return Load(
        statistics.median(load.turns_per_second for load in loads),
        statistics.median(load.p50 for load in loads),
        statistics.median(load.p95 for load in loads),
    )
