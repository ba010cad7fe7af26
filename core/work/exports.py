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
    """Signed addresses that expire."""

    def to(self, export: str, person: str) -> str | None:
        """The address under which this person can fetch the export; None where no public address is set."""
        ...
