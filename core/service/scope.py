"""The scope of an opportunity: assets added and changed by hand, and the routes people choose for them."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any
from uuid import uuid4

from core.asset import Asset, Confidence, Match
from core.asset_list import holds, listed, moved
from core.engine import fingerprints
from core.errors import Asked, Conflict, Missing
from core.keys import StageKey
from core.messages import message
from core.opportunity import Person, Subject
from core.pipeline import ROWS
from core.service.approvals import settle
from core.service.following import redraw
from core.service.recording import record
from core.service.rights import find, hold
from core.stages import assets as listing
from core.stages import matching
from core.work import Overview, UnitOfWork

MOST = 5_000
"""Assets of one opportunity; more is an export of a database."""

LAST = 10_000
"""The number of a page past the end, for which the last one is shown."""


async def add(
    work: UnitOfWork, person: Person, number: int, *, name: str, description: str, tier: str, volume: int
) -> Subject:
    """An asset added by hand."""
    await hold(work, person, number)
    if len(await work.assets.all(number)) >= MOST:
        raise Asked("refused-too-many-assets", most=MOST, instead=_assets(number))
    made = Asset(uuid4().hex, name, description, tier or None, volume, origin="person")
    await work.assets.add(number, made)
    await work.audit.note(person.id, "asset.add", number, asset=made.id, name=name, volume=volume)
    await _list_again(work, number, person.id)
    return _assets(number, "saved", LAST)


async def save(
    work: UnitOfWork,
    person: Person,
    number: int,
    asset: str,
    version: int | None,
    page: int,
    *,
    name: str | None,
    description: str | None,
    tier: str | None,
    volume: int | None,
) -> Subject:
    """Changes an asset; what a person changed survives a re-run."""
    await hold(work, person, number)
    before = await _asset(work, number, asset, _assets(number, page=page))
    if version is not None and version != before.version:
        form = Subject("stage", number, StageKey.ASSETS, section=f"asset-{asset}", page=page)
        raise Conflict("refused-stale-asset", instead=form)
    wanted = {"name": name, "description": description, "client_tier": tier, "volume": volume}
    changes = {
        field: value or None if field == "client_tier" else value
        for field, value in wanted.items()
        if value is not None and value != (getattr(before, field) or "")
    }
    if changes:
        await work.assets.change(number, asset, **changes)
        said = {field: [getattr(before, field), value] for field, value in changes.items()}
        await work.audit.note(person.id, "asset.save", number, asset=asset, changed=said)
        await _list_again(work, number, person.id)
    return _assets(number, "saved", page)


async def remove(work: UnitOfWork, person: Person, number: int, asset: str, page: int) -> Subject:
    """Takes an asset off the list; it stays in the record."""
    overview = await hold(work, person, number)
    before = await _asset(work, number, asset, _assets(number, page=page))
    await work.assets.remove(number, asset)
    await work.audit.note(person.id, "asset.remove", number, asset=asset, name=before.name)
    await _list_again(work, number, person.id)
    if StageKey.MATCHING in overview.artifacts:
        await _match_again(work, number, person.id)
    return _assets(number, "removed-asset", page)


async def _asset(work: UnitOfWork, number: int, asset: str, instead: Subject) -> Asset:
    found = next((one for one in await work.assets.all(number) if one.id == asset), None)
    if found is None:
        raise Missing("refused-no-such-asset", instead=instead)
    return found


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
    await _match_again(work, number, person.id)
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
    await _match_again(work, number, person.id)
    return here


async def choose(
    work: UnitOfWork, person: Person, number: int, asset: str, route: str, seen: str | None, page: int
) -> Subject:
    """Selects any route of the catalogue for an asset."""
    await hold(work, person, number)
    await _asset(work, number, asset, _matching(number, page))
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
    await _match_again(work, number, person.id)
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


async def _list_again(work: UnitOfWork, number: int, by: str) -> None:
    """Writes the asset list as it stands as the stage's next version."""
    before = await work.artifacts.latest(number, StageKey.ASSETS)
    drafted = before.output["assets"] if before else ()
    rows = await work.assets.all(number)
    overview = await find(work, number)
    await record(
        work,
        number,
        StageKey.ASSETS,
        listing.Output.model_validate({"assets": listed(rows, drafted)}),
        made_from=_made_from(overview, StageKey.ASSETS),
        by=by,
        evidence=_moved(before.evidence, drafted, rows) if before else (),
    )
    await _settle(work, number, StageKey.ASSETS)


def _moved(
    evidence: Sequence[Mapping[str, Any]], drafted: Sequence[Mapping[str, Any]], rows: Sequence[Asset]
) -> list[Mapping[str, Any]]:
    """The evidence of the rows that stand, where they stand now."""
    before, now = [one["id"] for one in drafted], [row.id for row in rows]
    return [
        {**one, "field": field}
        for one in evidence
        if (field := moved(str(one["field"]), before, now)) and holds(field, str(one["value"]), rows)
    ]


async def _match_again(work: UnitOfWork, number: int, by: str) -> None:
    """Writes the matches as they stand as the stage's next version; its first where all is chosen by hand."""
    overview = await find(work, number)
    output = matching.listed(await work.assets.all(number), await work.matches.all(number))
    made_from = _made_from(overview, StageKey.MATCHING)
    await record(work, number, StageKey.MATCHING, output, made_from=made_from, by=by)
    await _settle(work, number, StageKey.MATCHING)


def _made_from(overview: Overview, stage: StageKey) -> Mapping[str, str]:
    """What a stage was made from when it last ran; what only people made stands on everything as it is."""
    ran = stage in overview.runs and stage in overview.made_from
    return overview.made_from[stage] if ran else fingerprints(ROWS[stage], overview)


async def _settle(work: UnitOfWork, number: int, stage: StageKey) -> None:
    await settle(work, number)
    await redraw(work, number, stage)


def _assets(number: int, notice: str | None = None, page: int = 1) -> Subject:
    said = {"notice": message(notice)} if notice else {}
    return Subject("stage", number, StageKey.ASSETS, page=page, detail=said)


def _matching(number: int, page: int, asset: str | None = None) -> Subject:
    """The candidates of one asset, or all assets; `page` is the list's, to go back to."""
    section = f"asset-{asset}" if asset else None
    return Subject("stage", number, StageKey.MATCHING, section=section, page=page)
