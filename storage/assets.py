"""What the client wants made."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Text, any_, func, literal, select
from sqlalchemy.dialects.postgresql import ARRAY, insert
from sqlalchemy.ext.asyncio import AsyncSession

from core.asset import Asset
from storage.mapping import asset_from
from storage.tables import assets, matches

PERSON = "person"
"""The origin of what somebody added by hand."""

_UNTOUCHED = (assets.c.origin != PERSON, assets.c.edited.is_(False))
"""What a stage listed and nobody edited."""


def standing(tenant: str, opportunity: int) -> tuple[ColumnElement[bool], ...]:
    """The assets of an opportunity that nobody removed and nothing replaced."""
    mine = assets.c.tenant_id == tenant
    return mine, assets.c.opportunity == opportunity, assets.c.replaced_at.is_(None)


async def hold(session: AsyncSession, *which: ColumnElement[bool]) -> Sequence[str]:
    """Holds assets until the transaction ends; always in one order, so that nobody waits in a circle."""
    found = await session.scalars(
        select(assets.c.id).where(*which).order_by(assets.c.position).with_for_update(key_share=True)
    )
    return found.all()


def array_of(ids: Sequence[str]) -> ColumnElement[Sequence[str]]:
    """Any number of ids as one parameter of a statement."""
    return literal(list(ids), ARRAY(Text))


class AssetsTable:
    """`core.work.Assets` on PostgreSQL."""

    def __init__(self, session: AsyncSession, tenant: str) -> None:
        self._session = session
        self._tenant = tenant

    def _of(self, opportunity: int) -> tuple[ColumnElement[bool], ...]:
        return standing(self._tenant, opportunity)

    async def all(self, opportunity: int) -> tuple[Asset, ...]:
        found = await self._session.execute(
            select(assets).where(*self._of(opportunity)).order_by(assets.c.position)
        )
        return tuple(asset_from(row) for row in found.mappings())

    async def add(self, opportunity: int, asset: Asset) -> None:
        await self._session.execute(insert(assets).values(self._row(opportunity, asset)))

    def _row(self, opportunity: int, asset: Asset) -> dict[str, Any]:
        return {
            "tenant_id": self._tenant,
            "id": asset.id,
            "opportunity": opportunity,
            "name": asset.name,
            "description": asset.description,
            "client_tier": asset.client_tier,
            "volume": asset.volume,
            "volume_words": asset.volume_words,
            "origin": asset.origin,
            "edited": asset.edited,
            "version": asset.version,
        }

    async def change(self, opportunity: int, asset: str, **fields: object) -> None:
        await self._session.execute(
            assets.update()
            .where(*self._of(opportunity), assets.c.id == asset)
            .values(version=assets.c.version + 1, edited=True, **fields)
        )

    async def remove(self, opportunity: int, asset: str) -> None:
        await self._put_aside(opportunity, assets.c.id == asset)

    async def count(self, opportunity: int) -> tuple[int, int]:
        untouched = func.count().filter(*_UNTOUCHED)
        counted = await self._session.execute(select(untouched, func.count()).where(*self._of(opportunity)))
        replaced, everything = counted.one()
        return replaced, everything - replaced

    async def replace(self, opportunity: int, drafted: Sequence[Asset]) -> tuple[Asset, ...]:
        await self._put_aside(opportunity, *_UNTOUCHED)
        if drafted:
            rows = [self._row(opportunity, asset) for asset in drafted]
            await self._session.execute(insert(assets), rows)
        return await self.all(opportunity)

    async def _put_aside(self, opportunity: int, *which: ColumnElement[bool]) -> None:
        """Assets and their matches stand no more."""
        gone = array_of(await hold(self._session, *self._of(opportunity), *which))
        await self._session.execute(
            assets.update()
            .where(assets.c.tenant_id == self._tenant, assets.c.id == any_(gone))
            .values(replaced_at=func.now())
        )
        await self._session.execute(
            matches.update()
            .where(
                matches.c.tenant_id == self._tenant,
                matches.c.asset == any_(gone),
                matches.c.replaced_at.is_(None),
            )
            .values(replaced_at=func.now())
        )
