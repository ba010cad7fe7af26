"""Candidate routes of assets, and which of them is selected."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, any_, func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from core.asset import Match
from core.work import RouteUse
from storage.assets import array_of, hold, standing
from storage.mapping import match_from
from storage.tables import assets, name_of, opportunities
from storage.tables import matches as table

_THEIR_ASSET = (assets.c.tenant_id == table.c.tenant_id) & (assets.c.id == table.c.asset)

_THEIR_OPPORTUNITY = (opportunities.c.tenant_id == table.c.tenant_id) & (
    opportunities.c.number == table.c.opportunity
)


class MatchesTable:
    """`core.work.Matches` on PostgreSQL.

    Whoever changes a match holds its asset, which stands: there are none of assets that do not.
    """

    def __init__(self, session: AsyncSession, tenant: str) -> None:
        self._session = session
        self._tenant = tenant

    def _of(self, opportunity: int):
        mine = table.c.tenant_id == self._tenant
        return mine, table.c.opportunity == opportunity, table.c.replaced_at.is_(None)

    def _standing(self, opportunity: int) -> tuple[ColumnElement[bool], ...]:
        return standing(self._tenant, opportunity)

    async def all(self, opportunity: int) -> tuple[Match, ...]:
        found = await self._session.execute(
            select(table, name_of(table.c.selected_by))
            .join(assets, _THEIR_ASSET)
            .where(*self._of(opportunity))
            .order_by(assets.c.position, table.c.rank, table.c.created_at, table.c.id)
        )
        return tuple(match_from(row) for row in found.mappings())

    async def replace(self, opportunity: int, matches: Sequence[Match]) -> None:
        held = frozenset(await hold(self._session, *self._standing(opportunity)))
        await self._session.execute(
            table.update()
            .where(*self._of(opportunity), table.c.asset == any_(array_of(tuple(held))))
            .values(replaced_at=func.now())
        )
        if rows := [self._row(opportunity, match) for match in matches if match.asset in held]:
            await self._session.execute(insert(table), rows)

    async def add(self, opportunity: int, match: Match) -> None:
        if not await hold(self._session, *self._standing(opportunity), assets.c.id == match.asset):
            return
        if match.selected:
            await self._deselect(table.c.asset == match.asset)
        await self._session.execute(insert(table).values(self._row(opportunity, match)))

    def _row(self, opportunity: int, match: Match) -> dict[str, Any]:
        return {
            "tenant_id": self._tenant,
            "id": match.id,
            "opportunity": opportunity,
            "asset": match.asset,
            "route": match.route,
            "rank": match.rank,
            "confidence": match.confidence,
            "score": match.score,
            "reasoning": match.reasoning,
            "caveats": list(match.caveats),
            "selected": match.selected,
            "made_by": match.by,
            "selected_by": match.selected_by,
        }

    async def select(self, opportunity: int, match: str, by: str) -> None:
        if asset := await self._hold_asset_of(opportunity, match):
            await self._deselect(table.c.asset == asset)
            await self._session.execute(
                table.update()
                .where(*self._of(opportunity), table.c.id == match)
                .values(selected=True, selected_by=by)
            )

    async def clear(self, opportunity: int, match: str) -> None:
        if await self._hold_asset_of(opportunity, match):
            await self._deselect(table.c.id == match)

    async def on(self, routes: Sequence[str]) -> tuple[RouteUse, ...]:
        found = await self._session.execute(
            select(table.c.opportunity, opportunities.c.name, func.array_agg(func.distinct(table.c.route)))
            .join(opportunities, _THEIR_OPPORTUNITY)
            .where(
                table.c.tenant_id == self._tenant,
                table.c.selected,
                table.c.replaced_at.is_(None),
                opportunities.c.archived_at.is_(None),
                func.lower(table.c.route) == any_(array_of([route.lower() for route in routes])),
            )
            .group_by(table.c.opportunity, opportunities.c.name)
            .order_by(table.c.opportunity)
        )
        return tuple(RouteUse(number, name, tuple(sorted(codes))) for number, name, codes in found)

    async def _hold_asset_of(self, opportunity: int, match: str) -> str | None:
        """The asset, held; None when the match does not stand, or no longer once the asset is held."""
        asset = select(table.c.asset).where(*self._of(opportunity), table.c.id == match)
        found = await self._session.scalar(asset)
        await hold(self._session, *self._standing(opportunity), assets.c.id == found)
        return found and await self._session.scalar(asset)

    async def _deselect(self, which: ColumnElement[bool]) -> None:
        stands = table.c.tenant_id == self._tenant, table.c.replaced_at.is_(None)
        await self._session.execute(
            table.update().where(*stands, table.c.selected, which).values(selected=False, selected_by=None)
        )
