"""The catalogues that tenants imported, each kept as a version."""

import asyncio
from collections import OrderedDict

from sqlalchemy import func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from core.catalogue.catalogue import Catalogue
from core.catalogue.load import load
from core.catalogue.wire import from_dict, to_dict
from core.work import Imported
from storage.tables import catalogues, name_of, tenants

KEPT = 8
"""Catalogues that a process keeps parsed."""

Key = tuple[str, int, str] | tuple[str, str]
"""Tenant, version and fingerprint, as the number of a version that was rolled back is given again; or
tenant and import."""


class Parsed:
    """The catalogues that were asked for last, as they were parsed."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Key, Catalogue] = OrderedDict()

    def get(self, key: Key) -> Catalogue | None:
        if key in self._kept:
            self._kept.move_to_end(key)
        return self._kept.get(key)

    def keep(self, key: Key, catalogue: Catalogue) -> Catalogue:
        self._kept[key] = catalogue
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return catalogue


class CataloguesTable:
    """`core.work.Catalogues` on PostgreSQL."""

    def __init__(self, session: AsyncSession, tenant: str, parsed: Parsed) -> None:
        self._session = session
        self._tenant = tenant
        self._parsed = parsed

    async def current(self) -> Catalogue:
        found = await self._session.execute(
            select(catalogues.c.version, catalogues.c.fingerprint)
            .where(catalogues.c.tenant_id == self._tenant)
            .order_by(catalogues.c.version.desc())
            .limit(1)
        )
        newest = found.one_or_none()
        if newest is None:
            return load()
        key = (self._tenant, newest.version, newest.fingerprint)
        return self._parsed.get(key) or self._parsed.keep(key, await self._parse(newest.version))

    async def _parse(self, version: int) -> Catalogue:
        found = await self._session.execute(
            select(catalogues.c.content).where(
                catalogues.c.tenant_id == self._tenant, catalogues.c.version == version
            )
        )
        return await asyncio.to_thread(from_dict, found.scalar_one())

    async def version(self) -> int:
        newest = select(func.max(catalogues.c.version)).where(catalogues.c.tenant_id == self._tenant)
        return await self._session.scalar(newest) or 0

    async def imported(self) -> Imported | None:
        found = await self._session.execute(
            select(name_of(catalogues.c.imported_by).label("by_name"), catalogues.c.imported_at)
            .where(catalogues.c.tenant_id == self._tenant)
            .order_by(catalogues.c.version.desc())
            .limit(1)
        )
        newest = found.one_or_none()
        return Imported(newest.by_name, newest.imported_at) if newest else None

    async def save(self, catalogue: Catalogue, by: str) -> None:
        held = select(tenants.c.tenant_id).where(tenants.c.tenant_id == self._tenant)
        await self._session.execute(held.with_for_update(key_share=True))
        await self._session.execute(
            insert(catalogues).values(
                tenant_id=self._tenant,
                version=await self.version() + 1,
                fingerprint=catalogue.fingerprint,
                content=to_dict(catalogue),
                imported_by=by,
            )
        )
