"""Where deals stand: added, never overwritten."""

from sqlalchemy import bindparam, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from core.deal import DealChange
from core.opportunity import DealStatus
from storage.mapping import deal_change_from
from storage.tables import deal_changes, name_of

_CHANGES = (
    select(deal_changes, name_of(deal_changes.c.changed_by))
    .where(
        deal_changes.c.tenant_id == bindparam("tenant"),
        deal_changes.c.opportunity == bindparam("opportunity"),
    )
    .order_by(deal_changes.c.id)
)


class DealsTable:
    """`core.work.Deals` on PostgreSQL."""

    def __init__(self, session: AsyncSession, tenant: str) -> None:
        self._session = session
        self._tenant = tenant

    async def all(self, opportunity: int) -> tuple[DealChange, ...]:
        found = await self._session.execute(_CHANGES, {"tenant": self._tenant, "opportunity": opportunity})
        return tuple(deal_change_from(row) for row in found.mappings())

    async def add(self, opportunity: int, status: DealStatus, lessons: str, by: str) -> None:
        await self._session.execute(
            insert(deal_changes).values(
                tenant_id=self._tenant,
                opportunity=opportunity,
                status=status,
                lessons=lessons,
                changed_by=by,
            )
        )
