"""Runs one function in a fresh process with little memory, little time, no network and no secrets."""

import asyncio
import contextlib
import ctypes
import importlib
import json
import logging
import os
import signal
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

try:
    import resource
except ImportError:  # Windows: the wall clock is the only limit there
    resource = None

_log = logging.getLogger(__name__)

ROOT = Path(__file__).parent.parent
KEPT_ENVIRONMENT = ("PATH", "LANG", "LC_ALL", "TZ", "SYSTEMROOT")
OUT_OF_MEMORY = 77
"""Exit status of a child whose function met its memory limit."""
PR_SET_PDEATHSIG = 1
CLONE_NEWUSER = 0x10000000
CLONE_NEWNET = 0x40000000
STDERR_KEPT = 4_000
"""The end of what a child complained, for the log; a traceback's last lines are the ones that tell."""


class SandboxFailed(Exception):
    """The function gave no result."""


class TimedOut(SandboxFailed):
    """It used up its seconds."""


class OutOfMemory(SandboxFailed):
    """It wanted more memory than it may have."""


class Crashed(SandboxFailed):
    """It ended in an exception or a signal, or answered too much; the log has its last words."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What a child may use."""

    seconds: float = 20
    """On the wall clock and of processor time: what a person waits for a file without wondering."""
    memory: int = 1_000_000_000
    """Bytes of address space, interpreter and libraries included."""
    open_files: int = 64
    """A parser opens its own modules and little else."""
    written_bytes: int = 0
    """Per file written: a parser has nothing to write."""
    answer_bytes: int = 64_000_000
    """An answer larger than any we store is an attack on the parent's memory."""
    niceness: int = 10
    """So that a person's `help` goes before a long document."""


async def run_limited(function: str, payload: bytes, limits: Limits | None = None) -> bytes:
    """The result of `module:function` for `payload`, computed in a child process.

    The function takes bytes and returns bytes.

    Raises:
        TimedOut: it took longer than allowed.
        OutOfMemory: it wanted more memory than allowed.
        Crashed: it failed in any other way.
    """
    limits = limits or Limits()
    process = await _start(function, limits)
    try:
        async with asyncio.timeout(limits.seconds):
            answer, complaint = await _converse(process, payload, limits)
            status = await process.wait()
    except TimeoutError:
        raise TimedOut(function) from None
    finally:
        await _end(process)
    if complaint:
        _log.warning("%s complained: %s", function, complaint.decode("utf-8", "replace"))
    return _result(function, status, answer, limits)


async def _start(function: str, limits: Limits) -> asyncio.subprocess.Process:
    ours = {name: os.environ[name] for name in KEPT_ENVIRONMENT if name in os.environ}
    return await asyncio.create_subprocess_exec(
        *(sys.executable, "-s", "-P", "-W", "ignore", "-m", "core.sandbox"),
        *(function, json.dumps(asdict(limits)), str(os.getpid())),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        env={**ours, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"},
        start_new_session=True,
    )


async def _converse(
    process: asyncio.subprocess.Process, payload: bytes, limits: Limits
) -> tuple[bytes, bytes]:
    stdin, stdout, stderr = process.stdin, process.stdout, process.stderr
    assert stdin is not None, "all three are pipes"
    assert stdout is not None
    assert stderr is not None
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(_feed(stdin, payload))
        complaint = tasks.create_task(_tail(stderr))
        answer = tasks.create_task(_read(stdout, limits.answer_bytes))
        await answer
        if len(answer.result()) > limits.answer_bytes:
            _kill(process)
    return answer.result(), complaint.result()


async def _feed(stdin: asyncio.StreamWriter, payload: bytes) -> None:
    """Writes all of the payload; a child that died early or did not want it is no error here."""
    with contextlib.suppress(ConnectionError):
        stdin.write(payload)
        await stdin.drain()
        stdin.close()
        await stdin.wait_closed()


async def _read(stdout: asyncio.StreamReader, most: int) -> bytes:
    chunks, size = list[bytes](), 0
    while size <= most and (chunk := await stdout.read(1 << 16)):
        chunks.append(chunk)
        size += len(chunk)
    return b"".join(chunks)


async def _tail(stderr: asyncio.StreamReader) -> bytes:
    tail = b""
    while chunk := await stderr.read(1 << 16):
        tail = (tail + chunk)[-STDERR_KEPT:]
    return tail


def _kill(process: asyncio.subprocess.Process) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        if hasattr(os, "killpg"):
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()


async def _end(process: asyncio.subprocess.Process) -> None:
    """Leaves nothing of the child behind, whatever became of it."""
    _kill(process)
    await process.wait()
    transport: Any = process._transport  # pyright: ignore[reportPrivateUsage,reportAttributeAccessIssue]
    transport.close()  # else the pipes of a killed child stay open until the garbage collector warns


def _result(function: str, status: int, answer: bytes, limits: Limits) -> bytes:
    if len(answer) > limits.answer_bytes:
        raise Crashed(f"{function}: answered more than {limits.answer_bytes} bytes")
    if status == OUT_OF_MEMORY:
        raise OutOfMemory(function)
    if hasattr(signal, "SIGXCPU") and status == -signal.SIGXCPU:
        raise TimedOut(function)
    if status != 0:
        raise Crashed(f"{function}: status {status}")
    return answer


def _serve(function: str, limits: Limits, parent: int) -> None:
    """The child's whole life: bind its hands, read, work, answer."""
    _die_with(parent)
    answer = os.dup(1)
    os.dup2(2, 1)  # a library that prints must not write into the answer
    module, _, name = function.partition(":")
    work = getattr(importlib.import_module(module), name)
    _renounce_network()
    _limit_resources(limits)
    result = work(sys.stdin.buffer.read())
    with os.fdopen(answer, "wb") as out:
        out.write(result)


def _die_with(parent: int) -> None:
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() != parent:  # it died before we could ask
            os._exit(1)


def _renounce_network() -> None:
    """Leaves the network by a namespace of our own where the system lets us, and by refusal everywhere."""
    if sys.platform == "linux":
        libc = ctypes.CDLL(None)
        if libc.unshare(CLONE_NEWNET):
            libc.unshare(CLONE_NEWUSER | CLONE_NEWNET)
    sys.addaudithook(_refuse_outside)


def _refuse_outside(event: str, arguments: tuple[Any, ...]) -> None:
    if event.startswith(("socket.", "subprocess.", "os.exec", "os.fork", "os.posix_spawn", "os.system")):
        raise PermissionError(f"{event} is not allowed here")


def _limit_resources(limits: Limits) -> None:
    if resource is None:
        return
    os.nice(limits.niceness)
    for name, most in (
        ("RLIMIT_AS", limits.memory),
        ("RLIMIT_CPU", max(1, round(limits.seconds))),
        ("RLIMIT_FSIZE", limits.written_bytes),
        ("RLIMIT_NOFILE", limits.open_files),
        ("RLIMIT_CORE", 0),
    ):
        with contextlib.suppress(AttributeError, ValueError, OSError):  # macOS lacks some, or refuses them
            resource.setrlimit(getattr(resource, name), (most, most))


def main(arguments: list[str]) -> None:
    """Entry point of the child process."""
    function, limits, parent = arguments
    try:
        _serve(function, Limits(**json.loads(limits)), int(parent))
    except MemoryError:
        os._exit(OUT_OF_MEMORY)


if __name__ == "__main__":
    main(sys.argv[1:])
