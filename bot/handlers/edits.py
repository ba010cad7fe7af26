"""Messages that somebody changed or deleted: what came of them stays, and is said once."""

from bot.handlers import messages
from bot.plan import Plan
from bot.turn import Turn, TurnKind
from core.messages import message
from core.opportunity import Subject
from core.work import Standing, UnitOfWork

SAID = {TurnKind.EDITED: "message-edited", TurnKind.DELETED: "message-deleted"}


def plan(turn: Turn) -> Plan:
    """Whoever changes the message that started an opportunity is told that the opportunity stays as it is."""

    async def act(work: UnitOfWork, standing: Standing) -> Subject | None:
        number = await work.opportunities.started_by(messages.key_of(turn))
        if number is None:
            return None
        return Subject("opportunity", number, detail={"notice": message(SAID[turn.kind], number=str(number))})

    return Plan(act, f"{turn.kind}:{turn.conversation.id}:{turn.id}")
