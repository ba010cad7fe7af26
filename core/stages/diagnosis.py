"""Stage 2: what the brief asks for, what it leaves open, and what to ask the client."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Literal

from pydantic import BaseModel, Field, model_validator
from rapidfuzz import fuzz

from core.agents.grounding import Grounding, Quoted, numbers_in
from core.brief import Evidence, fold
from core.drafting import Drafting, RulesDraft
from core.keys import StageKey
from core.messages import Message, message
from core.opportunity import Opportunity, Priority
from core.stage import Draft, Stage, StageContext, StageFailed
from core.work import UnitOfWork

LEAST_QUESTIONS = 6
"""Fewer is a failed run, not a short one (SPEC, stage 2)."""

SAME_QUESTION = 95.0
"""Similarity in percent from which two wordings are one question."""

SAME_FINDING = 70.0
"""Similarity in percent, word order aside, from which two sentences speak of one contradiction."""

Level = Literal["low", "medium", "high"]


class Deliverable(BaseModel):
    """One specific asset the client wants made."""

    name: str
    category: str
    volume_estimate: str | None = None
    """In the brief's own words."""
    complexity_hint: Level | None = None


class Question(BaseModel):
    """A question for the client, before it becomes a clarification."""

    category: str
    question: str
    rationale: str
    priority: Literal["red", "amber", "green"]


class Output(BaseModel):
    """What diagnosis persists."""

    deliverables: list[Deliverable] = Field(default_factory=list)
    channels: list[str] = Field(default_factory=list)
    markets: list[str] = Field(default_factory=list)
    capabilities_required: list[str] = Field(default_factory=list)
    kpis_slas: list[str] = Field(default_factory=list)
    tech_asks: list[str] = Field(default_factory=list)
    timelines: list[str] = Field(default_factory=list)
    ambiguities: list[str] = Field(default_factory=list)
    contradictions: list[str] = Field(default_factory=list)
    complexity_assessment: Level = "medium"
    summary: str = ""
    clarifications: list[Question] = Field(default_factory=list)


class AskedFor(BaseModel):
    """A deliverable as the model found it."""

    name: str = Field(description="A specific asset: 'paid-social statics', not 'social content'.")
    quote: str = Field(description="The words that ask for it, copied letter by letter.")
    category: str = Field(
        description="Video, Motion, Social, Display, Print, eCommerce, CRM, Photography, ..."
    )
    volume_estimate: str = Field(description="The brief's own words for how many; empty when it has none.")
    complexity_hint: Level


class Open(BaseModel):
    """Something left open, with the question that would close it."""

    what: str = Field(description="What is open and why it affects effort, in one sentence.")
    question: Question


class Conflict(BaseModel):
    """Two passages that cannot both be right."""

    what: str = Field(description="What conflicts with what, in one sentence.")
    quotes: list[str] = Field(description="The two passages, each copied letter by letter.")
    question: Question


class Answer(BaseModel):
    """The form the model fills in."""

    deliverables: list[AskedFor]
    channels: list[Quoted]
    markets: list[Quoted]
    capabilities_required: list[Quoted]
    kpis_slas: list[Quoted]
    tech_asks: list[Quoted]
    timelines: list[Quoted]
    ambiguities: list[Open]
    contradictions: list[Conflict]
    complexity_assessment: Level
    summary: str = Field(description="Four to six plain sentences, as a strategist briefs the team.")
    further_questions: list[Question] = Field(description="Questions beyond those of the two lists above.")

    @model_validator(mode="after")
    def _asks_enough(self) -> "Answer":
        if len(self.questions) < LEAST_QUESTIONS:
            raise ValueError(
                f"only {len(self.questions)} different questions; at least {LEAST_QUESTIONS} are needed"
            )
        return self

    @property
    def questions(self) -> list[Question]:
        """Every question once: each ambiguity's and contradiction's, then the further ones."""
        asked = [one.question for one in (*self.ambiguities, *self.contradictions)]
        return distinct((*asked, *self.further_questions))


QUOTED_LISTS = ("channels", "markets", "capabilities_required", "kpis_slas", "tech_asks", "timelines")


def distinct(questions: Iterable[Question]) -> list[Question]:
    """The questions without those that ask the same in almost the same words."""
    kept: list[Question] = []
    for question in questions:
        if not any(same_question(question.question, one.question) for one in kept):
            kept.append(question)
    return kept


def same_question(one: str, other: str) -> bool:
    """Whether two wordings are one question."""
    return fuzz.ratio(fold(one).casefold(), fold(other).casefold()) >= SAME_QUESTION


