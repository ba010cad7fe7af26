"""What follows a proposal: where the deal stands, what is watched after a win, and what changes cost."""

from collections.abc import Mapping
from typing import Any, Protocol

from core.deal import DealChange
from core.opportunity import DealStatus
from core.watch import ChangeRequest, ChangeStatus, Threshold, WatchItem


class Deals(Protocol):
    """Every time that somebody said where a deal stands; none is ever overwritten."""

    async def all(self, opportunity: int) -> tuple[DealChange, ...]:
        """Oldest first."""
        ...

    async def add(self, opportunity: int, status: DealStatus, lessons: str, by: str) -> None: ...


class Watch(Protocol):
    """Assumptions that are watched after the win; none is ever removed."""

    async def all(self, opportunity: int) -> tuple[WatchItem, ...]:
        """In the order in which they were added."""
        ...

    async def add(
        self, opportunity: int, assumption: str, threshold: Threshold, owner: str, origin: str
    ) -> str: ...

    async def change(self, opportunity: int, item: str, **fields: Any) -> None:
        """Sets `owner status` and what a threshold is made of, marks it edited and raises its version."""
        ...

    async def broken(self, opportunity: int, item: str) -> None:
        """Notes that the assumption did not hold."""
        ...


class ChangeRequests(Protocol):
    """What broken assumptions cost, by the numbers they have within their opportunity."""

    async def all(self, opportunity: int) -> tuple[ChangeRequest, ...]:
        """Oldest first."""
        ...

    async def add(
        self, opportunity: int, *, item: str, happened: str, words: str, price: Mapping[str, Any], by: str
    ) -> str:
        """Takes the next number; the opportunity is held meanwhile."""
        ...

    async def change(
        self, opportunity: int, request: str, *, words: str, status: ChangeStatus, by: str
    ) -> None:
        """Keeps the client's text and where it stands; a new status is added to its steps."""
        ...
