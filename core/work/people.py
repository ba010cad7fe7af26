"""The people of a tenant and what the tenant has set."""

from collections.abc import Callable
from typing import Protocol

from core.opportunity import Person, Role
from core.work.records import Place, Standing


class People(Protocol):
    async def visit(self, place: Place) -> None:
        """Remembers a conversation in which nobody has a name."""
        ...

    async def grant(self, person: str, role: Role) -> None: ...

    async def meet(
        self, person: Person, place: Place, first_roles: Callable[[bool], frozenset[Role]]
    ) -> Standing:
        """The person as known, or as first seen with `first_roles(whether the tenant is new)`."""
        ...

    async def get(self, person: str) -> Person | None: ...

    async def everyone(self) -> tuple[Person, ...]: ...
