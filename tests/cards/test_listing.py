"""The list: how well each opportunity qualified, and which to list in what order."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from cards.listing import render
from cards.opportunity import render as render_opportunity
from cards.samples.around import LISTS
from cards.samples.opportunities import OPPORTUNITIES
from cards.samples.pursuit import VIEWERS
from core.views import ListView

Objects = Callable[[Any], list[dict[str, Any]]]
LEAD = VIEWERS["lead"]


@pytest.fixture
def details(objects: Objects) -> Callable[[ListView], list[dict[str, str]]]:
    return lambda view: [
        one["data"].get("detail", {})
        for one in objects(render(view, LEAD)["body"])
        if one.get("type") == "Action.Execute" and one["data"].get("card") == "list"
    ]


@pytest.fixture
def texts(objects: Objects) -> Callable[[ListView], list[str]]:
    return lambda view: [shown["text"] for shown in objects(render(view, LEAD)["body"]) if "text" in shown]


def test_a_line_says_how_well_it_qualified(texts: Any):
    said = texts(LISTS["best"])
    assert any(text.startswith("68.3") and text.strip().endswith("%") for text in said)
    assert "Proceed" in said


def test_a_line_without_scores_says_nothing_of_them(texts: Any):
    assert not [text for text in texts(LISTS["found"]) if "%" in text]


def test_each_order_and_each_recommendation_is_one_tap(details: Any):
    asked = details(LISTS["first_page"])
    assert {"sort": "best"} in asked
    for recommendation in ("proceed", "slt_review", "no_go"):
        assert {"recommendation": recommendation} in asked


def test_every_button_carries_what_the_list_was_asked_for(details: Any):
    view = replace(LISTS["best"], searched="spring", pages=3, page=2, total=23)
    asked = {"searched": "spring", "sort": "best", "recommendation": "proceed"}
    assert details(view).count(asked) == 3
    assert {"searched": "spring", "sort": "best"} in details(view)
    assert {"searched": "spring", "recommendation": "proceed"} in details(view)


def test_the_archived_stay_archived_through_a_filter(objects: Objects):
    drawn = objects(render(replace(LISTS["archived"], best_first=True), LEAD)["body"])
    filters = [
        one["data"]
        for one in drawn
        if "detail" in one.get("data", {}) and one.get("type") == "Action.Execute"
    ]
    assert {one.get("section") for one in filters if one["detail"].get("recommendation")} == {"archived"}


def test_an_empty_filter_can_be_taken_away(details: Any, texts: Any):
    assert "None with “SLT review” here." in texts(LISTS["none_recommended"])
    assert {} in details(LISTS["none_recommended"])


def test_the_opportunity_says_how_well_it_qualified(objects: Objects):
    drawn = objects(render_opportunity(OPPORTUNITIES["qualified"], LEAD)["body"])
    said = " ".join(one["text"] for one in drawn if "text" in one)
    assert "68.3" in said
    assert "Proceed" in said


def test_an_unknown_recommendation_is_left_unsaid(texts: Any):
    line = replace(LISTS["best"].lines[0], percentage=Decimal(70), recommendation="perhaps")
    assert not [text for text in texts(replace(LISTS["first_page"], lines=(line,))) if "70" in text]
