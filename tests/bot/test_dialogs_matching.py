"""A route found by typing: what the field searches, and what the server takes of it."""

from typing import Any

import pytest
import pytest_asyncio

from core.keys import StageKey
from tests.doubles import teams
from tests.doubles.chat import Chat, Dialog, inputs, submits, text_of
from tests.doubles.scene import assets_of, list_assets, matches_of, part, stand_at

pytestmark = pytest.mark.asyncio(loop_scope="module")

TAKE = "Select this route"


@pytest_asyncio.fixture(loop_scope="module")
async def lead(alone: Chat) -> Chat:
    await stand_at(alone, StageKey.MATCHING, outputs={StageKey.ASSETS: {"assets": []}})
    await list_assets(alone, "Launch film")
    return alone


async def _search(chat: Chat, typed: Any, dataset: Any = "routes", **options: Any) -> list[dict[str, str]]:
    value = {"queryText": typed, "queryOptions": {"skip": 0, "top": 15, **options}, "dataset": dataset}
    body = await chat.post(
        teams.activity(
            "invoke",
            chat.connector.url,
            name="application/search",
            value=value,
            who=chat.who,
            where=chat.where,
            tenant=chat.tenant,
        )
    )
    assert chat.statuses[-1] == 200
    assert (body["statusCode"], body["type"]) == (200, "application/vnd.microsoft.search.searchResponse")
    return body["value"]["results"]


async def _opened(chat: Chat) -> Dialog:
    (asset,) = await assets_of(chat)
    card = await part(chat, "matching", f"asset-{asset.id}")
    return await chat.open_dialog(
        next(one for one in submits(card) if one["title"] == "Find a route…")["data"]
    )


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("GM-STR-001-S", "Campaign strategy, simple"),
        ("gm-str-001", "Campaign strategy, simple"),
        ("campaign strat", "Campaign strategy, simple"),
        ("comms plan", "Campaign strategy"),
        ("ban", "banner"),
        ("BÁNNER", "banner"),
        ("Bannière", "banner"),
    ],
    ids=["code", "start", "begun", "synonym", "prefix", "accents", "french"],
)
async def test_finds_by_code_name_and_what_clients_call_it(lead: Chat, typed: str, name: str) -> None:
    first, *_ = await _search(lead, typed)
    assert name in first["title"]
    assert first["value"] in first["title"]


async def test_gives_fifteen_and_then_those_after(lead: Chat) -> None:
    whole = await _search(lead, "film", top=30)
    assert [*await _search(lead, "film"), *await _search(lead, "film", skip=15)] == whole
    assert len(await _search(lead, "film")) == 15


@pytest.mark.parametrize(
    ("typed", "options"),
    [
        ("x" * 10_000, {}),
        ("\x00\x07\u202e", {}),
        ("film", {"skip": 10_000}),
        (["film"], {"top": "many", "skip": None}),
        ("'; DROP TABLE routes; --", {}),
    ],
    ids=["long", "control", "far", "types", "sql"],
)
async def test_a_hostile_search_is_answered(lead: Chat, typed: Any, options: dict[str, Any]) -> None:
    assert len(await _search(lead, typed, **options)) <= 15


@pytest.mark.parametrize("options", [{"top": 10_000}, {"skip": -5, "top": 50}], ids=["top", "skip"])
async def test_no_search_gives_more_than_fifty(lead: Chat, options: dict[str, Any]) -> None:
    assert len(await _search(lead, "", **options)) == 50


@pytest.mark.parametrize("dataset", ["people", "", None, {"a": 1}], ids=str)
async def test_another_dataset_holds_nothing(lead: Chat, dataset: Any) -> None:
    assert await _search(lead, "film", dataset) == []


async def test_a_route_found_by_typing_is_selected(lead: Chat) -> None:
    dialog = await _opened(lead)
    field = inputs(dialog.card)["route"]
    assert field["choices.data"] == {"type": "Data.Query", "dataset": "routes"}
    (found, *_) = await _search(lead, "GM-STR-001-S")
    after = await lead.send_dialog(dialog.filled(TAKE, route=found["value"]))
    assert "Campaign strategy, simple" in text_of(after.card)
    (match,) = [one for one in await matches_of(lead) if one.selected]
    assert (match.route, match.by) == ("GM-STR-001-S", "person")


@pytest.mark.parametrize(
    "route", ["GM-NONE-1", "", "*", "x" * 10_000], ids=["unknown", "empty", "star", "long"]
)
async def test_what_the_catalogue_does_not_have_is_refused_and_kept(lead: Chat, route: str) -> None:
    dialog = await _opened(lead)
    refused = await lead.send_dialog(dialog.filled(TAKE, route=route))
    assert TAKE in text_of(refused.card)
    assert not await matches_of(lead)


async def test_a_choice_over_somebody_elses_is_refused_and_kept(lead: Chat) -> None:
    dialog = await _opened(lead)
    (asset,) = await assets_of(lead)
    await lead.tap("match.choose", opp=1, asset=asset.id, route="GM-STR-001-M", key="first")
    late = await lead.send_dialog(dialog.filled(TAKE, route="GM-STR-001-S"))
    assert "GM-STR-001-M" in text_of(late.card)
    assert inputs(late.card)["route"]["value"] == "GM-STR-001-S"
    await lead.send_dialog(late.filled(TAKE))
    assert [one.route for one in await matches_of(lead) if one.selected] == ["GM-STR-001-S"]
