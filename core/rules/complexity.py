"""How complex the work looks, counted from what the brief asks for."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from core.messages import Message, message
from core.rules.deliverable import Deliverable

_SOON = 28
"""Days to go-live below which time presses."""
_NUMBER = re.compile(r"\d[\d.,]*")
_PERIODIC = re.compile(
    r"month|week|daily|quarter|Monat|Woche|mois|semaine|mes\b|mensual|semana|settiman|mensil|mês|mensal|月|周|週|شهر|أسبوع",
    re.IGNORECASE,
)
_MEDIUM, _HIGH = 4, 9


@dataclass(frozen=True, slots=True)
class Complexity:
    """A level and the reasons that made it, each with the points it gave."""

    level: str
    reasons: tuple[Message, ...]
    score: int


def pieces(volume: str | None) -> int:
    """The number of pieces a volume names; 1 where it names none."""
    found = [
        int(re.sub(r"[.,]", "", number))
        for number in _NUMBER.findall(volume or "")
        if re.sub(r"[.,]", "", number)
    ]
    return max(found[:2], default=1) or 1


def _steps(count: int, *limits: int) -> int:
    return sum(count >= limit for limit in limits)


def _reasons(
    deliverables: Sequence[Deliverable],
    markets: int,
    languages: int,
    channels: int,
    technology: int,
    days: int | None,
) -> Iterator[tuple[int, Message]]:
    demanding = sum(one.complexity_hint == "high" for one in deliverables)
    talent = any(one.category == "talent" for one in deliverables)
    total = sum(pieces(one.volume_estimate) for one in deliverables if one.category != "talent")
    ongoing = any(_PERIODIC.search(one.volume_estimate or "") for one in deliverables)
    kinds = len({one.category for one in deliverables})
    yield (
        _steps(len(deliverables), 4, 10, 20),
        message("diagnosis_rules-reason-deliverables", count=len(deliverables)),
    )
    yield _steps(demanding, 1, 4), message("diagnosis_rules-reason-demanding", count=demanding)
    yield _steps(kinds, 4, 7), message("diagnosis_rules-reason-categories", count=kinds)
    yield _steps(markets, 2, 5, 10), message("diagnosis_rules-reason-markets", count=markets)
    yield _steps(languages, 2, 5), message("diagnosis_rules-reason-languages", count=languages)
    yield _steps(channels, 4, 8), message("diagnosis_rules-reason-channels", count=channels)
    yield _steps(total, 30, 100, 500), message("diagnosis_rules-reason-volume", count=total)
    yield (
        3 * (talent and any(one.category in ("video", "photography") for one in deliverables)),
        message("diagnosis_rules-reason-shoot"),
    )
    yield int(ongoing), message("diagnosis_rules-reason-ongoing")
    yield _steps(technology, 5), message("diagnosis_rules-reason-technology", count=technology)
    if days is not None:
        yield 2 * (0 <= days < _SOON), message("diagnosis_rules-reason-pressure", days=days)


def assess_complexity(
    deliverables: Sequence[Deliverable],
    *,
    markets: int,
    languages: int,
    channels: int,
    technology: int,
    go_live: date | None,
    today: date,
) -> Complexity:
    """Points for what is asked, where, how much and how soon; from 4 on medium, from 9 on high."""
    days = (go_live - today).days if go_live else None
    counted = [
        (points, reason)
        for points, reason in _reasons(deliverables, markets, languages, channels, technology, days)
        if points
    ]
    score = sum(points for points, _ in counted)
    level = "high" if score >= _HIGH else "medium" if score >= _MEDIUM else "low"
    return Complexity(level, tuple(reason for _, reason in sorted(counted, key=lambda pair: -pair[0])), score)
