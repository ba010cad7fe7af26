"""Taking turns: what all processes send to one tenant keeps a distance, and waits while Teams asks for it."""

import asyncio
from dataclasses import dataclass

from bot.connector import ConnectorError
from core.work import Work

THROTTLED = 429

LONGEST_HOLD = 10.0
"""Seconds that one refusal keeps the whole tenant waiting: it may have meant one conversation alone."""


@dataclass(frozen=True)
class Pacer:
    """Gives out the moments at which something may be sent to a tenant."""

    work: Work

    async def turn(self, tenant: str) -> float | None:
        """Waits for the next moment; where it is too far off for that, how many seconds it is away."""
        async with self.work(tenant) as work:
            slot = await work.pace.reserve()
            await work.commit()
        if slot.reserved:
            await asyncio.sleep(slot.wait)
            return None
        return slot.wait

    async def heed(self, tenant: str, error: ConnectorError) -> None:
        """Has everybody wait where Teams said that we send too much."""
        if error.status != THROTTLED:
            return
        async with self.work(tenant) as work:
            await work.pace.hold(min(error.retry_after or 1.0, LONGEST_HOLD))
            await work.commit()
