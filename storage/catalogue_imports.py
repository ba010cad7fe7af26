"""Catalogues that were offered and wait to be confirmed."""

import asyncio
from collections.abc import Mapping
from typing import Any
from uuid import uuid4

from sqlalchemy import func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from core.catalogue.catalogue import Catalogue
from core.catalogue.reading import Offered
from core.catalogue.wire import from_dict, problem_to_dict, to_dict
from core.work import CatalogueImport, ImportState
from storage.catalogues import Parsed
from storage.mapping import catalogue_import_from
from storage.tables import catalogue_imports, name_of

_IMPORTS = select(
    *(column for column in catalogue_imports.c if column.name != "content"),
    name_of(catalogue_imports.c.made_by),
    name_of(catalogue_imports.c.settled_by),
)


class CatalogueImportsTable:
    """`core.work.CatalogueImports` on PostgreSQL."""

    def __init__(self, session: AsyncSession, tenant: str, parsed: Parsed) -> None:
        self._session = session
        self._tenant = tenant
        self._parsed = parsed

    def _this(self, id: str):
        return catalogue_imports.c.tenant_id == self._tenant, catalogue_imports.c.id == id

    async def add(self, offered: Offered, *, source: str, file: str | None, against: int, by: str) -> str:
        id = uuid4().hex
        known = {"source": source, "file": file, "against": against, "made_by": by}
        read = await asyncio.to_thread(_row, offered)
        await self._session.execute(
            insert(catalogue_imports).values(tenant_id=self._tenant, id=id, **known, **read)
        )
        return id

    async def get(self, id: str) -> CatalogueImport | None:
        found = await self._session.execute(_IMPORTS.where(*self._this(id)))
        row = found.mappings().one_or_none()
        return catalogue_import_from(row) if row else None

    async def hold(self, id: str) -> CatalogueImport | None:
        held = select(catalogue_imports.c.id).where(*self._this(id)).with_for_update()
        return await self.get(id) if await self._session.scalar(held) else None

    async def content(self, id: str) -> Catalogue | None:
        key = (self._tenant, id)
        if parsed := self._parsed.get(key):
            return parsed
        content = await self._session.scalar(select(catalogue_imports.c.content).where(*self._this(id)))
        if content is None:
            return None
        return self._parsed.keep(key, await asyncio.to_thread(from_dict, content))

    async def compare(self, id: str, against: int) -> None:
        await self._session.execute(catalogue_imports.update().where(*self._this(id)).values(against=against))

    async def settle(self, id: str, state: str, by: str, outcome: Mapping[str, Any]) -> None:
        await self._session.execute(
            catalogue_imports.update()
            .where(*self._this(id), catalogue_imports.c.state == ImportState.WAITING)
            .values(state=ImportState(state), settled_by=by, settled_at=func.now(), outcome=dict(outcome))
        )


def _row(offered: Offered) -> dict[str, Any]:
    """What is kept of what was offered."""
    if isinstance(offered, Catalogue):
        routes = len(offered.routes)
        return {"content": to_dict(offered), "routes": routes, "problems": [], "problem_count": 0}
    listed = [problem_to_dict(problem) for problem in offered.problems]
    return {"content": None, "routes": 0, "problems": listed, "problem_count": offered.count}
