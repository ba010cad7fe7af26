"""Mails about requests: intents and ids, paced, each with a receipt in the end."""

from collections.abc import Mapping
from typing import Any
from uuid import uuid4

from sqlalchemy import Float, bindparam, cast, func, select, text
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from core.approval import ApprovalState
from core.work import WaitingMail
from storage.jobs import Jobs
from storage.tables import approvals, mails

PENDING, SENDING = "pending", "sending"

MOST, SECONDS = 30, 60
"""Mails per seconds and tenant: what the mail services that companies have take from one sender."""

AGAIN = ("failed", "not_sent")
"""How a mail ended that may be tried once more; one that may have arrived is not."""

_ALONE = text("SELECT pg_advisory_xact_lock(hashtextextended('mails:' || :tenant, 0))")
_PAUSE = text("""
    SELECT extract(epoch FROM begun_at - now()) + :seconds FROM mails
     WHERE tenant_id = :tenant AND begun_at > now() - make_interval(secs => :seconds)
     ORDER BY begun_at DESC OFFSET :most - 1 LIMIT 1
""")
"""Seconds until the oldest of the last `most` mails is `seconds` old; no row when it is already."""

_AGE = cast(func.extract("epoch", func.now() - mails.c.written_at), Float).label("age")
_THIS = (mails.c.tenant_id == bindparam("tenant"), mails.c.id == bindparam("mail"))
_TAKE = select(mails, _AGE).where(*_THIS, mails.c.state.in_((PENDING, SENDING))).with_for_update()
_SET = mails.update().where(*_THIS).values(state=bindparam("to"))
_BEGIN = _SET.values(begun_at=func.now())
_SETTLE = _SET.values(receipt=bindparam("left"), settled_at=func.now())
_HOMELESS = (
    select(mails.c.approval, mails.c.occasion)
    .join(
        approvals,
        (approvals.c.tenant_id == mails.c.tenant_id) & (approvals.c.id == mails.c.approval),
    )
    .where(
        mails.c.tenant_id == bindparam("tenant"),
        mails.c.person == bindparam("person"),
        mails.c.state == "not_sent",
        mails.c.receipt["why"].as_string() == "NoAddress",
        approvals.c.state == ApprovalState.OPEN,
    )
)


class MailsTable:
    """`core.work.Mails` on PostgreSQL; a job per mail, one at a time per person."""

    def __init__(self, session: AsyncSession, tenant: str, jobs: Jobs) -> None:
        self._session = session
        self._tenant = tenant
        self._jobs = jobs

    async def write(self, approval: str, person: str, occasion: str) -> None:
        about = {"approval": approval, "person": person, "occasion": occasion}
        fresh = {"state": PENDING, "receipt": None, "written_at": func.now(), "settled_at": None}
        mail = await self._session.scalar(
            insert(mails)
            .values(tenant_id=self._tenant, id=uuid4().hex, **about)
            .on_conflict_do_update(
                index_elements=["tenant_id", "approval", "person", "occasion"],
                set_=fresh,
                where=mails.c.state.in_(AGAIN),
            )
            .returning(mails.c.id)
        )
        if mail is None:
            return
        await self._jobs.enqueue(
            self._session,
            "send_mail",
            queue="outbox",
            lock=f"{self._tenant}:mail:{person}",
            args={"tenant": self._tenant, "mail": mail},
        )

    async def rewrite(self, person: str) -> None:
        found = await self._session.execute(_HOMELESS, {"tenant": self._tenant, "person": person})
        for row in found.all():
            await self.write(row.approval, person, row.occasion)

    async def take(self, mail: str) -> WaitingMail | None:
        found = await self._session.execute(_TAKE, {"tenant": self._tenant, "mail": mail})
        row = found.mappings().one_or_none()
        if row is None:
            return None
        await self._session.execute(_BEGIN, {"tenant": self._tenant, "mail": mail, "to": SENDING})
        return WaitingMail(
            mail, row["approval"], row["person"], row["occasion"], row["state"] == SENDING, row["age"]
        )

    async def pause(self) -> float:
        await self._session.execute(_ALONE, {"tenant": self._tenant})
        paces = {"tenant": self._tenant, "seconds": SECONDS, "most": MOST}
        return float(await self._session.scalar(_PAUSE, paces) or 0)

    async def settle(self, mail: str, state: str, receipt: Mapping[str, Any]) -> None:
        told = {"to": state, "left": dict(receipt)}
        await self._session.execute(_SETTLE, {"tenant": self._tenant, "mail": mail, **told})

    async def put_back(self, mail: str) -> None:
        await self._session.execute(_SET, {"tenant": self._tenant, "mail": mail, "to": PENDING})
