"""What the bot gets from the room, and what people see of what the bot does: as Teams has it."""

import json
from collections.abc import AsyncGenerator
from typing import Any

import pytest
from aiohttp import StreamReader

from bot.rehearsal.people import BOT
from bot.rehearsal.room.room import CHANNEL, CONSENT
from tests.doubles.rehearsed import CARD, Rehearsal, buttons, card, message, rehearsal, text

LEAD = "a:lead"


@pytest.fixture
async def room() -> AsyncGenerator[Rehearsal]:
    async with rehearsal() as room:
        yield room


def answer(content: dict[str, Any]) -> dict[str, Any]:
    return {"statusCode": 200, "type": CARD, "value": content}


async def test_the_lead_meets_the_bot_before_anyone_of_the_same_organisation(room: Rehearsal) -> None:
    await room.state("solution")
    added = [one["from"]["id"] for one in room.bot.heard if one["type"] == "installationUpdate"]
    assert added[0] == "29:lead"
    assert added[-1] == "29:solution"


async def test_setting_the_stage_is_messages_of_the_lead(room: Rehearsal) -> None:
    await room.ask("stage", me="lead")
    said = [(one["from"]["id"], one["text"]) for one in room.bot.messages]
    assert said == [
        ("29:lead", "assign commercial <at>Sam Okafor</at>"),
        ("29:lead", "assign solution <at>Mika Laine</at>"),
        ("29:lead", "assign manager <at>Noor Haddad</at>"),
    ]
    meant = [one["entities"][0]["mentioned"]["id"] for one in room.bot.messages]
    assert meant == ["29:commercial", "29:solution", "29:manager"]


async def test_a_dropped_file_comes_as_teams_sends_it_and_can_be_fetched(room: Rehearsal) -> None:
    async with room.client.post(f"{room.url}/room/files?name=..%2Fa%20brief.md", data=b"# Brief") as response:
        token = (await response.json())["file"]
    await room.ask("messages", me="lead", chat=LEAD, files=[token])
    [sent] = room.bot.messages[0]["attachments"]
    assert sent["name"] == "a brief.md"
    assert sent["content"]["fileType"] == "md"
    async with room.client.get(sent["content"]["downloadUrl"]) as response:
        assert await response.read() == b"# Brief"


async def test_in_a_channel_the_bot_hears_only_what_mentions_it(room: Rehearsal) -> None:
    await room.ask("messages", me="lead", chat=CHANNEL, text="who is in?")
    assert room.bot.messages == []
    await room.ask("messages", me="lead", chat=CHANNEL, text="@Trowel help", mentions=["Trowel"])
    [heard] = room.bot.messages
    assert heard["text"] == "<at>Trowel</at> help"
    assert heard["conversation"]["id"] == f"{CHANNEL};messageid={heard['id']}"
    assert [one["text"] for one in await room.posts("manager", CHANNEL)] == ["who is in?", heard["text"]]


async def test_a_file_in_a_channel_is_only_pointed_to(room: Rehearsal) -> None:
    async with room.client.post(f"{room.url}/room/files?name=brief.md", data=b"# Brief") as response:
        token = (await response.json())["file"]
    asked = {"chat": CHANNEL, "text": "@Trowel", "mentions": ["Trowel"], "files": [token]}
    await room.ask("messages", me="lead", **asked)
    [sent] = room.bot.messages[0]["attachments"]
    assert sent["contentType"] == "text/html"
    assert f'<attachment id="{token}">' in sent["content"]
    [post] = await room.posts("lead", CHANNEL)
    assert [one["name"] for one in post["attachments"]] == ["brief.md"]


async def test_an_answer_in_a_channel_is_seen_by_whoever_tapped_until_the_card_is_edited(
    room: Rehearsal,
) -> None:
    await room.state("lead")
    post = await room.bot.post(f"{CHANNEL};messageid=1", message(card(text("everyone's"))))
    room.bot.answers["look"] = answer(card(text("mine")))
    action = {"type": "Action.Execute", "verb": "look", "data": {}}
    await room.ask("taps", me="lead", chat=CHANNEL, post=post, action=action)
    [seen] = await room.posts("lead", CHANNEL)
    [others] = await room.posts("manager", CHANNEL)
    assert (seen["card"], others["card"]) == (card(text("mine")), card(text("everyone's")))
    assert seen["thread"] == "1"
    await room.bot.edit(CHANNEL, post, message(card(text("changed"))))
    for person in ("lead", "manager"):
        [now] = await room.posts(person, CHANNEL)
        assert now["card"] == card(text("changed"))


