"""When something may be sent to a tenant next, whichever process sends it."""

from sqlalchemy import Float, bindparam, cast, func, literal, select, text
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from core.work.messaging import Slot
from storage.tables import paces

A_SECOND = 40
"""Messages that jobs may send to one tenant; Teams takes 50, and answers to turns wait for nobody."""

FAR = 1.0
"""Seconds from which on it is not worth waiting in place."""

_NOW = func.clock_timestamp()
_STEP = text(f"interval '{1 / A_SECOND} seconds'")
_AWAY = cast(func.extract("epoch", paces.c.next_at - _NOW), Float)

_RESERVE = (
    insert(paces)
    .values(next_at=_NOW + _STEP)
    .on_conflict_do_update(
        index_elements=["tenant_id"],
        set_={"next_at": func.greatest(paces.c.next_at, _NOW) + _STEP},
        where=paces.c.next_at < _NOW + text(f"interval '{FAR} seconds'"),
    )
    .returning(_AWAY)
)
_WAIT = select(_AWAY).where(paces.c.tenant_id == bindparam("tenant"))


class PacesTable:
    """`core.work.Pace` on PostgreSQL."""

    def __init__(self, session: AsyncSession, tenant: str) -> None:
        self._session = session
        self._tenant = tenant

    async def reserve(self) -> Slot:
        away = await self._session.scalar(_RESERVE, {"tenant_id": self._tenant})
        if away is not None:
            return Slot(True, max(0.0, float(away) - 1 / A_SECOND))
        far = await self._session.scalar(_WAIT, {"tenant": self._tenant})
        return Slot(False, max(FAR, float(far or FAR)))

    async def hold(self, seconds: float) -> None:
        until = _NOW + literal(seconds) * text("interval '1 second'")
        await self._session.execute(
            insert(paces)
            .values(tenant_id=self._tenant, next_at=until)
            .on_conflict_do_update(
                index_elements=["tenant_id"], set_={"next_at": func.greatest(paces.c.next_at, until)}
            )
        )
