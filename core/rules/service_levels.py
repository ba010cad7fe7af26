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
    whys: tuple[Why, ...]
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
    made = adjusted(pattern, kind, service, setting)
    borrowed = not set(named) <= set(pattern.kinds)
    notes = [say(message("support-sla-for", things=listed(things)))]
    notes += [_reason(why, setting, made.stated) for why in made.whys]
    notes += [say(message("support-sla-usual", usual="/".join(map(str, pattern.days))))] if made.whys else []
    notes += [say(message("support-sla-borrowed"))] if borrowed else []
    notes += [pattern.notes] if pattern.notes else []
    return Level(pattern, made.days, made.whys, " ".join(notes), things, made.stated)


def _standing(pattern: SlaPattern) -> Level:
    notes = " ".join(filter(None, (say(message("support-sla-standing")), pattern.notes)))
    return Level(pattern, pattern.days, (), notes)


# How many days


Days = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Adjusted:
    """The days of a pattern for one brief, and why they are not the usual ones."""

    days: Days
    whys: tuple[Why, ...] = ()
    stated: Stated | None = None


def adjusted(pattern: SlaPattern, kind: str, service: Service, setting: Setting) -> Adjusted:
    """The days as the brief states them; where it does not, as tools and the time left allow."""
    version = stated_for(kind, Event.VERSION, setting.times)
    amends = stated_for(kind, Event.AMENDS, setting.times)
    days = _as_stated(pattern, version, amends)
    whys = [Why.BRIEF] if version or amends else list[Why]()
    if helped_by(kind) & setting.helped and not version:
        days, whys = (max(days[1], math.ceil(days[0] * HELPED)), *days[1:]), [*whys, Why.TOOLS]
    free = (version is None, amends is None, amends is None)
    available = setting.available
    if available is None:
        cut = _shortened(days, free, PRESSED) if setting.pressing else days
        whys += [Why.PRESSURE] if cut != days else []
    else:
        cut = _fitted(days, free, available, service.amends)
        whys += [Why.DATE] if cut != days else []
    return Adjusted(cut, tuple(whys), version or amends)


def _as_stated(pattern: SlaPattern, version: Stated | None, amends: Stated | None) -> Days:
    """The brief's own days; where it states those of one version alone, no later one takes longer."""
    first = version.days if version else max(pattern.v1, amends.days if amends else 0)
    second = min(first, amends.days if amends else pattern.v2)
    third = min(second, amends.days if amends else pattern.v3)
    return first, second, third


def _shortened(days: Days, free: Sequence[bool], share: float) -> Days:
    """The days with a share left of those that the brief leaves open: rounded up, and never none."""
    first, second, third = (
        max(1, math.ceil(one * share)) if cut else one for one, cut in zip(days, free, strict=True)
    )
    return first, min(first, second), min(first, second, third)


def _fitted(days: Days, free: Sequence[bool], available: int, amends: int) -> Days:
    """The days taken down one by one until all versions fit, or as far as a promise may be cut."""
    shortest, left = _shortened(days, free, SHORTEST), list(days)
    while needed(left, amends) > available:
        room = [at for at, least in enumerate(shortest) if left[at] > least]
        if not room:
            break
        left[max(room, key=lambda at: left[at] / shortest[at])] -= 1
    return left[0], min(left[:2]), min(left)


def _reason(why: Why, setting: Setting, stated: Stated | None) -> str:
    """Why days are not the pattern's, in a sentence."""
    known: dict[str, Any] = {"quote": stated.quote if stated and why is Why.BRIEF else setting.pressing}
    if setting.go_live:
        known |= {"day": setting.go_live.isoformat(), "available": setting.available or 0}
    return say(message(f"support-sla-{why}", **known))


def too_tight(levels: Sequence[Level], service: Service, setting: Setting) -> tuple[Level, ...]:
    """The SLAs that do not fit before the work goes live, even cut."""
    available = setting.available
    if available is None:
        return ()
    return tuple(one for one in levels if one.things and needed(one.days, service.amends) > available)
