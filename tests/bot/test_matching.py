"""Routes over the chat: matched, chosen by people one by one or at once, and kept when matching runs again."""

import asyncio
import json
import re
from typing import Any
from uuid import uuid4

import pytest
import pytest_asyncio

from core.asset import Match
from core.catalogue.load import load
from core.keys import StageKey
from tests.doubles.chat import Chat, button, buttons, inputs, markup_of, offers, text_of
from tests.doubles.scene import (
    assets_of,
    hold,
    list_assets,
    matches_of,
    part,
    run,
    runs_through,
    sampled,
    stand_at,
)
from tests.doubles.teams import ISAIAH, LEE, MEGAN

pytestmark = pytest.mark.asyncio(loop_scope="module")

PROMISED = 28_000
BANNER, FILM = "GM-DIS-001-S", "GM-VID-001-M"


@pytest_asyncio.fixture(loop_scope="module")
async def lead(alone: Chat) -> Chat:
    """The owner of an opportunity whose assets are to be matched."""
    await stand_at(alone, StageKey.ASSETS)
    return alone


@pytest_asyncio.fixture(loop_scope="module")
async def matched(lead: Chat) -> Chat:
    """The owner of an opportunity whose two assets were matched."""
    await list_assets(lead, "Simple display banner", "Launch film")
    await run(lead, "matching")
    return lead


async def _of(chat: Chat, asset: str) -> list[Match]:
    """The candidates of an asset, by its name."""
    ids = {one.id for one in await assets_of(chat) if one.name == asset}
    return [one for one in await matches_of(chat) if one.asset in ids]


async def _selected(chat: Chat) -> dict[str, str]:
    """Route by asset; fails where an asset has two."""
    names = {one.id: one.name for one in await assets_of(chat)}
    chosen = [one for one in await matches_of(chat) if one.selected]
    assert len({one.asset for one in chosen}) == len(chosen)
    return {names[one.asset]: one.route for one in chosen}


async def _asset(chat: Chat, name: str) -> str:
    return next(one.id for one in await assets_of(chat) if one.name == name)


async def _candidates(chat: Chat, name: str, page: int = 1) -> dict[str, Any]:
    return await part(chat, "matching", f"asset-{await _asset(chat, name)}", page)


async def _picker(chat: Chat, name: str, searched: str = "", page: int = 1) -> dict[str, Any]:
    """The picker of an asset, opened from its card, after a search."""
    opened = await _candidates(chat, name, page)
    picker = await chat.tap("card.refresh", **_opening(opened, "pick-"))
    if not searched:
        return picker
    forms = (one for one in buttons(picker) if one["associatedInputs"] == "auto")
    search = next(one["data"] for one in forms if one["verb"] == "card.refresh")
    return await chat.tap("card.refresh", **{**search, "searched": searched})


def _opening(card: dict[str, Any], section: str) -> dict[str, Any]:
    return next(
        one["data"]
        for one in buttons(card)
        if one["verb"] == "card.refresh" and str(one["data"].get("section", "")).startswith(section)
    )


def _back_to_list(card: dict[str, Any]) -> dict[str, Any]:
    return next(
        one["data"]
        for one in buttons(card)
        if one.get("title") == "All assets" and one["verb"] == "card.refresh"
    )


async def _pick(chat: Chat, name: str, route: str) -> dict[str, Any]:
    """Chooses a route through the picker, as somebody does who knows its code."""
    picker = await _picker(chat, name, route)
    return await chat.tap("match.choose", **button(picker, "match.choose", route=route))


# Starting


async def test_without_assets_matching_is_refused(lead: Chat) -> None:
    refused = await lead.tap("stage.run", opp=1, stage="matching", key="k")
    assert "“Normalise the asset list”, which has no result yet" in text_of(refused)


async def test_with_every_asset_removed_matching_says_what_to_do(lead: Chat) -> None:
    (asset,) = await list_assets(lead, "Launch film")
    await lead.tap("asset.remove", opp=1, id=asset, key="r")
    await lead.tap("stage.run", opp=1, stage="matching", key="k")
    card = await lead.until("stage.open", lambda text: "failed" in text.lower(), opp=1, stage="matching")
    assert "There is nothing to match" in text_of(card)
    assert not offers(card, "stage.complete")


async def test_what_the_ranking_is_sure_of_selects_itself(matched: Chat) -> None:
    chosen = await _selected(matched)
    assert chosen["Simple display banner"] == BANNER
    card = await matched.tap("stage.open", opp=1, stage="matching")
    assert "selected automatically" in text_of(card)
    assert BANNER in text_of(card)


