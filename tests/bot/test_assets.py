"""The asset list over the chat: what people add, change and remove, and what a re-run leaves of it."""

import asyncio
import json
import re
from typing import Any
from uuid import uuid4

import pytest
import pytest_asyncio

from core.asset import LARGEST
from core.keys import StageKey
from tests.doubles.chat import Chat, button, buttons, filled, inputs, markup_of, offers, text_of
from tests.doubles.scene import (
    assets_of,
    bring_to,
    hold,
    list_assets,
    matches_of,
    part,
    run,
    runs_through,
    sampled,
    stand_at,
)
from tests.doubles.teams import LEE, MEGAN

pytestmark = pytest.mark.asyncio(loop_scope="module")

PROMISED = 28_000
BRIEF = b"""# Tidewater launch

Client: Harbour Foods Ltd

## Deliverables

| Deliverable | Quantity |
|---|---|
| Launch film | 1 |
| Display banner | 12 |
| Social static | 40 |
"""


@pytest_asyncio.fixture(loop_scope="module")
async def lead(alone: Chat) -> Chat:
    """The owner of an opportunity whose assets are to be listed."""
    await stand_at(alone, StageKey.ASSETS)
    return alone


@pytest_asyncio.fixture(loop_scope="module")
async def briefed(alone: Chat) -> Chat:
    """The owner of an opportunity whose assets were listed from a brief."""
    await alone.drop(("brief.md", BRIEF))
    await alone.until("opportunity.open", lambda text: "Being fetched" not in text, opp=1)
    await bring_to(alone, 1, StageKey.ASSETS)
    await run(alone, "assets")
    return alone


async def _adding(chat: Chat, **typed: Any) -> dict[str, Any]:
    """Fills in the form for a new asset and sends it."""
    form = await part(chat, "assets", "asset-new")
    return await chat.tap("asset.add", **filled(form, "asset.add", **typed))


async def _form(chat: Chat, asset: str, page: int = 1) -> dict[str, Any]:
    return await part(chat, "assets", f"asset-{asset}", page)


async def _named(chat: Chat, name: str) -> str:
    return next(one.id for one in await assets_of(chat) if one.name == name)


def _rows(card: dict[str, Any]) -> list[str]:
    """The assets whose forms the card opens, in order."""
    sections = [one["data"].get("section", "") for one in buttons(card) if one["verb"] == "card.refresh"]
    return [section for section in sections if section.startswith("asset-") and section != "asset-new"]


def _pages(card: dict[str, Any]) -> tuple[int, int]:
    """Which page a card is, and of how many."""
    found = re.search(r"Page ([\d,]+) of ([\d,]+)", text_of(card))
    assert found, text_of(card)
    return int(found[1].replace(",", "")), int(found[2].replace(",", ""))


async def _on_page(chat: Chat, page: int) -> list[str]:
    """The ids of the assets on a page."""
    return [section.removeprefix("asset-") for section in _rows(await part(chat, "assets", page=page))]


# Adding


WRONG_VOLUMES = (
    0,
    -1,
    2.5,
    "0",
    "-1",
    "2.5",
    "2,5",
    "1e9",
    "twelve",
    "",
    " ",
    10**12,
    10**400,
    True,
    [3],
)


async def test_a_volume_that_is_none_is_refused_and_what_was_typed_comes_back(lead: Chat) -> None:
    for volume in WRONG_VOLUMES:
        refused = await _adding(lead, name="Launch film", tier="Hero", description="Sea", volume=volume)
        assert "The volume must be a whole number from 1 to 1,000,000" in text_of(refused), volume
        held = {id: field["value"] for id, field in inputs(refused).items()}
        assert (held["name"], held["tier"], held["description"]) == ("Launch film", "Hero", "Sea"), volume
    refused = await _adding(lead, name="Launch film", volume="1.000")
    assert "can be read in two ways" in text_of(refused)
    assert await assets_of(lead) == ()


async def test_a_corrected_form_is_accepted(lead: Chat) -> None:
    refused = await _adding(lead, name="Launch film", volume=0)
    assert inputs(refused)["volume"]["value"] == 0
    await lead.tap("asset.add", **filled(refused, "asset.add", volume="3"))
    assert [(one.name, one.volume) for one in await assets_of(lead)] == [("Launch film", 3)]


async def test_volumes_are_read_as_people_write_them(lead: Chat) -> None:
    written = {"1,200": 1200, "1 200": 1200, " 7 ": 7, "1,000,000": LARGEST, "12.0": 12, "007": 7}
    for volume in written:
        await _adding(lead, name=f"Banner {volume}", volume=volume)
    assert [one.volume for one in await assets_of(lead)] == list(written.values())


