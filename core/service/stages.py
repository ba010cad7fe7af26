"""Running and completing stages, and the questions for the client."""

from typing import Any

from core.engine import advance, missing_inputs
from core.errors import Asked, Conflict, Missing
from core.keys import StageKey, StageStatus
from core.messages import message
from core.opportunity import ClarificationStatus, Person, Priority, Right, Subject
from core.pipeline import ROWS, title
from core.service.rights import find, hold, require
from core.work import UnitOfWork


async def look(work: UnitOfWork, person: Person, number: int, stage: StageKey) -> Subject:
    """Shows a stage."""
    require(person, Right.SEE)
    return Subject("stage", number, stage)


async def run(
    work: UnitOfWork,
    person: Person,
    number: int,
    stage: StageKey,
    *,
    confirmed: bool,
    after: str | None = None,
    conversation: str,
    card: str | None,
) -> Subject:
    """Starts a run, joins the one under way, or asks once before a re-run."""
    await hold(work, person, number)
    here = Subject("stage", number, stage)
    built = ROWS[stage].stage
    if built is None:
        raise Conflict("refused-not-built", stage=title(stage), instead=here)
    if built.run is None:
        raise Asked("refused-nothing-to-run", stage=title(stage), instead=here)
    overview = await find(work, number)
    if why := missing_inputs(stage, overview):
        raise Asked(why.key, instead=here, **why.args)
    under_way = overview.runs.get(stage)
    if under_way and under_way.open:
        return Subject("stage", number, stage, detail={"notice": message("joined-run")})
    outrun = under_way is not None and after is not None and after != under_way.id
    if stage in overview.artifacts and (outrun or not confirmed):
        return Subject("rerun", number, stage)
    started = await work.runs.start(number, stage, person.id, conversation, card)
    if started:
        await work.jobs.run_stage(started, number)
        await work.audit.note(person.id, "stage.run", number, stage=stage, run=started)
    return here


async def complete(work: UnitOfWork, person: Person, number: int, stage: StageKey) -> Subject:
    """Closes a stage and starts the next, once; the second who tries is told who was first."""
    opportunity = await hold(work, person, number)
    overview = await find(work, number)
    here = Subject("stage", number, stage)
    try:
        step = advance(opportunity, stage, has_output=stage in overview.artifacts, approved=False)
    except Conflict as refusal:
        raise Conflict(refusal.message.key, instead=here, **refusal.message.args) from None
    await work.opportunities.move(number, step.completed, StageStatus.COMPLETED, person.name)
    if step.started:
        await work.opportunities.move(number, step.started, StageStatus.IN_PROGRESS)
        await work.opportunities.change(number, current_stage=step.started)
    await work.audit.note(person.id, "stage.complete", number, stage=stage)
    await _tell_owner(work, person, number, stage, opportunity.owner)
    return Subject("opportunity", number, detail={"notice": message("completed", stage=title(stage))})


async def _tell_owner(work: UnitOfWork, person: Person, number: int, stage: StageKey, owner: str) -> None:
    chat = await work.conversations.personal(owner) if owner != person.id else None
    if chat:
        told = message("told-completed", person=person.name, stage=title(stage), number=str(number))
        await work.outbox.write(chat, Subject("notice", number, detail={"notice": told}))


async def add_clarification(
    work: UnitOfWork,
    person: Person,
    number: int,
    *,
    category: str,
    question: str,
    rationale: str,
    priority: Priority,
) -> Subject:
    """A question added by hand."""
    await hold(work, person, number)
    added = await work.clarifications.add(
        number,
        category=category,
        question=question,
        rationale=rationale,
        priority=priority,
        origin="person",
    )
    await work.audit.note(person.id, "clarification.add", number, clarification=added)
    return _questions(number, "saved")


async def save_clarification(
    work: UnitOfWork,
    person: Person,
    number: int,
    clarification: str,
    version: int | None,
    page: int = 1,
    **wanted: Any,
) -> Subject:
    """Changes a question, answers it, dismisses it or sets it back to pending; an answer is never erased.

    `wanted` are new values of `question category rationale priority answer status`; None leaves one as it is.
    """
    await hold(work, person, number)
    asked = await work.clarifications.all(number)
    before = next((one for one in asked if one.id == clarification), None)
    form = Subject("stage", number, StageKey.DIAGNOSIS, section=f"clarification-{clarification}", page=page)
    if before is None:
        raise Missing("refused-no-such-question", instead=_questions(number))
    if version is not None and version != before.version:
        raise Conflict("refused-stale-question", instead=form)
    if wanted["question"] == "":
        raise Asked("refused-input", instead=form, field="question", why=message("why-missing"))
    changes = {name: value for name, value in wanted.items() if _changes(name, value, getattr(before, name))}
    if "answer" in changes:
        changes["answered_by"] = person.id
        if wanted["status"] in (None, ClarificationStatus.PENDING):
            changes["status"] = ClarificationStatus.ANSWERED
    if changes.get("status") is ClarificationStatus.ANSWERED and not (changes.get("answer") or before.answer):
        raise Asked("refused-empty-answer", instead=form)
    if changes.keys() & {"question", "category", "rationale", "priority"}:
        changes["edited"] = True
    if changes:
        await work.clarifications.change(number, clarification, **changes)
        said = {name: [getattr(before, name, None), value] for name, value in changes.items()}
        await work.audit.note(person.id, "clarification.save", number, id=clarification, changed=said)
    return _questions(number, "saved", page)


def _changes(name: str, value: Any, before: Any) -> bool:
    """Whether what was sent is new; an answer is never erased by an empty field."""
    return value is not None and value != before and bool(value or name in ("category", "rationale"))


def _questions(number: int, notice: str | None = None, page: int = 1) -> Subject:
    said = {"notice": message(notice)} if notice else {}
    return Subject("stage", number, StageKey.DIAGNOSIS, section="clarifications", page=page, detail=said)
