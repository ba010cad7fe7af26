"""Files that are posted in a channel or a group chat with a mention: fetched through Graph, or said why not."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.rehearsal.doubles.server import Fault
from bot.rehearsal.doubles.systems import Systems, systems
from core.opportunity import FileState
from tests.doubles import teams
from tests.doubles.chat import PATIENCE, Chat, text_of, trowel
from tests.doubles.scene import hold
from tests.doubles.teams import ALEX, CHANNEL, GROUP, LEE, MEGAN, TEAM, TENANT, mention

ROOT = "1700000000000"
IN_CHANNEL = f"/teams/{TEAM}/channels/19%3Achannel%40thread.tacv2/messages"
IN_CHAT = "/chats/19%3Agroup%40thread.v2/messages"
BRIEF = b"# Harbour Foods\n\nClient: Harbour Foods Ltd\nDeadline: 30 November 2026\n"
NAME = "Harbour brief.md"
ATTACHED = {"contentType": "text/html", "content": '<div>Trowel</div><attachment id="a1"></attachment>'}


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[Systems]:
    async with systems(tmp_path) as running:
        yield running


@pytest.fixture
async def chat(database_url: str, world: Systems) -> AsyncIterator[Chat]:
    async with trowel(database_url, **world.environment(TENANT)) as somebody:
        yield somebody.beside(ALEX, where=CHANNEL)


async def _mention(chat: Chat, text: str = "", id: str = "m1", **fields: Any) -> dict[str, Any]:
    """Mentions the bot in a message, beside which there may be files."""
    given = {"id": id, "entities": [mention()], **fields}
    return await chat.say(f"<at>Trowel</at> {text}", **given)


async def _files(chat: Chat, number: int = 1, count: int = 1) -> dict[str, FileState]:
    """The files of an opportunity by name, once there are so many and each has been looked into."""
    async with asyncio.timeout(PATIENCE):
        while True:
            async with chat.service.work(chat.tenant) as work:
                overview = await work.opportunities.overview(number)
            found = {one.name: one.state for one in overview.files} if overview else {}
            if len(found) >= count and FileState.WAITING not in found.values():
                return found
            await asyncio.sleep(0.05)


async def _newest(chat: Chat) -> int:
    async with chat.service.work(chat.tenant) as work:
        return await work.opportunities.newest()


async def _told(chat: Chat, words: str) -> str:
    """What stands in the conversation and says so."""
    message = await chat.received(lambda card: words in text_of(card))
    return text_of(chat.standing[message])


async def _shown(chat: Chat, number: int = 1) -> str:
    return text_of(await chat.tap("opportunity.open", opp=number))


async def test_a_file_posted_with_a_mention_starts_an_opportunity(chat: Chat, world: Systems) -> None:
    world.graph.post(f"{IN_CHANNEL}/{ROOT}/replies/m1", (NAME, BRIEF))
    said = await _mention(chat, attachments=[ATTACHED])
    assert "Looking for the file" in text_of(said)
    assert await _files(chat) == {NAME: FileState.READ}
    await _told(chat, "Harbour brief")
    assert world.graph.authorised == []


async def test_the_first_message_of_a_thread_is_asked_for_by_itself(chat: Chat, world: Systems) -> None:
    world.graph.post(f"{IN_CHANNEL}/{ROOT}", (NAME, BRIEF))
    await _mention(chat, id=ROOT)
    assert await _files(chat) == {NAME: FileState.READ}


async def test_the_team_is_found_by_what_the_message_says_of_it(chat: Chat, world: Systems) -> None:
    world.graph.post(f"{IN_CHANNEL}/{ROOT}/replies/m1", (NAME, BRIEF))
    said = {
        "tenant": {"id": TENANT},
        "team": {"id": "19:team@thread.tacv2", "aadGroupId": TEAM},
        "channel": {"id": "19:channel@thread.tacv2"},
    }
    await _mention(chat, channelData=said)
    assert await _files(chat) == {NAME: FileState.READ}
    assert not [call for call in chat.connector.calls if "/v3/teams/" in call.path]


async def test_a_file_of_which_the_activity_says_nothing_is_found(chat: Chat, world: Systems) -> None:
    world.graph.post(f"{IN_CHANNEL}/{ROOT}/replies/m1", (NAME, BRIEF))
    await _mention(chat, "please have a look")
    assert await _files(chat) == {NAME: FileState.READ}


async def test_a_file_in_a_group_chat_is_fetched(chat: Chat, world: Systems) -> None:
    group = chat.beside(ALEX, where=GROUP)
    world.graph.post(f"{IN_CHAT}/m1", (NAME, BRIEF))
    await _mention(group, attachments=[ATTACHED])
    assert await _files(group) == {NAME: FileState.READ}


async def test_new_beside_a_file_names_the_opportunity(chat: Chat, world: Systems) -> None:
    world.graph.post(f"{IN_CHANNEL}/{ROOT}/replies/m1", (NAME, BRIEF))
    await _mention(chat, "new Harbour launch", attachments=[ATTACHED])
    assert await _files(chat) == {NAME: FileState.READ}
    assert await _newest(chat) == 1
    assert "Harbour launch" in await _shown(chat)


async def test_open_beside_a_file_adds_it_there(chat: Chat, world: Systems) -> None:
    await _mention(chat, "new Harbour launch", id="m0")
    await _mention(chat, "new Another", id="m2")
    world.graph.post(f"{IN_CHANNEL}/{ROOT}/replies/m1", (NAME, BRIEF))
    await _mention(chat, "open #1", attachments=[ATTACHED])
    assert await _files(chat) == {NAME: FileState.READ}
    assert await _newest(chat) == 2


async def test_a_message_that_is_delivered_again_brings_its_files_once(chat: Chat, world: Systems) -> None:
    world.graph.post(f"{IN_CHANNEL}/{ROOT}/replies/m1", (NAME, BRIEF))
    for _ in range(3):
        await _mention(chat, attachments=[ATTACHED])
    await _files(chat)
    assert await _newest(chat) == 1
    assert list(await _files(chat)) == [NAME]


async def test_a_pasted_link_works_in_a_channel(chat: Chat, world: Systems) -> None:
    link = "https://agency.sharepoint.com/:w:/s/sales/EabcDEF?e=4%3aXyZ"
    world.graph.shared[link] = (NAME, BRIEF)
    await _mention(chat, f"new Harbour launch {link}")
    assert await _files(chat) == {NAME: FileState.READ}


async def test_a_link_behind_a_name_works_in_a_channel(chat: Chat, world: Systems) -> None:
    link = "https://agency-my.sharepoint.com/:w:/g/personal/alex/Exyz"
    world.graph.shared[link] = (NAME, BRIEF)
    markup = {"contentType": "text/html", "content": f'<p><a href="{link}">{NAME}</a></p>'}
    await _mention(chat, NAME, attachments=[markup])
    assert await _files(chat) == {NAME: FileState.READ}


async def test_a_hundred_mentions_and_files_are_one_message(chat: Chat, world: Systems) -> None:
    names = [f"Person {number}" for number in range(100)]
    told = [mention(name, f"29:person-{number}") for number, name in enumerate(names)]
    briefs = [(f"brief {number}.md", BRIEF + str(number).encode()) for number in range(5)]
    world.graph.post(f"{IN_CHANNEL}/{ROOT}/replies/m1", *briefs)
    text = " ".join(f"<at>{name}</at>" for name in names)
    await _mention(chat, text, entities=[mention(), *told], attachments=[ATTACHED] * 5)
    found = await _files(chat, count=5)
    assert list(found.values()) == [FileState.READ] * 5
    assert await _newest(chat) == 1
    assert chat.statuses == [200]


async def test_a_hundred_mentions_are_no_name_and_lose_no_file(chat: Chat, world: Systems) -> None:
    names = [f"Person {number}" for number in range(100)]
    told = [mention(name, f"29:person-{number}") for number, name in enumerate(names)]
    world.graph.post(f"{IN_CHANNEL}/{ROOT}/replies/m1", (NAME, BRIEF))
    text = "new " + " ".join(f"<at>{name}</at>" for name in names)
    said = await _mention(chat, text, entities=[mention(), *told], attachments=[ATTACHED])
    assert "Looking for the file" in text_of(said)
    assert await _files(chat) == {NAME: FileState.READ}
    assert await _newest(chat) == 1


async def test_more_files_than_one_message_may_bring_are_refused_by_name(chat: Chat, world: Systems) -> None:
    briefs = [(f"brief {number}.md", BRIEF) for number in range(21)]
    world.graph.post(f"{IN_CHANNEL}/{ROOT}/replies/m1", *briefs)
    await _mention(chat, attachments=[ATTACHED])
    told = await _told(chat, "Not taken")
    assert "brief 0.md" in told
    assert "18 more" in told
    assert await _newest(chat) == 0


async def test_a_viewer_is_told_that_files_are_not_taken(chat: Chat, world: Systems) -> None:
    admin = chat.beside(LEE, where="personal")
    await admin.say("hi")
    viewer = await hold(admin, MEGAN, "viewer")
    await admin.tap("role.remove", role="editor", people=MEGAN.id, key="r")
    world.graph.post(f"{IN_CHANNEL}/{ROOT}/replies/m1", (NAME, BRIEF))
    await _mention(viewer.beside(MEGAN, where=CHANNEL), attachments=[ATTACHED])
    assert NAME in await _told(chat, "Not taken")
    assert await _newest(chat) == 0


# What may go wrong


async def test_a_team_that_the_app_may_not_read_says_who_grants_it(chat: Chat, world: Systems) -> None:
    world.graph.reads_messages = False
    await _mention(chat, "new Harbour launch", attachments=[ATTACHED])
    told = await _told(chat, "was not taken")
    assert "ChannelMessage.Read.Group" in told
    assert "owner of the team" in told
    assert "Harbour launch" in await _shown(chat)


async def test_a_chat_that_the_app_may_not_read_says_so(chat: Chat, world: Systems) -> None:
    world.graph.reads_messages = False
    await _mention(chat.beside(ALEX, where=GROUP), attachments=[ATTACHED])
    await _told(chat.beside(ALEX, where=GROUP), "ChatMessage.Read.Chat")


async def test_where_a_file_is_not_certain_it_is_said_once_in_a_thread(chat: Chat, world: Systems) -> None:
    world.graph.reads_messages = False
    await _mention(chat, "new One", id="m1")
    await _told(chat, "If a file stands beside this message")
    await _mention(chat, "new Two", id="m2")
    async with asyncio.timeout(PATIENCE):
        while world.graph.count("GET", "/replies/m2") == 0:
            await asyncio.sleep(0.02)
    await _mention(chat, "new Three", id="m3", attachments=[ATTACHED])
    await _told(chat, "The file beside this message was not taken")
    assert sum("If a file stands" in text_of(card) for card in chat.standing.values()) == 1


async def test_nothing_is_said_beside_a_command_that_takes_no_file(chat: Chat, world: Systems) -> None:
    world.graph.reads_messages = False
    await _mention(chat, "help")
    async with asyncio.timeout(PATIENCE):
        while world.graph.count("GET", "/replies/m1") == 0:
            await asyncio.sleep(0.02)
    await _mention(chat, "list", id="m2", attachments=[ATTACHED])
    await _told(chat, "The file beside this message was not taken")
    assert not any("If a file" in text_of(card) for card in chat.standing.values())


async def test_a_message_that_was_deleted_meanwhile_says_so(chat: Chat, world: Systems) -> None:
    world.graph.post(f"{IN_CHANNEL}/{ROOT}/replies/m1", deletedDateTime="2026-11-20T09:00:01Z")
    await _mention(chat, "new Harbour launch", attachments=[ATTACHED])
    await _told(chat, "not there any more")
    assert "Harbour launch" in await _shown(chat)


async def test_a_message_that_graph_has_not_yet_is_asked_for_again(chat: Chat, world: Systems) -> None:
    world.graph.post(f"{IN_CHANNEL}/{ROOT}/replies/m1", (NAME, BRIEF))
    world.graph.faults.append(Fault("/replies/m1", status=404))
    await _mention(chat, attachments=[ATTACHED])
    assert await _files(chat) == {NAME: FileState.READ}


async def test_a_message_that_is_gone_says_so(chat: Chat, world: Systems) -> None:
    await _mention(chat, attachments=[ATTACHED])
    await _told(chat, "not there any more")
    assert await _newest(chat) == 0


async def test_a_message_that_was_blocked_says_so(chat: Chat, world: Systems) -> None:
    world.graph.post(f"{IN_CHANNEL}/{ROOT}/replies/m1", policyViolation={"dlpAction": "blockAccess"})
    await _mention(chat, attachments=[ATTACHED])
    await _told(chat, "against the loss of data")


async def test_a_quote_or_a_card_is_no_file(chat: Chat, world: Systems) -> None:
    world.graph.post(
        f"{IN_CHANNEL}/{ROOT}/replies/m1", attachments=[{"contentType": "messageReference", "name": None}]
    )
    await _mention(chat, attachments=[ATTACHED])
    await _told(chat, "no file beside this message")


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (Fault("/shares/", status=403), "Sites.Selected"),
        (Fault("/shares/", status=404), "moved or deleted"),
        (Fault("/shares/", status=423), "held back by a rule"),
        (Fault("/shares/", status=429, headers={"Retry-After": "600"}), "busy and asks to wait"),
    ],
    ids=["site_not_granted", "file_deleted", "held_back", "busy"],
)
async def test_a_file_that_cannot_be_had_is_named_with_what_to_do(
    chat: Chat, world: Systems, fault: Fault, said: str
) -> None:
    world.graph.post(f"{IN_CHANNEL}/{ROOT}/replies/m1", (NAME, BRIEF))
    world.graph.faults.append(fault)
    await _mention(chat, "new Harbour launch", attachments=[ATTACHED])
    assert await _files(chat) == {NAME: FileState.LOST}
    shown = await _shown(chat)
    assert NAME in shown
    assert said in shown
    assert "Harbour launch" in shown


async def test_a_file_with_malware_is_not_fetched(chat: Chat, world: Systems) -> None:
    world.graph.post(f"{IN_CHANNEL}/{ROOT}/replies/m1", (NAME, BRIEF))
    world.graph.infected.add(NAME)
    await _mention(chat, attachments=[ATTACHED])
    assert await _files(chat) == {NAME: FileState.LOST}
    assert "malware" in await _shown(chat)
    assert world.graph.count("GET", "/driveItem/content") == 0


async def test_a_file_of_which_teams_does_not_say_where_it_is(chat: Chat, world: Systems) -> None:
    world.graph.post(
        f"{IN_CHANNEL}/{ROOT}/replies/m1",
        attachments=[{"id": None, "contentType": "reference", "contentUrl": None, "name": NAME}],
    )
    await _mention(chat, "new Harbour launch", attachments=[ATTACHED])
    assert await _files(chat) == {NAME: FileState.LOST}
    assert "does not say where this file stands" in await _shown(chat)


async def test_a_file_that_is_too_large_is_not_fetched(database_url: str, world: Systems) -> None:
    world.graph.post(f"{IN_CHANNEL}/{ROOT}/replies/m1", (NAME, b"x" * 1_100_000))
    async with trowel(database_url, **world.environment(TENANT), TROWEL_FILE_LIMIT_MB="1") as somebody:
        channel = somebody.beside(ALEX, where=CHANNEL)
        await _mention(channel, attachments=[ATTACHED])
        assert await _files(channel) == {NAME: FileState.LOST}
        assert "1 MB" in await _shown(channel)
        assert world.graph.count("GET", "/download/") == 0


async def test_without_graph_it_is_said_what_to_do_instead(database_url: str) -> None:
    async with trowel(database_url) as somebody:
        channel = somebody.beside(ALEX, where=CHANNEL)
        await _mention(channel, "new Harbour launch", attachments=[ATTACHED])
        told = await _told(channel, "was not taken")
        assert "Send the file to Trowel in your own chat" in told
        assert "Harbour launch" in await _shown(channel)


async def test_another_tenant_s_messages_are_not_read(chat: Chat, world: Systems) -> None:
    world.graph.post(f"{IN_CHANNEL}/{ROOT}/replies/m1", (NAME, BRIEF))
    await _mention(chat.apart(), attachments=[ATTACHED])
    await _told(chat, "not connected to Microsoft Graph")
    assert world.graph.asked == []


async def test_a_revoked_token_is_renewed(chat: Chat, world: Systems) -> None:
    world.graph.post(f"{IN_CHANNEL}/{ROOT}/replies/m1", (NAME, BRIEF))
    world.graph.post(f"{IN_CHANNEL}/{ROOT}/replies/m2", ("Other.md", BRIEF + b"2"))
    await _mention(chat, "new One", attachments=[ATTACHED])
    await _files(chat)
    world.entra.revoke()
    await _mention(chat, "new Two", id="m2", attachments=[ATTACHED])
    assert await _files(chat, 2) == {"Other.md": FileState.READ}


# Being added to a team


async def _add(chat: Chat) -> None:
    added = teams.installed(chat.connector.url, who=chat.who, where=chat.where, tenant=chat.tenant)
    await chat.post(added)


async def test_added_to_a_team_it_may_not_read_it_says_what_is_missing(chat: Chat, world: Systems) -> None:
    world.graph.reads_messages = False
    world.graph.faults.append(Fault("/filesFolder", status=403))
    await _add(chat)
    told = await _told(chat, "do not reach Trowel yet")
    assert "ChannelMessage.Read.Group" in told
    assert "File.Read.Group" in told
    assert await chat.received(lambda card: "owner of the team" in text_of(card))
    await _mention(chat, "new Harbour launch", attachments=[ATTACHED])
    await _told(chat, "The file beside this message was not taken")


async def test_added_to_a_team_whose_site_is_not_granted_it_says_so(chat: Chat, world: Systems) -> None:
    world.graph.open_channel("19:channel@thread.tacv2")
    world.graph.faults.append(Fault("/drives/", "GET", status=403))
    await _add(chat)
    assert "Sites.Selected" in await _told(chat, "do not reach Trowel yet")


async def test_added_to_a_team_it_may_read_it_only_welcomes(chat: Chat, world: Systems) -> None:
    world.graph.open_channel("19:channel@thread.tacv2")
    await _add(chat)
    async with asyncio.timeout(PATIENCE):
        while world.graph.count("GET", "/drives/") == 0:
            await asyncio.sleep(0.02)
    await _mention(chat, "help")
    assert not any("do not reach" in text_of(card) for card in chat.standing.values())


async def test_added_to_a_chat_it_may_not_read_it_says_so(chat: Chat, world: Systems) -> None:
    world.graph.reads_messages = False
    group = chat.beside(ALEX, where=GROUP)
    await _add(group)
    assert "ChatMessage.Read.Chat" in await _told(group, "do not reach Trowel yet")


async def test_added_without_graph_it_says_what_to_do_instead(database_url: str) -> None:
    async with trowel(database_url) as somebody:
        channel = somebody.beside(ALEX, where=CHANNEL)
        await _add(channel)
        assert "in your own chat" in await _told(channel, "do not reach Trowel yet")
