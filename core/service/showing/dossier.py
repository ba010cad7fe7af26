"""The card of the evidence pack."""

from core.errors import Missing
from core.links import MINUTES
from core.opportunity import Person, Right, Subject
from core.service.dossiers import named
from core.service.rights import require
from core.service.showing.subjects import overview_of
from core.views import DossierView, View
from core.work import UnitOfWork

SHOWN = 3
"""Packs whose heads stand on the card."""


async def show_dossier(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    if person is None:
        raise Missing("refused-no-such-card")
    require(person, Right.SEE_MONEY)
    opportunity = (await overview_of(work, subject)).opportunity
    notes = await work.trail.notes(opportunity.number)
    return DossierView(
        opportunity,
        work.links.to(named(opportunity.number), person.id),
        MINUTES,
        newest=tuple(reversed(notes[-SHOWN:])),
        count=len(notes),
    )
