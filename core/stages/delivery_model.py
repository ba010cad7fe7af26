"""Stage 9: who makes the work, people or tools, step by step."""

import asyncio
import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field, replace
from functools import cached_property, partial

from pydantic import BaseModel, Field

from core.agents.brief_text import render_data
from core.agents.grounding import Grounding, numbers_in
from core.brief import Evidence, fold
from core.drafting import Drafting, RulesDraft
from core.keys import StageKey
from core.messages import Message, message, say
from core.rules.ai_terms import AiTerms, Ruling, find_ai_terms
from core.rules.delivery import Delivery, draft_delivery, plan_of
from core.rules.delivery_plan import Headline, StagePlan, allowed, headline_of, is_called, tools_for
from core.rules.delivery_scope import Scope, scope_of
from core.rules.delivery_steps import Approach, Step, steps
from core.rules.delivery_words import caveats_of, standing_risks, summary_of, work_risks
from core.stage import Draft, Stage, StageContext

SCOPE = 20_000
"""Characters of the scope that the model is shown."""

MOST_SENTENCES = 12
"""Caveats and risks of the model's own that are kept of each."""


class WorkflowStage(BaseModel):
    """One step of production and how it is worked."""

    stage: str
    """The step's name, as people read it."""
    approach: Approach
    tooling: list[str] = Field(default_factory=list)
    rationale: str = ""
    key: str = ""
    """The step's key, as software reads it."""


class Output(BaseModel):
    """What the delivery model persists."""

    headline: Headline = Headline.TRADITIONAL
    summary: str = ""
    workflow_stages: list[WorkflowStage] = Field(default_factory=list)
    tooling_caveats: list[str] = Field(default_factory=list)
    risks: list[str] = Field(default_factory=list)
    ai_terms: Ruling = Ruling.OPEN
    """What the client lets us do with AI; its words are the evidence."""


class Planned(BaseModel):
    """One step as the model plans it."""

    step: str = Field(description="The key of a production step.")
    approach: Approach
    tooling: list[str] = Field(description="Names from the list of tools; empty for a manual step.")
    rationale: str = Field(description="Why, for this work, in one or two sentences.")


class Terms(BaseModel):
    """What the client says on AI in the work, as the model found it."""

    ruling: Ruling
    quote: str = Field(
        description="The words that say so, copied letter by letter; empty when there are none."
    )


class Answer(BaseModel):
    """The form the model fills in."""

    headline: Headline
    summary: str = Field(description="Three to five plain sentences.")
    workflow_stages: list[Planned]
    tooling_caveats: list[str]
    risks: list[str]
    ai_terms: Terms


# What the model answered, held against the rules


@dataclass
class _Checked:
    """The answer while it is held against the rules, with a count of what did not hold."""

    scope: Scope
    brief: Grounding
    counts: dict[str, int] = field(default_factory=dict[str, int])

    def miss(self, what: str, count: int = 1) -> None:
        self.counts[what] = self.counts.get(what, 0) + count

    def remarks(self) -> list[Message]:
        return [
            message(f"delivery-checked-{what}", count=count) for what, count in self.counts.items() if count
        ]

    def says(self, text: str, tooling: Iterable[str]) -> bool:
        """Whether prose brings no number that nothing holds and no listed tool that is not in use."""
        idle = {tool.name for tool in self.scope.tools} - set(tooling)
        strays = any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE) for name in idle)
        foreign = [one for one in numbers_in(text) if one not in self.known and not self.brief.mentions(one)]
        return bool(text.strip()) and not strays and not foreign

    @cached_property
    def known(self) -> frozenset[str]:
        """The numbers of the scope."""
        return frozenset(number for line in _told(self.scope) for number in numbers_in(line))


def read(
    scope: Scope, answer: Answer, grounding: Grounding, rules: RulesDraft | None
) -> tuple[Output, Sequence[Message]]:
    """The model's plan within what the facts of tools, the kind of work and the client allow."""
    scope = replace(scope, terms=_terms(scope.terms, answer.ai_terms, grounding))
    check = _Checked(scope, grounding)
    plans = _plans(answer.workflow_stages, check)
    headline, remarks = _headline(answer.headline, plans, scope)
    used = [tool for plan in plans for tool in plan.tooling]
    ruled = remarks or scope.terms.ruling is not Ruling.OPEN
    summary = summary_of(headline, plans, scope)
    if not ruled and _keeps(answer.summary, used, check):
        summary = answer.summary.strip()
    risks = () if scope.terms.ruling is not Ruling.OPEN else _sentences(answer.risks, used, check)
    caveats = _sentences(answer.tooling_caveats, used, check) if used else ()
    delivery = Delivery(
        headline,
        summary,
        plans,
        _each_once((*caveats_of(plans, scope), *caveats)),
        _each_once((*standing_risks(headline, scope), *(risks or work_risks(plans, scope)))),
    )
    return output_of(delivery, scope), [*remarks, *check.remarks()]


def _terms(ruled: AiTerms, said: Terms, grounding: Grounding) -> AiTerms:
    """The stricter of what rules and model read; the model's only with words that stand in a document."""
    order = list(Ruling)
    stricter = order.index(said.ruling) > order.index(ruled.ruling)
    if stricter and grounding.keeps("ai_terms", said.ruling, said.quote):
        return AiTerms(said.ruling, said.quote.strip())
    if ruled.ruling is not Ruling.OPEN:
        grounding.keeps("ai_terms", ruled.ruling, ruled.quote)
    return ruled


