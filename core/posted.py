"""Files that stand beside a message in a channel or a group chat, which Teams does not bring us."""

from dataclasses import dataclass, field
from enum import StrEnum

from core.messages import Message


@dataclass(frozen=True, slots=True)
class Room:
    """A channel, as Graph is asked for it; both empty for a group chat."""

    team: str = ""
    """The Entra id of its team's group, or Teams' own id of the team where an activity says no other."""
    channel: str = ""


class Meant(StrEnum):
    """What somebody says that a message's files are."""

    BRIEF = "brief"
    CATALOGUE = "catalogue"
    TEMPLATE = "template"


class Telling(StrEnum):
    """Whether it is said that a message could not be looked into."""

    ALWAYS = "always"
    """There are files beside it for certain."""
    ONCE = "once"
    """There may be: said once in a thread."""
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class Look:
    """A message that is to be looked into for files."""

    conversation: str
    message: str
    room: Room
    person: str
    """Entra object id of who wrote it."""
    meant: Meant = Meant.BRIEF
    number: int | None = None
    """The opportunity that the message names."""
    telling: Telling = Telling.NEVER


@dataclass(frozen=True, slots=True)
class PostedFile:
    """A file beside a message."""

    name: str
    link: str = field(repr=False)
    """Where it stands in SharePoint or OneDrive; empty where Teams does not say."""


class CannotLook(Exception):
    """The message cannot be read; `reason` says why and what to do."""

    def __init__(self, reason: Message) -> None:
        super().__init__(reason.key)
        self.reason = reason
