"""How each step is worked, and what that makes of the whole, within what tools and clients allow."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from core.agency.tools import Tool
from core.rules.ai_terms import Ruling
from core.rules.delivery_scope import Scope, Work
from core.rules.delivery_steps import Approach, Step


class Headline(StrEnum):
    """How the work as a whole is delivered."""

    TRADITIONAL = "traditional"
    AI_SUPPORTED = "ai_supported"
    HYBRID = "hybrid"


@dataclass(frozen=True, slots=True)
class StagePlan:
    """How one step is worked, with which tools and why."""

    step: Step
    approach: Approach
    tooling: tuple[str, ...]
    rationale: str


# Which steps it takes


def calls_for(step: Step, work: Work) -> bool:
    """Whether a thing to be made takes this step."""
    if step.always or not (step.media or step.words):
        return False
    if step.media and not work.media.intersection(step.media):
        return False
    match step.key:
        case "film":  # what is only cut down or only internal comes from masters or templates
            return "mastered" in work.words or not work.words & {"cutdown", "internal"}
        case "digital_statics":
            return not work.words & {"social", "dynamic"}
        case _:
            return not step.words or step.words in work.words


def taken(step: Step, scope: Scope) -> tuple[Work, ...]:
    """The things to be made that take this step."""
    return tuple(work for work in scope.works if calls_for(step, work))


def is_called(step: Step, scope: Scope) -> bool:
    """Whether the scope takes this step."""
    if step.key == "policy_checks" and not tools_for(step, scope):
        return False
    across = step.across and bool(scope.works) and len(scope.markets) > 1
    return step.always or across or bool(taken(step, scope))


def tools_for(step: Step, scope: Scope) -> tuple[Tool, ...]:
    """The tools whose facts allow them here; none where a person does the step."""
    if step.most is Approach.MANUAL or scope.terms.ruling is not Ruling.OPEN:
        return ()
    works = taken(step, scope)
    return tuple(
        tool
        for tool in scope.tools
        if step.key in tool.steps and any(_covers(tool, work, step) for work in works)
    )


def _covers(tool: Tool, work: Work, step: Step) -> bool:
    within = work.media.intersection(tool.media, step.media or tool.media)
    return bool(within) and not (tool.simple and work.complex)


# How each is worked


def approach_of(step: Step, scope: Scope) -> Approach:
    """The approach that rules take for a step."""
    if step.most is Approach.MANUAL or scope.terms.ruling is not Ruling.OPEN:
        return Approach.MANUAL
    tools = tools_for(step, scope)
    if tools and all(tool.checks for tool in tools):
        return step.most
    return Approach.AI_SUPPORTED.within(step.most) if tools or step.toolless else Approach.MANUAL


def allowed(wanted: Approach, step: Step, tools: Sequence[str], scope: Scope) -> Approach:
    """The approach wanted, held within what the step, the client and the tools allow."""
    if scope.terms.ruling is not Ruling.OPEN:
        return Approach.MANUAL
    if not tools:
        wanted = wanted.within(Approach.AI_SUPPORTED if step.toolless else Approach.MANUAL)
    return wanted.within(step.most)


def headline_of(plans: Sequence[StagePlan], scope: Scope) -> Headline:
    """AI-supported only where a tool covers all that is made and neither print nor motion at scale is."""
    helped = [plan for plan in plans if plan.approach is not Approach.MANUAL]
    if all(_only_checks(plan, scope) for plan in helped):
        return Headline.TRADITIONAL
    if not scope.heavy and all(_covered(work, plans) for work in scope.works):
        return Headline.AI_SUPPORTED
    return Headline.HYBRID


def _only_checks(plan: StagePlan, scope: Scope) -> bool:
    """Whether a step is helped merely by tools that look at finished work."""
    return bool(plan.tooling) and all(tool.checks for tool in scope.tools if tool.name in plan.tooling)


def _covered(work: Work, plans: Sequence[StagePlan]) -> bool:
    """Whether tools make a thing, with no step of its own left to hands."""
    own = [plan for plan in plans if calls_for(plan.step, work) and plan.step.key != "policy_checks"]
    return (
        bool(own) and all(plan.tooling or plan.step.toolless for plan in own) and any(p.tooling for p in own)
    )
