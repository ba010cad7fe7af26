"""Taps that judge: scores, efficiency, approvals."""

from collections.abc import Mapping

from bot.handlers.card_actions.carrying import Carry
from bot.turn import Turn
from cards import actions
from cards.actions import Action
from core.opportunity import Subject
from core.qualification import Dimension
from core.service import approvals, efficiency, qualification
from core.work import Standing, UnitOfWork


async def _score(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.QualificationSave) -> Subject:
    wanted = {one: (getattr(tap, one), getattr(tap, f"note_{one}")) for one in Dimension}
    return await qualification.save(work, by.person, tap.opp, wanted, tap.seen)


async def _preview(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.EfficiencyPreview) -> Subject:
    return await efficiency.preview(work, by.person, tap.opp, _typed(tap))


async def _judge(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.EfficiencySave) -> Subject:
    return await efficiency.save(work, by.person, tap.opp, _typed(tap), tap.seen)


def _typed(tap: actions.EfficiencyPreview | actions.EfficiencySave) -> efficiency.Typed:
    return efficiency.Typed(tap.scenario, tap.blanket, tap.overrides, tap.tools, tap.notes)


async def _request(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.ApprovalRequest) -> Subject:
    return await approvals.request(
        work, by.person, tap.opp, tap.stage, tap.roles, tap.note, turn.conversation.id
    )


async def _decide(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.ApprovalDecide) -> Subject:
    return await approvals.decide(
        work,
        by.person,
        tap.approval,
        tap.opp,
        approve=tap.decision == "approve",
        note=tap.note,
        conversation=turn.conversation.id,
    )


async def _delegate(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.ApprovalDelegate) -> Subject:
    return await approvals.delegate(
        work, by.person, tap.approval, tap.person, tap.begins, tap.ends, turn.conversation.id
    )


async def _undelegate(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.ApprovalUndelegate) -> Subject:
    return await approvals.take_back(work, by.person, tap.delegation, tap.approval, turn.conversation.id)


async def _reassign(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.ApprovalReassign) -> Subject:
    return await approvals.reassign(work, by.person, tap.approval, tap.person, turn.conversation.id)


CARRIED: Mapping[type[Action], Carry] = {
    actions.QualificationSave: _score,
    actions.ApprovalRequest: _request,
    actions.ApprovalDecide: _decide,
    actions.ApprovalDelegate: _delegate,
    actions.ApprovalUndelegate: _undelegate,
    actions.ApprovalReassign: _reassign,
    actions.EfficiencyPreview: _preview,
    actions.EfficiencySave: _judge,
}
