"""What the workbooks of a rate card hold, before they are written."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from core.asset import Asset
from core.calculators.efficiency import Efficiency
from core.calculators.rate_card import Line, RateCard
from core.calculators.team_shape import TeamShape
from core.catalogue.catalogue import Catalogue
from core.messages import Message
from core.packs.pack import Branding


@dataclass(frozen=True, slots=True)
class Row:
    """One asset with what is made for it."""

    asset_id: str
    asset: str
    """Its name."""
    tier: str
    volume: int
    """As priced."""
    route: str
    """Code."""
    route_name: str
    covers: str
    excludes: str
    hours: Mapping[str, Decimal]
    """By role, for ONE asset."""
    caveats: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Book:
    """Everything that stands in the workbooks."""

    opportunity: int
    name: str
    """The opportunity's."""
    client: str | None
    version: int
    made_on: date
    branding: Branding
    rows: tuple[Row, ...]
    card: RateCard
    shape: TeamShape | None = None
    efficiency: Efficiency | None = None
    remarks: tuple[Message, ...] = ()
    """What is not in the figures."""


def rows_of(
    card: RateCard,
    assets: Iterable[Asset],
    catalogue: Catalogue,
    caveats: Mapping[str, Sequence[str]] | None = None,
) -> tuple[Row, ...]:
    """The rows of a card in its order; caveats by asset id, as matching noted them."""
    known = {asset.id: asset for asset in assets}
    lines: dict[str, list[Line]] = {}
    for line in card.lines:
        lines.setdefault(line.asset_id, []).append(line)
    return tuple(
        _row(own, known.get(id), catalogue, tuple((caveats or {}).get(id, ()))) for id, own in lines.items()
    )


def _row(lines: Sequence[Line], asset: Asset | None, catalogue: Catalogue, caveats: tuple[str, ...]) -> Row:
    first = lines[0]
    route = catalogue.route(first.route)
    return Row(
        asset_id=first.asset_id,
        asset=asset.name if asset else first.asset_id,
        tier=(asset and asset.client_tier) or "",
        volume=first.volume,
        route=first.route,
        route_name=route.name if route else "",
        covers=route.covers if route else "",
        excludes=route.excludes if route else "",
        hours={line.role: line.base_hours for line in lines},
        caveats=caveats,
    )
