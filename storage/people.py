"""People, who is promised a role, and what each conversation has open."""

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, RowMapping, and_, any_, bindparam, case, func, or_, select, text
from sqlalchemy.dialects.postgresql import ARRAY, TEXT, insert
from sqlalchemy.ext.asyncio import AsyncSession

from core.messages import language_of
from core.opportunity import Person, Role
from core.reach import Reach
from core.work import Invitation, Place, Standing
from storage.mapping import invitation_from, person_from
from storage.reach import ReachTable
from storage.tables import conversations, invitations, people, tenants

_STANDING = text("""
    select p.id, p.name, p.roles, p.mri, p.locale, p.timezone, p.met_at,
           c.service_url, c.person, c.opportunity, c.opened_at, c.removed_at, c.id as conversation
    from people p
    left join conversations c on c.tenant_id = p.tenant_id and c.id = :conversation
    where p.tenant_id = :tenant and p.id = :person
""")

_TEAMS = "8:orgid:"
"""What Teams puts before an Entra object id to call it its own."""


_BOTH = text("array(select distinct unnest(people.roles || :first) order by 1)")
"""The roles somebody was given and those of everyone who comes."""

_EVERYONE = (
    select(people)
    .where(people.c.tenant_id == bindparam("tenant"))
    .order_by(func.lower(people.c.name), people.c.id)
)
_HOLDERS = _EVERYONE.where(people.c.roles.overlap(bindparam("roles", type_=ARRAY(TEXT))))
_PERSON = select(people).where(people.c.tenant_id == bindparam("tenant"), people.c.id == bindparam("person"))
_ADDRESSES = (
    select(people.c.addresses)
    .where(people.c.tenant_id == bindparam("tenant"), people.c.id == bindparam("person"))
    .with_for_update(read=True)  # whoever learns an address meanwhile waits, and finds what had none
)
_GUEST = "#ext#"
"""In the name a guest signs in with, which is no address."""


