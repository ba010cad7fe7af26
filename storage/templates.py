"""Templates for decks: offered, and the one that stands."""

from typing import Any
from uuid import uuid4

from sqlalchemy import func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from core.decks.reading import Offered, Template
from core.work import ImportState
from core.work.templates import DeckTemplate
from storage.mapping import Row, messages_from, messages_to
from storage.tables import deck_templates, name_of

_TEMPLATES = select(
    *(column for column in deck_templates.c if column.name != "content"),
    name_of(deck_templates.c.made_by),
    name_of(deck_templates.c.settled_by),
)


class TemplatesTable:
    """`core.work.templates.Templates` on PostgreSQL."""

    def __init__(self, session: AsyncSession, tenant: str) -> None:
        self._session = session
        self._tenant = tenant

    def _this(self, id: str):
        return deck_templates.c.tenant_id == self._tenant, deck_templates.c.id == id

    @property
    def _standing(self):
        return (
            deck_templates.c.tenant_id == self._tenant,
            deck_templates.c.state == ImportState.CONFIRMED,
            deck_templates.c.ended_at.is_(None),
        )

    async def add(self, offered: Offered, *, name: str, file: str, asked: bool, by: str) -> str:
        id = uuid4().hex
        known = {"name": name, "file": file, "asked": asked, "made_by": by}
        await self._session.execute(
            insert(deck_templates).values(tenant_id=self._tenant, id=id, **known, **_row(offered))
        )
        return id

    async def get(self, id: str) -> DeckTemplate | None:
        found = await self._session.execute(_TEMPLATES.where(*self._this(id)))
        row = found.mappings().one_or_none()
        return _template_from(row) if row else None

    async def hold(self, id: str) -> DeckTemplate | None:
        held = select(deck_templates.c.id).where(*self._this(id)).with_for_update()
        return await self.get(id) if await self._session.scalar(held) else None

    async def standing(self) -> DeckTemplate | None:
        found = await self._session.execute(_TEMPLATES.where(*self._standing))
        row = found.mappings().one_or_none()
        return _template_from(row) if row else None

    async def content(self) -> bytes | None:
        return await self._session.scalar(select(deck_templates.c.content).where(*self._standing))

    async def settle(self, id: str, state: ImportState, by: str) -> None:
        await self._session.execute(
            deck_templates.update()
            .where(*self._this(id), deck_templates.c.state == ImportState.WAITING)
            .values(state=state, settled_by=by, settled_at=func.now())
        )

    async def end(self) -> None:
        await self._session.execute(
            deck_templates.update().where(*self._standing).values(ended_at=func.now(), content=None)
        )


def _row(offered: Offered) -> dict[str, Any]:
    """What is kept of what was offered."""
    if isinstance(offered, Template):
        return {"content": offered.content, "layouts": dict(offered.layouts), "problems": []}
    return {"content": None, "layouts": {}, "problems": messages_to(offered.problems)}


def _template_from(row: Row) -> DeckTemplate:
    return DeckTemplate(
        id=row["id"],
        name=row["name"],
        file=row["file"],
        state=ImportState(row["state"]),
        asked=row["asked"],
        layouts=row["layouts"],
        problems=messages_from(row["problems"]),
        made_by_name=row["made_by_name"],
        made_at=row["made_at"],
        settled_by_name=row["settled_by_name"],
        settled_at=row["settled_at"],
    )
