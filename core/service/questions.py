"""The questions for the client: asked, changed, answered, dismissed."""

from typing import Any

from core.errors import Asked, Conflict, Missing
from core.keys import StageKey
from core.messages import message
from core.opportunity import ClarificationStatus, Person, Priority, Subject
from core.service.answers import take_stock
from core.service.rights import hold
from core.work import UnitOfWork


async def add(
    work: UnitOfWork,
    person: Person,
    number: int,
    stage: StageKey,
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
    await take_stock(work, number, person.id)
    return _questions(number, stage, "saved")


async def save(
    work: UnitOfWork,
    person: Person,
    number: int,
    stage: StageKey,
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
    form = Subject("stage", number, stage, section=f"clarification-{clarification}", page=page)
    if before is None:
        raise Missing("refused-no-such-question", instead=_questions(number, stage))
    if version is not None and version != before.version:
        raise Conflict("refused-stale-question", instead=form)
    if wanted["question"] == "":
        raise Asked("refused-input", instead=form, field="question", why=message("why-missing"))
    erased = wanted["answer"] == "" and before.answer and wanted["status"] is not ClarificationStatus.PENDING
    if erased and before.status is ClarificationStatus.ANSWERED:
        raise Asked("refused-erased-answer", instead=form)
    changes = {name: value for name, value in wanted.items() if _changes(name, value, getattr(before, name))}
    if "answer" in changes:
        changes |= {"answered_by": person.id, "answer_source": None}
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
        await take_stock(work, number, person.id, decided=[clarification])
    return _questions(number, stage, "saved", page)


def _changes(name: str, value: Any, before: Any) -> bool:
    """Whether what was sent is new; an answer is never erased by an empty field."""
    return value is not None and value != before and bool(value or name in ("category", "rationale"))


def _questions(number: int, stage: StageKey, notice: str | None = None, page: int = 1) -> Subject:
    said = {"notice": message(notice)} if notice else {}
    return Subject("stage", number, stage, section="clarifications", page=page, detail=said)
