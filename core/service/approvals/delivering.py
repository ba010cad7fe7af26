"""Reaching people about a request: their own chat first, a mail where that fails, and never in silence."""

from collections.abc import Iterable

from core.approval import Approval, ApprovalState
from core.keys import StageKey
from core.messages import Message, message
from core.opportunity import Subject
from core.pipeline import title
from core.reaching import ESCALATION, REQUEST, kind_of
from core.service.following import redraw, tell
from core.work import UnitOfWork


async def deliver(
    work: UnitOfWork,
    number: int,
    stage: StageKey,
    approval: str,
    person: str,
    conversation: str | None,
    occasion: str = REQUEST,
) -> None:
    """Puts a request, or what is to be said of it, into somebody's own chat; one is opened if need be.

    `conversation` is one that we know, where there is any: the chat is opened through the same service.
    """
    chat = await work.conversations.personal(person)
    shown = _subject_of(number, stage, approval, occasion)
    sent = await work.outbox.write(chat, shown) if chat else None
    await work.approvals.deliver(approval, person, sent, occasion=occasion)
    if chat:
        return
    if through := conversation or await work.conversations.any():
        await work.jobs.open_chat(person, through)
    else:
        await _miss(work, (number, stage, approval), person, occasion, "NoChat")


def _subject_of(number: int, stage: StageKey, approval: str, occasion: str) -> Subject:
    """What somebody is shown on an occasion: the request itself, or that it waits for others."""
    kind, detail = kind_of(occasion), {"approval": approval}
    if kind == ESCALATION:
        return Subject("escalation", number, stage, detail=detail)
    if kind == REQUEST:
        return Subject("approval", number, stage, detail=detail)
    return Subject("approval", number, stage, kind, detail={**detail, "notice": message("reminder")})


async def is_late(work: UnitOfWork, said: Subject) -> bool:
    """Whether what is about to be sent reminds of a request that nobody is to decide any more."""
    if said.card not in ("approval", "escalation") or (said.card == "approval" and said.section is None):
        return False
    asked = await work.approvals.get(str(said.detail.get("approval")))
    return asked is None or not await waits(work, asked)


async def waits(work: UnitOfWork, asked: Approval) -> bool:
    """Whether a request waits for a decision that can be made: open, and not put away."""
    if asked.state is not ApprovalState.OPEN:
        return False
    overview = await work.opportunities.overview(asked.opportunity)
    return overview is not None and overview.opportunity.archived_at is None


async def deliver_waiting(work: UnitOfWork, person: str, conversation: str | None = None) -> None:
    """Sends somebody what waits for them and could not reach them so far."""
    for asked in await work.approvals.undelivered(person):
        await deliver(work, *_place(asked), person, conversation)
    for approval, occasion in await work.approvals.chased(person):
        if asked := await work.approvals.get(approval):
            await deliver(work, *_place(asked), person, conversation, occasion)


async def note_unreached(work: UnitOfWork, person: str, why: str) -> None:
    """Writes on the requests that wait for somebody why they could not be reached, and has them mailed."""
    for asked in await work.approvals.undelivered(person):
        await _miss(work, _place(asked), person, REQUEST, why)
    for approval, occasion in await work.approvals.chased(person):
        if asked := await work.approvals.get(approval):
            await _miss(work, _place(asked), person, occasion, why)


_Place = tuple[int, StageKey, str]
"""Opportunity, gate and id of a request."""


def _place(asked: Approval) -> _Place:
    return asked.opportunity, asked.stage, asked.id


async def _miss(work: UnitOfWork, place: _Place, person: str, occasion: str, why: str) -> None:
    await work.approvals.deliver(place[2], person, None, why, occasion)
    await _fall_back(work, place, person, occasion)


async def note_undelivered(work: UnitOfWork, sent: str) -> None:
    """Has somebody mailed whom a message of the outbox did not reach, or may not have reached."""
    carried = await work.approvals.carried(sent)
    if carried is None:
        return
    approval, person, occasion = carried
    asked = await work.approvals.get(approval)
    if asked and await waits(work, asked):
        await _fall_back(work, _place(asked), person, occasion)


async def _fall_back(work: UnitOfWork, place: _Place, person: str, occasion: str) -> None:
    number, stage, approval = place
    await work.mails.write(approval, person, occasion)
    await redraw(work, number, stage, ("stage",))


async def tell_missed(
    work: UnitOfWork, asked: Approval, person: str, occasion: str, instead: Message
) -> None:
    """Tells who asked and who owns the opportunity, once, whom Teams did not reach and what was done."""
    if not await work.approvals.first_miss(asked.id, person, occasion):
        return
    overview, missed = await work.opportunities.overview(asked.opportunity), await work.people.get(person)
    assert overview, "a request belongs to an opportunity"
    said = message(
        "told-missed",
        person=missed.name if missed else person,
        stage=title(asked.stage),
        number=str(asked.opportunity),
        because=await _because(work, person),
        instead=instead,
    )
    shown = Subject("notice", asked.opportunity, detail={"notice": said})
    for told in {asked.requested_by, overview.opportunity.owner} - {person}:
        await tell(work, told, shown, await work.conversations.any() or "")


async def _because(work: UnitOfWork, person: str) -> Message:
    """Why somebody was not reached; it may be nothing about them."""
    reached = await work.reach.get(person)
    return message("missed-otherwise") if reached.open else reached.because()


async def learn_addresses(work: UnitOfWork, people: Iterable[str], conversation: str) -> None:
    """Has the roster asked for the addresses of those whose none is known, while it can still be asked."""
    unknown = {one.id: one for one in await work.people.nameless()}
    for person in people:
        if one := unknown.get(person):
            chat = await work.conversations.personal(person)
            await work.jobs.look_up(one.mri or person, chat or conversation)
