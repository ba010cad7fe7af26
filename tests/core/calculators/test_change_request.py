"""What a change costs: traced to base hours, efficiency and rates, and never a part for the whole."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.calculators.change_request import Rates, more_pieces, priced, typed_hours
from core.calculators.efficiency import Efficiency, Scenario
from core.calculators.rate_card import RateCard, Selection, Terms, build
from core.calculators.team_shape import shape
from core.catalogue.load import load

CATALOGUE = load()
REGION, CURRENCY = CATALOGUE.regions[0]
RATES = Rates(CATALOGUE, 0, REGION, CURRENCY)
ROUTE = CATALOGUE.routes[9]


def card(volume: int = 40) -> RateCard:
    terms = Terms("current_oplus", REGION, CURRENCY)
    return build([Selection("a1", "Social post", volume, ROUTE.code)], CATALOGUE, terms)


def profile(blanket: int) -> Efficiency:
    return Efficiency(scenario=Scenario.MODERATE, blanket=Decimal(blanket))


@given(st.integers(1, 5_000), st.integers(0, 90))
def test_more_pieces_cost_what_the_proposal_asked_for_as_many(pieces: int, blanket: int) -> None:
    cost = priced(more_pieces(card(), "a1", "Social post", pieces, profile(blanket), RATES), RATES)
    team = shape(card(pieces), profile(blanket))
    assert cost.price == team.totals.price_after
    assert cost.hours == team.totals.hours_after


def test_without_a_saved_efficiency_nothing_is_taken_off() -> None:
    cost = priced(more_pieces(card(), "a1", "Social post", 10, None, RATES), RATES)
    assert cost.price == card(10).totals.price


def test_programme_roles_are_never_reduced() -> None:
    lines = more_pieces(card(), "a1", "Social post", 10, profile(50), RATES)
    steering = {role.name for role in CATALOGUE.roles if role.programme}
    assert {line.efficiency for line in lines if line.role in steering} <= {Decimal(0)}
    assert {line.efficiency for line in lines if line.role not in steering} == {Decimal(50)}


def test_hours_are_kept_for_one_piece_with_the_pieces_beside_them() -> None:
    one = more_pieces(card(), "a1", "Social post", 10, None, RATES)[0]
    held = card().lines[0]
    assert (one.base_hours, one.pieces, one.hours) == (held.base_hours, 10, held.base_hours * 10)


def test_typed_hours_are_priced_as_they_are() -> None:
    role = CATALOGUE.roles[8]
    line = typed_hours(role, Decimal("7.50"), RATES)
    rate = CATALOGUE.rate(role.name, REGION, CURRENCY)
    assert rate is not None
    assert (line.hours, line.rate, line.price) == (
        Decimal("7.50"),
        rate,
        (rate * Decimal("7.5")).quantize(Decimal("0.01")),
    )


def test_an_asset_that_is_not_on_the_rate_card_has_no_lines() -> None:
    assert more_pieces(card(), "a2", "Film", 1, None, RATES) == []


def test_a_role_without_a_rate_leaves_the_whole_without_a_price() -> None:
    nowhere = Rates(CATALOGUE, 3, "Atlantis", CURRENCY)
    cost = priced([typed_hours(CATALOGUE.roles[0], Decimal(2), nowhere)], nowhere)
    assert (cost.price, cost.hours, cost.catalogue) == (None, Decimal("2.00"), 3)


@pytest.mark.parametrize("figure", ["price", "hours"])
def test_the_total_is_the_sum_of_the_lines_as_shown(figure: str) -> None:
    lines = more_pieces(card(), "a1", "Social post", 7, profile(33), RATES)
    cost = priced(lines, RATES)
    assert getattr(cost, figure) == sum(getattr(line, figure) for line in lines)
