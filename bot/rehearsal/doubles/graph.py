"""Microsoft Graph, as far as files of SharePoint are concerned: sites, libraries, uploads, shared links."""

import base64
import itertools
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote, unquote

from aiohttp import web

from bot.rehearsal.doubles.entra import Entra
from bot.rehearsal.doubles.server import Double

PART = 320 * 1024
"""What the parts of an upload must be multiples of."""


@dataclass
class Item:
    """A file or a folder of a library."""

    id: str
    name: str
    parent: str | None
    content: bytes | None = None
    """None for a folder."""
    versions: int = 1


@dataclass
class Session:
    """A file on its way up in parts."""

    parent: str
    name: str
    got: bytearray = field(default_factory=bytearray)


class GraphDouble(Double):
    """One site with one library, and files that are shared by link."""

    def __init__(self, entra: Entra, library: str = "Documents") -> None:
        super().__init__()
        self.entra = entra
        self.site = "agency.sharepoint.com:/sites/sales"
        self.library: str | None = library
        """None once somebody has deleted it."""
        self.items: dict[str, Item] = {"root": Item("root", "root", None)}
        self.shared: dict[str, tuple[str, bytes | None]] = {}
        """By link: the name and the content of what is behind it; None for a folder."""
        self.messages: dict[str, dict[str, Any]] = {}
        """Messages of channels and chats, by what Graph is asked for them: `/teams/…/messages/…`."""
        self.reads_messages = True
        """Whether the app was granted to read them."""
        self.infected: set[str] = set()
        """Names of shared files in which it finds malware."""
        self.channels: dict[str, tuple[str, str]] = {}
        """The folder and the library of each channel, by their ids."""
        self.download = ""
        """Where it sends whoever wants the content of a link; empty for itself."""
        self.authorised: list[str] = []
        """Paths of uploads and downloads that were asked for with a token, which they must not be."""
        self.installs: list[tuple[str, str]] = []
        """For whom which app of the catalogue was to be installed, in order."""
        self.install_status = 201
        self.on_install: Callable[[str], None] = lambda person: None
        """Told of each installation that works."""
        self._sessions: dict[str, Session] = {}
        self._ids = itertools.count(1)

    def routes(self) -> list[web.RouteDef]:
        return [
            web.route("*", "/v1.0/{path:.*}", self._take),
            web.put("/upload/{session}", self._part),
            web.get("/upload/{session}", self._status),
            web.get("/download/{link}", self._download),
        ]

    def paths(self) -> dict[str, bytes]:
        """Every file by its path."""
        return {self._path(one): one.content for one in self.items.values() if one.content is not None}

    def _path(self, item: Item) -> str:
        parts = [item.name]
        while item.parent and item.parent != "root":
            item = self.items[item.parent]
            parts.append(item.name)
        return "/".join(reversed(parts))

    # Graph

    async def _take(self, request: web.Request) -> web.Response:
        if not self.entra.accepts(request):
            return _error(401, "InvalidAuthenticationToken")
        path = request.rel_url.raw_path.removeprefix("/v1.0")
        for method, pattern, answer in self._answers():
            match = re.fullmatch(pattern, path)
            if match and method == request.method:
                parts = [unquote(one) for one in match.groups()]
                if "/drives/" in path and self.library is None:
                    return _error(404, "itemNotFound")
                return await answer(request, *parts)
        return _error(400, "invalidRequest")

    def _answers(self) -> list[tuple[str, str, Callable[..., Any]]]:
        one = r"/drives/([^/]+)/(?:items/)?([^/:]+)"
        return [
            ("GET", r"/sites/([^/]+(?::/.+)?)/drive", self._drive),
            ("GET", r"/sites/([^/]+(?::/.+)?)/drives", self._drives),
            ("GET", r"/sites/([^:]+(?::/.+)?)", self._site),
            ("POST", r"/users/([^/]+)/teamwork/installedApps", self._install),
            ("GET", one, self._item),
            ("GET", one + r":/([^:/]+)", self._child),
            ("POST", one + "/children", self._make),
            ("PUT", one + r":/([^:/]+):/content", self._put),
            ("POST", one + r":/([^:/]+):/createUploadSession", self._session),
            ("GET", r"/teams/([^/]+)/channels/([^/]+)/filesFolder", self._files_folder),
            ("GET", r"/(?:teams|chats)/.+/messages", self._all_messages),
            ("GET", r"(/(?:teams|chats)/.+/messages/.+)", self._message),
            ("GET", r"/shares/([^/]+)/driveItem", self._shared),
            ("GET", r"/shares/([^/]+)/driveItem/content", self._shared_content),
        ]

    async def _site(self, request: web.Request, site: str) -> web.Response:
        if site != self.site:
            return _error(404, "itemNotFound")
        return web.json_response({"id": f"{site.partition(':')[0]},s1,w1", "name": "sales"})

    async def _drive(self, request: web.Request, site: str) -> web.Response:
        return web.json_response(self._library()) if self.library else _error(404, "itemNotFound")

    async def _drives(self, request: web.Request, site: str) -> web.Response:
        return web.json_response({"value": [self._library()] if self.library else []})

    def _library(self) -> dict[str, Any]:
        return {"id": "b!drive", "name": self.library, "driveType": "documentLibrary"}

    async def _item(self, request: web.Request, drive: str, item: str) -> web.Response:
        found = self.items.get(item)
        return web.json_response(self._said(found)) if found else _error(404, "itemNotFound")

    async def _child(self, request: web.Request, drive: str, parent: str, name: str) -> web.Response:
        found = self._in(parent, name)
        return web.json_response(self._said(found)) if found else _error(404, "itemNotFound")

    async def _make(self, request: web.Request, drive: str, parent: str) -> web.Response:
        name = (await request.json())["name"]
        if parent not in self.items:
            return _error(404, "itemNotFound")
        if re.search(r'["*:<>?/\\|]', name) or name != name.strip(" ."):
            return _error(400, "invalidRequest")
        if self._in(parent, name):
            return _error(409, "nameAlreadyExists")
        return web.json_response(self._said(self._add(parent, name)), status=201)

    async def _put(self, request: web.Request, drive: str, parent: str, name: str) -> web.Response:
        if parent not in self.items:
            return _error(404, "itemNotFound")
        return self._kept(parent, name, await request.read())

    def _kept(self, parent: str, name: str, content: bytes) -> web.Response:
        found = self._in(parent, name)
        item = found or self._add(parent, name)
        item.content = content
        item.versions += bool(found)
        return web.json_response(self._said(item), status=200 if found else 201)

    def _add(self, parent: str, name: str) -> Item:
        item = Item(f"01ITEM{next(self._ids):04}", name, parent)
        self.items[item.id] = item
        return item

    def _in(self, parent: str, name: str) -> Item | None:
        named = (one for one in self.items.values() if one.parent == parent and one.name == name)
        return next(named, None)

    def _said(self, item: Item) -> dict[str, Any]:
        address = f"https://agency.sharepoint.com/sites/sales/Shared%20Documents/{item.id}"
        kind = {"folder": {"childCount": 0}} if item.content is None else {"file": {}}
        return {"id": item.id, "name": item.name, "webUrl": address, **kind}

    # Uploads in parts

    async def _session(self, request: web.Request, drive: str, parent: str, name: str) -> web.Response:
        id = f"s{next(self._ids)}"
        self._sessions[id] = Session(parent, name)
        return web.json_response({"uploadUrl": f"{self.url}/upload/{id}?tempauth=secret"})

    async def _part(self, request: web.Request) -> web.Response:
        self._note_token(request)
        held = self._sessions.get(request.match_info["session"])
        match = re.fullmatch(r"bytes (\d+)-(\d+)/(\d+)", request.headers.get("Content-Range", ""))
        if held is None or match is None:
            return _error(404, "itemNotFound")
        start, end, whole = (int(one) for one in match.groups())
        part = await request.read()
        if start != len(held.got):
            return _error(416, "invalidRange")
        if len(part) != end - start + 1 or (end + 1 < whole and len(part) % PART):
            return _error(400, "invalidRequest")
        held.got += part
        if len(held.got) == whole:
            del self._sessions[request.match_info["session"]]
            return self._kept(held.parent, held.name, bytes(held.got))
        return web.json_response({"nextExpectedRanges": [f"{len(held.got)}-"]}, status=202)

    async def _status(self, request: web.Request) -> web.Response:
        self._note_token(request)
        held = self._sessions.get(request.match_info["session"])
        if held is None:
            return _error(404, "itemNotFound")
        return web.json_response({"nextExpectedRanges": [f"{len(held.got)}-"]})

    # Channels

    def open_channel(self, channel: str, name: str = "General", drive: str = "b!deals") -> None:
        """A channel with a folder of its own, in the library of this id."""
        self.channels[channel] = (self._add("root", name).id, drive)

    async def _files_folder(self, request: web.Request, team: str, channel: str) -> web.Response:
        if channel not in self.channels:
            return _error(404, "NotFound")
        id, drive = self.channels[channel]
        said = self._said(self.items[id])
        return web.json_response({**said, "parentReference": {"driveId": drive}})

    # Messages

    def post(self, path: str, *files: tuple[str, bytes], **said: Any) -> None:
        """A message with these files beside it, which stand in its channel's site."""
        at = "https://agency.sharepoint.com/sites/deals/Shared%20Documents/General"
        attached = [
            {"id": name, "contentType": "reference", "name": name, "contentUrl": f"{at}/{quote(name)}"}
            for name, _ in files
        ]
        self.shared |= {f"{at}/{quote(name)}": (name, content) for name, content in files}
        self.messages[unquote(path)] = {"id": path.rpartition("/")[2], "attachments": attached, **said}

    async def _all_messages(self, request: web.Request) -> web.Response:
        if not self.reads_messages:
            return _error(403, "Forbidden")
        return web.json_response({"value": []})

    async def _message(self, request: web.Request, path: str) -> web.Response:
        if not self.reads_messages:
            return _error(403, "Forbidden")
        found = self.messages.get(path)
        return web.json_response(found) if found else _error(404, "NotFound")

    # Shared links

    async def _shared(self, request: web.Request, share: str) -> web.Response:
        found = self.shared.get(_link_of(share))
        if found is None:
            return _error(404, "itemNotFound")
        name, content = found
        kind = {"folder": {"childCount": 3}} if content is None else {"file": {}, "size": len(content)}
        ill = {"malware": {"description": "as told"}} if name in self.infected else {}
        return web.json_response({"id": "01SHARED", "name": name, **kind, **ill})

    async def _install(self, request: web.Request, person: str) -> web.Response:
        app = str((await request.json())["teamsApp@odata.bind"]).rpartition("/")[2]
        known = person in [one for one, _ in self.installs]
        self.installs.append((person, app))
        if self.install_status >= 300:
            return _error(self.install_status, "asTold")
        if known:
            return _error(409, "Conflict")
        self.on_install(person)
        return web.Response(status=self.install_status)

    async def _shared_content(self, request: web.Request, share: str) -> web.Response:
        to = self.download or f"{self.url}/download/{share}?tempauth=secret"
        return web.Response(status=302, headers={"Location": to})

    async def _download(self, request: web.Request) -> web.Response:
        self._note_token(request)
        _, content = self.shared[_link_of(request.match_info["link"])]
        return web.Response(body=content)

    def _note_token(self, request: web.Request) -> None:
        if "Authorization" in request.headers:
            self.authorised.append(request.path)


def _link_of(share: str) -> str:
    """The link that a share id stands for."""
    encoded = share.removeprefix("u!")
    return base64.urlsafe_b64decode(encoded + "=" * (-len(encoded) % 4)).decode()


def _error(status: int, code: str) -> web.Response:
    return web.json_response({"error": {"code": code, "message": "as the double was told"}}, status=status)
