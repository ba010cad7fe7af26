"""The HTTP surface: the bot's endpoint, health, metrics and downloads; every answer is JSON or a file."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from http import HTTPStatus
from typing import Protocol
from urllib.parse import quote

from aiohttp import web
from aiohttp.typedefs import Handler
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Counter, Histogram, generate_latest
from pydantic_core import to_json
from yarl import URL

from bot.faults import error_body, report
from bot.tokens import is_loopback
from bot.turn import Answer
from core.messages import Message, message

BODY_LIMIT = 256 * 1024
"""Bytes of one activity; Teams' own stay under about 100 KB."""
BODY_SECONDS = 10.0
READY_SECONDS = 5.0

HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
    "Referrer-Policy": "no-referrer",
    "Server": "trowel",
    "Strict-Transport-Security": "max-age=31536000",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


@dataclass(frozen=True, slots=True)
class Download:
    """A file as it is handed out."""

    name: str
    content_type: str
    content: bytes


class Missing(StrEnum):
    """Why a download link leads nowhere."""

    UNKNOWN = "unknown"
    EXPIRED = "expired"


Process = Callable[[bytes, str], Awaitable[Answer]]
"""Takes the body and the Authorization header of an activity."""
Ready = Callable[[], Awaitable[Mapping[str, str]]]
"""The parts of the service by name, each `ok` or a word for what is wrong."""
Resolve = Callable[[str], Awaitable[Download | Missing]]
"""The file behind a download token."""


class Pages(Protocol):
    """Pages for people that the service shows besides."""

    def add_to(self, app: web.Application) -> None: ...


def create_app(
    *,
    process: Process,
    ready: Ready,
    resolve: Resolve,
    verbs: frozenset[str] = frozenset(),
    pages: Iterable[Pages] = (),
    local: bool = False,
    registry: CollectorRegistry | None = None,
) -> web.Application:
    """The web application; in local mode it answers this machine alone.

    `verbs` are the card actions counted by name; what else people's clients send is counted as `other`.
    """
    meter = _Meter(registry or CollectorRegistry(), verbs)
    app = web.Application(middlewares=[_guard], client_max_size=BODY_LIMIT + 1)
    app.on_response_prepare.append(_add_headers)
    app.router.add_post("/api/messages", _Messages(process, meter, local).take)
    app.router.add_get("/health", _health)
    app.router.add_get("/ready", _Readiness(ready).show)
    app.router.add_get("/metrics", meter.show)
    app.router.add_get("/files/{token}", _Files(resolve).hand_out)
    for page in pages:
        page.add_to(app)
    return app


async def listen(app: web.Application, host: str, port: int, *, local: bool) -> web.AppRunner:
    """Serves the application until the runner is cleaned up; in local mode always on loopback."""
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1" if local and not is_loopback(host) else host, port).start()
    return runner


class _Meter:
    """Counts turns and times them."""

    def __init__(self, registry: CollectorRegistry, verbs: frozenset[str]) -> None:
        self._registry = registry
        self._verbs = verbs
        self._turns = Counter(
            "trowel_turns",
            "Activities by what they were and how they ended",
            ["kind", "verb", "outcome"],
            registry=registry,
        )
        self._seconds = Histogram(
            "trowel_turn_seconds", "Time to answer an activity", ["kind"], registry=registry
        )

    def count(self, answer: Answer, seconds: float) -> None:
        turn = answer.turn
        kind = turn.kind.value if turn else "none"
        verb = "" if not turn or not turn.verb else turn.verb if turn.verb in self._verbs else "other"
        self._turns.labels(kind, verb, answer.verdict.value).inc()
        self._seconds.labels(kind).observe(seconds)

    async def show(self, request: web.Request) -> web.Response:
        return web.Response(
            body=generate_latest(self._registry), headers={"Content-Type": CONTENT_TYPE_LATEST}
        )


