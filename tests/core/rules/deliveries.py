"""Things to be made, and what rules recommend for them."""

from typing import Any

from core.agency.tools import sample_tools
from core.rules.delivery import Delivery, draft_delivery
from core.rules.delivery_scope import scope_of


def asked(name: str, category: str, volume: str | None = "3", hint: str = "low") -> dict[str, Any]:
    return {"name": name, "category": category, "volume_estimate": volume, "complexity_hint": hint}


STATICS = asked("Paid-social statics", "social", "20")


def drafted(*things: dict[str, Any], markets: tuple[str, ...] = (), **known: Any) -> Delivery:
    told: dict[str, Any] = {"tools": sample_tools(), **known}
    return draft_delivery(scope_of({"deliverables": things, "markets": markets}, None, **told))


def tooling(delivery: Delivery) -> dict[str, tuple[str, ...]]:
    return {plan.step.key: plan.tooling for plan in delivery.plans if plan.tooling}


def keys(delivery: Delivery) -> set[str]:
    return {plan.step.key for plan in delivery.plans}