def _plans(answered: Sequence[Planned], check: _Checked) -> tuple[StagePlan, ...]:
    """The list's steps in order: those the model plans, and those the scope takes that it left out."""
    wanted = {one.step: one for one in reversed(answered)}
    known = {step.key for step in steps()}
    check.miss("unknown", sum(key not in known for key in wanted))
    return tuple(
        _plan(step, wanted[step.key], check) if step.key in wanted else plan_of(step, check.scope)
        for step in steps()
        if is_called(step, check.scope) or step.key in wanted
    )


def _plan(step: Step, wanted: Planned, check: _Checked) -> StagePlan:
    """One step of the model's within its limits; a reason that no longer fits gives way to the rules'."""
    ruled = plan_of(step, check.scope)
    covering = {_same(tool.name): tool.name for tool in tools_for(step, check.scope)}
    tools = [covering[name] for name in map(_same, wanted.tooling) if name in covering]
    check.miss("tools", sum(_same(name) not in covering for name in wanted.tooling))
    approach = allowed(wanted.approach, step, tools, check.scope)
    tools = list(dict.fromkeys(tools)) if approach is not Approach.MANUAL else []
    if approach is not wanted.approach:
        check.miss("steps")
        return replace(ruled, approach=approach, tooling=tuple(tools))
    kept = _keeps(wanted.rationale, tools, check)
    return StagePlan(step, approach, tuple(tools), wanted.rationale.strip() if kept else ruled.rationale)


def _headline(wanted: Headline, plans: Sequence[StagePlan], scope: Scope) -> tuple[Headline, list[Message]]:
    """The model's headline where its own steps, print and motion allow it, else what follows from them."""
    follows = headline_of(plans, scope)
    fits = wanted is follows or (
        Headline.TRADITIONAL not in (wanted, follows)
        and not (wanted is Headline.AI_SUPPORTED and scope.heavy)
    )
    if fits:
        return wanted, []
    model, rules = (message(f"delivery-headline-{one}") for one in (wanted, follows))
    return follows, [message("delivery-checked-headline", model=model, rules=rules)]


def _keeps(text: str, tooling: Iterable[str], check: _Checked) -> bool:
    kept = check.says(text, tooling)
    if not kept:
        check.miss("words")
    return kept


def _sentences(texts: Iterable[str], tooling: Sequence[str], check: _Checked) -> tuple[str, ...]:
    return tuple(text.strip() for text in texts if _keeps(text, tooling, check))[:MOST_SENTENCES]


def _each_once(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple({_same(text): text for text in texts}.values())


def _same(text: str) -> str:
    return fold(text).casefold()


# The rules' draft, and what the model is told


def output_of(delivery: Delivery, scope: Scope) -> Output:
    """A recommendation as it is persisted."""
    stages = [
        WorkflowStage(
            stage=plan.step.name,
            approach=plan.approach,
            tooling=list(plan.tooling),
            rationale=plan.rationale,
            key=plan.step.key,
        )
        for plan in delivery.plans
    ]
    return Output(
        headline=delivery.headline,
        summary=delivery.summary,
        workflow_stages=stages,
        tooling_caveats=list(delivery.caveats),
        risks=list(delivery.risks),
        ai_terms=scope.terms.ruling,
    )


def _by_rules(scope: Scope, context: StageContext) -> RulesDraft:
    terms = scope.terms
    found = context.brief.evidence("ai_terms", terms.ruling, terms.quote)
    evidence: tuple[Evidence, ...] = (found,) if found else ()
    return RulesDraft(output_of(draft_delivery(scope), scope).model_dump(mode="json"), evidence, ())


def _told(scope: Scope) -> list[str]:
    """The scope line by line."""
    things = [
        f"- {work.name} [{', '.join(sorted(work.media)) or 'by hand'}]"
        f", {'number open' if work.pieces is None else f'{work.pieces} pieces'}"
        f"{', complex' if work.complex else ''}"
        for work in scope.works
    ]
    reach = [f"Markets: {', '.join(scope.markets)}", f"Channels: {', '.join(scope.channels)}"]
    return [*reach, f"Priced as: {scope.model_type}", *things]


def _tells(scope: Scope) -> dict[str, str]:
    listed = [asdict(tool) for tool in scope.tools]
    return {
        "scope": render_data("scope", "\n".join(_told(scope))[:SCOPE]),
        "steps": "\n".join(
            f"- `{step.key}` ({say(message(f'delivery-step-{step.key}'))}): {step.most}" for step in steps()
        ),
        "tools": render_data("tools", json.dumps(listed, ensure_ascii=False, indent=1)),
    }


def _scope(context: StageContext) -> Scope:
    return scope_of(
        context.inputs.get(StageKey.DIAGNOSIS) or {},
        context.inputs.get(StageKey.ASSETS),
        model_type=context.facts.model_type,
        terms=find_ai_terms(context.brief),
        tools=context.settings.tools,
    )


async def run(context: StageContext) -> Draft:
    """Recommends a way of delivering what earlier stages found is to be made."""
    scope = await asyncio.to_thread(_scope, context)  # a long brief takes a second to go through
    drafting = Drafting(
        StageKey.DELIVERY_MODEL,
        Output,
        Answer,
        partial(read, scope),
        partial(_by_rules, scope),
        _tells(scope),
    )
    return await drafting.draft(context)


STAGE = Stage(Output, run, Answer)
