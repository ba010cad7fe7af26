"""Requests for approval, the decisions on them, and how they reached the approvers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import (
    Select,
    and_,
    any_,
    bindparam,
    exists,
    func,
    literal,
    null,
    or_,
    select,
    text,
    union_all,
)
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.sql.dml import ReturningUpdate

from core.approval import Approval, ApprovalState, Channel, Delivery
from core.keys import StageKey
from core.messages import Message
from core.opportunity import Role
from core.reaching import REQUEST
from storage.delegations import TODAY
from storage.mapping import approval_from, delivery_from, messages_to
from storage.tables import (
    approvals,
    chases,
    delegations,
    deliveries,
    mails,
    name_of,
    opportunities,
    outbox,
    passes,
    people,
)

_ESCALATED_TO = func.array(
    select(func.coalesce(func.nullif(people.c.name, ""), people.c.id))
    .where(people.c.tenant_id == chases.c.tenant_id, people.c.id == any_(chases.c.escalated_to))
    .order_by(func.lower(people.c.name), people.c.id)
    .correlate(chases)
    .scalar_subquery()
).label("escalated_to_names")

_APPROVALS = (
    select(
        approvals,
        name_of(approvals.c.requested_by),
        name_of(approvals.c.decided_by),
        name_of(approvals.c.decided_for),
        name_of(approvals.c.reassigned_to),
        name_of(approvals.c.reassigned_by),
        func.coalesce(chases.c.reminders, 0).label("reminders"),
        chases.c.reminded_at,
        chases.c.escalated_at,
        _ESCALATED_TO,
    )
    .outerjoin(chases, and_(chases.c.tenant_id == approvals.c.tenant_id, chases.c.approval == approvals.c.id))
    .where(approvals.c.tenant_id == bindparam("tenant"))
    .order_by(approvals.c.position)
)
_THIS = _APPROVALS.where(approvals.c.id == bindparam("approval"))
_AT = (approvals.c.opportunity == bindparam("opportunity"), approvals.c.stage == bindparam("stage"))
_ALL = _APPROVALS.where(*_AT)

_THEIR_MESSAGE = and_(outbox.c.tenant_id == deliveries.c.tenant_id, outbox.c.id == deliveries.c.message)

_THEIR_OPPORTUNITY = and_(
    opportunities.c.tenant_id == approvals.c.tenant_id, opportunities.c.number == approvals.c.opportunity
)

_OPEN = _APPROVALS.where(
    approvals.c.state == ApprovalState.OPEN,
    exists().where(_THEIR_OPPORTUNITY, opportunities.c.archived_at.is_(None)),
)
_OPEN_OF = _OPEN.where(approvals.c.role == bindparam("role"))

_CONCERNED = text("""
    with asked as (
        select role, requested_by, reassigned_to from approvals
         where tenant_id = :tenant and opportunity = :opportunity and state = 'open'
    ), concerned as (
        select p.id, 0 as place from people p join asked a on a.role = any(p.roles)
         where p.tenant_id = :tenant
        union select d.person, 0 from delegations d join asked a on a.role = d.role
         where d.tenant_id = :tenant and d.taken_back_at is null
           and timezone('UTC', now())::date between d.begins and d.ends
        union select reassigned_to, 0 from asked
        union select requested_by, 1 from asked
        union select owner, 2 from opportunities where tenant_id = :tenant and number = :opportunity
    )
    select p.mri from concerned c join people p on p.tenant_id = :tenant and p.id = c.id
    where p.mri != '' group by p.id, p.mri, p.name order by min(c.place), lower(p.name), p.id