async def test_a_start_while_one_is_under_way_joins_it(lead: Chat) -> None:
    await list_assets(lead, "Launch film")
    people = [lead, await hold(lead, MEGAN)]
    await asyncio.gather(
        *(people[n % 2].tap("stage.run", opp=1, stage="matching", key=f"{n}") for n in range(10))
    )
    await lead.until("stage.open", lambda text: "Drafted" in text, opp=1, stage="matching")
    async with lead.service.work(lead.tenant) as work:
        made = await work.artifacts.latest(1, StageKey.MATCHING)
    assert made
    assert made.version == 1


async def test_a_start_right_after_one_asks_before_it_runs_again(matched: Chat) -> None:
    asked = await matched.beside(MEGAN).tap("stage.run", opp=1, stage="matching", key="again")
    assert button(asked, "stage.run", confirm="yes")
    async with matched.service.work(matched.tenant) as work:
        made = await work.artifacts.latest(1, StageKey.MATCHING)
    assert made
    assert made.version == 1


# Choosing


async def test_a_person_deselects_and_selects_again(matched: Chat) -> None:
    card = await _candidates(matched, "Simple display banner")
    card = await matched.tap("match.clear", **button(card, "match.clear"))
    assert "Simple display banner" not in await _selected(matched)
    match = (await _of(matched, "Simple display banner"))[0]
    card = await matched.tap("match.select", **button(card, "match.select", match=match.id))
    assert (await _selected(matched))["Simple display banner"] == BANNER
    assert "selected by Alex Wilber" in text_of(card)


def _taking(picker: dict[str, Any]) -> list[dict[str, Any]]:
    """What the routes that the picker lists send when they are tapped."""
    return [
        one["data"] for one in buttons(picker) if one["verb"] == "match.choose" and "route" in one["data"]
    ]


async def test_any_route_of_the_catalogue_is_found_and_chosen_in_the_picker(matched: Chat) -> None:
    picker = await _picker(matched, "Simple display banner", "campaign video")
    assert inputs(picker)["searched"]["value"] == "campaign video"
    found = _taking(picker)[0]["route"]
    card = await matched.tap("match.choose", **button(picker, "match.choose", route=found))
    assert (await _selected(matched))["Simple display banner"] == found
    assert "Chosen by hand" in text_of(card)
    assert "selected by Alex Wilber" in text_of(card)
    assert BANNER in text_of(card)


async def test_a_search_finds_a_route_by_its_code(matched: Chat) -> None:
    for code in (FILM, "GM-SOC-001-M"):
        await _pick(matched, "Simple display banner", code)
        assert (await _selected(matched))["Simple display banner"] == code
    family = await _picker(matched, "Simple display banner", "gm-soc-001-")
    found = [one["route"] for one in _taking(family)]
    assert found[:2] == ["GM-SOC-001-S", "GM-SOC-001-C"]


async def test_a_search_without_hits_says_so_and_is_never_markup(matched: Chat) -> None:
    for searched in ("qqqzzzxx", "**qqqzzzxx** <at>xxzzqq</at>"):
        picker = await _picker(matched, "Launch film", searched)
        assert f"Nothing in the catalogue matches “{searched}”" in text_of(picker)
        assert "qqqzzzxx" not in markup_of(picker)
        assert inputs(picker)["searched"]["value"] == searched


async def test_choosing_the_same_route_again_adds_no_candidate(matched: Chat) -> None:
    for key in "abc":
        await matched.tap(
            "match.choose", opp=1, asset=await _asset(matched, "Launch film"), route=FILM, key=key
        )
    assert [one.route for one in await _of(matched, "Launch film")].count(FILM) == 1


async def test_a_route_is_known_in_any_case_and_an_unknown_one_is_refused(matched: Chat) -> None:
    asset = await _asset(matched, "Simple display banner")
    before = await _selected(matched)
    for wrong in ("GM-XXX-999-S", "", "'; drop table matches; --", "x" * 190):
        refused = await matched.tap("match.choose", opp=1, asset=asset, route=wrong, key=f"k{wrong}")
        assert "is no route of the catalogue" in text_of(refused)
        assert button(refused, "match.clear")
    assert await _selected(matched) == before
    await matched.tap("match.choose", opp=1, asset=asset, route=f" {FILM.lower()} ", key="k")
    assert (await _selected(matched))["Simple display banner"] == FILM


