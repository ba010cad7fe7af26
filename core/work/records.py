"""What units of work read and hand over, frozen."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from core.approval import USUAL
from core.catalogue.errors import Problem
from core.keys import StageKey
from core.opportunity import File, Opportunity, Person, Role, Run, Subject


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
    facets: Mapping[str, str] = field(default_factory=dict[str, str])
    """Hashes of parts of the latest artifacts, as `assets.volumes`."""
    versions: Mapping[StageKey, int] = field(default_factory=dict[StageKey, int])
    """Number of the latest artifact of each stage that has one."""
    contents: Mapping[StageKey, str] = field(default_factory=dict[StageKey, str])
    """Fingerprint of what the latest artifact of each stage says; see `core.content`."""
    figures: Mapping[StageKey, Mapping[str, str]] = field(default_factory=dict[StageKey, Mapping[str, str]])
    """The totals of the latest artifacts; see `core.figures`."""
    catalogue: str = ""
    """Fingerprint of the tenant's catalogue."""
    lists: Mapping[str, str] = field(default_factory=dict[str, str])
    """Fingerprints of the tenant's lists, by source: `tenant.tools`."""
    required: tuple[Role, ...] = USUAL
    """The roles whose approval the tenant requires before a proposal goes out."""
    self_approval: bool = False
    """Whether people may approve what they asked for themselves."""
    asked: frozenset[StageKey] = frozenset()
    """The gates at which requests are open."""
    unanswered: int = 0
    """Questions for the client that are pending."""
    returned: tuple[str, ...] = ()
    """Ids of the answers that were read and wait for somebody to confirm them, oldest first."""


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
    first: bool = False
    """Whether this is the first that we hear of the person."""
    arrived: bool = False
    """Whether this conversation with them is new, or open to us again."""


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
class WaitingMail:
    """A mail on its way."""

    id: str
    approval: str
    person: str
    occasion: str
    sending: bool
    """Whether an earlier try began and never said how it ended."""
    age: float
    """Seconds since it was written."""


class ImportState(StrEnum):
    WAITING = "waiting"
    CONFIRMED = "confirmed"
    DISCARDED = "discarded"


@dataclass(frozen=True, slots=True)
class Import:
    """Answers read from a file or from pasted text, and what became of them."""

    id: str
    opportunity: int
    source: str
    """The file's name; empty for pasted text."""
    file: str | None
    state: ImportState
    proposal: Mapping[str, Any]
    """A `core.answers.returned.Proposal`, as JSON."""
    made_by: str
    made_by_name: str
    made_at: datetime
    settled_by_name: str | None = None
    settled_at: datetime | None = None
    outcome: Mapping[str, Any] = field(default_factory=dict[str, Any])
    """What confirming it changed, in numbers."""


@dataclass(frozen=True, slots=True)
class CatalogueImport:
    """A catalogue that somebody offers in place of the tenant's, or what is wrong with it."""

    id: str
    source: str
    """The file's name; empty for the shipped sample."""
    state: ImportState
    against: int
    """The version of the catalogue it was compared with last."""
    routes: int
    problems: tuple[Problem, ...]
    """The first of them; with any, nothing can be confirmed."""
    problem_count: int
    made_by: str
    made_by_name: str
    made_at: datetime
    settled_by_name: str | None = None
    settled_at: datetime | None = None
    outcome: Mapping[str, Any] = field(default_factory=dict[str, Any])
    """What confirming it changed, in numbers."""


@dataclass(frozen=True, slots=True)
class Imported:
    """Who brought in the catalogue that stands, and when."""

    by_name: str
    at: datetime


@dataclass(frozen=True, slots=True)
class RouteUse:
    """An opportunity in which routes are selected."""

    opportunity: int
    name: str
    routes: tuple[str, ...]
    """Codes."""


@dataclass(frozen=True, slots=True)
class Invitation:
    """A role promised to somebody Trowel has not met: it is theirs once Teams vouches for the address."""

    address: str
    role: Role
    invited_by: str
    invited_at: datetime


@dataclass(frozen=True, slots=True)
class LiveCard:
    """A card that stands in a conversation now."""

    conversation: str
    card: str
    """The activity id of its message."""
    subject: Subject
    kept_at: datetime = field(compare=False)
    """When it was last drawn for somebody who acted on it, or sent."""


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
