"""Conversations, what is on its way to them, and what they were answered."""

from collections.abc import Mapping
from typing import Any, Protocol

from core.opportunity import Subject
from core.work.records import Answered, Place, Waiting


class Conversations(Protocol):
    async def get(self, conversation: str) -> Place | None: ...

    async def open(self, conversation: str, opportunity: int) -> None: ...

    async def forget(self, conversation: str) -> None: ...

    async def personal(self, person: str) -> str | None: ...


class Outbox(Protocol):
    async def write(self, conversation: str, subject: Subject, *, edits: str | None = None) -> None:
        """An intent to send or edit a message; an edit still waiting for the same message is reused."""
        ...

    async def take(self, message: str) -> Waiting | None:
        """The message, held and marked as being sent; None when it is done with."""
        ...

    async def pause(self, place: str) -> float:
        """Seconds until this conversation may be sent to again."""
        ...

    async def settle(self, message: str, state: str, receipt: Mapping[str, Any]) -> None: ...

    async def put_back(self, message: str) -> None: ...


class Answers(Protocol):
    async def claim(self, key: str, conversation: str, activity: str) -> Answered | None:
        """Claims the key for this turn, or waits for whoever has it and returns their answer."""
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
