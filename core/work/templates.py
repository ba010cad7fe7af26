"""The tenant's template for decks."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from core.decks.reading import Offered
from core.messages import Message
from core.work.records import ImportState


@dataclass(frozen=True, slots=True)
class DeckTemplate:
    """A template that somebody offers or that stands, or what is wrong with it."""

    id: str
    name: str
    """The file's."""
    file: str | None
    state: ImportState
    asked: bool
    """Whether it was read as a brief, so that somebody must say which it is."""
    layouts: Mapping[str, str]
    problems: tuple[Message, ...]
    made_by_name: str
    made_at: datetime
    settled_by_name: str | None = None
    settled_at: datetime | None = field(default=None)


class Templates(Protocol):
    """Templates that were offered, and the one that stands."""

    async def add(self, offered: Offered, *, name: str, file: str, asked: bool, by: str) -> str: ...

    async def get(self, id: str) -> DeckTemplate | None: ...

    async def hold(self, id: str) -> DeckTemplate | None:
        """The same, its row locked until the transaction ends."""
        ...

    async def standing(self) -> DeckTemplate | None:
        """The tenant's own; None while the sample stands."""
        ...

    async def content(self) -> bytes | None:
        """The file of the one that stands."""
        ...

    async def settle(self, id: str, state: ImportState, by: str) -> None: ...

    async def end(self) -> None:
        """Takes away the one that stands, so that the sample does."""
        ...
