"""From when on an assumption counts as broken, as far as its own words say."""

from decimal import Decimal

import pytest

from core.rules.watching import threshold_of


@pytest.mark.parametrize(
    ("assumption", "most", "unit"),
    [
        ("Feedback within 48 hours.", "48", "hours"),
        ("Feedback within 48h", "48", "h"),
        ("Two rounds; at most 2,5 % of pieces change later", "2.5", "%"),
        ("No more than 3 amend rounds per asset", "3", "amend rounds"),
        ("One named decision-maker; 12 languages are included", "12", "languages"),
    ],
)
def test_the_first_figure_with_something_it_counts_is_the_threshold(
    assumption: str, most: str, unit: str
) -> None:
    threshold = threshold_of(assumption)
    assert (threshold.most, threshold.unit) == (Decimal(most), unit)
    assert threshold.said.startswith("Beyond ")


@pytest.mark.parametrize(
    "assumption", ["Templates are supplied", "Prices of 2026 hold", "ISO 9001 applies", "", "v2.1 is final"]
)
def test_without_such_a_figure_it_breaks_as_soon_as_it_does_not_hold(assumption: str) -> None:
    threshold = threshold_of(assumption)
    assert threshold.said == "As soon as it does not hold"
    assert threshold.most is None
