"""Stage 1: who the client is, what kind of work it is, and by when."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from pydantic import BaseModel, Field

from core.agents.grounding import Grounding, Quoted, numbers_in
from core.drafting import Drafting, RulesDraft
from core.keys import StageKey
from core.messages import Message, message
from core.opportunity import Opportunity
from core.stage import Draft, Stage, StageContext
from core.work import UnitOfWork

FIELDS = ("client_name", "region", "brands", "service_types", "deadline", "go_live", "summary")


class Output(BaseModel):
    """What intake persists; a field stays empty where the documents do not ground it."""

    client_name: str | None = None
    region: str | None = None
    brands: list[str] = Field(default_factory=list)
    service_types: list[str] = Field(default_factory=list)
    deadline: date | None = None
    """When the proposal is due."""
    go_live: date | None = None
    """When the work is to be live."""
    summary: str = ""


class Answer(BaseModel):
    """The form the model fills in."""

    client_name: Quoted = Field(description="The organisation that buys the work.")
    region: Quoted = Field(description="Where the work is for: a country, or a region such as EMEA.")
    brands: list[Quoted] = Field(
        description="Consumer-facing brands the work is for, not the umbrella client."
    )
    service_types: list[Quoted] = Field(
        description="Concrete kinds of service: Content, eCommerce, Social, ..."
    )
    deadline: Quoted = Field(description="The date the proposal is due, as YYYY-MM-DD.")
    go_live: Quoted = Field(description="The date the work goes live, as YYYY-MM-DD.")
    summary: str = Field(description="Three to five plain sentences; date phrases in the brief's own words.")


def read(answer: Answer, grounding: Grounding, rules: RulesDraft | None) -> tuple[Output, Sequence[Message]]:
    """The answer's values that stand in the documents, and where the rules read something else."""
    output = Output(
        client_name=grounding.value("client_name", answer.client_name),
        region=grounding.value("region", answer.region),
        brands=grounding.values("brands", answer.brands),
        service_types=grounding.values("service_types", answer.service_types),
        deadline=_date("deadline", answer.deadline, grounding),
        go_live=_date("go_live", answer.go_live, grounding),
    )
    summary, remarks = _summary(answer.summary.strip(), grounding, rules)
    return output.model_copy(update={"summary": summary}), [*remarks, *_differences(output, rules)]


def _summary(said: str, grounding: Grounding, rules: RulesDraft | None) -> tuple[str, list[Message]]:
    """The model's summary, unless it brings numbers of its own or stands on nothing that was found."""
    if said and grounding.evidence and all(grounding.mentions(number) for number in numbers_in(said)):
        return said, []
    ruled = Output.model_validate(rules.output).summary if rules else ""
    return ruled, [message("check-summary")] if said else []


def _date(field: str, quoted: Quoted, grounding: Grounding) -> date | None:
    try:
        when = date.fromisoformat(quoted.value.strip()) if quoted.value.strip() else None
    except ValueError:
        grounding.dropped.append(field)
        return None
    return when if when and grounding.value(field, quoted) else None


def _differences(output: Output, rules: RulesDraft | None) -> list[Message]:
    """Dates on which the model and the rules disagree: one of the two misread the brief."""
    found = Output.model_validate(rules.output) if rules else Output()
    return [
        message("check-differs", field=message(f"field-{name}"), model=str(drafted), rules=str(ruled))
        for name in ("deadline", "go_live")
        if (drafted := getattr(output, name)) and (ruled := getattr(found, name)) and drafted != ruled
    ]


DRAFTING = Drafting(StageKey.INTAKE, Output, Answer, read)


async def run(context: StageContext) -> Draft:
    """Drafts the opportunity's particulars from its brief."""
    return await DRAFTING.draft(context)


async def keep(work: UnitOfWork, opportunity: Opportunity, draft: Draft) -> Draft:
    """Fills the opportunity's blank fields; what a person typed is never overwritten."""
    drafted: dict[str, Any] = {name: getattr(draft.output, name) for name in FIELDS}
    blank = {name: value for name, value in drafted.items() if value and not getattr(opportunity, name)}
    if blank:
        await work.opportunities.change(opportunity.number, **blank)
    return draft


async def replaces(work: UnitOfWork, number: int) -> tuple[Message, ...]:
    """Nothing is lost by reading again: filled fields stay as they are."""
    return (message("replaces-intake"),)


STAGE = Stage(Output, run, Answer, keep, replaces)
