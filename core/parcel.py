"""A made file on its way to where people are: into somebody's own chat, or a channel's files."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any

from core.export import INTERNAL, ExportKind
from core.messages import Message
from core.posted import Room

OPEN_FOR = timedelta(hours=24)
"""How long an offer may be taken up: after that the file may have been made anew."""


CHANNELS = "channel"
"""The kind of conversation that has files of its own."""


class Destination(StrEnum):
    """Where a file is taken."""

    CHAT = "chat"
    """Its person's own chat with us, through their OneDrive, once they have said yes."""
    CHANNEL = "channel"
    """The files of the channel in which they asked for it."""


class ParcelState(StrEnum):
    OFFERED = "offered"
    """Its person has been asked."""
    WITHDRAWN = "withdrawn"
    """A newer offer of the same file has taken its place."""
    DECLINED = "declined"
    WAITING = "waiting"
    SENDING = "sending"
    DONE = "done"
    FAILED = "failed"
    UNKNOWN = "unknown"
    """It may have arrived, and nothing tells."""


UNDER_WAY = frozenset({ParcelState.WAITING, ParcelState.SENDING})


@dataclass(frozen=True, slots=True)
class Upload:
    """Where somebody lets a file be put, as Teams said. Whoever has the address may write there."""

    url: str = field(repr=False)
    name: str
    link: str
    """Where its person sees the file afterwards."""
    unique: str
    """The file's id in their OneDrive."""
    type: str
    """Its ending, as Teams calls it."""


@dataclass(frozen=True, slots=True)
class Parcel:
    """One made file on its way to one place."""

    id: str
    opportunity: int
    export: str
    person: str
    """Entra object id of whom it is for."""
    to: Destination
    state: ParcelState
    offered_at: datetime
    conversation: str | None = None
    """Where its person took it up."""
    card: str | None = None
    """The message there that asked them, and that says how it goes."""
    upload: Upload | None = None
    """Where it may be put in its person's OneDrive."""
    room: Room | None = None
    """The channel into whose files it goes."""
    tries: int = 0
    receipt: Mapping[str, Any] = field(default_factory=dict[str, Any])
    """What tells people of the file: name and link, and of one in a chat unique and type."""
    problem: Message | None = None

    @property
    def expired(self) -> bool:
        """Whether it was offered too long ago to be taken up."""
        return datetime.now(UTC) - self.offered_at > OPEN_FOR


def destinations(kind: ExportKind, where: str) -> tuple[Destination, ...]:
    """Where a made file may be taken from a kind of conversation, the nearest place first.

    Whoever is in a channel reads its files, guests and viewers too: what holds rates does not go there.
    """
    if where == CHANNELS and kind not in INTERNAL:
        return Destination.CHANNEL, Destination.CHAT
    return (Destination.CHAT,)
