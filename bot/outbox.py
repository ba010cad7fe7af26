"""The sender: what waits in the outbox is rendered when it is sent, paced, and leaves a receipt."""

from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any

from bot.adapter import message_body
from bot.connector import RETRIED, Connector, ConnectorError, OutcomeUnknown
from bot.pacing import Pacer
from bot.places import conversation_of
from bot.turn import Conversation, Reply
from bot.viewers import everyone, viewer_of
from cards.parcel import file_card
from cards.registry import render
from cards.summary import summary
from core.errors import Refused
from core.reach import SHUT
from core.service.approvals.delivering import is_late, note_undelivered
from core.service.following import arrived, current, same
from core.service.reaching import turned_away
from core.service.showing import show
from core.views import StageView
from core.work import UnitOfWork, Waiting, Work

SILENT = frozenset({"Unreachable", "NoAnswer", "TokenUnavailable"})
"""Our words for a service that did not answer."""

PAUSE = 5.0
"""Seconds before another try when the service named none."""

SHORTEST = 0.5
"""Seconds at least, whatever the service says: it has just refused."""

GATEWAY = frozenset({502, 504})
"""A gateway that gave up waiting: what it passed on may have arrived."""

SENT_ANEW = frozenset({"stage", "opportunity", "parcel"})
"""Cards whose end is worth a new message where somebody has deleted the old one."""

TOO_LATE = 3600.0
"""Seconds after which an undelivered message is given up: what it says is old news."""


@dataclass(frozen=True)
class Outbox:
    """Sends messages of the outbox, one job each, one at a time per conversation."""

    work: Work
    connector: Connector
    pacer: Pacer

    async def send(self, tenant: str, message: str) -> float | None:
        """Sends a message and records its receipt; the seconds to wait first when it is not its time yet."""
        if (far := await self.pacer.turn(tenant)) is not None:
            return far
        async with self.work(tenant) as work:
            waiting = await work.outbox.take(message)
            if waiting is None:
                return None
            if waiting.sending and waiting.edits is None:
                return await _leave_unknown(work, waiting)
            if pause := await work.outbox.pause(waiting.place.id):
                return pause
            wanted = await _wanted(work, waiting)
            drawn = await _draw(work, wanted) if wanted else None
            if drawn is None:
                why = "nothing to show" if wanted else "nobody waits for it any more"
                await work.outbox.settle(message, "dropped", {"why": why})
            await work.commit()
        return await self._deliver(tenant, wanted, drawn) if wanted and drawn else None

    async def abandon(self, tenant: str, message: str) -> None:
        """Ends a message that no worker could send, so that later edits of its card do not wait behind it."""
        async with self.work(tenant) as work:
            await work.outbox.settle(message, "failed", {"why": "several attempts broke off"})
            await note_undelivered(work, message)
            await work.commit()

    async def recover(self, tenant: str, key: str) -> None:
        """Sends an answer whose process died between its commit and the sending, or right after it."""
        async with self.work(tenant) as work:
            if lost := await work.answers.lost(key):
                await work.outbox.write(*lost)
                await work.commit()

    async def _deliver(self, tenant: str, waiting: Waiting, drawn: "_Drawn") -> float | None:
        conversation = conversation_of(tenant, waiting.place)
        body = message_body(Reply(card=drawn.card, attachment=drawn.file, summary=drawn.summary))
        try:
            sent = await self._put(conversation, waiting, body)
        except ConnectorError as error:
            return await self._record_failure(tenant, waiting, drawn.working, error)
        if drawn.working:
            with suppress(ConnectorError):
                await self.connector.typing(conversation)
        async with self.work(tenant) as work:
            await work.outbox.settle(waiting.id, "sent", {"activity": sent})
            if waiting.edits is None:
                await arrived(work, waiting.id, waiting.place.id, sent)
            else:
                await _catch_up(work, waiting, waiting.edits)
            await work.commit()
        return None

    async def _put(self, conversation: Conversation, waiting: Waiting, activity: dict[str, Any]) -> str:
        if waiting.edits is None:
            return await self.connector.send(conversation, activity)
        await self.connector.update(conversation, waiting.edits, activity)
        return waiting.edits

    async def _record_failure(
        self, tenant: str, waiting: Waiting, working: bool, error: ConnectorError
    ) -> float | None:
        """Puts the message back for another try, or leaves its receipt; a card that is gone is sent anew."""
        await self.pacer.heed(tenant, error)
        again = _again(error, waiting.age) if waiting.age < TOO_LATE else None
        unknown = waiting.edits is None and (isinstance(error, OutcomeUnknown) or error.status in GATEWAY)
        async with self.work(tenant) as work:
            if again is not None and not unknown:
                await work.outbox.put_back(waiting.id)
            else:
                receipt = {"code": error.code, "status": error.status}
                await work.outbox.settle(waiting.id, "unknown" if unknown else "failed", receipt)
                again = None
                if error.code == "ActivityNotFoundInConversation" and waiting.edits:
                    await self._card_gone(work, waiting, working)
            if error.code in SHUT:
                await work.conversations.forget(waiting.place.id)
                await turned_away(work, waiting.id, waiting.place.person, error.code)
            if again is None:
                await note_undelivered(work, waiting.id)
            await work.commit()
        return again

    async def _card_gone(self, work: UnitOfWork, waiting: Waiting, working: bool) -> None:
        """Somebody deleted the card that was to be edited: it is followed no more, and its end sent anew."""
        await work.cards.forget(waiting.place.id, waiting.edits or "")
        if waiting.subject.card in SENT_ANEW and not working:
            await work.outbox.write(waiting.place.id, waiting.subject)


