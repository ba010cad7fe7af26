"""The words of news: what happened, who is told of it, why, and in which way."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from core.keys import StageKey
from core.messages import Message
from core.opportunity import DealStatus


class NewsKind(StrEnum):
    """What happened."""

    COMPLETED = "completed"
    """A stage that is no gate."""
    PASSED = "passed"
    """A gate."""
    APPROVED = "approved"
    REJECTED = "rejected"
    DEAL = "deal"
    RUN = "run"
    """A run that took a while has ended, well or not."""


GATES = frozenset({NewsKind.PASSED, NewsKind.APPROVED, NewsKind.REJECTED, NewsKind.DEAL})
"""What somebody is still told who wants gates alone: decisions, and how deals end."""

WATCHED = frozenset({NewsKind.COMPLETED, NewsKind.PASSED, NewsKind.REJECTED, NewsKind.DEAL})
"""What those are told who watch every opportunity."""


class Reason(StrEnum):
    """Why somebody is told; of several the first counts."""

    OWNER = "owner"
    ASKED = "asked"
    """They started what has ended."""
    MANAGER = "manager"
    ADMIN = "admin"
    """They may watch every opportunity and have chosen to."""


WATCHING = frozenset({Reason.MANAGER, Reason.ADMIN})


class Way(StrEnum):
    """How news goes to somebody."""

    CHAT = "chat"
    """As a message of its own."""
    DIGEST = "digest"
    CARD = "card"
    """Nothing is sent; it stands on their notifications card."""


class Origin(StrEnum):
    """Where something happened; nobody is told which channel, whom they may not be in."""

    PERSONAL = "personal"
    GROUP = "groupChat"
    CHANNEL = "channel"
    MAIL = "mail"
    SERVICE = "service"
    """Nobody did it: a job ended."""


@dataclass(frozen=True, slots=True)
class News:
    """Something that happened to an opportunity."""

    id: str
    """The occasion: the same thing happening once has one id, however often it is told."""
    kind: NewsKind
    opportunity: int
    said: Message
    stage: StageKey | None = None
    by: str | None = None
    """Who did it; they are not told."""
    by_name: str = ""
    to: str | None = None
    """Who is told beside the owner and those who watch."""
    origin: Origin = Origin.SERVICE
    happened_at: datetime | None = None
    """None while it is being written down."""


@dataclass(frozen=True, slots=True)
class Notification:
    """That one person is told of one thing."""

    person: str
    news: News
    reason: Reason
    way: Way
    due_at: datetime | None = None
    """When it may be sent."""
    message: str | None = None
    """The outbox message that carries it."""
    why: str | None = None
    """The code with which it could not be sent."""
    read_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Pipeline:
    """How many opportunities stand where; archived ones aside."""

    stages: Mapping[StageKey, int]
    """Of those whose deal is active, by the stage they are at; those at which there are any, in order."""
    deals: Mapping[DealStatus, int]
