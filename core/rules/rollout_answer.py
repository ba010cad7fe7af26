"""The plan as a model fills it in, and what of it holds: markets of the brief, roles, dates, numbers."""

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Annotated, Any

from pydantic import BaseModel, Field, model_validator

from core.agents.grounding import numbers_in
from core.messages import Message, message
from core.rules.rollout import Launch, Rollout
from core.rules.rollout_calendar import Span
from core.rules.rollout_known import Known, each_once, same
from core.rules.rollout_markets import Placed, Wave
from core.rules.rollout_measures import Measure, cadence_of, kinds_of
from core.rules.rollout_phases import Phase
from core.rules.rollout_words import MOST, time_risks

FEWEST, MOST_PHASES = 3, 6
"""Phases of a plan (SPEC, stage 16)."""

LONGEST = 260
"""Weeks that a plan may reach."""

MOST_SENTENCES = 12
"""Of one list that a model may add to."""

_NUMBERED = re.compile(r"^(?:phase|stage)?\s*[0-9]{1,2}\s*[:.)–—-]\s*", re.IGNORECASE)
"""What stands before the name of a phase that somebody has numbered."""

Week = Annotated[int, Field(ge=1, le=LONGEST)]


class PlannedPhase(BaseModel):
    """One phase as the model plans it."""

    name: str
    first_week: Week = Field(description="Counted from the start of the work, which is week 1.")
    last_week: Week
    objectives: list[str]
    milestones: list[str]
    owner: str = Field(description="A role from the list of roles, spelled as there.")


class PlannedMarket(BaseModel):
    """One market as the model places it."""

    market: str = Field(description="A market from the list, spelled as there.")
    wave: Wave
    week: Week = Field(description="The week in which it goes live.")
    dependencies: list[str]
    reason: str = Field(description="Why it stands in this wave, in one sentence.")


class PlannedMetric(BaseModel):
    """An operational measure as the model proposes it."""

    metric: str
    target: str
    review_cadence: str


class Answer(BaseModel):
    """The form the model fills in."""

    summary: str = Field(description="Three to five plain sentences for whoever takes the work over.")
    phases: list[PlannedPhase] = Field(description="Three to six, in order.")
    market_rollout: list[PlannedMarket]
    training_and_adoption: list[str]
    compliance_and_policy: list[str]
    operational_metrics: list[PlannedMetric] = Field(
        description="Measures beside those of the proposal, which are carried over by themselves."
    )
    risks: list[str] = Field(description="Concrete, each with what to do about it.")

    @model_validator(mode="after")
    def _holds_together(self) -> "Answer":
        if not FEWEST <= len(self.phases) <= MOST_PHASES:
            raise ValueError(f"{len(self.phases)} phases; there must be {FEWEST} to {MOST_PHASES}")
        for phase in self.phases:
            if phase.last_week < phase.first_week:
                raise ValueError(f"the phase {phase.name!r} ends before it begins")
        return self


def told(known: Known, ruled: Rollout) -> str:
    """What is known, as the model is shown it."""
    calendar = ruled.calendar
    live = known.facts.go_live
    shown: dict[str, Any] = {
        "client": known.client,
        "start_of_week_1": calendar.start.isoformat(),
        "go_live": live.isoformat() if live else None,
        "weeks_until_go_live": calendar.weeks if calendar.go_live else None,
        "timelines": known.diagnosis.get("timelines") or [],
        "markets": known.markets,
        "deliverables": known.diagnosis.get("deliverables") or [],
        "tech_asks": known.diagnosis.get("tech_asks") or [],
        "delivery_model": known.delivery,
        "gaps": known.gaps,
        "support_documents": known.support,
        "roles": [role.name for role in known.catalogue.roles],
    }
    return json.dumps(shown, ensure_ascii=False, indent=1, default=str)


@dataclass
class _Checked:
    """The answer while it is held against what is known, with a count of what did not hold."""

    known: Known
    ruled: Rollout
    counts: dict[str, int] = field(default_factory=dict[str, int])

    def miss(self, what: str) -> None:
        self.counts[what] = self.counts.get(what, 0) + 1

    def remarks(self) -> list[Message]:
        return [message(f"rollout-checked-{what}", count=count) for what, count in self.counts.items()]

    def says(self, text: str) -> bool:
        """Whether a sentence brings no number that nothing holds and no tool that is not in use."""
        foreign = [one for one in numbers_in(text) if _plain(one) not in self.numbers]
        strays = any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE) for name in self.idle)
        return bool(text.strip()) and not foreign and not strays

    def keeps(self, texts: Iterable[str]) -> tuple[str, ...]:
        """The sentences that hold, each once."""
        kept = [text.strip() for text in texts if self._counted(text)]
        return each_once(kept)[:MOST_SENTENCES]

    def _counted(self, text: str) -> bool:
        kept = self.says(text)
        if text.strip() and not kept:
            self.miss("words")
        return kept

    @cached_property
    def numbers(self) -> frozenset[str]:
        """Every number of what the model was told."""
        return frozenset(map(_plain, numbers_in(told(self.known, self.ruled))))

    @cached_property
    def idle(self) -> frozenset[str]:
        """Listed tools that the delivery model does not use."""
        used = {same(tool) for tool in self.known.tools}
        return frozenset(name for name in self.known.listed_tools if same(name) not in used)


