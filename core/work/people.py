"""The people of a tenant and what the tenant has set."""

from collections.abc import Callable, Sequence
from typing import Protocol

from core.opportunity import Person, Role
from core.tenant import TenantSettings
from core.work.records import Invitation, Place, Standing


class People(Protocol):
    async def visit(self, place: Place) -> None:
        """Remembers a conversation in which nobody has a name."""
        ...

    async def grant(self, person: str, role: Role) -> bool:
        """Gives a role; False when the person holds it already."""
        ...

    async def revoke(self, person: str, role: Role) -> bool:
        """Takes a role away; False when the person does not hold it."""
        ...

    async def introduce(self, person: Person, addresses: Sequence[str], *, belongs: bool = True) -> None:
        """Writes down somebody as Teams' roster knows them, with every address they have in lower case.

        A person who is not known yet gets no role by this; roles they were invited to, by id or address,
        become theirs if they belong to the organisation.
        """
        ...

    async def find(self, named: str) -> Person | None:
        """The person with this Entra id, Teams id or address, in any case."""
        ...

    async def address(self, person: str) -> str | None:
        """Where to mail somebody: the first address of theirs that takes mail.

        Until the transaction ends nobody learns another one.
        """
        ...

    async def nameless(self) -> tuple[Person, ...]:
        """People whose addresses the roster has not told yet, at most 200."""
        ...

    async def holders(self, *roles: Role) -> tuple[Person, ...]:
        """Everybody who holds one of the roles, by name."""
        ...

    async def invite(self, address: str, role: Role, by: str) -> None: ...

    async def uninvite(self, address: str, role: Role) -> bool: ...

    async def invitations(self) -> tuple[Invitation, ...]: ...

    async def meet(
        self, person: Person, place: Place | None, first_roles: Callable[[bool], frozenset[Role]]
    ) -> Standing:
        """The person as known, or as first seen with `first_roles(whether the tenant is new)`.

        Where they are is not remembered without a place.
        """
        ...

    async def get(self, person: str) -> Person | None: ...

    async def everyone(self) -> tuple[Person, ...]: ...


class Tenant(Protocol):
    """What the organisation has set for itself."""

    async def settings(self) -> TenantSettings: ...

    async def hold(self) -> TenantSettings:
        """The settings, locked until the transaction ends."""
        ...

    async def save(self, settings: TenantSettings) -> None:
        """Keeps them with the next version."""
        ...
