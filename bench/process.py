"""What is measured, as it is run in earnest: a process of its own, with a home of its own."""

import asyncio
import os
import socket
import sys
import tempfile
from asyncio.subprocess import Process
from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

from aiohttp import ClientError, ClientSession

ROOT = Path(__file__).parent.parent
OUTSIDE = ("ANTHROPIC_", "MicrosoftApp", "DATABASE_URL", "TROWEL_", "PG", "HOST")
"""Environment variables, by how they begin, that would make the service another one than is measured."""
PATIENCE = 60.0
"""Seconds until a process must be ready, or gone."""


class NotReady(Exception):
    """A process ended, or did not get ready; the text is the end of its log."""


@contextmanager
def new_home() -> Generator[Path]:
    """An empty folder that PostgreSQL's account can pass through when root runs the service."""
    with tempfile.TemporaryDirectory(prefix="trowel-bench-") as folder:
        home = Path(folder)
        home.chmod(0o711)
        yield home


@asynccontextmanager
async def trowel(home: Path) -> AsyncGenerator[str]:
    """The service on its embedded database, ready; yields its address."""
    async with _running([str(ROOT / "app.py")], home, {"TROWEL_HOME": str(home / "trowel")}) as address:
        yield address


@asynccontextmanager
async def stock_echo(home: Path) -> AsyncGenerator[str]:
    """The bare bot on the stock adapter, ready; yields its address."""
    async with _running(["-m", "bench.echo"], home, {}) as address:
        yield address


@asynccontextmanager
async def _running(program: list[str], home: Path, settings: dict[str, str]) -> AsyncGenerator[str]:
    port, log = _free_port(), home / "log"
    ours = {name: value for name, value in os.environ.items() if not name.startswith(OUTSIDE)}
    arguments = [str(port)] if program[0] == "-m" else []
    with log.open("ab") as complaints:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, *program, *arguments),
            cwd=home,  # where no .env file is
            env={**ours, "PYTHONPATH": _paths(), "PORT": str(port), **settings},
            stdin=asyncio.subprocess.DEVNULL,
            stdout=complaints,
            stderr=complaints,
        )
    try:
        address = f"http://127.0.0.1:{port}"
        await _ready(process, address, log)
        yield address
    finally:
        await _end(process)


def _paths() -> str:
    return os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))


def _free_port() -> int:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        return listening.getsockname()[1]


async def _ready(process: Process, address: str, log: Path) -> None:
    async with ClientSession() as session, asyncio.timeout(PATIENCE):
        while not await _says_ok(session, address):
            if process.returncode is not None:
                raise NotReady(_end_of(log))
            await asyncio.sleep(0.01)


def _end_of(log: Path) -> str:
    return log.read_text("utf-8", "replace")[-2_000:]


async def _says_ok(session: ClientSession, address: str) -> bool:
    try:
        async with session.get(f"{address}/ready") as response:
            return response.status == 200
    except ClientError:
        return False


async def _end(process: Process) -> None:
    if process.returncode is None:
        process.terminate()
    try:
        await asyncio.wait_for(process.wait(), PATIENCE)
    except TimeoutError:
        process.kill()
        await process.wait()