def _plain(number: str) -> str:
    """A number without the zeros that a date puts before it."""
    return number.lstrip("0") or "0"


def checked(known: Known, ruled: Rollout, answer: Answer) -> tuple[Rollout, Sequence[Message]]:
    """The model's plan within the brief's markets, the catalogue's roles and the dates that are known."""
    check = _Checked(known, ruled)
    planned = _phases(answer.phases, check)
    risks = check.keeps(answer.risks)
    kept = replace(
        ruled,
        summary=answer.summary.strip() if check.keeps([answer.summary]) else ruled.summary,
        phases=planned,
        launches=_launches(answer.market_rollout, check),
        training=_added(ruled.training, answer.training_and_adoption, check),
        compliance=_added(ruled.compliance, answer.compliance_and_policy, check),
        measures=_measures(answer.operational_metrics, check),
        risks=each_once((*time_risks(known, ruled.calendar), *risks))[:MOST] if risks else ruled.risks,
    )
    return kept, check.remarks()


def _phases(answered: Sequence[PlannedPhase], check: _Checked) -> tuple[Phase, ...]:
    """The model's phases; an owner that is no role, and lists that do not hold, give way to the rules'."""
    ordered = sorted(answered, key=lambda one: one.first_week)
    ruled = check.ruled.phases
    return tuple(_phase(one, ruled[min(place, len(ruled) - 1)], check) for place, one in enumerate(ordered))


def _phase(answered: PlannedPhase, ruled: Phase, check: _Checked) -> Phase:
    role = check.known.catalogue.role(answered.owner)
    if role is None:
        check.miss("owners")
    name = _NUMBERED.sub("", answered.name.strip())
    name = name if check.keeps([name]) else ruled.name
    return Phase(
        Span(ruled.span.key, answered.first_week, answered.last_week),
        name,
        check.keeps(answered.objectives) or ruled.objectives,
        check.keeps(answered.milestones) or ruled.milestones,
        role.name if role else ruled.owner,
    )


def _launches(answered: Sequence[PlannedMarket], check: _Checked) -> tuple[Launch, ...]:
    """Every market of the brief once, the lead first: as the model places it, or as the rules do."""
    ruled = {same(one.placed.market): one for one in check.ruled.launches}
    wanted = {same(one.market): one for one in reversed(answered)}
    for name in wanted.keys() - ruled.keys():
        check.miss("markets")
        del wanted[name]
    leads = [name for name in ruled if name in wanted and wanted[name].wave is Wave.LEAD]
    if not leads:
        return check.ruled.launches
    lead = leads[0]
    first = check.ruled.calendar.weeks if check.ruled.calendar.go_live else wanted[lead].week
    placed = [_launch(one, wanted.get(name), name == lead, first, check) for name, one in ruled.items()]
    order = list(Wave)
    return tuple(sorted(placed, key=lambda one: (order.index(one.placed.wave), one.week)))


def _launch(
    ruled: Launch, answered: PlannedMarket | None, leads: bool, first: int, check: _Checked
) -> Launch:
    """One market; nothing but the lead leads, and nothing goes live before it."""
    if answered is None:
        wave = Wave.FOLLOWER if ruled.placed.wave is Wave.LEAD else ruled.placed.wave
        return replace(ruled, placed=replace(ruled.placed, wave=wave), week=max(ruled.week, first))
    wave = Wave.LEAD if leads else Wave.FOLLOWER if answered.wave is Wave.LEAD else answered.wave
    said = answered.reason.strip() if check.keeps([answered.reason]) else ""
    why = message("rollout-said", said=said) if said else ruled.placed.why
    week = first if leads else max(answered.week, first)
    needs = check.keeps(answered.dependencies) or ruled.needs
    return Launch(Placed(ruled.placed.market, wave, why), week, needs)


def _added(ruled: tuple[str, ...], answered: Iterable[str], check: _Checked) -> tuple[str, ...]:
    """What always has to be said, and what the model says beside it."""
    return each_once((*ruled, *check.keeps(answered)))[: len(ruled) + MOST_SENTENCES]


def _measures(answered: Iterable[PlannedMetric], check: _Checked) -> tuple[Measure, ...]:
    """The proposal's measures and the operational ones, then what the model measures beside them."""
    held = list(check.ruled.measures)
    for one in answered:
        kinds = {kind for measure in held for kind in kinds_of(measure.metric)}
        told = same(one.metric) in {same(measure.metric) for measure in held}
        if told or kinds & set(kinds_of(one.metric)):
            continue
        if check.keeps([one.metric]) and check.keeps([f"{one.target} {one.review_cadence}"]):
            cadence = one.review_cadence.strip() or cadence_of(one.metric)
            held.append(Measure(one.metric.strip(), one.target.strip(), cadence))
    return tuple(held)
