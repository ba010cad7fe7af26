"""What a stage is: what it is handed and what it hands back."""

from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from pydantic import BaseModel

from core.approval import Approval
from core.brief import Brief, Evidence
from core.catalogue.catalogue import Catalogue
from core.catalogue.load import load
from core.export import MadeFile
from core.exports.guard import Forbidden
from core.keys import StageKey
from core.messages import Message
from core.opportunity import Clarification, DealStatus, Opportunity
from core.ports import Model, ModelCall
from core.tenant import TenantSettings
from core.work import UnitOfWork


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
    model_type: str = "current_oplus"
    rate_region: str | None = None
    currency: str | None = None
    deal_status: DealStatus = DealStatus.ACTIVE


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
    run: str = ""
    """The run's id."""
    version: int = 1
    """Of the artifact that this run will make."""
    versions: Mapping[StageKey, int] = field(default_factory=dict[StageKey, int])
    """Of the artifacts whose outputs `inputs` holds."""
    forbidden: Forbidden = field(default_factory=Forbidden)
    """What a file for the client must not hold: names of other clients, notes of ours."""
    clarifications: tuple[Clarification, ...] = ()
    template: bytes | None = None
    """The tenant's own for decks; None for ours, and where no deck is made."""
    settings: TenantSettings = field(default_factory=TenantSettings)
    catalogue: Catalogue = field(default_factory=load)


@dataclass(frozen=True, slots=True)
class Draft:
    """What one run of a stage produced, before it becomes an artifact."""

    output: BaseModel
    evidence: tuple[Evidence, ...]
    drafted_by: str
    """`rules`, `export`, or the name of the model."""
    calls: tuple[ModelCall, ...] = ()
    remarks: tuple[Message, ...] = field(default=())
    """What a reader must be told beside the output: values dropped, text left out, why no model."""
    exports: tuple[MadeFile, ...] = ()


class StageFailed(Exception):
    """A run that came to nothing that could be kept; `reason` tells a person why and what to do."""

    def __init__(self, reason: Message, calls: tuple[ModelCall, ...] = ()) -> None:
        super().__init__(reason.key)
        self.reason = reason
        self.calls = calls


@dataclass(frozen=True, slots=True)
class Above:
    """What stands before a gate, as it is approved there."""

    contents: Mapping[StageKey, str]
    """Fingerprint of what each stage's latest artifact says."""
    figures: Mapping[StageKey, Mapping[str, str]]
    """Their totals, by name."""


@dataclass(frozen=True, slots=True)
class Stage:
    """A stage that is built: the shape of its output, how to run it, and what its output changes."""

    output: type[BaseModel]
    run: Callable[[StageContext], Awaitable[Draft]] | None = None
    """None for a stage that people do."""
    answer: type[BaseModel] | None = None
    """The form a model fills in for it."""
    keep: Callable[[UnitOfWork, Opportunity, Draft], Awaitable[Draft]] | None = None
    """Carries the output over to the opportunity, in the transaction that writes the artifact.

    Returns the draft as it is to be written: with what people added, where it lists more than it found.
    Raises StageFailed where the opportunity is no longer one that the draft may be kept for.
    """
    replaces: Callable[[UnitOfWork, int], Awaitable[tuple[Message, ...]]] | None = None
    """What a re-run would replace, in numbers."""
    subject: Callable[[Opportunity, Mapping[str, Any], Above], Mapping[str, str]] | None = None
    """At a gate: what is to be approved, of the opportunity, the stage's output and what stands before it.

    Empty while there is nothing to approve.
    """
    decided: Callable[[Iterable[Approval]], BaseModel] | None = None
    """At a gate whose output are its decisions: what it comes to, of the current requests."""
    every_required: bool = False
    """At a gate: whether each role that the tenant requires has to approve; otherwise one role is enough."""
    facets: Callable[[Mapping[str, Any]], Mapping[str, "Facet"]] | None = None
    """The parts of the output that later stages depend on one by one, by name."""


Facet = Mapping[str, tuple[str, str]]
"""By id: what a person calls it, and its value as text."""
