"""Taking made files to where people are: asked first, carried as a job, and their link where that fails."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from core.errors import Conflict, Forbidden, Gone, Missing
from core.export import INTERNAL, ExportKind, MadeFile, file_name
from core.handoff.patience import wait_after
from core.handoff.ports import Declined, HandoffFailed, Unsure
from core.links import Ticket
from core.messages import message
from core.opportunity import Person, Right, Subject
from core.parcel import UNDER_WAY, Destination, Parcel, ParcelState, Upload, destinations
from core.ports import ChannelFiles, Uploads
from core.posted import Room
from core.service import exports
from core.service.following import tell
from core.service.rights import require
from core.work import UnitOfWork, Work

CARD = "parcel"
FILE = "file"
"""The part of a parcel that is the file itself, as Teams shows one."""


@dataclass(frozen=True, slots=True)
class Here:
    """Where somebody asks for a file."""

    conversation: str
    kind: str
    room: Room


async def send(
    work: UnitOfWork,
    person: Person,
    number: int,
    kind: ExportKind,
    to: Destination,
    here: Here,
) -> Subject:
    """Takes the newest file of a kind to where somebody wants it.

    In their own chat they are asked first; into the files of a channel it goes at once.
    """
    require(person, exports.right_to(kind))
    if to not in destinations(kind, here.kind):
        why = "internal" if kind in INTERNAL else "no-channel"
        raise Forbidden(f"refused-parcel-{why}", instead=Subject("opportunity", number))
    made = await exports.standing(work, number, kind)
    if to is Destination.CHANNEL:
        require(person, Right.EDIT)
        parcel = await work.parcels.put(number, made.id, person.id, here.conversation, here.room)
        said = message("parcel-put", file=made.name)
    else:
        parcel = await work.parcels.offer(number, made.id, person.id, to)
        said = message("parcel-offered", file=made.name)
        await tell(work, person.id, shown(number, parcel), here.conversation)
    await work.audit.note(person.id, "export.send", number, export=made.id, kind=kind, parcel=parcel, to=to)
    detail = {"export": made.id, "where": here.kind, "notice": said}
    return Subject("export", number, made.stage, detail=detail)


def shown(number: int, parcel: str, section: str | None = None) -> Subject:
    """The card of a parcel, or the file itself."""
    return Subject(CARD, number, section=section, detail={"parcel": parcel})


async def accept(
    work: UnitOfWork, person: Person, parcel: str, upload: Upload, conversation: str, card: str | None
) -> None:
    """Its person takes the file: it is carried there as a job."""
    held = await _answered(work, person, parcel)
    await work.parcels.take(parcel, conversation, card, upload)
    await work.audit.note(person.id, "export.take", held.opportunity, parcel=parcel)
    await _redraw(work, held.opportunity, parcel, conversation, card)


async def decline(work: UnitOfWork, person: Person, parcel: str, conversation: str, card: str | None) -> None:
    """Its person does not want the file there."""
    held = await _answered(work, person, parcel)
    await work.parcels.decline(parcel, conversation, card)
    await work.audit.note(person.id, "export.decline", held.opportunity, parcel=parcel)
    await _redraw(work, held.opportunity, parcel, conversation, card)


async def _answered(work: UnitOfWork, person: Person, parcel: str) -> Parcel:
    """The offer that somebody answers, held. Raises Refused where there is none that they may answer."""
    held = await work.parcels.hold(parcel)
    if held is None:
        raise Missing("refused-parcel-unknown")
    if held.person != person.id:
        raise Forbidden("refused-parcel-not-yours")
    if held.state is not ParcelState.OFFERED:
        raise Conflict(f"refused-parcel-{_ANSWERED.get(held.state, held.state)}")
    if held.expired:
        raise Gone("refused-parcel-expired")
    return held


_ANSWERED = {
    ParcelState.WAITING: "under-way",
    ParcelState.SENDING: "under-way",
    ParcelState.UNKNOWN: "unknown-end",
}
"""How a state is called in a refusal, where it is not by its name."""


async def _redraw(
    work: UnitOfWork, number: int, parcel: str, conversation: str | None, card: str | None
) -> None:
    """What asked somebody says from now on how it goes, so that nobody answers it twice."""
    if conversation and card:
        await work.outbox.write(conversation, shown(number, parcel), edits=card)


@dataclass(frozen=True, slots=True)
class ParcelCarrier:
    """Carries parcels, without a transaction while the bytes are on their way."""

    work: Work
    uploads: Uploads
    folders: Callable[[str], ChannelFiles | None]
    """What reaches the files of a tenant's channels; None where nothing does."""

    async def carry(self, tenant: str, parcel: str) -> float | None:
        """Brings a parcel where it is to go; the seconds to wait where that is not all. Safe to repeat."""
        token = uuid4().hex
        async with self.work(tenant) as work:
            held = await work.parcels.claim(parcel, token)
            await work.commit()
        if held is None:
            return None
        try:
            receipt = await self._bring(tenant, held)
        except HandoffFailed as failure:
            return await self._fail(tenant, held, token, failure)
        await self._end(tenant, held, token, ParcelState.DONE, receipt=receipt)
        return None

    async def abandon(self, tenant: str, parcel: str) -> None:
        """Ends a parcel that no worker could carry to its end."""
        async with self.work(tenant) as work:
            held = await work.parcels.get(parcel)
        if held and held.state in UNDER_WAY:
            problem = message("parcel-abandoned")
            await self._end(tenant, held, None, ParcelState.UNKNOWN, problem=problem)

    async def _bring(self, tenant: str, held: Parcel) -> dict[str, Any]:
        made = await self._content(tenant, held)
        if held.to is Destination.CHANNEL:
            return await self._file(tenant, held, made)
        assert held.upload, "whoever took it said where it may be put"
        await self.uploads.put(held.upload, made.content, again=held.tries > 0)
        return {
            "name": held.upload.name,
            "link": held.upload.link,
            "unique": held.upload.unique,
            "type": held.upload.type,
        }

    async def _file(self, tenant: str, held: Parcel, made: MadeFile) -> dict[str, Any]:
        """Puts the file into its channel's folder: again comes to the same."""
        folders = self.folders(tenant)
        async with self.work(tenant) as work:
            place = await work.conversations.get(held.conversation or "")
        if folders is None:
            raise Declined(message("parcel-channel-not-set-up"))
        if place is None or held.room is None:
            raise Declined(message("parcel-channel-gone"))
        name = file_name(f"#{held.opportunity} {made.name}")
        link = await folders.put(held.room, place.service_url, name, made.content)
        return {"name": name, "link": link}

    async def _content(self, tenant: str, held: Parcel) -> MadeFile:
        """The file, as long as its person may have it."""
        made = await exports.fetch(self.work, Ticket(tenant, held.export, held.person))
        if made is None:
            raise Declined(message("parcel-not-allowed"))
        return made

    async def _fail(self, tenant: str, held: Parcel, token: str, failure: HandoffFailed) -> float | None:
        """Puts a parcel back that is tried again, or ends it; the seconds until the next try."""
        wait = wait_after(held.tries + 1, failure)
        if wait is not None:
            async with self.work(tenant) as work:
                await work.parcels.wait(held.id, token)
                await work.commit()
            return wait
        state = ParcelState.UNKNOWN if isinstance(failure, Unsure) else ParcelState.FAILED
        await self._end(tenant, held, token, state, problem=failure.reason)
        return None

    async def _end(
        self, tenant: str, held: Parcel, token: str | None, state: ParcelState, **what: Any
    ) -> None:
        """Ends a parcel and shows what came of it; nothing where another worker has it by now."""
        async with self.work(tenant) as work:
            if await work.parcels.settle(held.id, token, state, **what):
                await _show(work, held, state)
                await work.commit()


async def _show(work: UnitOfWork, held: Parcel, state: ParcelState) -> None:
    """What came of a parcel, where it was asked for: in a chat on its card, and the file below."""
    if held.conversation is None:
        return
    if held.to is Destination.CHANNEL:
        await work.outbox.write(held.conversation, shown(held.opportunity, held.id))
        return
    await _redraw(work, held.opportunity, held.id, held.conversation, held.card)
    if state is ParcelState.DONE:
        await work.outbox.write(held.conversation, shown(held.opportunity, held.id, FILE))
