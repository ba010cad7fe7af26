"""The delivery model by rules alone: which steps, by whom, with what."""

from dataclasses import replace
from typing import Any

import pytest

from core.messages import says
from core.rules.ai_terms import AiTerms, Ruling
from core.rules.delivery import (
    Approach,
    Delivery,
    Headline,
    Tool,
    default_tools,
    draft_delivery,
    scope_of,
    steps,
)


def asked(name: str, category: str, volume: str | None = "3", hint: str = "low") -> dict[str, Any]:
    return {"name": name, "category": category, "volume_estimate": volume, "complexity_hint": hint}


STATICS = asked("Paid-social statics", "social", "20")


def drafted(*things: dict[str, Any], markets: tuple[str, ...] = (), **known: Any) -> Delivery:
    return draft_delivery(scope_of({"deliverables": things, "markets": markets}, None, **known))


def tooling(delivery: Delivery) -> dict[str, tuple[str, ...]]:
    return {plan.step.key: plan.tooling for plan in delivery.plans if plan.tooling}


def keys(delivery: Delivery) -> set[str]:
    return {plan.step.key for plan in delivery.plans}


@pytest.mark.parametrize("step", steps(), ids=lambda step: step.key)
def test_every_step_has_its_name_and_reason(step: Any) -> None:
    assert says(f"delivery-step-{step.key}")
    assert says(f"delivery-why-{step.key}")


def test_every_tool_works_in_steps_that_exist_and_may_be_helped() -> None:
    helped = {step.key for step in steps() if step.most is not Approach.MANUAL}
    assert {key for tool in default_tools() for key in tool.steps} <= helped


def test_statics_alone_are_ai_supported() -> None:
    delivery = drafted(STATICS, asked("Display banners", "display"))
    assert delivery.headline is Headline.AI_SUPPORTED
    assert tooling(delivery)["social_statics"] == tooling(delivery)["digital_statics"] == ("Pencil",)


@pytest.mark.parametrize(
    "name",
    ["Animated social posts", "Instagram reels", "GIFs for social", "Social-Media-Videos", "SNS動画"],
)
def test_pencil_is_never_named_for_motion(name: str) -> None:
    delivery = drafted(asked(name, "social"))
    assert "Pencil" not in {tool for tools in tooling(delivery).values() for tool in tools}
    assert delivery.headline is not Headline.AI_SUPPORTED


@pytest.mark.parametrize(
    ("name", "category"), [("Print ads", "display"), ("Plakate", "print"), ("POS kit", "retail")]
)
def test_print_is_mastered_by_people_and_never_ai_supported(name: str, category: str) -> None:
    alone, beside = drafted(asked(name, category)), drafted(STATICS, asked(name, category))
    assert alone.headline is Headline.TRADITIONAL
    assert beside.headline is Headline.HYBRID
    assert "print_mastering" in keys(alone)


def test_digital_screens_outdoors_are_not_print() -> None:
    assert "print_mastering" not in keys(drafted(asked("DOOH statics", "ooh")))


def test_cut_downs_alone_take_no_shoot_and_a_master_does() -> None:
    assert "film" not in keys(drafted(asked("6-second cut-downs of the launch film", "video")))
    both = drafted(asked("Launch film", "video", "one master, three cut-downs"))
    assert {"film", "cutdowns"} <= keys(both)
    assert tooling(both)["cutdowns"] == ("Semblance",)


@pytest.mark.parametrize(
    ("volume", "headline"),
    [("2", "ai_supported"), ("40", "hybrid"), (None, "hybrid"), ("4 per month", "hybrid")],
)
def test_motion_at_scale_or_of_open_number_is_at_most_hybrid(volume: str | None, headline: str) -> None:
    assert drafted(asked("Video cut-downs", "video", volume)).headline == headline


def test_internal_motion_is_helped_only_where_it_is_simple() -> None:
    simple = drafted(asked("E-learning videos", "video", "2"))
    assert tooling(simple)["internal_motion"] == ("Google Vids", "Synthesia")
    assert "internal_motion" not in tooling(drafted(asked("E-learning videos", "video", "2", "high")))


def test_several_markets_call_for_localisation() -> None:
    assert "localisation" in keys(drafted(STATICS, markets=("Norway", "Sweden")))
    assert "localisation" not in keys(drafted(STATICS, markets=("Norway",)))


def test_an_open_number_is_a_risk_only_where_tools_help() -> None:
    helped, by_hand = (
        drafted(asked("Social statics", "social", None)),
        drafted(asked("Logo", "branding", None)),
    )
    assert any("Social statics is open" in risk for risk in helped.risks)
    assert by_hand.risks == ()


@pytest.mark.parametrize("ruling", [Ruling.FORBIDDEN, Ruling.CONSENT])
def test_the_clients_terms_keep_every_step_manual(ruling: Ruling) -> None:
    delivery = drafted(STATICS, markets=("Norway", "Sweden"), terms=AiTerms(ruling, "Mind the AI."))
    assert delivery.headline is Headline.TRADITIONAL
    assert {plan.approach for plan in delivery.plans} == {Approach.MANUAL}
    assert "Mind the AI." in delivery.risks[0]
    assert delivery.caveats == ()


def test_a_tenant_without_tools_gets_none_named() -> None:
    delivery = drafted(STATICS, asked("Banner resizes", "display"), tools=())
    assert tooling(delivery) == {}
    assert delivery.headline is not Headline.AI_SUPPORTED
    assert any("no listed tool" in caveat for caveat in delivery.caveats)


def test_a_tenants_own_tool_is_named_where_its_facts_allow() -> None:
    own = Tool("Linguo", "translation of copy", ("voice-over",), ("localisation",), ("static",))
    delivery = drafted(asked("Translated statics", "social"), tools=(own,))
    assert tooling(delivery) == {"localisation": ("Linguo",)}
    assert any("voice-over" in caveat for caveat in delivery.caveats)


def test_a_tool_cannot_be_let_into_what_people_must_do() -> None:
    eager = replace(default_tools()[0], name="Eager", steps=tuple(step.key for step in steps()))
    delivery = drafted(STATICS, tools=(eager,))
    manual = {step.key for step in steps() if step.most is Approach.MANUAL}
    assert not manual & tooling(delivery).keys()


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


@pytest.mark.parametrize(
    "odd", [{}, {"name": None}, {"name": "x" * 9_000, "volume_estimate": "-3"}, asked("", "")]
)
def test_odd_deliverables_do_no_harm(odd: dict[str, Any]) -> None:
    assert drafted(odd).headline is Headline.TRADITIONAL


def test_a_thousand_assets_give_sentences_of_readable_length() -> None:
    assets = [
        {"name": f"Statics {one} {'x' * 90}", "description": "", "volume": one + 1} for one in range(1_000)
    ]
    delivery = draft_delivery(scope_of({}, {"assets": assets}))
    said = (delivery.summary, *delivery.risks, *(plan.rationale for plan in delivery.plans))
    assert max(map(len, said)) < 1_200
