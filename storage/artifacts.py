"""Artifacts: versioned, never overwritten."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any
from uuid import uuid4

from sqlalchemy import Select, bindparam, func, select
from sqlalchemy.dialects.postgresql import distinct_on, insert
from sqlalchemy.ext.asyncio import AsyncSession

from core.content import fingerprint
from core.figures import figures_of
from core.keys import StageKey
from core.messages import Message
from core.opportunity import Artifact
from storage.mapping import Row, artifact_from, messages_to
from storage.tables import artifacts, name_of

_ARTIFACTS = (
    select(artifacts, name_of(artifacts.c.created_by))
    .where(artifacts.c.tenant_id == bindparam("tenant"))
    .order_by(artifacts.c.version.desc())
    .limit(1)
)
_THIS = _ARTIFACTS.where(artifacts.c.id == bindparam("artifact"))
_OF_RUN = _ARTIFACTS.where(artifacts.c.run == bindparam("run"))
_LATEST = _ARTIFACTS.where(
    artifacts.c.opportunity == bindparam("opportunity"), artifacts.c.stage == bindparam("stage")
)
_BEFORE = _LATEST.where(artifacts.c.version < bindparam("version"))
_SAYING = _LATEST.where(artifacts.c.content == bindparam("content"))


class ArtifactsTable:
    """`core.work.Artifacts` on PostgreSQL."""

    def __init__(self, session: AsyncSession, tenant: str) -> None:
        self._session = session
        self._tenant = tenant

    def _of(self, opportunity: int):
        return artifacts.c.tenant_id == self._tenant, artifacts.c.opportunity == opportunity

    async def add(
        self,
        opportunity: int,
        stage: StageKey,
        *,
        run: str | None,
        output: Mapping[str, Any],
        evidence: Sequence[Mapping[str, Any]],
        remarks: Sequence[Message],
        made_from: Mapping[str, str],
        drafted_by: str,
        cost: Any,
        seconds: float,
        by: str,
        facets: Mapping[str, str] | None = None,
    ) -> Artifact:
        version = (
            select(func.coalesce(func.max(artifacts.c.version), 0) + 1)
            .where(*self._of(opportunity), artifacts.c.stage == stage)
            .scalar_subquery()
        )
        made = await self._session.execute(
            insert(artifacts)
            .values(
                tenant_id=self._tenant,
                id=uuid4().hex,
                opportunity=opportunity,
                stage=stage,
                version=version,
                run=run,
                output=dict(output),
                evidence=list(evidence),
                remarks=messages_to(remarks),
                made_from=dict(made_from),
                facets=dict(facets or {}),
                content=fingerprint(output),
                figures=figures_of(stage, output),
                drafted_by=drafted_by,
                cost=cost,
                seconds=seconds,
                created_by=by,
            )
            .returning(artifacts.c.id)
        )
        added = await self.get(made.scalar_one())
        assert added, "it was just written"
        return added

    async def get(self, artifact: str) -> Artifact | None:
        return await self._found(_THIS, artifact=artifact)

    async def some(self, ids: Collection[str]) -> Mapping[str, Mapping[str, Any]]:
        if not ids:
            return {}
        found = await self._session.execute(
            select(artifacts.c.id, artifacts.c.output).where(
                artifacts.c.tenant_id == self._tenant, artifacts.c.id.in_(ids)
            )
        )
        return {row.id: row.output for row in found}

    async def before(self, opportunity: int, stage: StageKey, version: int) -> Artifact | None:
        return await self._found(_BEFORE, opportunity=opportunity, stage=stage, version=version)

    async def latest(self, opportunity: int, stage: StageKey) -> Artifact | None:
        return await self._found(_LATEST, opportunity=opportunity, stage=stage)

    async def saying(self, opportunity: int, stage: StageKey, content: str) -> Artifact | None:
        return await self._found(_SAYING, opportunity=opportunity, stage=stage, content=content)

    async def _found(self, wanted: Select[Any], **which: Any) -> Artifact | None:
        row = await self._row(wanted, **which)
        return artifact_from(row) if row else None

    async def _row(self, wanted: Select[Any], **which: Any) -> Row | None:
        found = await self._session.execute(wanted, {"tenant": self._tenant, **which})
        return found.mappings().one_or_none()

    async def of_run(self, run: str) -> tuple[int, Artifact] | None:
        row = await self._row(_OF_RUN, run=run)
        return (row["opportunity"], artifact_from(row)) if row else None

    async def outputs(self, opportunity: int) -> Mapping[StageKey, Mapping[str, Any]]:
        found = await self._session.execute(
            select(artifacts.c.stage, artifacts.c.output)
            .ext(distinct_on(artifacts.c.stage))
            .where(*self._of(opportunity))
            .order_by(artifacts.c.stage, artifacts.c.version.desc())
        )
        return {StageKey(stage): output for stage, output in found.all()}

    async def versions(self, opportunity: int) -> Mapping[StageKey, int]:
        found = await self._session.execute(
            select(artifacts.c.stage, func.max(artifacts.c.version))
            .where(*self._of(opportunity))
            .group_by(artifacts.c.stage)
        )
        return {StageKey(stage): version for stage, version in found.all()}
