"""Made files: the way to one, and one on its way to where somebody is."""

from core.errors import Missing
from core.links import MINUTES
from core.opportunity import Person, Subject
from core.parcel import Destination, destinations
from core.service.parcels import FILE
from core.service.rights import find
from core.service.showing.subjects import notice_of, text_of
from core.views import ExportView, ParcelView, View
from core.work import UnitOfWork


async def show_export(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    made = await work.exports.get(text_of(subject.detail, "export") or "")
    if made is None or person is None:
        raise Missing("refused-no-such-card")
    where = text_of(subject.detail, "where") or ""
    return ExportView(
        (await find(work, made.opportunity)).opportunity,
        made,
        work.links.to(made.id, person.id),
        MINUTES,
        where=where,
        takes=destinations(made.kind, where),
        taken=await work.parcels.count(made.id, person.id),
        notice=notice_of(subject),
    )


async def show_parcel(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    """What became of a parcel: of one for somebody's own chat, for nobody but them."""
    held = await work.parcels.get(text_of(subject.detail, "parcel") or "")
    if held is None:
        raise Missing("refused-no-such-card")
    if held.to is Destination.CHAT and (person is None or held.person != person.id):
        raise Missing("refused-no-such-card")
    sender = await work.people.get(held.person)
    made = await work.exports.get(held.export)
    assert made, "a parcel's file is kept"
    return ParcelView(
        (await find(work, held.opportunity)).opportunity,
        made,
        held,
        work.links.to(made.id, person.id) if person else None,
        MINUTES,
        sender.name if sender else "",
        is_file=subject.section == FILE,
    )
