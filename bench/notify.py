"""A thousand managers told of one deal: within what Teams takes of one app, each once."""

import asyncio
import json
import time
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from bench.process import new_home, trowel
from bench.report import Aim, Report
from bench.teams import Teams, WrongAnswer

RECIPIENTS = 1_000
BESIDE = 5_000
"""Numbers of people who are nobody else in this benchmark begin after it."""
AT_ONCE = 32
"""People who greet the bot at the same time."""
APPOINTED = 50
"""People that one tap makes managers."""
ALLOWED = 50
"""Requests a second that Teams takes of one app in one tenant."""
PATIENCE = 300.0
"""Seconds after which whoever has not been told is counted as missing."""


@dataclass(slots=True)
class _Told:
    """What arrived of the news."""

    at: list[float] = field(default_factory=list[float])
    chats: Counter[str] = field(default_factory=Counter[str])
    everybody: asyncio.Event = field(default_factory=asyncio.Event)

    def note(self, body: dict[str, Any]) -> None:
        if "won" in json.dumps(body.get("attachments") or ()):
            self.at.append(time.perf_counter())
            self.chats[body["conversation"]["id"]] += 1
            if len(self.chats) == RECIPIENTS:
                self.everybody.set()


class _Watched(Teams):
    """Notes when each message arrives that nobody asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.told = _Told()
        self.watching = False

    async def _take(self, request: web.Request) -> web.Response:
        if self.watching and request.method == "POST" and request.can_read_body:
            self.told.note(await request.json())
        return await super()._take(request)


async def measure() -> Report:
    """Makes a thousand people managers, has a deal won, and waits until each has been told."""
    with new_home() as home:
        async with _Watched() as teams, trowel(home) as bot:
            owner = BESIDE
            await teams.say(bot, owner, "new The deal")
            await _greet(teams, bot)
            await _appoint(teams, bot, owner)
            teams.watching, began = True, time.perf_counter()
            said = await teams.tap(bot, owner, "deal.set_status", opp=1, status="won", key="won")
            answered = time.perf_counter() - began
            if json.loads(said).get("statusCode") != 200:
                raise WrongAnswer(f"the deal was answered {said[:500]!r}")
            await _all_told(teams.told)
    return _report(teams.told, began, answered)


async def _greet(teams: Teams, bot: str) -> None:
    left = iter(range(1, RECIPIENTS + 1))

    async def greet() -> None:
        for person in left:
            await teams.say(bot, person, "hi")

    async with asyncio.TaskGroup() as group:
        for _ in range(AT_ONCE):
            group.create_task(greet())


async def _appoint(teams: Teams, bot: str, admin: int) -> None:
    for begin in range(1, RECIPIENTS + 1, APPOINTED):
        people = ",".join(
            f"00000000-0000-0000-0000-{person:012}" for person in range(begin, begin + APPOINTED)
        )
        await teams.tap(bot, admin, "role.assign", role="manager", people=people, key=str(begin))


async def _all_told(told: _Told) -> None:
    with suppress(TimeoutError):
        await asyncio.wait_for(told.everybody.wait(), PATIENCE)
    await asyncio.sleep(2.0)  # whatever comes twice comes by then


def _report(told: _Told, began: float, answered: float) -> Report:
    busiest = max((sum(at <= one < at + 1 for one in told.at) for at in told.at), default=0)
    seconds, doubled = told.at[-1] - began, sum(many > 1 for many in told.chats.values())
    row = (str(len(told.chats)), f"{1000 * answered:.0f}", f"{seconds:.1f}", str(busiest), str(doubled))
    aims = [
        Aim(
            f"{RECIPIENTS} people are told once each",
            f"{len(told.chats)}, {doubled} of them more than once",
            len(told.chats) == RECIPIENTS and not doubled,
        ),
        Aim(f"at most {ALLOWED} messages in any second", str(busiest), busiest <= ALLOWED),
    ]
    columns = ("told", "tap answered, ms", "seconds until all were", "in the busiest second", "told twice")
    return Report("News", columns, [row], aims)
