"""Getting the bytes of a file somebody sent: once, capped, and never with the bot's token."""

import asyncio
import ipaddress
import socket
from time import monotonic

from aiohttp import ClientError, ClientSession, ClientTimeout, DummyCookieJar, StreamReader, TCPConnector
from aiohttp.abc import ResolveResult
from aiohttp.resolver import ThreadedResolver
from yarl import URL

from bot.tokens import is_loopback
from core.messages import Message, message
from core.ports import FetchFailed

CHUNK = 256 * 1024
TIMEOUT = ClientTimeout(total=120, connect=10, sock_read=10)

PASSING = frozenset({408, 429, 500, 502, 503, 504})
"""Answers of a host that may do better in a moment."""

PAUSES = (0, 1, 3)
"""Seconds before each try; the address is only good for minutes."""

GRACE = 5.0
SLOWEST = 20_000
"""Bytes a second that a file must come in at after its first seconds: a trickle would hold a worker."""


class PublicResolver(ThreadedResolver):
    """Resolves names to public addresses alone: a file's address must not lead into our own network."""

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        found = await super().resolve(host, port, family)
        public = [one for one in found if ipaddress.ip_address(one["host"]).is_global]
        if not public:
            raise OSError("no public address")
        return public


class _Again(Exception):
    """The host did not manage this time; `reason` is what to say if it never does."""

    def __init__(self, reason: Message) -> None:
        super().__init__(reason.key)
        self.reason = reason


class Fetcher:
    """Fetches files; `local` lets addresses be on this machine, as in local mode."""

    def __init__(self, *, local: bool, limit: int) -> None:
        self._local = local
        self._limit = limit
        self._session: ClientSession | None = None

    async def fetch(self, address: str) -> bytes:
        """The bytes behind the address. Raises FetchFailed with a sentence for the file's card."""
        url = self._admitted(address)
        reason = message("file-unavailable")
        for pause in PAUSES:
            await asyncio.sleep(pause)
            try:
                return await self._try(url)
            except _Again as failure:
                reason = failure.reason
        raise FetchFailed(reason)

    async def _try(self, url: URL) -> bytes:
        try:
            async with self._open().get(url, timeout=TIMEOUT, allow_redirects=False) as response:
                if response.status in PASSING:
                    raise _Again(message("file-unavailable"))
                if response.status != 200:
                    raise FetchFailed(message("file-gone"))
                return await self._read(response.content, response.content_length)
        except TimeoutError:
            raise FetchFailed(message("file-slow")) from None
        except (ClientError, OSError):
            raise _Again(message("file-unavailable")) from None

    def _admitted(self, address: str) -> URL:
        try:
            url = URL(address)
        except ValueError:
            raise FetchFailed(message("file-host")) from None
        if self._local and url.scheme in ("http", "https") and is_loopback(url.host or ""):
            return url
        if url.scheme != "https" or not url.host or url.user or _is_private(url.host):
            raise FetchFailed(message("file-host"))
        return url

    async def _read(self, stream: StreamReader, announced: int | None) -> bytes:
        if announced is not None and announced > self._limit:
            raise FetchFailed(self._too_big())
        content, began = bytearray(), monotonic()
        async for chunk in stream.iter_chunked(CHUNK):
            content += chunk
            if len(content) > self._limit:
                raise FetchFailed(self._too_big())
            if (spent := monotonic() - began) > GRACE and len(content) / spent < SLOWEST:
                raise FetchFailed(message("file-slow"))
        return bytes(content)

    def _too_big(self) -> Message:
        return message("file-big", limit=self._limit // 1_000_000)

    def _open(self) -> ClientSession:
        if self._session is None:
            resolver = None if self._local else PublicResolver()
            self._session = ClientSession(
                connector=TCPConnector(limit=8, resolver=resolver), cookie_jar=DummyCookieJar()
            )
        return self._session

    async def close(self) -> None:
        if self._session:
            await self._session.close()


def _is_private(host: str) -> bool:
    try:
        return not ipaddress.ip_address(host).is_global
    except ValueError:
        return False  # a name: the resolver looks at what it leads to