def read(answer: Answer, grounding: Grounding, rules: RulesDraft | None) -> tuple[Output, Sequence[Message]]:
    """The answer's findings that stand in the documents, with contradictions that only the rules found."""
    contradictions = _contradictions(answer.contradictions, grounding)
    missed = _missed(contradictions, rules)
    for what, evidence in missed:
        grounding.evidence += [
            replace(one, field=f"contradictions[{len(contradictions)}]") for one in evidence
        ]
        contradictions.append(what)
    output = Output(
        deliverables=_deliverables(answer.deliverables, grounding),
        ambiguities=[one.what for one in answer.ambiguities],
        contradictions=contradictions,
        complexity_assessment=answer.complexity_assessment,
        summary=_summary(answer, grounding, rules),
        clarifications=answer.questions,
        **{name: _listed(name, getattr(answer, name), grounding) for name in QUOTED_LISTS},
    )
    return output, [message("check-contradictions", count=len(missed))] if missed else []


def _summary(answer: Answer, grounding: Grounding, rules: RulesDraft | None) -> str:
    """The model's summary, unless it brings numbers of its own; counts of the answer's own lists are not."""
    counted = {str(len(getattr(answer, name))) for name in (*QUOTED_LISTS, "deliverables", "ambiguities")}
    foreign = [number for number in numbers_in(answer.summary) if number not in counted]
    if all(grounding.mentions(number) for number in foreign) or rules is None:
        return answer.summary.strip()
    return Output.model_validate(rules.output).summary


def _deliverables(asked: Iterable[AskedFor], grounding: Grounding) -> list[Deliverable]:
    kept: list[Deliverable] = []
    for one in asked:
        if grounding.keeps(f"deliverables[{len(kept)}].name", one.name, one.quote):
            volume = one.volume_estimate.strip() or None
            kept.append(
                Deliverable(
                    name=one.name,
                    category=one.category,
                    volume_estimate=volume,
                    complexity_hint=one.complexity_hint,
                )
            )
    return kept


def _listed(field: str, quoted: Iterable[Quoted], grounding: Grounding) -> list[str]:
    kept: list[str] = []
    for one in quoted:
        if grounding.value(f"{field}[{len(kept)}]", one):
            kept.append(one.value.strip())
    return kept


def _contradictions(found: Iterable[Conflict], grounding: Grounding) -> list[str]:
    """Those of which every quote stands in the documents."""
    kept: list[str] = []
    for one in found:
        field = f"contradictions[{len(kept)}]"
        if not one.quotes or not all(grounding.holds(quote) for quote in one.quotes):
            grounding.dropped.append(field)
            continue
        for quote in one.quotes:
            grounding.keeps(field, one.what, quote)
        kept.append(one.what)
    return kept


def _missed(contradictions: list[str], rules: RulesDraft | None) -> list[tuple[str, list[Evidence]]]:
    """Contradictions of the rules that the model's list does not have, with their evidence."""
    found = Output.model_validate(rules.output).contradictions if rules else []
    return [
        (
            what,
            [one for one in (rules.evidence if rules else ()) if one.field == f"contradictions[{position}]"],
        )
        for position, what in enumerate(found)
        if not any(fuzz.token_set_ratio(what, one) >= SAME_FINDING for one in contradictions)
    ]


DRAFTING = Drafting(StageKey.DIAGNOSIS, Output, Answer, read)


async def run(context: StageContext) -> Draft:
    """Reads the brief like a strategist preparing a scope; too few questions is a failed run."""
    draft = await DRAFTING.draft(context)
    asked = len(Output.model_validate(draft.output).clarifications)
    if asked < LEAST_QUESTIONS:
        raise StageFailed(message("run-too-few-questions", asked=asked, least=LEAST_QUESTIONS), draft.calls)
    return draft


async def keep(work: UnitOfWork, opportunity: Opportunity, draft: Draft) -> Draft:
    """Replaces the questions that earlier runs asked; those added, edited or answered by people stay."""
    staying = await work.clarifications.replace(opportunity.number, StageKey.DIAGNOSIS)
    for question in Output.model_validate(draft.output).clarifications:
        if not any(same_question(question.question, one.question) for one in staying):
            await work.clarifications.add(
                opportunity.number,
                category=question.category,
                question=question.question,
                rationale=question.rationale,
                priority=Priority(question.priority),
                origin=StageKey.DIAGNOSIS,
            )
    return draft


async def replaces(work: UnitOfWork, number: int) -> tuple[Message, ...]:
    """How many questions a re-run would replace, and how many would stay."""
    replaced, staying = await work.clarifications.count(number, StageKey.DIAGNOSIS)
    return (message("replaces-questions", count=replaced), message("keeps-questions", count=staying))


STAGE = Stage(Output, run, Answer, keep, replaces)
