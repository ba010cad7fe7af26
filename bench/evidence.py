"""The evidence pack of a complete opportunity: made from the database, and checked as the command does."""

import asyncio
import io
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from bench.process import new_home
from bench.report import Aim, Report, say
from bench.storing import storage
from bench.teams import WrongAnswer
from core.asset import Asset, Confidence, Match
from core.catalogue.load import load
from core.dossier.checking import check
from core.keys import StageKey
from core.links import Ticket
from core.opportunity import Person, Priority, Role
from core.ports import ModelCall
from core.service import dossiers
from core.work import Place, UnitOfWork, Work

ASSETS, CANDIDATES, QUESTIONS, NOTED, CALLS = 200, 3, 100, 50, 26
VERSIONS: Mapping[StageKey, int] = {StageKey.ASSETS: 10, StageKey.MATCHING: 40, StageKey.RATE_CARD: 10}
"""How often stages were made anew: each route that somebody chooses is another version of the matching."""
_REASON = (
    "The route covers the master and its adaptations in the formats named; music rights are not in it. " * 3
)
_CHOSEN = "alex"


async def measure(rounds: int) -> Report:
    """In a process of its own, so that the memory told is that of making packs."""
    command = [sys.executable, "-m", "bench.evidence", str(rounds)]
    done = await asyncio.to_thread(subprocess.run, command, capture_output=True, text=True, check=True)
    made, checked, unpacked, packed, megabytes = map(float, done.stdout.split())
    rows = [
        (f"made ({unpacked:.1f} MB of records, {packed:.1f} MB zipped)", f"{made:.2f}"),
        ("checked", f"{checked:.2f}"),
    ]
    aims = [
        Aim("a complete opportunity in under 3 s", f"{made:.2f} s", made < 3),
        Aim("and 300 MB for the whole process", f"{megabytes:.0f} MB", megabytes < 300),
    ]
    return Report("Evidence", ("17 stages, 200 assets, 600 matches", "seconds"), rows, aims)


async def _measured(rounds: int) -> str:
    with new_home() as home, tempfile.TemporaryDirectory() as folder:
        async with storage(home) as held:
            await _fill(work := held.work)
            made, content = list[float](), b""
            for _ in range(rounds):
                seconds, content = await _made(work)
                made.append(seconds)
        file = Path(folder) / "evidence.zip"
        file.write_bytes(content)
        began = time.perf_counter()
        verdict = check(file)
        checked = time.perf_counter() - began
    if verdict.wrong or verdict.records < ASSETS * (1 + CANDIDATES) + QUESTIONS + NOTED:
        raise WrongAnswer(f"the pack is not what it should be: {verdict}")
    return f"{statistics.median(made)} {checked} {_unpacked(content)} {len(content) / 1e6}"


async def _made(work: Work) -> tuple[float, bytes]:
    began = time.perf_counter()
    made = await dossiers.fetch(work, Ticket("t", dossiers.named(1), _CHOSEN))
    if made is None:
        raise WrongAnswer("no pack was made")
    return time.perf_counter() - began, made.content


def _unpacked(content: bytes) -> float:
    """Megabytes of all members, as the zip's own list has them."""
    with ZipFile(io.BytesIO(content)) as held:
        return sum(member.file_size for member in held.infolist()) / 1e6


# A complete opportunity


async def _fill(work: Work) -> None:
    async with work("t") as unit:
        person = Person(_CHOSEN, "Alex Wilber", frozenset(), "29:alex")
        chat = Place("a:alex", "personal", "http://127.0.0.1", "28:bot", "msteams", _CHOSEN)
        await unit.people.meet(person, chat, lambda new: frozenset({Role.EDITOR}))
        await unit.opportunities.create("Tidewater launch", _CHOSEN)
        await _scope(unit)
        await _questions(unit)
        await _stages(unit)
        for number in range(NOTED):
            await unit.audit.note(_CHOSEN, "match.choose", 1, asset=f"a{number}", route="R-101")
        await unit.commit()


async def _scope(unit: UnitOfWork) -> None:
    for number in range(ASSETS):
        await unit.assets.add(1, Asset(f"a{number}", f"Asset {number}", _REASON, "A", 3))
    await unit.matches.replace(1, [Match(**match) for match in _matches()])


def _matches() -> list[dict[str, Any]]:
    routes = load().routes
    return [
        {
            "id": f"m{number}-{rank}",
            "asset": f"a{number}",
            "route": routes[(number + rank) % len(routes)].code,
            "rank": rank,
            "confidence": Confidence.CLOSE,
            "score": Decimal("0.82"),
            "reasoning": _REASON,
            "caveats": (_REASON[:80],),
            "selected": rank == 1,
            "by": "rules",
        }
        for number in range(ASSETS)
        for rank in range(1, CANDIDATES + 1)
    ]


async def _questions(unit: UnitOfWork) -> None:
    for number in range(QUESTIONS):
        await unit.clarifications.add(
            1,
            category="Scope",
            question=f"Question {number}: {_REASON}",
            rationale=_REASON,
            priority=tuple(Priority)[number % 3],
            origin="diagnosis",
        )


async def _stages(unit: UnitOfWork) -> None:
    listed = [{**match, "confidence": "close", "score": "0.82"} for match in _matches()]
    lines = [
        {"asset_id": f"a{n}", "role": f"Role {r}", "base_hours": "3.5"}
        for n in range(ASSETS)
        for r in range(8)
    ]
    outputs: Mapping[StageKey, dict[str, Any]] = {
        StageKey.MATCHING: {"matches": listed},
        StageKey.RATE_CARD: {"lines": lines},
        StageKey.ASSETS: {"assets": [{"id": f"a{n}", "description": _REASON} for n in range(ASSETS)]},
    }
    for stage in StageKey:
        for version in range(VERSIONS.get(stage, 3)):
            run = await unit.runs.start(1, stage, _CHOSEN)
            assert run, "the one before has ended"
            output = outputs.get(stage, {"summary": _REASON * 5})
            await unit.artifacts.add(
                1,
                stage,
                run=run,
                output={**output, "version": version},
                evidence=[{"field": "x", "value": "y", "quote": _REASON, "file": "f", "place": {"page": 1}}]
                * 20,
                remarks=(),
                made_from={"files": "f" * 64},
                drafted_by="rules",
                cost=Decimal("0.05"),
                seconds=1.0,
                by=_CHOSEN,
            )
            await unit.runs.finish(run, None)
            if version == 0:
                await unit.runs.record(run, 1, _calls(stage))


def _calls(stage: StageKey) -> list[ModelCall]:
    share = CALLS // len(StageKey) + (stage is StageKey.MATCHING) * (CALLS % len(StageKey))
    return [ModelCall("claude", 9_000, 1_200, 0, 7_000, {"input": Decimal(3)}, Decimal("0.05"))] * share


if __name__ == "__main__":
    figures = asyncio.run(_measured(int(sys.argv[1])))
    say(f"{figures} {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}")
