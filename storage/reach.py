"""Whether people can be written to in chats of their own."""

from collections.abc import Mapping, Sequence

from sqlalchemy import func, text
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from core.reach import Reach, Reached
from storage.tables import reach

_OF = text("""
    with theirs as (
        select person, bool_or(removed_at is null) as open
          from conversations where tenant_id = :tenant and person = any(:people) group by person
    )
    select wanted.person, coalesce(r.code, '') as code, r.since,
           coalesce(r.state, case when t.open then 'reachable'
                                  when not t.open then 'uninstalled' else 'never_met' end) as state
      from unnest(cast(:people as text[])) wanted(person)
      left join reach r on r.tenant_id = :tenant and r.person = wanted.person
      left join theirs t on t.person = wanted.person
""")
"""Of whom nothing was noted yet, their chats tell."""


class ReachTable:
    """`core.work.Reachability` on PostgreSQL."""

    def __init__(self, session: AsyncSession, tenant: str) -> None:
        self._session = session
        self._tenant = tenant

    async def get(self, person: str) -> Reached:
        return (await self.of([person]))[person]

    async def of(self, people: Sequence[str]) -> Mapping[str, Reached]:
        found = await self._session.execute(_OF, {"tenant": self._tenant, "people": list(people)})
        return {row.person: Reached(Reach(row.state), row.code, row.since) for row in found}

    async def note(self, person: str, state: Reach, code: str = "") -> None:
        noted = {"state": state, "code": code, "since": func.now()}
        await self._session.execute(
            insert(reach)
            .values(tenant_id=self._tenant, person=person, **noted)
            .on_conflict_do_update(
                index_elements=["tenant_id", "person"],
                set_=noted,
                where=(reach.c.state != state) | (reach.c.code != code),
            )
        )
