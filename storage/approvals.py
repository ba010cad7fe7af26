"""Requests for approval, the decisions on them, and how they reached the approvers."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import uuid4

from sqlalchemy import ColumnElement, and_, any_, exists, func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from core.approval import Approval, ApprovalState, Delivery
from core.keys import StageKey
from core.messages import Message
from core.opportunity import Role
from storage.mapping import approval_from, delivery_from, messages_to
from storage.tables import approvals, deliveries, name_of, opportunities, outbox, people

_APPROVALS = select(approvals, name_of(approvals.c.requested_by), name_of(approvals.c.decided_by))

_THEIR_MESSAGE = and_(outbox.c.tenant_id == deliveries.c.tenant_id, outbox.c.id == deliveries.c.message)

_THEIR_OPPORTUNITY = and_(
    opportunities.c.tenant_id == approvals.c.tenant_id, opportunities.c.number == approvals.c.opportunity
)

_UNDERWAY = ("pending", "sending", "sent", "unknown")
"""States of a message that is not to be sent again; one whose fate is unknown may have arrived."""


class ApprovalsTable:
    """`core.work.Approvals` on PostgreSQL."""

    def __init__(self, session: AsyncSession, tenant: str) -> None:
        self._session = session
        self._tenant = tenant

    def _this(self, approval: str):
        return approvals.c.tenant_id == self._tenant, approvals.c.id == approval

    def _at(self, opportunity: int, stage: StageKey):
        mine = approvals.c.tenant_id == self._tenant
        return mine, approvals.c.opportunity == opportunity, approvals.c.stage == stage

    async def add(
        self,
        opportunity: int,
        stage: StageKey,
        role: Role,
        *,
        subject: Mapping[str, str],
        fingerprint: str,
        version: int,
        note: str,
        by: str,
        replaces: str | None,
    ) -> str:
        approval = uuid4().hex
        await self._session.execute(
            insert(approvals).values(
                tenant_id=self._tenant,
                id=approval,
                opportunity=opportunity,
                stage=stage,
                role=role,
                subject=dict(subject),
                fingerprint=fingerprint,
                version=version,
                note=note,
                requested_by=by,
                replaces=replaces,
            )
        )
        return approval

    async def get(self, approval: str) -> Approval | None:
        return next(iter(await self._found(*self._this(approval))), None)

    async def hold(self, approval: str) -> Approval | None:
        held = await self._session.scalar(
            select(approvals.c.id).where(*self._this(approval)).with_for_update()
        )
        return await self.get(approval) if held else None

    async def all(self, opportunity: int, stage: StageKey) -> tuple[Approval, ...]:
        return await self._found(*self._at(opportunity, stage))

    async def open_of(self, role: Role) -> tuple[Approval, ...]:
        return await self._open(approvals.c.role == role)

    async def _open(self, *which: ColumnElement[bool]) -> tuple[Approval, ...]:
        active = exists().where(_THEIR_OPPORTUNITY, opportunities.c.archived_at.is_(None))
        return await self._found(
            approvals.c.tenant_id == self._tenant, approvals.c.state == ApprovalState.OPEN, active, *which
        )

    async def _found(self, *which: ColumnElement[bool]) -> tuple[Approval, ...]:
        found = await self._session.execute(_APPROVALS.where(*which).order_by(approvals.c.position))
        return tuple(approval_from(row) for row in found.mappings())

    async def decide(self, approval: str, *, approve: bool, by: str, note: str) -> None:
        await self._close(
            approval,
            state=ApprovalState.APPROVED if approve else ApprovalState.REJECTED,
            decided_by=by,
            decided_at=func.now(),
            decision_note=note,
        )

    async def supersede(self, approval: str, changes: Sequence[Message]) -> None:
        await self._close(approval, state=ApprovalState.SUPERSEDED, changes=messages_to(changes))

    async def _close(self, approval: str, **values: Any) -> None:
        """Ends a request that is open; what has ended stays as it is."""
        await self._session.execute(
            approvals.update()
            .where(*self._this(approval), approvals.c.state == ApprovalState.OPEN)
            .values(**values)
        )

    async def deliver(self, approval: str, person: str, message: str | None, why: str | None = None) -> None:
        noted = {"message": message, "why": why, "noted_at": func.now()}
        await self._session.execute(
            insert(deliveries)
            .values(tenant_id=self._tenant, approval=approval, person=person, **noted)
            .on_conflict_do_update(index_elements=["tenant_id", "approval", "person"], set_=noted)
        )

    async def deliveries(self, opportunity: int, stage: StageKey) -> tuple[Delivery, ...]:
        name = name_of(deliveries.c.person)
        asked = and_(approvals.c.tenant_id == deliveries.c.tenant_id, approvals.c.id == deliveries.c.approval)
        found = await self._session.execute(
            select(deliveries, name, outbox.c.state, outbox.c.receipt, outbox.c.sent_at)
            .join(approvals, asked)
            .outerjoin(outbox, _THEIR_MESSAGE)
            .where(*self._at(opportunity, stage))
            .order_by(approvals.c.position, func.lower(name), deliveries.c.person)
        )
        return tuple(delivery_from(row) for row in found.mappings())

    async def undelivered(self, person: str) -> tuple[Approval, ...]:
        held = exists().where(
            people.c.tenant_id == self._tenant,
            people.c.id == person,
            approvals.c.role == any_(people.c.roles),
        )
        underway = exists().where(
            deliveries.c.tenant_id == self._tenant,
            deliveries.c.approval == approvals.c.id,
            deliveries.c.person == person,
            _THEIR_MESSAGE,
            outbox.c.state.in_(_UNDERWAY),
        )
        return await self._open(held, ~underway)
