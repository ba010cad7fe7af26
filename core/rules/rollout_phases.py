"""The phases after the win as rules plan them: what each is for, what ends it, and who answers for it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from core.messages import message, say
from core.rules.delivery_words import listed
from core.rules.rollout_calendar import FAST, LEAD, MOBILISE, RUN, SET_UP, TAIL, Calendar, Span, spans
from core.rules.rollout_known import Known, days_in, each_once
from core.rules.rollout_markets import Wave, waves
from core.rules.rollout_owners import owner_of

_DUTIES = {
    MOBILISE: "steer",
    SET_UP: "manage",
    LEAD: "create",
    FAST: "manage",
    TAIL: "localise",
    RUN: "care",
}
_TIMES = 3
"""Lengths of time of the brief that the first phase is to settle."""


@dataclass(frozen=True, slots=True)
class Phase:
    """One phase, before it is put into the words of an output."""

    span: Span
    name: str
    objectives: tuple[str, ...]
    milestones: tuple[str, ...]
    owner: str


def phases(known: Known, calendar: Calendar) -> tuple[Phase, ...]:
    """Three to six phases with their time frames, in order."""
    held = spans(known, calendar)
    return tuple(
        Phase(
            span,
            _name(span.key, known),
            _objectives(span.key, known),
            each_once((*_milestones(span.key, known), *_dated(span, known, calendar))),
            owner_of(_DUTIES[span.key], known.catalogue),
        )
        for span in held
    )


def _said(key: str, **args: Any) -> str:
    return say(message(f"rollout-{key}", **args))


def _lead(known: Known) -> str:
    placed = waves(known)
    return placed[0].market if placed else "none"


def _name(key: str, known: Known) -> str:
    if key != LEAD:
        return _said(f"phase-{key}")
    return _said("phase-lead" if len(known.markets) > 1 else "phase-only", market=_lead(known))


def _objectives(key: str, known: Known) -> tuple[str, ...]:
    kinds = {
        MOBILISE: _to_mobilise,
        SET_UP: _to_set_up,
        FAST: _to_follow,
        TAIL: _to_scale,
    }
    if key in kinds:
        return tuple(kinds[key](known))
    fixed = {LEAD: ("masters", "prove"), RUN: ("steady", "improve")}
    return tuple(_said(f"{key}-objective-{what}") for what in fixed[key])


def _to_mobilise(known: Known) -> Iterator[str]:
    yield _said("mobilise-objective-team", client=known.client)
    yield _said("mobilise-objective-governance")
    if known.assumptions:
        yield _said("mobilise-objective-watch", count=len(known.assumptions))
    lengths = [said for said in known.timelines if not any(days_in(said))]
    for said in lengths[:_TIMES]:
        yield _said("mobilise-objective-time", said=said)


def _to_set_up(known: Known) -> Iterator[str]:
    yield _said("set_up-objective-ways")
    if known.tools:
        yield _said("set_up-objective-tools", tools=listed(known.tools))
    if known.gaps:
        yield _said("set_up-objective-partners", partners=listed(_covering(known)))


def _covering(known: Known) -> list[str]:
    """What is not covered in house, with who would."""
    return [
        f"{gap['capability']} ({partner})" if (partner := gap.get("suggested_partner")) else gap["capability"]
        for gap in known.gaps
    ]


def _to_follow(known: Known) -> Iterator[str]:
    followers = [one.market for one in waves(known) if one.wave is Wave.FOLLOWER]
    yield _said("fast-objective-adapt", markets=listed(followers))
    yield _said("fast-objective-learn")


def _to_scale(known: Known) -> Iterator[str]:
    yield _said("tail-objective-scale", count=_count(Wave.TAIL, known))
    yield _said("tail-objective-light")


def _count(wave: Wave, known: Known) -> int:
    return sum(one.wave is wave for one in waves(known))


def _milestones(key: str, known: Known) -> Sequence[str]:
    client, lead = known.client, _lead(known)
    return {
        MOBILISE: lambda: [_said("mobilise-milestone-kickoff"), _said("mobilise-milestone-contract")],
        SET_UP: lambda: [_said(f"set_up-milestone-{what}") for what in ("access", "trained", "baseline")],
        LEAD: lambda: [
            _said("lead-milestone-approved", client=client),
            _said("lead-milestone-live", market=lead),
        ],
        FAST: lambda: [_said("fast-milestone-live", count=_count(Wave.FOLLOWER, known))],
        TAIL: lambda: [
            _said("tail-milestone-frozen"),
            _said("tail-milestone-live", count=_count(Wave.TAIL, known)),
        ],
        RUN: lambda: [_said("run-milestone-quarter", client=client), _said("run-milestone-lessons")],
    }[key]()


def _dated(span: Span, known: Known, calendar: Calendar) -> Iterator[str]:
    """The dates of the brief that fall into a phase; nothing where the plan counts in weeks."""
    if calendar.go_live is None:
        return
    first = calendar.first_of(span.first)
    last = calendar.last_of(span.last) if span.last else date.max
    for said in known.timelines:
        days = list(days_in(said))
        if days and max(days) != known.facts.deadline and first <= max(days) <= last:
            yield _said("milestone-brief", said=said)
