"""Stage 11: how many people the work takes, per role and discipline, and what efficiency changes.

fte(role) = sum over lines of base_hours x volume, reduced by the role's efficiency, divided by 1800 hours
"""

from collections.abc import Iterable
from decimal import Decimal

from pydantic import BaseModel, ConfigDict

from core.calculators.efficiency import Efficiency
from core.calculators.rate_card import RateCard, RoleHours, hours_by_role
from core.calculators.rounding import FTE, HOURS, MONEY, rounded, total

HOURS_PER_FTE = Decimal(1800)
"""Of one full-time year (SPEC, stage 11)."""


class _Figures(BaseModel):
    model_config = ConfigDict(frozen=True)


class TeamRole(_Figures):
    """One role in the team."""

    role: str
    discipline: str
    programme: bool
    hours: Decimal
    """Before efficiency."""
    efficiency: Decimal
    """Percent, 0..100."""
    hours_after: Decimal
    fte_before: Decimal
    fte: Decimal
    """After efficiency."""
    price: Decimal | None
    price_after: Decimal | None


class TeamTotals(_Figures):
    """What roles come to together."""

    hours: Decimal
    hours_after: Decimal
    fte_before: Decimal
    fte: Decimal
    """After efficiency."""
    price: Decimal | None
    """None while a role among them has no rate."""
    price_after: Decimal | None
    currency: str


class Discipline(TeamTotals):
    """The roles of one discipline together."""

    discipline: str


class TeamShape(_Figures):
    """What stage 11 persists."""

    roles: list[TeamRole]
    """By discipline."""
    disciplines: list[Discipline]
    total_fte: Decimal
    totals: TeamTotals
    hours_per_fte: Decimal = HOURS_PER_FTE


def shape(card: RateCard, efficiency: Efficiency) -> TeamShape:
    """The team for a rate card at an efficiency; a preview is the same for one that is not saved yet."""
    exact = hours_by_role(card.lines)
    disciplines = list(dict.fromkeys(one.discipline for one in card.roles))
    ordered = sorted(card.roles, key=lambda one: disciplines.index(one.discipline))
    roles = [_role(one, exact[one.role], efficiency) for one in ordered]
    totals = TeamTotals.model_validate(_sums(roles, card.currency))
    return TeamShape(
        roles=roles,
        disciplines=[_discipline(name, roles, card.currency) for name in disciplines],
        total_fte=totals.fte,
        totals=totals,
    )


def _role(one: RoleHours, hours: Decimal, efficiency: Efficiency) -> TeamRole:
    percentage = efficiency.of(one.discipline, one.programme)
    left = 1 - percentage / 100
    return TeamRole(
        role=one.role,
        discipline=one.discipline,
        programme=one.programme,
        hours=one.hours,
        efficiency=percentage,
        hours_after=rounded(HOURS, hours, left),
        fte_before=rounded(FTE, hours, per=HOURS_PER_FTE),
        fte=rounded(FTE, hours, left, per=HOURS_PER_FTE),
        price=one.price,
        price_after=None if one.rate is None else rounded(MONEY, hours, left, one.rate),
    )


def _discipline(name: str, roles: Iterable[TeamRole], currency: str) -> Discipline:
    own = [one for one in roles if one.discipline == name]
    return Discipline.model_validate({"discipline": name, **_sums(own, currency)})


def _sums(roles: list[TeamRole], currency: str) -> dict[str, object]:
    """The sums of the rounded figures, so that each column adds up as it is shown."""
    return {
        "hours": total(one.hours for one in roles),
        "hours_after": total(one.hours_after for one in roles),
        "fte_before": total(one.fte_before for one in roles),
        "fte": total(one.fte for one in roles),
        "price": _price(one.price for one in roles),
        "price_after": _price(one.price_after for one in roles),
        "currency": currency,
    }


def _price(prices: Iterable[Decimal | None]) -> Decimal | None:
    listed = list(prices)
    known = [price for price in listed if price is not None]
    return total(known) if len(known) == len(listed) else None
