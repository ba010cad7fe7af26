"""The unit of work as core needs it: one transaction of one tenant, and what it reads and writes."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from core.brief import Brief, Segment
from core.keys import StageKey, StageStatus
from core.messages import Message
from core.opportunity import (
    Artifact,
    Clarification,
    File,
    FileState,
    Opportunity,
    Person,
    Priority,
    Role,
    Run,
    Subject,
)
from core.ports import ModelCall


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


class People(Protocol):
    async def visit(self, place: Place) -> None:
        """Remembers a conversation in which nobody has a name."""
        ...

    async def grant(self, person: str, role: Role) -> None: ...

    async def meet(
        self, person: Person, place: Place, first_roles: Callable[[bool], frozenset[Role]]
    ) -> Standing:
        """The person as known, or as first seen with `first_roles(whether the tenant is new)`."""
        ...

    async def get(self, person: str) -> Person | None: ...

    async def everyone(self) -> tuple[Person, ...]: ...


class Opportunities(Protocol):
    async def create(self, name: str, owner: str) -> int: ...

    async def lock(self, number: int) -> Opportunity | None:
        """The opportunity, held until the transaction ends."""
        ...

    async def overview(self, number: int) -> Overview | None: ...

    async def newest(self) -> int:
        """The highest number given so far; 0 before the first."""
        ...

    async def page(
        self, *, text: str | None, archived: bool, offset: int, limit: int
    ) -> tuple[Sequence[Opportunity], int]:
        """Opportunities newest first whose name or client contains `text`, and how many there are."""
        ...

    async def change(self, number: int, **fields: Any) -> None:
        """Sets columns and raises the version."""
        ...

    async def set_archived(self, number: int, *, away: bool) -> None: ...

    async def move(
        self, number: int, stage: StageKey, status: StageStatus, by: str | None = None
    ) -> None: ...


class Files(Protocol):
    async def add(
        self,
        name: str,
        *,
        opportunity: int | None,
        source: str,
        sent_by: str,
        conversation: str,
        problem: Message | None = None,
    ) -> str: ...

    async def get(self, file: str) -> File | None: ...

    async def some(self, wanted: Sequence[str]) -> tuple[File, ...]: ...

    async def source(self, file: str) -> str | None: ...

    async def keep(self, file: str, content: bytes, sha256: str) -> None:
        """Stores the bytes and forgets the address they came from."""
        ...

    async def content(self, file: str) -> bytes | None: ...

    async def settle(
        self,
        file: str,
        state: FileState,
        *,
        kind: str | None = None,
        pages: int | None = None,
        segments: Sequence[Segment] = (),
        problem: Message | None = None,
        remarks: Sequence[Message] = (),
    ) -> bool:
        """Records what reading a waiting file came to; False when somebody has recorded it already."""
        ...

    async def put_aside(self, file: str, problem: Message) -> None:
        """Keeps a file by name and reason alone."""
        ...

    async def assign(
        self, wanted: Sequence[str], opportunity: int, conversation: str, card: str | None
    ) -> int:
        """Gives files that belong nowhere yet to an opportunity and a card; returns how many."""
        ...

    async def show_on(self, opportunity: int, conversation: str, card: str) -> bool:
        """Remembers the card that tells how the conversation's new files do; whether any has ended by now."""
        ...

    async def shown_on(self, file: str) -> tuple[str, str] | None:
        """Conversation and activity id of that card."""
        ...

    async def brief(self, opportunity: int) -> Brief: ...


class Runs(Protocol):
    async def start(
        self, opportunity: int, stage: StageKey, by: str, conversation: str, card: str | None
    ) -> str | None:
        """A queued run, or None when one of the stage is already under way."""
        ...

    async def get(self, run: str) -> Run | None: ...

    async def claim(self, run: str, token: str) -> Run | None:
        """Takes an open run for this worker; an earlier worker's token is worth nothing from now on."""
        ...

    async def tell(self, run: str, token: str, progress: Message) -> bool:
        """Records progress; False when the run was taken by another worker or has ended."""
        ...

    async def warn(self, run: str, progress: Message) -> bool:
        """Records progress from outside the run; False when it has ended."""
        ...

    async def finish(self, run: str, token: str | None, problem: Message | None = None) -> bool:
        """Ends the run if it is open and still this worker's (anyone's with no token); says whether."""
        ...

    async def show_on(self, run: str, card: str) -> None: ...

    async def calls(self, opportunity: int) -> tuple[ModelCall, ...]:
        """Every model call made for the opportunity, of failed runs too."""
        ...

    async def record(self, run: str, opportunity: int, calls: Sequence[ModelCall]) -> None: ...


