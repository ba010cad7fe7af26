from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from pydantic import ValidationError

from core.calculators.rate_card import (
    RateCard,
    Selection,
    Terms,
    build,
    hours_by_role,
    remarks,
    selections,
)
from core.catalogue.catalogue import Catalogue
from core.catalogue.load import load
from core.errors import Asked
from core.messages import say
from tests.core.calculators.scopes import ROLES, catalogue, scopes

TERMS = Terms("current_oplus", "Utopia", "EUR")
HOURS = {"Programme Director": Decimal("0.5"), "Art Director": Decimal("3.25"), "Writer": Decimal(2)}
RATES = {"Programme Director": Decimal(160), "Art Director": Decimal("90.5"), "Writer": Decimal("61.33")}
FILM = Selection("a1", "Launch film", 3, "R-0")


def small(rates: dict[str, Decimal] | None = None) -> Catalogue:
    return catalogue([HOURS, {"Editor": Decimal(4)}], RATES if rates is None else rates)


def asset(id: str, name: str, volume: int) -> dict[str, Any]:
    return {"id": id, "name": name, "volume": volume}


def match(asset: str, route: str, selected: bool = True) -> dict[str, Any]:
    return {"asset_id": asset, "route": route, "selected": selected}


def test_bug_4_a_line_keeps_the_hours_of_one_asset_with_the_volume_beside_it() -> None:
    for volume in (1, 7, 40_000):
        card = build([replace(FILM, volume=volume)], small(), TERMS)
        assert {line.role: line.base_hours for line in card.lines} == HOURS
        assert {line.volume for line in card.lines} == {volume}
        assert card.totals.hours == volume * sum(HOURS.values())


def test_bug_4_a_card_that_was_stored_and_read_again_multiplies_once() -> None:
    card = build([FILM], small(), TERMS)
    kept = RateCard.model_validate(card.model_dump(mode="json"))
    assert kept == card
    assert hours_by_role(kept.lines) == {role: 3 * hours for role, hours in HOURS.items()}


def test_lines_have_the_fields_that_others_read() -> None:
    line = build([FILM], small(), TERMS).model_dump(mode="json")["lines"][1]
    assert line == {
        "asset_id": "a1",
        "route": "R-0",
        "role": "Art Director",
        "discipline": "Creative",
        "programme": False,
        "base_hours": "3.25",
        "volume": 3,
    }


def test_hours_are_those_of_the_model_type() -> None:
    card = build([FILM], small(), replace(TERMS, model_type="traditional"))
    assert {line.role: line.base_hours for line in card.lines} == {r: 2 * h for r, h in HOURS.items()}


def test_price_is_hours_times_rate_by_role() -> None:
    card = build([FILM], small(), TERMS)
    assert {one.role: one.price for one in card.roles} == {
        "Programme Director": Decimal("240.00"),
        "Art Director": Decimal("882.38"),  # 9.75 h at 90.50 is 882.375
        "Writer": Decimal("367.98"),
    }
    assert card.totals.price == Decimal("1490.36")


@given(scopes())
def test_totals_equal_the_exact_sum_but_for_half_a_cent_each_role(
    scope: tuple[Catalogue, tuple[Selection, ...]],
) -> None:
    made, selected = scope
    card = build(selected, made, TERMS)
    rates = {rate.role: Fraction(rate.hourly) for rate in made.rates}
    hours = sum((Fraction(line.base_hours) * line.volume for line in card.lines), Fraction(0))
    price = sum(
        (Fraction(line.base_hours) * line.volume * rates[line.role] for line in card.lines), Fraction(0)
    )
    allowed = Fraction(len(card.roles), 200)
    assert card.totals.price is not None
    assert abs(Fraction(card.totals.hours) - hours) <= allowed
    assert abs(Fraction(card.totals.price) - price) <= allowed


@given(scopes())
def test_what_is_shown_adds_up(scope: tuple[Catalogue, tuple[Selection, ...]]) -> None:
    made, selected = scope
    card = build(selected, made, TERMS)
    assert card.totals.hours == sum(one.hours for one in card.roles)
    assert card.totals.price == sum(one.price or 0 for one in card.roles)
    assert card.totals.assets == len({line.asset_id for line in card.lines}) == len(selected)
    assert card.totals.pieces == sum(one.volume for one in selected)


