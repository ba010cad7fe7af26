"""Runs of stages: who has one under way, and the token that fences its last word."""

from collections.abc import Sequence
from uuid import uuid4

from sqlalchemy import func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from core.keys import StageKey
from core.messages import Message
from core.opportunity import Run, RunState
from core.ports import ModelCall
from storage.mapping import call_from, message_to, run_from
from storage.tables import model_calls, opportunities, runs

_OPEN = (RunState.QUEUED, RunState.RUNNING)


class RunsTable:
    """`core.work.Runs` on PostgreSQL."""

    def __init__(self, session: AsyncSession, tenant: str) -> None:
        self._session = session
        self._tenant = tenant

    def _this(self, run: str):
        return runs.c.tenant_id == self._tenant, runs.c.id == run

    def _open(self, run: str, token: str | None = None):
        mine = () if token is None else (runs.c.token == token,)
        return *self._this(run), runs.c.state.in_(_OPEN), *mine

    async def start(self, opportunity: int, stage: StageKey, by: str) -> str | None:
        return await self._session.scalar(
            insert(runs)
            .values(
                tenant_id=self._tenant,
                id=uuid4().hex,
                opportunity=opportunity,
                stage=stage,
                state=RunState.QUEUED,
                asked_by=by,
            )
            .on_conflict_do_nothing()  # whichever index refuses it, one of the stage is under way
            .returning(runs.c.id)
        )

    async def get(self, run: str) -> Run | None:
        found = await self._session.execute(select(runs).where(*self._this(run)))
        row = found.mappings().one_or_none()
        return run_from(row) if row else None

    async def claim(self, run: str, token: str) -> Run | None:
        found = await self._session.execute(
            runs.update()
            .where(*self._open(run))
            .values(
                state=RunState.RUNNING, token=token, started_at=func.coalesce(runs.c.started_at, func.now())
            )
            .returning(runs)
        )
        row = found.mappings().one_or_none()
        return run_from(row) if row else None

    async def tell(self, run: str, token: str, progress: Message) -> bool:
        return await self._set(self._open(run, token), progress=message_to(progress))

    async def warn(self, run: str, progress: Message) -> bool:
        return await self._set(self._open(run), progress=message_to(progress))

    async def finish(self, run: str, token: str | None, problem: Message | None = None) -> bool:
        return await self._set(
            self._open(run, token),
            state=RunState.FAILED if problem else RunState.DONE,
            problem=message_to(problem),
            progress=None,
            ended_at=func.now(),
        )

    async def _set(self, where: tuple[object, ...], **values: object) -> bool:
        done = await self._session.execute(
            runs.update().where(*where).values(**values).returning(runs.c.id)  # pyright: ignore[reportArgumentType]
        )
        return done.one_or_none() is not None

    async def record(self, run: str, opportunity: int, calls: Sequence[ModelCall]) -> None:
        if not calls:
            return
        await self._session.execute(
            insert(model_calls),
            [
                {
                    "tenant_id": self._tenant,
                    "opportunity": opportunity,
                    "run": run,
                    "model": call.model,
                    "input_tokens": call.input_tokens,
                    "output_tokens": call.output_tokens,
                    "cache_write_tokens": call.cache_write_tokens,
                    "cache_read_tokens": call.cache_read_tokens,
                    "prices": {name: str(price) for name, price in call.prices.items()},
                    "cost": call.cost,
                    "request_id": call.request_id,
                }
                for call in calls
            ],
        )
        await self._session.execute(
            opportunities.update()
            .where(opportunities.c.tenant_id == self._tenant, opportunities.c.number == opportunity)
            .values(cost=opportunities.c.cost + sum(call.cost for call in calls))
        )

    async def calls(self, opportunity: int) -> tuple[ModelCall, ...]:
        found = await self._session.execute(
            select(model_calls)
            .where(model_calls.c.tenant_id == self._tenant, model_calls.c.opportunity == opportunity)
            .order_by(model_calls.c.id)
        )
        return tuple(call_from(row) for row in found.mappings())