async def _wanted(work: UnitOfWork, waiting: Waiting) -> Waiting | None:
    """The message with what it is to show by now, noted as shown; None where nobody waits for it any more."""
    place = waiting.place.id
    if waiting.edits is None:
        if await is_late(work, waiting.subject):
            return None
        await work.cards.expect(waiting.id, place, waiting.subject)
        return waiting
    subject = await current(work, place, waiting.edits, waiting.subject)
    if subject is None:
        return None
    await work.cards.keep(place, waiting.edits, subject)
    return replace(waiting, subject=subject)


async def _catch_up(work: UnitOfWork, sent: Waiting, card: str) -> None:
    """Draws a card again that somebody tapped while the edit was on its way: it came after their answer."""
    shown = await work.cards.shown(sent.place.id, card)
    if shown and not same(shown, sent.subject):
        await work.outbox.write(sent.place.id, shown, edits=card)


async def _leave_unknown(work: UnitOfWork, waiting: Waiting) -> None:
    """A worker died while it sent this: it may have arrived, so it is not sent again."""
    await work.outbox.settle(waiting.id, "unknown", {"why": "the sender died while sending"})
    await note_undelivered(work, waiting.id)
    await work.commit()


@dataclass(frozen=True, slots=True)
class _Drawn:
    card: dict[str, Any]
    summary: str
    working: bool
    """Whether a run is under way on it, so that the conversation shows us at work."""
    file: dict[str, Any] | None = None
    """What stands in the card's place where Teams has a card of its own for it."""


async def _draw(work: UnitOfWork, waiting: Waiting) -> _Drawn | None:
    """The card as it stands now, for the one person of a personal chat or for everyone."""
    person = await work.people.get(waiting.place.person) if waiting.place.person else None
    try:
        view = await show(work, waiting.subject, person)
    except Refused:
        return None
    working = isinstance(view, StageView) and view.run is not None and view.run.open
    viewer = viewer_of(person) if person else await everyone(work, waiting.subject)
    return _Drawn(render(view, viewer), summary(view, viewer), working, file_card(view, viewer))


def _again(error: ConnectorError, age: float) -> float | None:
    """Seconds after which another try makes sense, or None when none does."""
    if error.retry_after is not None:
        return max(error.retry_after, SHORTEST)
    if error.status in RETRIED or error.code in SILENT:
        return max(PAUSE, age / 2)
    return None
