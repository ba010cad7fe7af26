"""The card of the assets: what is wanted and how many, where that stands, and the form to change it."""

import json
import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from cards.actions import ACTION, AssetAdd, AssetSave
from cards.pages import size_of
from cards.registry import render
from cards.samples.pursuit import NOW, VIEWERS
from cards.samples.scope import ASSETS
from core.asset import LARGEST, Asset
from core.keys import StageKey
from core.messages import message
from core.opportunity import File, FileState
from core.views import AssetsView

Objects = Callable[[Any], list[dict[str, Any]]]
LEAD, READER = VIEWERS["lead"], VIEWERS["reader"]
PROMISED = 28_000


@pytest.fixture
def text(objects: Objects) -> Callable[[AssetsView], str]:
    def find(view: AssetsView) -> str:
        return "\n".join(shown["text"] for shown in objects(render(view, LEAD)["body"]) if "text" in shown)

    return find


@pytest.fixture
def titles(objects: Objects) -> Callable[[AssetsView], list[str]]:
    def find(view: AssetsView) -> list[str]:
        drawn = objects(render(view, LEAD)["body"])
        return [one["title"] for row in drawn if row.get("type") == "ActionSet" for one in row["actions"]]

    return find


@pytest.fixture
def data(objects: Objects) -> Callable[[AssetsView, str], list[dict[str, Any]]]:
    def find(view: AssetsView, verb: str) -> list[dict[str, Any]]:
        drawn = objects(render(view, LEAD)["body"])
        return [tap["data"] for tap in drawn if tap.get("type") == "Action.Execute" and tap["verb"] == verb]

    return find


@pytest.fixture
def inputs(objects: Objects) -> Callable[[AssetsView], dict[str, dict[str, Any]]]:
    def find(view: AssetsView) -> dict[str, dict[str, Any]]:
        drawn = objects(render(view, LEAD)["body"])
        return {one["id"]: one for one in drawn if str(one.get("type")).startswith("Input.")}

    return find


_LONG = 100


def _many(letter: str, volume: int = LARGEST) -> AssetsView:
    """Rows as long, and a card as full around them, as there can be."""
    view = ASSETS["drafted"]
    assert view.artifact
    name, said = letter * 200, message("cards-sample-saved", name=letter * 2_000)
    assets = tuple(
        Asset(f"{n:032}", name, letter * 20_000, letter * 300, volume, letter * 300, edited=True)
        for n in range(_LONG)
    )
    evidence = tuple(
        {
            "field": f"assets[{n}]{part}",
            "quote": f"{n} {letter * 900}",
            "file": name,
            "place": {"sheet": name},
        }
        for n in range(_LONG)
        for part in ("", ".volume", ".volume", ".volume", ".volume", ".volume")
    )
    return replace(
        view,
        opportunity=replace(view.opportunity, name=name, owner_name=name),
        files=(File("f", name, FileState.UNSEARCHABLE, 10, "pdf", problem=said, remarks=(said,) * 5),) * 40,
        artifact=replace(
            view.artifact,
            output={"assets": [{"id": one.id} for one in assets]},
            evidence=evidence,
            remarks=(said,) * 40,
        ),
        assets=assets,
        outdated_by=(said,) * 40,
        notice=said,
    )


def test_says_how_many_assets_and_pieces_there_are_in_all(text: Any):
    shown = text(ASSETS["changed"])
    assert "5 assets" in shown
    assert "1,688 pieces" in shown
    one = replace(ASSETS["by_hand"], assets=(replace(ASSETS["by_hand"].assets[0], volume=1),))
    assert "1 asset\n · 1 piece\n" in text(one)


def test_an_asset_shows_its_volume_its_tier_and_what_the_brief_says_of_how_many(text: Any):
    shown = text(ASSETS["drafted"])
    first = shown[shown.index("Paid-social static, 1:1") : shown.index("Launch video")]
    for said in (
        "480 pieces",
        "Tier: B",
        "Adapted from the key visual.",
        "The brief says: “about 120 per mark",
    ):
        assert said in first


def test_tells_what_people_added_from_what_they_edited(text: Any):
    shown = text(ASSETS["changed"])
    assert shown.count("edited by hand") == shown.count("added by hand") == 1
    assert shown.index("CRM e-mail template") < shown.index("edited by hand") < shown.index("Shelf wobbler")


