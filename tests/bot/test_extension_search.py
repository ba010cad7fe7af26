"""The search in Teams' compose box, and the card that somebody inserts from it."""

import json
from typing import Any
from urllib.parse import quote

import pytest

from tests.doubles import teams
from tests.doubles.chat import Chat, text_of
from tests.doubles.teams import CHANNEL, GROUP, MEGAN

pytestmark = pytest.mark.asyncio(loop_scope="module")

OTHER_TENANT = "bbbbbbbb-0000-0000-0000-000000000002"


def query(chat: Chat, typed: str | None = None, **options: Any) -> dict[str, Any]:
    """What Teams sends while somebody types; before they do, `initialRun`."""
    asked = (
        {"name": "query", "value": typed} if typed is not None else {"name": "initialRun", "value": "true"}
    )
    value = {
        "commandId": "search",
        "parameters": [asked],
        "queryOptions": {"skip": 0, "count": 25, **options},
    }
    return chat.invoked("composeExtension/query", value)


async def found(chat: Chat, typed: str | None = None, **options: Any) -> list[dict[str, Any]]:
    body = await chat.post(query(chat, typed, **options))
    assert body["composeExtension"]["type"] == "result"
    return body["composeExtension"]["attachments"]


def titles(attachments: list[dict[str, Any]]) -> list[str]:
    return [one["preview"]["content"]["title"] for one in attachments]


async def three(chat: Chat) -> None:
    for name in ("Harbour Lights relaunch", "Mountain Air", "Spring campaign"):
        await chat.say(f"new {name}")
    async with chat.service.work(chat.tenant) as work:
        await work.opportunities.change(2, client_name="Nordlicht Brille GmbH")
        await work.commit()


async def test_before_anything_is_typed_the_newest_stand_first(alone: Chat) -> None:
    await three(alone)
    shown = ["#3 Spring campaign", "#2 Mountain Air", "#1 Harbour Lights relaunch"]
    assert titles(await found(alone)) == shown
    assert titles(await found(alone, "")) == shown


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("harbour", "#1"),
        ("lights harb", "#1"),
        ("#2", "#2"),
        ("2", "#2"),
        ("brille", "#2"),
        ("nordlicht air", "#2"),
        ("harbor lihgts", "#1"),
        ("spring campain", "#3"),
        ("NORDLICH", "#2"),
    ],
)
async def test_finds_by_number_name_and_client_and_what_resembles_them(
    alone: Chat, typed: str, number: str
) -> None:
    await three(alone)
    (only,) = titles(await found(alone, typed))
    assert only.startswith(number)


@pytest.mark.parametrize("typed", ["zebra crossing", "%", "_", "\x00", "#99", "'; drop", "9" * 400])
async def test_what_is_not_there_is_not_found(alone: Chat, typed: str) -> None:
    await three(alone)
    expected = 3 if typed == "\x00" else 0  # without it nothing was typed
    assert len(await found(alone, typed)) == expected


async def test_the_number_comes_before_a_name_that_holds_it(alone: Chat) -> None:
    await three(alone)
    await alone.say("new Plan for 2")
    assert titles(await found(alone, "2")) == ["#2 Mountain Air", "#4 Plan for 2"]


async def test_pages_follow_each_other(alone: Chat) -> None:
    await three(alone)
    pages = [await found(alone, skip=skip, count=2) for skip in (0, 2, 4)]
    assert [titles(page) for page in pages] == [
        ["#3 Spring campaign", "#2 Mountain Air"],
        ["#1 Harbour Lights relaunch"],
        [],
    ]
    assert titles(await found(alone, "harbor lihgts", skip=1)) == []


@pytest.mark.parametrize(
    "value",
    [
        None,
        {},
        {"parameters": "x", "queryOptions": []},
        {"parameters": [None, {"name": "query"}], "queryOptions": {"skip": -1, "count": "many"}},
        {"parameters": [{"name": "query", "value": 7}], "queryOptions": {"skip": True, "count": 10**12}},
    ],
    ids=["nothing", "empty", "shapes", "values", "huge"],
)
async def test_a_query_in_another_shape_lists_the_newest(alone: Chat, value: Any) -> None:
    await three(alone)
    body = await alone.post(alone.invoked("composeExtension/query", value))
    assert len(body["composeExtension"]["attachments"]) == 3


