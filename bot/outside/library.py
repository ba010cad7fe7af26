"""A SharePoint document library: one folder per opportunity, its files put over those of the same name."""

from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from aiohttp import ClientResponse
from yarl import URL

from bot.links import in_sharepoint
from bot.outside.graph import Graph, quoted
from bot.outside.http import NoAnswer, Unfit, body_of, origin
from bot.outside.refusals import no_token, refusal
from bot.outside.upload import Upload
from bot.tokens import TokenUnavailable, is_loopback
from core.handoff.ports import Busy, Declined, Left, LibraryFile
from core.messages import Message, message

SMALL = 4_000_000
"""Bytes that go up in one request; more goes in parts, so that what broke off can be taken up again."""


@dataclass(frozen=True, slots=True)
class Site:
    """A SharePoint site as its address names it."""

    host: str
    path: str
    """Empty for the root site; else `/sites/sales`."""

    @property
    def key(self) -> str:
        """How Graph is asked for it."""
        return f"{self.host}:{quote_path(self.path)}" if self.path else self.host


def site_of(address: str) -> Site:
    """The site at an address such as https://agency.sharepoint.com/sites/sales.

    Raises:
        Unfit: it is no SharePoint site.
    """
    url = origin(address)
    host = url.host or ""
    if not in_sharepoint(host) and not is_loopback(host):
        raise Unfit("it must be a site such as https://agency.sharepoint.com/sites/sales")
    return Site(host, url.path.rstrip("/"))


def quote_path(path: str) -> str:
    return "/".join(quoted(part) for part in path.split("/"))


class SharePoint:
    """`core.handoff.ports.Library`."""

    def __init__(self, graph: Graph, site: Site, library: str, folder: str) -> None:
        self._graph = graph
        self._site = site
        self._library = library
        self._parents = [part for part in folder.split("/") if part.strip()]

    async def put(self, folder: str, known: str | None, files: Sequence[LibraryFile]) -> Left:
        """Puts the files into the opportunity's folder, one after the other: the same however often."""
        drive = await self._drive()
        held = await self._known(drive, known) if known else None
        made = held or await self._folder(drive, folder)
        placed = [file.name for file in files if await self._put(drive, made["id"], file)]
        return Left(made["id"], link_of(made), updated=held is not None, files=tuple(placed))

    # Where to

    async def _drive(self) -> str:
        """The id of the library: the site's own, or the one with the name that is set."""
        site = await self._get(f"/sites/{self._site.key}", message("handoff-library-site-gone"))
        here = f"/sites/{quoted(site['id'])}"
        if not self._library:
            return str((await self._get(f"{here}/drive", self._gone))["id"])
        listed = await self._get(f"{here}/drives", self._gone)
        drives = (one for one in listed.get("value") or () if one.get("name") == self._library)
        if (drive := next(drives, None)) is None:
            raise Declined(self._gone)
        return str(drive["id"])

    @property
    def _gone(self) -> Message:
        return message("handoff-library-gone", name=self._library or "none")

    async def _known(self, drive: str, id: str) -> Mapping[str, Any] | None:
        """The folder that was made before; None where somebody has deleted it."""
        async with self._asking("GET", f"/drives/{quoted(drive)}/items/{quoted(id)}") as answer:
            if answer.status == 404:
                return None
            return _folder_in(await self._read(answer))

    async def _folder(self, drive: str, name: str) -> Mapping[str, Any]:
        """The opportunity's folder below those that are set, made where it is missing."""
        parent = f"/drives/{quoted(drive)}/root"
        made: Mapping[str, Any] = {}
        for part in (*self._parents, name):
            made = await self._child(parent, part)
            parent = f"/drives/{quoted(drive)}/items/{quoted(made['id'])}"
        return made

    async def _child(self, parent: str, name: str) -> Mapping[str, Any]:
        """A folder in a folder; of two who make it at once the second finds it."""
        body = {"name": name, "folder": {}, "@microsoft.graph.conflictBehavior": "fail"}
        async with self._asking("GET", f"{parent}:/{quoted(name)}") as answer:
            if answer.status != 404:
                return _folder_in(await self._read(answer, file=name))
        async with self._asking("POST", f"{parent}/children", json=body) as answer:
            if answer.status != 409:
                return _folder_in(await self._read(answer, file=name, gone=self._gone))
        async with self._asking("GET", f"{parent}:/{quoted(name)}") as answer:
            return _folder_in(await self._read(answer, file=name))

    # What

    async def _put(self, drive: str, folder: str, file: LibraryFile) -> bool:
        """Puts a file into the folder; False for one that is left out."""
        content = await file.read()
        if content is None:
            return False
        path = f"/drives/{quoted(drive)}/items/{quoted(folder)}:/{quoted(file.name)}:"
        if len(content) > SMALL:
            async with self._failing():
                await Upload(self._graph, path, file.name, content).run()
            return True
        async with self._asking("PUT", f"{path}/content", content=content) as answer:
            await self._read(answer, file=file.name)
        return True

    # How it is said

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
            raise Busy(message("handoff-library-busy")) from None
        except TokenUnavailable as error:
            raise no_token(error) from None

    async def _get(self, path: str, gone: Message) -> Mapping[str, Any]:
        async with self._asking("GET", path) as answer:
            return await self._read(answer, gone=gone)

    async def _read(
        self, answer: ClientResponse, *, file: str = "", gone: Message | None = None
    ) -> Mapping[str, Any]:
        """What Graph says. Raises HandoffFailed in our words where it refuses."""
        said = await body_of(answer)
        if answer.status < 300 and isinstance(said, dict):
            return said
        raise refusal(answer, said, file, gone)


def _folder_in(said: Mapping[str, Any]) -> Mapping[str, Any]:
    if "id" not in said or "folder" not in said:
        name = str(said.get("name", "-"))[:120]
        raise Declined(message("handoff-library-no-folder", name=name))
    return said


def link_of(item: Mapping[str, Any]) -> str | None:
    """Where people see it; an address that no browser should open is none."""
    address = item.get("webUrl")
    try:
        url = URL(address) if isinstance(address, str) else URL()
    except ValueError:
        return None
    return str(url) if url.scheme in ("https", "http") and url.host else None