async def test_a_name_that_says_nothing_or_too_much_is_refused(lead: Chat) -> None:
    wrong = {"": "missing", "   ": "missing", "\u200b\u200d\ufeff": "missing", "x" * 5_000: "too long"}
    for name, why in wrong.items():
        refused = await _adding(lead, name=name, description="Sea", volume="4")
        assert f"The name is {why}" in text_of(refused), name
        assert inputs(refused)["description"]["value"] == "Sea"
        assert inputs(refused)["volume"]["value"] == 4
        assert len(json.dumps(refused).encode()) < PROMISED
    assert await assets_of(lead) == ()


async def test_markup_in_a_name_is_text(lead: Chat) -> None:
    name = "<at>Megan Bowen</at> [film](https://evil.example) **bold** &amp;"
    card = await _adding(lead, name=name, tier=name, description=name, volume="1")
    assert text_of(card).count(name) >= 2
    assert "evil.example" not in markup_of(card)
    assert inputs(await _form(lead, await _named(lead, name)))["name"]["value"] == name


async def test_the_same_tap_twice_adds_one(lead: Chat) -> None:
    form = await part(lead, "assets", "asset-new")
    data = filled(form, "asset.add", name="Launch film", volume="1")
    await asyncio.gather(*(lead.tap("asset.add", **data) for _ in range(5)))
    await lead.tap("asset.add", **data)
    assert len(await assets_of(lead)) == 1


async def test_the_same_asset_added_from_a_new_form_is_another(lead: Chat) -> None:
    await _adding(lead, name="Launch film")
    await _adding(lead, name="Launch film")
    assert len(await assets_of(lead)) == 2


async def test_many_who_add_at_once_all_add(lead: Chat) -> None:
    people = [lead, lead.beside(MEGAN)]
    taps = [
        people[n % 2].tap("asset.add", opp=1, name=f"Film {n}", volume=n + 1, key=f"{n}") for n in range(12)
    ]
    await asyncio.gather(*taps)
    assert {one.name for one in await assets_of(lead)} == {f"Film {n}" for n in range(12)}
    async with lead.service.work(lead.tenant) as work:
        made = await work.artifacts.latest(1, StageKey.ASSETS)
    assert made
    assert len(made.output["assets"]) == 12


async def test_after_adding_the_card_shows_the_page_of_the_new_asset(lead: Chat) -> None:
    await list_assets(lead, *(f"Film {n}" for n in range(30)))
    card = await _adding(lead, name="Closing film")
    assert "Closing film" in text_of(card)
    page, pages = _pages(card)
    assert page == pages > 1


# Changing and removing


async def test_a_refused_change_brings_back_its_form_with_what_was_typed(lead: Chat) -> None:
    ids = await list_assets(lead, "Launch film", "Closing film")
    form = await _form(lead, ids[1], page=3)
    for typed, why in (
        ({"volume": "2.5"}, "The volume must be a whole number"),
        ({"volume": ""}, "The volume must be a whole number"),
        ({"name": "\u200b"}, "The name is missing"),
    ):
        refused = await lead.tap(
            "asset.save", **filled(form, "asset.save", description="By the sea", **typed)
        )
        assert why in text_of(refused)
        assert inputs(refused)["description"]["value"] == "By the sea"
        again = button(refused, "asset.save", id=ids[1])
        assert again["page"] == 3
    assert all(not one.edited for one in await assets_of(lead))


async def test_after_a_change_people_are_on_the_page_they_came_from(lead: Chat) -> None:
    await list_assets(lead, *(f"Film {n}" for n in range(60)))
    first, second, *_ = await _on_page(lead, 3)
    form = await _form(lead, first, page=3)
    card = await lead.tap("asset.save", **filled(form, "asset.save", volume="1,200"))
    assert _pages(card)[0] == 3
    assert "1,200 pieces" in text_of(card)
    gone = await lead.tap("asset.remove", **button(await _form(lead, second, page=3), "asset.remove"))
    assert _pages(gone)[0] == 3
    assert f"asset-{second}" not in _rows(gone)


async def test_a_stale_form_overwrites_nothing_and_its_sender_is_told(lead: Chat) -> None:
    (asset,) = await list_assets(lead, "Launch film")
    megan = await hold(lead, MEGAN)
    stale = await _form(megan, asset)
    await lead.tap("asset.save", **filled(await _form(lead, asset), "asset.save", volume="40"))
    refused = await megan.tap("asset.save", **filled(stale, "asset.save", volume="12", name="Film"))
    assert "Somebody changed this asset since your card was drawn" in text_of(refused)
    assert inputs(refused)["volume"]["value"] == 40
    assert [(one.name, one.volume) for one in await assets_of(lead)] == [("Launch film", 40)]
    await megan.tap("asset.save", **filled(refused, "asset.save", volume="12"))
    assert [one.volume for one in await assets_of(lead)] == [12]


