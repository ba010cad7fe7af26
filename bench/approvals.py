"""A thousand decisions at once: ten approvers tap on each of a hundred requests, and each is decided once."""

import asyncio
import json
import time
from collections import Counter
from dataclasses import dataclass, field

from bench.decisions import appoint, request
from bench.load import percentile
from bench.process import new_home, trowel
from bench.report import Aim, Report
from bench.teams import Teams, WrongAnswer

APPROVERS = range(101, 111)
REQUESTS = 100
OWNERS = 8
"""People who prepare the requests, so that preparing them does not take minutes."""


@dataclass(slots=True)
class _Answers:
    """What the taps came to."""

    decided: Counter[str] = field(default_factory=Counter[str])
    """By request, how many taps decided it."""
    late: int = 0
    """Taps that were told who had decided."""
    taken: list[float] = field(default_factory=list[float])


async def measure() -> Report:
    """Prepares the requests and has everybody decide all of them at the same moment."""
    with new_home() as home:
        async with Teams() as teams, trowel(home) as bot:
            await appoint(teams, bot, APPROVERS)
            asked = await _requests(teams, bot)
            answers, started = _Answers(), time.perf_counter()
            async with asyncio.TaskGroup() as group:
                for place, one in enumerate(asked):
                    for approver in APPROVERS:
                        decision = ("approve", "reject")[(place + approver) % 2]
                        group.create_task(_tap(teams, bot, approver, one, decision, answers))
            seconds = time.perf_counter() - started
    return _report(answers, seconds)


async def _requests(teams: Teams, bot: str) -> list[str]:
    made: list[str] = []
    left = iter(range(REQUESTS))

    async def prepare(owner: int) -> None:
        for _ in left:
            made.append(await request(teams, bot, owner, APPROVERS[0]))

    async with asyncio.TaskGroup() as group:
        for owner in range(1, OWNERS + 1):
            group.create_task(prepare(owner))
    return made


async def _tap(teams: Teams, bot: str, approver: int, asked: str, decision: str, answers: _Answers) -> None:
    began = time.perf_counter()
    said = await teams.tap(
        bot, approver, "approval.decide", approval=asked, decision=decision, note="So", key=asked
    )
    answers.taken.append(time.perf_counter() - began)
    if json.loads(said).get("statusCode") != 200:
        raise WrongAnswer(f"a decision was answered {said[:500]!r}")
    if b"Your tap changed nothing" in said:
        answers.late += 1
    elif f"Person {approver}".encode() in said:
        answers.decided[asked] += 1
    else:
        raise WrongAnswer(f"a decision was answered {said[:500]!r}")


def _report(answers: _Answers, seconds: float) -> Report:
    taps, once = len(answers.taken), sum(count == 1 for count in answers.decided.values())
    row = (
        str(taps),
        str(len(answers.decided)),
        str(answers.late),
        f"{seconds:.1f}",
        f"{percentile(answers.taken, 50):.0f}",
        f"{percentile(answers.taken, 95):.0f}",
    )
    exactly = once == len(answers.decided) == REQUESTS and answers.late == taps - REQUESTS
    aim = Aim(
        f"{taps} decisions at once on {REQUESTS} requests end with {REQUESTS} decisions",
        f"{sum(answers.decided.values())} decisions",
        exactly,
    )
    columns = ("taps at once", "decided", "told who was first", "seconds", "p50 ms", "p95 ms")
    return Report("Approvals", columns, [row], [aim])
