"""Stage 16: how the work that was won is delivered, phase by phase and market by market."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from pydantic import BaseModel, Field

from core.agents.brief_text import render_data
from core.agents.grounding import Grounding
from core.brief import Brief
from core.deal import not_won
from core.drafting import Drafting, RulesDraft
from core.keys import StageKey
from core.messages import Message, say
from core.opportunity import Opportunity
from core.rules.rollout import Rollout, plan_rollout
from core.rules.rollout_answer import Answer, checked, told
from core.rules.rollout_calendar import Calendar
from core.rules.rollout_known import Known, known_of
from core.rules.rollout_markets import Wave
from core.rules.rollout_phases import Phase as Planned
from core.stage import Draft, Stage, StageContext, StageFailed
from core.work import UnitOfWork

KNOWN = 60_000
"""Characters of earlier results that the model is shown."""


class Phase(BaseModel):
    """One phase of the delivery."""

    name: str
    timeframe: str
    objectives: list[str] = Field(default_factory=list)
    milestones: list[str] = Field(default_factory=list)
    owner: str = ""
    """A role of the catalogue."""
    first_week: int = 1
    """From the start of the work."""
    last_week: int | None = None
    """None for what goes on."""


class MarketRollout(BaseModel):
    """When one market goes live."""

    market: str
    go_live: str
    dependencies: list[str] = Field(default_factory=list)
    wave: Wave = Wave.LEAD
    reason: str = ""


class Metric(BaseModel):
    """What is measured while the work runs."""

    metric: str
    target: str = ""
    review_cadence: str = ""


class Output(BaseModel):
    """What the delivery plan persists."""

    summary: str = ""
    phases: list[Phase] = Field(default_factory=list)
    market_rollout: list[MarketRollout] = Field(default_factory=list)
    training_and_adoption: list[str] = Field(default_factory=list)
    compliance_and_policy: list[str] = Field(default_factory=list)
    in_flight_metrics: list[Metric] = Field(default_factory=list)
    risks: list[str] = Field(default_factory=list)


def read(
    known: Known, ruled: Rollout, answer: Answer, grounding: Grounding, rules: RulesDraft | None
) -> tuple[Output, Sequence[Message]]:
    """The model's plan within the brief's markets, the catalogue's roles and the dates that are known."""
    plan, remarks = checked(known, ruled, answer)
    return output_of(plan), remarks


def output_of(plan: Rollout) -> Output:
    """A plan as it is persisted."""
    return Output(
        summary=plan.summary,
        phases=[_persisted(one, plan.calendar) for one in plan.phases],
        market_rollout=[
            MarketRollout(
                market=one.placed.market,
                go_live=plan.calendar.by(one.week),
                dependencies=list(one.needs),
                wave=one.placed.wave,
                reason=say(one.placed.why),
            )
            for one in plan.launches
        ],
        training_and_adoption=list(plan.training),
        compliance_and_policy=list(plan.compliance),
        in_flight_metrics=[
            Metric(metric=one.metric, target=one.target, review_cadence=one.cadence) for one in plan.measures
        ],
        risks=list(plan.risks),
    )


def _persisted(phase: Planned, calendar: Calendar) -> Phase:
    span = phase.span
    return Phase(
        name=phase.name,
        timeframe=calendar.span(span.first, span.last),
        objectives=list(phase.objectives),
        milestones=list(phase.milestones),
        owner=phase.owner,
        first_week=span.first,
        last_week=span.last,
    )


def _tells(known: Known, ruled: Rollout) -> dict[str, str]:
    return {"known": render_data("known", told(known, ruled)[:KNOWN])}


def _by_rules(ruled: Rollout, context: StageContext) -> RulesDraft:
    return RulesDraft(output_of(ruled).model_dump(mode="json"), (), ())


async def run(context: StageContext) -> Draft:
    """Plans the delivery of a deal that is won."""
    if why := not_won(context.facts.deal_status):
        raise StageFailed(why)
    known = known_of(context.facts, context.inputs, context.catalogue, context.settings, context.today)
    ruled = await asyncio.to_thread(plan_rollout, known)
    drafting = Drafting(
        StageKey.DELIVERY_PLAN,
        Output,
        Answer,
        partial(read, known, ruled),
        partial(_by_rules, ruled),
        _tells(known, ruled),
    )
    # It stands on earlier results alone: the brief would be paid for once more and tell nothing new.
    return await drafting.draft(replace(context, brief=Brief(())))


async def keep(work: UnitOfWork, opportunity: Opportunity, draft: Draft) -> Draft:
    """Keeps no plan for a deal that was lost while it was drafted."""
    if why := not_won(opportunity.deal_status):
        raise StageFailed(why, draft.calls)
    return draft


STAGE = Stage(Output, run, Answer, keep=keep)
