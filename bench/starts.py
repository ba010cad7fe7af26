"""From `app.py` to a ready service: on a fresh home, and again on the same one."""

import statistics
import time
from pathlib import Path

from bench.process import new_home, trowel
from bench.report import Aim, Report


async def measure(rounds: int) -> Report:
    """The start with everything to set up, and the start that finds its database."""
    cold, warm = list[float](), list[float]()
    for _ in range(rounds):
        with new_home() as home:
            cold.append(await _start(home))
            warm.append(await _start(home))
    return _report(statistics.median(cold), statistics.median(warm))


async def _start(home: Path) -> float:
    started = time.perf_counter()
    async with trowel(home):
        return time.perf_counter() - started


def _report(cold: float, warm: float) -> Report:
    aims = [
        Aim("ready in under 2 s on a home that exists", f"{warm:.2f} s", warm < 2),
        Aim("ready in under 6 s on a fresh home", f"{cold:.2f} s", cold < 6),
    ]
    rows = [("fresh", f"{cold:.2f}"), ("existing", f"{warm:.2f}")]
    return Report("Starts", ("home", "seconds to ready"), rows, aims)
