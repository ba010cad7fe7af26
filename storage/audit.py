"""The audit trail."""

from typing import Any

from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from storage.tables import audit


class AuditTable:
    """`core.work.Audit` on PostgreSQL."""

    def __init__(self, session: AsyncSession, tenant: str) -> None:
        self._session = session
        self._tenant = tenant

    async def note(self, person: str | None, verb: str, opportunity: int | None, **detail: Any) -> None:
        await self._session.execute(
            insert(audit).values(
                tenant_id=self._tenant, person=person, verb=verb, opportunity=opportunity, detail=detail
            )
        )
