"""The words of the domain: opportunities and what belongs to them, frozen as they were read."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any

from core.keys import StageKey, StageStatus
from core.messages import Message


def shows(name: str) -> bool:
    """Whether a name has anything in it that can be seen: a letter, a digit, a sign."""
    return any(unicodedata.category(character)[0] in "LNPS" for character in name)


class Role(StrEnum):
    """What a person may do; a person may hold several."""

    VIEWER = "viewer"
    EDITOR = "editor"
    COMMERCIAL = "commercial"
    SOLUTION = "solution"
    DELIVERY = "delivery"
    REGIONAL = "regional"
    DEAL_DESK = "deal_desk"
    MANAGER = "manager"
    ADMIN = "admin"


class Right(StrEnum):
    """What a role allows, as SPEC's table of rights has it."""

    SEE = "see"
    SEE_MONEY = "see_money"
    EDIT = "edit"
    DECIDE = "decide"
    WATCH = "watch"
    ADMINISTER = "administer"


_APPROVER = frozenset({Right.SEE, Right.SEE_MONEY, Right.DECIDE})

RIGHTS: Mapping[Role, frozenset[Right]] = {
    Role.VIEWER: frozenset({Right.SEE}),
    Role.EDITOR: frozenset({Right.SEE, Right.SEE_MONEY, Right.EDIT}),
    Role.COMMERCIAL: _APPROVER,
    Role.SOLUTION: _APPROVER,
    Role.DELIVERY: _APPROVER,
    Role.REGIONAL: _APPROVER,
    Role.DEAL_DESK: _APPROVER,
    Role.MANAGER: frozenset({Right.SEE, Right.SEE_MONEY, Right.EDIT, Right.WATCH}),
    Role.ADMIN: frozenset({Right.SEE, Right.SEE_MONEY, Right.EDIT, Right.WATCH, Right.ADMINISTER}),
}


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of the tenant, by their Entra object id."""

    id: str
    name: str
    roles: frozenset[Role]
    mri: str = ""
    locale: str = "en"
    timezone: str = "UTC"

    @property
    def rights(self) -> frozenset[Right]:
        return frozenset[Right]().union(*(RIGHTS[role] for role in self.roles))


class DealStatus(StrEnum):
    ACTIVE = "active"
    WON = "won"
    LOST = "lost"
    DEPRIORITISED = "deprioritised"


@dataclass(frozen=True, slots=True)
class StageState:
    """Where one stage of one opportunity stands."""

    stage: StageKey
    status: StageStatus
    completed_at: datetime | None = None
    completed_by: str | None = None
    """The person's name."""


@dataclass(frozen=True, slots=True)
class Opportunity:
    """One pursuit, with its stages in order."""

    number: int
    name: str
    owner: str
    """Entra object id of who is told."""
    owner_name: str
    current_stage: StageKey
    stages: tuple[StageState, ...]
    created_at: datetime
    version: int = 1
    client_name: str | None = None
    region: str | None = None
    brands: tuple[str, ...] = ()
    service_types: tuple[str, ...] = ()
    deadline: date | None = None
    go_live: date | None = None
    summary: str | None = None
    model_type: str = "current_oplus"
    rate_region: str | None = None
    currency: str | None = None
    notes: str | None = None
    notes_by: str | None = None
    deal_status: DealStatus = DealStatus.ACTIVE
    archived_at: datetime | None = None
    cost: Decimal = Decimal(0)
    """USD spent on model calls so far."""
    percentage: Decimal | None = None
    """How well it qualified, 0..100; None while TROWLS is incomplete."""
    recommendation: str | None = None
    """`proceed`, `slt_review` or `no_go`."""

    def state_of(self, stage: StageKey) -> StageState:
        return next(state for state in self.stages if state.stage == stage)


class FileState(StrEnum):
    """How far a file has come."""

    WAITING = "waiting"
    """Known, not fetched yet."""
    READ = "read"
    ANSWERS = "answers"
    """A client's returned answers: kept for the record, no part of the brief."""
    CATALOGUE = "catalogue"
    """A catalogue of job routes: no part of a brief, and kept as what was read of it, without its bytes."""
    TEMPLATE = "template"
    """A template for decks: no part of a brief, its bytes kept with the template alone."""
    UNSEARCHABLE = "unsearchable"
    REFUSED = "refused"
    """Kept as a name and a reason; its bytes are not."""
    LOST = "lost"
    """Could not be fetched from where it was."""


@dataclass(frozen=True, slots=True)
class File:
    """One file somebody sent, without its bytes."""

    id: str
    name: str
    state: FileState
    size: int | None = None
    kind: str | None = None
    pages: int | None = None
    characters: int = 0
    sha256: str | None = None
    problem: Message | None = None
    remarks: tuple[Message, ...] = ()
    opportunity: int | None = None
    sent_by: str | None = None


class RunState(StrEnum):
    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Run:
    """One execution of a stage, from the tap to its artifact or its failure."""

    id: str
    opportunity: int
    stage: StageKey
    state: RunState
    asked_by: str
    asked_at: datetime
    progress: Message | None = None
    problem: Message | None = None
    started_at: datetime | None = None

    @property
    def open(self) -> bool:
        return self.state in (RunState.QUEUED, RunState.RUNNING)


@dataclass(frozen=True, slots=True)
class Artifact:
    """What one run of a stage produced; never overwritten."""

    id: str
    stage: StageKey
    version: int
    output: Mapping[str, Any]
    evidence: tuple[Mapping[str, Any], ...]
    """`{field, value, quote, file, place}` each."""
    remarks: tuple[Message, ...]
    made_from: Mapping[str, str]
    """Fingerprints by source: `file:<id>`, or the key of a stage."""
    drafted_by: str
    cost: Decimal
    """USD."""
    seconds: float
    created_at: datetime
    created_by: str
    """The name of who asked for it."""


class Priority(StrEnum):
    RED = "red"
    AMBER = "amber"
    GREEN = "green"


class ClarificationStatus(StrEnum):
    PENDING = "pending"
    ANSWERED = "answered"
    DISMISSED = "dismissed"


@dataclass(frozen=True, slots=True)
class AnswerSource:
    """Where an answer was read."""

    file: str
    """Its name; empty for pasted text."""
    place: str
    """The cell, or where in the text it stood."""


@dataclass(frozen=True, slots=True)
class Clarification:
    """A question for the client."""

    id: str
    category: str
    question: str
    rationale: str
    priority: Priority
    status: ClarificationStatus = ClarificationStatus.PENDING
    answer: str | None = None
    answered_at: datetime | None = None
    answered_by: str | None = None
    """The name of who typed or confirmed the answer."""
    source: AnswerSource | None = None
    """None for an answer that was typed on the card."""
    origin: str = "diagnosis"
    """The stage that asked it, or `person`."""
    version: int = 1
    """Raised by every save, so that saving the same words again later is another action."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What a card shows, in ids: enough to show it again, now or later, to anyone who may see it."""

    card: str
    """A name from `core.views`."""
    opp: int | None = None
    stage: StageKey | None = None
    section: str | None = None
    page: int = 1
    detail: Mapping[str, Any] = field(default_factory=dict[str, Any])
