"""A long document on its way in, while somebody asks for help ten times a second."""

import asyncio
import time
from collections.abc import Awaitable

from bench.answers import must_say, until
from bench.load import percentile
from bench.pdf import long_pdf
from bench.process import new_home, trowel
from bench.report import Aim, Report
from bench.teams import Teams
from cards.evidence import source_id
from core.messages import message, say

PAUSE = 0.1
"""Seconds between two people who ask for help; each asks on time, whoever still waits."""


async def measure(content: bytes | None) -> Report:
    """How long the document, or one that is made up, takes to be read, and how long help takes meanwhile."""
    with new_home() as home:
        async with Teams() as teams, trowel(home) as bot:
            await _help(teams, bot)
            idle = await _asking_during(teams, bot, asyncio.sleep(5))
            started = time.perf_counter()
            during = await _asking_during(teams, bot, _read(teams, bot, content or long_pdf()))
            seconds = time.perf_counter() - started
            if content is None:
                await _must_know_the_end(teams, bot)
            return _report(seconds, idle, during)


async def _read(teams: Teams, bot: str, content: bytes) -> None:
    await teams.drop(bot, 0, "brief.pdf", content)
    await until(teams, bot, say(message("cards-file-read")), "card.refresh", card="opportunity", opp=1)


async def _must_know_the_end(teams: Teams, bot: str) -> None:
    """Whether what only the last page says can be found, with its words."""
    await teams.tap(bot, 0, "stage.run", opp=1, stage="intake")
    await until(teams, bot, source_id("deadline"), "stage.open", opp=1, stage="intake")


async def _asking_during(teams: Teams, bot: str, work: Awaitable[None]) -> float:
    """The p95 in milliseconds of asking for help for as long as the work takes."""
    working, asked = asyncio.ensure_future(work), list[asyncio.Task[float]]()
    async with asyncio.TaskGroup() as group:
        while not working.done():
            asked.append(group.create_task(_help(teams, bot)))
            await asyncio.sleep(PAUSE)
    await working
    return percentile([task.result() for task in asked], 95)


async def _help(teams: Teams, bot: str) -> float:
    asked = time.perf_counter()
    answer = await teams.say(bot, 1, "help")
    taken = time.perf_counter() - asked
    must_say(answer, say(message("cards-help-title")))
    return taken


def _report(seconds: float, idle: float, during: float) -> Report:
    aims = [
        Aim("read within 10 s", f"{seconds:.1f} s", seconds < 10),
        Aim("`help` p95 under 100 ms meanwhile", f"{during:.0f} ms", during < 100),
    ]
    rows = [("idle", "", f"{idle:.1f}"), ("while it is read", f"{seconds:.1f}", f"{during:.1f}")]
    return Report("A long document", ("", "seconds to read", "`help` p95 ms"), rows, aims)
