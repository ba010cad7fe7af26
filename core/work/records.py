"""What units of work read and hand over, frozen."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from core.keys import StageKey
from core.opportunity import File, Opportunity, Person, Run, Subject


@dataclass(frozen=True, slots=True)
class Overview:
    """An opportunity with everything its cards are decided from, read in one go."""

    opportunity: Opportunity
    files: tuple[File, ...]
    made_from: Mapping[StageKey, Mapping[str, str]]
    """Fingerprints of the latest artifact of each stage that has one."""
    artifacts: Mapping[StageKey, str]
    """Id of the latest artifact of each stage that has one."""
    runs: Mapping[StageKey, Run]
    """The latest run of each stage that has one."""


@dataclass(frozen=True, slots=True)
class Place:
    """A conversation as a turn shows it."""

    id: str
    kind: str
    service_url: str
    bot_id: str
    channel_id: str
    person: str | None
    """Whose personal chat it is."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Who is speaking, and what this conversation has open."""

    person: Person
    opportunity: int | None
    opened_at: datetime | None


@dataclass(frozen=True, slots=True)
class Waiting:
    """A message of the outbox on its way."""

    id: str
    place: Place
    subject: Subject
    edits: str | None
    """The activity to replace; None for a new message."""
    sending: bool
    """Whether an earlier try began and never said how it ended."""
    age: float
    """Seconds since it was written."""


@dataclass(frozen=True, slots=True)
class Answered:
    """What a turn was answered, as recorded."""

    reply: Mapping[str, Any] | None
    subject: Subject | None
    sent: str | None
    """`sending`, the activity id of the message, or None when the answer needs no message."""
    activity: str
    """The delivery that was answered."""


class Unreachable(Exception):
    """Storage cannot be reached now; nothing of the unit of work was kept."""
