"""Opportunities, their stages, and the overview their cards are decided from."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, bindparam, func, or_, select, text
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from core.catalogue.load import load
from core.keys import StageKey, StageStatus
from core.news import Pipeline
from core.opportunity import DealStatus, Opportunity
from core.pipeline import ORDER
from core.work import Overview
from storage.mapping import file_from, opportunity_from, run_from
from storage.tables import answers, artifacts, name_of, opportunities, stage_states, tenants
from storage.tenants import lists_from, required_from

_LOCK = text("select from opportunities where tenant_id = :tenant and number = :number for update")

_OVERVIEW = text("""
    select o.*, p.name as owner_name,
        (select json_agg(s) from stage_states s
          where s.tenant_id = o.tenant_id and s.opportunity = o.number) as states,
        (select coalesce(json_agg(f order by f.received_at, f.id), '[]')
           from (select id, name, state, size, kind, pages, characters, sha256, problem, remarks,
                        opportunity, sent_by, received_at
                   from files
                  where tenant_id = o.tenant_id and opportunity = o.number) f) as files,
        (select coalesce(json_agg(a), '[]')
           from (select distinct on (stage) stage, id, version, made_from, facets, content, figures
                   from artifacts
                  where tenant_id = o.tenant_id and opportunity = o.number
                  order by stage, version desc) a) as artifacts,
        (select coalesce(json_agg(r), '[]')
           from (select distinct on (stage) * from runs
                  where tenant_id = o.tenant_id and opportunity = o.number
                  order by stage, asked_at desc) r) as runs,
        (select coalesce(json_agg(distinct stage), '[]') from approvals
          where tenant_id = o.tenant_id and opportunity = o.number and state = 'open') as asked,
        (select count(*) from clarifications
          where tenant_id = o.tenant_id and opportunity = o.number
            and status = 'pending' and replaced_at is null) as unanswered,
        (select coalesce(json_agg(id order by made_at), '[]') from imports
          where tenant_id = o.tenant_id and opportunity = o.number and state = 'waiting') as returned,
        (select settings from tenants where tenant_id = o.tenant_id) as settings,
        (select fingerprint from catalogues
          where tenant_id = o.tenant_id order by version desc limit 1) as catalogue
    from opportunities o join people p on p.tenant_id = o.tenant_id and p.id = o.owner
    where o.tenant_id = :tenant and o.number = :number
