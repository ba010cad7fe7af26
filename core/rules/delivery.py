"""The delivery model without a model: which steps the work takes, and where AI tools may help in them."""

from dataclasses import dataclass, field

from core.rules.delivery_plan import Headline, StagePlan, approach_of, headline_of, is_called, tools_for
from core.rules.delivery_scope import Scope
from core.rules.delivery_steps import Step, steps
from core.rules.delivery_words import caveats_of, rationale_of, standing_risks, summary_of, work_risks


@dataclass(frozen=True, slots=True)
class Delivery:
    """A recommended way of delivering."""

    headline: Headline
    summary: str
    plans: tuple[StagePlan, ...]
    caveats: tuple[str, ...] = field(default=())
    risks: tuple[str, ...] = field(default=())


def plan_of(step: Step, scope: Scope) -> StagePlan:
    """How rules plan one step."""
    tools, approach = tools_for(step, scope), approach_of(step, scope)
    return StagePlan(step, approach, tuple(one.name for one in tools), rationale_of(step, tools, scope))


def draft_delivery(scope: Scope) -> Delivery:
    """The delivery model by rules alone."""
    plans = tuple(plan_of(step, scope) for step in steps() if is_called(step, scope))
    headline = headline_of(plans, scope)
    return Delivery(
        headline,
        summary_of(headline, plans, scope),
        plans,
        caveats_of(plans, scope),
        (*standing_risks(headline, scope), *work_risks(plans, scope)),
    )
