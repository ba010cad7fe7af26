"""Made files on their way to where people are, each fenced by the token of whoever carries it."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any
from uuid import uuid4

from sqlalchemy import func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from core.messages import Message
from core.parcel import UNDER_WAY, Destination, Parcel, ParcelState, Upload
from core.posted import Room
from storage.jobs import Jobs
from storage.mapping import Row, message_from, message_to
from storage.tables import parcels


class ParcelsTable:
    """`core.work.Parcels` on PostgreSQL; a job per parcel."""

    def __init__(self, session: AsyncSession, tenant: str, jobs: Jobs) -> None:
        self._session = session
        self._tenant = tenant
        self._jobs = jobs

    def _this(self, parcel: str):
        return parcels.c.tenant_id == self._tenant, parcels.c.id == parcel

    def _mine(self, parcel: str, token: str | None):
        held = () if token is None else (parcels.c.token == token,)
        return *self._this(parcel), parcels.c.state.in_(UNDER_WAY), *held

    def _of(self, export: str, person: str):
        return parcels.c.tenant_id == self._tenant, parcels.c.export == export, parcels.c.person == person

    async def offer(self, opportunity: int, export: str, person: str, to: Destination) -> str:
        await self._session.execute(
            parcels.update()
            .where(*self._of(export, person), parcels.c.state == ParcelState.OFFERED)
            .values(state=ParcelState.WITHDRAWN, ended_at=func.now())
        )
        return await self._add(opportunity, export, person, destination=to, state=ParcelState.OFFERED)

    async def put(self, opportunity: int, export: str, person: str, conversation: str, room: Room) -> str:
        parcel = await self._add(
            opportunity,
            export,
            person,
            destination=Destination.CHANNEL,
            state=ParcelState.WAITING,
            conversation=conversation,
            upload=asdict(room),
        )
        await self._send(parcel)
        return parcel

    async def _add(self, opportunity: int, export: str, person: str, **values: object) -> str:
        parcel, about = uuid4().hex, {"opportunity": opportunity, "export": export, "person": person}
        await self._session.execute(
            insert(parcels).values(tenant_id=self._tenant, id=parcel, **about, **values)
        )
        return parcel

    async def count(self, export: str, person: str) -> int:
        counted = select(func.count()).select_from(parcels).where(*self._of(export, person))
        return await self._session.scalar(counted) or 0

    async def get(self, parcel: str) -> Parcel | None:
        found = await self._session.execute(select(parcels).where(*self._this(parcel)))
        row = found.mappings().one_or_none()
        return _parcel(row) if row else None

    async def hold(self, parcel: str) -> Parcel | None:
        found = await self._session.execute(select(parcels).where(*self._this(parcel)).with_for_update())
        row = found.mappings().one_or_none()
        return _parcel(row) if row else None

    async def take(self, parcel: str, conversation: str, card: str | None, upload: Upload) -> None:
        where = {"conversation": conversation, "card": card}
        await self._set(self._this(parcel), state=ParcelState.WAITING, upload=asdict(upload), **where)
        await self._send(parcel)

    async def _send(self, parcel: str) -> None:
        await self._jobs.enqueue(
            self._session,
            "carry_parcel",
            queue="files",
            lock=f"{self._tenant}:parcel:{parcel}",
            args={"tenant": self._tenant, "parcel": parcel},
        )

    async def decline(self, parcel: str, conversation: str, card: str | None) -> None:
        where = {"conversation": conversation, "card": card}
        await self._set(self._this(parcel), state=ParcelState.DECLINED, ended_at=func.now(), **where)

    async def claim(self, parcel: str, token: str) -> Parcel | None:
        found = await self._session.execute(
            select(parcels).where(*self._mine(parcel, None)).with_for_update()
        )
        row = found.mappings().one_or_none()
        if row is None:
            return None
        values = {"state": ParcelState.SENDING, "token": token, "tries": row["tries"] + 1}
        await self._set(self._this(parcel), **values)
        return _parcel(row)

    async def wait(self, parcel: str, token: str) -> bool:
        return await self._set(self._mine(parcel, token), state=ParcelState.WAITING)

    async def settle(
        self,
        parcel: str,
        token: str | None,
        state: ParcelState,
        *,
        receipt: Mapping[str, Any] | None = None,
        problem: Message | None = None,
    ) -> bool:
        return await self._set(
            self._mine(parcel, token),
            state=state,
            receipt=dict(receipt or {}),
            problem=message_to(problem),
            upload=None,
            ended_at=func.now(),
        )

    async def _set(self, where: tuple[object, ...], **values: object) -> bool:
        done = await self._session.execute(
            parcels.update().where(*where).values(**values).returning(parcels.c.id)  # pyright: ignore[reportArgumentType]
        )
        return done.one_or_none() is not None


def _parcel(row: Row) -> Parcel:
    to, place = Destination(row["destination"]), row["upload"]
    return Parcel(
        id=row["id"],
        opportunity=row["opportunity"],
        export=row["export"],
        person=row["person"],
        to=to,
        state=ParcelState(row["state"]),
        offered_at=row["offered_at"],
        conversation=row["conversation"],
        card=row["card"],
        upload=Upload(**place) if place and to is Destination.CHAT else None,
        room=Room(**place) if place and to is Destination.CHANNEL else None,
        tries=row["tries"],
        receipt=row["receipt"],
        problem=message_from(row["problem"]),
    )
