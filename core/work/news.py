"""What people want to be told, what they are told of, and how it reaches them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from core.news import News, Notification, Reason, Way
from core.preferences import Preferences


class Choices(Protocol):
    """What people have chosen to be told."""

    async def get(self, person: str) -> Preferences:
        """Theirs, or what holds for those who have chosen nothing."""
        ...

    async def hold(self, person: str) -> Preferences:
        """The same, theirs to change until the transaction ends."""
        ...

    async def of(self, people: Sequence[str]) -> Mapping[str, Preferences]:
        """Of these people, those who have chosen something."""
        ...

    async def save(self, person: str, chosen: Preferences) -> None:
        """Keeps them with the next version."""
        ...

    async def planned(self, person: str) -> datetime | None:
        """When their next digest is due, held until the transaction ends."""
        ...

    async def plan(self, person: str, at: datetime | None) -> None:
        """Has their digest made then; whatever was planned before counts no longer."""
        ...


@dataclass(frozen=True, slots=True)
class Addressed:
    """Whom something is told, why, and how."""

    person: str
    reason: Reason
    way: Way
    due_at: datetime | None


@dataclass(frozen=True, slots=True)
class Inbox:
    """One page of what somebody was told of, newest first."""

    shown: tuple[Notification, ...]
    total: int
    unread: int


class Newsroom(Protocol):
    """What happened, and who is told of it: each person once."""

    async def add(self, news: News) -> None:
        """Writes down what happened and has it announced; what was written before stays as it is."""
        ...

    async def announce(self, news: str, seconds: float = 0) -> None:
        """Has it announced, so many seconds from now."""
        ...

    async def get(self, news: str) -> News | None: ...

    async def address(self, news: str, people: Iterable[Addressed]) -> tuple[Addressed, ...]:
        """Notes that these people are told; returns those who were not noted before."""
        ...

    async def notification(self, person: str, news: str) -> Notification | None: ...

    async def due(self, person: str) -> tuple[Notification, ...]:
        """What may be sent to somebody by now and has not been, held until the transaction ends."""
        ...

    async def unsent(self, person: str) -> tuple[Notification, ...]:
        """What waits to be sent to somebody, by itself or in a digest, held likewise."""
        ...

    async def carry(self, person: str, news: Sequence[str], message: str) -> None:
        """Notes the outbox message that carries this to somebody."""
        ...

    async def miss(self, person: str, why: str) -> None:
        """Notes why nothing of what is due could be sent to somebody."""
        ...

    async def release(self, message: str, why: str) -> None:
        """What this message carried waits again: its person could not be reached, and may come back."""
        ...

    async def turn(self, person: str, news: str, way: Way, due_at: datetime | None) -> None:
        """Has what was not sent yet go to somebody in another way, or at another time."""
        ...

    async def carried(self, person: str, message: str) -> tuple[Notification, ...]:
        """What an outbox message carried to somebody, oldest first."""
        ...

    async def inbox(self, person: str, offset: int, limit: int) -> Inbox: ...

    async def read(self, person: str, news: str) -> bool:
        """Marks one thing as read; False where it was, or was never told."""
        ...

    async def read_all(self, person: str, until: datetime) -> int:
        """Marks as read what they were told of up to a moment, and says how much that was."""
        ...


@dataclass(frozen=True, slots=True)
class Digest:
    """What became of somebody's digest of a day."""

    period: date
    made_at: datetime
    message: str | None
    why: str | None
    """Why none was sent."""


class Digests(Protocol):
    """Digests: one a person and day."""

    async def claim(self, person: str, period: date) -> bool:
        """Whether this day's is ours to make; held until the transaction ends."""
        ...

    async def settle(self, person: str, period: date, message: str | None, why: str | None) -> None: ...

    async def release(self, message: str, why: str) -> None:
        """The digest that this message was waits again, with why it was not sent."""
        ...

    async def get(self, person: str, period: date) -> Digest | None: ...

    async def last(self, person: str) -> Digest | None: ...
