"""The targets of a hand-off as jobs: claim one, bring it there without a transaction, keep what it left."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from typing import Any
from uuid import uuid4

from core.errors import Conflict, Missing
from core.export import ExportKind
from core.handoff.output import written_up
from core.handoff.packing import external_id, folder_of, name_of
from core.handoff.patience import wait_after
from core.handoff.ports import Declined, HandoffFailed, Left, LibraryFile, Outside, Unsure
from core.handoff.saying import posted
from core.handoff.starting import send
from core.handoff.targets import NOTICES, SYSTEMS, Handed, Target, TargetState, title_of
from core.keys import StageKey
from core.links import Ticket
from core.messages import Message, message
from core.opportunity import Person, Subject
from core.service import dossiers
from core.service.following import redraw
from core.service.gates import why_closed
from core.service.notifying import Told, notify
from core.service.recording import facets_of
from core.service.rights import find, hold
from core.work import UnitOfWork, Work

ENCYCLOPEDIA = "Sales encyclopedia.url"
"""The file in each folder that leads there."""


async def retry(work: UnitOfWork, person: Person, number: int, target: Target) -> Subject:
    """Sets a target that failed, or whose fate nobody knows, on its way again."""
    overview = await hold(work, person, number)
    here = Subject("stage", number, StageKey.HANDOFF)
    held = next((one for one in await work.handoffs.all(number) if one.target is target), None)
    if held is None:
        raise Missing("refused-handoff-not-begun", target=title_of(target), instead=here)
    if held.under_way:
        return replace(here, detail={"notice": message("handoff-under-way", target=title_of(target))})
    if held.state not in (TargetState.FAILED, TargetState.UNKNOWN):
        raise Conflict(f"refused-handoff-{held.state}", target=title_of(target), instead=here)
    if why := await why_closed(work, overview, StageKey.APPROVALS):
        raise Conflict(why.key, instead=here, **why.args)
    await work.handoffs.retry(number, target, person.id)
    await send(work, number, await work.handoffs.all(number))
    await work.audit.note(person.id, "handoff.retry", number, target=target)
    await redraw(work, number, StageKey.HANDOFF)
    return here


async def held_up(work: UnitOfWork, number: int, stage: StageKey) -> Message | None:
    """Why a hand-off cannot be closed yet; None for every other stage."""
    if stage is not StageKey.HANDOFF:
        return None
    on_their_way = [one.target for one in await work.handoffs.all(number) if one.under_way]
    return message("refused-handoff-under-way", target=title_of(on_their_way[0])) if on_their_way else None


@dataclass(frozen=True, slots=True)
class HandoffSender:
    """Brings targets what waits for them; `outside` says what is configured for a tenant."""

    work: Work
    outside: Callable[[str], Outside]

    async def send(self, tenant: str, number: int, target: Target) -> float | None:
        """Does what is next for a target; the seconds to wait where that is not all. Safe to repeat."""
        if target in NOTICES:
            return await self._notify(tenant, number, target)
        token = uuid4().hex
        held = await self._claim(tenant, number, target, token)
        if held is None:
            return None
        try:
            receipt = await self._bring(tenant, held)
        except HandoffFailed as failure:
            return await self._fail(tenant, held, token, failure)
        async with self.work(tenant) as work:
            await work.opportunities.lock(number)
            await _end(work, held, token, TargetState.DONE, receipt=receipt)
            await work.commit()
        return None

    async def abandon(self, tenant: str, number: int, target: Target) -> None:
        """Ends a target that no worker could carry to its end."""
        async with self.work(tenant) as work:
            await work.opportunities.lock(number)
            held = next((one for one in await work.handoffs.all(number) if one.target is target), None)
            if held and held.under_way:
                state = TargetState.FAILED if target in SYSTEMS else TargetState.UNKNOWN
                await _end(work, held, None, state, problem=message("handoff-abandoned"))
                await work.commit()

    async def _claim(self, tenant: str, number: int, target: Target, token: str) -> Handed | None:
        """Takes a target; None where there is nothing to bring, or what is to be brought must not be."""
        async with self.work(tenant) as work:
            await work.opportunities.lock(number)
            held = await work.handoffs.claim(number, target, token)
            if held is None:
                return None
            ended = await _ended_before(work, held, token)
            await redraw(work, number, StageKey.HANDOFF, ("stage",))
            await work.commit()
        return None if ended else held

    async def _notify(self, tenant: str, number: int, target: Target) -> float | None:
        token = uuid4().hex
        async with self.work(tenant) as work:
            await work.opportunities.lock(number)
            held = await work.handoffs.claim(number, target, token)
            if held is None:
                return None
            wait = None
            if not await _ended_before(work, held, token):
                wait = await _told(work, held, token)
            await work.commit()
        return wait

    async def _bring(self, tenant: str, held: Handed) -> dict[str, Any]:
        """Brings a target what it is to take, and returns the receipt."""
        outside = self.outside(tenant)
        match held.target:
            case Target.LIBRARY if outside.library:
                left = await outside.library.put(
                    folder_of(held.package), _id(held), self._files(tenant, held, outside.encyclopedia)
                )
                return {**_receipt(left), "files": list(left.files)}
            case Target.CRM if outside.crm:
                library, external = (
                    await self._library(tenant, held),
                    external_id(tenant, held.package.number),
                )
                left = await outside.crm.push(external, held.package, library)
                return {**_receipt(left), "library": library}
            case Target.SLACK if outside.slack:
                library = await self._library(tenant, held)
                await outside.slack.post(posted(held.package, library, again=bool(held.receipt)))
                return {"at": _now()}
            case _:
                raise Declined(message(f"handoff-not-configured-{held.target}"))

    def _files(self, tenant: str, held: Handed, encyclopedia: str | None) -> list[LibraryFile]:
        """The client's files, the way to the encyclopedia, and last the record of how it came to all this."""
        files = [
            LibraryFile(one.name, partial(self._content, tenant, one.export)) for one in held.package.files
        ]
        if encyclopedia:
            files.append(LibraryFile(ENCYCLOPEDIA, partial(_shortcut, encyclopedia)))
        return [*files, LibraryFile(name_of(ExportKind.EVIDENCE_ZIP), partial(self._record, tenant, held))]

    async def _record(self, tenant: str, held: Handed) -> bytes | None:
        """The evidence pack as of now; None where whoever asked may have it no more."""
        ticket = Ticket(tenant, dossiers.named(held.package.number), held.asked_by)
        made = await dossiers.fetch(self.work, ticket)
        return made.content if made else None

    async def _content(self, tenant: str, export: str) -> bytes:
        async with self.work(tenant) as work:
            content = await work.exports.content(export)
        assert content is not None, "what was made is kept"
        return content

    async def _library(self, tenant: str, held: Handed) -> str | None:
        """Where the opportunity's folder is."""
        async with self.work(tenant) as work:
            every = await work.handoffs.all(held.package.number)
        return next((one.link for one in every if one.target is Target.LIBRARY), None)

    async def _fail(self, tenant: str, held: Handed, token: str, failure: HandoffFailed) -> float | None:
        """Puts a target back that is tried again, or ends it; the seconds until the next try."""
        wait = wait_after(held.tries + 1, failure)
        async with self.work(tenant) as work:
            await work.opportunities.lock(held.package.number)
            if wait is not None:
                await work.handoffs.wait(held.package.number, held.target, token, failure.reason, wait)
                await redraw(work, held.package.number, StageKey.HANDOFF, ("stage",))
            else:
                state = TargetState.UNKNOWN if isinstance(failure, Unsure) else TargetState.FAILED
                await _end(work, held, token, state, problem=failure.reason)
            await work.commit()
        return wait


