"""Made files on their way to where people are."""

from collections.abc import Mapping
from typing import Any, Protocol

from core.messages import Message
from core.parcel import Destination, Parcel, ParcelState, Upload
from core.posted import Room


class Parcels(Protocol):
    async def offer(self, opportunity: int, export: str, person: str, to: Destination) -> str:
        """A new parcel that its person is asked about; their open offers of the same file are withdrawn."""
        ...

    async def put(self, opportunity: int, export: str, person: str, conversation: str, room: Room) -> str:
        """A new parcel for a channel's files: it waits to be carried, and its job is put down."""
        ...

    async def count(self, export: str, person: str) -> int:
        """How many there have ever been of a file for somebody."""
        ...

    async def get(self, parcel: str) -> Parcel | None: ...

    async def hold(self, parcel: str) -> Parcel | None:
        """The parcel, its row locked until the transaction ends."""
        ...

    async def take(self, parcel: str, conversation: str, card: str | None, upload: Upload) -> None:
        """Its person said yes: it waits to be carried, and its job is put down."""
        ...

    async def decline(self, parcel: str, conversation: str, card: str | None) -> None: ...

    async def claim(self, parcel: str, token: str) -> Parcel | None:
        """Takes a parcel that is under way for this worker; returns it as it stood before.

        None when it has ended. An earlier worker's token is worth nothing from now on.
        """
        ...

    async def wait(self, parcel: str, token: str) -> bool:
        """Puts a parcel back that is tried again later; False when it is this worker's no more."""
        ...

    async def settle(
        self,
        parcel: str,
        token: str | None,
        state: ParcelState,
        *,
        receipt: Mapping[str, Any] | None = None,
        problem: Message | None = None,
    ) -> bool:
        """Ends a parcel if it is under way and still this worker's (anyone's with no token); says whether."""
        ...