""")

_UNDERWAY = ("pending", "sending", "sent", "unknown")
"""States of a message that is not to be sent again; one whose fate is unknown may have arrived."""

_HOLDING = exists().where(
    people.c.tenant_id == approvals.c.tenant_id,
    people.c.id == bindparam("person"),
    approvals.c.role == any_(people.c.roles),
)
_STANDING_IN = exists().where(
    delegations.c.tenant_id == approvals.c.tenant_id,
    delegations.c.person == bindparam("person"),
    delegations.c.role == approvals.c.role,
    delegations.c.taken_back_at.is_(None),
    TODAY.between(delegations.c.begins, delegations.c.ends),
    people.c.tenant_id == delegations.c.tenant_id,
    people.c.id == delegations.c.holder,
    delegations.c.role == any_(people.c.roles),
)

_DECIDABLE = _OPEN.where(or_(_HOLDING, _STANDING_IN, approvals.c.reassigned_to == bindparam("person")))
_UNDELIVERED = _DECIDABLE.where(
    ~exists().where(
        deliveries.c.tenant_id == approvals.c.tenant_id,
        deliveries.c.approval == approvals.c.id,
        deliveries.c.person == bindparam("person"),
        deliveries.c.occasion == REQUEST,
        _THEIR_MESSAGE,
        outbox.c.state.in_(_UNDERWAY),
    ),
)

_IN_CHATS = (
    select(
        approvals.c.position,
        deliveries.c.approval,
        deliveries.c.person,
        name_of(deliveries.c.person),
        deliveries.c.occasion,
        literal(Channel.TEAMS.value).label("channel"),
        outbox.c.state,
        outbox.c.receipt,
        deliveries.c.why,
        func.coalesce(outbox.c.sent_at, deliveries.c.noted_at).label("at"),
    )
    .join(
        approvals,
        and_(approvals.c.tenant_id == deliveries.c.tenant_id, approvals.c.id == deliveries.c.approval),
    )
    .outerjoin(outbox, _THEIR_MESSAGE)
    .where(deliveries.c.tenant_id == bindparam("tenant"), *_AT)
)
_BY_MAIL = (
    select(
        approvals.c.position,
        mails.c.approval,
        mails.c.person,
        name_of(mails.c.person),
        mails.c.occasion,
        literal(Channel.EMAIL.value).label("channel"),
        mails.c.state,
        mails.c.receipt,
        null().label("why"),
        func.coalesce(mails.c.settled_at, mails.c.written_at).label("at"),
    )
    .join(approvals, and_(approvals.c.tenant_id == mails.c.tenant_id, approvals.c.id == mails.c.approval))
    .where(mails.c.tenant_id == bindparam("tenant"), *_AT)
)
_RECEIPTS = union_all(_IN_CHATS, _BY_MAIL).subquery()
_DELIVERIES = select(_RECEIPTS).order_by(
    _RECEIPTS.c.position, func.lower(_RECEIPTS.c.person_name), _RECEIPTS.c.person, _RECEIPTS.c.at
)

_CARRIED = select(deliveries.c.approval, deliveries.c.person, deliveries.c.occasion).where(
    deliveries.c.tenant_id == bindparam("tenant"), deliveries.c.message == bindparam("message")
)
_CHASED = (
    select(deliveries.c.approval, deliveries.c.occasion)
    .join(
        approvals,
        and_(approvals.c.tenant_id == deliveries.c.tenant_id, approvals.c.id == deliveries.c.approval),
    )
    .where(
        deliveries.c.tenant_id == bindparam("tenant"),
        deliveries.c.person == bindparam("person"),
        deliveries.c.occasion != REQUEST,
        deliveries.c.message.is_(None),
        deliveries.c.why.is_(None),
        approvals.c.state == ApprovalState.OPEN,
    )
    .order_by(deliveries.c.noted_at)
)

_told = deliveries.alias("told")
_FIRST_MISS = (
    deliveries.update()
    .where(
        deliveries.c.tenant_id == bindparam("tenant"),
        deliveries.c.approval == bindparam("missed"),
        deliveries.c.person == bindparam("whom"),
        deliveries.c.occasion == bindparam("why_sent"),
        ~exists().where(
            _told.c.tenant_id == deliveries.c.tenant_id,
            _told.c.approval == deliveries.c.approval,
            _told.c.person == deliveries.c.person,
            _told.c.told_at.is_not(None),
        ),
    )
    .values(told_at=func.now())
    .returning(deliveries.c.person)
)

_OPEN_ONE = approvals.update().where(
    approvals.c.tenant_id == bindparam("tenant"),
    approvals.c.id == bindparam("approval"),
    approvals.c.state == ApprovalState.OPEN,
)
"""Changes a request that is open; what has ended stays as it is."""

_DECIDE = _OPEN_ONE.values(
    state=bindparam("to"),
    decided_by=bindparam("by"),
    decided_for=bindparam("behalf"),
    decided_at=func.now(),
    decision_note=bindparam("said"),
).returning(approvals.c.decided_at)
_SUPERSEDE = _OPEN_ONE.values(state=ApprovalState.SUPERSEDED, changes=bindparam("why")).returning(
    approvals.c.decided_at
)
_REASSIGN = _OPEN_ONE.values(
    reassigned_to=bindparam("person"), reassigned_by=bindparam("by"), reassigned_at=func.now()
).returning(approvals.c.reassigned_at)
_VOID = (
    passes.update()
    .where(
        passes.c.tenant_id == bindparam("tenant"),
        passes.c.approval == bindparam("ended"),
        passes.c.used_at.is_(None),
        passes.c.voided_at.is_(None),
    )
    .values(voided_at=func.now())
)
"""However a request ends, the links to it that were mailed are worth nothing from then on."""


class ApprovalsTable:
    """`core.work.Approvals` on PostgreSQL."""

    def __init__(self, session: AsyncSession, tenant: str) -> None:
        self._session = session
        self._tenant = tenant

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
        return next(iter(await self._found(_THIS, approval=approval)), None)

    async def all(self, opportunity: int, stage: StageKey) -> tuple[Approval, ...]:
        return await self._found(_ALL, opportunity=opportunity, stage=stage)

    async def concerned(self, opportunity: int) -> tuple[str, ...]:
        found = await self._session.scalars(_CONCERNED, {"tenant": self._tenant, "opportunity": opportunity})
        return tuple(found)

    async def open_of(self, role: Role) -> tuple[Approval, ...]:
        return await self._found(_OPEN_OF, role=role)

    async def decidable(self, person: str) -> tuple[Approval, ...]:
        return await self._found(_DECIDABLE, person=person)

    async def undelivered(self, person: str) -> tuple[Approval, ...]:
        return await self._found(_UNDELIVERED, person=person)

    async def _found(self, wanted: Select[Any], **which: Any) -> tuple[Approval, ...]:
        found = await self._session.execute(wanted, {"tenant": self._tenant, **which})
        return tuple(approval_from(row) for row in found.mappings())

    async def decide(
        self, approval: str, *, approve: bool, by: str, note: str, behalf: str | None = None
    ) -> datetime | None:
        decided = ApprovalState.APPROVED if approve else ApprovalState.REJECTED
        await self._void(approval)
        return await self._change(_DECIDE, approval, to=decided, by=by, said=note, behalf=behalf)

    async def reassign(self, approval: str, person: str, by: str) -> None:
        await self._change(_REASSIGN, approval, person=person, by=by)

    async def supersede(self, approval: str, changes: Sequence[Message]) -> None:
        await self._change(_SUPERSEDE, approval, why=messages_to(changes))
        await self._void(approval)

    async def _change(self, how: ReturningUpdate[Any], approval: str, **said: Any) -> datetime | None:
        return await self._session.scalar(how, {"tenant": self._tenant, "approval": approval, **said})

    async def _void(self, approval: str) -> None:
        await self._session.execute(_VOID, {"tenant": self._tenant, "ended": approval})

    async def deliver(
        self,
        approval: str,
        person: str,
        message: str | None,
        why: str | None = None,
        occasion: str = REQUEST,
    ) -> None:
        noted = {"message": message, "why": why, "noted_at": func.now()}
        await self._session.execute(
            insert(deliveries)
            .values(tenant_id=self._tenant, approval=approval, person=person, occasion=occasion, **noted)
            .on_conflict_do_update(index_elements=["tenant_id", "approval", "person", "occasion"], set_=noted)
        )

    async def deliveries(self, opportunity: int, stage: StageKey) -> tuple[Delivery, ...]:
        asked = {"tenant": self._tenant, "opportunity": opportunity, "stage": stage}
        found = await self._session.execute(_DELIVERIES, asked)
        return tuple(delivery_from(row) for row in found.mappings())

    async def carried(self, message: str) -> tuple[str, str, str] | None:
        found = await self._session.execute(_CARRIED, {"tenant": self._tenant, "message": message})
        row = found.first()
        return None if row is None else (row.approval, row.person, row.occasion)

    async def chased(self, person: str) -> tuple[tuple[str, str], ...]:
        found = await self._session.execute(_CHASED, {"tenant": self._tenant, "person": person})
        return tuple((row.approval, row.occasion) for row in found)

    async def first_miss(self, approval: str, person: str, occasion: str) -> bool:
        missed = {"missed": approval, "whom": person, "why_sent": occasion}
        return (await self._session.scalar(_FIRST_MISS, {"tenant": self._tenant, **missed})) is not None
