"""A pasted link to a file in SharePoint: it starts or joins an opportunity as a dropped file does."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.rehearsal.doubles.server import Fault
from bot.rehearsal.doubles.systems import Systems, systems
from core.opportunity import FileState
from tests.doubles.chat import Chat, text_of, trowel
from tests.doubles.teams import TENANT

LINK = "https://agency.sharepoint.com/:w:/s/sales/EabcDEF?e=4%3aXyZ"
BRIEF = b"# Harbour Foods\n\nClient: Harbour Foods Ltd\nDeadline: 30 November 2026\n"


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[Systems]:
    async with systems(tmp_path) as running:
        running.graph.shared[LINK] = ("Harbour brief.md", BRIEF)
        yield running


@pytest.fixture
async def chat(database_url: str, world: Systems) -> AsyncIterator[Chat]:
    async with trowel(database_url, **world.environment(TENANT)) as somebody:
        yield somebody


async def _files(chat: Chat, number: int = 1) -> str:
    """The text of the opportunity's card once every file has been looked into."""

    async def settled() -> bool:
        async with chat.service.work(chat.tenant) as work:
            overview = await work.opportunities.overview(number)
        return overview is not None and all(one.state is not FileState.WAITING for one in overview.files)

    async with asyncio.timeout(30):
        while not await settled():
            await asyncio.sleep(0.05)
    return text_of(await chat.tap("card.refresh", card="opportunity", opp=number, section="files"))


async def _one(chat: Chat, number: int = 1) -> Any:
    async with chat.service.work(chat.tenant) as work:
        overview = await work.opportunities.overview(number)
    assert overview
    return overview


async def test_a_pasted_link_starts_an_opportunity_of_its_file(chat: Chat, world: Systems) -> None:
    await chat.say(f"please look at {LINK}")
    await _files(chat)
    overview = await _one(chat)
    [file] = overview.files
    assert (file.name, file.state) == ("Harbour brief.md", FileState.READ)
    assert overview.opportunity.name == "Harbour brief"
    assert world.graph.authorised == []
    assert not [one for one in world.graph.asked if LINK in one.path]


async def test_new_beside_a_link_names_the_opportunity(chat: Chat) -> None:
    await chat.say(f"new Harbour launch {LINK}")
    await _files(chat)
    assert (await _one(chat)).opportunity.name == "Harbour launch"


async def test_a_link_joins_the_opportunity_that_is_named(chat: Chat) -> None:
    await chat.say("new Harbour launch")
    await chat.say(f"open #1 {LINK}")
    await _files(chat)
    assert [one.name for one in (await _one(chat)).files] == ["Harbour brief.md"]


async def test_a_link_behind_a_file_s_name_is_followed(chat: Chat) -> None:
    markup = {"contentType": "text/html", "content": f'<p><a href="{LINK}">Harbour brief.md</a></p>'}
    await chat.say("Harbour brief.md", attachments=[markup])
    await _files(chat)
    assert [one.state for one in (await _one(chat)).files] == [FileState.READ]


async def test_the_same_file_twice_is_kept_once(chat: Chat) -> None:
    await chat.say(f"new Harbour launch {LINK}")
    await _files(chat)
    await chat.say(f"open #1 {LINK}")
    assert "Harbour brief.md" in await _files(chat)
    assert sorted(one.state for one in (await _one(chat)).files) == [FileState.READ, FileState.REFUSED]


@pytest.mark.parametrize(
    ("case", "status", "headers", "said"),
    [
        ("no_permission", 403, {}, "may not open this link"),
        ("gone", 404, {}, "leads nowhere"),
        ("throttled_for_long", 429, {"Retry-After": "600"}, "busy and asks to wait"),
        ("odd", 418, {}, "could not be reached"),
    ],
)
async def test_a_link_that_cannot_be_followed_says_what_to_do(
    chat: Chat, world: Systems, case: str, status: int, headers: dict[str, str], said: str
) -> None:
    world.graph.faults.append(Fault("/shares/", status=status, headers=headers))
    await chat.say(LINK)
    shown = await _files(chat)
    assert said in shown
    assert "your own chat with Trowel" in shown
    assert LINK not in shown


