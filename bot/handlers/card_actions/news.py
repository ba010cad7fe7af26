"""Taps on what people are told, and on how they want to be told."""

from collections.abc import Mapping

from bot.handlers.card_actions.carrying import Carry
from bot.turn import Turn
from cards import actions
from cards.actions import Action
from core.opportunity import Subject
from core.service import news, preferences
from core.work import Standing, UnitOfWork


async def _prefer(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.PreferencesSave) -> Subject:
    return await preferences.save(work, by.person, tap.person, tap.version, **tap.sent)


async def _open_news(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.NewsOpen) -> Subject:
    return await news.read(work, by.person, tap.news)


async def _read_news(work: UnitOfWork, by: Standing, turn: Turn, tap: actions.NewsRead) -> Subject:
    return await news.read_all(work, by.person, tap.person, tap.until)


CARRIED: Mapping[type[Action], Carry] = {
    actions.PreferencesSave: _prefer,
    actions.NewsOpen: _open_news,
    actions.NewsRead: _read_news,
}
