"""What cards show: frozen view models, free of ids of storage and of words of Teams."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from core.keys import Driver, StageKey, StageStatus
from core.messages import Message
from core.opportunity import (
    Artifact,
    Clarification,
    File,
    Opportunity,
    Person,
    Role,
    Run,
    Subject,
)


class Freshness(StrEnum):
    """Whether an output still stands on what it was made from."""

    NONE = "none"
    CURRENT = "current"
    OUTDATED = "outdated"


@dataclass(frozen=True, slots=True)
class StageLine:
    """One of the seventeen lines on the opportunity's card."""

    stage: StageKey
    number: int
    status: StageStatus
    driver: Driver
    gate: bool
    built: bool
    running: bool = False
    freshness: Freshness = Freshness.NONE
    completed_at: datetime | None = None
    completed_by: str | None = None
    run: str | None = None
    """Id of the latest run, so that a button that runs the stage again is another button."""


@dataclass(frozen=True, slots=True)
class NextStep:
    """The one sensible thing to do next."""

    verb: str
    stage: StageKey | None = None
    said: Message | None = None
    """A sentence that tells the person so."""


@dataclass(frozen=True, slots=True)
class OpportunityView:
    """The opportunity with its seventeen stages."""

    opportunity: Opportunity
    lines: tuple[StageLine, ...]
    files: tuple[File, ...]
    next_step: NextStep
    notice: Message | None = None
    section: str | None = None
    """`files` for the whole list of files; None for the overview."""
    page: int = 1


@dataclass(frozen=True, slots=True)
class SettingsView:
    """The opportunity's settings on a small form."""

    opportunity: Opportunity
    people: tuple[Person, ...]
    """Who may own it."""
    model_types: tuple[str, ...]
    notice: Message | None = None


@dataclass(frozen=True, slots=True)
class StageView:
    """One stage of an opportunity: where it stands, what it produced, what may be done now."""

    opportunity: Opportunity
    line: StageLine
    files: tuple[File, ...] = ()
    run: Run | None = None
    """The latest run, open or ended."""
    artifact: Artifact | None = None
    outdated_by: tuple[Message, ...] = ()
    clarifications: tuple[Clarification, ...] = ()
    may_run: bool = False
    may_complete: bool = False
    notice: Message | None = None
    section: str | None = None
    """Which part of a long card is open; None is the first."""
    page: int = 1


@dataclass(frozen=True, slots=True)
class RerunView:
    """The one question before a re-run: what it would replace, in numbers."""

    opportunity: Opportunity
    stage: StageKey
    replaces: tuple[Message, ...]
    after: str | None = None
    """Id of the latest run, so that saying yes again after it is a new yes."""


@dataclass(frozen=True, slots=True)
class ListLine:
    number: int
    name: str
    client_name: str | None
    stage: StageKey
    deadline: date | None
    owner_name: str
    archived: bool = False


@dataclass(frozen=True, slots=True)
class ListView:
    """Opportunities to choose from: all of them, or the hits of a search."""

    lines: tuple[ListLine, ...]
    total: int
    page: int = 1
    pages: int = 1
    newest: int = 0
    """The number of the tenant's newest opportunity, shown here or not."""
    searched: str | None = None
    archived: bool = False
    """Whether these are the archived ones."""
    notice: Message | None = None


@dataclass(frozen=True, slots=True)
class HelpView:
    """What Trowel can do here, for this person."""

    personal: bool
    notice: Message | None = None


@dataclass(frozen=True, slots=True)
class WelcomeView:
    """The first thing people see: three things to do."""

    personal: bool
    installed_by: str | None = None


@dataclass(frozen=True, slots=True)
class WhoView:
    """Who you are to Trowel."""

    person: Person
    tenant: str
    admins: tuple[str, ...] = ()
    local: bool = False


@dataclass(frozen=True, slots=True)
class PlaceFilesView:
    """The question which opportunity some files belong to."""

    files: tuple[File, ...]
    opportunity: Opportunity
    """The one this conversation has open."""


@dataclass(frozen=True, slots=True)
class NoticeView:
    """A sentence: what happened, what was kept, what to do now."""

    said: Message
    tone: str = "warning"
    """`warning` for a refusal, `good` for something done, `plain` otherwise."""
    onward: Subject | None = None
    """Where a button leads from here; help when there is nothing nearer."""


View = (
    OpportunityView
    | SettingsView
    | StageView
    | RerunView
    | ListView
    | HelpView
    | WelcomeView
    | WhoView
    | PlaceFilesView
    | NoticeView
)


@dataclass(frozen=True, slots=True)
class Viewer:
    """For whom a card is drawn."""

    person: str | None = None
    """Entra object id; None for a card that everyone in a conversation sees."""
    rights: frozenset[str] = frozenset()
    roles: frozenset[Role] = field(default_factory=frozenset[Role])
    locale: str = "en"
    timezone: str = "UTC"
