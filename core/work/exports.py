"""Files made for people to take away, and the links that lead to them."""

from typing import Protocol

from core.export import Export, MadeFile
from core.keys import StageKey


class Exports(Protocol):
    async def add(self, opportunity: int, artifact: str, made: MadeFile) -> str: ...

    async def latest(self, opportunity: int, stage: StageKey) -> tuple[Export, ...]:
        """The files of the stage's latest artifact."""
        ...

    async def standing(self, opportunity: int) -> tuple[Export, ...]:
        """The files of every stage's latest artifact, the oldest first."""
        ...

    async def get(self, export: str) -> Export | None: ...

    async def content(self, export: str) -> bytes | None: ...


class Links(Protocol):
    """The addresses that one tenant's files and opportunities have."""

    def to(self, export: str, person: str) -> str | None:
        """The address under which this person can fetch the export; None where no public address is set."""
        ...

    def page(self, opportunity: int) -> str | None:
        """The address of an opportunity, for whoever may see it; None where no public address is set."""
        ...

    def opportunity(self, address: str) -> int | None:
        """The number of this tenant's opportunity that an address leads to; None for any other address."""
        ...
