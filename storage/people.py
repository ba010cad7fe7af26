"""People and what each conversation has open."""

from collections.abc import Callable

from sqlalchemy import func, select, text
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from core.opportunity import Person, Role
from core.work import Place, Standing
from storage.mapping import person_from
from storage.tables import conversations, people, tenants

_STANDING = text("""
    select p.id, p.name, p.roles, p.mri, p.locale, p.timezone,
           c.service_url, c.opportunity, c.opened_at, c.removed_at, c.id as conversation
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
        if (
            known is None
            or known["conversation"] is None
            or known["service_url"] != place.service_url
            or known["removed_at"]
        ):
            await self._remember(place)
        if known is None or (known["name"], known["mri"], known["locale"], known["timezone"]) != (
            person.name,
            person.mri,
            person.locale,
            person.timezone,
        ):
            await self._update(person)
            known = await self._standing(person, place)
        assert known is not None
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
            .values(name=person.name, mri=person.mri, locale=person.locale, timezone=person.timezone)
        )

    async def _remember(self, place: Place) -> None:
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
            .on_conflict_do_update(index_elements=["tenant_id", "id"], set_={**values, "removed_at": None})
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
