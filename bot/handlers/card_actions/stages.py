"""Taps that look at a stage, run it or complete it."""

from collections.abc import Mapping

from bot.handlers.card_actions.carrying import Carry
from bot.turn import Turn
from cards import actions
from cards.actions import Action
from core.opportunity import Subject
from core.service import handing, opportunities, stages
from core.work import Standing, UnitOfWork

LISTS = ("brands", "service_types")
"""Inputs that are cleared by an empty text; nothing at all leaves them as they are."""


async def _look(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.StageOpen) -> Subject:
    return await stages.look(work, by.person, tap.opp, tap.stage)


async def _run(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.StageRun) -> Subject:
    return await stages.run(
        work,
        by.person,
        tap.opp,
        tap.stage,
        confirmed=tap.confirm == "yes",
        after=tap.after,
    )


async def _complete(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.StageComplete) -> Subject:
    return await stages.complete(work, by.person, tap.opp, tap.stage, turn.conversation.id)


async def _renew(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.StagesRefresh) -> Subject:
    return await stages.refresh(work, by.person, tap.opp)


async def _intake(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.IntakeSave) -> Subject:
    sent = tap.model_dump(include=tap.model_fields_set & set(opportunities.INTAKE_FIELDS))
    wanted = {name: value for name, value in sent.items() if value is not None or name not in LISTS}
    return await opportunities.save_intake(work, by.person, tap.opp, tap.version, **wanted)


async def _hand_again(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.HandoffRetry) -> Subject:
    return await handing.retry(work, by.person, tap.opp, tap.target)


CARRIED: Mapping[type[Action], Carry] = {
    actions.StageOpen: _look,
    actions.StageRun: _run,
    actions.StageComplete: _complete,
    actions.IntakeSave: _intake,
    actions.StagesRefresh: _renew,
    actions.HandoffRetry: _hand_again,
}