@pytest.mark.parametrize(
    ("case", "fault"),
    [
        ("throttled", Fault("/shares/", status=429, headers={"Retry-After": "0"})),
        ("unavailable", Fault("/shares/", status=503)),
    ],
)
async def test_a_passing_trouble_is_waited_out(chat: Chat, world: Systems, case: str, fault: Fault) -> None:
    world.graph.faults.append(fault)
    await chat.say(LINK)
    await _files(chat)
    assert [one.state for one in (await _one(chat)).files] == [FileState.READ]


async def test_a_revoked_token_is_renewed(chat: Chat, world: Systems) -> None:
    await chat.say(f"new One {LINK}")
    await _files(chat)
    world.entra.revoke()
    world.graph.shared[f"{LINK}2"] = ("Other.md", b"# Another brief")
    await chat.say(f"new Two {LINK}2")
    await _files(chat, 2)
    assert [one.state for one in (await _one(chat, 2)).files] == [FileState.READ]


async def test_a_folder_is_not_a_file(chat: Chat, world: Systems) -> None:
    world.graph.shared[LINK] = ("Briefs", None)
    await chat.say(LINK)
    assert "leads to a folder" in await _files(chat)


async def test_a_file_that_is_too_large_is_not_fetched(database_url: str, world: Systems) -> None:
    world.graph.shared[LINK] = ("Large.md", b"x" * 1_100_000)
    async with trowel(database_url, **world.environment(TENANT), TROWEL_FILE_LIMIT_MB="1") as chat:
        await chat.say(LINK)
        assert "1 MB" in await _files(chat)
        assert world.graph.count("GET", "/download/") == 0


@pytest.mark.parametrize(
    "elsewhere",
    [
        "https://evil.example/brief",
        "http://agency.sharepoint.com/brief",
        "https://agency.sharepoint.com@evil.example/brief",
        "https://agency.sharepoint.com.evil.example/brief",
        "https://169.254.169.254/latest/meta-data",
        "http://localhost:1/brief",
        "file:///etc/passwd",
        "",
    ],
    ids=["foreign", "plain", "user", "suffix", "metadata", "other_port", "file", "nothing"],
)
async def test_a_download_off_sharepoint_is_refused(chat: Chat, world: Systems, elsewhere: str) -> None:
    world.graph.faults.append(
        Fault("/driveItem/content", status=302, headers={"Location": elsewhere} if elsewhere else {})
    )
    await chat.say(LINK)
    assert "sent Trowel somewhere else" in await _files(chat)
    assert world.graph.count("GET", "/download/") == 0


async def test_a_download_that_redirects_again_is_not_followed(chat: Chat, world: Systems) -> None:
    world.graph.faults.append(Fault("/download/", status=302, headers={"Location": "https://evil.example/x"}))
    await chat.say(LINK)
    await _files(chat)
    assert [one.state for one in (await _one(chat)).files] == [FileState.LOST]


async def test_another_host_than_those_named_is_not_asked_for(database_url: str, world: Systems) -> None:
    settings = {**world.environment(TENANT), "SHAREPOINT_HOSTS": "other.sharepoint.com"}
    async with trowel(database_url, **settings) as chat:
        await chat.say(LINK)
        assert "other.sharepoint.com" in await _files(chat)
        assert world.graph.asked == []


async def test_without_graph_the_card_says_what_to_do(database_url: str) -> None:
    async with trowel(database_url) as chat:
        await chat.say(LINK)
        shown = await _files(chat)
        assert "Links cannot be followed here yet" in shown
        assert "drop it into your own chat with Trowel" in shown


async def test_another_organisation_s_people_cannot_look_into_ours(chat: Chat, world: Systems) -> None:
    other = chat.apart()
    await other.say(LINK)
    assert "Links cannot be followed here yet" in await _files(other)
    assert world.graph.asked == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("https://evil.example/brief.pdf", "no link to a file in your organisation"),
        ("look: https://agency.sharepoint.com@evil.example/x", "no link to a file in your organisation"),
        ("https://1drv.ms/w/s!abc", "private OneDrive"),
    ],
    ids=["foreign", "disguised", "private"],
)
async def test_a_link_elsewhere_is_refused_in_words(chat: Chat, world: Systems, text: str, said: str) -> None:
    card = await chat.say(text)
    assert said in text_of(card)
    async with chat.service.work(TENANT) as work:
        assert await work.opportunities.newest() == 0
    assert world.graph.asked == []
