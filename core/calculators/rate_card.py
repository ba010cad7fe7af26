"""Stage 8: hours per role for ONE asset of each selected route, with the volume beside them, and their price.

price(role) = sum over lines of base_hours x volume x rate(role, region, currency)
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from core.asset import LARGEST
from core.calculators.rounding import HOURS, MONEY, rounded, total
from core.catalogue.catalogue import Catalogue
from core.errors import Asked
from core.messages import Message, message

NAMED = 5
"""Names in one sentence; the rest is counted."""


class _Figures(BaseModel):
    model_config = ConfigDict(frozen=True)


class Line(_Figures):
    """What one role does for one asset."""

    asset_id: str
    route: str
    """Code."""
    role: str
    discipline: str
    programme: bool
    base_hours: Decimal = Field(gt=0)
    """For ONE asset: whoever totals multiplies by the volume."""
    volume: int = Field(ge=1, le=LARGEST, strict=True)


class RoleHours(_Figures):
    """What one role does for all assets together."""

    role: str
    discipline: str
    programme: bool
    hours: Decimal
    rate: Decimal | None
    """Per hour; None where the catalogue has no rate."""
    price: Decimal | None


class LeftOut(_Figures):
    """An asset that is not on the rate card."""

    asset_id: str
    asset: str
    """Its name."""
    route: str | None
    """The code that the catalogue no longer has; None where no route is selected."""


class Totals(_Figures):
    """What the rate card comes to."""

    assets: int
    """With lines."""
    pieces: int
    """Their volumes together."""
    hours: Decimal
    price: Decimal | None
    """None while a role has no rate: a part is not the price."""
    currency: str


class RateCard(_Figures):
    """What stage 8 persists."""

    model_type: str
    region: str
    currency: str
    lines: list[Line]
    roles: list[RoleHours]
    """In the order of the catalogue."""
    totals: Totals
    left_out: list[LeftOut] = Field(default_factory=list[LeftOut])

    @property
    def unpriced(self) -> list[str]:
        """The roles that have hours and no rate."""
        return [one.role for one in self.roles if one.rate is None]


@dataclass(frozen=True, slots=True)
class Selection:
    """An asset and the route that is selected for it."""

    asset_id: str
    asset: str
    """Its name."""
    volume: int
    route: str | None
    """Code; None where nothing is selected."""


@dataclass(frozen=True, slots=True)
class Terms:
    """By what hours and rates are chosen."""

    model_type: str
    region: str
    currency: str


def selections(
    assets: Iterable[Mapping[str, Any]], matches: Iterable[Mapping[str, Any]]
) -> tuple[Selection, ...]:
    """Each asset with its selected route, in the order of the assets; both as their stages put them out.

    Raises:
        ValueError: an asset has several, and would be counted as often.
    """
    selected = [match for match in matches if match["selected"]]
    counted = Counter(match["asset_id"] for match in selected)
    if twice := [asset for asset, count in counted.items() if count > 1]:
        raise ValueError(f"several selected routes for {', '.join(twice)}")
    routes = {match["asset_id"]: match["route"] for match in selected}
    return tuple(
        Selection(one["id"], one["name"], one["volume"], routes.get(one["id"]) or None) for one in assets
    )


def build(selected: Sequence[Selection], catalogue: Catalogue, terms: Terms) -> RateCard:
    """The rate card of these selections.

    Raises:
        Asked: there is nothing to build it from.
        ValueError: a volume is no whole number from 1 to `LARGEST`.
    """
    if terms.model_type not in catalogue.model_types:
        known = ", ".join(catalogue.model_types)
        raise Asked("calc-model-type", model_type=terms.model_type, known=known)
    lines = [line for one in selected for line in _lines(one, catalogue, terms.model_type)]
    left_out = [
        LeftOut(asset_id=one.asset_id, asset=one.asset, route=one.route)
        for one in selected
        if not one.route or catalogue.route(one.route) is None
    ]
    if not lines:
        raise _nothing(selected)
    roles = _roles(lines, catalogue, terms)
    return RateCard(
        model_type=terms.model_type,
        region=terms.region,
        currency=terms.currency,
        lines=lines,
        roles=roles,
        totals=_totals(lines, roles, terms.currency),
        left_out=left_out,
    )


def _lines(one: Selection, catalogue: Catalogue, model_type: str) -> list[Line]:
    if not one.route or (route := catalogue.route(one.route)) is None:
        return []
    worked = catalogue.hours(route, model_type)
    roles = {role.name: role for role in catalogue.roles if role.name in worked}
    return [
        Line(
            asset_id=one.asset_id,
            route=route.code,
            role=name,
            discipline=role.discipline,
            programme=role.programme,
            base_hours=worked[name],
            volume=one.volume,
        )
        for name, role in roles.items()
    ]


def _nothing(selected: Sequence[Selection]) -> Asked:
    gone = list(dict.fromkeys(one.route for one in selected if one.route))
    if gone:
        return Asked("calc-routes-gone", count=len(gone), routes=named(gone))
    return Asked("calc-nothing-selected", assets=len(selected)) if selected else Asked("calc-no-assets")


def hours_by_role(lines: Iterable[Line]) -> dict[str, Decimal]:
    """The exact hours of each role: base hours times volume, added up."""
    hours: dict[str, Decimal] = {}
    for line in lines:
        hours[line.role] = hours.get(line.role, Decimal(0)) + line.base_hours * line.volume
    return hours


def _roles(lines: Sequence[Line], catalogue: Catalogue, terms: Terms) -> list[RoleHours]:
    hours = hours_by_role(lines)
    described = {line.role: line for line in lines}
    order = {role.name: place for place, role in enumerate(catalogue.roles)}
    made: list[RoleHours] = []
    for role in sorted(hours, key=lambda name: order.get(name, len(order))):
        rate = catalogue.rate(role, terms.region, terms.currency)
        made.append(
            RoleHours(
                role=role,
                discipline=described[role].discipline,
                programme=described[role].programme,
                hours=rounded(HOURS, hours[role]),
                rate=rate,
                price=None if rate is None else rounded(MONEY, hours[role], rate),
            )
        )
    return made


def _totals(lines: Sequence[Line], roles: Sequence[RoleHours], currency: str) -> Totals:
    volumes = {line.asset_id: line.volume for line in lines}
    prices = [one.price for one in roles if one.price is not None]
    return Totals(
        assets=len(volumes),
        pieces=sum(volumes.values()),
        hours=total(one.hours for one in roles),
        price=total(prices) if len(prices) == len(roles) else None,
        currency=currency,
    )


def remarks(card: RateCard) -> tuple[Message, ...]:
    """What a reader must be told beside the figures: what is not in them."""
    unselected = [one.asset for one in card.left_out if one.route is None]
    said = [
        message("calc-route-gone", asset=one.asset, route=one.route) for one in card.left_out if one.route
    ]
    if unselected:
        said.append(message("calc-unselected", count=len(unselected), assets=named(unselected)))
    if len(card.unpriced) == len(card.roles):
        said.append(message("calc-no-rates", region=card.region, currency=card.currency))
    elif card.unpriced:
        roles, count = named(card.unpriced), len(card.unpriced)
        said.append(
            message("calc-rate-missing", roles=roles, count=count, region=card.region, currency=card.currency)
        )
    return tuple(said)


def named(names: Sequence[str]) -> Message:
    """The first names, and how many more there are."""
    return message("calc-names", names=", ".join(names[:NAMED]), more=max(0, len(names) - NAMED))
