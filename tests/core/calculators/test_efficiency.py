from decimal import Decimal

import pytest

from core.calculators.efficiency import SCENARIOS, Efficiency, Scenario, proposed, remarks
from core.calculators.rate_card import Selection, Terms, build
from core.messages import say
from tests.core.calculators.scopes import catalogue


def efficiency(blanket: object = 15, **overrides: object) -> Efficiency:
    return Efficiency.model_validate({"scenario": "moderate", "blanket": blanket, "overrides": overrides})


@pytest.mark.parametrize("percentage", [91, "90.01", -1, "abc", "", None, "NaN", "Infinity", "12.345"])
def test_a_percentage_beyond_the_cap_or_no_number_is_a_value_error(percentage: object) -> None:
    with pytest.raises(ValueError, match="blanket"):
        efficiency(percentage)
    with pytest.raises(ValueError, match="overrides"):
        efficiency(15, Motion=percentage)


def test_the_cap_itself_is_allowed() -> None:
    assert efficiency("90", Motion=0).of("Copy", False) == 90


def test_an_override_goes_before_the_blanket_whatever_its_spelling() -> None:
    profile = efficiency(15, **{" motion ": "22.5"})
    assert profile.of("Motion", False) == Decimal("22.5")
    assert profile.of("Copy", False) == 15


def test_one_discipline_cannot_have_two_overrides() -> None:
    with pytest.raises(ValueError, match="two overrides"):
        efficiency(15, Motion=10, MOTION=20)


def test_programme_roles_are_never_reduced() -> None:
    assert efficiency(90, Programme=90).of("Programme", True) == 0


def test_a_scenario_proposes_its_blanket_and_a_tenant_may_have_its_own() -> None:
    assert [proposed(one).blanket for one in Scenario] == sorted(SCENARIOS.values())
    assert proposed(Scenario.MODERATE, {Scenario.MODERATE: Decimal(12)}).blanket == 12


def test_overrides_that_reduce_nothing_are_named() -> None:
    made = catalogue([{"Programme Director": Decimal(1), "Editor": Decimal(2)}], {})
    card = build([Selection("a", "Film", 1, "R-0")], made, Terms("current_oplus", "Utopia", "EUR"))
    said = [say(one) for one in remarks(efficiency(10, Programme=20, Motion=30, Ceramics=5), card)]
    assert len(said) == 2
    assert "Programme changes nothing" in said[0]
    assert "Ceramics changes nothing" in said[1]
