"""Turns a second: a bare echo on the stock adapter beside Trowel, in alternation on the same machine."""

import itertools
import json
import statistics
from typing import Any

from bench.answers import must_say, until
from bench.load import Ask, Load, median, press
from bench.process import new_home, stock_echo, trowel
from bench.report import Aim, Report
from bench.teams import Teams, WrongAnswer
from cards.evidence import source_id
from core.messages import message, say

CONCURRENT = (1, 16, 64)
BRIEF = """# Request for proposal: summer launch

The client is Northwind Beverages. We need content for the brand Zesto in Germany, France and Spain.

Proposals are due on 15 March 2027. The campaign goes live on 1 June 2027.

## Deliverables

- 12 paid-social statics per market
- 3 product videos of 15 seconds, with cut-downs
- 40 e-commerce product pages
"""

STOCK, HELP, STAGE = "stock echo", "`help`", "`stage.open`"


async def measure(rounds: int, seconds: float) -> Report:
    """Every candidate under every load, round by round."""
    with new_home() as home:
        async with Teams() as teams, stock_echo(home) as stock, trowel(home) as bot:
            candidates = {
                STOCK: _echoing(teams, stock),
                HELP: await _helping(teams, bot),
                STAGE: await _opening(teams, bot),
            }
            for ask in candidates.values():
                await press(ask, max(CONCURRENT), 1)
            return _report(
                {people: await _rounds(candidates, people, rounds, seconds) for people in CONCURRENT}
            )


async def _rounds(
    candidates: dict[str, Ask], people: int, rounds: int, seconds: float
) -> dict[str, list[Load]]:
    measured: dict[str, list[Load]] = {name: [] for name in candidates}
    for _ in range(rounds):
        for name, ask in candidates.items():
            measured[name].append(await press(ask, people, seconds))
    return measured


def _report(measured: dict[int, dict[str, list[Load]]]) -> Report:
    rows = [
        (name, str(people), *_figures(median(loads)))
        for people, candidates in measured.items()
        for name, loads in candidates.items()
    ]
    pairs = zip(measured[16][STAGE], measured[16][STOCK], strict=True)
    times = statistics.median(stage.turns_per_second / stock.turns_per_second for stage, stock in pairs)
    slowest = median(measured[64][STAGE]).p95
    aims = [
        Aim("`stage.open` at least twice the stock echo at 16 at once", f"{times:.1f} times", times >= 2),
        Aim("`stage.open` p95 under 250 ms at 64 at once", f"{slowest:.0f} ms", slowest < 250),
    ]
    return Report("Turns", ("turn", "at once", "turns a second", "p50 ms", "p95 ms"), rows, aims)


def _figures(load: Load) -> tuple[str, str, str]:
    return f"{load.turns_per_second:.0f}", f"{load.p50:.1f}", f"{load.p95:.1f}"


# The candidates


def _echoing(teams: Teams, bot: str) -> Ask:
    numbers = itertools.count()

    async def ask(person: int) -> None:
        text = f"hello {next(numbers)}"
        answer = await teams.say(bot, person, text)
        if answer.get("text") != f"echo: {text}":
            raise WrongAnswer(f"{text!r} was answered {answer!r}")

    return ask


async def _helping(teams: Teams, bot: str) -> Ask:
    async def card(person: int) -> Any:
        answer = await teams.say(bot, person, "help")
        return answer["attachments"][0]["content"]

    await card(0)  # the first to speak is admin, and is offered more
    right = await card(1)
    must_say(right, say(message("cards-help-title")))

    async def ask(person: int) -> None:
        if await card(person) != right:
            raise WrongAnswer("help is another card than before")

    return ask


async def _opening(teams: Teams, bot: str) -> Ask:
    """Opens the intake of an opportunity whose values have their evidence on the card."""
    await teams.drop(bot, 0, "brief.md", BRIEF.encode())
    await until(teams, bot, say(message("cards-file-read")), "card.refresh", card="opportunity", opp=1)
    await teams.tap(bot, 0, "stage.run", opp=1, stage="intake")
    evidence = source_id("deadline")
    await until(teams, bot, evidence, "stage.open", opp=1, stage="intake")
    right = await teams.tap(bot, 1, "stage.open", opp=1, stage="intake")
    must_say(json.loads(right), evidence)

    async def ask(person: int) -> None:
        if await teams.tap(bot, person, "stage.open", opp=1, stage="intake") != right:
            raise WrongAnswer("the stage is another card than before")

    return ask
