"""The matching card: what is decided, what waits, what the catalogue lacks, and a picker."""

import re
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from cards.actions import ACTION, CardRefresh
from cards.pages import size_of
from cards.samples.pursuit import HOSTILE, NOW, VIEWERS
from cards.samples.routes import MATCHINGS
from cards.stages.matching import Standing, render, standing
from core.asset import Asset, Confidence
from core.views import Candidate, MatchingView, MatchRow

Objects = Callable[[Any], list[dict[str, Any]]]
LEAD, READER = VIEWERS["lead"], VIEWERS["reader"]
PROMISED = 28_000
CHANGING = {"match.select", "match.clear", "match.choose", "stage.run", "stage.complete"}


@pytest.fixture
def text(objects: Objects) -> Callable[[MatchingView], str]:
    def find(view: MatchingView) -> str:
        blocks = [one for one in objects(render(view, LEAD)["body"]) if "inlines" in one]
        return "\n".join("".join(run["text"] for run in block["inlines"]) for block in blocks)

    return find


@pytest.fixture
def taps(objects: Objects) -> Callable[..., list[dict[str, Any]]]:
    def find(view: MatchingView, verb: str, viewer: Any = LEAD) -> list[dict[str, Any]]:
        drawn = objects(render(view, viewer)["body"])
        return [one["data"] for one in drawn if one.get("type") == "Action.Execute" and one["verb"] == verb]

    return find


def _many(rows: int) -> MatchingView:
    view = MATCHINGS["matched"]
    return replace(
        view,
        rows=tuple(
            replace(row, asset=replace(row.asset, id=f"n{number}", name=f"Asset {number}."))
            for number in range(rows)
            for row in [view.rows[number % len(view.rows)]]
        ),
    )


def test_the_totals_count_every_asset_once(text: Any):
    shown = text(MATCHINGS["matched"])
    for said in ("2 selected", "3 to decide", "1 not in the catalogue"):
        assert said in shown


def test_what_waits_for_a_decision_comes_first(text: Any):
    shown = text(MATCHINGS["matched"])
    order = ["Store window", "Display banners", "Retailer toolkit", "Shelf-ready packaging", "Social statics"]
    assert sorted(order, key=shown.index) == order


def test_a_selected_row_names_route_code_likelihood_and_who_chose(text: Any):
    shown = text(MATCHINGS["matched"])
    assert "Social static post, medium · GM-SOC-004-M" in shown
    assert "Exact 94%" in shown
    assert "selected automatically" in shown
    assert "selected by Sam Okafor" in shown


def test_complexity_is_said_where_the_name_does_not_say_it(text: Any):
    view = MATCHINGS["decided"]
    chosen = view.rows[0].candidates[0]
    assert chosen.route
    plain = replace(chosen, route=replace(chosen.route, name="Social static post"))
    shown = text(replace(view, rows=(replace(view.rows[0], candidates=(plain,)),)))
    assert "Social static post · GM-SOC-004-M · Medium" in shown


def test_a_score_is_never_rounded_up_over_a_threshold(text: Any):
    shown = text(MATCHINGS["matched"])
    assert "79.9" in shown
    assert "80" not in shown


def test_what_is_not_in_the_catalogue_says_so_and_names_the_nearest(text: Any):
    shown = text(MATCHINGS["asset_none"])
    assert "Not in the catalogue · nearest is Static banner, simple (GM-DIS-010-S), 34" in shown
    assert "No route covers this asset, so none is selected." in shown


def test_without_anything_near_no_route_is_named(text: Any):
    view = MATCHINGS["asset_none"]
    row = next(row for row in view.rows if row.asset.id == "s4")
    nothing = Candidate(replace(row.candidates[0].match, route="", score=Decimal("0.1")), None)
    shown = text(replace(view, rows=(replace(row, candidates=(nothing,)),)))
    assert "Not in the catalogue" in shown
    assert "nearest" not in shown
    assert "no longer" not in shown


