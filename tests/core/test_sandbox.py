import asyncio
import os
import sys
from pathlib import Path

import pytest

from core.sandbox import Crashed, Limits, OutOfMemory, TimedOut, run_limited

EVALUATE = "builtins:eval"
"""Takes bytes, returns what they say: any function body a test needs, without a module of its own."""

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="the system has no such limit")


async def test_returns_what_the_function_returns():
    assert await run_limited("zlib:compress", b"") == await run_limited(
        EVALUATE, b"__import__('zlib').compress(b'')"
    )


async def test_carries_large_payloads_both_ways():
    payload = os.urandom(5_000_000)
    assert await run_limited("copy:copy", payload) == payload


async def test_what_a_library_prints_stays_out_of_the_answer():
    assert await run_limited(EVALUATE, b"(print('noise'), b'answer')[1]") == b"answer"


async def test_ends_a_function_that_sleeps_too_long():
    with pytest.raises(TimedOut):
        await run_limited(EVALUATE, b"__import__('time').sleep(60)", Limits(seconds=0.5))


async def test_ends_a_function_that_never_stops_working():
    with pytest.raises(TimedOut):
        await run_limited(EVALUATE, b"[None for _ in iter(int, 1)]", Limits(seconds=0.5))


@linux_only
async def test_refuses_more_memory_than_allowed():
    with pytest.raises(OutOfMemory):
        await run_limited(EVALUATE, b"bytes(2_000_000_000)")


@pytest.mark.parametrize(
    "code", [b"1 / 0", b"None", b"__import__('os').abort()", b"__import__('os')._exit(3)"]
)
async def test_says_that_a_function_crashed(code: bytes):
    with pytest.raises(Crashed):
        await run_limited(EVALUATE, code)


async def test_stops_reading_an_answer_that_never_ends():
    with pytest.raises(Crashed):
        await run_limited(EVALUATE, b"bytes(50_000)", Limits(answer_bytes=10_000))


@pytest.mark.parametrize(
    "code",
    [
        b"__import__('socket').create_connection(('127.0.0.1', %d))",
        b"__import__('socket').getaddrinfo('localhost', %d)",
        b"__import__('subprocess').run(['true', '%d'])",
    ],
)
async def test_reaches_no_network_and_starts_no_program(code: bytes):
    async def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.close()

    server = await asyncio.start_server(accept, "127.0.0.1", 0)
    async with server:
        with pytest.raises(Crashed):
            await run_limited(EVALUATE, code % server.sockets[0].getsockname()[1])


@linux_only
async def test_writes_no_file(tmp_path: Path):
    code = f"(lambda file: (file.write(b'x' * 10), file.flush()))(open('{tmp_path}/stolen', 'wb'))"
    with pytest.raises(Crashed):
        await run_limited(EVALUATE, code.encode())
    assert await asyncio.to_thread(_bytes_in, tmp_path) == 0


def _bytes_in(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.iterdir())


async def test_inherits_no_secret(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("ANTHROPIC_API_KEY", "sk-secret")
    seen = await run_limited(EVALUATE, b"repr(dict(__import__('os').environ)).encode()")
    assert b"PATH" in seen
    assert b"secret" not in seen


async def test_leaves_the_event_loop_free():
    beats = 0

    async def beat() -> None:
        nonlocal beats
        while True:
            await asyncio.sleep(0.01)
            beats += 1

    beating = asyncio.create_task(beat())
    await run_limited(EVALUATE, b"(__import__('time').sleep(0.5), b'')[1]")
    beating.cancel()
    assert beats > 20


@linux_only
async def test_cancelling_ends_the_child():
    running = asyncio.create_task(run_limited(EVALUATE, b"__import__('time').sleep(60)"))
    child = await _child_of_this_process()
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert not _alive(child)


@linux_only
async def test_the_child_dies_with_its_parent():
    code = (
        "import asyncio; from core.sandbox import run_limited;"
        "asyncio.run(run_limited('builtins:eval', b\"__import__('time').sleep(60)\"))"
    )
    parent = await asyncio.create_subprocess_exec(sys.executable, "-c", code, cwd=os.getcwd())
    child = await _child_of(parent.pid)
    parent.kill()
    await parent.wait()
    assert await _ends(child)


async def _ends(pid: int) -> bool:
    """Whether a process is gone within some seconds."""
    for _ in range(250):
        if not _alive(pid):
            return True
        await asyncio.sleep(0.02)
    return False


async def _child_of_this_process() -> int:
    return await _child_of(os.getpid())


async def _child_of(pid: int) -> int:
    """The first sandbox under a process, once it has begun its life."""
    for _ in range(500):
        for entry in os.listdir("/proc"):
            if entry.isdigit() and _is_sandbox_under(int(entry), pid):
                await asyncio.sleep(0.2)
                return int(entry)
        await asyncio.sleep(0.02)
    raise AssertionError("no child was started")


def _is_sandbox_under(pid: int, parent: int) -> bool:
    try:
        with open(f"/proc/{pid}/stat") as stat, open(f"/proc/{pid}/cmdline", "rb") as command:
            return (
                int(stat.read().rpartition(")")[2].split()[1]) == parent and b"core.sandbox" in command.read()
            )
    except (FileNotFoundError, ProcessLookupError):
        return False


def _alive(pid: int) -> bool:
    """Whether a process still runs; one that nobody has collected yet does not."""
    try:
        with open(f"/proc/{pid}/stat") as stat:
            return stat.read().rpartition(")")[2].split()[0] not in ("Z", "X")
    except (FileNotFoundError, ProcessLookupError):
        return False