async def _ended_before(work: UnitOfWork, held: Handed, token: str) -> bool:
    """Ends a target that must not be brought anything: the approval is gone, or it may have been there."""
    if held.tries == 0:
        overview = await find(work, held.package.number)
        if why := await why_closed(work, overview, StageKey.APPROVALS):
            await _end(work, held, token, TargetState.FAILED, problem=why)
            return True
    if held.target is Target.SLACK and held.state is TargetState.SENDING:
        await _end(work, held, token, TargetState.UNKNOWN, problem=message("handoff-slack-unknown"))
        return True
    return False


async def _told(work: UnitOfWork, held: Handed, token: str) -> float | None:
    """Tells whoever has not been told, and looks what became of the messages."""
    told: Told = await notify(work, held)
    if told.wait is not None:
        return told.wait
    await _end(work, held, token, told.state, receipt=told.receipt, problem=told.problem)
    return None


async def _end(
    work: UnitOfWork,
    held: Handed,
    token: str | None,
    state: TargetState,
    *,
    receipt: Mapping[str, Any] | None = None,
    problem: Message | None = None,
) -> None:
    """Ends a target and does what hangs on that; nothing where another worker has it by now."""
    number, target = held.package.number, held.target
    if not await work.handoffs.settle(number, target, token, state, receipt=receipt, problem=problem):
        return
    if target is Target.LIBRARY:
        await _release(work, number)
    every = await work.handoffs.all(number)
    if not any(one.under_way for one in every):
        await _write_up(work, number, every, held.asked_by)
    await work.audit.note(held.asked_by, "handoff.ended", number, target=target, state=state)
    await redraw(work, number, StageKey.HANDOFF)


async def _release(work: UnitOfWork, number: int) -> None:
    """The library has ended: the others may go, and a record that does not know the folder learns of it."""
    every = {one.target: one for one in await work.handoffs.all(number)}
    crm, link = every.get(Target.CRM), every[Target.LIBRARY].link
    if crm and link and crm.state is TargetState.DONE and crm.receipt.get("library") != link:
        await work.handoffs.retry(number, Target.CRM, crm.asked_by)
    await send(work, number, await work.handoffs.all(number))


async def _write_up(work: UnitOfWork, number: int, every: tuple[Handed, ...], by: str) -> None:
    """Every target has ended: what came of it is the stage's next version."""
    before = await work.artifacts.latest(number, StageKey.HANDOFF)
    output = written_up(every).model_dump(mode="json")
    if before is None or before.output == output:
        return
    await work.artifacts.add(
        number,
        StageKey.HANDOFF,
        run=None,
        output=output,
        evidence=(),
        remarks=before.remarks,
        made_from=before.made_from,
        drafted_by=before.drafted_by,
        cost=before.cost * 0,
        seconds=0.0,
        by=by,
        facets=facets_of(StageKey.HANDOFF, output),
    )


def _id(held: Handed) -> str | None:
    found = held.receipt.get("id")
    return found if isinstance(found, str) else None


def _receipt(left: Left) -> dict[str, Any]:
    return {"id": left.id, "link": left.link, "updated": left.updated, "at": _now()}


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


async def _shortcut(address: str) -> bytes:
    """A file that opens an address, as Windows and SharePoint know it."""
    return f"[InternetShortcut]\r\nURL={address}\r\n".encode()
