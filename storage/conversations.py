"""Conversations, and what each has open."""

from collections.abc import Mapping, Sequence

from sqlalchemy import bindparam, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from core.work import Place
from storage.mapping import place_from
from storage.tables import conversations

_PERSONAL = select(conversations.c.id).where(
    conversations.c.tenant_id == bindparam("tenant"),
    conversations.c.person == bindparam("person"),
    conversations.c.removed_at.is_(None),
)

_CHATS = select(conversations.c.person, conversations.c.id).where(
    conversations.c.tenant_id == bindparam("tenant"),
    conversations.c.person.in_(bindparam("people", expanding=True)),
    conversations.c.removed_at.is_(None),
)

_ANY = (
    select(conversations.c.id)
    .where(conversations.c.tenant_id == bindparam("tenant"), conversations.c.removed_at.is_(None))
    .order_by(conversations.c.person.is_not(None), conversations.c.id)  # a team's roster knows more people
    .limit(1)
)


class ConversationsTable:
    """`core.work.Conversations` on PostgreSQL."""

    def __init__(self, session: AsyncSession, tenant: str) -> None:
        self._session = session
        self._tenant = tenant

    def _this(self, conversation: str):
        return conversations.c.tenant_id == self._tenant, conversations.c.id == conversation

    async def get(self, conversation: str) -> Place | None:
        found = await self._session.execute(
            select(conversations).where(*self._this(conversation), conversations.c.removed_at.is_(None))
        )
        row = found.mappings().one_or_none()
        return place_from(row) if row else None

    async def open(self, conversation: str, opportunity: int) -> None:
        await self._session.execute(
            conversations.update()
            .where(*self._this(conversation))
            .values(opportunity=opportunity, opened_at=func.now())
        )

    async def close(self, conversation: str, opportunity: int) -> None:
        await self._session.execute(
            conversations.update()
            .where(*self._this(conversation), conversations.c.opportunity == opportunity)
            .values(opportunity=None, opened_at=None)
        )

    async def opened(self, conversation: str) -> int | None:
        return await self._session.scalar(
            select(conversations.c.opportunity).where(*self._this(conversation))
        )

    async def forget(self, conversation: str) -> None:
        await self._session.execute(
            conversations.update().where(*self._this(conversation)).values(removed_at=func.now())
        )

    async def personal(self, person: str) -> str | None:
        return await self._session.scalar(_PERSONAL, {"tenant": self._tenant, "person": person})

    async def chats(self, people: Sequence[str]) -> Mapping[str, str]:
        found = await self._session.execute(_CHATS, {"tenant": self._tenant, "people": list(people)})
        return {row.person: row.id for row in found}

    async def any(self) -> str | None:
        return await self._session.scalar(_ANY, {"tenant": self._tenant})
