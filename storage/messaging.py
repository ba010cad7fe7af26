"""Conversations, the outbox, the answers given, and the audit trail."""

from collections.abc import Mapping
from typing import Any
from uuid import uuid4

from sqlalchemy import Float, cast, func, select, text
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from core.opportunity import Subject
from core.work import Answered, Place, Waiting
from storage.jobs import Jobs
from storage.mapping import Row, subject_from, subject_to
from storage.tables import answers, audit, conversations, outbox

PENDING, SENDING = "pending", "sending"

PATIENCE = 30.0
"""Seconds after which an answer that nobody reported as sent is taken to be lost with its process."""

PACES = ((7, 1.0), (60, 30.0), (1800, 3600.0))
"""Messages per seconds that Teams lets a bot send to one conversation."""

TENANT_PACE = 50
"""Messages per second that Teams lets a bot send within one tenant."""

_SENT = text("""
    with sent as (
        select sent_at from outbox
         where tenant_id = :tenant and sent_at > now() - make_interval(secs => :seconds)
           and (cast(:conversation as text) is null or conversation = :conversation)
        union all
        select sent_at from answers
         where tenant_id = :tenant and sent_at > now() - make_interval(secs => :seconds)
           and (cast(:conversation as text) is null or conversation = :conversation)
    )
    select extract(epoch from sent_at - now()) + :seconds as wait
    from sent order by sent_at desc offset :most - 1 limit 1
""")

_AGE = cast(func.extract("epoch", func.now() - outbox.c.written_at), Float).label("age")


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
        return _place(row) if row else None

    async def open(self, conversation: str, opportunity: int) -> None:
        await self._session.execute(
            conversations.update()
            .where(*self._this(conversation))
            .values(opportunity=opportunity, opened_at=func.now())
        )

    async def forget(self, conversation: str) -> None:
        await self._session.execute(
            conversations.update().where(*self._this(conversation)).values(removed_at=func.now())
        )

    async def personal(self, person: str) -> str | None:
        return await self._session.scalar(
            select(conversations.c.id).where(
                conversations.c.tenant_id == self._tenant,
                conversations.c.person == person,
                conversations.c.removed_at.is_(None),
            )
        )


def _place(row: Row) -> Place:
    return Place(row["id"], row["kind"], row["service_url"], row["bot_id"], row["channel_id"], row["person"])


class OutboxTable:
    """`core.work.Outbox` on PostgreSQL; a job per message, one at a time per conversation."""

    def __init__(self, session: AsyncSession, tenant: str, jobs: Jobs) -> None:
        self._session = session
        self._tenant = tenant
        self._jobs = jobs

    async def write(self, conversation: str, subject: Subject, *, edits: str | None = None) -> None:
        if edits and await self._reuse(conversation, subject, edits):
            return
        message = uuid4().hex
        await self._session.execute(
            insert(outbox).values(
                tenant_id=self._tenant,
                id=message,
                conversation=conversation,
                subject=subject_to(subject),
                edits=edits,
            )
        )
        await self._jobs.enqueue(
            self._session,
            "send_message",
            queue="outbox",
            lock=f"{self._tenant}:{conversation}",
            args={"tenant": self._tenant, "message": message},
        )

    async def _reuse(self, conversation: str, subject: Subject, edits: str) -> bool:
        done = await self._session.execute(
            outbox.update()
            .where(
                outbox.c.tenant_id == self._tenant,
                outbox.c.conversation == conversation,
                outbox.c.edits == edits,
                outbox.c.state == PENDING,
            )
            .values(subject=subject_to(subject), written_at=func.now())
            .returning(outbox.c.id)
        )
        return done.first() is not None

    async def take(self, message: str) -> Waiting | None:
        found = await self._session.execute(
            select(outbox.c.subject, outbox.c.edits, outbox.c.state, _AGE, conversations)
            .join(
                conversations,
                (conversations.c.tenant_id == outbox.c.tenant_id)
                & (conversations.c.id == outbox.c.conversation),
            )
            .where(
                outbox.c.tenant_id == self._tenant,
                outbox.c.id == message,
                outbox.c.state.in_((PENDING, SENDING)),
            )
            .with_for_update(of=outbox)
        )
        row = found.mappings().one_or_none()
        subject = subject_from(row["subject"]) if row else None
        if row is None or subject is None:
            return None
        await self._set(message, state=SENDING)
        return Waiting(message, _place(row), subject, row["edits"], row["state"] == SENDING, row["age"])

    async def pause(self, place: str) -> float:
        waits = [await self._wait(place, most, seconds) for most, seconds in PACES]
        return max(*waits, await self._wait(None, TENANT_PACE, 1.0))

    async def _wait(self, place: str | None, most: int, seconds: float) -> float:
        """Seconds until the oldest of the last `most` messages is `seconds` old; 0 when it is already."""
        wait = await self._session.scalar(
            _SENT, {"tenant": self._tenant, "conversation": place, "most": most, "seconds": seconds}
        )
        return float(wait or 0)

    async def settle(self, message: str, state: str, receipt: Mapping[str, Any]) -> None:
        await self._set(message, state=state, receipt=dict(receipt), sent_at=func.now())

    async def put_back(self, message: str) -> None:
        await self._set(message, state=PENDING)

    async def _set(self, message: str, **values: Any) -> None:
        await self._session.execute(
            outbox.update().where(outbox.c.tenant_id == self._tenant, outbox.c.id == message).values(**values)
        )


class AnswersTable:
    """`core.work.Answers` on PostgreSQL: the unique key is what makes a redelivery wait and then repeat."""

    def __init__(self, session: AsyncSession, tenant: str, jobs: Jobs) -> None:
        self._session = session
        self._tenant = tenant
        self._jobs = jobs

    def _this(self, key: str):
        return answers.c.tenant_id == self._tenant, answers.c.key == key

    async def claim(self, key: str, conversation: str, activity: str) -> Answered | None:
        claimed = await self._session.scalar(
            insert(answers)
            .values(tenant_id=self._tenant, key=key, conversation=conversation, activity=activity)
            .on_conflict_do_nothing()
            .returning(answers.c.key)
        )
        if claimed:
            return None
        found = await self._session.execute(select(answers).where(*self._this(key)))
        row = found.mappings().one()
        return Answered(row["reply"], subject_from(row["subject"]), row["sent"], row["activity"])

    async def record(
        self, key: str, reply: Mapping[str, Any] | None, subject: Subject | None, *, sending: bool
    ) -> None:
        await self._session.execute(
            answers.update()
            .where(*self._this(key))
            .values(
                reply=dict(reply) if reply is not None else None,
                subject=subject_to(subject),
                sent=SENDING if sending else None,
                sent_at=func.now() if sending else None,
            )
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


class AuditTable:
    """`core.work.Audit` on PostgreSQL."""

    def __init__(self, session: AsyncSession, tenant: str) -> None:
        self._session = session
        self._tenant = tenant

    async def note(self, person: str | None, verb: str, opportunity: int | None, **detail: Any) -> None:
        await self._session.execute(
            insert(audit).values(
                tenant_id=self._tenant, person=person, verb=verb, opportunity=opportunity, detail=detail
            )
        )
