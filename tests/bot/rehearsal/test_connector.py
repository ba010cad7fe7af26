"""The rehearsed Bot Connector, met by the connector that the bot really uses."""

import asyncio
from collections.abc import AsyncGenerator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from aiohttp import ClientSession

from bot.connector import Connector, NotDelivered, Patience, open_session
from bot.fetching import Fetcher
from bot.rehearsal.chats import CARD, Album, Chat
from bot.rehearsal.connector import BotConnector
from bot.rehearsal.people import BOT, CAST, COMMERCIAL, LEAD, TENANT
from bot.tokens import EdgeSettings, NoToken
from bot.turn import Conversation, ConversationKind
from core.ports import FetchFailed


def card(said: str) -> dict[str, Any]:
    return {"type": "AdaptiveCard", "body": [{"type": "TextBlock", "text": said}]}


def message(said: str) -> dict[str, Any]:
    return {"type": "message", "attachments": [{"contentType": CARD, "content": card(said)}]}


@dataclass(frozen=True)
class Meeting:
    """The bot's connector and the Teams it talks to."""

    bot: Connector
    teams: BotConnector
    album: Album

    def where(self, chat: str) -> Conversation:
        return Conversation(chat, ConversationKind.PERSONAL, TENANT, self.teams.url, BOT["id"])

    @property
    def chat(self) -> Chat:
        return self.teams.chats[LEAD]


@pytest.fixture
async def meeting() -> AsyncGenerator[Meeting]:
    album = Album()
    async with BotConnector(CAST, album) as teams, open_session() as session:
        yield Meeting(Connector(session, EdgeSettings(), NoToken(), Patience(tries=1)), teams, album)


async def test_a_chat_holds_what_the_bot_posts_and_edits(meeting: Meeting):
    where = meeting.where(meeting.chat.id)
    first = await meeting.bot.send(where, message("one"))
    second = await meeting.bot.reply(where, "activity-1", message("two"))
    await meeting.bot.update(where, first, message("one, changed"))
    shown = [(first, card("one, changed")), (second, card("two"))]
    assert [(post.id, post.card) for post in meeting.chat.posts] == shown
    assert [one.card for one in meeting.album.seen] == [card("one"), card("two"), card("one, changed")]


async def test_typing_is_no_message(meeting: Meeting):
    await meeting.bot.typing(meeting.where(meeting.chat.id))
    assert meeting.chat.posts == []


async def test_people_have_one_chat_each_and_are_on_its_roster(meeting: Meeting):
    url = meeting.teams.url
    opened = await meeting.bot.create_conversation(url, BOT["id"], TENANT, COMMERCIAL.mri)
    assert opened.id == meeting.teams.chats[COMMERCIAL].id
    member = await meeting.bot.get_member(meeting.where(meeting.chat.id), LEAD.id)
    assert (member.id, member.mri, member.name) == (LEAD.id, LEAD.mri, LEAD.name)


async def test_what_is_not_there_is_refused_in_teams_words(meeting: Meeting):
    where = meeting.where(meeting.chat.id)
    with pytest.raises(NotDelivered, match="ConversationNotFound"):
        await meeting.bot.send(meeting.where("a:stranger"), message("hello"))
    with pytest.raises(NotDelivered, match="ActivityNotFoundInConversation"):
        await meeting.bot.update(where, "post-99", message("hello"))
    with pytest.raises(NotDelivered, match="BotNotInConversationRoster"):
        await meeting.bot.create_conversation(meeting.teams.url, BOT["id"], TENANT, "29:stranger")
    with pytest.raises(NotDelivered, match="MemberNotFoundInConversation"):
        await meeting.bot.get_member(where, "29:stranger")


async def test_an_edit_that_overtook_the_answer_to_a_tap_stays(meeting: Meeting):
    where = meeting.where(meeting.chat.id)
    id = await meeting.bot.send(where, message("queued"))
    post = meeting.chat.posts[0]
    changes = post.changes
    await meeting.bot.update(where, id, message("done"))
    meeting.chat.answer(post, LEAD, card("running"), changes)
    assert post.card == card("done")
    meeting.chat.answer(post, LEAD, card("opened"), post.changes)
    assert post.card == card("opened")


async def test_waiting_ends_with_the_change_that_was_waited_for(meeting: Meeting):
    where = meeting.where(meeting.chat.id)

    async def third() -> bool | None:
        return True if len(meeting.chat.posts) == 3 else None

    waiting = asyncio.create_task(meeting.chat.until(third, 5))
    for said in ("one", "two", "three"):
        assert not waiting.done()
        await meeting.bot.send(where, message(said))
    assert await waiting


async def test_waiting_ends_when_patience_does(meeting: Meeting):
    async def never() -> None:
        return None

    with pytest.raises(TimeoutError):
        await meeting.chat.until(never, 0.01)


async def test_a_file_is_fetched_as_the_bot_fetches_it(meeting: Meeting, tmp_path: Path):
    path = tmp_path / "a brief & more.md"
    path.write_bytes(b"# Brief" * 100_000)
    (tmp_path / "a brief & more.md.gz").write_bytes(b"not the same file")
    attachment = meeting.teams.offer(path)
    fetcher = Fetcher(local=True, limit=1_000_000)
    assert attachment["name"] == path.name
    assert await fetcher.fetch(attachment["content"]["downloadUrl"]) == path.read_bytes()
    path.unlink()
    with pytest.raises(FetchFailed):
        await fetcher.fetch(attachment["content"]["downloadUrl"])
    await fetcher.close()


async def test_nobody_guesses_the_address_of_a_file(meeting: Meeting, tmp_path: Path):
    (tmp_path / "brief.md").write_text("secret")
    meeting.teams.offer(tmp_path / "brief.md")
    async with ClientSession() as session:
        for guess in ("", "1", "brief.md", "..%2Fbrief.md"):
            async with session.get(f"{meeting.teams.url}/files/{guess}") as response:
                assert response.status == 404
