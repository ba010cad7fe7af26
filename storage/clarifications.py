"""Questions for the client."""

from typing import Any
from uuid import uuid4

from sqlalchemy import and_, func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from core.opportunity import Clarification, ClarificationStatus, Priority
from storage.mapping import clarification_from
from storage.tables import clarifications, name_of


class ClarificationsTable:
    """`core.work.Clarifications` on PostgreSQL."""

    def __init__(self, session: AsyncSession, tenant: str) -> None:
        self._session = session
        self._tenant = tenant

    def _of(self, opportunity: int):
        return (
            clarifications.c.tenant_id == self._tenant,
            clarifications.c.opportunity == opportunity,
            clarifications.c.replaced_at.is_(None),
        )

    async def all(self, opportunity: int) -> tuple[Clarification, ...]:
        found = await self._session.execute(
            select(clarifications, name_of(clarifications.c.answered_by))
            .where(*self._of(opportunity))
            .order_by(clarifications.c.position)
        )
        return tuple(clarification_from(row) for row in found.mappings())

    async def add(
        self,
        opportunity: int,
        *,
        category: str,
        question: str,
        rationale: str,
        priority: Priority,
        origin: str,
    ) -> str:
        position = (
            select(func.coalesce(func.max(clarifications.c.position), 0) + 1)
            .where(clarifications.c.tenant_id == self._tenant, clarifications.c.opportunity == opportunity)
            .scalar_subquery()
        )
        clarification = uuid4().hex
        await self._session.execute(
            insert(clarifications).values(
                tenant_id=self._tenant,
                id=clarification,
                opportunity=opportunity,
                position=position,
                category=category,
                question=question,
                rationale=rationale,
                priority=priority,
                origin=origin,
            )
        )
        return clarification

    async def change(self, opportunity: int, clarification: str, **fields: Any) -> None:
        answered = fields.get("answer") is not None
        await self._session.execute(
            clarifications.update()
            .where(*self._of(opportunity), clarifications.c.id == clarification)
            .values(
                version=clarifications.c.version + 1,
                **fields,
                **({"answered_at": func.now()} if answered else {}),
            )
        )

    async def count(self, opportunity: int, origin: str) -> tuple[int, int]:
        untouched = func.count().filter(_untouched(origin))
        counted = await self._session.execute(select(untouched, func.count()).where(*self._of(opportunity)))
        replaced, everything = counted.one()
        return replaced, everything - replaced

    async def replace(self, opportunity: int, origin: str) -> tuple[Clarification, ...]:
        await self._session.execute(
            clarifications.update()
            .where(*self._of(opportunity), _untouched(origin))
            .values(replaced_at=func.now())
        )
        return await self.all(opportunity)


def _untouched(origin: str):
    """What this stage asked and nobody has answered, dismissed or edited."""
    return and_(
        clarifications.c.origin == origin,
        clarifications.c.status == ClarificationStatus.PENDING,
        clarifications.c.edited.is_(False),
    )
