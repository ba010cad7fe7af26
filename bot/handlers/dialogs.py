"""Dialogs: what opens from a card and what is sent from it."""

from bot.plan import Plan
from bot.turn import Turn
from core.errors import Asked


def plan_opening(turn: Turn) -> Plan:
    """Shows a dialog."""
    raise Asked("refused-not-yet", verb=turn.verb[:60])


def plan_sending(turn: Turn) -> Plan:
    """Takes what a dialog sends."""
    raise Asked("refused-not-yet", verb=turn.verb[:60])
