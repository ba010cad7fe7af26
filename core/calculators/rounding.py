"""How figures are rounded: half up, once, from the exact value; totals add up what is shown.

So every card, sheet and slide shows the same figures, and each column adds up to the cent. Against a total
that is rounded only at its end this differs by at most half a unit for each role.
"""

from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Context, Decimal, localcontext
from math import prod

HOURS = Decimal("0.01")
FTE = Decimal("0.001")
MONEY = Decimal("0.01")
"""The smallest unit of each figure; of people a finer one, since a role may have an hour or two of a year."""
_EXACT = Context(prec=80)
"""Digits: more than any product of hours, volume, rate and percentage has."""


def rounded(unit: Decimal, *factors: Decimal, per: Decimal = Decimal(1)) -> Decimal:
    """The product of exact factors, divided by `per`, to a whole number of units."""
    with localcontext(_EXACT):
        return (prod(factors, start=Decimal(1)) / per).quantize(unit, ROUND_HALF_UP)


def total(figures: Iterable[Decimal]) -> Decimal:
    """The sum of rounded figures, which needs no rounding of its own."""
    with localcontext(_EXACT):
        return sum(figures, Decimal("0.00"))