def test_evidence_follows_its_asset_when_the_list_is_in_another_order(objects: Objects):
    view = ASSETS["drafted"]
    turned = replace(view, assets=(*reversed(view.assets), Asset("x", "New", "", None, 1, origin="person")))
    hidden = {
        box["id"]: json.dumps(box, ensure_ascii=False)
        for box in objects(render(turned, LEAD))
        if box.get("isVisible") is False
    }
    assert set(hidden) == {"source-assets-0", "source-assets-1"}
    assert "Launch video, 30 seconds | Hero" in hidden["source-assets-1"]
    rows = [json.dumps(row) for row in render(turned, LEAD)["body"]]
    (row,) = (row for row in rows if "source-assets-1" in row)
    assert "Launch video, 30 seconds" in row
    assert "Paid-social static" not in row


def test_evidence_of_an_asset_that_is_off_the_list_is_not_shown(objects: Objects):
    view = replace(ASSETS["drafted"], assets=ASSETS["drafted"].assets[1:])
    hidden = [box["id"] for box in objects(render(view, LEAD)) if box.get("isVisible") is False]
    assert hidden == ["source-assets-1"]


@pytest.mark.parametrize("name", [name for name, view in ASSETS.items() if not view.section])
def test_a_deliverable_can_always_be_added(name: str, titles: Any, text: Any):
    assert "Add a deliverable" in titles(ASSETS[name])
    assert "Running the stage again keeps it." in text(ASSETS[name])


def test_an_empty_list_says_so_and_what_to_do(text: Any):
    assert "The list is empty" in text(ASSETS["none"])
    assert "Next: " not in text(replace(ASSETS["none"], may_complete=True))
    assert "Let Trowel list what the client wants made" in text(ASSETS["blank"])
    assert "The list is empty" in text(replace(ASSETS["blank"], may_run=False))
    assert "The list is empty" not in text(ASSETS["running"])


def test_a_list_begun_by_hand_offers_the_first_run(titles: Any):
    assert titles(ASSETS["by_hand"]) == ["Complete the stage", "Add a deliverable", "List the assets"]
    assert titles(ASSETS["changed"]) == ["Complete the stage", "Add a deliverable", "Edit many…", "Run again"]
    assert titles(ASSETS["blank"]) == ["List the assets", "Add a deliverable"]


def test_a_list_that_people_changed_is_not_said_to_be_drafted(text: Any):
    assert "Last changed by hand" in text(ASSETS["changed"])
    assert "Drafted by" not in text(ASSETS["changed"])


def test_a_tap_opens_the_form_and_comes_back_to_the_page(data: Any):
    opened = [tap for tap in data(replace(ASSETS["drafted"], page=1), "card.refresh") if "section" in tap]
    assert {tap["section"] for tap in opened} == {"asset-new", *(f"asset-s{n}" for n in range(1, 5))}
    form = replace(ASSETS["asset-s1"], page=3)
    (save,), (remove,) = data(form, "asset.save"), data(form, "asset.remove")
    assert (save["id"], save["version"], save["page"]) == ("s1", 1, 3)
    assert (remove["id"], remove["page"]) == ("s1", 3)
    assert [tap["page"] for tap in data(form, "card.refresh") if tap.get("page")] == [3]


def test_the_form_holds_the_asset_as_it_stands(inputs: Any):
    shown = inputs(ASSETS["asset-s1"])
    held = {name: shown[name]["value"] for name in ("name", "tier", "volume")}
    assert held == {"name": "Paid-social static, 1:1", "tier": "B", "volume": 480}
    assert shown["description"]["value"].startswith("Adapted from the key visual.")
    assert (shown["volume"]["min"], shown["volume"]["max"]) == (1, LARGEST)


def test_what_the_forms_send_can_be_read(data: Any, inputs: Any):
    typed = {"name": "Banner", "description": "Wide", "tier": "A", "volume": 12}
    for form, verb, kind in (("new", "asset.add", AssetAdd), ("asset-s1", "asset.save", AssetSave)):
        assert set(inputs(ASSETS[form])) == set(typed)
        (sent,) = data(ASSETS[form], verb)
        action = ACTION.validate_python(sent | typed)
        assert isinstance(action, kind)
        assert (action.name, action.volume, action.tier) == ("Banner", 12, "A")


