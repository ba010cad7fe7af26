"""The words of approvals: who is asked to approve what, how it reached them, what they decided."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from core.keys import StageKey
from core.messages import Message, message
from core.opportunity import Role

APPROVERS = (Role.COMMERCIAL, Role.SOLUTION, Role.DELIVERY, Role.REGIONAL, Role.DEAL_DESK)
"""The roles that can be asked."""

USUAL = (Role.COMMERCIAL, Role.SOLUTION)
"""Those that have to approve a proposal where the tenant says nothing else."""


class ApprovalState(StrEnum):
    OPEN = "open"
    APPROVED = "approved"
    REJECTED = "rejected"
    SUPERSEDED = "superseded"
    """What was to be approved changed before anybody decided."""


@dataclass(frozen=True, slots=True)
class Approval:
    """One request to one role at one gate."""

    id: str
    opportunity: int
    stage: StageKey
    """The gate."""
    role: Role
    state: ApprovalState
    subject: Mapping[str, str]
    """Exactly what is to be approved, field by field, as this role is concerned with it."""
    fingerprint: str
    """SHA-256 of the subject."""
    version: int
    """Of the gate's own artifact when it was asked; 0 before its first."""
    requested_by: str
    """Entra object id."""
    requested_by_name: str
    requested_at: datetime
    note: str = ""
    decided_by: str | None = None
    decided_by_name: str | None = None
    decided_at: datetime | None = None
    decision_note: str = ""
    changes: tuple[Message, ...] = ()
    """Why it was superseded."""
    replaces: str | None = None
    """Id of the request that this one asks again."""
    decided_for: str | None = None
    """Whose decision it is, where a delegate took it."""
    decided_for_name: str | None = None
    reassigned_to: str | None = None
    """Who may decide this one request too, since a manager handed it to them."""
    reassigned_to_name: str | None = None
    reassigned_by_name: str | None = None
    reassigned_at: datetime | None = None
    reminders: int = 0
    """How often those who have not decided were reminded."""
    reminded_at: datetime | None = None
    escalated_at: datetime | None = None
    escalated_to: tuple[str, ...] = ()
    """Names of the managers who were told that it waits; of the admins where nobody is manager."""

    @property
    def decider(self) -> Message | str:
        """Who decided it, and for whom where a delegate did."""
        if self.decided_for_name:
            return message("on-behalf", person=self.decided_by_name or "", holder=self.decided_for_name)
        return self.decided_by_name or ""


class Channel(StrEnum):
    """How a message goes to somebody."""

    TEAMS = "teams"
    EMAIL = "email"
    """The fallback for whom Teams did not reach."""


class DeliveryState(StrEnum):
    """How a request's card did on its way to one approver."""

    WAITING = "waiting"
    """In the outbox, or its chat is being opened."""
    SENT = "sent"
    FAILED = "failed"
    UNKNOWN = "unknown"
    """It may have arrived: the sender died while sending."""
    NOT_SENT = "not_sent"
    """Nothing went out: mail is not configured, or there is no address."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """The receipt of one message about a request to one person."""

    approval: str
    person: str
    person_name: str
    state: DeliveryState
    why: str | None = None
    """A code of Teams, of the mail service or of ours, for a delivery that failed or was not sent."""
    at: datetime | None = None
    channel: Channel = Channel.TEAMS
    occasion: str = "request"
    """Why it was sent; see `core.reaching`."""
