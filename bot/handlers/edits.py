"""Messages that somebody changed or deleted."""

from bot.plan import Plan
from bot.turn import Turn
from core.work import Standing, UnitOfWork


def plan(turn: Turn) -> Plan:
    """What was done stays done, so that nothing is to do."""

    async def act(work: UnitOfWork, standing: Standing) -> None:
        return None

    return Plan(act)
