"""Taps on assets and their matches."""

from collections.abc import Mapping

from bot.handlers.card_actions.carrying import Carry
from bot.handlers.card_actions.many import closing, edit
from bot.turn import Turn
from cards import actions
from cards.actions import Action
from core.many import NEW, Form
from core.opportunity import Subject
from core.service import choosing, scope
from core.views import ASSET_FIELDS
from core.work import Standing, UnitOfWork


async def _add_asset(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.AssetAdd) -> Subject:
    wanted = tap.model_dump(include={"name", "description", "tier", "volume"})
    return await scope.add(work, by.person, tap.opp, **wanted)


async def _save_asset(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.AssetSave) -> Subject:
    wanted = tap.model_dump(include={"name", "description", "tier", "volume"})
    return await scope.save(work, by.person, tap.opp, tap.id, tap.version, tap.page, **wanted)


async def _save_assets(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.AssetsSave) -> Subject | None:
    edits = [
        edit(turn, tap, id, actions.AssetAdd if id == NEW else actions.AssetSave, ASSET_FIELDS)
        for id in tap.drawn
    ]
    form = Form(tap.step, tap.page, {"searched": tap.searched})
    return closing(turn, await scope.save_many(work, by.person, tap.opp, edits, tap.remove, form))


async def _remove_asset(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.AssetRemove) -> Subject:
    return await scope.remove(work, by.person, tap.opp, tap.id, tap.page)


async def _select(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.MatchSelect) -> Subject:
    return await choosing.select(work, by.person, tap.opp, tap.match, tap.seen, tap.page)


async def _clear(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.MatchClear) -> Subject:
    return await choosing.clear(work, by.person, tap.opp, tap.match, tap.seen, tap.page)


async def _choose(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.MatchChoose) -> Subject:
    return await choosing.choose(work, by.person, tap.opp, tap.asset, tap.route, tap.seen, tap.page)


CARRIED: Mapping[type[Action], Carry] = {
    actions.AssetAdd: _add_asset,
    actions.AssetSave: _save_asset,
    actions.AssetsSave: _save_assets,
    actions.AssetRemove: _remove_asset,
    actions.MatchSelect: _select,
    actions.MatchClear: _clear,
    actions.MatchChoose: _choose,
}