class PeopleTable:
    """`core.work.People` on PostgreSQL."""

    def __init__(self, session: AsyncSession, tenant: str) -> None:
        self._session = session
        self._tenant = tenant

    async def meet(
        self, person: Person, place: Place | None, first_roles: Callable[[bool], frozenset[Role]]
    ) -> Standing:
        known = await self._standing(person, place)
        first = known is None or known["met_at"] is None
        if first:
            await self._welcome(person, first_roles)
        arrived = place is not None and (known is None or _moved(known, place))
        if place and arrived:
            await self.visit(place)
        if known is None or known["met_at"] is None or _renamed(known, person):
            await self._update(person)
            known = await self._standing(person, place)
        assert known is not None, "the person was just written"
        return Standing(person_from(known), known["opportunity"], known["opened_at"], first, arrived)

    async def _standing(self, person: Person, place: Place | None):
        where = place.id if place else None
        found = await self._session.execute(
            _STANDING, {"tenant": self._tenant, "person": person.id, "conversation": where}
        )
        return found.mappings().one_or_none()

    async def _welcome(self, person: Person, first_roles: Callable[[bool], frozenset[Role]]) -> None:
        """Writes down who speaks for the first time; who was made a viewer before that stays one.

        Whoever is the first of an organisation also says in which language its cards begin.
        """
        new = await self._session.scalar(
            insert(tenants)
            .values(tenant_id=self._tenant, settings={"language": language_of(person.locale)})
            .on_conflict_do_nothing()
            .returning(tenants.c.tenant_id)
        )
        roles = sorted(first_roles(new is not None))
        both = _BOTH.bindparams(bindparam("first", roles, ARRAY(TEXT)))
        await self._session.execute(
            insert(people)
            .values(
                tenant_id=self._tenant,
                id=person.id,
                name=person.name,
                mri=person.mri,
                roles=roles,
                met_at=func.now(),
            )
            .on_conflict_do_update(
                index_elements=["tenant_id", "id"],
                set_={
                    "roles": case((_holds(Role.VIEWER), people.c.roles), else_=both),
                    "met_at": func.now(),
                },
                where=people.c.met_at.is_(None),
            )
        )

    async def _update(self, person: Person) -> None:
        await self._session.execute(
            people.update()
            .where(people.c.tenant_id == self._tenant, people.c.id == person.id)
            .values(_said(person) or {"name": people.c.name})
        )

    async def grant(self, person: str, role: Role) -> bool:
        added = func.array_append(people.c.roles, role.value)
        since = people.c.roles_since.concat(func.jsonb_build_object(role.value, func.now()))
        return await self._set_roles(person, ~_holds(role), added, since)

    async def revoke(self, person: str, role: Role) -> bool:
        left = func.array_remove(people.c.roles, role.value)
        since = people.c.roles_since.op("-")(role.value)
        return await self._set_roles(person, _holds(role), left, since)

    async def _set_roles(
        self,
        person: str,
        provided: ColumnElement[bool],
        roles: ColumnElement[Sequence[str]],
        since: ColumnElement[Any],
    ) -> bool:
        done = await self._session.scalar(
            people.update()
            .where(people.c.tenant_id == self._tenant, people.c.id == person, provided)
            .values(roles=roles, roles_since=since)
            .returning(people.c.id)
        )
        return done is not None

    async def introduce(self, person: Person, addresses: Sequence[str], *, belongs: bool = True) -> None:
        known = {"name": person.name, "mri": person.mri, "addresses": list(dict.fromkeys(addresses))}
        said = {name: value for name, value in known.items() if value}
        await self._session.execute(
            insert(people)
            .values({"tenant_id": self._tenant, "id": person.id, "roles": [], **known})
            .on_conflict_do_update(index_elements=["tenant_id", "id"], set_=said or {"name": people.c.name})
        )
        await self._take_over(person.id, addresses)
        for role in await self._invited([person.id.lower(), *addresses]) if belongs else ():
            await self.grant(person.id, role)

    async def _take_over(self, person: str, addresses: Sequence[str]) -> None:
        """An address is one person's: who had it before has left it."""
        kept = select(func.unnest(people.c.addresses).label("address")).subquery()
        left = select(kept.c.address).where(kept.c.address.not_in(addresses))
        await self._session.execute(
            people.update()
            .where(
                people.c.tenant_id == self._tenant,
                people.c.id != person,
                people.c.addresses.overlap(addresses),
            )
            .values(addresses=func.array(left.scalar_subquery()))
        )

    async def _invited(self, names: Sequence[str]) -> Sequence[Role]:
        """The roles that were promised to this id and these addresses, which are promised no longer."""
        kept = await self._session.scalars(
            invitations.delete()
            .where(invitations.c.tenant_id == self._tenant, invitations.c.address.in_(names))
            .returning(invitations.c.role)
        )
        return [Role(role) for role in kept]

    async def find(self, named: str) -> Person | None:
        name = named.strip().lower()
        by_id = func.lower(people.c.id) == name.removeprefix(_TEAMS)
        by_mri = and_(people.c.mri != "", func.lower(people.c.mri) == name)
        by_address = any_(people.c.addresses) == name
        found = await self._session.execute(
            select(people)
            .where(people.c.tenant_id == self._tenant, or_(by_id, by_mri, by_address))
            .order_by(by_id.desc(), by_mri.desc(), people.c.id)
            .limit(1)
        )
        row = found.mappings().one_or_none()
        return person_from(row) if row else None

    async def address(self, person: str) -> str | None:
        addresses = await self._session.scalar(_ADDRESSES, {"tenant": self._tenant, "person": person})
        return next((one for one in addresses or () if _GUEST not in one), None)

    async def nameless(self) -> tuple[Person, ...]:
        found = await self._session.execute(
            select(people)
            .where(people.c.tenant_id == self._tenant, func.cardinality(people.c.addresses) == 0)
            .order_by(people.c.first_seen.desc())
            .limit(200)
        )
        return tuple(person_from(row) for row in found.mappings())

    async def holders(self, *roles: Role) -> tuple[Person, ...]:
        found = await self._session.execute(_HOLDERS, {"tenant": self._tenant, "roles": list(roles)})
        return tuple(person_from(row) for row in found.mappings())

    async def invite(self, address: str, role: Role, by: str) -> None:
        await self._session.execute(
            insert(invitations)
            .values(tenant_id=self._tenant, address=address.lower(), role=role, invited_by=by)
            .on_conflict_do_nothing()
        )

    async def uninvite(self, address: str, role: Role) -> bool:
        gone = await self._session.scalar(
            invitations.delete()
            .where(
                invitations.c.tenant_id == self._tenant,
                invitations.c.address == address.lower(),
                invitations.c.role == role,
            )
            .returning(invitations.c.role)
        )
        return gone is not None

    async def invitations(self) -> tuple[Invitation, ...]:
        found = await self._session.execute(
            select(invitations)
            .where(invitations.c.tenant_id == self._tenant)
            .order_by(invitations.c.address, invitations.c.role)
        )
        return tuple(invitation_from(row) for row in found.mappings())

    async def visit(self, place: Place) -> None:
        values = {
            "kind": place.kind,
            "service_url": place.service_url,
            "bot_id": place.bot_id,
            "channel_id": place.channel_id,
            "person": place.person,
        }
        await self._session.execute(
            insert(conversations)
            .values(tenant_id=self._tenant, id=place.id, **values)
            .on_conflict_do_update(
                index_elements=["tenant_id", "id"],
                set_={
                    **values,
                    "person": func.coalesce(place.person, conversations.c.person),
                    "removed_at": None,
                },
            )
        )
        if place.person:
            await ReachTable(self._session, self._tenant).note(place.person, Reach.REACHABLE)

    async def get(self, person: str) -> Person | None:
        found = await self._session.execute(_PERSON, {"tenant": self._tenant, "person": person})
        row = found.mappings().one_or_none()
        return person_from(row) if row else None

    async def everyone(self) -> tuple[Person, ...]:
        found = await self._session.execute(_EVERYONE, {"tenant": self._tenant})
        return tuple(person_from(row) for row in found.mappings())


def _holds(role: Role) -> ColumnElement[bool]:
    return any_(people.c.roles) == role.value


def _said(person: Person) -> dict[str, str]:
    """What a person's activity says of them; what it leaves out stays as we know it."""
    said = {"name": person.name, "mri": person.mri, "locale": person.locale, "timezone": person.timezone}
    return {name: value for name, value in said.items() if value}


def _renamed(known: RowMapping, person: Person) -> bool:
    return any(value != known[name] for name, value in _said(person).items())


def _moved(known: RowMapping, place: Place) -> bool:
    """Whether the conversation is new, lives elsewhere now, has let us in again, or became somebody's."""
    if known["conversation"] is None or known["removed_at"] is not None:
        return True
    return known["service_url"] != place.service_url or place.person not in (None, known["person"])
