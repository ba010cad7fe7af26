"""What the links in mails carry, as hashes."""

from datetime import datetime

from sqlalchemy import bindparam, func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from core.reaching import Pass
from storage.tables import passes

_THIS = (passes.c.tenant_id == bindparam("tenant"), passes.c.hash == bindparam("token"))
_GET = select(passes).where(*_THIS)
_USE = (
    passes.update()
    .where(*_THIS, passes.c.used_at.is_(None), passes.c.expires_at > func.now())
    .values(used_at=func.now())
    .returning(passes.c.hash)
)


class PassesTable:
    """`core.work.Passes` on PostgreSQL."""

    def __init__(self, session: AsyncSession, tenant: str) -> None:
        self._session = session
        self._tenant = tenant

    async def issue(self, hash: str, approval: str, person: str, hours: int) -> datetime:
        expires = await self._session.scalar(
            insert(passes)
            .values(
                tenant_id=self._tenant,
                hash=hash,
                approval=approval,
                person=person,
                expires_at=func.now() + func.make_interval(0, 0, 0, 0, hours),
            )
            .returning(passes.c.expires_at)
        )
        assert expires, "it was just written"
        return expires

    async def get(self, hash: str) -> Pass | None:
        found = await self._session.execute(_GET, {"tenant": self._tenant, "token": hash})
        row = found.one_or_none()
        return (
            None
            if row is None
            else Pass(row.approval, row.person, row.expires_at, row.used_at, row.voided_at)
        )

    async def use(self, hash: str) -> bool:
        return (await self._session.scalar(_USE, {"tenant": self._tenant, "token": hash})) is not None
