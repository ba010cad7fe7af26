"""People and what each conversation has open."""

from collections.abc import Callable

from sqlalchemy import RowMapping, func, select, text
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from core.opportunity import Person, Role
from core.work import Place, Standing
from storage.mapping import person_from
from storage.tables import conversations, people, tenants

_STANDING = text("""
    select p.id, p.name, p.roles, p.mri, p.locale, p.timezone,
           c.service_url, c.person, c.opportunity, c.opened_at, c.removed_at, c.id as conversation
    from people p
    left join conversations c on c.tenant_id = p.tenant_id and c.id = :conversation
    where p.tenant_id = :tenant and p.id = :person
""")


class PeopleTable:
    """`core.work.People` on PostgreSQL."""

    def __init__(self, session: AsyncSession, tenant: str) -> None:
        self._session = session
        self._tenant = tenant

    async def meet(
        self, person: Person, place: Place, first_roles: Callable[[bool], frozenset[Role]]
    ) -> Standing:
        known = await self._standing(person, place)
        if known is None:
            await self._welcome(person, first_roles)
        if known is None or _moved(known, place):
            await self.visit(place)
        if known is None or _renamed(known, person):
            await self._update(person)
            known = await self._standing(person, place)
        assert known is not None, "the person was just written"
        return Standing(person_from(known), known["opportunity"], known["opened_at"])

    async def _standing(self, person: Person, place: Place):
        found = await self._session.execute(
            _STANDING, {"tenant": self._tenant, "person": person.id, "conversation": place.id}
        )
        return found.mappings().one_or_none()

    async def _welcome(self, person: Person, first_roles: Callable[[bool], frozenset[Role]]) -> None:
        new = await self._session.scalar(
            insert(tenants)
            .values(tenant_id=self._tenant)
            .on_conflict_do_nothing()
            .returning(tenants.c.tenant_id)
        )
        await self._session.execute(
            insert(people)
            .values(
                tenant_id=self._tenant,
                id=person.id,
                name=person.name,
                mri=person.mri,
                roles=sorted(first_roles(new is not None)),
            )
            .on_conflict_do_nothing()
        )

    async def _update(self, person: Person) -> None:
        await self._session.execute(
            people.update()
            .where(people.c.tenant_id == self._tenant, people.c.id == person.id)
            .values(_said(person) or {"name": people.c.name})
        )

    async def grant(self, person: str, role: Role) -> None:
        await self._session.execute(
            people.update()
            .where(people.c.tenant_id == self._tenant, people.c.id == person)
            .values(roles=func.array_append(people.c.roles, role.value))
        )

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

    async def get(self, person: str) -> Person | None:
        found = await self._session.execute(
            select(people).where(people.c.tenant_id == self._tenant, people.c.id == person)
        )
        row = found.mappings().one_or_none()
        return person_from(row) if row else None

    async def everyone(self) -> tuple[Person, ...]:
        found = await self._session.execute(
            select(people).where(people.c.tenant_id == self._tenant).order_by(func.lower(people.c.name))
        )
        return tuple(person_from(row) for row in found.mappings())


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
