"""Everything on record of an opportunity, and what is noted of the packs that were made of it."""

from collections.abc import AsyncIterator, Sequence
from typing import Any, Protocol

from core.dossier.note import Note, Pack


class Trail(Protocol):
    async def freeze(self) -> None:
        """Whatever is read from now on is of one moment; the first thing of its unit of work."""
        ...

    def read(self, opportunity: int) -> AsyncIterator[tuple[str, Sequence[dict[str, Any]]]]:
        """Every record in order, some at a time, with the name of their section."""
        ...

    async def notes(self, opportunity: int) -> tuple[Note, ...]:
        """The packs that were made, oldest first."""
        ...

    async def note(self, opportunity: int, pack: Pack, by: str) -> bool:
        """Notes a pack; False where somebody else has made this version."""
        ...
