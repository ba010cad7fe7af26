"""What was measured, as Markdown."""

import os
import platform
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Aim:
    """What we want of a figure, and the figure."""

    wanted: str
    found: str
    met: bool


@dataclass(frozen=True, slots=True)
class Report:
    """One benchmark's results."""

    title: str
    header: Sequence[str]
    rows: Sequence[Sequence[str]]
    aims: Sequence[Aim]

    def text(self) -> str:
        aims = [f"- {aim.wanted}: {aim.found}, {'met' if aim.met else 'MISSED'}" for aim in self.aims]
        return "\n".join([f"## {self.title}", "", *_table(self.header, self.rows), "", *aims, ""])


def _table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    return [f"| {' | '.join(cells)} |" for cells in (header, ["---"] * len(header), *rows)]


def surroundings() -> str:
    """What the figures depend on; a load above the number of cores makes them worthless."""
    load = ", ".join(f"{average:.1f}" for average in os.getloadavg()) if hasattr(os, "getloadavg") else "?"
    system = f"{platform.system()} {platform.machine()}"
    return f"{os.cpu_count()} cores, {system}, Python {platform.python_version()}, load average {load}"


def say(text: str) -> None:
    """Puts a line out at once."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()
