"""The cards of what an organisation keeps: roles, settings, catalogue."""

import asyncio
from hashlib import sha256

from core.catalogue.changes import compare
from core.catalogue.load import load
from core.errors import Missing
from core.export import ExportKind
from core.links import MINUTES
from core.opportunity import Person, Right, Role, Subject
from core.service.exports import DOWNLOAD
from core.service.rights import require
from core.service.showing.subjects import notice_of, text_of
from core.views import (
    CatalogueImportView,
    CatalogueView,
    RolesView,
    TenantView,
    View,
)
from core.work import ImportState, UnitOfWork


async def show_roles(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    holders = tuple([(role, await work.people.holders(role)) for role in Role])
    invited = await work.people.invitations()
    shown = [(role, [one.id for one in people]) for role, people in holders]
    return RolesView(
        holders=holders,
        invitations=invited,
        may_change=person is not None and Right.ADMINISTER in person.rights,
        version=sha256(repr((shown, invited)).encode()).hexdigest()[:16],
        notice=notice_of(subject),
        page=subject.page,
    )


async def show_tenant(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    may_change = person is not None and Right.ADMINISTER in person.rights
    settings = await work.settings.settings()
    return TenantView(settings, may_change, notice_of(subject), subject.section, subject.page)


async def show_catalogue(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    admin = _admin(person)
    catalogue, downloading = await work.catalogues.current(), subject.section == DOWNLOAD
    return CatalogueView(
        catalogue=catalogue,
        imported=await work.catalogues.imported(),
        sample=catalogue.fingerprint == load().fingerprint,
        version=await work.catalogues.version(),
        downloading=downloading,
        url=work.links.to(ExportKind.CATALOGUE_XLSX, admin.id) if downloading else None,
        minutes=MINUTES,
        notice=notice_of(subject),
    )


async def show_catalogue_import(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    _admin(person)
    id = text_of(subject.detail, "import") or ""
    held = await work.catalogue_imports.get(id)
    if held is None:
        raise Missing("refused-no-such-catalogue")
    changes, uses = None, ()
    offered = await work.catalogue_imports.content(id) if held.state is ImportState.WAITING else None
    if offered:
        changes = await asyncio.to_thread(compare, await work.catalogues.current(), offered)
        uses = await work.matches.on([route.code for route in changes.removed])
    version = await work.catalogues.version()
    return CatalogueImportView(held, version, changes, uses, notice_of(subject), subject.page)


def _admin(person: Person | None) -> Person:
    """Whoever looks, who must be an admin: a card for everyone shows no such thing."""
    if person is None:
        raise Missing("refused-no-such-card")
    require(person, Right.ADMINISTER)
    return person
