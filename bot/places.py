"""Conversations as Teams tells of them, and as they are kept."""

from bot.turn import Conversation, ConversationKind
from core.work import Place


def place_of(conversation: Conversation, person: str) -> Place:
    """The conversation as it is kept; a personal chat is that person's."""
    personal = conversation.kind is ConversationKind.PERSONAL
    return Place(
        id=conversation.id,
        kind=conversation.kind,
        service_url=conversation.service_url,
        bot_id=conversation.bot_id,
        channel_id=conversation.channel_id,
        person=(person or None) if personal else None,
    )


def conversation_of(tenant: str, place: Place) -> Conversation:
    """A kept conversation, to write to."""
    kind = ConversationKind(place.kind)
    return Conversation(place.id, kind, tenant, place.service_url, place.bot_id, place.channel_id)