async def test_a_submit_reaches_the_bot_as_a_message_with_a_value(room: Rehearsal) -> None:
    await room.state("lead")
    offer = buttons({"type": "Action.Submit", "title": "Go", "data": {"verb": "look"}})
    post = await room.bot.post(LEAD, message(card(offer)))
    await room.ask("submissions", me="lead", chat=LEAD, post=post, value={"verb": "look"})
    [heard] = room.bot.messages
    assert (heard["value"], heard["replyToId"]) == ({"verb": "look"}, post)
    assert "text" not in heard


async def test_a_deleted_message_is_gone_for_everyone_and_the_bot_hears_of_it(room: Rehearsal) -> None:
    await room.ask("messages", me="lead", chat=LEAD, text="oops")
    [post] = [one for one in await room.posts("lead", LEAD) if one["text"]]
    await room.ask("changes", me="lead", chat=LEAD, post=post["id"], text="better")
    await room.ask("changes", me="lead", chat=LEAD, post=post["id"])
    told = [(one["type"], one["channelData"].get("eventType")) for one in room.bot.heard[-2:]]
    assert told == [("messageUpdate", "editMessage"), ("messageDelete", "softDeleteMessage")]
    assert (await room.posts("lead", LEAD))[-1]["gone"]


async def test_a_file_that_was_accepted_is_uploaded_and_can_be_taken(room: Rehearsal) -> None:
    await room.state("lead")
    context = {"export": "1"}
    asking = {"contentType": CONSENT, "name": "pack.xlsx", "content": {"acceptContext": context}}
    post = await room.bot.post(LEAD, {"type": "message", "attachments": [asking]})
    await room.ask("consents", me="lead", chat=LEAD, post=post, accept=True)
    [value] = room.bot.invoked("fileConsent/invoke")
    assert (value["action"], value["context"]) == ("accept", context)
    for start, piece in ((0, b"half and "), (9, b"half")):
        ranged = {"Content-Range": f"bytes {start}-{start + len(piece) - 1}/13"}
        async with room.client.put(value["uploadInfo"]["uploadUrl"], data=piece, headers=ranged) as response:
            assert response.status == 201
    async with room.client.get(value["uploadInfo"]["contentUrl"]) as response:
        assert await response.read() == b"half and half"
        assert "pack.xlsx" in response.headers["Content-Disposition"]


async def test_a_declined_file_has_nowhere_to_go(room: Rehearsal) -> None:
    await room.state("lead")
    asking = {"contentType": CONSENT, "name": "pack.xlsx", "content": {"declineContext": {"no": 1}}}
    post = await room.bot.post(LEAD, {"type": "message", "attachments": [asking]})
    await room.ask("consents", me="lead", chat=LEAD, post=post, accept=False)
    [value] = room.bot.invoked("fileConsent/invoke")
    assert (value["action"], value["context"], "uploadInfo" in value) == ("decline", {"no": 1}, False)


async def test_an_open_page_hears_what_happens_and_points_to_the_others(room: Rehearsal) -> None:
    await room.state("lead")
    async with room.client.get(f"{room.url}/room/events?me=lead") as stream:
        await stream.content.readline()
        await room.bot.connector.typing(room.bot.place(LEAD))
        await room.bot.post(LEAD, message(card(text("hello"))))
        await room.bot.post("a:commercial", message(card(text("for Sam alone"))))
        heard = [await event(stream.content) for _ in range(6)]
    kinds = [one["kind"] for one in heard]
    assert kinds == ["typing", "activity", "post", "activity", "unseen", "activity"]
    assert heard[2]["post"]["author"] == BOT["id"]
    assert heard[4] == {"kind": "unseen", "person": "commercial"}


async def event(stream: StreamReader) -> dict[str, Any]:
    while not (line := (await stream.readline()).decode()).startswith("data: "):
        assert line, "the stream goes on"
    return json.loads(line.removeprefix("data: "))


async def test_messages_of_a_new_room_are_told_from_those_of_an_earlier_one(room: Rehearsal) -> None:
    await room.state("lead")
    before = await room.bot.post(LEAD, message(card(text("before"))))
    async with rehearsal() as later:
        await later.state("lead")
        assert int(await later.bot.post(LEAD, message(card(text("after"))))) > int(before)
