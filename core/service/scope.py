"""The scope of an opportunity: assets added, changed and removed by hand."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any
from uuid import uuid4

from core.asset import Asset
from core.errors import Asked, Conflict, Missing, Refused
from core.keys import StageKey
from core.many import NEW, Edit, Form, Step, mark, onward, touched, version_of
from core.messages import Message, message
from core.opportunity import Person, Subject
from core.service.relisting import list_again, match_again
from core.service.rights import hold
from core.views import ASSET_FIELDS
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
    await _add(work, person, number, _by_hand(name, tier, volume, description))
    await list_again(work, number, person.id)
    return _assets(number, "saved", LAST)


async def _add(work: UnitOfWork, person: Person, number: int, made: Asset) -> None:
    if len(await work.assets.all(number)) >= MOST:
        raise Asked("refused-too-many-assets", most=MOST, instead=_assets(number))
    await work.assets.add(number, made)
    await work.audit.note(person.id, "asset.add", number, asset=made.id, name=made.name, volume=made.volume)


async def save(
    work: UnitOfWork,
    person: Person,
    number: int,
    asset: str,
    version: int | None,
    page: int,
    **wanted: Any,
) -> Subject:
    """Changes an asset; what a person changed survives a re-run.

    `wanted` are new values of `name description tier volume`; None leaves one as it is.
    """
    await hold(work, person, number)
    before = await find_asset(work, number, asset, _assets(number, page=page))
    if version is not None and version != before.version:
        form = Subject("stage", number, StageKey.ASSETS, section=f"asset-{asset}", page=page)
        raise Conflict("refused-stale-asset", instead=form)
    if await _change(work, person, number, before, wanted):
        await list_again(work, number, person.id)
    return _assets(number, "saved", page)


async def _change(
    work: UnitOfWork, person: Person, number: int, before: Asset, wanted: Mapping[str, Any]
) -> bool:
    """Whether anything of an asset was new; if so it is changed."""
    named = {_COLUMNS.get(field, field): value for field, value in wanted.items()}
    changes = {
        field: value or None if field == "client_tier" else value
        for field, value in named.items()
        if value is not None and value != (getattr(before, field) or "")
    }
    if not changes:
        return False
    await work.assets.change(number, before.id, **changes)
    said = {field: [getattr(before, field), value] for field, value in changes.items()}
    await work.audit.note(person.id, "asset.save", number, asset=before.id, changed=said)
    return True


_COLUMNS = {"tier": "client_tier"}
"""What a field of the form is called in an asset, where that differs."""


async def remove(work: UnitOfWork, person: Person, number: int, asset: str, page: int) -> Subject:
    """Takes an asset off the list; it stays in the record."""
    overview = await hold(work, person, number)
    await _take_off(work, person, number, await find_asset(work, number, asset, _assets(number, page=page)))
    await list_again(work, number, person.id)
    await _match_fewer(work, overview, person.id)
    return _assets(number, "removed-asset", page)


async def _take_off(work: UnitOfWork, person: Person, number: int, asset: Asset) -> None:
    await work.assets.remove(number, asset.id)
    await work.audit.note(person.id, "asset.remove", number, asset=asset.id, name=asset.name)


async def _match_fewer(work: UnitOfWork, overview: Overview, by: str) -> None:
    """The matches without those of an asset that is gone, where there were any."""
    if StageKey.MATCHING in overview.artifacts:
        await match_again(work, overview.opportunity.number, by)


async def save_many(
    work: UnitOfWork, person: Person, number: int, edits: Sequence[Edit], gone: Collection[str], form: Form
) -> Subject:
    """Changes, adds and removes several assets at once; a row that cannot be saved says why and stays.

    An asset that somebody changed since the form was drawn is neither changed nor removed, unless it says
    the same.
    """
    overview = await hold(work, person, number)
    listed_now = {one.id: one for one in await work.assets.all(number)}
    saved, refused = list[str](), dict[str, Message]()
    for edit in edits:
        try:
            if await _save_row(work, person, number, listed_now.get(edit.id), edit, gone):
                saved.append(edit.id)
        except Refused as refusal:
            refused[edit.id] = refusal.message
    if saved:
        await list_again(work, number, person.id)
    if any(row in gone for row in saved):
        await _match_fewer(work, overview, person.id)
    if form.step is Step.CLOSE and not refused:
        return _assets(number, "saved", form.page)
    left = {NEW, *gone} - (refused.keys() - {NEW})
    staying = [edit.id for edit in edits if edit.id not in left]
    detail = onward(form, staying, len(saved), refused, ASSET_FIELDS, "remove")
    return Subject("many_assets", number, StageKey.ASSETS, page=form.page, detail=detail)


async def _save_row(
    work: UnitOfWork,
    person: Person,
    number: int,
    before: Asset | None,
    edit: Edit,
    gone: Collection[str],
) -> bool:
    """Whether there was something to do about a row of a form.

    Raises:
        Refused: it cannot be done.
    """
    drawn, removing = [edit.wanted.get(name) for name in ASSET_FIELDS], edit.id in gone
    if not (removing or touched(edit.mark, drawn)):
        return False
    if edit.refusal and not removing:
        raise Asked(edit.refusal.key, **edit.refusal.args)
    if edit.id == NEW:
        await _add(work, person, number, _by_hand(**edit.wanted))
        return True
    if before is None:
        raise Missing("refused-row-gone")
    stands = (before.name, before.client_tier, before.volume)
    if version_of(edit.mark) != before.version and (removing or touched(mark(0, stands), drawn)):
        tier, tiered = before.client_tier or "", "yes" if before.client_tier else "no"
        raise Conflict("refused-row-asset", name=before.name, volume=before.volume, tier=tier, tiered=tiered)
    if removing:
        await _take_off(work, person, number, before)
        return True
    return await _change(work, person, number, before, edit.wanted)


def _by_hand(name: str, tier: str, volume: int, description: str = "") -> Asset:
    return Asset(uuid4().hex, name, description, tier or None, volume, origin="person")


async def find_asset(work: UnitOfWork, number: int, asset: str, instead: Subject) -> Asset:
    """The asset with this id; Missing where it stands no more."""
    found = next((one for one in await work.assets.all(number) if one.id == asset), None)
    if found is None:
        raise Missing("refused-no-such-asset", instead=instead)
    return found


def _assets(number: int, notice: str | None = None, page: int = 1) -> Subject:
    said = {"notice": message(notice)} if notice else {}
    return Subject("stage", number, StageKey.ASSETS, page=page, detail=said)
