"""What turns were answered, so that the same delivery is answered once."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import bindparam, func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from core.opportunity import Subject
from core.work import Answered
from storage.jobs import Jobs
from storage.mapping import subject_from, subject_to
from storage.tables import answers

SENDING = "sending"

PATIENCE = 30.0
"""Seconds after which an answer that nobody reported as sent is taken to be lost with its process."""

_CLAIM = insert(answers).on_conflict_do_nothing().returning(answers.c.key)

_THIS = (answers.c.tenant_id == bindparam("tenant"), answers.c.key == bindparam("claimed"))
_BEFORE = select(answers).where(*_THIS)
_RECORD = answers.update().where(*_THIS).values(reply=bindparam("said"), subject=bindparam("shown"))
_RECORD_SENDING = _RECORD.values(sent=SENDING, sent_at=func.now())


class AnswersTable:
    """`core.work.Answers` on PostgreSQL: the unique key is what makes a redelivery wait and then repeat."""

    def __init__(self, session: AsyncSession, tenant: str, jobs: Jobs) -> None:
        self._session = session
        self._tenant = tenant
        self._jobs = jobs

    def _this(self, key: str):
        return answers.c.tenant_id == self._tenant, answers.c.key == key

    async def claim(self, key: str, conversation: str, activity: str) -> Answered | None:
        values = {"tenant_id": self._tenant, "key": key, "conversation": conversation, "activity": activity}
        if await self._session.scalar(_CLAIM, values):
            return None
        found = await self._session.execute(_BEFORE, {"tenant": self._tenant, "claimed": key})
        row = found.mappings().one()
        return Answered(row["reply"], subject_from(row["subject"]), row["sent"], row["activity"])

    async def showed(self, key: str) -> Subject | None:
        return subject_from(await self._session.scalar(select(answers.c.subject).where(*self._this(key))))

    async def record(
        self, key: str, reply: Mapping[str, Any] | None, subject: Subject | None, *, sending: bool
    ) -> None:
        said = {"said": dict(reply) if reply is not None else None, "shown": subject_to(subject)}
        await self._session.execute(
            _RECORD_SENDING if sending else _RECORD, {"tenant": self._tenant, "claimed": key, **said}
        )
        if sending:
            await self._jobs.enqueue(
                self._session,
                "recover_answer",
                queue="outbox",
                args={"tenant": self._tenant, "key": key},
                delay_seconds=PATIENCE,
            )

    async def lost(self, key: str) -> tuple[str, Subject] | None:
        found = await self._session.execute(
            answers.update()
            .where(*self._this(key), answers.c.sent == SENDING)
            .values(sent="outbox")
            .returning(answers.c.conversation, answers.c.subject)
        )
        row = found.one_or_none()
        subject = subject_from(row.subject) if row else None
        return (row.conversation, subject) if row and subject else None

    async def release(self, key: str) -> None:
        await self._session.execute(answers.delete().where(*self._this(key)))

    async def sent(self, key: str, message: str) -> Subject | None:
        subject = await self._session.scalar(
            answers.update()
            .where(*self._this(key))
            .values(sent=message, sent_at=func.now())
            .returning(answers.c.subject)
        )
        return subject_from(subject)