async def test_of_two_who_change_one_asset_at_once_one_is_told(lead: Chat) -> None:
    (asset,) = await list_assets(lead, "Launch film")
    people = [lead, await hold(lead, MEGAN)]
    forms = [await _form(somebody, asset) for somebody in people]
    shown = await asyncio.gather(
        *(people[n].tap("asset.save", **filled(forms[n], "asset.save", volume=f"{n + 20}")) for n in range(2))
    )
    told = [n for n in range(2) if "Somebody changed this asset" in text_of(shown[n])]
    assert len(told) == 1
    assert [one.volume for one in await assets_of(lead)] == [20 + 1 - told[0]]


async def test_saving_what_stands_already_makes_no_version(lead: Chat) -> None:
    (asset,) = await list_assets(lead, "Launch film")
    await lead.tap("asset.save", **filled(await _form(lead, asset), "asset.save"))
    (one,) = await assets_of(lead)
    assert (one.version, one.edited) == (1, False)


async def test_a_removed_assets_buttons_say_so_and_change_nothing(lead: Chat) -> None:
    await list_assets(lead, *(f"Film {n}" for n in range(60)))
    form = await _form(lead, (await _on_page(lead, 2))[0], page=2)
    remove, save = button(form, "asset.remove"), filled(form, "asset.save", volume="9")
    assert "Taken off the list" in text_of(await lead.tap("asset.remove", **remove))
    megan = await hold(lead, MEGAN)
    for somebody, verb, data in (
        (lead, "asset.remove", remove),
        (megan, "asset.remove", remove),
        (megan, "asset.save", save),
    ):
        shown = await somebody.tap(verb, **data)
        assert _pages(shown)[0] == 2, verb
        assert (somebody is lead) != ("not on the list any more" in text_of(shown)), verb
    assert len(await assets_of(lead)) == 59


async def test_the_last_asset_of_the_last_page_leaves_the_page_before(lead: Chat) -> None:
    ids = await list_assets(lead, *(f"Film {n:02}" for n in range(40)))
    for id in ids[len(await _on_page(lead, 1)) + 1 :]:
        await lead.tap("asset.remove", opp=1, id=id, key=id)
    (last,) = await _on_page(lead, 2)
    card = await lead.tap("asset.remove", **button(await _form(lead, last, page=2), "asset.remove"))
    assert f"asset-{last}" not in _rows(card)
    assert len(_rows(card)) == len(await assets_of(lead))


# Who may not


async def test_a_viewer_changes_nothing_and_is_offered_nothing(lead: Chat) -> None:
    (asset,) = await list_assets(lead, "Launch film")
    viewer = await hold(lead, MEGAN, "viewer")
    await lead.tap("role.remove", role="editor", people=MEGAN.id, key="r")
    card = await viewer.tap("stage.open", opp=1, stage="assets")
    assert "Launch film" in text_of(card)
    assert not any(offers(card, verb) for verb in ("asset.add", "asset.save", "asset.remove", "stage.run"))
    assert inputs(await _form(viewer, asset)) == {}
    for verb, data in (
        ("asset.add", {"name": "Mine"}),
        ("asset.save", {"id": asset, "volume": 9}),
        ("asset.remove", {"id": asset}),
    ):
        assert "look but not change" in text_of(await viewer.tap(verb, opp=1, key="k", **data))
    assert [(one.name, one.volume) for one in await assets_of(lead)] == [("Launch film", 1)]


async def test_an_asset_is_changed_only_in_its_own_opportunity(lead: Chat) -> None:
    (asset,) = await list_assets(lead, "Launch film")
    await stand_at(lead, StageKey.ASSETS, name="Another")
    for verb, data in (("asset.save", {"volume": 9}), ("asset.remove", {})):
        shown = await lead.tap(verb, opp=2, id=asset, key="k", **data)
        assert "not on the list any more" in text_of(shown)
        assert "Launch film" not in text_of(shown)
    assert [one.volume for one in await assets_of(lead)] == [1]


async def test_another_tenant_neither_sees_nor_changes_an_asset(lead: Chat) -> None:
    (asset,) = await list_assets(lead, "Launch film")
    stranger = lead.beside(LEE, tenant=str(uuid4()))
    await stranger.say("hi")
    for opportunities in range(2):
        for verb, data in (
            ("asset.add", {"name": "Theirs"}),
            ("asset.save", {"id": asset, "volume": 9}),
            ("asset.remove", {"id": asset}),
            ("card.refresh", {"card": "stage", "stage": "assets", "section": f"asset-{asset}"}),
        ):
            assert "Launch film" not in str(await stranger.tap(verb, opp=1, key=f"{opportunities}", **data))
        if not opportunities:
            await stand_at(stranger, StageKey.ASSETS, name="Theirs")
    assert [(one.name, one.volume) for one in await assets_of(lead)] == [("Launch film", 1)]


