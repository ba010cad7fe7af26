"""Somebody's OneDrive, as far as a bot puts files there: places that are opened for one file each."""

import itertools
import re
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from bot.rehearsal.doubles.server import Double

PART = 320 * 1024
"""What the parts of an upload must be multiples of."""


@dataclass
class Place:
    """An upload session for one file."""

    name: str
    got: bytearray = field(default_factory=bytearray)


class OneDriveDouble(Double):
    """Opens places as Teams does once somebody has said yes to a file, and keeps what is put there."""

    def __init__(self) -> None:
        super().__init__()
        self.files: dict[str, bytes] = {}
        self.authorised: list[str] = []
        """Paths that were asked for with a token, which they must not be."""
        self._places: dict[str, Place] = {}
        self._ids = itertools.count(1)

    def routes(self) -> list[web.RouteDef]:
        return [web.put("/place/{id}", self._part), web.get("/place/{id}", self._status)]

    def open(self, name: str) -> dict[str, Any]:
        """The place for a file of this name, as `uploadInfo` tells a bot of it."""
        id = f"p{next(self._ids)}"
        self._places[id] = Place(name)
        return {
            "uploadUrl": f"{self.url}/place/{id}?tempauth=secret",
            "contentUrl": f"{self.url}/personal/Documents/{name}",
            "name": name,
            "uniqueId": f"unique-{id}",
            "fileType": name.rpartition(".")[2],
        }

    async def _part(self, request: web.Request) -> web.Response:
        self._note_token(request)
        id = request.match_info["id"]
        held = self._places.get(id)
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
        if len(held.got) < whole:
            return web.json_response({"nextExpectedRanges": [f"{len(held.got)}-"]}, status=202)
        del self._places[id]
        self.files[held.name] = bytes(held.got)
        return web.json_response({"id": f"unique-{id}", "name": held.name}, status=201)

    async def _status(self, request: web.Request) -> web.Response:
        self._note_token(request)
        held = self._places.get(request.match_info["id"])
        if held is None:
            return _error(404, "itemNotFound")
        return web.json_response({"nextExpectedRanges": [f"{len(held.got)}-"]})

    def _note_token(self, request: web.Request) -> None:
        if "Authorization" in request.headers:
            self.authorised.append(request.path)


def _error(status: int, code: str) -> web.Response:
    return web.json_response({"error": {"code": code, "message": "as the double was told"}}, status=status)
