"""Runs: one of a stage at a time, however often and over whatever connection."""

from core.keys import StageKey
from core.work import Work


async def test_a_stage_runs_again_and_again_over_one_connection(work: Work, opportunity: int) -> None:
    async with work("t") as unit:
        for _ in range(30):  # a prepared statement gets another plan after its fifth execution
            run = await unit.runs.start(opportunity, StageKey.INTAKE, "alex")
            assert run
            assert await unit.runs.start(opportunity, StageKey.INTAKE, "alex") is None
            assert await unit.runs.finish(run, None)
