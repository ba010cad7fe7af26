"""Being added to a chat or a team, and being removed."""

from bot.plan import Plan
from bot.turn import ConversationKind, Turn, TurnKind
from core.opportunity import Subject
from core.work import Standing, UnitOfWork


def plan(turn: Turn) -> Plan:
    """One welcome per installation; a removed bot forgets how to reach the conversation."""
    act = _welcome(turn) if turn.kind is TurnKind.INSTALLED else _leave(turn)
    return Plan(act, f"install:{turn.conversation.id}:{turn.id}")


def _welcome(turn: Turn):
    async def act(work: UnitOfWork, standing: Standing) -> Subject:
        shared = turn.conversation.kind is not ConversationKind.PERSONAL
        await work.audit.note(standing.person.id, "bot.installed", None, conversation=turn.conversation.id)
        return Subject(
            "welcome",
            section="shared" if shared else None,
            detail={"installed_by": standing.person.name} if shared else {},
        )

    return act


def _leave(turn: Turn):
    async def act(work: UnitOfWork, standing: Standing) -> None:
        await work.conversations.forget(turn.conversation.id)
        await work.audit.note(standing.person.id, "bot.removed", None, conversation=turn.conversation.id)

    return act
