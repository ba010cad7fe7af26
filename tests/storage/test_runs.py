"""Runs: one of a stage at a time, however often and over whatever connection."""

from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from core.keys import StageKey
from core.opportunity import Person, Role
from core.work import Place
from storage.opportunities import OpportunitiesTable
from storage.people import PeopleTable
from storage.runs import RunsTable

ALEX = Person("alex", "Alex Wilber", frozenset())
CHAT = Place("a:1", "personal", "http://127.0.0.1", "28:bot", "msteams", "alex")


async def test_a_stage_runs_again_and_again_over_one_connection(
    sessions: async_sessionmaker[AsyncSession],
) -> None:
    async with sessions(info={"tenant": "t"}) as session:
        await PeopleTable(session, "t").meet(ALEX, CHAT, lambda new: frozenset({Role.EDITOR}))
        number = await OpportunitiesTable(session, "t").create("Harbour Lights", "alex")
        runs = RunsTable(session, "t")
        for _ in range(30):  # a prepared statement gets another plan after its fifth execution
            run = await runs.start(number, StageKey.INTAKE, "alex", "a:1", None)
            assert run
            assert await runs.start(number, StageKey.INTAKE, "alex", "a:1", None) is None
            assert await runs.finish(run, None)
