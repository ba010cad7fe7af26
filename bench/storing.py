"""A database of its own to fill before anything is measured on it."""

from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from core.links import Signer, TenantLinks
from core.work import Work
from storage import database
from storage.embedded import EmbeddedPostgres
from storage.jobs import Job, Jobs
from storage.unit_of_work import work_on


@dataclass(frozen=True, slots=True)
class Storage:
    work: Work
    """Units of work whose jobs nobody does."""
    sessions: async_sessionmaker[AsyncSession]
    url: str


@asynccontextmanager
async def storage(home: Path) -> AsyncGenerator[Storage]:
    """The embedded database under a home, migrated; it is stopped in the end, and what it holds stays."""
    server = EmbeddedPostgres(home / "trowel")
    server.start()
    try:
        url = await database.provision(server)
        await database.prepare(url)
        engine = database.engine(url)
        jobs = Jobs(engine, url, dict.fromkeys(("redraw", "send_message"), _nothing), _abandoned)
        sessions, signer = database.sessions(engine), Signer(b"k" * 32)
        yield Storage(work_on(sessions, jobs, lambda tenant: TenantLinks(signer, tenant)), sessions, url)
        await engine.dispose()
    finally:
        server.stop()


async def _nothing(job: Job, **args: Any) -> None: ...


async def _abandoned(task: str, args: Mapping[str, Any]) -> None: ...