def test_a_missing_rate_is_named_and_never_taken_for_zero() -> None:
    rates = {role: rate for role, rate in RATES.items() if role != "Writer"}
    card = build([FILM], small(rates), TERMS)
    writer = next(one for one in card.roles if one.role == "Writer")
    assert (writer.hours, writer.rate, writer.price) == (Decimal(6), None, None)
    assert card.totals.price is None
    assert card.totals.hours == Decimal("17.25")
    assert [say(one) for one in remarks(card)] == [
        "Writer has no rate for Utopia in EUR, so there is no total price. The hours are shown. Add the rate "
        "to the catalogue, or choose another region, and build the rate card again."
    ]


def test_a_region_without_any_rates_says_so_once() -> None:
    card = build([FILM], small(), replace(TERMS, currency="JPY"))
    assert card.totals.price is None
    assert [one.key for one in remarks(card)] == ["calc-no-rates"]


@pytest.mark.parametrize(
    ("selected", "key"),
    [
        ((), "calc-no-assets"),
        ((replace(FILM, route=None),), "calc-nothing-selected"),
        ((replace(FILM, route="R-GONE"),), "calc-routes-gone"),
    ],
)
def test_with_nothing_to_price_it_says_why(selected: tuple[Selection, ...], key: str) -> None:
    with pytest.raises(Asked) as refused:
        build(selected, small(), TERMS)
    assert refused.value.message.key == key
    assert say(refused.value.message)


def test_an_unknown_model_type_names_those_that_exist() -> None:
    with pytest.raises(Asked) as refused:
        build([FILM], small(), replace(TERMS, model_type="robots"))
    assert "current_oplus, traditional" in say(refused.value.message)


def test_a_route_deleted_while_selected_is_named_and_the_rest_is_priced() -> None:
    gone = Selection("a2", "Old banner", 5, "R-GONE")
    card = build([FILM, gone, Selection("a3", "Jingle", 1, None)], small(), TERMS)
    assert {line.asset_id for line in card.lines} == {"a1"}
    assert [(one.asset_id, one.route) for one in card.left_out] == [("a2", "R-GONE"), ("a3", None)]
    said = [say(one) for one in remarks(card)]
    assert "“Old banner” is left out: its route R-GONE is no longer in the catalogue" in said[0]
    assert "One asset is left out because no route is selected for it: Jingle." in said[1]


@pytest.mark.parametrize("volume", [0, -3, 1.5, True, 1_000_001])
def test_a_volume_that_is_none_is_refused(volume: int) -> None:
    with pytest.raises(ValidationError):
        build([replace(FILM, volume=volume)], small(), TERMS)


def test_each_asset_comes_with_its_selected_route() -> None:
    assets = [asset("a1", "Film", 3), asset("a2", "Banner", 1)]
    matches = [match("a1", "R-1", selected=False), match("a1", "R-0"), match("a2", "R-1", selected=False)]
    assert selections(assets, matches) == (
        Selection("a1", "Film", 3, "R-0"),
        Selection("a2", "Banner", 1, None),
    )


def test_an_asset_with_two_selected_routes_is_not_counted_twice() -> None:
    with pytest.raises(ValueError, match="a1"):
        selections([asset("a1", "Film", 3)], [match("a1", "R-0"), match("a1", "R-1")])


def test_every_route_of_the_sample_has_a_price_in_every_region() -> None:
    sample = load()
    selected = [Selection(one.code, one.name, 2, one.code) for one in sample.routes]
    for region, currency in sample.regions:
        card = build(selected, sample, Terms("current_oplus", region, currency))
        assert card.totals.price
        assert not remarks(card)


def test_roles_stand_in_the_order_of_the_catalogue() -> None:
    card = build([replace(FILM, route="R-1"), FILM], small(), TERMS)
    order = [role.name for role in ROLES]
    assert [one.role for one in card.roles] == sorted((one.role for one in card.roles), key=order.index)
