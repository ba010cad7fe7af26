"""The questions for the client: asked, changed, answered, dismissed."""

from collections.abc import Mapping, Sequence
from typing import Any

from core.errors import Asked, Conflict, Missing, Refused
from core.keys import StageKey
from core.many import Edit, Form, Step, mark, onward, touched, version_of
from core.messages import Message, message
from core.opportunity import Clarification, ClarificationStatus, Person, Priority, Subject
from core.service.answers import take_stock
from core.service.following import redraw
from core.service.rights import hold
from core.views import QUESTION_FIELDS
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
    if await _change(work, person, number, before, wanted, form):
        await take_stock(work, number, person.id, decided=[clarification])
    return _questions(number, stage, "saved", page)


async def save_many(
    work: UnitOfWork, person: Person, number: int, stage: StageKey, edits: Sequence[Edit], form: Form
) -> Subject:
    """Saves several questions at once, each as `save` does; a row that cannot be saved says why and stays.

    A question that somebody changed since the form was drawn is not saved over, unless it says the same.
    """
    await hold(work, person, number)
    asked = {one.id: one for one in await work.clarifications.all(number)}
    saved, refused = list[str](), dict[str, Message]()
    for edit in edits:
        try:
            if await _save_row(work, person, number, asked.get(edit.id), edit):
                saved.append(edit.id)
        except Refused as refusal:
            refused[edit.id] = refusal.message
    if saved:
        await take_stock(work, number, person.id, decided=saved)
        await redraw(work, number, stage)
    if form.step is Step.CLOSE and not refused:
        return _questions(number, stage, "saved")
    detail = onward(form, [edit.id for edit in edits], len(saved), refused, QUESTION_FIELDS)
    return Subject("many_questions", number, stage, page=form.page, detail=detail)


async def _save_row(
    work: UnitOfWork, person: Person, number: int, before: Clarification | None, edit: Edit
) -> bool:
    """Whether there was something to save in a row of a form.

    Raises:
        Refused: it cannot be saved.
    """
    drawn = [edit.wanted.get(name) for name in QUESTION_FIELDS]
    if not touched(edit.mark, drawn):
        return False
    if edit.refusal:
        raise Asked(edit.refusal.key, **edit.refusal.args)
    if before is None:
        raise Missing("refused-row-gone")
    stands = [getattr(before, name) for name in QUESTION_FIELDS]
    if version_of(edit.mark) != before.version and touched(mark(0, stands), drawn):
        status = message(f"cards-question-{before.status}")
        answered = "yes" if before.answer else "no"
        raise Conflict("refused-row-question", status=status, answer=before.answer or "", answered=answered)
    return await _change(work, person, number, before, edit.wanted)


async def _change(
    work: UnitOfWork,
    person: Person,
    number: int,
    before: Clarification,
    wanted: Mapping[str, Any],
    instead: Subject | None = None,
) -> bool:
    """Whether anything of a question was new; if so it is changed."""
    if wanted.get("question") == "":
        raise Asked("refused-input", instead=instead, field="question", why=message("why-missing"))
    status = wanted.get("status")
    erased = wanted.get("answer") == "" and before.answer and status is not ClarificationStatus.PENDING
    if erased and before.status is ClarificationStatus.ANSWERED:
        raise Asked("refused-erased-answer", instead=instead)
    changes = {name: value for name, value in wanted.items() if _changes(name, value, getattr(before, name))}
    if "answer" in changes:
        changes |= {"answered_by": person.id, "answer_source": None}
        if status in (None, ClarificationStatus.PENDING):
            changes["status"] = ClarificationStatus.ANSWERED
    if changes.get("status") is ClarificationStatus.ANSWERED and not (changes.get("answer") or before.answer):
        raise Asked("refused-empty-answer", instead=instead)
    if changes.keys() & {"question", "category", "rationale", "priority"}:
        changes["edited"] = True
    if not changes:
        return False
    await work.clarifications.change(number, before.id, **changes)
    said = {name: [getattr(before, name, None), value] for name, value in changes.items()}
    await work.audit.note(person.id, "clarification.save", number, id=before.id, changed=said)
    return True


def _changes(name: str, value: Any, before: Any) -> bool:
    """Whether what was sent is new; an answer is never erased by an empty field."""
    return value is not None and value != before and bool(value or name in ("category", "rationale"))


def _questions(number: int, stage: StageKey, notice: str | None = None, page: int = 1) -> Subject:
    said = {"notice": message(notice)} if notice else {}
    return Subject("stage", number, stage, section="clarifications", page=page, detail=said)
