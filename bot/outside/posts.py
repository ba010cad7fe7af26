"""Messages of channels and group chats, read through Graph for the files that stand beside them.

The app may read those of a team or chat that has it installed: ChannelMessage.Read.Group of the team,
ChatMessage.Read.Chat of the chat, which their people grant with the installation.
"""

import asyncio
import re
from collections.abc import AsyncGenerator, Mapping
from typing import Any

from aiohttp import ClientResponse

from bot.connector import Connector, ConnectorError, retry_after
from bot.outside.graph import Graph, quoted
from bot.outside.http import BUSY, NoAnswer, body_of
from bot.tokens import TokenUnavailable
from core.messages import Message, message
from core.posted import CannotLook, Look, PostedFile, Room

TRIES = 3
LONGEST_PAUSE = 20.0
"""Seconds that are waited when Graph asks for it; whoever wrote the message posts it again after more."""

NOT_YET = 404
"""Also what Graph says of a message that it does not have yet: the bot may be told before it."""

REFERENCE = "reference"
_GROUP = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_BLOCKED = frozenset({"blockAccess", "blockAccessExternal"})


class GraphPosts:
    """`core.ports.Posts`; the connector says which group a team is, where an activity did not."""

    def __init__(self, graph: Graph, connector: Connector) -> None:
        self._graph = graph
        self._connector = connector

    async def files(self, look: Look, service_url: str) -> tuple[PostedFile, ...]:
        """The files beside a message. Raises CannotLook with a sentence for the conversation."""
        try:
            said = await self._read(await self._path(look, service_url), bool(look.room.channel))
        except NoAnswer:
            raise CannotLook(message("posted-unavailable")) from None
        except TokenUnavailable:
            raise CannotLook(message("posted-no-token")) from None
        if said.get("deletedDateTime"):
            raise CannotLook(message("posted-deleted"))
        violation = said.get("policyViolation")
        if isinstance(violation, dict) and _BLOCKED & set(str(violation.get("dlpAction")).split(",")):
            raise CannotLook(message("posted-blocked"))
        return tuple(_files_of(said))

    async def missing(self, look: Look, service_url: str) -> tuple[Message, ...]:
        """What we were not granted where a message stands, and who grants it; nothing where it is unsure."""
        try:
            if not look.room.channel:
                path = f"/chats/{quoted(look.conversation)}/messages?$top=1"
                return (message("posted-forbidden-chat"),) if await self._refuses(path) else ()
            return tuple([one async for one in self._missing_in(await self._channel(look.room, service_url))])
        except (CannotLook, NoAnswer, TokenUnavailable):
            return ()

    async def _missing_in(self, channel: str) -> AsyncGenerator[Message]:
        if await self._refuses(f"{channel}/messages?$top=1"):
            yield message("posted-forbidden-channel")
        async with self._graph.call("GET", f"{channel}/filesFolder") as answer:
            said = await body_of(answer)
            if answer.status == 403:
                yield message("parcel-channel-folder-forbidden")
        folder = path_of(said) if isinstance(said, dict) else None
        if folder and await self._refuses(folder):
            yield message("parcel-channel-forbidden")

    async def _refuses(self, path: str) -> bool:
        """Whether Graph says that we may not read something."""
        async with self._graph.call("GET", path) as answer:
            return answer.status == 403

    async def _channel(self, room: Room, service_url: str) -> str:
        return f"/teams/{await self.group(room.team, service_url)}/channels/{quoted(room.channel)}"

    async def _path(self, look: Look, service_url: str) -> str:
        id = quoted(look.message)
        if not look.room.channel:
            return f"/chats/{quoted(look.conversation)}/messages/{id}"
        channel = await self._channel(look.room, service_url)
        root = look.conversation.partition(";messageid=")[2]
        if root in ("", look.message):
            return f"{channel}/messages/{id}"
        return f"{channel}/messages/{quoted(root)}/replies/{id}"

    async def group(self, team: str, service_url: str) -> str:
        """The Entra id of a team's group. Raises CannotLook."""
        if _GROUP.fullmatch(team):
            return team
        try:
            return quoted(await self._connector.get_group(service_url, team))
        except ConnectorError:
            raise CannotLook(message("posted-unavailable")) from None

    async def _read(self, path: str, in_channel: bool) -> Mapping[str, Any]:
        for pause in (*range(1, TRIES), None):
            async with self._graph.call("GET", path) as answer:
                said = await body_of(answer)
                if answer.status == 200 and isinstance(said, dict):
                    return said
                if (wait := _wait(answer, pause)) is None:
                    raise CannotLook(_why(answer, in_channel))
            await asyncio.sleep(wait)
        raise AssertionError("the last try returns or raises")


def path_of(folder: Mapping[str, Any]) -> str | None:
    """How Graph is asked for a folder that it told of, on whichever site it is."""
    parent, id = folder.get("parentReference"), folder.get("id")
    drive = parent.get("driveId") if isinstance(parent, dict) else None
    if not isinstance(drive, str) or not isinstance(id, str):
        return None
    return f"/drives/{quoted(drive)}/items/{quoted(id)}"


def _files_of(said: Mapping[str, Any]) -> list[PostedFile]:
    """What a message refers to; its cards, quotes and code are no files."""
    attached = said.get("attachments")
    found = [one for one in attached if isinstance(one, dict)] if isinstance(attached, list) else []
    return [
        PostedFile(_plain(one.get("name")), _text(one.get("contentUrl")))
        for one in found
        if one.get("contentType") == REFERENCE
    ]


def _plain(name: Any) -> str:
    return "".join(one for one in _text(name) if one.isprintable())[:255] or "file"


def _text(value: Any) -> str:
    return value.replace("\x00", "") if isinstance(value, str) else ""


def _wait(answer: ClientResponse, pause: float | None) -> float | None:
    """Seconds before another try; None where none makes sense."""
    if pause is None or answer.status not in (*BUSY, NOT_YET):
        return None
    wait = retry_after(answer)
    wait = pause if wait is None else wait
    return wait if wait <= LONGEST_PAUSE else None


def _why(answer: ClientResponse, in_channel: bool) -> Message:
    if answer.status in (401, 403):
        return message("posted-forbidden-channel" if in_channel else "posted-forbidden-chat")
    if answer.status in (404, 410):
        return message("posted-deleted")
    return message("posted-busy" if answer.status in BUSY else "posted-unavailable")
