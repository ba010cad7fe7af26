"""Finding opportunities to show to others: what somebody types into Teams' search, or the link they paste."""

from collections.abc import Sequence
from dataclasses import replace

from rapidfuzz import fuzz, process, utils

from core.errors import Missing
from core.opportunity import Opportunity, Person, Right
from core.service.rights import require
from core.views import InsertedView
from core.work import UnitOfWork

MOST = 25
"""Results of one page: as many as Teams asks for."""

SEARCHED = 3_000
"""The newest opportunities among which a search looks for what resembles it."""

ALIKE = 75
"""Percent of what was typed that must agree with the nearest part of a name."""

LONGEST = 200
"""Characters of a search; no name is longer."""


async def search(
    work: UnitOfWork, person: Person, typed: str, skip: int = 0, count: int = MOST
) -> tuple[InsertedView, ...]:
    """What fits by number, name or client, the newest first; where nothing does, what resembles it."""
    require(person, Right.SEE)
    wanted = typed[:LONGEST].replace("#", " ").split()
    found = await work.opportunities.matching(wanted, offset=skip, limit=count)
    if not found and wanted and not (skip and await work.opportunities.matching(wanted, offset=0, limit=1)):
        found = await _alike(work, " ".join(wanted), skip, count)
    return tuple(inserted(work, one) for one in found)


async def _alike(work: UnitOfWork, wanted: str, skip: int, count: int) -> Sequence[Opportunity]:
    known = dict(await work.opportunities.named(SEARCHED))
    near = process.extract(
        wanted,
        known,
        scorer=fuzz.partial_ratio,
        processor=utils.default_process,
        limit=skip + count,
        score_cutoff=ALIKE,
    )
    return await work.opportunities.some([number for _, _, number in near[skip:]])


async def behind(work: UnitOfWork, person: Person, address: str) -> InsertedView | None:
    """The opportunity that a link leads to.

    None where there is none for this person: nobody learns whether another organisation has one.
    """
    number = work.links.opportunity(address)
    if number is None or Right.SEE not in person.rights:
        return None
    return next((inserted(work, one) for one in await work.opportunities.some([number])), None)


async def inserted_of(work: UnitOfWork, person: Person | None, number: int, tenant: str) -> InsertedView:
    """A card that somebody inserted, as it stands now, for whoever looks at it.

    The message may stand where people of several organisations read it, each of which has its own #12.
    """
    if person:
        require(person, Right.SEE)
    found = await work.opportunities.some([number]) if tenant == work.tenant else ()
    if not found:
        raise Missing("refused-no-such-opportunity", number=str(number))
    return inserted(work, found[0])


def inserted(work: UnitOfWork, opportunity: Opportunity) -> InsertedView:
    """The opportunity as everyone in a conversation may see it."""
    shown = replace(opportunity, notes=None, notes_by=None)
    return InsertedView(shown, work.tenant, work.links.page(opportunity.number))
