"""The message extension."""

from bot.plan import Plan
from bot.turn import Turn
from core.errors import Asked


def plan(turn: Turn) -> Plan:
    """Answers a search, an action on a message or a pasted link."""
    raise Asked("refused-not-yet", verb=turn.verb[:60])
