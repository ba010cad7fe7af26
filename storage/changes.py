"""What broken assumptions cost, and what the client is told of it."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import RowMapping, func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from core.watch import ChangeRequest, ChangeStatus, Step
from storage.tables import change_requests, name_of, people, watch_items


class ChangesTable:
    """`core.work.ChangeRequests` on PostgreSQL."""

    def __init__(self, session: AsyncSession, tenant: str) -> None:
        self._session = session
        self._tenant = tenant

    def _of(self, opportunity: int):
        return change_requests.c.tenant_id == self._tenant, change_requests.c.opportunity == opportunity

    async def all(self, opportunity: int) -> tuple[ChangeRequest, ...]:
        found = await self._session.execute(
            select(change_requests, watch_items.c.assumption, name_of(change_requests.c.made_by))
            .join(
                watch_items,
                (watch_items.c.tenant_id == change_requests.c.tenant_id)
                & (watch_items.c.id == change_requests.c.item),
            )
            .where(*self._of(opportunity))
            .order_by(change_requests.c.number)
        )
        return tuple(_change_from(row) for row in found.mappings())

    async def add(
        self, opportunity: int, *, item: str, happened: str, words: str, price: Mapping[str, Any], by: str
    ) -> str:
        last = await self._session.scalar(
            select(func.max(change_requests.c.number)).where(*self._of(opportunity))
        )
        id = uuid4().hex
        await self._session.execute(
            insert(change_requests).values(
                tenant_id=self._tenant,
                id=id,
                opportunity=opportunity,
                number=(last or 0) + 1,
                item=item,
                happened=happened,
                words=words,
                price=dict(price),
                steps=[await self._step(ChangeStatus.DRAFT, by)],
                made_by=by,
            )
        )
        return id

    async def change(
        self, opportunity: int, request: str, *, words: str, status: ChangeStatus, by: str
    ) -> None:
        mine = *self._of(opportunity), change_requests.c.id == request
        held = await self._session.execute(
            select(change_requests.c.status, change_requests.c.steps).where(*mine)
        )
        stands, steps = held.one()
        moved = [*steps, await self._step(status, by)] if stands != status else steps
        await self._session.execute(
            change_requests.update()
            .where(*mine)
            .values(version=change_requests.c.version + 1, words=words, status=status, steps=moved)
        )

    async def _step(self, status: ChangeStatus, by: str) -> dict[str, str]:
        """Who moved it, by the name they had then."""
        name = await self._session.scalar(
            select(people.c.name).where(people.c.tenant_id == self._tenant, people.c.id == by)
        )
        return {"status": status, "by": name or by, "at": datetime.now(UTC).isoformat()}


def _change_from(row: RowMapping) -> ChangeRequest:
    return ChangeRequest(
        id=row["id"],
        number=row["number"],
        item=row["item"],
        assumption=row["assumption"],
        happened=row["happened"],
        words=row["words"],
        price=row["price"],
        status=ChangeStatus(row["status"]),
        steps=tuple(
            Step(ChangeStatus(one["status"]), one["by"], datetime.fromisoformat(one["at"]))
            for one in row["steps"]
        ),
        version=row["version"],
        made_by_name=row["made_by_name"],
        made_at=row["made_at"],
    )
