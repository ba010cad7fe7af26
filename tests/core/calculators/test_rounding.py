from decimal import Decimal
from fractions import Fraction

from core.calculators.rounding import MONEY, rounded, total


def test_halves_are_rounded_up() -> None:
    assert [rounded(MONEY, Decimal(value)) for value in ("0.005", "0.015", "2.675", "0.0049")] == [
        Decimal("0.01"),
        Decimal("0.02"),
        Decimal("2.68"),
        Decimal("0.00"),
    ]


def test_more_digits_than_a_decimal_usually_carries_stay_exact() -> None:
    huge, tiny = Decimal("9999999999999.9999"), Decimal("9999999.9999")
    exact = Fraction(huge) * Fraction(tiny) * Fraction("0.6667")
    assert abs(Fraction(rounded(MONEY, huge, tiny, Decimal("0.6667"))) - exact) <= Fraction(1, 200)
    assert total([Decimal("1E+20"), Decimal("0.01")] * 3) == Decimal("300000000000000000000.03")