class Artifacts(Protocol):
    async def add(
        self,
        opportunity: int,
        stage: StageKey,
        *,
        run: str | None,
        output: Mapping[str, Any],
        evidence: Sequence[Mapping[str, Any]],
        remarks: Sequence[Message],
        made_from: Mapping[str, str],
        drafted_by: str,
        cost: Any,
        seconds: float,
        by: str,
    ) -> Artifact: ...

    async def latest(self, opportunity: int, stage: StageKey) -> Artifact | None: ...

    async def outputs(self, opportunity: int) -> Mapping[StageKey, Mapping[str, Any]]: ...


class Clarifications(Protocol):
    async def all(self, opportunity: int) -> tuple[Clarification, ...]: ...

    async def add(
        self,
        opportunity: int,
        *,
        category: str,
        question: str,
        rationale: str,
        priority: Priority,
        origin: str,
    ) -> str: ...

    async def change(self, opportunity: int, clarification: str, **fields: Any) -> None:
        """Sets columns and raises the version; a new answer is stamped."""
        ...

    async def count(self, opportunity: int, origin: str) -> tuple[int, int]:
        """How many `replace` would put aside, and how many would stay."""
        ...

    async def replace(self, opportunity: int, origin: str) -> tuple[Clarification, ...]:
        """Puts aside what `origin` asked and nobody answered or edited; returns what stays."""
        ...


class Conversations(Protocol):
    async def get(self, conversation: str) -> Place | None: ...

    async def open(self, conversation: str, opportunity: int) -> None: ...

    async def forget(self, conversation: str) -> None: ...

    async def personal(self, person: str) -> str | None: ...


class Outbox(Protocol):
    async def write(self, conversation: str, subject: Subject, *, edits: str | None = None) -> None:
        """An intent to send or edit a message; an edit still waiting for the same message is reused."""
        ...

    async def take(self, message: str) -> Waiting | None:
        """The message, held and marked as being sent; None when it is done with."""
        ...

    async def pause(self, place: str) -> float:
        """Seconds until this conversation may be sent to again."""
        ...

    async def settle(self, message: str, state: str, receipt: Mapping[str, Any]) -> None: ...

    async def put_back(self, message: str) -> None: ...


class Answers(Protocol):
    async def claim(self, key: str, conversation: str, activity: str) -> Answered | None:
        """Claims the key for this turn, or waits for whoever has it and returns their answer."""
        ...

    async def record(
        self, key: str, reply: Mapping[str, Any] | None, subject: Subject | None, *, sending: bool
    ) -> None: ...

    async def lost(self, key: str) -> tuple[str, Subject] | None:
        """Conversation and subject of an answer nobody reported as sent; the outbox has it from now on."""
        ...

    async def release(self, key: str) -> None:
        """Lets a key be claimed anew."""
        ...

    async def sent(self, key: str, message: str) -> Subject | None:
        """Records the id of the answer's message; returns what the answer shows."""
        ...


class Audit(Protocol):
    async def note(self, person: str | None, verb: str, opportunity: int | None, **detail: Any) -> None: ...


class Jobs(Protocol):
    async def read_file(self, file: str, opportunity: int | None) -> None: ...

    async def run_stage(self, run: str, opportunity: int) -> None: ...


class UnitOfWork(Protocol):
    """One transaction of one tenant. Nothing is kept unless `commit` is called."""

    tenant: str
    people: People
    opportunities: Opportunities
    files: Files
    runs: Runs
    artifacts: Artifacts
    clarifications: Clarifications
    conversations: Conversations
    outbox: Outbox
    answers: Answers
    audit: Audit
    jobs: Jobs

    async def commit(self) -> None: ...


Work = Callable[[str], AbstractAsyncContextManager[UnitOfWork]]
"""Opens a unit of work for a tenant."""
