"""The scope of an opportunity: assets, their matches, and the catalogue they stand on."""

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from core.asset import Asset, Match
from core.catalogue.catalogue import Catalogue
from core.catalogue.reading import Offered
from core.work.records import CatalogueImport, Imported, RouteUse


class Assets(Protocol):
    """The asset rows of opportunities; removed ones stay in the record."""

    async def all(self, opportunity: int) -> tuple[Asset, ...]:
        """Those that stand, in order."""
        ...

    async def add(self, opportunity: int, asset: Asset) -> None:
        """Puts it last; its id is given by whoever makes it."""
        ...

    async def change(self, opportunity: int, asset: str, **fields: object) -> None:
        """Sets `name description client_tier volume`, marks the row as edited, and raises its version."""
        ...

    async def remove(self, opportunity: int, asset: str) -> None:
        """Takes it off the list, and its matches with it."""
        ...

    async def count(self, opportunity: int) -> tuple[int, int]:
        """How many rows `replace` would put aside, and how many would stay."""
        ...

    async def replace(self, opportunity: int, drafted: Sequence[Asset]) -> tuple[Asset, ...]:
        """Puts aside what the stage listed and nobody edited, with its matches, and adds the draft.

        Returns everything that stands: rows that people added or edited first, in their order.
        """
        ...


class Matches(Protocol):
    """Candidate routes of assets that stand."""

    async def all(self, opportunity: int) -> tuple[Match, ...]:
        """By asset in order, then by rank."""
        ...

    async def replace(self, opportunity: int, matches: Sequence[Match]) -> None:
        """Puts every earlier match of the opportunity aside and keeps these."""
        ...

    async def add(self, opportunity: int, match: Match) -> None:
        """A route that a person chose beside the candidates."""
        ...

    async def select(self, opportunity: int, match: str, by: str) -> None:
        """Selects one match of an asset and deselects its siblings."""
        ...

    async def clear(self, opportunity: int, match: str) -> None:
        """Deselects a match."""
        ...

    async def on(self, routes: Sequence[str]) -> tuple[RouteUse, ...]:
        """The opportunities, archived ones aside, in which one of these routes is selected."""
        ...


class Catalogues(Protocol):
    """The tenant's catalogue; the shipped sample until one is imported."""

    async def current(self) -> Catalogue: ...

    async def version(self) -> int:
        """How many times one was imported; 0 for the shipped sample."""
        ...

    async def imported(self) -> Imported | None:
        """Who imported the one that stands; None for the shipped sample."""
        ...

    async def save(self, catalogue: Catalogue, by: str) -> None:
        """Keeps it as the next version."""
        ...


class CatalogueImports(Protocol):
    """Catalogues that were offered and wait for somebody to confirm them."""

    async def add(self, offered: Offered, *, source: str, file: str | None, against: int, by: str) -> str:
        """`source` is what a person calls it: the file's name; empty for the shipped sample."""
        ...

    async def get(self, id: str) -> CatalogueImport | None: ...

    async def hold(self, id: str) -> CatalogueImport | None:
        """The import, its row locked until the transaction ends."""
        ...

    async def content(self, id: str) -> Catalogue | None:
        """The catalogue that is offered; None where something is wrong with it."""
        ...

    async def compare(self, id: str, against: int) -> None:
        """Notes the version of the catalogue that it was compared with by now."""
        ...

    async def settle(self, id: str, state: str, by: str, outcome: Mapping[str, Any]) -> None:
        """Closes it as `confirmed` or `discarded`."""
        ...
