"""The price table and its arithmetic."""

from decimal import Decimal

import pytest

from core.agents.client import DEFAULT_MODEL
from core.agents.errors import Misconfigured
from core.agents.prices import Tokens, load_prices, price_of
from core.messages import say

HAIKU = price_of("claude-haiku-5-5", load_prices())


def test_the_default_model_has_a_price() -> None:
    assert price_of(DEFAULT_MODEL, load_prices()).input == Decimal("2.00")


def test_a_call_costs_the_sum_of_its_four_kinds() -> None:
    tokens = Tokens(input=1_000, output=2_000, cache_write=30_000, cache_read=40_000)
    assert price_of("claude-sonnet-5-5", load_prices()).cost(tokens) == Decimal("0.101")


def test_a_million_single_tokens_cost_what_a_million_costs() -> None:
    one = HAIKU.cost(Tokens(1, 0, 0, 0))
    assert sum([one] * 1_000_000, Decimal()) == Decimal("0.10")


@pytest.mark.parametrize(
    ("tokens", "input_price"),
    [
        (Tokens(100_000, 5, 0, 0), "0.10"),
        (Tokens(100_001, 5, 0, 0), "0.50"),
        (Tokens(1, 5, 50_000, 50_000), "0.50"),
        (Tokens(1, 999_999, 50_000, 49_999), "0.10"),
    ],
)
def test_a_long_prompt_is_priced_as_a_whole_and_cached_parts_make_it_long(
    tokens: Tokens, input_price: str
) -> None:
    assert HAIKU.of(tokens).input == Decimal(input_price)


def test_a_dated_snapshot_costs_what_its_model_costs() -> None:
    assert price_of("claude-haiku-5-5-20261007", load_prices()) == HAIKU


@pytest.mark.parametrize("model", ["claude-haiku-9", "", "claude-haiku-5-5-fast"])
def test_a_model_without_a_price_is_refused_by_name(model: str) -> None:
    with pytest.raises(Misconfigured) as raised:
        price_of(model, load_prices())
    assert f"TROWEL_MODEL names {model}" in say(raised.value.reason)
    assert DEFAULT_MODEL in say(raised.value.reason)
