"""The routes that people choose for assets."""

from collections.abc import Sequence
from decimal import Decimal
from uuid import uuid4

from core.asset import Confidence, Match
from core.errors import Asked, Conflict, Missing
from core.keys import StageKey
from core.opportunity import Person, Subject
from core.service.relisting import match_again
from core.service.rights import hold
from core.service.scope import find_asset
from core.work import UnitOfWork


async def select(
    work: UnitOfWork, person: Person, number: int, match: str, seen: str | None, page: int
) -> Subject:
    """Selects a candidate; its siblings are deselected."""
    await hold(work, person, number)
    chosen = await _match(work, number, match, page)
    here = _matching(number, page, chosen.asset)
    if not chosen.route:
        raise Asked("refused-no-route", instead=here)
    if (await work.catalogues.current()).route(chosen.route) is None:
        raise Conflict("refused-route-gone", route=chosen.route, instead=here)
    _refuse_overtaken(await _siblings(work, number, chosen.asset), seen, chosen.route, here)
    await work.matches.select(number, match, person.id)
    await work.audit.note(person.id, "match.select", number, asset=chosen.asset, route=chosen.route)
    await match_again(work, number, person.id)
    return here


async def clear(
    work: UnitOfWork, person: Person, number: int, match: str, seen: str | None, page: int
) -> Subject:
    """Deselects a candidate: its asset goes without a route until somebody chooses one."""
    await hold(work, person, number)
    chosen = await _match(work, number, match, page)
    here = _matching(number, page, chosen.asset)
    _refuse_overtaken(await _siblings(work, number, chosen.asset), seen, "", here)
    await work.matches.clear(number, match)
    await work.audit.note(person.id, "match.clear", number, asset=chosen.asset, route=chosen.route)
    await match_again(work, number, person.id)
    return here


async def choose(
    work: UnitOfWork, person: Person, number: int, asset: str, route: str, seen: str | None, page: int
) -> Subject:
    """Selects any route of the catalogue for an asset."""
    await hold(work, person, number)
    await find_asset(work, number, asset, _matching(number, page))
    here = _matching(number, page, asset)
    found = (await work.catalogues.current()).route(route)
    if found is None:
        raise Asked("refused-no-such-route", route=route[:80], instead=here)
    siblings = await _siblings(work, number, asset)
    _refuse_overtaken(siblings, seen, found.code, here)
    same = next((one for one in siblings if one.route == found.code), None)
    made = same or _chosen(asset, found.code, len(siblings) + 1)
    if same is None:
        await work.matches.add(number, made)
    await work.matches.select(number, made.id, person.id)
    await work.audit.note(person.id, "match.choose", number, asset=asset, route=found.code)
    await match_again(work, number, person.id)
    return here


def _chosen(asset: str, route: str, rank: int) -> Match:
    """A person's own choice; it carries no likelihood, since nothing reckoned one."""
    return Match(uuid4().hex, asset, route, rank, Confidence.EXACT, Decimal(1), "", (), by="person")


async def _match(work: UnitOfWork, number: int, match: str, page: int) -> Match:
    found = next((one for one in await work.matches.all(number) if one.id == match), None)
    if found is None:
        raise Missing("refused-no-such-match", instead=_matching(number, page))
    return found


async def _siblings(work: UnitOfWork, number: int, asset: str) -> list[Match]:
    return [one for one in await work.matches.all(number) if one.asset == asset]


def _refuse_overtaken(siblings: Sequence[Match], seen: str | None, wanted: str, instead: Subject) -> None:
    """Whoever chooses over another route than their card showed is told, unless it comes to the same."""
    selected = next((one for one in siblings if one.selected), None)
    stands = selected.route if selected else ""
    if seen is None or stands in (seen, wanted):
        return
    if selected is None:
        raise Conflict("refused-deselected", instead=instead)
    if selected.selected_by is None:
        raise Conflict("refused-rematched", instead=instead, route=stands)
    raise Conflict("refused-other-selected", instead=instead, route=stands, by=selected.selected_by)


def _matching(number: int, page: int, asset: str | None = None) -> Subject:
    """The candidates of one asset, or all assets; `page` is the list's, to go back to."""
    section = f"asset-{asset}" if asset else None
    return Subject("stage", number, StageKey.MATCHING, section=section, page=page)
