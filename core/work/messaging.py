"""Conversations, what is on its way to them, and what they were answered."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from core.keys import StageKey
from core.opportunity import Subject
from core.work.records import Answered, LiveCard, Place, Waiting


class Conversations(Protocol):
    async def get(self, conversation: str) -> Place | None: ...

    async def open(self, conversation: str, opportunity: int) -> None:
        """Notes what the conversation is about from now on."""
        ...

    async def close(self, conversation: str, opportunity: int) -> None:
        """The conversation has the opportunity open no longer; another one stays open."""
        ...

    async def opened(self, conversation: str) -> int | None:
        """The opportunity that the conversation has open."""
        ...

    async def forget(self, conversation: str) -> None: ...

    async def personal(self, person: str) -> str | None: ...

    async def chats(self, people: Sequence[str]) -> Mapping[str, str]:
        """The personal chats of those of these people who have one."""
        ...

    async def any(self) -> str | None:
        """A conversation that we may write to, through whose service chats can be opened."""
        ...


class Cards(Protocol):
    """The cards that stand in conversations and show an opportunity, so that they can be kept true."""

    async def expect(self, message: str, conversation: str, subject: Subject) -> None:
        """A card that was drawn and is about to be sent; `message` is whatever it is known by until then.

        Raises:
            Missing: the tenant has no such opportunity; nothing of the transaction can be kept.
        """
        ...

    async def learn(self, message: str, card: str) -> LiveCard | None:
        """The expected card stands now; returned when it should have been redrawn while on its way."""
        ...

    async def keep(self, conversation: str, card: str, subject: Subject) -> None:
        """What a card that stands already shows from now on; raises as `expect` does."""
        ...

    async def shown(self, conversation: str, card: str) -> Subject | None:
        """What a card shows now; None where it is not followed."""
        ...

    async def look(self, conversation: str, card: str, subject: Subject) -> None:
        """Somebody has this subject before them in their own view of a card that others see as it was."""
        ...

    async def forget(self, conversation: str, card: str) -> None: ...

    async def overtake(self, conversation: str, card: str) -> tuple[LiveCard, ...]:
        """Forgets and returns the older cards of the opportunity whose own card this is.

        Only where the card is an opportunity's own: people ask for it often, and one of them is enough.
        """
        ...

    async def showing(
        self, opportunity: int, cards: Sequence[str], stage: StageKey | None = None
    ) -> tuple[LiveCard, ...]:
        """Cards of these kinds (and of this stage, unless they are of none) that stand now, newest first.

        A card counts too when somebody has such a subject before them in a view of their own. Cards still
        on their way are marked to be redrawn. At most 100.
        """
        ...


class Outbox(Protocol):
    async def write(self, conversation: str, subject: Subject, *, edits: str | None = None) -> str:
        """An intent to send or edit a message; an edit still waiting for the same message is reused.

        Returns the id of the intent.
        """
        ...

    async def take(self, message: str) -> Waiting | None:
        """The message, held and marked as being sent; None when it is done with."""
        ...

    async def pause(self, place: str) -> float:
        """Seconds until this conversation may be sent to again."""
        ...

    async def settle(self, message: str, state: str, receipt: Mapping[str, Any]) -> None: ...

    async def put_back(self, message: str) -> None: ...


@dataclass(frozen=True, slots=True)
class Slot:
    """The next moment at which something may be sent to the tenant."""

    reserved: bool
    """Whether it is ours; else it is too far off to be given out."""
    wait: float
    """Seconds until then."""


class Pace(Protocol):
    """How fast the tenant may be sent to, by all processes together."""

    async def reserve(self) -> Slot: ...

    async def hold(self, seconds: float) -> None:
        """Nothing is sent for so long."""
        ...


class Answers(Protocol):
    async def claim(self, key: str, conversation: str, activity: str) -> Answered | None:
        """Claims the key for this turn, or waits for whoever has it and returns their answer."""
        ...

    async def showed(self, key: str) -> Subject | None:
        """What the answer under a key showed, without claiming it."""
        ...

    async def record(
        self, key: str, reply: Mapping[str, Any] | None, subject: Subject | None, *, sending: bool
    ) -> None: ...

    async def lost(self, key: str) -> tuple[str, Subject] | None:
        """Conversation and subject of an answer nobody reported as sent; the outbox has it from now on."""
        ...

    async def release(self, key: str) -> None:
        """Lets a key be claimed anew."""
        ...

    async def sent(self, key: str, message: str) -> Subject | None:
        """Records the id of the answer's message; returns what the answer shows."""
        ...
