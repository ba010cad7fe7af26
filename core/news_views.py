"""What the cards of news show."""

from dataclasses import dataclass
from datetime import date, datetime

from core.approval import Approval
from core.messages import Message
from core.news import Notification, Pipeline
from core.opportunity import Opportunity
from core.preferences import Preferences
from core.work.news import Digest


@dataclass(frozen=True, slots=True)
class NewsView:
    """One thing that happened: what, who did it and where, and why this person is told."""

    told: Notification
    opportunity: Opportunity


@dataclass(frozen=True, slots=True)
class Waiting:
    """A request that waits for the viewer's decision."""

    asked: Approval
    opportunity: Opportunity


@dataclass(frozen=True, slots=True)
class NotificationsView:
    """What waits for somebody and what is new, with read and unread."""

    person: str
    """Entra object id: the card is theirs alone."""
    waiting: tuple[Waiting, ...]
    shown: tuple[Notification, ...]
    """Newest first."""
    total: int
    unread: int
    drawn_at: datetime
    page: int = 1
    pages: int = 1
    notice: Message | None = None


@dataclass(frozen=True, slots=True)
class DigestView:
    """What changed since somebody's last digest, what waits for them, and how many stand where."""

    person: str
    period: date
    changed: tuple[Notification, ...]
    """Oldest first."""
    waiting: tuple[Waiting, ...]
    pipeline: Pipeline | None
    """None for who does not watch every opportunity."""
    drawn_at: datetime
    """Of when its numbers are."""


@dataclass(frozen=True, slots=True)
class PreferencesView:
    """What somebody has chosen to be told, on a form."""

    person: str
    """Entra object id: the card is theirs alone."""
    chosen: Preferences
    zone_said: str
    """The time zone that Teams says they are in; empty where it has not said."""
    watches: bool
    """Whether they are told of every opportunity."""
    decides: bool
    """Whether requests for approval come to them."""
    next_digest: datetime | None = None
    last_digest: Digest | None = None
    notice: Message | None = None
