"""TROWLS scores: added, never overwritten."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from sqlalchemy import RowMapping, bindparam, select
from sqlalchemy.dialects.postgresql import distinct_on, insert
from sqlalchemy.ext.asyncio import AsyncSession

from core.opportunity import DealStatus
from core.qualification import Dimension, Past, Score, same_client
from storage.mapping import Row, score_from
from storage.tables import deal_changes, name_of, opportunities, scores

LOOKED_THROUGH = 2000
"""The newest opportunities among which kindred ones are looked for."""

MOST = 50
"""Kindred ones that are told of."""

_SCORES = (
    select(scores, name_of(scores.c.scored_by))
    .where(scores.c.tenant_id == bindparam("tenant"), scores.c.opportunity == bindparam("opportunity"))
    .order_by(scores.c.id)
)

_TELLING = select(
    opportunities.c.number,
    opportunities.c.name,
    opportunities.c.client_name,
    opportunities.c.service_types,
    opportunities.c.region,
    opportunities.c.percentage,
    opportunities.c.deal_status,
    opportunities.c.created_at,
)


class ScoresTable:
    """`core.work.Scores` on PostgreSQL."""

    def __init__(self, session: AsyncSession, tenant: str) -> None:
        self._session = session
        self._tenant = tenant

    async def all(self, opportunity: int) -> tuple[Score, ...]:
        found = await self._session.execute(_SCORES, {"tenant": self._tenant, "opportunity": opportunity})
        return tuple(score_from(row) for row in found.mappings())

    async def add(
        self, opportunity: int, dimension: Dimension, score: int | None, note: str, by: str
    ) -> None:
        await self._session.execute(
            insert(scores).values(
                tenant_id=self._tenant,
                opportunity=opportunity,
                dimension=dimension,
                score=score,
                note=note,
                scored_by=by,
            )
        )

    async def past(self, opportunity: int) -> tuple[Past, ...]:
        mine = opportunities.c.tenant_id == self._tenant
        found = await self._session.execute(_TELLING.where(mine, opportunities.c.number == opportunity))
        this = found.mappings().one_or_none()
        if this is None:
            return ()
        others = await self._session.execute(
            _TELLING.where(mine, opportunities.c.number != opportunity)
            .order_by(opportunities.c.number.desc())
            .limit(LOOKED_THROUGH)
        )
        kindred = [row for row in others.mappings() if _same_client(this, row) or _same_sector(this, row)]
        kindred = kindred[:MOST]
        latest = await self._latest([row["number"] for row in kindred])
        lessons = await self._lessons([row["number"] for row in kindred])
        return tuple(
            _past(this, row, latest[row["number"]], lessons.get(row["number"], "")) for row in kindred
        )

    async def _latest(self, numbers: Sequence[int]) -> Mapping[int, Mapping[Dimension, int]]:
        """The scores that count now, by opportunity."""
        found = await self._session.execute(
            select(scores.c.opportunity, scores.c.dimension, scores.c.score)
            .ext(distinct_on(scores.c.opportunity, scores.c.dimension))
            .where(scores.c.tenant_id == self._tenant, scores.c.opportunity.in_(numbers))
            .order_by(scores.c.opportunity, scores.c.dimension, scores.c.id.desc())
        )
        latest: dict[int, dict[Dimension, int]] = defaultdict(dict)
        for number, dimension, score in found.all():
            if score is not None:
                latest[number][Dimension(dimension)] = score
        return latest

    async def _lessons(self, numbers: Sequence[int]) -> Mapping[int, str]:
        """What was said last of what was learned, by opportunity."""
        found = await self._session.execute(
            select(deal_changes.c.opportunity, deal_changes.c.lessons)
            .ext(distinct_on(deal_changes.c.opportunity))
            .where(
                deal_changes.c.tenant_id == self._tenant,
                deal_changes.c.opportunity.in_(numbers),
                deal_changes.c.lessons != "",
            )
            .order_by(deal_changes.c.opportunity, deal_changes.c.id.desc())
        )
        return {row.opportunity: row.lessons for row in found.all()}


def _same_client(this: Row, other: Row) -> bool:
    return same_client(this["client_name"] or "", other["client_name"] or "")


def _same_sector(this: Row, other: Row) -> bool:
    """Whether they have a kind of service in common."""
    return not _kinds(this).isdisjoint(_kinds(other))


def _kinds(row: Row) -> frozenset[str]:
    return frozenset(kind.strip().casefold() for kind in row["service_types"])


def _past(this: RowMapping, row: RowMapping, latest: Mapping[Dimension, int], lessons: str) -> Past:
    return Past(
        number=row["number"],
        name=row["name"],
        client_name=row["client_name"],
        service_types=tuple(row["service_types"]),
        region=row["region"],
        percentage=row["percentage"],
        scores=latest,
        deal_status=DealStatus(row["deal_status"]),
        created_at=row["created_at"],
        same_client=_same_client(this, row),
        same_sector=_same_sector(this, row),
        lessons=lessons,
    )
