"""Being added to a chat or a team, and being removed."""

from bot.handlers import posted
from bot.plan import Plan
from bot.turn import ConversationKind, Turn, TurnKind
from core.opportunity import Subject
from core.service.reaching import learn_left, learn_removed
from core.work import Standing, UnitOfWork


def plan(turn: Turn) -> Plan:
    """One welcome per installation; a removed bot forgets how to reach the conversation, or who left it."""
    if turn.kind is TurnKind.LEFT:
        return Plan(_missing(turn))
    if turn.kind is TurnKind.INSTALLED:
        return Plan(_welcome(turn), _welcomed(turn), also=posted.looking_around(turn))
    return Plan(_leave(turn), f"removed:{turn.conversation.id}:{turn.id}")


def _welcomed(turn: Turn) -> str:
    """The same for both activities that Teams sends of one installation."""
    return f"installed:{turn.conversation.id}"


def _welcome(turn: Turn):
    async def act(work: UnitOfWork, standing: Standing) -> Subject:
        shared = turn.conversation.kind is not ConversationKind.PERSONAL
        await work.audit.note(
            standing.person.id or None, "bot.installed", None, conversation=turn.conversation.id
        )
        return Subject(
            "welcome",
            section="shared" if shared else None,
            detail={"installed_by": standing.person.name} if shared else {},
        )

    return act


def _leave(turn: Turn):
    async def act(work: UnitOfWork, standing: Standing) -> None:
        await work.conversations.forget(turn.conversation.id)
        if turn.conversation.kind is ConversationKind.PERSONAL and standing.person.id:
            await learn_removed(work, standing.person.id)
        await work.answers.release(_welcomed(turn))
        await work.audit.note(
            standing.person.id or None, "bot.removed", None, conversation=turn.conversation.id
        )

    return act


def _missing(turn: Turn):
    async def act(work: UnitOfWork, standing: Standing) -> None:
        for one in turn.left:
            await learn_left(work, one)

    return act
