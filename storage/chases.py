"""When requests are looked at again, and what was done about those nobody decides."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import bindparam, func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from storage.jobs import Jobs
from storage.tables import chases

_HOLD = (
    select(chases.c.next_at)
    .where(chases.c.tenant_id == bindparam("tenant"), chases.c.approval == bindparam("approval"))
    .with_for_update()
)


class ChasesTable:
    """`core.work.Chases` on PostgreSQL; a job for each look."""

    def __init__(self, session: AsyncSession, tenant: str, jobs: Jobs) -> None:
        self._session = session
        self._tenant = tenant
        self._jobs = jobs

    async def hold(self, approval: str) -> datetime | None:
        return await self._session.scalar(_HOLD, {"tenant": self._tenant, "approval": approval})

    async def plan(self, approval: str, at: datetime | None) -> None:
        await self._keep(approval, {"next_at": at}, {"next_at": at})
        if at is None:
            return
        await self._jobs.enqueue(  # without a lock: an earlier plan for a later day would hold this one up
            self._session,
            "chase",
            queue="outbox",
            args={"tenant": self._tenant, "approval": approval},
            delay_seconds=max(0.0, (at - datetime.now(UTC)).total_seconds()),
        )

    async def remind(self, approval: str) -> None:
        first = {"reminders": 1, "reminded_at": func.now()}
        await self._keep(approval, first, {**first, "reminders": chases.c.reminders + 1})

    async def escalate(self, approval: str, people: Sequence[str]) -> None:
        noted = {"escalated_at": func.now(), "escalated_to": list(people)}
        await self._keep(approval, noted, noted)

    async def _keep(self, approval: str, first: Mapping[str, Any], after: Mapping[str, Any]) -> None:
        await self._session.execute(
            insert(chases)
            .values(tenant_id=self._tenant, approval=approval, **first)
            .on_conflict_do_update(index_elements=["tenant_id", "approval"], set_=dict(after))
        )
