"""The outbox: messages as intents and ids, paced, each with a receipt in the end."""

from collections.abc import Mapping
from typing import Any
from uuid import uuid4

from sqlalchemy import Float, bindparam, cast, func, select, text
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from core.opportunity import Subject
from core.work import Waiting
from storage.jobs import Jobs
from storage.mapping import place_from, subject_from, subject_to
from storage.tables import conversations, outbox

PENDING, SENDING = "pending", "sending"

PACES = ((7, 1), (8, 2), (60, 30), (1800, 3600))
"""Messages per seconds that Teams lets a bot send to one conversation."""

TENANT_PACE = 50
"""Messages per second that Teams lets a bot send within one tenant."""

_WAIT = """(
    select extract(epoch from sent_at - now()) + {seconds} as wait from (
        select sent_at from outbox
         where tenant_id = :tenant {there} and sent_at > now() - interval '{seconds} seconds'
        union all
        select sent_at from answers
         where tenant_id = :tenant {there} and sent_at > now() - interval '{seconds} seconds'
    ) sent order by sent_at desc offset {most} - 1 limit 1
)"""
"""Seconds until the oldest of the last `most` messages is `seconds` old; no row when it is already."""

_WAITS = (
    *(_WAIT.format(most=most, seconds=seconds, there="and conversation = :place") for most, seconds in PACES),
    _WAIT.format(most=TENANT_PACE, seconds=1, there=""),
)
_PAUSE = text(f"select max(wait) from ({' union all '.join(_WAITS)}) waits")

_WRITE = insert(outbox)

_AGE = cast(func.extract("epoch", func.now() - outbox.c.written_at), Float).label("age")


_TAKE = (
    select(outbox.c.subject, outbox.c.edits, outbox.c.state, _AGE, conversations)
    .join(
        conversations,
        (conversations.c.tenant_id == outbox.c.tenant_id) & (conversations.c.id == outbox.c.conversation),
    )
    .where(
        outbox.c.tenant_id == bindparam("tenant"),
        outbox.c.id == bindparam("message"),
        outbox.c.state.in_((PENDING, SENDING)),
    )
    .with_for_update(of=outbox)
)
_SET = (
    outbox.update()
    .where(outbox.c.tenant_id == bindparam("tenant"), outbox.c.id == bindparam("message"))
    .values(state=bindparam("to"))
)
_SETTLE = _SET.values(receipt=bindparam("left"), sent_at=func.now())
_REUSE = (
    outbox.update()
    .where(
        outbox.c.tenant_id == bindparam("tenant"),
        outbox.c.conversation == bindparam("place"),
        outbox.c.edits == bindparam("card"),
        outbox.c.state == PENDING,
    )
    .values(subject=bindparam("shown"), written_at=func.now())
    .returning(outbox.c.id)
)


class OutboxTable:
    """`core.work.Outbox` on PostgreSQL; a job per message, one at a time per conversation."""

    def __init__(self, session: AsyncSession, tenant: str, jobs: Jobs) -> None:
        self._session = session
        self._tenant = tenant
        self._jobs = jobs
        """Conversation and card of every edit that this unit of work has written, by its message."""

    async def write(self, conversation: str, subject: Subject, *, edits: str | None = None) -> str:
        if edits and (waiting := await self._reuse(conversation, subject, edits)):
            return waiting
        message = uuid4().hex
        meant = {"conversation": conversation, "subject": subject_to(subject), "edits": edits}
        await self._session.execute(_WRITE, {"tenant_id": self._tenant, "id": message, **meant})
        await self._jobs.enqueue(
            self._session,
            "send_message",
            queue="outbox",
            lock=f"{self._tenant}:{conversation}",
            args={"tenant": self._tenant, "message": message},
        )
        return message

    async def _reuse(self, conversation: str, subject: Subject, edits: str) -> str | None:
        card = {"place": conversation, "card": edits, "shown": subject_to(subject)}
        done = await self._session.scalars(_REUSE, {"tenant": self._tenant, **card})
        return done.first()

    async def take(self, message: str) -> Waiting | None:
        found = await self._session.execute(_TAKE, {"tenant": self._tenant, "message": message})
        row = found.mappings().one_or_none()
        subject = subject_from(row["subject"]) if row else None
        if row is None or subject is None:
            return None
        await self._set(message, SENDING)
        return Waiting(message, place_from(row), subject, row["edits"], row["state"] == SENDING, row["age"])

    async def pause(self, place: str) -> float:
        return float(await self._session.scalar(_PAUSE, {"tenant": self._tenant, "place": place}) or 0)

    async def settle(self, message: str, state: str, receipt: Mapping[str, Any]) -> None:
        told = {"to": state, "left": dict(receipt)}
        await self._session.execute(_SETTLE, {"tenant": self._tenant, "message": message, **told})

    async def put_back(self, message: str) -> None:
        await self._set(message, PENDING)

    async def _set(self, message: str, state: str) -> None:
        await self._session.execute(_SET, {"tenant": self._tenant, "message": message, "to": state})
