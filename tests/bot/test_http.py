"""What the HTTP surface answers, whatever it is asked."""

import asyncio
import gzip
import json
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiohttp import ClientSession

from bot.http import BODY_LIMIT, Download, Missing, Ready, Resolve, create_app, listen
from bot.turn import Answer, Reply, Turn, Verdict
from tests.doubles import teams
from tests.doubles.edge import Edge, all_well, no_file, running


@pytest.fixture
async def edge() -> AsyncIterator[Edge]:
    async with running() as edge:
        yield edge


async def nothing(body: bytes, authorization: str) -> Answer:
    return Answer(200, {}, Verdict.SILENT)


@asynccontextmanager
async def serving(ready: Ready = all_well, resolve: Resolve = no_file) -> AsyncGenerator[str]:
    """The address of an application of these parts."""
    app = create_app(process=nothing, ready=ready, resolve=resolve)
    runner = await listen(app, "127.0.0.1", 0, local=False)
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


async def _get(address: str) -> tuple[int, Any]:
    async with ClientSession() as client, client.get(address) as response:
        return response.status, await response.json()


async def test_a_body_that_is_not_json_is_refused(edge: Edge) -> None:
    async with edge.client.post(f"{edge.url}/api/messages", data=b"hello") as response:
        assert response.status == 415
        assert (await response.json())["error"]["message"]


async def test_a_compressed_body_is_refused(edge: Edge) -> None:
    bomb = gzip.compress(b" " * 10_000_000)
    headers = {"Content-Type": "application/json", "Content-Encoding": "gzip"}
    async with edge.client.post(f"{edge.url}/api/messages", data=bomb, headers=headers) as response:
        assert response.status == 415


async def _pour(size: int) -> AsyncGenerator[bytes]:
    for _ in range(size // 1024):
        yield b" " * 1024


async def test_a_body_over_the_cap_is_refused_before_it_is_read(edge: Edge) -> None:
    headers = {"Content-Type": "application/json"}
    whole = b" " * (BODY_LIMIT + 1)
    for body in (whole, _pour(BODY_LIMIT + 2048)):
        async with edge.client.post(f"{edge.url}/api/messages", data=body, headers=headers) as response:
            assert response.status == 413
            assert "256" in (await response.json())["error"]["message"]


async def test_a_body_at_the_cap_is_taken(edge: Edge) -> None:
    activity = teams.message(edge.teams.url)
    room = BODY_LIMIT - len(json.dumps({**activity, "text": ""}).encode())
    assert (await edge.post({**activity, "text": "x" * room}))[0] == 200


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"null",
        b"[]",
        b"{}",
        b'"x"',
        b"{",
        b"\xff\xfe{}",
        b'{"type": "message"}',
        b'{"type": 5, "serviceUrl": [], "conversation": 1}',
        b"[" * 100_000,
        b'{"a":' * 40_000,
        b"1" * 10_000,
    ],
    ids=lambda body: body[:20].decode("latin-1"),
)
async def test_garbage_with_a_good_token_is_a_bad_request(edge: Edge, body: bytes) -> None:
    headers = {
        "Content-Type": "application/json",
        "Authorization": f"Bearer {edge.keys.token(edge.teams.url)}",
    }
    async with edge.client.post(f"{edge.url}/api/messages", data=body, headers=headers) as response:
        assert response.status == 400
        assert (await response.json())["error"]["code"] == "BadRequest"


async def test_garbage_without_a_token_is_unauthorized(edge: Edge) -> None:
    headers = {"Content-Type": "application/json"}
    async with edge.client.post(f"{edge.url}/api/messages", data=b"{", headers=headers) as response:
        assert response.status == 401
        assert response.headers["WWW-Authenticate"] == "Bearer"


