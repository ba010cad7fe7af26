"""Decisions a second: approvers who tap approve, each on a request of its own."""

import asyncio
import json
import re
import statistics
import time
from collections.abc import Iterable

from bench.load import percentile
from bench.process import new_home, trowel
from bench.report import Aim, Report
from bench.teams import Teams, WrongAnswer
from core.qualification import Dimension

AT_ONCE = 64
OWNERS = 8
"""People who prepare the requests, so that preparing them does not take minutes."""
APPROVERS = range(101, 105)
"""Each request is sent to all of them; 64 taps at once are theirs together."""
_APPROVAL = re.compile(rb'"approval":\s*"([0-9a-f]{32})"')


async def measure(rounds: int) -> Report:
    """Prepares requests and decides them, 64 at once, round by round."""
    with new_home() as home:
        async with Teams() as teams, trowel(home) as bot:
            await appoint(teams, bot, APPROVERS)
            measured = [await _round(teams, bot) for _ in range(rounds)]
    rates, p50s, p95s = zip(*measured, strict=True)
    row = (
        "`approval.decide`",
        str(AT_ONCE),
        f"{statistics.median(rates):.0f}",
        f"{statistics.median(p50s):.1f}",
        f"{statistics.median(p95s):.1f}",
    )
    slowest = statistics.median(p95s)
    aim = Aim("`approval.decide` p95 under 250 ms at 64 at once", f"{slowest:.0f} ms", slowest < 250)
    return Report("Decisions", ("turn", "at once", "turns a second", "p50 ms", "p95 ms"), [row], [aim])


async def appoint(teams: Teams, bot: str, approvers: Iterable[int]) -> None:
    """The first to speak is admin and gives the approvers their role."""
    await teams.say(bot, 0, "hi")
    for person in approvers:
        await teams.say(bot, person, "hi")
        named = f"00000000-0000-0000-0000-{person:012}"
        await teams.tap(bot, 0, "role.assign", role="commercial", people=named, key=f"appoint-{person}")


async def _round(teams: Teams, bot: str) -> tuple[float, float, float]:
    """Turns a second, and the milliseconds of half and of 95 % of the turns."""
    requests = [
        request
        for batch in await asyncio.gather(*(_requests(teams, bot, owner) for owner in range(1, OWNERS + 1)))
        for request in batch
    ]
    taken, waiting, started = list[float](), iter(requests), time.perf_counter()

    async def decide(person: int) -> None:
        for request in waiting:
            asked = time.perf_counter()
            said = await teams.tap(
                bot, person, "approval.decide", approval=request, decision="approve", key=request
            )
            taken.append(time.perf_counter() - asked)
            if json.loads(said).get("statusCode") != 200 or b"Approved" not in said:
                raise WrongAnswer(f"a decision was answered {said[:500]!r}")

    async with asyncio.TaskGroup() as group:
        for place in range(AT_ONCE):
            group.create_task(decide(APPROVERS[place % len(APPROVERS)]))
    return len(taken) / (time.perf_counter() - started), percentile(taken, 50), percentile(taken, 95)


async def _requests(teams: Teams, bot: str, owner: int) -> list[str]:
    """The ids of as many requests as each owner makes, one an opportunity."""
    return [await request(teams, bot, owner, APPROVERS[0]) for _ in range(4 * AT_ONCE // OWNERS)]


async def request(teams: Teams, bot: str, owner: int, approver: int) -> str:
    """The id of a request to the commercial role, of an opportunity of its own."""
    name = f"Opportunity {time.perf_counter_ns()}"
    made = json.loads(await teams.tap(bot, owner, "opportunity.create", name=name, key=name))
    number = made["value"]["refresh"]["action"]["data"]["opp"]
    scores = dict.fromkeys(Dimension, 7)
    await teams.tap(bot, owner, "qualification.save", opp=number, key=f"score-{number}", **scores)
    await teams.tap(bot, owner, "approval.request", opp=number, roles="commercial", key=f"ask-{number}")
    shown = await teams.tap(bot, approver, "stage.open", opp=number, stage="qualification")
    found = _APPROVAL.search(shown)
    if found is None:
        raise WrongAnswer(f"an approver was shown {shown[:500]!r}")
    return found[1].decode()