@pytest.mark.parametrize(
    ("section", "expected"),
    [
        ("s1", Standing.SELECTED),
        ("s3", Standing.OPEN),
        ("s4", Standing.NONE),
        ("s5", Standing.NEW),
        ("s6", Standing.GONE),
    ],
)
def test_every_asset_stands_somewhere(section: str, expected: Standing):
    row = next(row for row in MATCHINGS["matched"].rows if row.asset.id == section)
    assert standing(row) is expected


def test_a_deleted_route_is_named_and_can_only_be_let_go(text: Any, taps: Any):
    view = MATCHINGS["asset_gone"]
    assert "Route GM-OOH-009-M is no longer in the catalogue" in text(view)
    assert [tap["match"] for tap in taps(view, "match.clear")] == ["s6m1"]
    assert taps(view, "match.select") == []


def test_a_row_opens_its_asset_and_comes_back_to_its_page(taps: Any):
    view = replace(_many(60), page=2)
    opened = {tap["section"]: tap.get("page") for tap in taps(view, "card.refresh") if "section" in tap}
    rows = {section: page for section, page in opened.items() if section.startswith("asset-")}
    assert set(rows.values()) <= {2, None}
    section = next(section for section, page in rows.items() if page == 2)
    back = [tap for tap in taps(replace(view, section=section), "card.refresh") if "section" not in tap]
    assert [tap["page"] for tap in back] == [2]


def test_an_asset_shows_every_candidate_with_reason_and_caveats(text: Any, taps: Any):
    shown = text(MATCHINGS["asset"])
    for said in ("“Banner” names the route itself.", "· Media is not included.", "Rich media banner"):
        assert said in shown
    assert [tap["match"] for tap in taps(MATCHINGS["asset"], "match.select")] == ["s3m1", "s3m2"]


def test_the_selected_candidate_leads_and_can_be_deselected(text: Any, taps: Any):
    view = MATCHINGS["asset_chosen"]
    shown = text(view)
    assert shown.index("Social static post") < shown.index("Static banner, simple")
    assert [tap["match"] for tap in taps(view, "match.clear")] == ["s3m3"]
    assert [tap["match"] for tap in taps(view, "match.select")] == ["s3m1", "s3m2"]


def test_what_a_person_chose_carries_no_likelihood(text: Any):
    shown = text(MATCHINGS["asset_chosen"])
    assert "Chosen by hand · selected by Sam Okafor" in shown
    assert "100" not in shown


def test_selecting_again_after_a_change_is_another_tap(taps: Any):
    before, after = (taps(MATCHINGS[name], "match.select") for name in ("asset", "asset_chosen"))
    assert {tap["key"] for tap in before}.isdisjoint(tap["key"] for tap in after)


def test_every_tap_has_a_key_of_its_own(taps: Any):
    for name, verb in (("asset", "match.select"), ("pick", "match.choose")):
        keys = [tap["key"] for tap in taps(MATCHINGS[name], verb)]
        assert len(set(keys)) == len(keys) > 1


def test_going_on_passes_every_asset_that_waits(taps: Any):
    view, seen = MATCHINGS["matched"], list[str]()
    section = taps(view, "card.refresh")[-1]["section"]
    while section not in seen:
        seen.append(section)
        onward = [tap.get("section", "") for tap in taps(replace(view, section=section), "card.refresh")]
        section = next(one for one in onward if one.startswith("asset-"))
    assert seen == ["asset-s6", "asset-s3", "asset-s5"]


def test_the_picker_chooses_any_route_but_the_selected_one(taps: Any, text: Any):
    chosen = taps(MATCHINGS["pick"], "match.choose")
    assert {tap["asset"] for tap in chosen} == {"s1"}
    listed = [tap["route"] for tap in chosen if "route" in tap]
    assert listed == ["GM-DIS-010-S", "GM-DIS-012-C", "GM-VID-002-M"]
    assert len(chosen) == len(listed) + 1, "the last sends the route that was typed"
    assert "✓\u00a0Selected" in text(MATCHINGS["pick"])


