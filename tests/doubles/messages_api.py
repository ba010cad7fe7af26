"""A double of the Messages API on loopback: answers by script, checks requests, counts tokens.

    async with MessagesApi(fill({"client_name": "Acme"}), status(529), dropped()) as api:
        model = Claude(api.key, base_url=api.url)
        ...
        assert api.requests[0].brief == "..."

The steps of a script are taken in turn, one per request; the last one stays. Every request is kept, also one
that is refused. Tokens are counted at four characters each. A prompt is cached up to each of its breakpoints,
under its model and its output format, once it has 512 tokens and an answer went out.
"""

import asyncio
import json
import re
from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import sha256
from typing import Any, Self

from aiohttp import web

CHARACTERS_PER_TOKEN = 4
LEAST_CACHED_TOKENS = 512
OPTIONAL_LIMIT = 24
UNION_LIMIT = 16

_ASKED = re.compile(r"under `(\w+)`")
_UNSUPPORTED = {"minimum", "maximum", "multipleOf", "minLength", "maxLength", "maxItems", "oneOf", "default"}


@dataclass(frozen=True)
class Request:
    """One request as it arrived."""

    body: dict[str, Any]
    headers: Mapping[str, str]

    @property
    def system(self) -> list[dict[str, Any]]:
        given = self.body.get("system", [])
        return [{"type": "text", "text": given}] if isinstance(given, str) else given

    @property
    def brief(self) -> str:
        """The text that ends the cached part of the system prompt; empty when nothing is cached."""
        cached = [block["text"] for block in self.system if "cache_control" in block]
        return cached[-1] if cached else ""

    @property
    def instructions(self) -> str:
        """The first thing the user says."""
        return self.body["messages"][0]["content"]

    @property
    def last(self) -> str:
        """The last thing the user says: the instructions, or what was wrong with the answer to them."""
        return self.body["messages"][-1]["content"]

    @property
    def schema(self) -> dict[str, Any]:
        return self.body["output_config"]["format"]["schema"]

    @cached_property
    def asked(self) -> str | None:
        """Which alternative of a shared schema the instructions ask for, if the schema is one."""
        found = _ASKED.findall(self.instructions)
        return found[-1] if found and set(self.schema["properties"]) == {"answer"} else None


@dataclass(frozen=True, slots=True)
class Usage:
    """Tokens of one answer; the names are the API's."""

    input_tokens: int
    output_tokens: int
    cache_creation_input_tokens: int
    cache_read_input_tokens: int


Step = Callable[["MessagesApi", Request], Awaitable[web.StreamResponse]]
Answer = dict[str, Any] | Callable[[Request], dict[str, Any]]


def fill(answer: Answer) -> Step:
    """A valid answer: what `answer` is or returns, put where the request's schema wants it."""

    async def step(api: "MessagesApi", request: Request) -> web.StreamResponse:
        given = answer(request) if callable(answer) else answer
        whole = {"answer": {request.asked: given}} if request.asked else given
        return api.message(request, json.dumps(whole, ensure_ascii=False))

    return step


def say(text: str, stop_reason: str = "end_turn") -> Step:
    """Any text as the answer, valid or not."""

    async def step(api: "MessagesApi", request: Request) -> web.StreamResponse:
        return api.message(request, text, stop_reason)

    return step


def truncated(text: str) -> Step:
    """An answer cut off at the token limit."""
    return say(text, "max_tokens")


def refusal(category: str | None = None) -> Step:
    """The model declines, after tokens were spent."""

    async def step(api: "MessagesApi", request: Request) -> web.StreamResponse:
        details = {"type": "refusal", "category": category, "explanation": None}
        return api.message(request, "", "refusal", stop_details=details)

    return step


def status(code: int, retry_after: str | float | None = None) -> Step:
    """An error in the API's own form."""

    async def step(api: "MessagesApi", request: Request) -> web.StreamResponse:
        return api.error(code, f"scripted {code}", retry_after)

    return step


def garbage(body: str = "<html>Bad gateway</html>", content_type: str = "text/html") -> Step:
    """A success that is no message, as proxies send it."""

    async def step(api: "MessagesApi", request: Request) -> web.StreamResponse:
        return web.Response(text=body, content_type=content_type)

    return step


def redirect(address: str) -> Step:
    """The way to somewhere else."""

    async def step(api: "MessagesApi", request: Request) -> web.StreamResponse:
        return web.Response(status=307, headers={"location": address})

    return step


def slow(seconds: float, then: Step) -> Step:
    """Another step, later."""

    async def step(api: "MessagesApi", request: Request) -> web.StreamResponse:
        await asyncio.sleep(seconds)
        return await then(api, request)

    return step


def dropped() -> Step:
    """The connection breaks before an answer."""

    async def step(api: "MessagesApi", request: Request) -> web.StreamResponse:
        raise ConnectionAbortedError

    return step


@dataclass
class _Cache:
    """The prefixes written so far, by digest."""

    sizes: dict[str, int] = field(default_factory=dict[str, int])

    def count(self, request: Request, output: int) -> Usage:
        """What the request's tokens are billed as; its own prefixes are there for the next one."""
        prefixes = list(_prefixes(request))
        total = sum(map(_tokens, _parts(request)))
        read = max((self.sizes.get(digest, 0) for digest, _ in prefixes), default=0)
        cached = max((size for _, size in prefixes if size >= LEAST_CACHED_TOKENS), default=0)
        self.sizes.update((digest, size) for digest, size in prefixes if size >= LEAST_CACHED_TOKENS)
        return Usage(total - max(cached, read), output, max(cached - read, 0), read)


