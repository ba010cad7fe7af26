"""SLAs without a model: the tenant's days for each kind of work, adjusted to this brief, with reasons."""

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from core.agency.terms import Service, SlaPattern
from core.messages import message, say
from core.rules.delivery_words import listed
from core.rules.kinds import helped_by, kind_of, like
from core.rules.turnaround import Event, Stated, stated_for

FEEDBACK = 2
"""Working days in which a client's feedback on a version is expected."""
SHORTEST = 0.5
"""No promise is cut below this share of its usual days."""
PRESSED = 0.8
"""The share left where a brief says it is urgent and names no date."""
HELPED = 0.8
"""The share left of a first version where AI tools support the making of it."""
LEAST = 3
"""Fewer SLAs or KPIs are a failed run, not a short one (SPEC, stage 13)."""


class Why(StrEnum):
    """Why days are not the usual ones."""

    USUAL = "usual"
    BRIEF = "brief"
    """The brief states them."""
    DATE = "date"
    """They would not fit before the work goes live."""
    PRESSURE = "pressure"
    """The brief says that time presses."""
    TOOLS = "tools"
    """The delivery model has tools support the making."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What days are set by, beside the tenant's own list."""

    start: date
    """When work can begin."""
    go_live: date | None = None
    pressing: str = ""
    """The words by which the brief says that time presses."""
    helped: frozenset[str] = frozenset()
    """Production steps that the delivery model has AI tools support."""
    times: tuple[Stated, ...] = ()

    @property
    def available(self) -> int | None:
        """Working days until the work goes live; None where that is open, or past."""
        if self.go_live is None or self.go_live <= self.start:
            return None
        return working_days(self.start, self.go_live)


@dataclass(frozen=True, slots=True)
class Level:
    """One SLA as it is promised."""

    pattern: SlaPattern
    days: tuple[int, int, int]
    why: Why
    notes: str
    things: tuple[str, ...] = field(default=())
    """Names of the deliverables it is for; none where it is offered on standing."""
    stated: Stated | None = None


def working_days(start: date, end: date) -> int:
    """Mondays to Fridays after the first day, up to the last."""
    whole, rest = divmod((end - start).days, 7)
    days = (start + timedelta(days=extra) for extra in range(1, rest + 1))
    return whole * 5 + sum(day.weekday() < 5 for day in days)


def needed(days: Sequence[int], amends: int) -> int:
    """Working days from start to the last version, the client's feedback included."""
    return sum(days[: amends + 1]) + FEEDBACK * min(amends, len(days) - 1)


def service_levels(
    things: Sequence[Mapping[str, Any]], patterns: Sequence[SlaPattern], service: Service, setting: Setting
) -> tuple[Level, ...]:
    """An SLA for each kind of work asked for; where these are few, what the tenant offers on standing too."""
    asked: dict[SlaPattern, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for thing in things:
        kind = kind_of(thing)
        if pattern := pattern_for(kind, patterns):
            asked[pattern][kind].append(str(thing.get("name") or ""))
    levels = [_level(one, of_kind, service, setting) for one in patterns if (of_kind := asked.get(one))]
    standing = [one for one in patterns if one not in asked]
    return (*levels, *(_standing(one) for one in standing[: max(0, LEAST - len(levels))]))


def pattern_for(kind: str, patterns: Sequence[SlaPattern]) -> SlaPattern | None:
    """The pattern that is for a kind; else for the kind most like it; else the one with the longest days."""
    for wanted in (kind, like(kind)):
        if found := next((one for one in patterns if wanted in one.kinds), None):
            return found
    return max(patterns, key=lambda one: sum(one.days), default=None)


def _level(
    pattern: SlaPattern, named: Mapping[str, Sequence[str]], service: Service, setting: Setting
) -> Level:
    kind, things = next(iter(named)), tuple(name for names in named.values() for name in names)
    days, why, stated = adjusted(pattern, kind, service, setting)
    borrowed = not set(named) <= set(pattern.kinds)
    notes = [say(message("support-sla-for", things=listed(things)))]
    notes += [reason(pattern, why, setting, stated)] if days != pattern.days else []
    notes += [say(message("support-sla-borrowed"))] if borrowed else []
    notes += [pattern.notes] if pattern.notes else []
    return Level(pattern, days, why, " ".join(notes), things, stated)


def _standing(pattern: SlaPattern) -> Level:
    notes = " ".join(filter(None, (say(message("support-sla-standing")), pattern.notes)))
    return Level(pattern, pattern.days, Why.USUAL, notes)


# How many days


def adjusted(
    pattern: SlaPattern, kind: str, service: Service, setting: Setting
) -> tuple[tuple[int, int, int], Why, Stated | None]:
    """The days of a pattern for this brief, and why they are not the usual ones."""
    version = stated_for(kind, Event.VERSION, setting.times)
    amends = stated_for(kind, Event.AMENDS, setting.times)
    if stated := version or amends:
        return _as_stated(pattern, version, amends), Why.BRIEF, stated
    days, why = pattern.days, Why.USUAL
    if helped_by(kind) & setting.helped:
        days, why = (max(pattern.v2, math.ceil(pattern.v1 * HELPED)), pattern.v2, pattern.v3), Why.TOOLS
    available = setting.available
    if available is not None and needed(days, service.amends) > available:
        return _fitted(days, available, service.amends), Why.DATE, None
    if available is None and setting.pressing:
        return _cut(days, PRESSED), Why.PRESSURE, None
    return days, why, None


def _as_stated(pattern: SlaPattern, version: Stated | None, amends: Stated | None) -> tuple[int, int, int]:
    """The brief's own days; where it states those of one version alone, no later one takes longer."""
    first = version.days if version else max(pattern.v1, amends.days if amends else 0)
    second = min(first, amends.days if amends else pattern.v2)
    third = min(second, amends.days if amends else pattern.v3)
    return first, second, third


def _fitted(days: tuple[int, int, int], available: int, amends: int) -> tuple[int, int, int]:
    """The days cut until they fit, or as far as a promise may be cut."""
    shortest = _cut(days, SHORTEST)
    left = (available - FEEDBACK * min(amends, 2)) / sum(days[: amends + 1])
    first, second, third = _cut(days, max(SHORTEST, left))
    while first > max(shortest[0], second) and needed((first, second, third), amends) > available:
        first -= 1  # what rounding up has added
    return first, second, third


def _cut(days: tuple[int, int, int], share: float) -> tuple[int, int, int]:
    """The days with a share of them left: rounded up, and never none."""
    first, second, third = (max(1, min(one, math.ceil(round(one * share, 6)))) for one in days)
    return first, second, third


def reason(pattern: SlaPattern, why: Why, setting: Setting, stated: Stated | None) -> str:
    """Why the days are not the pattern's, in a sentence that names them."""
    usual = "/".join(map(str, pattern.days))
    known: dict[str, Any] = {"usual": usual, "quote": stated.quote if stated else setting.pressing}
    if setting.go_live:
        known |= {"day": setting.go_live.isoformat(), "available": setting.available or 0}
    return say(message(f"support-sla-{why}", **known))


def too_tight(levels: Sequence[Level], service: Service, setting: Setting) -> tuple[Level, ...]:
    """The SLAs that do not fit before the work goes live, even cut."""
    available = setting.available
    if available is None:
        return ()
    return tuple(one for one in levels if one.things and needed(one.days, service.amends) > available)