def test_the_search_reaches_the_picker_and_its_pages(taps: Any, objects: Objects):
    view = replace(
        MATCHINGS["pick_searched"],
        found=tuple(replace(MATCHINGS["pick"].found[1], code=f"R{number}") for number in range(80)),
    )
    drawn = objects(render(view, LEAD))
    typed = [one for one in drawn if one.get("type") == "Input.Text"]
    assert [(one["id"], one["value"]) for one in typed] == [("searched", "animated banner")]
    search = next(
        one for one in drawn if one.get("verb") == "card.refresh" and one.get("associatedInputs") == "auto"
    )
    read = ACTION.validate_python({**search["data"], "searched": "film"})
    assert isinstance(read, CardRefresh)
    assert (read.section, read.searched, read.page) == ("pick-s3", "film", 1)
    pages = [tap for tap in taps(view, "card.refresh") if "page" in tap]
    assert [(tap["page"], tap["searched"]) for tap in pages] == [(2, "animated banner")]


def test_a_search_without_hits_says_what_to_try(text: Any):
    assert "Nothing in the catalogue matches “hologram”. Try another word" in text(MATCHINGS["pick_nothing"])


def test_somebody_who_may_only_look_gets_no_picker_and_no_change(objects: Objects):
    for view in MATCHINGS.values():
        drawn = objects(render(view, READER))
        assert not {one.get("verb") for one in drawn} & CHANGING
        assert not [one for one in drawn if one.get("type") == "Input.Text"]


def test_an_archived_opportunity_offers_no_change(objects: Objects):
    for view in MATCHINGS.values():
        archived = replace(view, opportunity=replace(view.opportunity, archived_at=NOW))
        assert not {one.get("verb") for one in objects(render(archived, LEAD))} & CHANGING


def test_a_section_of_an_asset_that_is_gone_is_the_list():
    view = MATCHINGS["matched"]
    for section in ("asset-gone", "pick-gone", "nonsense"):
        assert render(replace(view, section=section), LEAD)["body"] == render(view, LEAD)["body"]


def test_completing_says_what_goes_without_a_route(text: Any):
    assert "4 assets have no route and will be left out of the rate card." in text(MATCHINGS["matched"])
    assert "left out" not in text(MATCHINGS["decided"])


def test_an_asset_without_a_name_is_still_a_row(text: Any):
    nameless = MatchRow(Asset("s8", "", "", None, 3), ())
    assert "Asset without a name" in text(replace(MATCHINGS["matched"], rows=(nameless,)))


def test_words_of_documents_are_shown_letter_by_letter(text: Any):
    assert f"· {HOSTILE}" in text(MATCHINGS["hostile_asset"])


def test_every_asset_is_on_exactly_one_page(text: Any):
    view, seen = _many(200), list[str]()
    (pages,) = re.findall(r"Page 1 of (\d+)", text(view))
    for page in range(1, int(pages) + 1):
        shown = text(replace(view, page=page))
        seen += [line.partition(".")[0] for line in shown.split("\n") if line.startswith("Asset ")]
    assert sorted(seen) == sorted(f"Asset {number}" for number in range(200))


def test_a_thousand_assets_fit_on_pages():
    assert size_of(render(_many(1_000), LEAD)) < PROMISED


@pytest.mark.parametrize("letter", ["😀", "字", '"', "ع"])
@pytest.mark.parametrize("part", [None, "asset-", "pick-"])
def test_no_card_outgrows_what_is_promised(letter: str, part: str | None):
    view = MATCHINGS["matched"]
    route = replace(
        MATCHINGS["pick"].found[0], name=letter * 300, service=letter * 300, covers=letter * 3_000
    )
    match = replace(
        view.rows[0].candidates[0].match,
        reasoning=letter * 9_000,
        caveats=(letter * 3_000,) * 30,
        confidence=Confidence.MULTIPLE,
        selected_by=letter * 300,
    )
    for held in range(1, 60, 20):
        asset = Asset("s1", letter * 200, letter * 20_000, letter * 300, 1_000_000)
        rows = (MatchRow(asset, (Candidate(match, route),) * held),) * 50
        section = part and f"{part}s1"
        full = replace(view, rows=rows, section=section, found=(route,) * 243, searched=letter * 300)
        assert size_of(render(full, LEAD)) < PROMISED
