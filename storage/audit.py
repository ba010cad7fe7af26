"""The audit trail."""

from typing import Any

from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from storage.tables import audit

_NOTE = insert(audit)


class AuditTable:
    """`core.work.Audit` on PostgreSQL."""

    def __init__(self, session: AsyncSession, tenant: str) -> None:
        self._session = session
        self._tenant = tenant

    async def note(self, person: str | None, verb: str, opportunity: int | None, **detail: Any) -> None:
        noted = {"person": person, "verb": verb, "opportunity": opportunity, "detail": detail}
        await self._session.execute(_NOTE, {"tenant_id": self._tenant, **noted})
