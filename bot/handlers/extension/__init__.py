"""The message extension: a search, an action on a message, a pasted link."""

from collections.abc import Callable, Mapping

from bot.handlers.extension import links, searching, starting
from bot.plan import Plan
from bot.turn import Turn
from core.errors import Asked

PLANS: Mapping[str, Callable[[Turn], Plan]] = {
    "query": searching.plan,
    "queryLink": links.plan,
    "fetchTask": starting.plan_opening,
    "submitAction": starting.plan_sending,
}
"""What Teams asks for, by the last word of the invoke's name."""


def plan(turn: Turn) -> Plan:
    """Answers a search, an action on a message or a pasted link."""
    if turn.verb not in PLANS:
        raise Asked("refused-unknown-verb", verb=turn.verb[:60])
    return PLANS[turn.verb](turn)
