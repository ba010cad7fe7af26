"""What differs between two outputs, as people read it."""

from typing import Any

from core.difference import MOST, differences
from core.gate import PRIVATE
from core.keys import StageKey
from core.messages import say

K = StageKey


def told(stage: StageKey, before: dict[str, Any], now: dict[str, Any]) -> list[str]:
    return [say(one) for one in differences(stage, before, now)]


def asset(name: str, volume: int = 12, id: str = "a1", **more: Any) -> dict[str, Any]:
    return {"id": id, "name": name, "description": "", "client_tier": None, "volume": volume, **more}


def test_a_volume_is_told_in_numbers() -> None:
    said = told(K.ASSETS, {"assets": [asset("Film")]}, {"assets": [asset("Film", 4000)]})
    assert said == ["Volume of “Film”: 12 → 4,000"]


def test_rows_are_the_same_by_id_and_after_a_run_by_name() -> None:
    renamed = told(K.ASSETS, {"assets": [asset("Film")]}, {"assets": [asset("Launch film")]})
    assert renamed == ["Name of “Launch film”: Film → Launch film"]
    assert told(K.ASSETS, {"assets": [asset("Film")]}, {"assets": [asset("Film", id="b7")]}) == []


def test_what_came_and_what_went_is_named() -> None:
    before = {"assets": [asset("Film"), asset("Poster", id="a2")]}
    now = {"assets": [asset("Film"), asset("Banner", id="a3")]}
    assert told(K.ASSETS, before, now) == [
        "Assets: “Banner” was added",
        "Assets: “Poster” was taken away",
    ]


def test_two_of_the_same_name_are_told_apart_by_their_place() -> None:
    before = {"slas": [{"deliverable": "Film", "v1_days": 5}, {"deliverable": "Film", "v1_days": 7}]}
    now = {"slas": [{"deliverable": "Film", "v1_days": 5}, {"deliverable": "Film", "v1_days": 9}]}
    assert told(K.SUPPORT_DOCS, before, now) == ["Days for V1 of “Film”: 7 → 9"]


def test_of_matches_only_the_selected_route_counts() -> None:
    def matched(route: str, other: str) -> dict[str, Any]:
        rows = [("Film", route, True), ("Film", other, False)]
        return {"matches": [{"asset": a, "route": r, "selected": s} for a, r, s in rows]}

    assert told(K.MATCHING, matched("VID-01", "VID-02"), matched("VID-01", "VID-03")) == []
    assert told(K.MATCHING, matched("VID-01", "VID-02"), matched("VID-09", "VID-02")) == [
        "Route of “Film”: VID-01 → VID-09"
    ]


def test_amounts_are_marked_for_those_who_may_see_them() -> None:
    before = {"roles": [{"role": "Editor", "hours": "10", "price": "900.00"}]}
    now = {"roles": [{"role": "Editor", "hours": "12.5", "price": "1125.00"}]}
    changes = differences(K.RATE_CARD, before, now)
    assert [say(one) for one in changes] == ["Hours of “Editor”: 10 → 12.5", "Price of “Editor”: 900 → 1,125"]
    assert [one.key in PRIVATE for one in changes] == [False, True]


def test_lists_of_words_name_what_differs() -> None:
    before, now = {"markets": ["Norway", "Sweden"]}, {"markets": ["Norway", "Denmark"]}
    assert told(K.DIAGNOSIS, before, now) == [
        "Markets: “Denmark” was added",
        "Markets: “Sweden” was taken away",
    ]


def test_a_long_text_is_told_by_how_it_begins() -> None:
    (said,) = told(K.DIAGNOSIS, {"summary": "A" * 90}, {"summary": "The launch " * 30})
    assert said.startswith("Summary was reworded; it now begins “The launch The launch")
    assert len(said) < 140


def test_what_is_empty_and_what_is_unknown_to_us_reads_well() -> None:
    assert told(K.SUPPORT_DOCS, {"summary": ""}, {"summary": "Short"}) == ["Summary: nothing → Short"]
    assert told(K.PITCH, {"some_new_field": True}, {"some_new_field": False}) == ["Some new field: yes → no"]


def test_the_same_says_nothing_and_sums_are_told_elsewhere() -> None:
    assert told(K.RATE_CARD, {"totals": {"price": "1"}}, {"totals": {"price": "2"}}) == []


def test_no_more_is_told_than_a_card_can_lead_to() -> None:
    now = {"assets": [asset(f"Film {n}", id=f"a{n}") for n in range(MOST + 50)]}
    assert len(differences(K.ASSETS, {"assets": []}, now)) == MOST


def test_rows_that_are_no_rows_are_survived() -> None:
    assert told(K.PITCH, {"slides": None}, {"slides": [1, None, {"n": 2}]}) != []