class MessagesApi:
    """The server; an asynchronous context manager that listens on a free port of loopback."""

    key = "sk-ant-double-0123456789"

    def __init__(self, *script: Step) -> None:
        self.script = list(script)
        self.requests: list[Request] = []
        self.usages: list[Usage] = []
        """Of the answers given, in order: what the vendor would bill."""
        self._cache = _Cache()

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=32 * 1024**2)
        app.router.add_post("/v1/messages", self._handle)
        self._runner = web.AppRunner(app, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._runner.cleanup()

    def forget(self) -> None:
        """Empties the cache, as five quiet minutes do."""
        self._cache = _Cache()

    def message(
        self, request: Request, text: str, stop_reason: str = "end_turn", **more: object
    ) -> web.Response:
        """A message of the model, with what it used."""
        usage = self._cache.count(request, _tokens(text))
        self.usages.append(usage)
        body = {
            "id": f"msg_{len(self.requests)}",
            "type": "message",
            "role": "assistant",
            "model": request.body["model"],
            "content": [{"type": "text", "text": text}] if text else [],
            "stop_reason": stop_reason,
            "stop_sequence": None,
            "usage": {name: getattr(usage, name) for name in Usage.__slots__},
            **more,
        }
        return web.json_response(body, headers={"request-id": f"req_{len(self.requests)}"})

    def error(self, code: int, text: str, retry_after: str | float | None = None) -> web.Response:
        headers = {"request-id": f"req_{len(self.requests)}"}
        if retry_after is not None:
            headers["retry-after"] = str(retry_after)
        body = {"type": "error", "error": {"type": "scripted", "message": text}}
        return web.json_response(body, status=code, headers=headers)

    async def _handle(self, incoming: web.Request) -> web.StreamResponse:
        request = Request(await incoming.json(), incoming.headers)
        self.requests.append(request)
        if incoming.headers.get("authorization") != f"Bearer {self.key}":
            return self.error(401, "invalid bearer token")
        if wrong := "; ".join(_wrong(request.body)):
            return self.error(400, wrong)
        step = self.script.pop(0) if len(self.script) > 1 else self.script[0]
        try:
            return await step(self, request)
        except ConnectionAbortedError:
            assert incoming.transport is not None
            incoming.transport.abort()
            return web.Response()


def _parts(request: Request) -> list[str]:
    """What the model reads, in the order in which it is cached."""
    said = [message["content"] for message in request.body["messages"]]
    return [_format(request), *(block["text"] for block in request.system), *said]


def _format(request: Request) -> str:
    """The output format as the vendor puts it before the system prompt."""
    return json.dumps(request.body.get("output_config", {}).get("format"), sort_keys=True)


def _prefixes(request: Request) -> Iterator[tuple[str, int]]:
    """Digest and size of the prompt up to each breakpoint."""
    text = _format(request)
    size = _tokens(text)
    for block in request.system:
        text += "\0" + block["text"]
        size += _tokens(block["text"])
        if "cache_control" in block:
            yield sha256(f"{request.body['model']}\0{text}".encode()).hexdigest(), size


def _tokens(text: str) -> int:
    return -(-len(text) // CHARACTERS_PER_TOKEN)


def _wrong(body: dict[str, Any]) -> Iterator[str]:
    """What the real API would answer 400 to, of what a client of ours might send."""
    if not isinstance(body.get("max_tokens"), int) or not body.get("model"):
        yield "max_tokens and model are required"
    for parameter in ("temperature", "top_p", "top_k"):
        if parameter in body:
            yield f"{parameter} is not supported"
    if body.get("tool_choice", {}).get("type") in ("any", "tool"):
        yield "forced tool use is not supported"
    messages = body.get("messages") or [{"role": "assistant", "content": ""}]
    if messages[-1]["role"] != "user":
        yield "the last message must be the user's"
    if not all(message["content"] for message in messages):
        yield "messages must not be empty"
    if schema := body.get("output_config", {}).get("format", {}).get("schema"):
        yield from _wrong_schema(schema)


def _wrong_schema(schema: dict[str, Any]) -> Iterator[str]:
    nodes = list(_nodes(schema))
    if schema.get("type") != "object":
        yield "the schema's root must be an object"
    if any(node.get("type") == "object" and node.get("additionalProperties") is not False for node in nodes):
        yield "additionalProperties must be false"
    if used := _UNSUPPORTED.intersection(key for node in nodes for key in node):
        yield f"unsupported keywords: {', '.join(sorted(used))}"
    if (optional := sum(map(_optional, nodes))) > OPTIONAL_LIMIT:
        yield f"too many optional parameters ({optional})"
    if (unions := sum("anyOf" in node for node in nodes)) > UNION_LIMIT:
        yield f"too many parameters with union types ({unions})"


def _nodes(schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """A schema and all schemas within it, properties being names and not keywords."""
    yield schema
    within = [*schema.get("$defs", {}).values(), *schema.get("properties", {}).values()]
    within += [*schema.get("anyOf", []), *([schema["items"]] if "items" in schema else [])]
    for one in within:
        yield from _nodes(one)


def _optional(node: dict[str, Any]) -> int:
    return len(node.get("properties", {})) - len(node.get("required", []))
