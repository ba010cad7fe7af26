"""What happened, who is told of it, and which message carried it."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Select, bindparam, exists, func, select, text
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from core.keys import StageKey
from core.messages import Message
from core.news import News, NewsKind, Notification, Origin, Reason, Way
from core.work.news import Addressed, Inbox
from storage.jobs import Jobs
from storage.mapping import Row, message_from, message_to
from storage.tables import name_of, news, notifications, opportunities

_NEWS = select(news, name_of(news.c.made_by)).where(news.c.tenant_id == bindparam("tenant"))
_ONE = _NEWS.where(news.c.id == bindparam("which"))

_TOLD = (
    select(
        notifications.c.person,
        notifications.c.reason,
        notifications.c.way,
        notifications.c.due_at,
        notifications.c.message,
        notifications.c.why,
        notifications.c.read_at,
        news,
        name_of(news.c.made_by),
    )
    .join(news, (news.c.tenant_id == notifications.c.tenant_id) & (news.c.id == notifications.c.news))
    .where(notifications.c.tenant_id == bindparam("tenant"), notifications.c.person == bindparam("whose"))
)
_OLDEST_FIRST = _TOLD.order_by(notifications.c.noted_at, notifications.c.news)
_NOTIFICATION = _TOLD.where(notifications.c.news == bindparam("which"))
_UNSENT = _OLDEST_FIRST.where(
    notifications.c.message.is_(None),
    notifications.c.way != Way.CARD,
    exists().where(
        opportunities.c.tenant_id == news.c.tenant_id,
        opportunities.c.number == news.c.opportunity,
        opportunities.c.archived_at.is_(None),
    ),
).with_for_update(of=notifications)
"""What waits to be sent; nothing of an opportunity that is put away."""
_IS_DUE = (
    notifications.c.way == Way.CHAT,
    notifications.c.due_at <= func.clock_timestamp() + text("interval '5 seconds'"),
)
"""The database keeps another clock than whoever said when it is due."""
_DUE = _UNSENT.where(*_IS_DUE)
_CARRIED = _OLDEST_FIRST.where(notifications.c.message == bindparam("message"))
_PAGE = (
    _TOLD.order_by(notifications.c.noted_at.desc(), notifications.c.news)
    .offset(bindparam("skipped"))
    .limit(bindparam("most"))
)
_COUNT = select(
    func.count().label("total"), func.count().filter(notifications.c.read_at.is_(None)).label("unread")
).where(notifications.c.tenant_id == bindparam("tenant"), notifications.c.person == bindparam("whose"))

_THEIRS = notifications.update().where(
    notifications.c.tenant_id == bindparam("tenant"), notifications.c.person == bindparam("whose")
)
_THIS = _THEIRS.where(notifications.c.news == bindparam("which"))
_MISS = _THEIRS.where(notifications.c.message.is_(None), *_IS_DUE).values(why=bindparam("code"))
_RELEASE = (
    notifications.update()
    .where(notifications.c.tenant_id == bindparam("tenant"), notifications.c.message == bindparam("gone"))
    .values(message=None, why=bindparam("code"))
)
_READ = (
    _THIS.where(notifications.c.read_at.is_(None)).values(read_at=func.now()).returning(notifications.c.news)
)
_READ_ALL = (
    _THEIRS.where(notifications.c.read_at.is_(None), notifications.c.noted_at <= bindparam("until"))
    .values(read_at=func.now())
    .returning(notifications.c.news)
)


class NewsTable:
    """`core.work.Newsroom` on PostgreSQL; a job announces each."""

    def __init__(self, session: AsyncSession, tenant: str, jobs: Jobs) -> None:
        self._session = session
        self._tenant = tenant
        self._jobs = jobs

    async def add(self, news: News) -> None:
        if await self._session.scalar(_add(self._tenant, news)):
            await self.announce(news.id)

    async def announce(self, news: str, seconds: float = 0) -> None:
        await self._jobs.enqueue(
            self._session,
            "announce",
            queue="outbox",
            args={"tenant": self._tenant, "news": news},
            delay_seconds=seconds,
        )

    async def get(self, news: str) -> News | None:
        found = await self._session.execute(_ONE, {"tenant": self._tenant, "which": news})
        row = found.mappings().one_or_none()
        return _news(row) if row else None

    async def address(self, news: str, people: Iterable[Addressed]) -> tuple[Addressed, ...]:
        wanted = {one.person: one for one in people}
        if not wanted:
            return ()
        rows = [
            {
                "tenant_id": self._tenant,
                "person": one.person,
                "news": news,
                "reason": one.reason,
                "way": one.way,
                "due_at": one.due_at,
            }
            for one in wanted.values()
        ]
        noted = await self._session.scalars(
            insert(notifications).values(rows).on_conflict_do_nothing().returning(notifications.c.person)
        )
        return tuple(wanted[person] for person in noted)

    async def notification(self, person: str, news: str) -> Notification | None:
        return next(iter(await self._found(_NOTIFICATION, person, which=news)), None)

    async def due(self, person: str) -> tuple[Notification, ...]:
        return await self._found(_DUE, person)

    async def unsent(self, person: str) -> tuple[Notification, ...]:
        return await self._found(_UNSENT, person)

    async def carried(self, person: str, message: str) -> tuple[Notification, ...]:
        return await self._found(_CARRIED, person, message=message)

    async def inbox(self, person: str, offset: int, limit: int) -> Inbox:
        shown = await self._found(_PAGE, person, skipped=offset, most=limit)
        counted = (await self._session.execute(_COUNT, self._of(person))).one()
        return Inbox(shown, counted.total, counted.unread)

    async def _found(self, wanted: Select[Any], person: str, **which: Any) -> tuple[Notification, ...]:
        found = await self._session.execute(wanted, {**self._of(person), **which})
        return tuple(_notification(row) for row in found.mappings())

    def _of(self, person: str) -> dict[str, str]:
        return {"tenant": self._tenant, "whose": person}

    async def carry(self, person: str, news: Sequence[str], message: str) -> None:
        await self._session.execute(
            _THEIRS.where(notifications.c.news.in_(news)).values(message=message, why=None), self._of(person)
        )

    async def miss(self, person: str, why: str) -> None:
        await self._session.execute(_MISS, {**self._of(person), "code": why})

    async def release(self, message: str, why: str) -> None:
        await self._session.execute(_RELEASE, {"tenant": self._tenant, "gone": message, "code": why})

    async def turn(self, person: str, news: str, way: Way, due_at: datetime | None) -> None:
        await self._session.execute(
            _THIS.where(notifications.c.message.is_(None)).values(way=way, due_at=due_at),
            {**self._of(person), "which": news},
        )

    async def read(self, person: str, news: str) -> bool:
        done = await self._session.scalar(_READ, {**self._of(person), "which": news})
        return done is not None

    async def read_all(self, person: str, until: datetime) -> int:
        done = await self._session.scalars(_READ_ALL, {**self._of(person), "until": until})
        return len(done.all())


def _add(tenant: str, told: News) -> Any:
    return (
        insert(news)
        .values(
            tenant_id=tenant,
            id=told.id,
            kind=told.kind,
            opportunity=told.opportunity,
            stage=told.stage,
            said=message_to(told.said),
            made_by=told.by,
            made_for=told.to,
            origin=told.origin,
        )
        .on_conflict_do_nothing()
        .returning(news.c.id)
    )


def _news(row: Row) -> News:
    return News(
        id=row["id"],
        kind=NewsKind(row["kind"]),
        opportunity=row["opportunity"],
        said=message_from(row["said"]) or Message("nothing-to-say"),
        stage=StageKey(row["stage"]) if row["stage"] else None,
        by=row["made_by"],
        by_name=row["made_by_name"] or "",
        to=row["made_for"],
        origin=Origin(row["origin"]),
        happened_at=row["happened_at"],
    )


def _notification(row: Row) -> Notification:
    return Notification(
        person=row["person"],
        news=_news(row),
        reason=Reason(row["reason"]),
        way=Way(row["way"]),
        due_at=row["due_at"],
        message=row["message"],
        why=row["why"],
        read_at=row["read_at"],
    )
