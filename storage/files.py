"""Files, their bytes and their text."""

from collections.abc import Sequence
from uuid import uuid4

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from core.brief import Brief, Document, Segment
from core.files.wire import segment_from_dict, segment_to_dict
from core.messages import Message
from core.opportunity import File, FileState
from storage.mapping import file_from, message_to, messages_to
from storage.tables import file_contents, files, segments


class FilesTable:
    """`core.work.Files` on PostgreSQL."""

    def __init__(self, session: AsyncSession, tenant: str) -> None:
        self._session = session
        self._tenant = tenant

    def _mine(self, *ids: str):
        return files.c.tenant_id == self._tenant, files.c.id.in_(ids)

    async def add(
        self,
        name: str,
        *,
        opportunity: int | None,
        source: str,
        sent_by: str,
        conversation: str,
        problem: Message | None = None,
    ) -> str:
        file = uuid4().hex
        await self._session.execute(
            insert(files).values(
                tenant_id=self._tenant,
                id=file,
                opportunity=opportunity,
                name=name,
                state=FileState.REFUSED if problem else FileState.WAITING,
                source=source,
                problem=message_to(problem),
                sent_by=sent_by,
                conversation=conversation,
            )
        )
        return file

    async def get(self, file: str) -> File | None:
        return next(iter(await self.some([file])), None)

    async def some(self, wanted: Sequence[str]) -> tuple[File, ...]:
        found = await self._session.execute(
            select(files).where(*self._mine(*wanted)).order_by(files.c.received_at, files.c.id)
        )
        return tuple(file_from(row) for row in found.mappings())

    async def source(self, file: str) -> str | None:
        return await self._session.scalar(select(files.c.source).where(*self._mine(file)))

    async def rename(self, file: str, name: str) -> None:
        await self._session.execute(files.update().where(*self._mine(file)).values(name=name))

    async def keep(self, file: str, content: bytes, sha256: str) -> None:
        await self._session.execute(
            insert(file_contents)
            .values(tenant_id=self._tenant, file=file, content=content)
            .on_conflict_do_nothing()
        )
        await self._session.execute(
            files.update().where(*self._mine(file)).values(size=len(content), sha256=sha256, source=None)
        )

    async def content(self, file: str) -> bytes | None:
        return await self._session.scalar(
            select(file_contents.c.content).where(
                file_contents.c.tenant_id == self._tenant, file_contents.c.file == file
            )
        )

    async def settle(
        self,
        file: str,
        state: FileState,
        *,
        kind: str | None = None,
        pages: int | None = None,
        segments: Sequence[Segment] = (),
        problem: Message | None = None,
        remarks: Sequence[Message] = (),
    ) -> bool:
        waiting = await self._session.execute(
            files.update()
            .where(*self._mine(file), files.c.state == FileState.WAITING)
            .values(
                state=state,
                kind=kind,
                pages=pages,
                characters=sum(len(segment.text) for segment in segments),
                problem=message_to(problem),
                remarks=messages_to(remarks),
                source=None,
            )
            .returning(files.c.id)
        )
        if waiting.one_or_none() is None:
            return False
        await self._write(file, segments)
        if state in (FileState.REFUSED, FileState.CATALOGUE, FileState.TEMPLATE):
            await self._forget_content(file)
        return True

    async def put_aside(self, file: str, problem: Message) -> None:
        await self._session.execute(
            files.update()
            .where(*self._mine(file))
            .values(state=FileState.REFUSED, characters=0, problem=message_to(problem))
        )
        await self._write(file, ())
        await self._forget_content(file)

    async def _forget_content(self, file: str) -> None:
        await self._session.execute(
            file_contents.delete().where(
                file_contents.c.tenant_id == self._tenant, file_contents.c.file == file
            )
        )

    async def _write(self, file: str, read: Sequence[Segment]) -> None:
        await self._session.execute(
            segments.delete().where(segments.c.tenant_id == self._tenant, segments.c.file == file)
        )
        rows = [
            {"tenant_id": self._tenant, "file": file, "position": position, **segment_to_dict(segment)}
            for position, segment in enumerate(read)
        ]
        if rows:
            await self._session.execute(insert(segments), rows)

    async def assign(self, wanted: Sequence[str], opportunity: int) -> int:
        given = await self._session.execute(
            files.update()
            .where(*self._mine(*wanted), files.c.opportunity.is_(None))
            .values(opportunity=opportunity)
            .returning(files.c.id)
        )
        return len(given.all())

    async def move(self, file: str, opportunity: int | None) -> None:
        await self._session.execute(files.update().where(*self._mine(file)).values(opportunity=opportunity))

    async def conversation(self, file: str) -> str | None:
        return await self._session.scalar(select(files.c.conversation).where(*self._mine(file)))

    async def brief(self, opportunity: int) -> Brief:
        read = await self._session.execute(
            select(files.c.id, files.c.name)
            .where(
                files.c.tenant_id == self._tenant,
                files.c.opportunity == opportunity,
                files.c.state == FileState.READ,
            )
            .order_by(files.c.received_at, files.c.id)
        )
        return Brief(tuple([await self._document(file, name) for file, name in read.all()]))

    async def _document(self, file: str, name: str) -> Document:
        found = await self._session.execute(
            select(segments)
            .where(segments.c.tenant_id == self._tenant, segments.c.file == file)
            .order_by(segments.c.position)
        )
        return Document(file, name, tuple(segment_from_dict(row) for row in found.mappings()))
