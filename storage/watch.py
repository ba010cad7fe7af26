"""Assumptions that are watched after the win."""

from typing import Any
from uuid import uuid4

from sqlalchemy import RowMapping, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from core.watch import Threshold, WatchItem, WatchStatus
from storage.tables import name_of, watch_items


class WatchTable:
    """`core.work.Watch` on PostgreSQL."""

    def __init__(self, session: AsyncSession, tenant: str) -> None:
        self._session = session
        self._tenant = tenant

    def _of(self, opportunity: int):
        return watch_items.c.tenant_id == self._tenant, watch_items.c.opportunity == opportunity

    async def all(self, opportunity: int) -> tuple[WatchItem, ...]:
        found = await self._session.execute(
            select(watch_items, name_of(watch_items.c.owner))
            .where(*self._of(opportunity))
            .order_by(watch_items.c.position)
        )
        return tuple(_item_from(row) for row in found.mappings())

    async def add(
        self, opportunity: int, assumption: str, threshold: Threshold, owner: str, origin: str
    ) -> str:
        id = uuid4().hex
        await self._session.execute(
            insert(watch_items).values(
                tenant_id=self._tenant,
                id=id,
                opportunity=opportunity,
                assumption=assumption,
                origin=origin,
                owner=owner,
                threshold=threshold.said,
                most=threshold.most,
                unit=threshold.unit,
            )
        )
        return id

    async def change(self, opportunity: int, item: str, **fields: Any) -> None:
        await self._session.execute(
            watch_items.update()
            .where(*self._of(opportunity), watch_items.c.id == item)
            .values(version=watch_items.c.version + 1, edited=True, **fields)
        )

    async def broken(self, opportunity: int, item: str) -> None:
        await self._session.execute(
            watch_items.update()
            .where(*self._of(opportunity), watch_items.c.id == item)
            .values(version=watch_items.c.version + 1, status=WatchStatus.BROKEN)
        )


def _item_from(row: RowMapping) -> WatchItem:
    return WatchItem(
        id=row["id"],
        assumption=row["assumption"],
        origin=row["origin"],
        owner=row["owner"],
        owner_name=row["owner_name"],
        threshold=Threshold(row["threshold"], row["most"], row["unit"]),
        status=WatchStatus(row["status"]),
        edited=row["edited"],
        version=row["version"],
    )
