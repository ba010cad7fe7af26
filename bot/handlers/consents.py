"""Files that somebody takes from us."""

from bot.plan import Plan
from bot.turn import Turn
from core.errors import Asked


def plan(turn: Turn) -> Plan:
    """Sends what was taken, forgets what was declined."""
    raise Asked("refused-not-yet", verb=turn.verb[:60])
