"""Units of work on a fresh database, and an opportunity to work on."""

from collections.abc import Mapping
from typing import Any

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from core.opportunity import Person, Role
from core.work import Place, Work
from storage import database
from storage.jobs import Job, Jobs
from storage.unit_of_work import work_on

TASKS = (
    "read_file",
    "run_stage",
    "watch_run",
    "send_message",
    "recover_answer",
    "look_up",
    "open_chat",
    "send_mail",
    "chase",
)


class Links:
    """Links that say whose they are."""

    def __init__(self, tenant: str) -> None:
        self.tenant = tenant

    def to(self, export: str, person: str) -> str | None:
        return f"{self.tenant}/{export}/{person}"

    def page(self, opportunity: int) -> str | None:
        return f"{self.tenant}/{opportunity}"

    def opportunity(self, address: str) -> int | None:
        return None


async def _nothing(job: Job, **args: Any) -> None: ...


async def _abandoned(task: str, args: Mapping[str, Any]) -> None: ...


@pytest.fixture
def work(engine: AsyncEngine, database_url: str) -> Work:
    """Units of work; the jobs they put down are kept and never run."""
    jobs = Jobs(engine, database_url, dict.fromkeys(TASKS, _nothing), _abandoned)
    return work_on(database.sessions(engine), jobs, Links)


@pytest.fixture
async def opportunity(work: Work) -> int:
    """Harbour Lights, in the tenants `t` and `u`: of Alex, who speaks in the chat `a:alex` and a channel."""
    alex = Person("alex", "Alex Wilber", frozenset(), "29:alex")
    chat = Place("a:alex", "personal", "http://127.0.0.1", "28:bot", "msteams", "alex")
    channel = Place("19:channel", "channel", "http://127.0.0.1", "28:bot", "msteams", None)
    for tenant in ("t", "u"):
        async with work(tenant) as unit:
            await unit.people.meet(alex, chat, lambda new: frozenset({Role.EDITOR}))
            await unit.people.visit(channel)
            assert await unit.opportunities.create("Harbour Lights", "alex") == 1
            await unit.commit()
    return 1
