"""What is measured in flight: the proposal's own measures word by word, and operational ones beside them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from core.messages import message, say
from core.rules.lexicon import data
from core.rules.rollout_known import Known, same

OPERATIONAL = ("on_time", "first_time_right", "cycle_time", "within_sla")


@dataclass(frozen=True, slots=True)
class Measure:
    """What is measured, against what, and how often it is looked at."""

    metric: str
    target: str
    cadence: str


def measures(known: Known) -> tuple[Measure, ...]:
    """The proposal's measures with their targets, then the operational ones that are not among them."""
    kpis = [Measure(metric, target, cadence_of(metric)) for metric, target in known.kpis]
    there = {kind for metric, _ in known.kpis for kind in kinds_of(metric)}
    added = [_operational(kind, known) for kind in OPERATIONAL if kind not in there]
    return (*kpis, *added)


def kinds_of(metric: str) -> Iterator[str]:
    """The operational measures that a measure is already, whatever it is called."""
    plain = same(metric).replace("-", " ").replace("–", " ")
    for kind, words in data("rollout")["measures"].items():
        if any(word in plain for word in words):
            yield kind


def cadence_of(metric: str) -> str:
    """What steers the daily work is looked at every week, the rest every month."""
    return say(message("rollout-weekly" if any(kinds_of(metric)) else "rollout-monthly"))


def _operational(kind: str, known: Known) -> Measure:
    target = say(message(f"rollout-target-{kind}"))
    if kind == "cycle_time":
        target = _cycle(known) or target
    return Measure(say(message(f"rollout-measure-{kind}")), target, say(message("rollout-weekly")))


def _cycle(known: Known) -> str:
    """The longest of the service levels, from brief to its third version; empty where there is none."""
    slas = known.support.get("slas") or ()
    if not slas:
        return ""
    longest = max(slas, key=_days)
    days, name = _days(longest), str(longest["deliverable"])
    return say(message("rollout-target-cycle_time-sla", days=days, deliverable=name))


def _days(sla: Mapping[str, Any]) -> int:
    return sum(int(sla[f"v{version}_days"]) for version in (1, 2, 3))
