"""Mails, what their links carry, and how people are chased."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Protocol

from core.reaching import Pass
from core.work.records import WaitingMail


class Mails(Protocol):
    """Mails about requests, as intents and ids; each has a receipt in the end."""

    async def write(self, approval: str, person: str, occasion: str) -> None:
        """An intent to mail somebody; where one is on its way, arrived or may have, nothing is added."""
        ...

    async def rewrite(self, person: str) -> None:
        """Writes those anew that had no address to go to, of requests that are open."""
        ...

    async def take(self, mail: str) -> WaitingMail | None:
        """The mail, held and marked as being sent; None when it is done with."""
        ...

    async def pause(self) -> float:
        """Seconds until the tenant may send another one; held until the transaction ends."""
        ...

    async def settle(self, mail: str, state: str, receipt: Mapping[str, Any]) -> None: ...

    async def put_back(self, mail: str) -> None: ...


class Passes(Protocol):
    """What lets one person decide one request once, by the hash of what the link carries."""

    async def issue(self, hash: str, approval: str, person: str, hours: int) -> datetime:
        """Keeps a new one and says when it expires; the person's others for that request stay good."""
        ...

    async def get(self, hash: str) -> Pass | None: ...

    async def use(self, hash: str) -> bool:
        """Uses it up; False when it was used before, or has expired."""
        ...


class Chases(Protocol):
    """When requests are looked at again, and what was done about them."""

    async def hold(self, approval: str) -> datetime | None:
        """When it is to be looked at next, locked until the transaction ends."""
        ...

    async def plan(self, approval: str, at: datetime | None) -> None:
        """Has it looked at then; whatever was planned before counts no longer."""
        ...

    async def remind(self, approval: str) -> None:
        """Notes one more reminder, now."""
        ...

    async def escalate(self, approval: str, people: Sequence[str]) -> None:
        """Notes whom it was escalated to, now."""
        ...
