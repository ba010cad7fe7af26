"""What people have chosen to be told, and when their next digest is due."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from sqlalchemy import bindparam, func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from core.preferences import Preferences, Quiet, Wanted, Weekday
from storage.jobs import Jobs
from storage.mapping import Row
from storage.tables import people, preferences

_PERSON = (preferences.c.tenant_id == bindparam("tenant"), preferences.c.person == bindparam("whose"))
_THEIRS = select(preferences).where(*_PERSON)
_PLANNED = select(preferences.c.digest_at).where(*_PERSON).with_for_update()
_OF = select(preferences).where(
    preferences.c.tenant_id == bindparam("tenant"),
    preferences.c.person.in_(bindparam("people", expanding=True)),
)
_HOLD = (
    select(people.c.id)
    .where(people.c.tenant_id == bindparam("tenant"), people.c.id == bindparam("whose"))
    .with_for_update(key_share=True)  # there may be nothing chosen yet to hold
)
_PLAN = preferences.update().where(*_PERSON).values(digest_at=bindparam("due"))


class PreferencesTable:
    """`core.work.Choices` on PostgreSQL; a job for each digest."""

    def __init__(self, session: AsyncSession, tenant: str, jobs: Jobs) -> None:
        self._session = session
        self._tenant = tenant
        self._jobs = jobs

    async def get(self, person: str) -> Preferences:
        found = await self._session.execute(_THEIRS, {"tenant": self._tenant, "whose": person})
        row = found.mappings().one_or_none()
        return _chosen(row) if row else Preferences()

    async def hold(self, person: str) -> Preferences:
        await self._session.execute(_HOLD, {"tenant": self._tenant, "whose": person})
        return await self.get(person)

    async def of(self, people: Sequence[str]) -> Mapping[str, Preferences]:
        found = await self._session.execute(_OF, {"tenant": self._tenant, "people": list(people)})
        return {row["person"]: _chosen(row) for row in found.mappings()}

    async def save(self, person: str, chosen: Preferences) -> None:
        said = {
            "wanted": chosen.wanted,
            "weekday": chosen.weekday,
            "hour": chosen.hour,
            "timezone": chosen.timezone,
            "quiet_from": chosen.quiet and chosen.quiet.begins,
            "quiet_until": chosen.quiet and chosen.quiet.ends,
        }
        await self._session.execute(
            insert(preferences)
            .values(tenant_id=self._tenant, person=person, **said)
            .on_conflict_do_update(
                index_elements=["tenant_id", "person"],
                set_={**said, "version": preferences.c.version + 1, "saved_at": func.now()},
            )
        )

    async def planned(self, person: str) -> datetime | None:
        return await self._session.scalar(_PLANNED, {"tenant": self._tenant, "whose": person})

    async def plan(self, person: str, at: datetime | None) -> None:
        await self._session.execute(_PLAN, {"tenant": self._tenant, "whose": person, "due": at})
        if at is None:
            return
        await self._jobs.enqueue(  # without a lock: an earlier plan for a later day would hold this one up
            self._session,
            "digest",
            queue="outbox",
            args={"tenant": self._tenant, "person": person},
            delay_seconds=max(0.0, (at - datetime.now(UTC)).total_seconds()),
        )


def _chosen(row: Row) -> Preferences:
    begins, ends = row["quiet_from"], row["quiet_until"]
    return Preferences(
        Wanted(row["wanted"]),
        Weekday(row["weekday"]),
        row["hour"],
        row["timezone"],
        Quiet(begins, ends) if begins is not None and ends is not None else None,
        row["version"],
    )
