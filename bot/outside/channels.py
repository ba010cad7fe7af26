"""The files of channels: each has a folder, those of private and shared channels on a site of their own."""

from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import ClientResponse

from bot.outside.graph import Graph, quoted
from bot.outside.http import NoAnswer, body_of
from bot.outside.library import SMALL, link_of
from bot.outside.posts import GraphPosts, path_of
from bot.outside.refusals import refusal
from bot.outside.upload import Upload
from bot.tokens import TokenUnavailable
from core.handoff.ports import Busy, Declined
from core.messages import Message, message
from core.posted import CannotLook, Room

SAID = "parcel-channel"
"""How the sentences about such a folder begin."""


class GraphChannels:
    """`core.ports.ChannelFiles`."""

    def __init__(self, graph: Graph, posts: GraphPosts) -> None:
        self._graph = graph
        self._posts = posts

    async def put(self, room: Room, service_url: str, name: str, content: bytes) -> str | None:
        """Puts a file into a channel's folder, over one of the same name; where people see it.

        Raises HandoffFailed.
        """
        folder = await self._folder(room, service_url)
        path = f"{folder}:/{quoted(name)}:"
        if len(content) > SMALL:
            async with self._failing():
                await Upload(self._graph, path, name, content, SAID).run()
            return link_of(await self._get(path, message("parcel-channel-gone")))
        async with self._asking("PUT", f"{path}/content", content=content) as answer:
            return link_of(await self._read(answer, name, message("parcel-channel-gone")))

    async def _folder(self, room: Room, service_url: str) -> str:
        """The path of the channel's folder, on whichever site it is."""
        try:
            team = await self._posts.group(room.team, service_url)
        except CannotLook:
            raise Busy(message("parcel-channel-busy")) from None
        async with self._asking(
            "GET", f"/teams/{team}/channels/{quoted(room.channel)}/filesFolder"
        ) as answer:
            if answer.status == 403:
                raise Declined(message("parcel-channel-folder-forbidden"))
            said = await self._read(answer, "", message("parcel-channel-gone"))
        if (path := path_of(said)) is None:
            raise Declined(message("parcel-channel-gone"))
        return path

    async def _get(self, path: str, gone: Message) -> Mapping[str, Any]:
        async with self._asking("GET", path.removesuffix(":")) as answer:
            return await self._read(answer, "", gone)

    @asynccontextmanager
    async def _asking(self, method: str, path: str, **options: Any) -> AsyncGenerator[ClientResponse]:
        async with self._failing(), self._graph.call(method, path, **options) as answer:
            yield answer

    @asynccontextmanager
    async def _failing(self) -> AsyncGenerator[None]:
        """Says in our words why Graph could not be asked."""
        try:
            yield
        except NoAnswer:
            raise Busy(message("parcel-channel-busy")) from None
        except TokenUnavailable:
            raise Declined(message("parcel-channel-credentials")) from None

    async def _read(self, answer: ClientResponse, name: str, gone: Message) -> Mapping[str, Any]:
        said = await body_of(answer)
        if answer.status < 300 and isinstance(said, dict):
            return said
        raise refusal(answer, said, name, gone, SAID)
