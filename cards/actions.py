"""Every button's payload: one closed union, used to write the buttons and to read the taps."""

import re
from collections.abc import Iterable
from datetime import date
from typing import Annotated, Any, Literal, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    TypeAdapter,
    field_validator,
)
from pydantic_core import PydanticCustomError

from core.keys import StageKey
from core.opportunity import ClarificationStatus, Priority, shows


def _seen(name: str) -> str:
    if not shows(name):
        raise PydanticCustomError("missing", "nothing in it can be seen")
    return name


Key = Annotated[str, StringConstraints(max_length=200)]
Name = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=200),
    AfterValidator(_seen),
]
Line = Annotated[str, StringConstraints(strip_whitespace=True, max_length=300)]
Text = Annotated[str, StringConstraints(strip_whitespace=True, max_length=20_000)]
Number = Annotated[int, Field(ge=1, le=2_147_483_647)]
Page = Annotated[int, Field(ge=1, le=10_000)]


def _written(day: Any) -> Any:
    """A number would be taken for seconds since 1970."""
    if isinstance(day, str | date):
        return day
    raise PydanticCustomError("date", "not a written date")


Day = Annotated[date, BeforeValidator(_written)]


class Action(BaseModel, frozen=True):
    """What all taps share."""

    model_config = ConfigDict(extra="ignore")

    verb: str
    key: Key | None = None
    """Idempotency key: the same tap again is the same action."""

    @classmethod
    def asking(cls, **known: Any) -> Self:
        """The payload of a button whose other fields people fill in on the card."""
        return cls.model_construct(**known)


class OnOpportunity(Action, frozen=True):
    opp: Number


class OnStage(OnOpportunity, frozen=True):
    stage: StageKey


class OpportunityCreate(Action, frozen=True):
    verb: Literal["opportunity.create"] = "opportunity.create"
    name: Name


class OpportunityOpen(Action, frozen=True):
    verb: Literal["opportunity.open"] = "opportunity.open"
    opp: Number | None = None
    name: Line | None = None
    """A number or a part of a name, where no `opp` is given."""


class OpportunityRename(OnOpportunity, frozen=True):
    verb: Literal["opportunity.rename"] = "opportunity.rename"
    name: Name


class OpportunitySettings(OnOpportunity, frozen=True):
    verb: Literal["opportunity.settings"] = "opportunity.settings"
    version: int | None = None
    """Of the opportunity when the form was drawn: input typed over an older state is not saved."""
    model_type: Line | None = None
    rate_region: Line | None = None
    currency: Line | None = None
    owner: Line | None = None
    notes: Text | None = None


class OpportunityArchive(OnOpportunity, frozen=True):
    verb: Literal["opportunity.archive"] = "opportunity.archive"


class OpportunityRestore(OnOpportunity, frozen=True):
    verb: Literal["opportunity.restore"] = "opportunity.restore"


class StageOpen(OnStage, frozen=True):
    verb: Literal["stage.open"] = "stage.open"


class StageRun(OnStage, frozen=True):
    verb: Literal["stage.run"] = "stage.run"
    confirm: Literal["yes", ""] | None = None
    after: Key | None = None
    """The run that a confirmation was asked after: once another has run, its numbers are no longer true."""


class StageComplete(OnStage, frozen=True):
    verb: Literal["stage.complete"] = "stage.complete"


_PART = re.compile(r'\s*"((?:[^"]|"")*)"\s*(?=[,;\n]|$)|([^,;\n]+)')


def _parts(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    found = ((quoted.replace('""', '"') or plain).strip() for quoted, plain in _PART.findall(value))
    return tuple(part for part in found if part)


def joined(parts: Iterable[str]) -> str:
    """A list as it stands in one field: commas between, quotes round a part that has one itself."""
    return ", ".join(
        f'"{part.replace(chr(34), chr(34) * 2)}"' if set(part) & set(',;"\n') else part for part in parts
    )


def _blank_is_none(value: Any) -> Any:
    return None if isinstance(value, str) and not value.strip() else value


class IntakeSave(OnOpportunity, frozen=True):
    """Fields left out stay as they are; fields sent empty are cleared."""

    verb: Literal["intake.save"] = "intake.save"
    version: int | None = None
    """Of the opportunity when the form was drawn."""
    client_name: Line | None = None
    region: Line | None = None
    brands: tuple[Line, ...] | None = Field(default=None, max_length=50)
    service_types: tuple[Line, ...] | None = Field(default=None, max_length=50)
    deadline: Day | None = None
    go_live: Day | None = None
    summary: Text | None = None

    _split = field_validator("brands", "service_types", mode="before")(_parts)
    _blank = field_validator("client_name", "region", "deadline", "go_live", "summary", mode="before")(
        _blank_is_none
    )


class ClarificationAdd(OnOpportunity, frozen=True):
    verb: Literal["clarification.add"] = "clarification.add"
    question: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2_000)]
    category: Line = ""
    rationale: Text = ""
    priority: Priority = Priority.AMBER


class ClarificationSave(OnOpportunity, frozen=True):
    verb: Literal["clarification.save"] = "clarification.save"
    id: Key
    version: int | None = None
    """Of the question when the form was drawn."""
    question: Text | None = None
    category: Line | None = None
    rationale: Text | None = None
    priority: Priority | None = None
    answer: Text | None = None
    status: ClarificationStatus | None = None
    page: Page = 1
    """Of the questions, to go back to."""


class FilePlace(Action, frozen=True):
    """Says where files belong whose opportunity was unclear; without `opp` they start a new one."""

    verb: Literal["file.place"] = "file.place"
    opp: Number | None = None
    files: Annotated[str, StringConstraints(max_length=4_000)]
    """Comma-joined ids of files."""


class CardRefresh(Action, frozen=True):
    """Shows a card again, or another part of it."""

    verb: Literal["card.refresh"] = "card.refresh"
    card: Line = "opportunity"
    opp: Number | None = None
    stage: StageKey | None = None
    section: Line | None = None
    page: Page = 1
    detail: dict[Key, Line] = Field(default_factory=dict, max_length=8)


AnyAction = Annotated[
    OpportunityCreate
    | OpportunityOpen
    | OpportunityRename
    | OpportunitySettings
    | OpportunityArchive
    | OpportunityRestore
    | StageOpen
    | StageRun
    | StageComplete
    | IntakeSave
    | ClarificationAdd
    | ClarificationSave
    | FilePlace
    | CardRefresh,
    Field(discriminator="verb"),
]

ACTION: TypeAdapter[AnyAction] = TypeAdapter(AnyAction)

PLANNED = frozenset(
    {
        "stages.refresh",
        "qualification.save",
        "answers.confirm",
        "answers.discard",
        "asset.add",
        "asset.save",
        "asset.remove",
        "match.select",
        "match.clear",
        "match.choose",
        "catalogue.import",
        "efficiency.preview",
        "efficiency.save",
        "approval.request",
        "approval.decide",
        "approval.delegate",
        "approval.reassign",
        "settings.save",
        "preferences.save",
        "handoff.retry",
        "watch.save",
        "deal.set_status",
        "export.get",
        "role.assign",
        "role.remove",
    }
)
"""Verbs that later stages bring; a tap on one is told so."""