class _Messages:
    """`POST /api/messages`."""

    def __init__(self, process: Process, meter: _Meter, local: bool) -> None:
        self._process = process
        self._meter = meter
        self._local = local

    async def take(self, request: web.Request) -> web.Response:
        if self._local and not from_here(request):
            return _error(HTTPStatus.FORBIDDEN, message("edge-local-only"))
        if request.content_type != "application/json" or request.headers.get("Content-Encoding"):
            return _error(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, message("edge-not-json"))
        if (request.content_length or 0) > BODY_LIMIT:
            raise web.HTTPRequestEntityTooLarge(BODY_LIMIT)
        try:
            async with asyncio.timeout(BODY_SECONDS):
                body = await request.read()
        except TimeoutError:
            return _error(HTTPStatus.REQUEST_TIMEOUT, message("edge-too-slow"))
        except (web.RequestPayloadError, ConnectionError):  # cut short, or nobody left to answer
            return _error(HTTPStatus.BAD_REQUEST, message("edge-bad-request"))
        started = time.perf_counter()
        answer = await self._process(body, request.headers.get("Authorization", ""))
        self._meter.count(answer, time.perf_counter() - started)
        return web.Response(
            body=to_json(answer.body),  # as UTF-8: escaped, a card in Arabic would be three times the size
            content_type="application/json",
            status=answer.status,
            headers=_challenge(answer.status),
        )


def from_here(request: web.Request) -> bool:
    """Whether the request comes from this machine and was meant for it: a rebound name gives a page away."""
    try:
        named = URL(f"//{request.host}").host
    except ValueError:
        return False
    return is_loopback(request.remote or "") and is_loopback(named or "")


def _challenge(status: int) -> dict[str, str]:
    return {"WWW-Authenticate": "Bearer"} if status == HTTPStatus.UNAUTHORIZED else {}


async def _health(request: web.Request) -> web.Response:
    return web.json_response({"status": "ok"})


class _Readiness:
    """`GET /ready`."""

    def __init__(self, ready: Ready) -> None:
        self._ready = ready

    async def show(self, request: web.Request) -> web.Response:
        parts = await self._ask()
        well = bool(parts) and all(state == "ok" for state in parts.values())
        body = {"status": "ok" if well else "unavailable", **parts}
        return web.json_response(body, status=HTTPStatus.OK if well else HTTPStatus.SERVICE_UNAVAILABLE)

    async def _ask(self) -> Mapping[str, str]:
        try:
            async with asyncio.timeout(READY_SECONDS):
                return await self._ready()
        except Exception as error:  # a part that cannot even be asked is not ready
            report(error, "the readiness check")
            return {"db": "unknown", "jobs": "unknown"}


class _Files:
    """`GET /files/{token}`."""

    def __init__(self, resolve: Resolve) -> None:
        self._resolve = resolve

    async def hand_out(self, request: web.Request) -> web.Response:
        found = await self._resolve(request.match_info["token"])
        if found is Missing.EXPIRED:
            return _error(HTTPStatus.GONE, message("edge-file-expired"))
        if isinstance(found, Missing):
            return _error(HTTPStatus.NOT_FOUND, message("edge-file-unknown"))
        headers = {
            "Content-Type": found.content_type,
            "Content-Disposition": f"attachment; filename*=UTF-8''{quote(found.name, safe='')}",
        }
        return web.Response(body=found.content, headers=headers)


@web.middleware
async def _guard(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Turns whatever goes wrong into a JSON answer that says so."""
    try:
        return await handler(request)
    except web.HTTPRequestEntityTooLarge:
        return _error(
            HTTPStatus.REQUEST_ENTITY_TOO_LARGE, message("edge-too-large", limit=BODY_LIMIT // 1024)
        )
    except web.HTTPNotFound:
        return _error(HTTPStatus.NOT_FOUND, message("edge-not-found"))
    except web.HTTPMethodNotAllowed as error:
        return _error(
            HTTPStatus.METHOD_NOT_ALLOWED, message("edge-method"), {"Allow": error.headers["Allow"]}
        )
    except web.HTTPException as error:
        return _error(HTTPStatus(error.status), message("edge-bad-request"))
    except Exception as error:
        return _error(
            HTTPStatus.INTERNAL_SERVER_ERROR, message("edge-failed", reference=report(error, "a request"))
        )


async def _add_headers(request: web.Request, response: web.StreamResponse) -> None:
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)  # a page of ours says for itself what it may do
    response.headers["Server"] = HEADERS["Server"]


def _error(status: HTTPStatus, said: Message, headers: Mapping[str, str] | None = None) -> web.Response:
    return web.json_response(error_body(status, said), status=status, headers=headers)
