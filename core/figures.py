"""The totals that people judge a proposal by, as every version of a computed stage has them."""

from collections.abc import Mapping, Sequence
from typing import Any

from core.keys import StageKey

COMPARED: Mapping[StageKey, Sequence[str]] = {
    StageKey.RATE_CARD: ("hours", "price"),
    StageKey.TEAM_SHAPE: ("hours_after", "fte", "price_after"),
}
"""The totals of computed stages that are held against those of the version before."""

MONEY = frozenset({"price", "price_after"})


def figures_of(stage: StageKey, output: Mapping[str, Any]) -> dict[str, str]:
    """By name, the totals that an output has: a number, and for money its currency behind it."""
    totals = output.get("totals") or {}
    found = {name: _written(name, output, totals) for name in COMPARED.get(stage, ())}
    return {name: value for name, value in found.items() if value}


def _written(name: str, output: Mapping[str, Any], totals: Mapping[str, Any]) -> str:
    if totals.get(name) is None:
        return ""
    currency = output.get("currency") or totals.get("currency") if name in MONEY else None
    return " ".join(filter(None, (str(totals[name]), currency)))
