"""The plan after the win as rules write it, whole."""

from dataclasses import dataclass
from typing import Any

from core.messages import message, say
from core.rules.rollout_calendar import FAST, LEAD, TAIL, Calendar, calendar_of
from core.rules.rollout_known import Known
from core.rules.rollout_markets import Placed, Wave, waves
from core.rules.rollout_measures import Measure, measures
from core.rules.rollout_phases import Phase, phases
from core.rules.rollout_words import compliance, risks, summary, training

_PHASES = {Wave.LEAD: LEAD, Wave.FOLLOWER: FAST, Wave.TAIL: TAIL}


@dataclass(frozen=True, slots=True)
class Launch:
    """When a market goes live, and what that takes."""

    placed: Placed
    week: int
    needs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rollout:
    """A whole plan."""

    calendar: Calendar
    summary: str
    phases: tuple[Phase, ...]
    launches: tuple[Launch, ...]
    training: tuple[str, ...]
    compliance: tuple[str, ...]
    measures: tuple[Measure, ...]
    risks: tuple[str, ...]


def plan_rollout(known: Known) -> Rollout:
    """The plan for any brief, however little of it is known."""
    calendar = calendar_of(known)
    planned = phases(known, calendar)
    return Rollout(
        calendar,
        summary(known, calendar, planned),
        planned,
        launches(known, planned),
        training(known),
        compliance(known),
        measures(known),
        risks(known, calendar),
    )


def launches(known: Known, planned: tuple[Phase, ...]) -> tuple[Launch, ...]:
    """Each market at the end of its wave's phase."""
    ends = {phase.span.key: phase.span.last for phase in planned}
    placed = waves(known)
    return tuple(
        Launch(one, ends[_PHASES[one.wave]] or 1, _needs(one, placed[0].market, known)) for one in placed
    )


def _needs(placed: Placed, lead: str, known: Known) -> tuple[str, ...]:
    """What has to be there before the market goes live."""
    needed = {
        Wave.LEAD: ("lead-masters", "lead-legal", "lead-library"),
        Wave.FOLLOWER: ("follower-lead", "follower-local"),
        Wave.TAIL: ("tail-toolkit", "tail-local"),
    }[placed.wave]
    said = [_said(f"needs-{one}", **({"market": lead} if one == "follower-lead" else {})) for one in needed]
    return (*said, *(_covered(known) if placed.wave is Wave.LEAD else ()))


def _covered(known: Known) -> list[str]:
    """The gaps without which nothing can be delivered, each with who would cover it."""
    return [
        _said(
            "needs-partner",
            capability=gap["capability"],
            partner=gap.get("suggested_partner") or say(message("rollout-needs-nobody")),
        )
        for gap in known.gaps
        if gap["criticality"] == "red"
    ]


def _said(key: str, **args: Any) -> str:
    return say(message(f"rollout-{key}", **args))
