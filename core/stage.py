"""What a stage is: its key, who drives it, what it is handed and what it hands back."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel

from core.brief import Brief, Evidence
from core.messages import Message
from core.ports import Model, ModelCall

if TYPE_CHECKING:
    from core.opportunity import Opportunity
    from core.work import UnitOfWork


class StageKey(StrEnum):
    """The seventeen stages by the names that artifacts, buttons and exports use."""

    INTAKE = "intake"
    DIAGNOSIS = "diagnosis"
    QUALIFICATION = "qualification"
    QA_PACK = "qa_pack"
    CLIENT_ANSWERS = "client_answers"
    ASSETS = "assets"
    MATCHING = "matching"
    RATE_CARD = "rate_card"
    DELIVERY_MODEL = "delivery_model"
    EFFICIENCY = "efficiency"
    TEAM_SHAPE = "team_shape"
    CAPABILITY_GAPS = "capability_gaps"
    SUPPORT_DOCS = "support_docs"
    APPROVALS = "approvals"
    PITCH = "pitch"
    DELIVERY_PLAN = "delivery_plan"
    HANDOFF = "handoff"


class Driver(StrEnum):
    """Who does the work of a stage."""

    AGENT = "agent"
    HUMAN = "human"
    EXPORT = "export"
    COMPUTED = "computed"
    INTEGRATION = "integration"


class StageStatus(StrEnum):
    """Where a stage of one opportunity stands."""

    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of the opportunity itself when a stage runs; blank fields are None or empty."""

    number: int
    name: str
    client_name: str | None = None
    region: str | None = None
    brands: tuple[str, ...] = ()
    service_types: tuple[str, ...] = ()
    deadline: date | None = None
    go_live: date | None = None
    summary: str | None = None


Progress = Callable[[Message], Awaitable[None]]
"""Tells whoever watches what the run is doing now."""


@dataclass(frozen=True, slots=True)
class StageContext:
    """Everything a run may look at, fetched beforehand and frozen."""

    facts: Facts
    brief: Brief
    inputs: Mapping[StageKey, Mapping[str, Any]]
    """Output of each earlier stage that has one."""
    model: Model | None
    """None when no model is configured: the rules draft alone."""
    progress: Progress
    today: date


@dataclass(frozen=True, slots=True)
class Draft:
    """What one run of a stage produced, before it becomes an artifact."""

    output: BaseModel
    evidence: tuple[Evidence, ...]
    drafted_by: str
    """`rules`, or the name of the model."""
    calls: tuple[ModelCall, ...] = ()
    remarks: tuple[Message, ...] = field(default=())
    """What a reader must be told beside the output: values dropped, text left out, why no model."""


class StageFailed(Exception):
    """A run that came to nothing that could be kept; `reason` tells a person why and what to do."""

    def __init__(self, reason: Message, calls: tuple[ModelCall, ...] = ()) -> None:
        super().__init__(reason.key)
        self.reason = reason
        self.calls = calls


@dataclass(frozen=True, slots=True)
class Stage:
    """A stage that is built: the shape of its output, how to run it, and what its output changes."""

    output: type[BaseModel]
    run: "Callable[[StageContext], Awaitable[Draft]] | None" = None
    """None for a stage that people do."""
    answer: type[BaseModel] | None = None
    """The form a model fills in for it."""
    keep: "Callable[[UnitOfWork, Opportunity, Draft], Awaitable[None]] | None" = None
    """Carries the output over to the opportunity, in the transaction that writes the artifact."""
    replaces: "Callable[[UnitOfWork, int], Awaitable[tuple[Message, ...]]] | None" = None
    """What a re-run would replace, in numbers."""
