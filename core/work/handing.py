"""What is handed over, and how far each target has come."""

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from core.handoff.targets import Handed, Package, Target, TargetState
from core.messages import Message


class Handoffs(Protocol):
    """The targets of opportunities' hand-offs: a row each, the latest."""

    reachable: frozenset[Target]
    """The systems that are configured for this tenant."""

    async def all(self, opportunity: int) -> tuple[Handed, ...]:
        """In the order of targets."""
        ...

    async def start(
        self, package: Package, target: Target, state: TargetState, *, by: str, problem: Message | None
    ) -> None:
        """Puts a target down anew; the receipt of an earlier hand-off stays, and no worker holds it."""
        ...

    async def retry(self, opportunity: int, target: Target, by: str) -> None:
        """Sets a target that has ended on its way again."""
        ...

    async def claim(self, opportunity: int, target: Target, token: str) -> Handed | None:
        """Takes a target that is under way for this worker; returns it as it stood before.

        None when it has ended. An earlier worker's token is worth nothing from now on.
        """
        ...

    async def tell(self, opportunity: int, target: Target, told: Mapping[str, str | None]) -> None:
        """Notes who is told, and by which message."""
        ...

    async def wait(
        self, opportunity: int, target: Target, token: str, problem: Message | None, seconds: float
    ) -> bool:
        """Puts a target back that is tried again later; False when it is this worker's no more."""
        ...

    async def settle(
        self,
        opportunity: int,
        target: Target,
        token: str | None,
        state: TargetState,
        *,
        receipt: Mapping[str, Any] | None = None,
        problem: Message | None = None,
    ) -> bool:
        """Ends a target if it is under way and still this worker's (anyone's with no token); says whether.

        Without a receipt the earlier one stays.
        """
        ...

    async def fates(self, messages: Sequence[str]) -> Mapping[str, str]:
        """The state of each of these messages in the outbox."""
        ...
