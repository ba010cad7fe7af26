"""What follows a proposal: where the deal stands."""

from typing import Protocol

from core.deal import DealChange
from core.opportunity import DealStatus


class Deals(Protocol):
    """Every time that somebody said where a deal stands; none is ever overwritten."""

    async def all(self, opportunity: int) -> tuple[DealChange, ...]:
        """Oldest first."""
        ...

    async def add(self, opportunity: int, status: DealStatus, lessons: str, by: str) -> None: ...
