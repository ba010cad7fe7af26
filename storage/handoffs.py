"""The targets of hand-offs, each fenced by the token of whoever works on it."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from core.handoff.targets import UNDER_WAY, Handed, Package, Target, TargetState
from core.messages import Message
from storage.mapping import Row, message_from, message_to
from storage.tables import handoffs, outbox

_ORDER = {target: position for position, target in enumerate(Target)}


class HandoffsTable:
    """`core.work.Handoffs` on PostgreSQL; `reachable` is what is configured for the tenant."""

    def __init__(self, session: AsyncSession, tenant: str, reachable: frozenset[Target]) -> None:
        self._session = session
        self._tenant = tenant
        self.reachable = reachable

    def _this(self, opportunity: int, target: Target):
        return (
            handoffs.c.tenant_id == self._tenant,
            handoffs.c.opportunity == opportunity,
            handoffs.c.target == target,
        )

    def _mine(self, opportunity: int, target: Target, token: str | None):
        held = () if token is None else (handoffs.c.token == token,)
        return *self._this(opportunity, target), handoffs.c.state.in_(UNDER_WAY), *held

    async def all(self, opportunity: int) -> tuple[Handed, ...]:
        found = await self._session.execute(
            select(handoffs).where(
                handoffs.c.tenant_id == self._tenant, handoffs.c.opportunity == opportunity
            )
        )
        return tuple(sorted(map(_handed, found.mappings()), key=lambda one: _ORDER[one.target]))

    async def start(
        self, package: Package, target: Target, state: TargetState, *, by: str, problem: Message | None
    ) -> None:
        anew = {
            "state": state,
            "package": package.model_dump(mode="json"),
            "asked_by": by,
            "problem": message_to(problem),
            "tries": 0,
            "told": {},
            "token": None,
            "again_at": None,
            "changed_at": func.now(),
        }
        await self._session.execute(
            insert(handoffs)
            .values(tenant_id=self._tenant, opportunity=package.number, target=target, receipt={}, **anew)
            .on_conflict_do_update(index_elements=["tenant_id", "opportunity", "target"], set_=anew)
        )

    async def retry(self, opportunity: int, target: Target, by: str) -> None:
        await self._session.execute(
            handoffs.update()
            .where(*self._this(opportunity, target))
            .values(
                state=TargetState.WAITING,
                asked_by=by,
                tries=0,
                token=None,
                problem=None,
                again_at=None,
                changed_at=func.now(),
            )
        )

    async def claim(self, opportunity: int, target: Target, token: str) -> Handed | None:
        found = await self._session.execute(
            select(handoffs).where(*self._mine(opportunity, target, None)).with_for_update()
        )
        row = found.mappings().one_or_none()
        if row is None:
            return None
        await self._set(
            self._this(opportunity, target),
            state=TargetState.SENDING,
            token=token,
            tries=row["tries"] + 1,
            again_at=None,
        )
        return _handed(row)

    async def tell(self, opportunity: int, target: Target, told: Mapping[str, str | None]) -> None:
        await self._set(self._this(opportunity, target), told=dict(told))

    async def wait(
        self, opportunity: int, target: Target, token: str, problem: Message | None, seconds: float
    ) -> bool:
        return await self._set(
            self._mine(opportunity, target, token),
            state=TargetState.WAITING,
            problem=message_to(problem),
            again_at=func.now() + timedelta(seconds=seconds),
        )

    async def settle(
        self,
        opportunity: int,
        target: Target,
        token: str | None,
        state: TargetState,
        *,
        receipt: Mapping[str, Any] | None = None,
        problem: Message | None = None,
    ) -> bool:
        left = {} if receipt is None else {"receipt": dict(receipt)}
        return await self._set(
            self._mine(opportunity, target, token),
            state=state,
            problem=message_to(problem),
            again_at=None,
            changed_at=func.now(),
            **left,
        )

    async def _set(self, where: tuple[object, ...], **values: object) -> bool:
        done = await self._session.execute(
            handoffs.update().where(*where).values(**values).returning(handoffs.c.target)  # pyright: ignore[reportArgumentType]
        )
        return done.one_or_none() is not None

    async def fates(self, messages: Sequence[str]) -> Mapping[str, str]:
        found = await self._session.execute(
            select(outbox.c.id, outbox.c.state).where(
                outbox.c.tenant_id == self._tenant, outbox.c.id.in_(messages)
            )
        )
        return {row.id: row.state for row in found}


def _handed(row: Row) -> Handed:
    return Handed(
        target=Target(row["target"]),
        state=TargetState(row["state"]),
        package=Package.model_validate(row["package"]),
        asked_by=row["asked_by"],
        tries=row["tries"],
        told=row["told"],
        receipt=row["receipt"],
        problem=message_from(row["problem"]),
        again_at=row["again_at"],
        changed_at=row["changed_at"],
    )
