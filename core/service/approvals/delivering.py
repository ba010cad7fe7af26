"""Getting a request to the people who can decide it."""

from core.keys import StageKey
from core.opportunity import Subject
from core.service.following import redraw
from core.work import UnitOfWork


async def deliver(
    work: UnitOfWork, number: int, stage: StageKey, approval: str, person: str, conversation: str | None
) -> None:
    """Puts a request's card into somebody's own chat; one that is not open yet is opened for it.

    `conversation` is any that we know: the chat is opened through the same service.
    """
    chat = await work.conversations.personal(person)
    shown = Subject("approval", number, stage, detail={"approval": approval})
    await work.approvals.deliver(approval, person, await work.outbox.write(chat, shown) if chat else None)
    if chat is None and conversation:
        await work.jobs.open_chat(person, conversation)


async def deliver_waiting(work: UnitOfWork, person: str, conversation: str | None = None) -> None:
    """Sends somebody the requests that wait for them and could not reach them so far."""
    for asked in await work.approvals.undelivered(person):
        await deliver(work, asked.opportunity, asked.stage, asked.id, person, conversation)


async def note_unreached(work: UnitOfWork, person: str, why: str) -> None:
    """Writes on the requests that wait for somebody why they could not be reached."""
    for asked in await work.approvals.undelivered(person):
        await work.approvals.deliver(asked.id, person, None, why)
        await redraw(work, asked.opportunity, asked.stage, ("stage",))
