"""Making evidence packs: everything on record of an opportunity, at one moment, as one file."""

import asyncio

from core.dossier.note import Pack
from core.dossier.pack import Writer
from core.dossier.sections import MADE
from core.export import ARCHIVE, ExportKind, MadeFile, file_name
from core.links import Ticket
from core.opportunity import Opportunity, Right
from core.service.following import redraw
from core.work import Work

CARD = "dossier"
"""The card that leads to packs and shows their heads."""

_TRIES = 5
"""How often a pack is made anew because somebody else made the same version first."""


def named(number: int) -> str:
    """What a link to a pack stands for: the pack is made when it is fetched."""
    return f"{ExportKind.EVIDENCE_ZIP}/{number}"


async def fetch(work: Work, ticket: Ticket) -> MadeFile | None:
    """A pack of what is on record now, noted as made; None where its person may not have it any more."""
    number = int(ticket.export.rpartition("/")[2])
    opportunity = await _allowed(work, ticket, number)
    if opportunity is None:
        return None
    for _ in range(_TRIES):
        pack = await _write(work, ticket.tenant, number)
        if await _noted(work, ticket, number, pack):
            break
    else:
        return None
    name = f"{opportunity.client_name or opportunity.name} - evidence v{pack.version}.zip"
    return MadeFile(ExportKind.EVIDENCE_ZIP, file_name(name), ARCHIVE, pack.content)


async def _allowed(work: Work, ticket: Ticket, number: int) -> Opportunity | None:
    async with work(ticket.tenant) as unit:
        person = await unit.people.get(ticket.person)
        overview = await unit.opportunities.overview(number)
    may = person is not None and Right.SEE_MONEY in person.rights
    return overview.opportunity if overview and may else None


async def _write(work: Work, tenant: str, number: int) -> Pack:
    """Packs while others work on: reading sees one moment, and whatever takes time is done in a thread."""
    async with work(tenant) as unit:
        await unit.trail.freeze()
        writer = await asyncio.to_thread(Writer, tenant, number)
        async for section, records in unit.trail.read(number):
            await asyncio.to_thread(writer.take, section, records)
        earlier = await unit.trail.notes(number)
    return await asyncio.to_thread(writer.close, earlier)


async def _noted(work: Work, ticket: Ticket, number: int, pack: Pack) -> bool:
    """Notes the pack; False where another one of its version was noted meanwhile."""
    async with work(ticket.tenant) as unit:
        if await unit.trail.note(number, pack, ticket.person):
            await redraw(unit, number, cards=(CARD,))
        elif pack.head not in [one.head for one in await unit.trail.notes(number)]:
            return False
        about = {"version": pack.version, "head": pack.head, "records": pack.records}
        await unit.audit.note(ticket.person, MADE, number, kind=ExportKind.EVIDENCE_ZIP, **about)
        await unit.commit()
    return True
