"""Handing out the files that were made."""

from core.catalogue.reading import write
from core.errors import Conflict, Missing
from core.export import INTERNAL, WORKBOOK, Export, ExportKind, MadeFile, file_name
from core.exports.guard import LEAK
from core.keys import StageKey
from core.links import Ticket
from core.messages import Message
from core.opportunity import Person, Right, Subject
from core.pipeline import title
from core.service import dossiers
from core.service.rights import find, require
from core.work import UnitOfWork, Work

MADE_BY = {
    ExportKind.QA_PACK_XLSX: (StageKey.QA_PACK,),
    ExportKind.QA_PACK_DOCX: (StageKey.QA_PACK,),
    ExportKind.RATE_CARD_XLSX: (StageKey.RATE_CARD, StageKey.TEAM_SHAPE),
    ExportKind.RATE_CARD_CLIENT_XLSX: (StageKey.RATE_CARD, StageKey.TEAM_SHAPE),
    ExportKind.SUPPORT_DOCS_DOCX: (StageKey.SUPPORT_DOCS,),
    ExportKind.PITCH_MD: (StageKey.PITCH,),
    ExportKind.OUTLINE_MD: (StageKey.PITCH,),
    ExportKind.PITCH_PPTX: (StageKey.PITCH,),
}
"""The stages that make each kind of file, the first of them first.

The team's run writes the rate card's workbooks again with the team in them, and a rate card that is built
after it writes them without: a workbook is true of the newest run, so the newest of all is handed out.
"""

DOWNLOAD = "download"
"""The part of the catalogue's card that holds the way to its workbook."""


def right_to(kind: ExportKind) -> Right:
    """What somebody must be allowed to see for this kind of file."""
    if kind is ExportKind.CATALOGUE_XLSX:
        return Right.ADMINISTER
    return Right.SEE_MONEY if kind in INTERNAL else Right.SEE


async def get(
    work: UnitOfWork, person: Person, number: int | None, kind: ExportKind, where: str = ""
) -> Subject:
    """Shows the way to the newest file of a kind; only the catalogue belongs to no opportunity.

    `where` is the kind of conversation in which it is shown.
    """
    require(person, right_to(kind))
    if kind is ExportKind.CATALOGUE_XLSX:
        await work.audit.note(person.id, "export.get", None, export=kind, kind=kind)
        return Subject("catalogue", section=DOWNLOAD)
    if number is None:
        raise Missing("refused-no-such-opportunity", number="-")
    if kind is ExportKind.EVIDENCE_ZIP:
        await find(work, number)
        return Subject(dossiers.CARD, number)
    made = await standing(work, number, kind)
    await work.audit.note(person.id, "export.get", number, export=made.id, kind=kind)
    return Subject("export", number, made.stage, detail={"export": made.id, "where": where})


async def standing(work: UnitOfWork, number: int, kind: ExportKind) -> Export:
    """The newest file of a kind that a run made. Raises Missing or Conflict with the reason for none."""
    await find(work, number)
    made = await newest(work, number, kind) if kind in MADE_BY else None
    if made is None and kind not in MADE_BY:
        raise Missing("refused-export-elsewhere", instead=Subject("opportunity", number))
    if made is None:
        first = MADE_BY[kind][0]
        here = Subject("stage", number, first)
        if why := await _kept_back(work, number, kind):
            raise Conflict(why.key, instead=here, **why.args)
        raise Missing("refused-no-export", stage=title(first), instead=here)
    return made


async def _kept_back(work: UnitOfWork, number: int, kind: ExportKind) -> Message | None:
    """Why the client's file was not made although its stage ran; None where that is not so."""
    made = await work.artifacts.latest(number, MADE_BY[kind][0]) if kind not in INTERNAL else None
    return next((one for one in made.remarks if one.key == LEAK), None) if made else None


async def newest(work: UnitOfWork, number: int, kind: ExportKind) -> Export | None:
    """The newest file of a kind, whichever stage made it."""
    made = [one for stage in MADE_BY[kind] for one in await work.exports.latest(number, stage)]
    return max((one for one in made if one.kind is kind), key=lambda one: one.created_at, default=None)


async def fetch(work: Work, ticket: Ticket) -> MadeFile | None:
    """The file that a link stands for; None when it is gone or its person may not see it any more."""
    if ticket.export == ExportKind.CATALOGUE_XLSX:
        return await _fetch_catalogue(work, ticket)
    if ticket.export.startswith(f"{ExportKind.EVIDENCE_ZIP}/"):
        return await dossiers.fetch(work, ticket)
    async with work(ticket.tenant) as unit:
        person = await unit.people.get(ticket.person)
        export = await unit.exports.get(ticket.export)
        content = await unit.exports.content(ticket.export)
    if person is None or export is None or content is None:
        return None
    if right_to(export.kind) not in person.rights:
        return None
    return MadeFile(export.kind, export.name, export.content_type, content)


async def _fetch_catalogue(work: Work, ticket: Ticket) -> MadeFile | None:
    """The catalogue that stands, as a workbook that can be edited and dropped again."""
    kind = ExportKind.CATALOGUE_XLSX
    async with work(ticket.tenant) as unit:
        person = await unit.people.get(ticket.person)
        if person is None or right_to(kind) not in person.rights:
            return None
        catalogue, version = await unit.catalogues.current(), await unit.catalogues.version()
        agency = (await unit.settings.settings()).branding.agency
    name = file_name(f"{agency or 'Trowel'} - job routes v{version}.xlsx")
    return MadeFile(kind, name, WORKBOOK, await write(catalogue))
