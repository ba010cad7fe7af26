"""What a delivery model says in sentences."""

from typing import Any

import pytest

from core.rules.delivery import draft_delivery
from core.rules.delivery_scope import scope_of
from tests.core.rules.deliveries import STATICS, asked, drafted


def test_an_open_number_is_a_risk_only_where_tools_help() -> None:
    helped, by_hand = (
        drafted(asked("Social statics", "social", None)),
        drafted(asked("Logo", "branding", None)),
    )
    assert any("Social statics is open" in risk for risk in helped.risks)
    assert by_hand.risks == ()


@pytest.mark.parametrize(
    ("model_type", "thing", "priced"),
    [
        ("ai_supported", asked("Brochure", "print"), "AI-supported hours"),
        ("traditional", STATICS, "traditional hours"),
    ],
)
def test_hours_that_assume_another_model_are_a_risk(
    model_type: str, thing: dict[str, Any], priced: str
) -> None:
    assert any(priced in risk for risk in drafted(thing, model_type=model_type).risks)


def test_a_thousand_assets_give_sentences_of_readable_length() -> None:
    assets = [
        {"name": f"Statics {one} {'x' * 90}", "description": "", "volume": one + 1} for one in range(1_000)
    ]
    delivery = draft_delivery(scope_of({}, {"assets": assets}))
    said = (delivery.summary, *delivery.risks, *(plan.rationale for plan in delivery.plans))
    assert max(map(len, said)) < 1_200
