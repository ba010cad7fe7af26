"""Taps on questions for the client and on the client's answers."""

from collections.abc import Mapping

from bot.handlers.card_actions.carrying import Carry
from bot.handlers.card_actions.many import closing, edit
from bot.turn import Turn
from cards import actions
from cards.actions import Action
from core.many import Form
from core.opportunity import Subject
from core.service import answers, questions
from core.views import QUESTION_FIELDS
from core.work import Standing, UnitOfWork


async def _ask(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.ClarificationAdd) -> Subject:
    return await questions.add(
        work,
        by.person,
        tap.opp,
        tap.stage,
        category=tap.category,
        question=tap.question,
        rationale=tap.rationale,
        priority=tap.priority,
    )


async def _answer(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.ClarificationSave) -> Subject:
    wanted = tap.model_dump(include={"category", "question", "rationale", "priority", "answer", "status"})
    return await questions.save(work, by.person, tap.opp, tap.stage, tap.id, tap.version, tap.page, **wanted)


async def _save_many(
    work: UnitOfWork, by: Standing, turn: Turn, tap: actions.ClarificationsSave
) -> Subject | None:
    looked_for = {"searched": tap.searched, "status": tap.status, "priority": tap.priority}
    edits = [edit(turn, tap, id, actions.ClarificationSave, QUESTION_FIELDS) for id in tap.drawn]
    form = Form(tap.step, tap.page, looked_for)
    return closing(turn, await questions.save_many(work, by.person, tap.opp, tap.stage, edits, form))


async def _paste(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.AnswersPropose) -> Subject:
    return await answers.propose_text(work, by.person, tap.opp, tap.text)


async def _confirm(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.AnswersConfirm) -> Subject:
    return await answers.confirm(work, by.person, tap.opp, tap.imported, tap.take, tap.seen)


async def _discard(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.AnswersDiscard) -> Subject:
    return await answers.discard(work, by.person, tap.opp, tap.imported)


CARRIED: Mapping[type[Action], Carry] = {
    actions.ClarificationAdd: _ask,
    actions.ClarificationSave: _answer,
    actions.ClarificationsSave: _save_many,
    actions.AnswersPropose: _paste,
    actions.AnswersConfirm: _confirm,
    actions.AnswersDiscard: _discard,
}