async def test_an_archived_opportunity_keeps_its_assets_as_they_are(lead: Chat) -> None:
    (asset,) = await list_assets(lead, "Launch film")
    form = await _form(lead, asset)
    await lead.tap("opportunity.archive", opp=1, key="away")
    for verb, data in (
        ("asset.add", {"opp": 1, "name": "Late", "key": "k"}),
        ("asset.save", filled(form, "asset.save", volume="9")),
        ("asset.remove", button(form, "asset.remove")),
    ):
        assert "is archived, so nothing was changed" in text_of(await lead.tap(verb, **data))
    assert [(one.name, one.volume) for one in await assets_of(lead)] == [("Launch film", 1)]


# Running again


async def test_a_rerun_asks_once_and_says_in_numbers_what_it_replaces(briefed: Chat) -> None:
    assert len(await assets_of(briefed)) == 3
    await run(briefed, "matching")
    film = await _named(briefed, "Launch film")
    await briefed.tap("asset.save", **filled(await _form(briefed, film), "asset.save", volume="2"))
    await _adding(briefed, name="Store window")
    gone = [one for one in await matches_of(briefed) if one.asset != film]
    card = await briefed.tap("stage.open", opp=1, stage="assets")
    asked = await briefed.tap("stage.run", **button(card, "stage.run", stage="assets"))
    assert "2 assets of the last run are replaced" in text_of(asked)
    assert "2 assets that were added or edited by hand stay" in text_of(asked)
    many = {1: "One match goes with them"}.get(len(gone), f"{len(gone)} matches go with them")
    assert many in text_of(asked)
    assert button(asked, "stage.run", confirm="yes")
    assert len(await assets_of(briefed)) == 4


async def test_what_people_added_or_edited_survives_a_rerun_with_its_routes(briefed: Chat) -> None:
    await run(briefed, "matching")
    film = await _named(briefed, "Launch film")
    before = await assets_of(briefed)
    await briefed.tap("asset.save", **filled(await _form(briefed, film), "asset.save", volume="2"))
    await _adding(briefed, name="Store window")
    card = await run(briefed, "assets")
    standing = {one.name: one for one in await assets_of(briefed)}
    assert standing["Launch film"].id == film
    assert standing["Launch film"].volume == 2
    assert "Store window" in standing
    assert "edited by hand" in text_of(card)
    assert "added by hand" in text_of(card)
    replaced = {one.id for one in before} - {film}
    assert not replaced & {one.id for one in standing.values()}
    assert {one.asset for one in await matches_of(briefed)} == {film}


async def test_what_was_edited_is_not_listed_a_second_time(briefed: Chat) -> None:
    film, banner = await _named(briefed, "Launch film"), await _named(briefed, "Display banner")
    await briefed.tap("asset.save", **filled(await _form(briefed, film), "asset.save", volume="2"))
    await briefed.tap("asset.save", **filled(await _form(briefed, banner), "asset.save", name="Web banner"))
    card = await run(briefed, "assets")
    standing = await assets_of(briefed)
    assert [(one.id, one.name, one.volume) for one in standing[:2]] == [
        (film, "Launch film", 2),
        (banner, "Web banner", 12),
    ]
    assert [one.name for one in standing[2:]] == ["Social static"]
    assert "2 things are on the list already as people added or changed them" in text_of(card)
    assert "Display banner | 12" in text_of(card)


async def test_earlier_versions_of_the_list_stay_readable(briefed: Chat) -> None:
    async with briefed.service.work(briefed.tenant) as work:
        first = await work.artifacts.latest(1, StageKey.ASSETS)
    await _adding(briefed, name="Store window")
    await run(briefed, "assets")
    async with briefed.service.work(briefed.tenant) as work:
        held = [await work.artifacts.before(1, StageKey.ASSETS, n) for n in (2, 3, 4)]
    assert held[0] == first
    assert [len(one.output["assets"]) for one in held if one] == [3, 4, 4]


# A thousand


async def test_a_thousand_assets_stand_each_on_one_page_of_a_card_that_fits(lead: Chat) -> None:
    ids = await list_assets(
        lead, *(f"Banner {n} für die Küste" for n in range(1_000)), description="Größe und Länge " * 20
    )
    shown: list[list[str]] = []
    pages = sampled(_pages(await part(lead, "assets"))[1])
    for page in pages:
        card = await part(lead, "assets", page=page)
        assert len(json.dumps(card, ensure_ascii=False).encode()) < PROMISED
        shown.append(_rows(card))
    assert runs_through(shown, pages, [f"asset-{id}" for id in ids])
