"""The delivery model by rules alone: how each step is worked, with what."""

from dataclasses import replace
from typing import Any

import pytest

from core.agency.tools import Tool, sample_tools
from core.rules.ai_terms import AiTerms, Ruling
from core.rules.delivery_plan import Headline
from core.rules.delivery_steps import Approach, steps
from tests.core.rules.deliveries import STATICS, asked, drafted, keys, tooling


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
    eager = replace(sample_tools()[0], name="Eager", steps=tuple(step.key for step in steps()))
    delivery = drafted(STATICS, tools=(eager,))
    manual = {step.key for step in steps() if step.most is Approach.MANUAL}
    assert not manual & tooling(delivery).keys()


@pytest.mark.parametrize(
    "odd", [{}, {"name": None}, {"name": "x" * 9_000, "volume_estimate": "-3"}, asked("", "")]
)
def test_odd_deliverables_do_no_harm(odd: dict[str, Any]) -> None:
    assert drafted(odd).headline is Headline.TRADITIONAL
