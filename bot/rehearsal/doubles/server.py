"""What the doubles share: a server on a free port of this machine, what it was asked, how it is to fail."""

import asyncio
import ssl
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Self

from aiohttp import web


@dataclass(frozen=True)
class Fault:
    """What a double does with the next request to a path, once, instead of its work."""

    path: str = ""
    """A part of it; empty for any."""
    method: str = ""
    status: int = 200
    body: Any = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    delay: float = 0.0
    """Seconds before it does its work after all, where the status is 200."""
    hang_up: bool = False
    """Closes the connection without an answer."""
    after: bool = False
    """Does its work first."""
    linger: float = 0.0
    """Seconds between its work and its answer."""

    def meets(self, request: web.Request) -> bool:
        return self.path in request.rel_url.raw_path and self.method in ("", request.method)


@dataclass(frozen=True)
class Asked:
    """A request as it came."""

    method: str
    path: str
    headers: Mapping[str, str]


class Double:
    """A server, as an asynchronous context manager."""

    def __init__(self, tls: ssl.SSLContext | None = None) -> None:
        self.url = ""
        self.asked: list[Asked] = []
        self.faults: list[Fault] = []
        self._tls = tls

    def routes(self) -> list[web.RouteDef]:
        raise NotImplementedError

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=300 * 1024 * 1024, middlewares=[self._watched])
        app.add_routes(self.routes())
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0, ssl_context=self._tls).start()
        port = self._runner.addresses[0][1]
        self.url = f"https://localhost:{port}" if self._tls else f"http://127.0.0.1:{port}"
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._runner.cleanup()

    def count(self, method: str, path: str) -> int:
        """How often a path was asked for."""
        return sum(one.method == method and path in one.path for one in self.asked)

    @web.middleware
    async def _watched(self, request: web.Request, handler: Any) -> web.StreamResponse:
        self.asked.append(Asked(request.method, request.rel_url.raw_path, dict(request.headers)))
        fault = next((one for one in self.faults if one.meets(request)), None)
        if fault is None:
            return await handler(request)
        self.faults.remove(fault)
        await asyncio.sleep(fault.delay)
        works = fault.after or (fault.status == 200 and not fault.hang_up)
        worked = await handler(request) if works else None
        await asyncio.sleep(fault.linger)
        if fault.hang_up and request.transport:
            request.transport.abort()
        if worked is not None and fault.status == 200:
            return worked
        return web.json_response(fault.body, status=fault.status, headers=fault.headers)
