"""Answers that were read and wait to be confirmed."""

from collections.abc import Mapping
from typing import Any
from uuid import uuid4

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from core.work import Import, ImportState
from storage.mapping import import_from
from storage.tables import imports, name_of

_IMPORTS = select(imports, name_of(imports.c.made_by), name_of(imports.c.settled_by))


class ImportsTable:
    """`core.work.Imports` on PostgreSQL."""

    def __init__(self, session: AsyncSession, tenant: str) -> None:
        self._session = session
        self._tenant = tenant

    def _this(self, id: str):
        return imports.c.tenant_id == self._tenant, imports.c.id == id

    async def add(
        self, opportunity: int, *, source: str, file: str | None, proposal: Mapping[str, Any], by: str
    ) -> str:
        id = uuid4().hex
        await self._session.execute(
            insert(imports).values(
                tenant_id=self._tenant,
                id=id,
                opportunity=opportunity,
                source=source,
                file=file,
                proposal=dict(proposal),
                made_by=by,
            )
        )
        return id

    async def get(self, id: str) -> Import | None:
        return next(iter(await self._found(*self._this(id))), None)

    async def hold(self, id: str) -> Import | None:
        held = await self._session.scalar(select(imports.c.id).where(*self._this(id)).with_for_update())
        return await self.get(id) if held else None

    async def waiting(self, opportunity: int) -> tuple[Import, ...]:
        return await self._found(
            imports.c.tenant_id == self._tenant,
            imports.c.opportunity == opportunity,
            imports.c.state == ImportState.WAITING,
        )

    async def _found(self, *which: ColumnElement[bool]) -> tuple[Import, ...]:
        found = await self._session.execute(_IMPORTS.where(*which).order_by(imports.c.made_at))
        return tuple(import_from(row) for row in found.mappings())

    async def count(self, opportunity: int) -> int:
        ever = select(func.count()).where(
            imports.c.tenant_id == self._tenant, imports.c.opportunity == opportunity
        )
        return await self._session.scalar(ever) or 0

    async def leave(self, id: str, proposal: Mapping[str, Any], outcome: Mapping[str, Any]) -> None:
        await self._session.execute(
            imports.update()
            .where(*self._this(id), imports.c.state == ImportState.WAITING)
            .values(proposal=dict(proposal), outcome=dict(outcome))
        )

    async def settle(self, id: str, state: str, by: str, outcome: Mapping[str, Any]) -> None:
        await self._session.execute(
            imports.update()
            .where(*self._this(id), imports.c.state == ImportState.WAITING)
            .values(state=ImportState(state), settled_by=by, settled_at=func.now(), outcome=dict(outcome))
        )
