"""`python -m bench [NAME ...]`: measures, and says which aims are met."""

import argparse
import asyncio
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path

from bench import (
    approvals,
    decisions,
    deck,
    evidence,
    long_file,
    notify,
    opportunities,
    packs,
    room,
    scope,
    starts,
    turns,
)
from bench.report import Report, say, surroundings

NAMES = (
    "turns",
    "opportunities",
    "decisions",
    "approvals",
    "notify",
    "packs",
    "scope",
    "deck",
    "room",
    "evidence",
    "starts",
    "file",
)


async def measure(chosen: argparse.Namespace) -> None:
    """Runs the chosen benchmarks one after the other; fails where a single answer was wrong."""
    benchmarks: Mapping[str, Callable[[], Awaitable[Report]]] = {
        "turns": lambda: turns.measure(chosen.rounds, chosen.seconds),
        "opportunities": lambda: opportunities.measure(chosen.rounds, chosen.seconds),
        "decisions": lambda: decisions.measure(chosen.rounds),
        "approvals": approvals.measure,
        "notify": notify.measure,
        "packs": lambda: packs.measure(chosen.rounds),
        "scope": lambda: scope.measure(chosen.rounds),
        "deck": lambda: deck.measure(chosen.rounds),
        "evidence": lambda: evidence.measure(chosen.rounds),
        "starts": lambda: starts.measure(chosen.rounds),
        "room": lambda: room.measure(chosen.rounds),
        "file": lambda: long_file.measure(chosen.pdf.read_bytes() if chosen.pdf else None),
    }
    for name in chosen.benchmark or benchmarks:
        say(f"{name}: {surroundings()}\n")
        say((await benchmarks[name]()).text())
    say(f"at the end: {surroundings()}")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument(
        "benchmark", nargs="*", metavar="NAME", help=f"{', '.join(NAMES)}; all of them by default"
    )
    parser.add_argument(
        "--rounds", type=int, default=3, help="how often each figure is taken; medians are shown"
    )
    parser.add_argument("--seconds", type=float, default=3, help="how long one load lasts")
    parser.add_argument("--pdf", type=Path, help="a document to read instead of the one that is made up")
    chosen = parser.parse_args()
    if unknown := set(chosen.benchmark) - set(NAMES):
        parser.error(f"no such benchmark: {', '.join(sorted(unknown))}")
    asyncio.run(measure(chosen))


if __name__ == "__main__":
    main()
