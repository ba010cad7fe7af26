"""Getting files: passing trouble is waited out, everything else ends in a sentence."""

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager

import pytest
from aiohttp import web

from bot.fetching import Fetcher
from core.ports import FetchFailed

LIMIT = 1_000_000


@asynccontextmanager
async def hosting(*answers: Callable[[web.Request], object]) -> AsyncGenerator[str]:
    """A file host that answers each request with the next of `answers`, the last for ever."""
    left = list(answers)

    async def give(request: web.Request) -> web.StreamResponse:
        answer = left.pop(0) if len(left) > 1 else left[0]
        given = answer(request)
        return await given if asyncio.iscoroutine(given) else given  # pyright: ignore[reportReturnType]

    application = web.Application()
    application.router.add_get("/file", give)
    runner = web.AppRunner(application, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}/file"
    finally:
        await runner.cleanup()


@pytest.fixture
async def fetcher() -> AsyncGenerator[Fetcher]:
    made = Fetcher(local=True, limit=LIMIT)
    yield made
    await made.close()


def status(code: int, **headers: str) -> Callable[[web.Request], web.Response]:
    return lambda request: web.Response(status=code, headers=headers)


def content(body: bytes) -> Callable[[web.Request], web.Response]:
    return lambda request: web.Response(body=body)


async def trickle(request: web.Request) -> web.StreamResponse:
    response = web.StreamResponse()
    await response.prepare(request)
    for _ in range(100):
        await response.write(b"x")
        await asyncio.sleep(0.2)
    return response


async def why(fetcher: Fetcher, url: str) -> str:
    with pytest.raises(FetchFailed) as failure:
        await fetcher.fetch(url)
    return failure.value.reason.key


async def test_passing_trouble_is_waited_out(fetcher: Fetcher) -> None:
    async with hosting(status(503), content(b"brief")) as url:
        assert await fetcher.fetch(url) == b"brief"


@pytest.mark.parametrize(
    ("answer", "key"),
    [
        (status(404), "file-gone"),
        (status(403), "file-gone"),
        (status(500), "file-unavailable"),
        (status(302, Location="http://169.254.169.254/"), "file-gone"),
        (content(b"x" * (LIMIT + 1)), "file-big"),
        (trickle, "file-slow"),
    ],
    ids=["404", "403", "500", "redirect", "large", "trickle"],
)
async def test_what_cannot_be_fetched_says_why(
    fetcher: Fetcher, answer: Callable[[web.Request], object], key: str
) -> None:
    async with hosting(answer) as url:
        assert await why(fetcher, url) == key


@pytest.mark.parametrize(
    "address",
    [
        "http://files.example.com/x",
        "https://user@files.example.com/x",
        "https://10.0.0.1/x",
        "https://[::1]/x",
        "ftp://127.0.0.1/x",
        "file:///etc/passwd",
        "nonsense",
    ],
)
async def test_addresses_outside_the_public_web_are_not_asked(address: str) -> None:
    fetcher = Fetcher(local=False, limit=LIMIT)
    assert await why(fetcher, address) == "file-host"


async def test_loopback_is_for_local_mode_alone() -> None:
    async with hosting(content(b"brief")) as url:
        assert await why(Fetcher(local=False, limit=LIMIT), url) == "file-host"
