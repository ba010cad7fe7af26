"""KPIs without a model: the tenant's own, and those of the brief's that a studio can be held to."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from re import Pattern

from core.agency.terms import KpiPattern
from core.brief import fold
from core.messages import message, say
from core.rules.lexicon import data, pattern

MOST_OWN = 6
"""Targets of the brief that become KPIs: more make a list that nobody reports on."""
_METRIC = 80


@dataclass(frozen=True, slots=True)
class Targets:
    """The brief's own measures."""

    ours: tuple[str, ...]
    """What depends on how the work is done."""
    others: tuple[str, ...]
    """What depends on media, price and markets as well."""


@cache
def _ours() -> Pattern[str]:
    return pattern(data("support")["ours"]["all"])


def targets_of(measures: Iterable[object]) -> Targets:
    """The brief's measures, those that a studio can be held to apart from the others."""
    texts = list(dict.fromkeys(text for one in measures if (text := fold(str(one)))))
    ours = [one for one in texts if _ours().search(one)]
    return Targets(tuple(ours[:MOST_OWN]), tuple(one for one in texts if one not in ours))


def kpis_of(targets: Targets, standing: Sequence[KpiPattern]) -> tuple[KpiPattern, ...]:
    """The tenant's standing KPIs, then the brief's own with the brief's words for the target."""
    measured = say(message("support-kpi-measured"))
    own = (KpiPattern(_metric(one), one, measured) for one in targets.ours)
    return (*standing, *own)


def _metric(target: str) -> str:
    """What a target measures, in few of its words."""
    name = target.split(":", 1)[0].strip() if ":" in target[:_METRIC] else target
    return say(message("support-kpi-brief", words=name if len(name) <= _METRIC else f"{name[:_METRIC].rstrip()}…"))
