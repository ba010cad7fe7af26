"""Decisions handed over for a while, and everybody who may decide anything today."""

from datetime import date, datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import Date, Select, bindparam, cast, func, select, text
from sqlalchemy.dialects.postgresql import ARRAY, TEXT, insert
from sqlalchemy.ext.asyncio import AsyncSession

from core.approval import APPROVERS
from core.authority import Deciders, Delegation
from core.opportunity import Role
from storage.mapping import Row, delegation_from, moment, person_from
from storage.tables import delegations, name_of

TODAY = cast(func.timezone("UTC", func.now()), Date)
"""Delegations begin and end with the days of UTC."""

_DECIDERS = text("""
    select p.id, p.name, p.roles, p.mri, p.locale, p.timezone, p.roles_since,
        (select json_agg(g) from (
            select d.id, d.role, d.holder, h.name as holder_name, d.person, p.name as person_name,
                   d.begins, d.ends
              from delegations d
              join people h on h.tenant_id = d.tenant_id and h.id = d.holder and d.role = any(h.roles)
             where d.tenant_id = p.tenant_id and d.person = p.id and d.taken_back_at is null
               and timezone('UTC', now())::date between d.begins and d.ends
             order by lower(h.name), d.given_at, d.id) g) as delegated
    from people p
    where p.tenant_id = :tenant
      and (p.roles && :roles
           or p.id in (select person from delegations where tenant_id = :tenant and taken_back_at is null))
    order by lower(p.name), p.id
""").bindparams(bindparam("roles", [role.value for role in APPROVERS], ARRAY(TEXT)))

_DELEGATIONS = (
    select(delegations, name_of(delegations.c.holder), name_of(delegations.c.person))
    .where(delegations.c.tenant_id == bindparam("tenant"), delegations.c.taken_back_at.is_(None))
    .order_by(delegations.c.begins, delegations.c.id)
)
_THIS = _DELEGATIONS.where(delegations.c.id == bindparam("delegation"))
_STANDING = _DELEGATIONS.where(delegations.c.role == bindparam("role"), delegations.c.ends >= TODAY)


class DelegationsTable:
    """`core.work.Delegations` on PostgreSQL."""

    def __init__(self, session: AsyncSession, tenant: str) -> None:
        self._session = session
        self._tenant = tenant

    async def deciders(self) -> Deciders:
        found = (await self._session.execute(_DECIDERS, {"tenant": self._tenant})).mappings().all()
        return Deciders(
            holders=tuple(person_from(row) for row in found if set(row["roles"]) & set(APPROVERS)),
            since={row["id"]: _since(row["roles_since"]) for row in found},
            delegations=tuple(delegation_from(one) for row in found for one in row["delegated"] or ()),
        )

    async def add(self, role: Role, holder: str, person: str, begins: date, ends: date) -> str:
        delegation = uuid4().hex
        await self._session.execute(
            insert(delegations).values(
                tenant_id=self._tenant,
                id=delegation,
                role=role,
                holder=holder,
                person=person,
                begins=begins,
                ends=ends,
            )
        )
        return delegation

    async def get(self, delegation: str) -> Delegation | None:
        return next(iter(await self._found(_THIS, delegation=delegation)), None)

    async def standing(self, role: Role) -> tuple[Delegation, ...]:
        return await self._found(_STANDING, role=role)

    async def _found(self, wanted: Select[Any], **which: Any) -> tuple[Delegation, ...]:
        found = await self._session.execute(wanted, {"tenant": self._tenant, **which})
        return tuple(delegation_from(row) for row in found.mappings())

    async def count(self, role: Role) -> int:
        counted = select(func.count()).where(
            delegations.c.tenant_id == self._tenant, delegations.c.role == role
        )
        return await self._session.scalar(counted) or 0

    async def take_back(self, delegation: str) -> None:
        await self._session.execute(
            delegations.update()
            .where(delegations.c.tenant_id == self._tenant, delegations.c.id == delegation)
            .values(taken_back_at=func.now())
        )


def _since(kept: Row) -> dict[Role, datetime]:
    return {Role(role): at for role, said in kept.items() if (at := moment(said))}
