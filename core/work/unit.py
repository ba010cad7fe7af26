"""One transaction of one tenant."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from typing import Any, Protocol

from core.work.messaging import Answers, Conversations, Outbox
from core.work.people import People
from core.work.pursuit import Artifacts, Clarifications, Files, Opportunities, Runs


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
