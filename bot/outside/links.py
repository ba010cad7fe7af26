"""The files behind links to SharePoint and OneDrive.

A pasted address is never called itself: it is put, encoded, into a question to Graph. What Graph answers with
opens the file to whoever has it, so that address is called without a token, and at SharePoint alone.
"""

import asyncio
import base64
from collections.abc import Mapping
from typing import Any

from aiohttp import ClientResponse

from bot.connector import retry_after
from bot.fetching import Fetcher
from bot.links import SHAREPOINT, is_shared
from bot.outside.graph import Graph
from bot.outside.http import BUSY, NoAnswer, body_of
from bot.tokens import TokenUnavailable
from core.messages import Message, message
from core.ports import FetchFailed, SharedFile

TRIES = 3
LONGEST_PAUSE = 20.0
"""Seconds that are waited when Graph asks for it; whoever pasted the link pastes it again after more."""


def share_of(address: str) -> str:
    """How Graph is asked for a link: base64url without padding, after `u!`."""
    return "u!" + base64.urlsafe_b64encode(address.encode()).decode().rstrip("=")


class SharedLinks:
    """The files behind links of the tenant whose app asks."""

    def __init__(self, graph: Graph, fetcher: Fetcher, hosts: frozenset[str]) -> None:
        self._graph = graph
        self._fetcher = fetcher
        self._hosts = hosts

    async def fetch(self, link: str, largest: int) -> SharedFile:
        """The file behind a link. Raises FetchFailed with a sentence for the file's card."""
        if not is_shared(link, self._hosts):
            raise FetchFailed(
                message("link-host", hosts=", ".join(sorted(self._hosts)) or f"*{SHAREPOINT[0]}")
            )
        try:
            item = await self._item(link)
            _refuse(item, largest)
            return SharedFile(_name_of(item), await self._content(link))
        except NoAnswer:
            raise FetchFailed(message("link-unavailable")) from None
        except TokenUnavailable:
            raise FetchFailed(message("link-no-token")) from None

    async def close(self) -> None:
        await self._fetcher.close()

    async def _item(self, link: str) -> Mapping[str, Any]:
        for pause in (*range(1, TRIES), None):
            async with self._graph.call("GET", f"/shares/{share_of(link)}/driveItem") as answer:
                said = await body_of(answer)
                if answer.status == 200 and isinstance(said, dict):
                    return said
                if (wait := _wait(answer, pause)) is None:
                    raise FetchFailed(_why(answer))
            await asyncio.sleep(wait)
        raise AssertionError("the last try returns or raises")

    async def _content(self, link: str) -> bytes:
        """The bytes, from where Graph sends us for them."""
        async with self._graph.call("GET", f"/shares/{share_of(link)}/driveItem/content") as answer:
            if answer.status not in (301, 302, 303, 307, 308):
                raise FetchFailed(_why(answer))
            to = self._graph.trusts(answer.headers.get("Location", ""))
        if to is None:
            raise FetchFailed(message("link-elsewhere"))
        return await self._fetcher.fetch(str(to))


def _wait(answer: ClientResponse, pause: float | None) -> float | None:
    """Seconds before another try; None where none makes sense."""
    if pause is None or answer.status not in BUSY:
        return None
    wait = retry_after(answer)
    wait = pause if wait is None else wait
    return wait if wait <= LONGEST_PAUSE else None


def _refuse(item: Mapping[str, Any], largest: int) -> None:
    if "folder" in item or "package" in item:
        raise FetchFailed(message("link-folder"))
    if "malware" in item:
        raise FetchFailed(message("link-malware"))
    size = item.get("size")
    if isinstance(size, int) and size > largest:
        raise FetchFailed(message("file-big", limit=largest // 1_000_000))


def _name_of(item: Mapping[str, Any]) -> str:
    name = item.get("name")
    plain = "".join(one for one in name if one.isprintable()) if isinstance(name, str) else ""
    return plain[:255] or "file"


def _why(answer: ClientResponse) -> Message:
    if answer.status in (401, 403):
        return message("link-forbidden")
    if answer.status in (404, 410):
        return message("link-gone")
    if answer.status == 423:
        return message("link-locked")
    if answer.status in BUSY:
        return message("link-busy")
    return message("link-unavailable")
