"""Handing out the files that were made."""

from core.errors import Missing
from core.export import INTERNAL, Export, ExportKind
from core.keys import StageKey
from core.links import Ticket
from core.opportunity import Person, Right, Subject
from core.pipeline import title
from core.service.rights import find, require
from core.work import UnitOfWork, Work

MADE_BY = {
    ExportKind.QA_PACK_XLSX: StageKey.QA_PACK,
    ExportKind.QA_PACK_DOCX: StageKey.QA_PACK,
    ExportKind.RATE_CARD_XLSX: StageKey.RATE_CARD,
    ExportKind.RATE_CARD_CLIENT_XLSX: StageKey.RATE_CARD,
}
"""The stage that makes each kind of file."""


def right_to(kind: ExportKind) -> Right:
    """What somebody must be allowed to see for this kind of file."""
    return Right.SEE_MONEY if kind in INTERNAL else Right.SEE


async def get(work: UnitOfWork, person: Person, number: int, kind: ExportKind) -> Subject:
    """Shows the way to the newest file of a kind."""
    require(person, right_to(kind))
    await find(work, number)
    stage = MADE_BY[kind]
    made = next((one for one in await work.exports.latest(number, stage) if one.kind is kind), None)
    if made is None:
        raise Missing("refused-no-export", stage=title(stage), instead=Subject("stage", number, stage))
    await work.audit.note(person.id, "export.get", number, export=made.id, kind=kind)
    return Subject("export", number, stage, detail={"export": made.id})


async def fetch(work: Work, ticket: Ticket) -> tuple[Export, bytes] | None:
    """The file that a link stands for; None when it is gone or its person may not see it any more."""
    async with work(ticket.tenant) as unit:
        person = await unit.people.get(ticket.person)
        export = await unit.exports.get(ticket.export)
        content = await unit.exports.content(ticket.export)
    if person is None or export is None or content is None:
        return None
    return (export, content) if right_to(export.kind) in person.rights else None