def test_a_description_too_long_for_the_form_is_left_as_it_is(inputs: Any, text: Any):
    assert set(inputs(ASSETS["too_long"])) == {"name", "tier", "volume"}
    assert "Too long to edit on a card." in text(ASSETS["too_long"])


def test_a_changed_asset_makes_another_tap_of_saving(data: Any):
    view = ASSETS["asset-s1"]
    changed = replace(view, assets=(replace(view.assets[0], version=2), *view.assets[1:]))
    assert data(view, "asset.save")[0]["key"] != data(changed, "asset.save")[0]["key"]


def test_adding_the_same_again_is_another_tap(data: Any):
    view = ASSETS["new"]
    assert view.artifact
    after = replace(view, artifact=replace(view.artifact, version=2))
    assert data(view, "asset.add")[0]["key"] != data(after, "asset.add")[0]["key"]


@pytest.mark.parametrize("section", ["asset-gone", "asset-", "assets", "x"])
def test_a_form_that_is_not_there_is_the_list(section: str):
    view = ASSETS["drafted"]
    assert render(replace(view, section=section), LEAD) == render(view, LEAD)


@pytest.mark.parametrize("archived", [False, True])
def test_somebody_who_may_change_nothing_gets_the_list_alone(archived: bool, objects: Objects):
    viewer = LEAD if archived else READER
    for view in ASSETS.values():
        shown = view.opportunity if not archived else replace(view.opportunity, archived_at=NOW)
        card = render(replace(view, opportunity=shown), viewer)
        verbs = {one["verb"] for one in objects(card) if one.get("type") == "Action.Execute"}
        assert verbs <= {"card.refresh", "opportunity.open"}
        assert not [one for one in objects(card) if str(one.get("type")).startswith("Input.")]
        assert "asset-" not in json.dumps(card["body"])


def test_every_asset_is_on_exactly_one_page(objects: Objects):
    view, seen = replace(ASSETS["many"], assets=ASSETS["many"].assets[:100], page=1), list[str]()
    pages = int(re.findall(r"Page 1 of (\d+)", json.dumps(render(view, LEAD)))[0])
    for page in range(1, pages + 1):
        notice = message("saved") if page % 2 else None
        card = render(replace(view, page=page, notice=notice), LEAD)
        assert size_of(card) < PROMISED
        seen += [
            tap["data"]["section"]
            for tap in objects(card["body"])
            if tap.get("type") == "Action.Execute" and str(tap["data"].get("section")).startswith("asset-m")
        ]
        assert f"Page {page} of {pages}" in json.dumps(card)
    assert seen == [f"asset-m{n}" for n in range(100)]


@pytest.mark.parametrize("letter", ["a", "😀", "ع", '"', "\\", "\n"])
def test_the_fullest_card_stays_under_the_promise(letter: str):
    view = _many(letter)
    for section in (None, "asset-new", f"asset-{0:032}"):
        for page in (1, 9, 10_000):
            for viewer in VIEWERS.values():
                assert size_of(render(replace(view, section=section, page=page), viewer)) < PROMISED


def test_a_page_of_long_rows_keeps_the_evidence_of_each(objects: Objects):
    view = ASSETS["drafted"]
    assert view.artifact
    assets = tuple(replace(view.assets[0], id=f"{n:032}", description="Spec. " * 100) for n in range(30))
    evidence = tuple(
        {"field": f"assets[{n}]", "quote": "Static | B | " * 20, "file": "Volumes.xlsx", "place": {}}
        for n in range(30)
    )
    artifact = replace(
        view.artifact, output={"assets": [{"id": one.id} for one in assets]}, evidence=evidence
    )
    card = render(replace(view, assets=assets, artifact=artifact, page=2), LEAD)
    hidden = [box for box in objects(card) if box.get("isVisible") is False]
    rows = re.findall(r'"section": "asset-0*(\d+)"', json.dumps(card["body"]))
    assert [box["id"] for box in hidden] == [f"source-assets-{n}" for n in dict.fromkeys(rows)]
    assert hidden
    assert all("Static | B" in json.dumps(box) for box in hidden)


def test_belongs_to_its_stage(data: Any):
    for tap in data(ASSETS["many"], "card.refresh"):
        assert tap["stage"] == StageKey.ASSETS
