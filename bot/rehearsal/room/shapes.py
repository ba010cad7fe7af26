"""What the page is told: people, conversations, messages and what went to and from the bot, as JSON."""

from collections.abc import Iterable
from typing import Any

from bot.rehearsal.chats import CARD, Chat, Crossing, Post
from bot.rehearsal.people import Person

Shape = dict[str, Any]


def person_shape(person: Person, *, unseen: bool) -> Shape:
    return {
        "key": person.key,
        "id": person.id,
        "mri": person.mri,
        "name": person.name,
        "part": person.part,
        "tenant": person.tenant,
        "unseen": unseen,
    }


def chat_shape(chat: Chat, person: Person) -> Shape:
    """A conversation as one of its members sees it."""
    return {
        "id": chat.id,
        "name": chat.name,
        "channel": chat.channel,
        "members": [member.mri for member in chat.members],
        "posts": [post_shape(post, person) for post in chat.posts],
    }


def post_shape(post: Post, person: Person) -> Shape:
    """A message as this person sees it."""
    return {
        "id": post.id,
        "author": post.author,
        "thread": post.thread,
        "at": post.at.isoformat(),
        "edited": post.changes,
        "gone": post.gone,
        "text": post.text or "",
        "format": post.body.get("textFormat", "markdown"),
        "summary": post.body.get("summary") or "",
        "mentions": _mentions(post.body.get("entities") or ()),
        "card": post.card_of(person),
        "attachments": [one for one in post.attachments if one.get("contentType") != CARD],
    }


def crossing_shape(crossing: Crossing) -> Shape:
    return {
        "toBot": crossing.to_bot,
        "chat": crossing.chat,
        "what": crossing.what,
        "body": crossing.body,
        "status": crossing.status,
        "answer": crossing.answer,
        "at": crossing.at.isoformat(),
    }


def _mentions(entities: Iterable[Shape]) -> list[Shape]:
    return [
        {"text": entity.get("text"), "id": entity["mentioned"].get("id")}
        for entity in entities
        if entity.get("type") == "mention" and isinstance(entity.get("mentioned"), dict)
    ]