""")

_PIPELINE = (
    select(opportunities.c.deal_status, opportunities.c.current_stage, func.count().label("many"))
    .where(opportunities.c.tenant_id == bindparam("tenant"), opportunities.c.archived_at.is_(None))
    .group_by(opportunities.c.deal_status, opportunities.c.current_stage)
)


class OpportunitiesTable:
    """`core.work.Opportunities` on PostgreSQL."""

    def __init__(self, session: AsyncSession, tenant: str) -> None:
        self._session = session
        self._tenant = tenant

    async def started_by(self, key: str) -> int | None:
        # What one transaction makes bears one moment.
        made = answers.c.answered_at == opportunities.c.created_at
        return await self._session.scalar(
            select(opportunities.c.number)
            .join(answers, and_(answers.c.tenant_id == opportunities.c.tenant_id, made))
            .where(opportunities.c.tenant_id == self._tenant, answers.c.key == key)
        )

    async def create(self, name: str, owner: str) -> int:
        number = await self._session.scalar(
            tenants.update()
            .where(tenants.c.tenant_id == self._tenant)
            .values(next_number=tenants.c.next_number + 1)
            .returning(tenants.c.next_number - 1)
        )
        assert number is not None, "a person is met before anything is created"
        await self._session.execute(
            insert(opportunities).values(
                tenant_id=self._tenant, number=number, name=name, owner=owner, current_stage=ORDER[0]
            )
        )
        await self._session.execute(
            insert(stage_states),
            [
                {
                    "tenant_id": self._tenant,
                    "opportunity": number,
                    "stage": key,
                    "status": StageStatus.IN_PROGRESS if key == ORDER[0] else StageStatus.NOT_STARTED,
                }
                for key in ORDER
            ],
        )
        return number

    async def lock(self, number: int) -> Overview | None:
        await self._session.execute(_LOCK, {"tenant": self._tenant, "number": number})
        return await self.overview(number)

    async def overview(self, number: int) -> Overview | None:
        found = await self._session.execute(_OVERVIEW, {"tenant": self._tenant, "number": number})
        row = found.mappings().one_or_none()
        if row is None:
            return None
        runs = (run_from(run) for run in row["runs"])
        return Overview(
            opportunity=opportunity_from(row, row["owner_name"], row["states"]),
            files=tuple(file_from(file) for file in row["files"]),
            made_from={StageKey(made["stage"]): made["made_from"] for made in row["artifacts"]},
            artifacts={StageKey(made["stage"]): made["id"] for made in row["artifacts"]},
            runs={run.stage: run for run in runs},
            versions={StageKey(made["stage"]): made["version"] for made in row["artifacts"]},
            facets={
                f"{made['stage']}.{name}": value
                for made in row["artifacts"]
                for name, value in made["facets"].items()
            },
            contents={StageKey(made["stage"]): made["content"] for made in row["artifacts"]},
            figures={StageKey(made["stage"]): made["figures"] for made in row["artifacts"]},
            catalogue=row["catalogue"] or load().fingerprint,
            lists=lists_from(row["settings"] or {}),
            required=required_from(row["settings"] or {}),
            self_approval=(row["settings"] or {}).get("self_approval", False),
            asked=frozenset(StageKey(stage) for stage in row["asked"]),
            unanswered=row["unanswered"],
            returned=tuple(row["returned"]),
        )

    async def newest(self) -> int:
        following = await self._session.scalar(
            select(tenants.c.next_number).where(tenants.c.tenant_id == self._tenant)
        )
        return (following or 1) - 1

    async def page(
        self,
        *,
        text: str | None,
        archived: bool,
        offset: int,
        limit: int,
        recommendation: str | None = None,
        best_first: bool = False,
        deal: DealStatus | None = None,
    ) -> tuple[Sequence[Opportunity], int]:
        wanted = [
            opportunities.c.tenant_id == self._tenant,
            opportunities.c.archived_at.is_not(None) if archived else opportunities.c.archived_at.is_(None),
        ]
        if text:
            pattern = opportunities.c.name.icontains(text, autoescape=True)
            wanted.append(or_(pattern, opportunities.c.client_name.icontains(text, autoescape=True)))
        if recommendation:
            wanted.append(opportunities.c.recommendation == recommendation)
        if deal:
            wanted.append(opportunities.c.deal_status == deal)
        best = (opportunities.c.percentage.desc().nulls_last(),) if best_first else ()
        found = await self._session.execute(
            select(opportunities, name_of(opportunities.c.owner))
            .where(*wanted)
            .order_by(*best, opportunities.c.number.desc())
            .offset(offset)
            .limit(limit)
        )
        total = await self._session.scalar(select(func.count()).select_from(opportunities).where(*wanted))
        return [opportunity_from(row, row["owner_name"], ()) for row in found.mappings()], total or 0

    async def matching(self, words: Sequence[str], *, offset: int, limit: int) -> Sequence[Opportunity]:
        numbers = [int(word) for word in words if word.isascii() and word.isdecimal() and len(word) < 10]
        named = opportunities.c.number.in_(numbers)
        wanted = (or_(named, self._says(word)) if word.isdecimal() else self._says(word) for word in words)
        found = await self._session.execute(
            self._owned()
            .where(opportunities.c.archived_at.is_(None), *wanted)
            .order_by(named.desc(), opportunities.c.number.desc())
            .offset(offset)
            .limit(limit)
        )
        return [opportunity_from(row, row["owner_name"], ()) for row in found.mappings()]

    def _says(self, word: str) -> ColumnElement[bool]:
        return or_(
            opportunities.c.name.icontains(word, autoescape=True),
            opportunities.c.client_name.icontains(word, autoescape=True),
        )

    def _owned(self) -> Select[Any]:
        """This tenant's opportunities with the names of their owners."""
        return select(opportunities, name_of(opportunities.c.owner)).where(
            opportunities.c.tenant_id == self._tenant
        )

    async def named(self, limit: int) -> Sequence[tuple[int, str]]:
        said = func.concat_ws(" ", opportunities.c.name, opportunities.c.client_name)
        found = await self._session.execute(
            select(opportunities.c.number, said)
            .where(opportunities.c.tenant_id == self._tenant, opportunities.c.archived_at.is_(None))
            .order_by(opportunities.c.number.desc())
            .limit(limit)
        )
        return [(number, name) for number, name in found]

    async def some(self, numbers: Sequence[int]) -> Sequence[Opportunity]:
        found = await self._session.execute(self._owned().where(opportunities.c.number.in_(numbers)))
        known = {row["number"]: opportunity_from(row, row["owner_name"], ()) for row in found.mappings()}
        return [known[number] for number in numbers if number in known]

    async def having(self, stages: Sequence[StageKey]) -> tuple[int, ...]:
        made = select(artifacts.c.opportunity).where(
            artifacts.c.tenant_id == self._tenant, artifacts.c.stage.in_(stages)
        )
        found = await self._session.scalars(
            select(opportunities.c.number)
            .where(
                opportunities.c.tenant_id == self._tenant,
                opportunities.c.archived_at.is_(None),
                opportunities.c.number.in_(made),
            )
            .order_by(opportunities.c.number)
        )
        return tuple(found)

    async def at(self, stage: StageKey) -> tuple[int, ...]:
        found = await self._session.scalars(
            select(opportunities.c.number)
            .where(
                opportunities.c.tenant_id == self._tenant,
                opportunities.c.archived_at.is_(None),
                opportunities.c.current_stage == stage,
            )
            .order_by(opportunities.c.number)
        )
        return tuple(found)

    async def pipeline(self) -> Pipeline:
        counted = await self._session.execute(_PIPELINE, {"tenant": self._tenant})
        rows = [(DealStatus(row.deal_status), StageKey(row.current_stage), row.many) for row in counted]
        active = {stage: many for deal, stage, many in rows if deal is DealStatus.ACTIVE}
        deals = {deal: sum(many for one, _, many in rows if one is deal) for deal in DealStatus}
        return Pipeline({stage: active[stage] for stage in ORDER if stage in active}, deals)

    async def clients(self, *, but: int) -> tuple[str, ...]:
        client = opportunities.c.client_name
        found = await self._session.scalars(
            select(client)
            .where(opportunities.c.tenant_id == self._tenant, opportunities.c.number != but, client != "")
            .distinct()
            .order_by(client)
        )
        return tuple(found)

    async def change(self, number: int, **fields: Any) -> None:
        await self._session.execute(
            opportunities.update()
            .where(opportunities.c.tenant_id == self._tenant, opportunities.c.number == number)
            .values(version=opportunities.c.version + 1, **fields)
        )

    async def call(self, number: int, name: str) -> None:
        await self._session.execute(
            opportunities.update()
            .where(opportunities.c.tenant_id == self._tenant, opportunities.c.number == number)
            .values(name=name)
        )

    async def set_archived(self, number: int, *, away: bool) -> None:
        await self.change(number, archived_at=func.now() if away else None)

    async def move(self, number: int, stage: StageKey, status: StageStatus, by: str | None = None) -> None:
        done = status is StageStatus.COMPLETED
        await self._session.execute(
            stage_states.update()
            .where(
                stage_states.c.tenant_id == self._tenant,
                stage_states.c.opportunity == number,
                stage_states.c.stage == stage,
            )
            .values(status=status, completed_by=by, completed_at=func.now() if done else None)
        )