async def test_a_broken_chunk_is_a_bad_request(edge: Edge) -> None:
    host, port = edge.url.removeprefix("http://").split(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    writer.write(
        b"POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
        b"Transfer-Encoding: chunked\r\n\r\nzz\r\n"
    )
    status = await reader.readline()
    writer.close()
    await writer.wait_closed()
    assert b" 400 " in status


async def test_a_client_that_leaves_midway_is_no_error(edge: Edge, caplog: pytest.LogCaptureFixture) -> None:
    host, port = edge.url.removeprefix("http://").split(":")
    _, writer = await asyncio.open_connection(host, int(port))
    writer.write(
        b"POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
        b"Content-Length: 100\r\n\r\n{"
    )
    await writer.drain()
    writer.close()
    await writer.wait_closed()
    await _get(f"{edge.url}/health")
    assert "ERROR" not in caplog.text


@pytest.mark.parametrize("path", ["/", "/api", "/api/messages/x", "/files/", "/files/a/b", "/.env"])
async def test_an_unknown_address_is_a_json_404(edge: Edge, path: str) -> None:
    status, body = await _get(edge.url + path)
    assert (status, body["error"]["code"]) == (404, "NotFound")


async def test_a_wrong_method_names_the_right_one(edge: Edge) -> None:
    async with edge.client.get(f"{edge.url}/api/messages") as response:
        assert (response.status, response.headers["Allow"]) == (405, "POST")
        assert (await response.json())["error"]["code"] == "MethodNotAllowed"


async def test_every_answer_has_the_security_headers(edge: Edge) -> None:
    for path in ("/health", "/metrics", "/nothing", "/files/x"):
        async with edge.client.get(edge.url + path) as response:
            assert response.headers["X-Content-Type-Options"] == "nosniff"
            assert "default-src 'none'" in response.headers["Content-Security-Policy"]
            assert response.headers["Server"] == "trowel"


async def test_health_says_that_the_process_is_up(edge: Edge) -> None:
    assert await _get(f"{edge.url}/health") == (200, {"status": "ok"})


async def test_ready_says_ok_when_every_part_is(edge: Edge) -> None:
    assert await _get(f"{edge.url}/ready") == (200, {"status": "ok", "db": "ok", "jobs": "ok"})


async def test_ready_names_the_part_that_is_not() -> None:
    async def no_jobs() -> dict[str, str]:
        return {"db": "ok", "jobs": "stopped"}

    async with serving(ready=no_jobs) as address:
        assert await _get(f"{address}/ready") == (
            503,
            {"status": "unavailable", "db": "ok", "jobs": "stopped"},
        )


async def test_not_ready_when_readiness_cannot_be_asked() -> None:
    async def breaks() -> dict[str, str]:
        raise ConnectionError

    async with serving(ready=breaks) as address:
        assert await _get(f"{address}/ready") == (
            503,
            {"status": "unavailable", "db": "unknown", "jobs": "unknown"},
        )


async def test_turns_are_counted_by_kind_verb_and_outcome() -> None:
    async def refuses(turn: Turn) -> Reply:
        return Reply(text="No.", status=403)

    async with running(refuses) as edge:
        await edge.post(teams.tap(edge.teams.url, "opportunity.open"))
        await edge.post(teams.tap(edge.teams.url, "made.up"))
        await edge.post(teams.message(edge.teams.url), aud="another")
        async with edge.client.get(f"{edge.url}/metrics") as response:
            counted = await response.text()
    assert 'trowel_turns_total{kind="action",outcome="refused",verb="opportunity.open"} 1.0' in counted
    assert 'trowel_turns_total{kind="action",outcome="refused",verb="other"} 1.0' in counted
    assert 'trowel_turns_total{kind="none",outcome="rejected",verb=""} 1.0' in counted
    assert 'trowel_turn_seconds_count{kind="action"} 2.0' in counted
    assert "made.up" not in counted


async def test_a_file_is_handed_out_under_its_name() -> None:
    async def resolve(token: str) -> Download | Missing:
        return Download('Q&A "pack"\r\n für Zoë.xlsx', "application/octet-stream", b"cells")

    async with (
        serving(resolve=resolve) as address,
        ClientSession() as client,
        client.get(f"{address}/files/token") as response,
    ):
        assert await response.read() == b"cells"
        assert response.content_disposition is not None
        assert response.content_disposition.filename == 'Q&A "pack"\r\n für Zoë.xlsx'


@pytest.mark.parametrize(("missing", "status"), [(Missing.UNKNOWN, 404), (Missing.EXPIRED, 410)])
async def test_a_dead_link_says_where_to_get_the_file(missing: Missing, status: int) -> None:
    async def resolve(token: str) -> Download | Missing:
        return missing

    async with serving(resolve=resolve) as address:
        answer, body = await _get(f"{address}/files/token")
        assert answer == status
        assert "from its card" in body["error"]["message"]


async def test_an_error_nobody_expected_is_a_reference_for_people_and_the_log(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def resolve(token: str) -> Download | Missing:
        raise RuntimeError(f"SELECT {token}")

    async with serving(resolve=resolve) as address:
        status, body = await _get(f"{address}/files/confidential")
    assert status == 500
    assert body["error"]["reference"] in body["error"]["message"]
    assert body["error"]["reference"] in caplog.text
    assert "confidential" not in caplog.text + str(body)


async def test_local_mode_binds_loopback_whatever_the_host() -> None:
    app = create_app(process=nothing, ready=all_well, resolve=no_file, local=True)
    runner = await listen(app, "0.0.0.0", 0, local=True)
    try:
        assert runner.addresses[0][0] == "127.0.0.1"
    finally:
        await runner.cleanup()


async def test_local_mode_answers_no_name_that_was_rebound_to_loopback() -> None:
    async with running(local=True) as edge:
        status, _ = await edge.post_raw(teams.message(edge.teams.url), Host="evil.example")
        assert status == 403
        assert not edge.turns
