"""A tenant's pace: the moments that are given out keep their distance, whoever asks for them."""

import asyncio
from datetime import datetime, timedelta

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from core.work import Work
from storage.paces import A_SECOND

NEXT = text("select clock_timestamp() as now, (select next_at from paces where tenant_id = 't') as next_at")
TAKEN = 16


async def _clock(sessions: async_sessionmaker[AsyncSession]) -> tuple[datetime, datetime]:
    async with sessions(info={"tenant": "t"}) as session:
        row = (await session.execute(NEXT)).one()
        return row.now, row.next_at


async def test_moments_are_given_out_one_after_the_other(
    work: Work, sessions: async_sessionmaker[AsyncSession]
) -> None:
    began, _ = await _clock(sessions)

    async def worker() -> None:
        for _ in range(TAKEN // 4):
            async with work("t") as unit:
                assert (await unit.pace.reserve()).reserved
                await unit.commit()

    await asyncio.gather(*(worker() for _ in range(4)))
    _, after = await _clock(sessions)
    assert after >= began + TAKEN * timedelta(seconds=1) / A_SECOND


async def test_what_is_rolled_back_was_never_given_out(
    work: Work, sessions: async_sessionmaker[AsyncSession]
) -> None:
    async with work("t") as unit:
        await unit.pace.reserve()
    assert (await _clock(sessions))[1] is None