async def test_nobody_chooses_for_an_asset_of_another_opportunity(matched: Chat) -> None:
    asset, match = await _asset(matched, "Launch film"), (await _of(matched, "Simple display banner"))[0]
    before = await _selected(matched)
    await stand_at(matched, StageKey.ASSETS, name="Another")
    refused = await matched.tap("match.choose", opp=2, asset=asset, route=FILM, key="k")
    assert "not on the list any more" in text_of(refused)
    for verb in ("match.select", "match.clear"):
        refused = await matched.tap(verb, opp=2, match=match.id, key="k")
        assert "That candidate is not there any more" in text_of(refused)
    assert await _selected(matched) == before


async def test_another_tenant_chooses_nothing(matched: Chat) -> None:
    before, match = await _selected(matched), (await _of(matched, "Simple display banner"))[0]
    stranger = matched.beside(LEE, tenant=str(uuid4()))
    await stand_at(stranger, StageKey.ASSETS, name="Theirs")
    for verb, data in (
        ("match.select", {"match": match.id}),
        ("match.clear", {"match": match.id}),
        ("match.choose", {"asset": match.asset, "route": FILM}),
        ("card.refresh", {"card": "stage", "stage": "matching", "section": f"asset-{match.asset}"}),
    ):
        assert "display banner" not in str(await stranger.tap(verb, opp=1, key="k", **data))
    assert await _selected(matched) == before


async def test_a_viewer_chooses_nothing(matched: Chat) -> None:
    before, match = await _selected(matched), (await _of(matched, "Simple display banner"))[0]
    viewer = await hold(matched, MEGAN, "viewer")
    await matched.tap("role.remove", role="editor", people=MEGAN.id, key="r")
    card = await _candidates(viewer, "Simple display banner")
    assert "Simple display banner" in text_of(card)
    assert not any(offers(card, verb) for verb in ("match.select", "match.clear", "match.choose"))
    for verb, data in (
        ("match.clear", {"match": match.id}),
        ("match.choose", {"asset": match.asset, "route": FILM}),
    ):
        assert "look but not change" in text_of(await viewer.tap(verb, opp=1, key="k", **data))
    assert await _selected(matched) == before


async def test_a_removed_assets_candidates_are_said_to_be_gone(matched: Chat) -> None:
    card = await _candidates(matched, "Simple display banner")
    clear, asset = button(card, "match.clear"), await _asset(matched, "Simple display banner")
    await matched.tap("asset.remove", opp=1, id=asset, key="r")
    assert "not there any more" in text_of(await matched.tap("match.clear", **clear))
    chosen = await matched.tap("match.choose", opp=1, asset=asset, route=FILM, key="k")
    assert "not on the list any more" in text_of(chosen)
    assert "Match assets to job routes" in text_of(chosen)


# Several people


async def test_who_chooses_over_a_choice_they_did_not_see_is_told(matched: Chat) -> None:
    megan = await hold(matched, MEGAN)
    stale = await _picker(megan, "Simple display banner", "GM-SOC-001-M")
    await _pick(matched, "Simple display banner", FILM)
    choose, *_ = _taking(stale)
    refused = await megan.tap("match.choose", **choose)
    assert f"Alex Wilber selected {FILM} for this asset since your card was drawn" in text_of(refused)
    assert (await _selected(matched))["Simple display banner"] == FILM
    await _pick(megan, "Simple display banner", choose["route"])
    assert (await _selected(matched))["Simple display banner"] == choose["route"]


async def test_two_who_come_to_the_same_are_not_bothered(matched: Chat) -> None:
    megan = await hold(matched, MEGAN)
    cards = [await _candidates(somebody, "Simple display banner") for somebody in (matched, megan)]
    for somebody, card in zip((matched, megan), cards, strict=True):
        shown = await somebody.tap("match.clear", **button(card, "match.clear"))
        assert "since your card was drawn" not in text_of(shown)
    assert "Simple display banner" not in await _selected(matched)


async def test_of_twenty_who_choose_at_once_one_wins_and_the_others_are_told(matched: Chat) -> None:
    people = [matched, *[await hold(matched, who) for who in (MEGAN, LEE, ISAIAH)]]
    routes = [one.code for one in load().routes if one.service != "Display"][:20]
    asset = await _asset(matched, "Simple display banner")
    taps = [
        people[n % 4].tap("match.choose", opp=1, asset=asset, route=route, seen=BANNER, key=f"k{n}")
        for n, route in enumerate(routes)
    ]
    shown = [text_of(card) for card in await asyncio.gather(*taps)]
    told = ["since your card was drawn" in text for text in shown]
    assert told.count(False) == 1
    assert (await _selected(matched))["Simple display banner"] == routes[told.index(False)]


