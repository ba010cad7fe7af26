"""Where an opportunity is handed over to, and how far each target has come."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any

from pydantic import BaseModel, ConfigDict

from core.messages import Message


class Target(StrEnum):
    """In the order in which they are shown; the library comes first, since the others carry its address."""

    LIBRARY = "library"
    """The folder of the SharePoint document library."""
    CRM = "crm"
    """The opportunity's record in Salesforce."""
    REGIONAL = "regional"
    """Whoever holds the role, each in their own chat."""
    TALENT = "talent"
    """The people that the organisation's settings name, each in their own chat."""
    SLACK = "slack"
    """A webhook of a Slack channel."""


SYSTEMS = frozenset({Target.LIBRARY, Target.CRM})
"""What is brought to a state: doing it again leaves the same record and the same files."""

NOTICES = frozenset({Target.REGIONAL, Target.TALENT})
"""Cards of ours to people, through the outbox."""


class TargetState(StrEnum):
    WAITING = "waiting"
    """Its turn has not come, or it is tried again later."""
    SENDING = "sending"
    DONE = "done"
    FAILED = "failed"
    UNKNOWN = "unknown"
    """It may have arrived, so it is not sent again by itself."""
    NOT_CONFIGURED = "not_configured"


UNDER_WAY = frozenset({TargetState.WAITING, TargetState.SENDING})


class Packed(BaseModel):
    """A file that goes into the library."""

    model_config = ConfigDict(frozen=True)

    export: str
    """The id of what was made."""
    name: str
    """The same at each hand-off, so that a newer version takes the place of the older."""
    size: int


class Package(BaseModel):
    """What is handed over, as it stood when somebody asked."""

    model_config = ConfigDict(frozen=True)

    number: int
    name: str
    client: str | None = None
    summary: str | None = None
    region: str | None = None
    owner: str = ""
    deal_status: str = "active"
    percentage: Decimal | None = None
    """How well it qualified."""
    amount: Decimal | None = None
    """The price after efficiency; None where there is no rate card, or a rate is missing."""
    currency: str | None = None
    close_date: date
    files: tuple[Packed, ...] = ()

    @property
    def fingerprint(self) -> str:
        return hashlib.sha256(self.model_dump_json().encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Handed:
    """One target of an opportunity's latest hand-off."""

    target: Target
    state: TargetState
    package: Package
    asked_by: str
    """Entra object id."""
    tries: int = 0
    """Since somebody last asked."""
    told: Mapping[str, str | None] = field(default_factory=dict[str, str | None])
    """Who is told, by Entra id: the message that carries it, None while there is no chat yet."""
    receipt: Mapping[str, Any] = field(default_factory=dict[str, Any])
    """What the target last left in our hands: id, link, what became of it; kept through later hand-offs."""
    problem: Message | None = None
    """Why it failed or waits."""
    again_at: datetime | None = None
    """When it is tried again."""
    changed_at: datetime | None = None

    @property
    def under_way(self) -> bool:
        return self.state in UNDER_WAY

    @property
    def link(self) -> str | None:
        """Where to see what was left there."""
        found = self.receipt.get("link")
        return found if isinstance(found, str) else None


def title_of(target: Target) -> Message:
    """The target's name, in whatever language it will be read."""
    return Message(f"handoff-target-{target}")
