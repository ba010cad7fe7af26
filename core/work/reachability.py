"""Whether people can be written to."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from core.reach import Reach, Reached


class Reachability(Protocol):
    """How it stands with people's own chats; coming back into one makes somebody reachable by itself."""

    async def get(self, person: str) -> Reached: ...

    async def of(self, people: Sequence[str]) -> Mapping[str, Reached]: ...

    async def note(self, person: str, state: Reach, code: str = "") -> None:
        """Notes how it stands from now on; noted again the same, it stands since when it did."""
        ...
