"""Dialogs: what opens from a card, and what is sent from it. Both are taps, drawn in a place of their own."""

from bot.handlers import card_actions
from bot.plan import Plan
from bot.turn import Turn
from core.errors import Asked


def plan_opening(turn: Turn) -> Plan:
    """Shows a card in a dialog; opening one changes nothing."""
    if not isinstance(card_actions.read(turn), card_actions.READING):
        raise Asked("refused-unknown-verb", verb=turn.verb[:60])
    return card_actions.plan(turn)


def plan_sending(turn: Turn) -> Plan:
    """Does what a button of a dialog asks for, as the same button of a card would."""
    return card_actions.plan(turn)
