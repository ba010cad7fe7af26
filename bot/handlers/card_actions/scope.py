"""Taps on assets and their matches."""

from collections.abc import Mapping

from bot.handlers.card_actions.carrying import Carry
from bot.turn import Turn
from cards import actions
from cards.actions import Action
from core.opportunity import Subject
from core.service import scope
from core.work import Standing, UnitOfWork


async def _add_asset(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.AssetAdd) -> Subject:
    wanted = tap.model_dump(include={"name", "description", "tier", "volume"})
    return await scope.add(work, by.person, tap.opp, **wanted)


async def _save_asset(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.AssetSave) -> Subject:
    wanted = tap.model_dump(include={"name", "description", "tier", "volume"})
    return await scope.save(work, by.person, tap.opp, tap.id, tap.version, tap.page, **wanted)


async def _remove_asset(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.AssetRemove) -> Subject:
    return await scope.remove(work, by.person, tap.opp, tap.id, tap.page)


async def _select(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.MatchSelect) -> Subject:
    return await scope.select(work, by.person, tap.opp, tap.match, tap.seen, tap.page)


async def _clear(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.MatchClear) -> Subject:
    return await scope.clear(work, by.person, tap.opp, tap.match, tap.seen, tap.page)


async def _choose(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.MatchChoose) -> Subject:
    return await scope.choose(work, by.person, tap.opp, tap.asset, tap.route, tap.seen, tap.page)


CARRIED: Mapping[type[Action], Carry] = {
    actions.AssetAdd: _add_asset,
    actions.AssetSave: _save_asset,
    actions.AssetRemove: _remove_asset,
    actions.MatchSelect: _select,
    actions.MatchClear: _clear,
    actions.MatchChoose: _choose,
}
