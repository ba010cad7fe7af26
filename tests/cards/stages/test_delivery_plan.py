"""Stage 16 on its card: what stands on it, for which deals, and what a tap leads to."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from cards.samples.delivery_plans import DELIVERY_PLANS
from cards.samples.pursuit import VIEWERS
from cards.stages.delivery_plan import SECTIONS, render
from core.views import StageView

Objects = Callable[[Any], list[dict[str, Any]]]
LEAD = VIEWERS["lead"]


@pytest.fixture
def texts(objects: Objects) -> Callable[[StageView], str]:
    return lambda view: " ".join(one["text"] for one in objects(render(view, LEAD)) if "text" in one)


@pytest.fixture
def taps(objects: Objects) -> Callable[[StageView], list[dict[str, Any]]]:
    return lambda view: [
        one["data"] for one in objects(render(view, LEAD)) if one.get("type") == "Action.Execute"
    ]


def test_the_overview_names_every_phase_with_its_time_and_owner(texts: Any) -> None:
    said = texts(DELIVERY_PLANS["drafted"])
    for part in ("Mobilise", "2026-12-07 to 2026-12-18 (weeks 1 to 2)", "Programme Director"):
        assert part in said


def test_every_section_is_a_tap_away(taps: Any) -> None:
    opened = {one.get("section") for one in taps(DELIVERY_PLANS["drafted"])}
    assert set(SECTIONS) <= opened


def test_a_deal_that_is_not_won_offers_no_run_but_the_way_to_its_status(taps: Any, texts: Any) -> None:
    offered = taps(DELIVERY_PLANS["unwon"])
    assert "stage.run" not in {one["verb"] for one in offered}
    assert any(one.get("card") == "deal" for one in offered)
    assert "The delivery is planned once the deal is won" in texts(DELIVERY_PLANS["unwon"])


def test_a_plan_of_a_deal_that_is_lost_stays_readable_and_says_so(texts: Any) -> None:
    said = texts(DELIVERY_PLANS["lost"])
    assert "Lead market: Sweden" in said
    assert "Lost" in said
    assert "The plan stays readable" in said
    assert "The deal was won and is lost now" in said


def test_a_long_tail_goes_over_pages(objects: Objects) -> None:
    seen: set[str] = set()
    for page in range(1, 9):
        drawn = render(replace(DELIVERY_PLANS["many"], page=page), LEAD)
        seen |= {one["text"] for one in objects(drawn) if str(one.get("text", "")).startswith("Market ")}
    assert len(seen) == 60


def test_an_output_of_other_shape_is_drawn_without_what_it_lacks(texts: Any) -> None:
    artifact = DELIVERY_PLANS["drafted"].artifact
    assert artifact
    for section in (None, *SECTIONS):
        view = replace(DELIVERY_PLANS["drafted"], artifact=replace(artifact, output={}), section=section)
        assert texts(view)
