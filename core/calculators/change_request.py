"""What a change after the win costs: more pieces of an asset, or hours of roles as people reckon them.

price(line) = base_hours x pieces x (1 - efficiency) x rate(role, region, currency), for pieces of an asset;
price(line) = hours x rate(role, region, currency), for hours that somebody typed.

More pieces cost what the proposal asked for the same asset: its hours at the efficiency that was judged.
Typed hours are what the work will take, so nothing is taken off them again.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from pydantic import BaseModel, ConfigDict, Field

from core.calculators.efficiency import Efficiency
from core.calculators.rate_card import Line, RateCard
from core.calculators.rounding import HOURS, MONEY, rounded, total
from core.catalogue.catalogue import Catalogue, JobRole


class _Figures(BaseModel):
    model_config = ConfigDict(frozen=True)


class ChangeLine(_Figures):
    """What one role does for a change."""

    role: str
    discipline: str
    asset: str = ""
    """The asset's name; empty for hours that somebody typed."""
    route: str = ""
    pieces: int = 0
    base_hours: Decimal
    """For one piece, or what was typed."""
    efficiency: Decimal = Decimal(0)
    """Percent that stage 10 takes off."""
    hours: Decimal
    rate: Decimal | None
    """Per hour; None where the catalogue has none."""
    price: Decimal | None


class Priced(_Figures):
    """A change with every figure that its price is made of."""

    lines: list[ChangeLine]
    hours: Decimal
    price: Decimal | None
    """None while a role has no rate: a part is not the price."""
    region: str
    currency: str
    catalogue: int = Field(ge=0)
    """The version whose rates these are; 0 for the shipped sample."""


@dataclass(frozen=True, slots=True)
class Rates:
    """By what a change is priced."""

    catalogue: Catalogue
    version: int
    region: str
    currency: str

    def of(self, role: str) -> Decimal | None:
        return self.catalogue.rate(role, self.region, self.currency)


def more_pieces(
    card: RateCard, asset_id: str, asset: str, pieces: int, efficiency: Efficiency | None, rates: Rates
) -> list[ChangeLine]:
    """The lines of one asset for so many more pieces; none where the asset is not on the rate card."""
    held = [line for line in card.lines if line.asset_id == asset_id]
    return [_of_piece(line, asset, pieces, efficiency, rates) for line in held]


def _of_piece(line: Line, asset: str, pieces: int, efficiency: Efficiency | None, rates: Rates) -> ChangeLine:
    percentage = efficiency.of(line.discipline, line.programme) if efficiency else Decimal(0)
    left, rate = 1 - percentage / 100, rates.of(line.role)
    factors = (line.base_hours, Decimal(pieces), left)
    return ChangeLine(
        role=line.role,
        discipline=line.discipline,
        asset=asset,
        route=line.route,
        pieces=pieces,
        base_hours=line.base_hours,
        efficiency=percentage,
        hours=rounded(HOURS, *factors),
        rate=rate,
        price=None if rate is None else rounded(MONEY, *factors, rate),
    )


def typed_hours(role: JobRole, hours: Decimal, rates: Rates) -> ChangeLine:
    """The line of a role for so many hours."""
    rate = rates.of(role.name)
    return ChangeLine(
        role=role.name,
        discipline=role.discipline,
        base_hours=hours,
        hours=rounded(HOURS, hours),
        rate=rate,
        price=None if rate is None else rounded(MONEY, hours, rate),
    )


def priced(lines: Sequence[ChangeLine], rates: Rates) -> Priced:
    """The lines with what they come to."""
    return Priced(
        lines=list(lines),
        hours=total(line.hours for line in lines),
        price=_price(line.price for line in lines),
        region=rates.region,
        currency=rates.currency,
        catalogue=rates.version,
    )


def _price(prices: Iterable[Decimal | None]) -> Decimal | None:
    listed = list(prices)
    known = [price for price in listed if price is not None]
    return total(known) if len(known) == len(listed) else None
