"""The tenant's own catalogue: offered, compared with what stands, taken over once an admin confirms."""

import asyncio
from collections.abc import Sequence

from core.catalogue.catalogue import Route
from core.catalogue.changes import Changes, compare
from core.catalogue.load import load
from core.catalogue.reading import Offered
from core.errors import Asked, Forbidden, Missing
from core.matching.finding import find_routes
from core.messages import Message, listed, message
from core.opportunity import File, FileState, Person, Right, Role, Subject
from core.pipeline import CATALOGUE, PIPELINE
from core.service.files import Dropped, refuse_too_many, take_over
from core.service.following import redraw, tell
from core.service.rights import require
from core.work import CatalogueImport, ImportState, UnitOfWork

READERS = tuple(row.key for row in PIPELINE if CATALOGUE in (*row.reads, *row.minds))
"""The stages that a new catalogue makes out of date."""

ADMINS = 5
"""Names in the sentence that says who may."""


async def receive(work: UnitOfWork, person: Person, dropped: Sequence[Dropped], conversation: str) -> Subject:
    """Takes files that somebody says are a catalogue; they are read as jobs, and start no opportunity."""
    if Right.ADMINISTER not in person.rights:
        raise Forbidden("refused-catalogue", admins=await _admins(work))
    refuse_too_many(dropped)
    for one in dropped:
        file = await work.files.add(
            one.name, opportunity=None, source=one.source, sent_by=person.id, conversation=conversation
        )
        await work.jobs.read_catalogue(file)
        await work.audit.note(person.id, "file.add", None, file=file, name=one.name)
    return Subject("notice", detail={"notice": message("being-read-catalogue", files=len(dropped))})


async def offer(work: UnitOfWork, file: File, offered: Offered) -> None:
    """Keeps what a file offers for its sender to confirm, in their own chat; who may not is told who may.

    Either way the file is no part of a brief, and its bytes are not kept.
    """
    sender = await work.people.get(file.sent_by or "")
    if file.opportunity is not None:
        await work.opportunities.lock(file.opportunity)
    if not await work.files.settle(file.id, FileState.CATALOGUE):
        return
    await take_over(work, file, None)
    if sender and Right.ADMINISTER in sender.rights:
        await _show(work, sender, file, offered)
    else:
        await say(work, file, message("refused-catalogue", admins=await _admins(work)))
    if file.opportunity is not None:
        await redraw(work, file.opportunity, cards=("opportunity",))


async def _show(work: UnitOfWork, sender: Person, file: File, offered: Offered) -> None:
    version = await work.catalogues.version()
    made = await work.catalogue_imports.add(
        offered, source=file.name, file=file.id, against=version, by=sender.id
    )
    await work.audit.note(sender.id, "catalogue.offer", None, imported=made, name=file.name)
    await tell(work, sender.id, _card(made), await work.files.conversation(file.id) or "")


async def say(work: UnitOfWork, file: File, said: Message) -> None:
    """Tells where a file was dropped what became of it."""
    if conversation := await work.files.conversation(file.id):
        await work.outbox.write(conversation, Subject("notice", detail={"notice": said}))


async def _admins(work: UnitOfWork) -> Message | str:
    names = [one.name for one in await work.people.holders(Role.ADMIN)]
    return listed(names[:ADMINS]) or "-"


async def offer_sample(work: UnitOfWork, person: Person) -> Subject:
    """Offers the shipped sample in place of the catalogue that stands, to be looked at and confirmed."""
    require(person, Right.ADMINISTER)
    version = await work.catalogues.version()
    made = await work.catalogue_imports.add(load(), source="", file=None, against=version, by=person.id)
    await work.audit.note(person.id, "catalogue.offer", None, imported=made, name="")
    return _card(made)


async def confirm(work: UnitOfWork, person: Person, imported: str, against: int | None) -> Subject:
    """Takes the catalogue over; a second time changes nothing.

    `against` is the version that the card compared it with: where another stands by now, what would change
    is shown anew instead.
    """
    require(person, Right.ADMINISTER)
    await work.settings.hold()  # the catalogue changes one admin at a time
    held = await _held(work, imported)
    if held.state is not ImportState.WAITING:
        return _card(imported)
    offered = await work.catalogue_imports.content(imported)
    if offered is None:
        raise Asked("refused-catalogue-problems", count=held.problem_count, instead=_card(imported))
    version = await work.catalogues.version()
    if version != (held.against if against is None else against):
        await work.catalogue_imports.compare(imported, version)
        return _card(imported, message("refused-catalogue-moved"))
    changes = await asyncio.to_thread(compare, await work.catalogues.current(), offered)
    if changes.empty:
        raise Asked("refused-catalogue-same", instead=_card(imported))
    await work.catalogues.save(offered, person.id)
    outcome = _counted(changes)
    await work.catalogue_imports.settle(imported, ImportState.CONFIRMED, person.id, outcome)
    await work.audit.note(
        person.id, "catalogue.import", None, imported=imported, version=version + 1, **outcome
    )
    for number in await work.opportunities.having(READERS):
        await redraw(work, number)
    return _card(imported)


def _counted(changes: Changes) -> dict[str, int]:
    return {
        "added": len(changes.added),
        "removed": len(changes.removed),
        "changed": len(changes.changed),
        "others": changes.count - len(changes.added) - len(changes.removed) - len(changes.changed),
    }


async def discard(work: UnitOfWork, person: Person, imported: str) -> Subject:
    """Puts what was offered aside; the catalogue that stands stays."""
    require(person, Right.ADMINISTER)
    held = await _held(work, imported)
    if held.state is ImportState.WAITING:
        await work.catalogue_imports.settle(imported, ImportState.DISCARDED, person.id, {})
        await work.audit.note(person.id, "catalogue.discard", None, imported=imported)
    return _card(imported)


async def _held(work: UnitOfWork, imported: str) -> CatalogueImport:
    held = await work.catalogue_imports.hold(imported)
    if held is None:
        raise Missing("refused-no-such-catalogue", instead=Subject("catalogue"))
    return held


def _card(imported: str, said: Message | None = None) -> Subject:
    return Subject("catalogue_import", detail={"import": imported, **({"notice": said} if said else {})})


async def find(work: UnitOfWork, person: Person, typed: str, skip: int, top: int) -> tuple[Route, ...]:
    """The routes of the tenant's catalogue that somebody means while still typing."""
    require(person, Right.SEE)
    return find_routes(await work.catalogues.current(), typed, skip + top)[skip:]
