"""A made file that is put into the files of a channel: once, or said why not; never one that holds rates."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.rehearsal.doubles.server import Fault
from bot.rehearsal.doubles.systems import Systems, systems
from core.export import WORKBOOK, ExportKind, MadeFile
from core.keys import StageKey
from tests.doubles.chat import PATIENCE, Chat, button, buttons, link, text_of, trowel
from tests.doubles.handing import make
from tests.doubles.scene import hold, stand_at
from tests.doubles.teams import ALEX, CHANNEL, GROUP, MEGAN, TENANT
from tests.doubles.unreached import run

CONTENT = b"questions " * 1000
HERE = "19:channel@thread.tacv2"
PATH = "General/#1 Fjord - Questions v1.docx"


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[Systems]:
    async with systems(tmp_path) as running:
        running.graph.open_channel(HERE)
        yield running


@pytest.fixture
async def chat(database_url: str, world: Systems) -> AsyncIterator[Chat]:
    async with trowel(database_url, **world.environment(TENANT)) as somebody:
        yield await _lead(somebody, CONTENT)


async def _lead(somebody: Chat, content: bytes) -> Chat:
    """The owner of an opportunity whose pack was made, in a channel."""
    await make(somebody, await stand_at(somebody, StageKey.CLIENT_ANSWERS, client_name="Fjord & Co"), content)
    channel = somebody.beside(ALEX, where=CHANNEL)
    await channel.say("hi")
    return channel


async def _put(chat: Chat) -> dict[str, Any]:
    shown = await chat.tap("export.get", opp=1, kind="qa_pack_docx")
    return await chat.tap("export.send", **button(shown, "export.send", to="channel"))


async def _told(chat: Chat, words: str) -> dict[str, Any]:
    """The card in the channel that says so."""
    message = await chat.received(lambda card: words in text_of(card))
    return chat.standing[message]


async def test_a_file_goes_into_the_channel_s_own_folder(chat: Chat, world: Systems) -> None:
    said = await _put(chat)
    assert "on its way into the files of this channel" in text_of(said)
    card = await _told(chat, "put the file into the files of this channel")
    assert world.graph.paths()[PATH] == CONTENT
    assert link(card).startswith("https://agency.sharepoint.com/")
    assert ALEX.name in text_of(card)
    assert "/files/" not in str(card)


async def test_a_private_channel_has_a_library_of_its_own(chat: Chat, world: Systems) -> None:
    world.graph.open_channel(HERE, "Secret", "b!private")
    await _put(chat)
    await _told(chat, "put the file into")
    assert world.graph.count("PUT", "/drives/b%21private/") == 1


async def test_a_newer_file_takes_the_place_of_the_older(chat: Chat, world: Systems) -> None:
    await _put(chat)
    await _told(chat, "put the file into")
    await _put(chat)
    async with asyncio.timeout(PATIENCE):
        while world.graph.count("PUT", "/content") < 2:
            await asyncio.sleep(0.02)
    assert [path for path in world.graph.paths() if path.startswith("General/")] == [PATH]


async def test_the_same_tap_puts_it_there_once(chat: Chat, world: Systems) -> None:
    shown = await chat.tap("export.get", opp=1, kind="qa_pack_docx")
    tapped = button(shown, "export.send", to="channel")
    await asyncio.gather(*(chat.tap("export.send", **tapped) for _ in range(4)))
    await _told(chat, "put the file into")
    assert world.graph.count("PUT", "/content") == 1
    assert await run(chat, "select count(*) from parcels") == [(1,)]


async def test_a_large_file_goes_up_in_parts(database_url: str, world: Systems) -> None:
    content = bytes(range(256)) * 30_000
    async with trowel(database_url, **world.environment(TENANT)) as somebody:
        chat = await _lead(somebody, content)
        world.graph.faults.append(Fault("/upload/", "PUT", after=True, status=502))
        await _put(chat)
        card = await _told(chat, "put the file into")
    assert world.graph.paths()[PATH] == content
    assert link(card)
    assert world.graph.authorised == []


async def test_a_job_that_broke_off_is_taken_up_and_puts_the_same_there(chat: Chat, world: Systems) -> None:
    world.graph.faults.append(Fault("/content", "PUT", after=True, hang_up=True))
    await _put(chat)
    await _told(chat, "put the file into")
    assert [path for path in world.graph.paths() if path.startswith("General/")] == [PATH]
    assert sum("put the file" in text_of(card) for card in chat.standing.values()) == 1


@pytest.mark.parametrize(
    "fault",
    [
        Fault("/content", "PUT", status=429, headers={"Retry-After": "0"}),
        Fault("/content", "PUT", status=503),
        Fault("/content", "PUT", status=423, body={"error": {"code": "resourceLocked"}}),
        Fault("/filesFolder", "GET", status=429, headers={"Retry-After": "1"}),
    ],
    ids=["throttled", "unavailable", "locked", "folder_throttled"],
)
async def test_what_passes_is_waited_out(chat: Chat, world: Systems, fault: Fault) -> None:
    world.graph.faults.append(fault)
    await _put(chat)
    await _told(chat, "put the file into")
    assert world.graph.paths()[PATH] == CONTENT


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (Fault("/content", "PUT", status=403), "Sites.Selected"),
        (Fault("/filesFolder", "GET", status=403), "File.Read.Group"),
        (Fault("/filesFolder", "GET", status=404), "not there any more"),
        (Fault("/content", "PUT", status=507), "no room left"),
        (
            Fault("/content", "PUT", status=400, body={"error": {"code": "invalidRequest"}}),
            "refused the file",
        ),
        (Fault("/content", "PUT", status=429, headers={"Retry-After": "7200"}), "did not answer"),
    ],
    ids=["site_not_granted", "folder_not_granted", "gone", "full", "odd", "throttled_for_long"],
)
async def test_what_refuses_says_what_to_do_and_leads_to_the_link(
    chat: Chat, world: Systems, fault: Fault, said: str
) -> None:
    world.graph.faults.append(fault)
    await _put(chat)
    card = await _told(chat, said)
    again = await chat.tap("export.get", **button(card, "export.get", kind="qa_pack_docx"))
    assert await chat.fetch(link(again)) == (200, CONTENT)
    assert PATH not in world.graph.paths()


async def test_a_revoked_token_is_renewed(chat: Chat, world: Systems) -> None:
    await _put(chat)
    await _told(chat, "put the file into")
    world.entra.revoke()
    await _put(chat)
    async with asyncio.timeout(PATIENCE):
        while world.graph.count("PUT", "/content") < 2:
            await asyncio.sleep(0.02)


async def test_what_holds_rates_is_not_put_where_everyone_reads_it(chat: Chat, world: Systems) -> None:
    async with chat.service.work(chat.tenant) as work:
        pack = await work.artifacts.latest(1, StageKey.RATE_CARD) or await work.artifacts.add(
            1,
            StageKey.RATE_CARD,
            run=None,
            output={},
            evidence=(),
            remarks=(),
            made_from={},
            drafted_by="rules",
            cost=0,
            seconds=0.0,
            by=ALEX.id,
        )
        made = MadeFile(ExportKind.RATE_CARD_XLSX, "Fjord - Rate card v1.xlsx", WORKBOOK, b"rates")
        await work.exports.add(1, pack.id, made)
        await work.commit()
    shown = await chat.tap("export.get", opp=1, kind="rate_card_xlsx")
    assert [one["data"]["to"] for one in buttons(shown) if one["verb"] == "export.send"] == ["chat"]
    refused = await chat.tap("export.send", opp=1, kind="rate_card_xlsx", to="channel", key="k")
    assert "everyone in a channel can read its files" in text_of(refused)
    assert await run(chat, "select count(*) from parcels") == [(0,)]


async def test_a_viewer_puts_nothing_into_a_channel(chat: Chat, world: Systems) -> None:
    personal = chat.beside(ALEX, where="personal")
    await hold(personal, MEGAN, "viewer")
    await personal.tap("role.remove", role="editor", people=MEGAN.id, key="r")
    viewer = chat.beside(MEGAN)
    shown = await viewer.tap("export.get", opp=1, kind="qa_pack_docx")
    assert [one["data"]["to"] for one in buttons(shown) if one["verb"] == "export.send"] == ["chat"]
    refused = await viewer.tap("export.send", opp=1, kind="qa_pack_docx", to="channel", key="k")
    assert "viewer" in text_of(refused)
    assert await run(chat, "select count(*) from parcels") == [(0,)]


@pytest.mark.parametrize("where", [GROUP, "personal"])
async def test_only_a_channel_has_files(chat: Chat, where: str) -> None:
    here = chat.beside(ALEX, where=where)
    refused = await here.tap("export.send", opp=1, kind="qa_pack_docx", to="channel", key="k")
    assert "no files of its own" in text_of(refused)


async def test_without_graph_the_channel_is_told_and_the_link_stays(database_url: str) -> None:
    async with trowel(database_url) as somebody:
        chat = await _lead(somebody, CONTENT)
        said = await _put(chat)
        assert link(said)
        await _told(chat, "not connected to Microsoft Graph")
