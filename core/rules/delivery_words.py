"""A delivery model in sentences: reasons, summary, caveats and risks."""

from collections.abc import Iterable, Sequence
from itertools import chain

from core.agency.tools import Tool
from core.messages import message, say
from core.rules.ai_terms import Ruling
from core.rules.delivery_plan import Headline, StagePlan, taken
from core.rules.delivery_scope import Scope
from core.rules.delivery_steps import Approach, Step

_NAMED = 4
"""So many things a sentence names."""


def listed(words: Iterable[str]) -> str:
    """The first of these words, with how many more there are."""
    every = list(dict.fromkeys(word for word in words if word))
    shown = ", ".join(every[:_NAMED])
    more = len(every) - _NAMED
    return say(message("delivery-and-more", things=shown, count=more)) if more > 0 else shown


def rationale_of(step: Step, tools: Sequence[Tool], scope: Scope) -> str:
    """Why a step is worked as it is, and on what."""
    works = listed(work.name for work in taken(step, scope))
    if step.most is not Approach.MANUAL and scope.terms.ruling is not Ruling.OPEN:
        return say(message(f"delivery-why-{scope.terms.ruling}", quote=scope.terms.quote))
    parts = [say(message(f"delivery-why-{step.key}"))]
    if tools:
        parts += [say(message("delivery-why-tool", tool=one.name, does=one.does)) for one in tools]
    elif step.most is not Approach.MANUAL:
        parts.append(say(message("delivery-why-candidate" if step.toolless else "delivery-why-no-tool")))
    if works and not step.always:
        parts.append(say(message("delivery-why-works", works=works)))
    return " ".join(parts)


def summary_of(headline: Headline, plans: Sequence[StagePlan], scope: Scope) -> str:
    """Two to four sentences: the recommendation, what carries it, what holds it back."""
    helped = listed(plan.step.name for plan in plans if plan.approach is not Approach.MANUAL)
    hands = listed(plan.step.name for plan in plans if plan.approach is Approach.MANUAL)
    if not scope.works:
        return say(message("delivery-summary-nothing"))
    said = [say(message(f"delivery-summary-{headline}", helped=helped, hands=hands))]
    if scope.terms.ruling is not Ruling.OPEN:
        said.append(say(message(f"delivery-because-{scope.terms.ruling}", quote=scope.terms.quote)))
    elif headline is not Headline.TRADITIONAL:
        said += _held_back(scope)
    return " ".join(said)


def _held_back(scope: Scope) -> list[str]:
    reasons = {"print": bool(scope.of("print")), "motion": scope.motion_at_scale}
    return [
        say(message(f"delivery-because-{medium}", works=listed(work.name for work in scope.of(medium))))
        for medium, holds in reasons.items()
        if holds
    ]


def caveats_of(plans: Sequence[StagePlan], scope: Scope) -> tuple[str, ...]:
    """What each tool named does not cover, and the steps that still want one."""
    used = set(chain.from_iterable(plan.tooling for plan in plans))
    limits = [
        say(message("delivery-caveat", tool=tool.name, does=tool.does, not_for=", ".join(tool.not_for)))
        if tool.not_for
        else say(message("delivery-caveat-only", tool=tool.name, does=tool.does))
        for tool in scope.tools
        if tool.name in used
    ]
    wanting = [plan.step.name for plan in plans if plan.approach is not Approach.MANUAL and not plan.tooling]
    return (*limits, *(say(message("delivery-caveat-toolless", step=name)) for name in wanting))


def standing_risks(headline: Headline, scope: Scope) -> tuple[str, ...]:
    """The risks that stand whoever drafts: the client's terms, and hours that assume another model."""
    risks: list[str] = []
    if scope.terms.ruling is not Ruling.OPEN:
        risks.append(say(message(f"delivery-risk-{scope.terms.ruling}", quote=scope.terms.quote)))
    if scope.model_type == "ai_supported" and headline is not Headline.AI_SUPPORTED:
        risks.append(say(message(f"delivery-risk-priced-ai-{headline}")))
    if scope.model_type == "traditional" and headline is not Headline.TRADITIONAL:
        risks.append(say(message("delivery-risk-priced-traditional")))
    return tuple(risks)


def work_risks(plans: Sequence[StagePlan], scope: Scope) -> tuple[str, ...]:
    """What in the work itself may go wrong with this way of delivering."""
    helped = {plan.step.key for plan in plans if plan.approach is not Approach.MANUAL}
    unsized = listed(work.name for work in scope.works if work.pieces is None)
    held = {
        "motion": scope.motion_at_scale and listed(work.name for work in scope.of("motion")),
        "print": listed(work.name for work in scope.of("print")),
        "unasked": helped and scope.terms.ruling is Ruling.OPEN,
        "localisation": "localisation" in helped,
        "unsized": helped and unsized,
        "nothing": not scope.works,
    }
    return tuple(
        say(message(f"delivery-risk-{kind}", **({"works": found} if isinstance(found, str) else {})))
        for kind, found in held.items()
        if found
    )
