"""Fields that search as somebody types."""

from bot.plan import Plan
from bot.turn import Turn
from core.errors import Asked


def plan(turn: Turn) -> Plan:
    """Finds what fits what was typed."""
    raise Asked("refused-not-yet", verb=turn.verb[:60])
