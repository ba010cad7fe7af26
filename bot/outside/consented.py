"""Putting a file where somebody has said yes to it: their own OneDrive, at the address that Teams named.

The address comes back through a client, so it may be anything: it must be SharePoint's, and lead out of our
network. Whoever has it may write there, so it gets no token of ours.
"""

from aiohttp import ClientSession, DummyCookieJar, TCPConnector
from yarl import URL

from bot.fetching import PublicResolver
from bot.links import in_sharepoint, is_host
from bot.outside.http import NoAnswer
from bot.outside.parts import Parts
from bot.tokens import is_loopback
from core.handoff.ports import Busy, Declined, HandoffFailed, Unsure
from core.messages import message
from core.parcel import Upload

SAID = "parcel-chat"
"""How the sentences about such a place begin."""


class ConsentedUploads:
    """`core.ports.Uploads`; `local` lets addresses be on this machine, as in local mode."""

    def __init__(self, *, local: bool) -> None:
        self._local = local
        self._session: ClientSession | None = None

    async def put(self, upload: Upload, content: bytes, *, again: bool) -> None:
        """Puts the bytes there; `again` after a try whose end nobody saw. Raises HandoffFailed."""
        to = self._admitted(upload.url)
        self._admitted(upload.link)
        lost = Unsure(message("parcel-chat-unsure"))
        parts = Parts(self._open(), to, upload.name, content, lost, SAID)
        try:
            await (parts.resume() if again else parts.send())
        except NoAnswer:
            raise Busy(message("parcel-chat-busy")) from None

    def _admitted(self, address: str) -> URL:
        try:
            url = URL(address, encoded=True)
        except ValueError:
            raise _elsewhere() from None
        host = url.host or ""
        if url.user or url.password or not address.isprintable() or "\\" in address:
            raise _elsewhere()
        if self._local and url.scheme in ("http", "https") and is_loopback(host):
            return url
        known = is_host(host) and in_sharepoint(host)
        if not known or url.scheme != "https" or not url.is_default_port():
            raise _elsewhere()
        return url

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


def _elsewhere() -> HandoffFailed:
    return Declined(message("parcel-chat-host"))
