"""What people judge and decide: scores, approvals, and answers that wait to be confirmed."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Protocol

from core.approval import Approval, Delivery
from core.authority import Deciders, Delegation
from core.keys import StageKey
from core.messages import Message
from core.opportunity import Role
from core.qualification import Dimension, Past, Score
from core.reaching import REQUEST
from core.work.records import Import


class Scores(Protocol):
    """TROWLS scores; one that is set again is added, none is ever overwritten."""

    async def all(self, opportunity: int) -> tuple[Score, ...]:
        """Every score ever set, oldest first."""
        ...

    async def add(
        self, opportunity: int, dimension: Dimension, score: int | None, note: str, by: str
    ) -> None: ...

    async def past(self, opportunity: int) -> tuple[Past, ...]:
        """Other opportunities of the same client or with a service type in common, newest first, at most 50.

        Clients are the same when their names agree after folding case, accents, punctuation and
        legal forms (Ltd, GmbH, Inc, ...).
        """
        ...


class Approvals(Protocol):
    """Requests for approval, the decisions on them, and the receipts of their cards."""

    async def add(
        self,
        opportunity: int,
        stage: StageKey,
        role: Role,
        *,
        subject: Mapping[str, str],
        fingerprint: str,
        version: int,
        note: str,
        by: str,
        replaces: str | None,
    ) -> str: ...

    async def get(self, approval: str) -> Approval | None: ...

    async def all(self, opportunity: int, stage: StageKey) -> tuple[Approval, ...]:
        """Every request at a gate, oldest first; the last of each role is the current one."""
        ...

    async def concerned(self, opportunity: int) -> tuple[str, ...]:
        """Teams' ids of those whom its open requests concern: who can decide, who asked, and its owner.

        In this order, each once.
        """
        ...

    async def open_of(self, role: Role) -> tuple[Approval, ...]:
        """The open requests to a role, of every opportunity that is not archived."""
        ...

    async def decide(
        self, approval: str, *, approve: bool, by: str, note: str, behalf: str | None = None
    ) -> datetime | None:
        """Ends an open request and says when that was; None for one that had ended before.

        `behalf` is whose decision it is, where a delegate takes it.
        """
        ...

    async def reassign(self, approval: str, person: str, by: str) -> None:
        """Has somebody decide this one request too; whom it was handed to before no longer may."""
        ...

    async def supersede(self, approval: str, changes: Sequence[Message]) -> None: ...

    async def deliver(
        self,
        approval: str,
        person: str,
        message: str | None,
        why: str | None = None,
        occasion: str = REQUEST,
    ) -> None:
        """Notes the outbox message that carries a request to somebody; None while there is no chat yet.

        `why` is the code with which opening a chat failed. Noted again, the newer note counts.
        """
        ...

    async def deliveries(self, opportunity: int, stage: StageKey) -> tuple[Delivery, ...]:
        """The receipts of every request at a gate, as the outbox and the mails have them now."""
        ...

    async def decidable(self, person: str) -> tuple[Approval, ...]:
        """Open requests that this person can decide, unless who asked keeps them from it."""
        ...

    async def undelivered(self, person: str) -> tuple[Approval, ...]:
        """Open requests that this person can decide and that have no card on its way or sent to them."""
        ...

    async def carried(self, message: str) -> tuple[str, str, str] | None:
        """The request that an outbox message carries, to whom, and on which occasion."""
        ...

    async def chased(self, person: str) -> tuple[tuple[str, str], ...]:
        """Open requests, with the occasion, of which this person is to be told once they have a chat."""
        ...

    async def first_miss(self, approval: str, person: str, occasion: str) -> bool:
        """Notes that people are told whom a request does not reach; False when they were told before."""
        ...


class Delegations(Protocol):
    """Decisions in a role that holders have handed over for a while."""

    async def deciders(self) -> Deciders:
        """Everybody who may decide anything today, in UTC, read in one go."""
        ...

    async def add(self, role: Role, holder: str, person: str, begins: date, ends: date) -> str: ...

    async def get(self, delegation: str) -> Delegation | None:
        """The delegation, unless it was taken back."""
        ...

    async def standing(self, role: Role) -> tuple[Delegation, ...]:
        """Those in a role that are in force or will be."""
        ...

    async def count(self, role: Role) -> int:
        """How many there have ever been in a role."""
        ...

    async def take_back(self, delegation: str) -> None: ...


class Imports(Protocol):
    """Answers that were read from something and wait for somebody to confirm them."""

    async def add(
        self, opportunity: int, *, source: str, file: str | None, proposal: Mapping[str, Any], by: str
    ) -> str:
        """`source` is what a person calls it: the file's name; empty for pasted text."""
        ...

    async def get(self, id: str) -> Import | None: ...

    async def hold(self, id: str) -> Import | None:
        """The import, its row locked until the transaction ends."""
        ...

    async def waiting(self, opportunity: int) -> tuple[Import, ...]:
        """Those nobody has confirmed or discarded yet, oldest first."""
        ...

    async def count(self, opportunity: int) -> int:
        """How many there have ever been."""
        ...

    async def leave(self, id: str, proposal: Mapping[str, Any], outcome: Mapping[str, Any]) -> None:
        """Keeps it open with what is still to be decided, and what confirming it has changed so far."""
        ...

    async def settle(self, id: str, state: str, by: str, outcome: Mapping[str, Any]) -> None:
        """Closes it as `confirmed` or `discarded`."""
        ...
