"""What a rehearsed Teams shows: conversations, the messages in them, and who sees which card."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, TypeVar

from bot.rehearsal.buttons import Card
from bot.rehearsal.people import BOT, Person

FoundT = TypeVar("FoundT")

CARD = "application/vnd.microsoft.card.adaptive"

THREAD = ";messageid="
"""Between the id of a channel and that of the message which began a thread."""


@dataclass(slots=True)
class Post:
    """A message as it stands now."""

    id: str
    body: dict[str, Any]
    """The activity that was posted last."""
    author: str = BOT["id"]
    thread: str | None = None
    """The message that began the thread; only channels have threads."""
    changes: int = 0
    """How often its author has edited it."""
    gone: bool = False
    own: dict[Person, Card] = field(default_factory=dict[Person, Card])
    """The cards that people see in place of everybody's, since an answer to their tap."""
    at: datetime = field(default_factory=lambda: datetime.now(UTC))

    @property
    def text(self) -> str | None:
        return self.body.get("text")

    @property
    def card(self) -> Card | None:
        """The card that everybody sees who has none of their own."""
        cards = (one for one in self.attachments if one.get("contentType") == CARD)
        return next((one["content"] for one in cards), None)

    @property
    def attachments(self) -> list[dict[str, Any]]:
        return self.body.get("attachments") or []

    def card_of(self, person: Person) -> Card | None:
        return self.own.get(person) or self.card


@dataclass(frozen=True, slots=True)
class Crossing:
    """Something that went between Teams and the bot, and what came back."""

    to_bot: bool
    tenant: str
    chat: str
    """The conversation it belongs to; empty while one is asked for."""
    what: str
    body: dict[str, Any]
    status: int
    answer: dict[str, Any]
    at: datetime = field(default_factory=lambda: datetime.now(UTC))


class Witness:
    """Hears what happens in the conversations; this one lets it pass."""

    def saw(self, person: Person, card: Card) -> None:
        """Somebody came to see a card in their own chat."""

    def changed(self, chat: "Chat", post: Post) -> None:
        """A message is new, or no longer what it was."""

    def typing(self, chat: "Chat") -> None:
        """The bot shows that it is at work."""

    def crossed(self, crossing: Crossing) -> None:
        """Something went between Teams and the bot."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A card as somebody came to see it."""

    person: Person
    card: Card


class Album(Witness):
    """Keeps every card that anyone saw in their own chat, in order."""

    def __init__(self) -> None:
        self.seen: list[Seen] = []

    def saw(self, person: Person, card: Card) -> None:
        self.seen.append(Seen(person, card))


@dataclass(eq=False)
class Chat:
    """One conversation with the bot: a person's own, or a channel."""

    id: str
    members: tuple[Person, ...]
    witness: Witness = field(default_factory=Witness)
    name: str = ""
    """Of a channel; a person's own chat has none."""
    posts: list[Post] = field(default_factory=list[Post])
    _changed: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def tenant(self) -> str:
        return self.members[0].tenant

    @property
    def channel(self) -> bool:
        return bool(self.name)

    def post(self, id: str) -> Post | None:
        return next((post for post in self.posts if post.id == id and not post.gone), None)

    def add(self, post: Post) -> None:
        """A new message."""
        self.posts.append(post)
        self._note(post, post.card)

    def edit(self, post: Post, body: dict[str, Any]) -> None:
        """The author replaces the message, for everyone."""
        post.body = body
        post.own.clear()
        post.changes += 1
        self._note(post, post.card)

    def remove(self, post: Post) -> None:
        """The author deletes the message."""
        post.gone = True
        post.body = {}
        post.own.clear()
        self._note(post, None)

    def answer(self, post: Post, person: Person, card: Card, changes: int) -> None:
        """The card that answers a tap takes the tapped one's place, for whoever tapped.

        An edit that overtook the answer was drawn later, so it stays; `changes` is their count at the tap.
        """
        if post.changes == changes and self.channel:
            post.own[person] = card
        elif post.changes == changes:
            post.body = {**post.body, "attachments": [{"contentType": CARD, "content": card}]}
        self._note(post, card)

    def conversation(self, thread: str | None = None) -> dict[str, Any]:
        """How an activity names this conversation."""
        named = {"tenantId": self.tenant}
        if not self.channel:
            return {**named, "id": self.id, "conversationType": "personal"}
        id = f"{self.id}{THREAD}{thread}" if thread else self.id
        return {**named, "id": id, "conversationType": "channel", "isGroup": True}

    def channel_data(self) -> dict[str, Any]:
        """What Teams adds about where it happened."""
        tenant = {"tenant": {"id": self.tenant}}
        if not self.channel:
            return tenant
        team = {"id": self.id, "name": self.name}  # the general channel of a team bears the team's own id
        return {**tenant, "team": team, "channel": {"id": self.id}}

    async def until(self, look: Callable[[], Awaitable[FoundT | None]], seconds: float) -> FoundT:
        """What `look` finds, as soon as it finds something; it looks again after every change.

        Raises:
            TimeoutError: it found nothing in so many seconds.
        """
        async with asyncio.timeout(seconds):
            while True:
                changed = self._changed
                if (found := await look()) is not None:
                    return found
                await changed.wait()

    def _note(self, post: Post, card: Card | None) -> None:
        if card is not None and not self.channel:
            self.witness.saw(self.members[0], card)
        self.witness.changed(self, post)
        self._changed.set()
        self._changed = asyncio.Event()
