"""How well wordings are matched to routes: `python -m evals.matching`, with `--help` for the rest.

The labelled set has one line per wording: the family it means (none: not in the catalogue), the
complexity where the wording says one, and its half. No family is in both halves.
"""

import argparse
import csv
import io
import math
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from importlib.resources import files
from pathlib import Path
from statistics import NormalDist

from core.catalogue.catalogue import Complexity
from core.catalogue.load import load
from core.matching.judging import Candidate, Confidence
from core.matching.ranking import Ranking, Wanted

_Z = NormalDist().inv_cdf(0.975)
_ROUNDS, _STEP, _RIDGE = 20_000, 0.05, 0.01
_ASSETS = 1_000
_BANDS = ((0.3, 0.6), (0.6, 0.8), (0.8, 0.9), (0.9, 1.1))


@dataclass(frozen=True, slots=True)
class Labelled:
    """One wording and what it means."""

    wording: str
    families: tuple[str, ...]
    """Any of them is right; none of them: not in the catalogue."""
    complexity: Complexity
    half: str


@dataclass(frozen=True, slots=True)
class Answered:
    """One wording and what was made of it."""

    label: Labelled
    best: Candidate
    families: tuple[str, ...]
    """The likeliest ones, best first."""

    @property
    def right(self) -> bool:
        route = self.best.route
        return (
            route is not None
            and route.family in self.label.families
            and route.complexity is self.label.complexity
        )

    @property
    def abstained(self) -> bool:
        return self.best.confidence is Confidence.NONE

    def found_in(self, first: int) -> bool:
        """Whether the right family is among the first ones."""
        return bool(set(self.families[:first]) & set(self.label.families))


def labelled(path: Path | None = None) -> list[Labelled]:
    """The labelled set, or another file of the same columns; `half` may be missing."""
    text = path.read_text("utf-8-sig") if path else (files("evals") / "matching.csv").read_text("utf-8")
    return [
        Labelled(
            row["wording"],
            tuple(filter(None, row["family"].split("|"))),
            Complexity(row.get("complexity") or Complexity.MEDIUM),
            row.get("half") or "reported",
        )
        for row in csv.DictReader(io.StringIO(text, newline=""))
    ]


def answer(ranking: Ranking, labels: Sequence[Labelled]) -> list[Answered]:
    """What the ranking alone makes of each wording."""
    return [
        Answered(
            label,
            ranking.candidates(Wanted(label.wording))[0],
            tuple(dict.fromkeys(one.route.family for one in ranking.shortlist(Wanted(label.wording))))[:3],
        )
        for label in labels
    ]


def wilson(hits: int, of: int) -> tuple[float, float]:
    """The 95 % interval of a share."""
    if not of:
        return 0.0, 1.0
    share, square = hits / of, _Z * _Z
    middle = share + square / (2 * of)
    spread = _Z * math.sqrt(share * (1 - share) / of + square / (4 * of * of))
    low, high = ((middle + sign * spread) / (1 + square / of) for sign in (-1, 1))
    return max(0.0, low), min(1.0, high)


def figures(answers: Sequence[Answered]) -> Iterator[tuple[str, int, int]]:
    """Each figure that is reported: its name, how many, out of how many."""
    there = [one for one in answers if one.label.families]
    absent = [one for one in answers if not one.label.families]
    sure = [one for one in answers if one.best.selects_itself]
    yield "top-1 family", sum(one.found_in(1) for one in there), len(there)
    yield "top-3 family", sum(one.found_in(3) for one in there), len(there)
    yield "precision at 0.8 (route)", sum(one.right for one in sure), len(sure)
    yield "reaches 0.8", sum(one.best.selects_itself for one in there), len(there)
    for low, high in _BANDS:
        band = [one for one in answers if low <= one.best.score < high]
        yield f"right family at {low} to {min(high, 1)}", sum(one.found_in(1) for one in band), len(band)
    yield "abstains where it should", sum(one.abstained for one in absent), len(absent)
    yield "abstains where it should not", sum(one.abstained for one in there), len(there)


def fitted(ranking: Ranking, labels: Sequence[Labelled]) -> tuple[float, float, float]:
    """The logistic curve of being right over likeness and lead, by gradient descent with a little ridge."""
    points: list[tuple[float, float, bool]] = []
    for label in labels:
        if standings := ranking.standings(Wanted(label.wording)):
            family, standing = standings[0]
            lead = standing.likeness - standing.rival
            points.append((standing.likeness, lead, family in label.families))
    a = b = c = 0.0
    for _ in range(_ROUNDS):
        slips = [(1 / (1 + math.exp(-(a + b * x + c * y))) - right, x, y) for x, y, right in points]
        a -= _STEP * sum(slip for slip, _, _ in slips) / len(slips)
        b -= _STEP * (sum(slip * x for slip, x, _ in slips) / len(slips) + _RIDGE * b / 10)
        c -= _STEP * (sum(slip * y for slip, _, y in slips) / len(slips) + _RIDGE * c / 10)
    return a, b, c


def show(text: str = "") -> None:
    sys.stdout.write(f"{text}\n")


def report(title: str, answers: Sequence[Answered]) -> None:
    """One table of the figures, each with its 95 % interval."""
    show(f"\n{title}\n| figure | hits | share | 95 % interval |\n|---|---|---|---|")
    for name, hits, of in figures(answers):
        low, high = wilson(hits, of)
        show(f"| {name} | {hits}/{of} | {hits / of if of else 0:.1%} | {low:.1%} to {high:.1%} |")


def misses(answers: Sequence[Answered]) -> None:
    """Every wording that was not answered as labelled, for whoever tunes."""
    for one in answers:
        wrong = one.best.route is not None if not one.label.families else not one.right
        if wrong:
            route = one.best.route.name if one.best.route else "none"
            wanted = "|".join(one.label.families) or "none"
            families = ", ".join(one.families)
            show(f"{one.best.score:.2f}  {one.label.wording}  -> {route}; {families}  [{wanted}]")


def seconds(ranking: Ranking, labels: Sequence[Labelled]) -> float:
    """How long a thousand different assets take."""
    wanted = [Wanted(f"{labels[n % len(labels)].wording} {n}") for n in range(_ASSETS)]
    start = time.perf_counter()
    for one in wanted:
        ranking.candidates(one)
    return time.perf_counter() - start


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--half", choices=("tuned", "reported"), default="tuned")
    parser.add_argument("--set", type=Path, help="another labelled set, used whole")
    parser.add_argument("--misses", action="store_true", help="list what went wrong in the tuned half")
    parser.add_argument("--fit", action="store_true", help="print the curve that fits the tuned half")
    chosen = parser.parse_args()
    labels = [label for label in labelled(chosen.set) if chosen.set or label.half == chosen.half]
    catalogue = load()
    ranking = Ranking(catalogue)
    if chosen.fit:
        show(str(fitted(ranking, [label for label in labelled() if label.half == "tuned"])))
        return
    answers = answer(ranking, labels)
    report("With synonyms", answers)
    report("Without synonyms", answer(Ranking(replace(catalogue, synonyms={})), labels))
    show(f"\n{_ASSETS} assets against {len(catalogue.routes)} routes: {seconds(ranking, labels):.2f} s")
    if chosen.misses and chosen.half == "tuned":
        misses(answers)


if __name__ == "__main__":
    main()
