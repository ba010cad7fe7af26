"""Files made for people to take away."""

from uuid import uuid4

from sqlalchemy import ColumnElement, and_, func, select
from sqlalchemy.dialects.postgresql import distinct_on, insert
from sqlalchemy.ext.asyncio import AsyncSession

from core.export import Export, MadeFile
from core.keys import StageKey
from storage.mapping import export_from
from storage.tables import artifacts, exports

_EXPORTS = select(
    exports.c.id,
    exports.c.opportunity,
    exports.c.kind,
    exports.c.name,
    exports.c.content_type,
    exports.c.created_at,
    func.octet_length(exports.c.content).label("size"),
    artifacts.c.stage,
    artifacts.c.version,
).join(artifacts, and_(artifacts.c.tenant_id == exports.c.tenant_id, artifacts.c.id == exports.c.artifact))


class ExportsTable:
    """`core.work.Exports` on PostgreSQL."""

    def __init__(self, session: AsyncSession, tenant: str) -> None:
        self._session = session
        self._tenant = tenant

    def _this(self, export: str):
        return exports.c.tenant_id == self._tenant, exports.c.id == export

    async def add(self, opportunity: int, artifact: str, made: MadeFile) -> str:
        export = uuid4().hex
        await self._session.execute(
            insert(exports).values(
                tenant_id=self._tenant,
                id=export,
                opportunity=opportunity,
                artifact=artifact,
                kind=made.kind,
                name=made.name,
                content_type=made.content_type,
                content=made.content,
            )
        )
        return export

    async def latest(self, opportunity: int, stage: StageKey) -> tuple[Export, ...]:
        newest = (
            select(artifacts.c.id)
            .where(
                artifacts.c.tenant_id == self._tenant,
                artifacts.c.opportunity == opportunity,
                artifacts.c.stage == stage,
            )
            .order_by(artifacts.c.version.desc())
            .limit(1)
            .scalar_subquery()
        )
        return await self._found(exports.c.tenant_id == self._tenant, exports.c.artifact == newest)

    async def standing(self, opportunity: int) -> tuple[Export, ...]:
        newest = (
            select(artifacts.c.id)
            .ext(distinct_on(artifacts.c.stage))
            .where(artifacts.c.tenant_id == self._tenant, artifacts.c.opportunity == opportunity)
            .order_by(artifacts.c.stage, artifacts.c.version.desc())
        )
        return await self._found(exports.c.tenant_id == self._tenant, exports.c.artifact.in_(newest))

    async def get(self, export: str) -> Export | None:
        return next(iter(await self._found(*self._this(export))), None)

    async def _found(self, *which: ColumnElement[bool]) -> tuple[Export, ...]:
        found = await self._session.execute(_EXPORTS.where(*which).order_by(exports.c.created_at))
        return tuple(export_from(row) for row in found.mappings())

    async def content(self, export: str) -> bytes | None:
        return await self._session.scalar(select(exports.c.content).where(*self._this(export)))