async def test_however_many_choose_at_once_never_two_are_selected(matched: Chat) -> None:
    people = [matched, await hold(matched, MEGAN)]
    asset, match = (
        await _asset(matched, "Simple display banner"),
        (await _of(matched, "Simple display banner"))[0],
    )
    routes = [one.code for one in load().routes][:10]
    taps = [
        people[n % 2].tap("match.choose", opp=1, asset=asset, route=route, key=f"c{n}")
        for n, route in enumerate(routes)
    ]
    taps += [people[n % 2].tap("match.select", opp=1, match=match.id, key=f"s{n}") for n in range(5)]
    taps += [people[n % 2].tap("match.clear", opp=1, match=match.id, key=f"d{n}") for n in range(5)]
    await asyncio.gather(*taps)
    chosen = await _selected(matched)
    async with matched.service.work(matched.tenant) as work:
        made = await work.artifacts.latest(1, StageKey.MATCHING)
    assert made
    listed = [one["route"] for one in made.output["matches"] if one["selected"]]
    assert sorted(listed) == sorted(chosen.values())


# Running again


async def test_a_choice_survives_a_rerun_which_says_so(matched: Chat) -> None:
    await _pick(matched, "Simple display banner", FILM)
    standing = len(await matches_of(matched))
    card = await matched.tap("stage.open", opp=1, stage="matching")
    asked = await matched.tap("stage.run", **button(card, "stage.run", stage="matching"))
    assert f"{standing - 1} matches of the last run are replaced" in text_of(asked)
    assert "One route that somebody chose by hand stays selected" in text_of(asked)
    card = await run(matched, "matching")
    assert (await _selected(matched))["Simple display banner"] == FILM
    assert "selected by Alex Wilber" in text_of(card)


async def test_a_form_from_before_a_rerun_with_the_same_outcome_still_works(matched: Chat) -> None:
    await _pick(matched, "Simple display banner", FILM)
    picker = await _picker(matched, "Simple display banner", "GM-SOC-001-M")
    await run(matched, "matching")
    choose, *_ = _taking(picker)
    await matched.tap("match.choose", **choose)
    assert (await _selected(matched))["Simple display banner"] == choose["route"]


async def test_an_asset_listed_since_can_be_given_a_route(matched: Chat) -> None:
    await list_assets(matched, "Store window")
    card = await matched.tap("stage.open", opp=1, stage="matching")
    assert "Not matched yet" in text_of(card)
    await _pick(matched, "Store window", FILM)
    assert (await _selected(matched))["Store window"] == FILM


# Long lists


async def test_people_stay_on_their_page_through_candidates_picker_and_choice(lead: Chat) -> None:
    await list_assets(lead, *(f"Widget of kind {n}" for n in range(80)))
    await run(lead, "matching")
    card = await part(lead, "matching", page=3)
    opened = await lead.tap("card.refresh", **_opening(card, "asset-"))
    picker = await lead.tap("card.refresh", **_opening(opened, "pick-"))
    forms = (one for one in buttons(picker) if one["associatedInputs"] == "auto")
    search = next(one["data"] for one in forms if one["verb"] == "card.refresh")
    picker = await lead.tap("card.refresh", **{**search, "searched": FILM})
    chosen = await lead.tap("match.choose", **button(picker, "match.choose", route=FILM))
    cleared = await lead.tap("match.clear", **button(chosen, "match.clear"))
    onward = await lead.tap("card.refresh", **_opening(cleared, "asset-"))
    for shown in (opened, chosen, cleared, onward):
        assert "Page 3 of" in text_of(await lead.tap("card.refresh", **_back_to_list(shown)))


async def test_a_thousand_assets_stand_each_on_one_page_of_a_card_that_fits(lead: Chat) -> None:
    ids = await list_assets(lead, *(f"Banner {n} für die Küste" for n in range(1_000)))
    await run(lead, "matching")
    first = await part(lead, "matching")
    (pages,) = re.findall(r"Page 1 of (\d+)", text_of(first))
    shown: list[list[str]] = []
    for page in sampled(int(pages)):
        card = await part(lead, "matching", page=page)
        assert len(json.dumps(card, ensure_ascii=False).encode()) < PROMISED
        opened = [one for one in buttons(card) if one.get("title") in ("Look", "Decide")]
        shown.append([one["data"]["section"] for one in opened])
    assert runs_through(shown, sampled(int(pages)), [f"asset-{id}" for id in ids])
