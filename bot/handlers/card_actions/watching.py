"""Taps on what is watched after the win, and on change requests."""

from collections.abc import Mapping

from bot.handlers.card_actions.carrying import Carry
from bot.turn import Turn
from cards import actions
from cards.actions import Action
from core.opportunity import Subject
from core.service import changes, watching
from core.work import Standing, UnitOfWork


async def _watch(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.WatchSave) -> Subject:
    wanted = tap.model_dump(include={"assumption", "owner", "threshold", "most", "unit", "status"})
    return await watching.save(work, by.person, tap.opp, tap.id, tap.version, tap.page, **wanted)


async def _log(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.WatchLog) -> Subject:
    effect = changes.Effect(tap.asset, tap.pieces, tap.hours)
    return await changes.log(
        work, by.person, tap.opp, tap.id, tap.version, tap.happened, effect, turn.conversation.id
    )


async def _change(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.ChangeSave) -> Subject:
    return await changes.save(work, by.person, tap.opp, tap.id, tap.version, tap.status, tap.words)


CARRIED: Mapping[type[Action], Carry] = {
    actions.WatchSave: _watch,
    actions.WatchLog: _log,
    actions.ChangeSave: _change,
}
