"""Opportunities and what belongs to them, as units of work keep them."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any, Protocol

from core.brief import Brief, Segment
from core.keys import StageKey, StageStatus
from core.messages import Message
from core.news import Pipeline
from core.opportunity import Artifact, Clarification, DealStatus, File, FileState, Opportunity, Priority, Run
from core.ports import ModelCall
from core.work.records import Overview


class Opportunities(Protocol):
    async def started_by(self, key: str) -> int | None:
        """The opportunity that was made by the turn which claimed this key."""
        ...

    async def create(self, name: str, owner: str) -> int: ...

    async def lock(self, number: int) -> Overview | None:
        """The opportunity, held until the transaction ends; whoever changes anything of it holds it first."""
        ...

    async def overview(self, number: int) -> Overview | None: ...

    async def newest(self) -> int:
        """The highest number given so far; 0 before the first."""
        ...

    async def page(
        self,
        *,
        text: str | None,
        archived: bool,
        offset: int,
        limit: int,
        recommendation: str | None = None,
        best_first: bool = False,
        deal: DealStatus | None = None,
    ) -> tuple[Sequence[Opportunity], int]:
        """Opportunities whose name or client contains `text`, and how many there are.

        Newest first, or those that qualified best; `recommendation` and `deal` leave out all others.
        """
        ...

    async def matching(self, words: Sequence[str], *, offset: int, limit: int) -> Sequence[Opportunity]:
        """Those, archived ones aside, in whose number, name or client every word occurs, newest first.

        The one whose number a word is comes before all others.
        """
        ...

    async def named(self, limit: int) -> Sequence[tuple[int, str]]:
        """Number, and name with client, of the newest, archived ones aside."""
        ...

    async def some(self, numbers: Sequence[int]) -> Sequence[Opportunity]:
        """Those with these numbers, in the order of the numbers."""
        ...

    async def having(self, stages: Sequence[StageKey]) -> tuple[int, ...]:
        """Those, archived ones aside, that have an artifact of one of these stages."""
        ...

    async def at(self, stage: StageKey) -> tuple[int, ...]:
        """Those, archived ones aside, that stand at a stage."""
        ...

    async def pipeline(self) -> Pipeline:
        """How many stand where, now."""
        ...

    async def clients(self, *, but: int) -> tuple[str, ...]:
        """The names of all clients but those of this one opportunity."""
        ...

    async def change(self, number: int, **fields: Any) -> None:
        """Sets columns and raises the version."""
        ...

    async def call(self, number: int, name: str) -> None:
        """Gives it a name while nobody has given it one; its version stays."""
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

    async def rename(self, file: str, name: str) -> None: ...

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

    async def assign(self, wanted: Sequence[str], opportunity: int) -> int:
        """Gives files that belong nowhere yet to an opportunity; returns how many."""
        ...

    async def move(self, file: str, opportunity: int | None) -> None:
        """Gives a file to another opportunity, or to none: it was dropped where it does not belong."""
        ...

    async def conversation(self, file: str) -> str | None:
        """Where it was dropped."""
        ...

    async def brief(self, opportunity: int) -> Brief: ...


class Runs(Protocol):
    async def start(self, opportunity: int, stage: StageKey, by: str) -> str | None:
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
        facets: Mapping[str, str] | None = None,
    ) -> Artifact: ...

    async def get(self, artifact: str) -> Artifact | None: ...

    async def some(self, ids: Collection[str]) -> Mapping[str, Mapping[str, Any]]:
        """What these artifacts say, by their ids."""
        ...

    async def before(self, opportunity: int, stage: StageKey, version: int) -> Artifact | None:
        """The version before this one."""
        ...

    async def latest(self, opportunity: int, stage: StageKey) -> Artifact | None: ...

    async def saying(self, opportunity: int, stage: StageKey, content: str) -> Artifact | None:
        """The newest version with this content; see `core.content`."""
        ...

    async def of_run(self, run: str) -> tuple[int, Artifact] | None:
        """The artifact that a run made, with its opportunity's number."""
        ...

    async def outputs(self, opportunity: int) -> Mapping[StageKey, Mapping[str, Any]]: ...

    async def versions(self, opportunity: int) -> Mapping[StageKey, int]:
        """Of the latest artifact of each stage."""
        ...


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
