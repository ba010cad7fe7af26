"""KPIs without a model: the tenant's own, and those of the brief's that a studio can be held to."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from re import Pattern

from core.agency.terms import KpiPattern
from core.brief import fold
from core.messages import message, say
from core.rules.lexicon import data, pattern
from core.rules.turnaround import names_time, stated_times

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
    times = {one.quote for one in stated_times(texts)}  # SLAs promise these already
    ours = [one for one in texts if one not in times and (_ours().search(one) or measure_of(one))]
    others = [one for one in texts if one not in ours and not names_time(one)]
    return Targets(tuple(ours[:MOST_OWN]), tuple(others))


def kpis_of(targets: Targets, standing: Sequence[KpiPattern]) -> tuple[KpiPattern, ...]:
    """The tenant's standing KPIs, with the brief's target where it has one of its own, then its others."""
    by_measure = {measure_of(one): one for one in reversed(targets.ours)}
    held = [_aimed(one, by_measure.get(measure_of(one.metric))) for one in standing]
    taken = {one.target for one in held}
    measured = say(message("support-kpi-measured"))
    own = (KpiPattern(_metric(one), one, measured) for one in targets.ours if one not in taken)
    return (*held, *own)


def _aimed(kpi: KpiPattern, target: str | None) -> KpiPattern:
    return replace(kpi, target=target) if target and measure_of(kpi.metric) else kpi


@cache
def _measures() -> Mapping[str, Pattern[str]]:
    return {one["key"]: pattern(one["all"]) for one in data("support")["measure"]}


@cache
def measure_of(text: str) -> str | None:
    """What a KPI or a target measures; None for what is none of the standing measures."""
    return next((key for key, words in _measures().items() if words.search(text)), None)


def _metric(target: str) -> str:
    """What a target measures, in few of its words."""
    name = target.split(":", 1)[0].strip() if ":" in target[:_METRIC] else target
    return say(
        message("support-kpi-brief", words=name if len(name) <= _METRIC else f"{name[:_METRIC].rstrip()}…")
    )