async def test_what_is_inserted_says_the_same_whoever_inserts_it(alone: Chat) -> None:
    await three(alone)
    beside = alone.beside(MEGAN)
    await beside.say("hi", locale="fr-FR")
    await alone.tap("role.assign", role="viewer", people=MEGAN.id, key="v")
    async with alone.service.work(alone.tenant) as work:
        await work.opportunities.change(
            1, cost=7, notes="They pay badly", percentage=81, recommendation="proceed"
        )
        await work.commit()
    (mine,), (theirs,) = await found(alone, "harbour"), await found(beside, "harbour")
    assert mine["content"] == theirs["content"]
    said = json.dumps(mine)
    assert not [
        secret for secret in ("They pay badly", "USD", "$", "81") if secret in said.replace("$schema", "")
    ]


async def test_another_organisation_finds_nothing(alone: Chat) -> None:
    await three(alone)
    assert await found(alone.beside(MEGAN, tenant=OTHER_TENANT), "harbour") == []


async def test_an_archived_one_is_not_offered(alone: Chat) -> None:
    await three(alone)
    await alone.tap("opportunity.archive", opp=1, key="a")
    assert await found(alone, "harbour") == []


async def test_a_name_is_no_markup_in_the_list(alone: Chat) -> None:
    await alone.say("new <b>Bold</b> <img src=x>")
    (only,) = await found(alone)
    assert "<" not in json.dumps(only["preview"], ensure_ascii=False)


async def refreshed(chat: Chat, card: dict[str, Any]) -> dict[str, Any]:
    """What the card turns into where the client of somebody refreshes it."""
    action = card["refresh"]["action"]
    return await chat.tap(action["verb"], **action["data"])


@pytest.mark.parametrize("where", [GROUP, CHANNEL])
async def test_an_inserted_card_lives_where_nobody_has_met_the_bot(alone: Chat, where: str) -> None:
    await three(alone)
    (inserted,) = await found(alone, "harbour")
    assert "userIds" not in inserted["content"]["refresh"], "Teams refreshes it for everyone"
    await alone.tap("opportunity.rename", opp=1, name="Harbour Nights", key="r")
    reader = alone.beside(MEGAN, where=where)
    assert "Harbour Nights" in text_of(await refreshed(reader, inserted["content"]))
    here = quote(reader.here, safe="")
    assert not [call for call in alone.connector.calls if here in call.path and call.method != "GET"], (
        "the message is not ours to edit"
    )


async def test_an_inserted_card_shows_another_organisation_none_of_its_own(alone: Chat) -> None:
    await three(alone)
    (inserted,) = await found(alone, "harbour")
    stranger = alone.beside(MEGAN, where=GROUP, tenant=OTHER_TENANT)
    await stranger.beside(MEGAN, where=teams.PERSONAL).say("new Their own")
    shown = text_of(await refreshed(stranger, inserted["content"]))
    assert "Their own" not in shown
    assert "Harbour" not in shown


async def test_without_a_public_address_a_card_offers_none(
    alone: Chat, monkeypatch: pytest.MonkeyPatch
) -> None:
    await three(alone)
    monkeypatch.setattr(alone.service.signer, "base", "")
    (inserted,) = await found(alone, "harbour")
    assert "OpenUrl" not in json.dumps(inserted)


async def test_a_chat_of_two_people_never_passes_for_ones_own_with_the_bot(alone: Chat) -> None:
    await three(alone)
    (inserted,) = await found(alone, "harbour")
    two = {"id": "19:one_two@unq.gbl.spaces", "conversationType": "personal", "tenantId": alone.tenant}
    await alone.post({**query(alone, "harbour"), "conversation": two})
    action = inserted["content"]["refresh"]["action"]
    await alone.post({**alone.tapped(action["verb"], action["data"]), "conversation": two})
    async with alone.service.work(alone.tenant) as work:
        assert await work.conversations.personal(alone.who.id) == alone.here


async def test_searching_is_no_visit(alone: Chat) -> None:
    await alone.post(query(alone, "harbour"))
    async with alone.service.work(alone.tenant) as work:
        assert await work.conversations.any() is None
        assert await work.people.get(alone.who.id) is not None
