"""What the hand-off needs from outside: a CRM, a document library, a webhook; and how they may fail."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from core.handoff.targets import Package, Target
from core.messages import Message


class HandoffFailed(Exception):
    """A target did not take it; `reason` says why to a person.

    HandoffFailed
    ├── Declined  it never will as things stand: somebody has to change something
    ├── Busy      it may in a moment: nothing was done, or doing it again does no harm
    └── Unsure    it may have taken it: no answer came back
    """

    def __init__(self, reason: Message) -> None:
        super().__init__(reason.key)
        self.reason = reason


class Declined(HandoffFailed):
    pass


class Busy(HandoffFailed):
    def __init__(self, reason: Message, after: float | None = None) -> None:
        super().__init__(reason)
        self.after = after
        """Seconds that it asked us to wait."""


class Unsure(HandoffFailed):
    pass


@dataclass(frozen=True, slots=True)
class Left:
    """What a system keeps of us now."""

    id: str
    link: str | None
    updated: bool
    """Whether it was there before."""
    files: tuple[str, ...] = ()
    """Names of those that were put there."""


@dataclass(frozen=True, slots=True)
class LibraryFile:
    """A file on its way into the library."""

    name: str
    read: Callable[[], Awaitable[bytes | None]] = field(repr=False)
    """None for one that is left out after all."""


class Crm(Protocol):
    """Keeps one record per opportunity."""

    async def push(self, external: str, package: Package, library: str | None) -> Left:
        """Makes the record with this external id, or brings it up to date. Raises HandoffFailed."""
        ...


class Library(Protocol):
    """Keeps one folder per opportunity."""

    async def put(self, folder: str, known: str | None, files: Sequence[LibraryFile]) -> Left:
        """Puts the files into the folder, over those of the same name.

        `known` is the id of the folder that an earlier hand-off made: it stays the folder, whatever it is
        called by now. Raises HandoffFailed.
        """
        ...


class Webhook(Protocol):
    """A channel that takes a message and gives nothing back."""

    async def post(self, text: str) -> None:
        """Posts plain text. Raises HandoffFailed."""
        ...


@dataclass(frozen=True, slots=True)
class Outside:
    """What is configured; None for what is not."""

    crm: Crm | None = None
    library: Library | None = None
    slack: Webhook | None = None
    encyclopedia: str | None = None
    """The address of the sales encyclopedia, which goes into each folder."""

    @property
    def reachable(self) -> frozenset[Target]:
        """The systems that are configured."""
        held = {Target.CRM: self.crm, Target.LIBRARY: self.library, Target.SLACK: self.slack}
        return frozenset(target for target, port in held.items() if port is not None)
