"""Digests: one a person and day, whoever makes it."""

from datetime import date

from sqlalchemy import Select, bindparam, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from core.work.news import Digest
from storage.tables import digests

_THEIRS = select(digests).where(
    digests.c.tenant_id == bindparam("tenant"), digests.c.person == bindparam("whose")
)
_ONE = _THEIRS.where(digests.c.period == bindparam("day"))
_LAST = _THEIRS.order_by(digests.c.period.desc()).limit(1)
_CLAIM = insert(digests).on_conflict_do_nothing().returning(digests.c.period)
_SETTLE = (
    digests.update()
    .where(
        digests.c.tenant_id == bindparam("tenant"),
        digests.c.person == bindparam("whose"),
        digests.c.period == bindparam("day"),
    )
    .values(message=bindparam("sent"), why=bindparam("code"))
)

_RELEASE = (
    digests.update()
    .where(digests.c.tenant_id == bindparam("tenant"), digests.c.message == bindparam("gone"))
    .values(message=None, why=bindparam("code"))
)


class DigestsTable:
    """`core.work.Digests` on PostgreSQL."""

    def __init__(self, session: AsyncSession, tenant: str) -> None:
        self._session = session
        self._tenant = tenant

    async def claim(self, person: str, period: date) -> bool:
        made = {"tenant_id": self._tenant, "person": person, "period": period}
        return await self._session.scalar(_CLAIM, made) is not None

    async def settle(self, person: str, period: date, message: str | None, why: str | None) -> None:
        said = {"tenant": self._tenant, "whose": person, "day": period, "sent": message, "code": why}
        await self._session.execute(_SETTLE, said)

    async def release(self, message: str, why: str) -> None:
        await self._session.execute(_RELEASE, {"tenant": self._tenant, "gone": message, "code": why})

    async def get(self, person: str, period: date) -> Digest | None:
        return await self._found(_ONE, person, day=period)

    async def last(self, person: str) -> Digest | None:
        return await self._found(_LAST, person)

    async def _found(self, wanted: Select[tuple[object, ...]], person: str, **which: date) -> Digest | None:
        found = await self._session.execute(wanted, {"tenant": self._tenant, "whose": person, **which})
        row = found.mappings().one_or_none()
        return Digest(row["period"], row["made_at"], row["message"], row["why"]) if row else None
