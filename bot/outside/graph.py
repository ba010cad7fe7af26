"""Microsoft Graph as the app itself: one token, renewed once where it is refused."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from io import BytesIO
from typing import Any
from urllib.parse import quote

from aiohttp import ClientResponse, ClientSession
from yarl import URL

from bot.links import in_sharepoint, is_host
from bot.outside.http import calling
from bot.tokens import MsalTokens


class Graph:
    """Calls to Graph. Raises TokenUnavailable where there is no token, NoAnswer where nothing comes back."""

    def __init__(self, session: ClientSession, url: URL, tokens: MsalTokens) -> None:
        self.session = session
        self.url = url
        self._tokens = tokens
        self._base = str(url) if url.path.strip("/") else f"{url.origin()}/v1.0"

    @asynccontextmanager
    async def call(
        self, method: str, path: str, *, json: Any = None, content: bytes | None = None
    ) -> AsyncGenerator[ClientResponse]:
        """A call to a path that is quoted already; a refused token is renewed once."""
        url = URL(f"{self._base}{path}", encoded=True)
        token = await self._tokens.token()
        async with calling(self.session, method, url, **_options(token, json, content)) as answer:
            if answer.status != 401:
                yield answer
                return
        self._tokens.forget(token)
        token = await self._tokens.token()
        async with calling(self.session, method, url, **_options(token, json, content)) as answer:
            yield answer

    def trusts(self, address: str) -> URL | None:
        """An address that Graph gave us to put bytes to or get them from; None where it is not SharePoint's.

        Whoever has such an address has the file, so it gets no token of ours.
        """
        try:
            url = URL(address, encoded=True)
        except ValueError:
            return None
        if url.user or url.password or not url.host:
            return None
        if url.origin() == self.url.origin():
            return url
        known = is_host(url.host) and in_sharepoint(url.host)
        return url if known and url.scheme == "https" and url.is_default_port() else None


def quoted(part: str) -> str:
    """One part of a path."""
    return quote(part, safe="")


def _options(token: str | None, json: Any, content: bytes | None) -> dict[str, Any]:
    body = {"json": json} if content is None else {"data": BytesIO(content)}
    return {"headers": {"Authorization": f"Bearer {token}"}, **body}
