"""The room: the rehearsed Teams with its people, and whoever watches it through the page."""

import asyncio
import tempfile
from collections import deque
from collections.abc import AsyncGenerator, Generator, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Self

from aiohttp import ClientSession

from bot.rehearsal.chats import Chat, Crossing, Post, Witness
from bot.rehearsal.connector import BotConnector
from bot.rehearsal.people import BOT, EVERYONE, LEAD, Person
from bot.rehearsal.player import Answered, Player
from bot.rehearsal.room.shapes import Shape, chat_shape, crossing_shape, person_shape, post_shape

CHANNEL = "19:rehearsal-deals@thread.tacv2"
CONSENT = "application/vnd.microsoft.teams.card.file.consent"
KEPT = 300
"""How many activities the page can look back on."""


@dataclass(eq=False)
class Watcher:
    """A page that is open, and who looks at it."""

    person: Person
    events: asyncio.Queue[Shape | None] = field(default_factory=asyncio.Queue[Shape | None])
    """None is the last."""


class Room(Witness):
    """The conversations, and what the page may do in them."""

    def __init__(self, session: ClientSession, folder: Path) -> None:
        self.folder = folder
        self.teams = BotConnector(EVERYONE, self)
        self.teams.folder = folder
        self._home = _colleagues(LEAD)
        self.teams.channels.append(Chat(CHANNEL, self._home, self, "Deals"))
        self._players = {person: Player(person, self.teams, session, "") for person in EVERYONE}
        self._crossings = deque[Crossing](maxlen=KEPT)
        self._watchers = set[Watcher]()
        self._unseen = set[Person]()
        self._uploads: dict[str, Shape] = {}
        self._installing = asyncio.Lock()
        self._installed = set[Chat]()
        self._staged = False

    @classmethod
    @asynccontextmanager
    async def opened(cls) -> AsyncGenerator[Self]:
        """A room whose files are thrown away at the end."""
        with tempfile.TemporaryDirectory(prefix="trowel-room-") as folder:
            async with ClientSession() as session:
                yield cls(session, Path(folder))

    def settle(self, url: str, under: str) -> None:
        """Says where the service is served, and at which path of it the bot finds this double."""
        self.teams.url = f"{url}{under}"
        self._players = {person: replace(player, url=url) for person, player in self._players.items()}

    def player(self, key: str) -> Player | None:
        return next((player for person, player in self._players.items() if person.key == key), None)

    def speak(self, player: Player, locale: str, timezone: str) -> None:
        """The language and time zone in which a person uses Teams from now on."""
        self._players[player.person] = replace(player, locale=locale, timezone=timezone)

    def chats_of(self, person: Person) -> list[Chat]:
        return [chat for chat in self.teams.everywhere() if person in chat.members]

    def chat_of(self, person: Person, id: str) -> Chat | None:
        return next((chat for chat in self.chats_of(person) if chat.id == id), None)

    async def arrive(self, player: Player) -> Shape:
        """What the page shows to this person; the bot is added to their conversations when they first come.

        The lead comes first: whoever speaks first in an organisation becomes its admin.
        """
        async with self._installing:
            if player.person.tenant == LEAD.tenant:
                await self._install(self._players[LEAD])
            await self._install(player)
        self._unseen.discard(player.person)
        return self.state(player)

    async def set_stage(self) -> None:
        """The lead writes who approves and who manages."""
        self._staged = True
        lead, chat = self._players[LEAD], self.teams.chats[LEAD]
        for person in self._home:
            await self.arrive(self._players[person])
        for person in self._home[1:]:
            await self.write(lead, chat, f"assign {person.key} @{person.name}", mentions=[person.name])

    async def write(
        self,
        player: Player,
        chat: Chat,
        text: str,
        *,
        thread: str | None = None,
        files: Sequence[str] = (),
        mentions: Sequence[str] = (),
    ) -> Answered:
        """Puts a message into a conversation; in a channel the bot hears only what mentions it.

        A file in a channel is on the channel's own site: the message says that there is one, no more.
        """
        said, entities = _mentioned(text, _colleagues(player.person), mentions)
        heard = not chat.channel or any(one["mentioned"]["id"] == BOT["id"] for one in entities)
        offered = [self._uploads[token] for token in files if token in self._uploads]
        attachments = [_html(said, offered)] if chat.channel else offered
        fields = {"attachments": attachments, "entities": entities}
        return await player.write(chat, said, thread, heard, files=offered, **fields)

    def upload(self, path: Path, name: str) -> str:
        """Takes a file in, to be sent with a message; returns its token."""
        offered = self.teams.offer(path, name)
        token = offered["content"]["uniqueId"]
        self._uploads[token] = offered
        return token

    async def change(self, player: Player, chat: Chat, post: Post, text: str | None) -> Answered:
        """Somebody edits a message of theirs, or deletes it."""
        if text is None:
            chat.remove(post)
            gone = {"channelData": {**chat.channel_data(), "eventType": "softDeleteMessage"}}
            return await player.send("messageDelete", chat, post.thread, id=post.id, **gone)
        chat.edit(post, {**post.body, "text": text})
        edited = {"channelData": {**chat.channel_data(), "eventType": "editMessage"}}
        return await player.send("messageUpdate", chat, post.thread, **{**post.body, "id": post.id, **edited})

    async def consent(self, player: Player, chat: Chat, post: Post, *, accept: bool) -> Answered:
        """Somebody accepts a file of the bot, which then uploads it, or declines it."""
        offered = next((one for one in post.attachments if one.get("contentType") == CONSENT), {})
        content = offered.get("content", {})
        context = content.get("acceptContext" if accept else "declineContext")
        value = {"type": "fileUpload", "action": "accept" if accept else "decline", "context": context}
        if accept:
            value["uploadInfo"] = self.teams.expect(str(offered.get("name") or "file"))
        return await player.invoke(chat, "fileConsent/invoke", value, post)

    def state(self, player: Player) -> Shape:
        person = player.person
        return {
            "me": person.key,
            "bot": BOT,
            "locale": player.locale,
            "staged": self._staged,
            "people": [person_shape(one, unseen=one in self._unseen) for one in EVERYONE],
            "chats": [chat_shape(chat, person) for chat in self.chats_of(person)],
            "activities": [crossing_shape(one) for one in self._crossings if one.tenant == person.tenant],
        }

    @contextmanager
    def watched(self, person: Person) -> Generator[Watcher]:
        """Tells a page what happens, as long as it is open."""
        watcher = Watcher(person)
        self._watchers.add(watcher)
        try:
            yield watcher
        finally:
            self._watchers.discard(watcher)

    def close(self) -> None:
        """Lets the open pages go."""
        for watcher in self._watchers:
            watcher.events.put_nowait(None)

    def changed(self, chat: Chat, post: Post) -> None:
        for watcher in self._watching(chat):
            told = {"kind": "post", "chat": chat.id, "post": post_shape(post, watcher.person)}
            watcher.events.put_nowait(told)
        if not chat.channel and post.author == BOT["id"]:
            self._point_to(chat.members[0])

    def typing(self, chat: Chat) -> None:
        for watcher in self._watching(chat):
            watcher.events.put_nowait({"kind": "typing", "chat": chat.id})

    def crossed(self, crossing: Crossing) -> None:
        self._crossings.append(crossing)
        told = {"kind": "activity", "activity": crossing_shape(crossing)}
        for watcher in self._watchers:
            if watcher.person.tenant == crossing.tenant:
                watcher.events.put_nowait(told)

    def _watching(self, chat: Chat) -> list[Watcher]:
        return [watcher for watcher in self._watchers if watcher.person in chat.members]

    def _point_to(self, person: Person) -> None:
        """Something came for somebody whom nobody is at the moment."""
        if any(watcher.person == person for watcher in self._watchers):
            return
        self._unseen.add(person)
        for watcher in self._watchers:
            watcher.events.put_nowait({"kind": "unseen", "person": person.key})

    async def _install(self, player: Player) -> None:
        for chat in self.chats_of(player.person):
            if chat not in self._installed:
                self._installed.add(chat)
                await player.send("installationUpdate", chat, action="add")


def _colleagues(person: Person) -> tuple[Person, ...]:
    return tuple(one for one in EVERYONE if one.tenant == person.tenant)


def _mentioned(text: str, people: Sequence[Person], names: Sequence[str]) -> tuple[str, list[Shape]]:
    """The text with each named `@name` as a mention, and who is meant."""
    ids = {BOT["name"]: BOT["id"], **{person.name: person.mri for person in people}}
    entities = list[Shape]()
    for name in names:
        if name in ids and f"@{name}" in text:
            tag = f"<at>{name}</at>"
            text = text.replace(f"@{name}", tag, 1)
            entities.append({"type": "mention", "text": tag, "mentioned": {"id": ids[name], "name": name}})
    return text, entities


def _html(text: str, offered: Sequence[Shape]) -> Shape:
    """The message as Teams attaches it to itself, with a mark for each file."""
    marks = "".join(f'<attachment id="{one["content"]["uniqueId"]}"></attachment>' for one in offered)
    return {"contentType": "text/html", "content": f"<p>{text}</p>{marks}"}
