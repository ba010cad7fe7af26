"""The embedded server: one per folder, gone with its owner, back with its data."""

import asyncio
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest

from core.messages import say
from storage.embedded import SUPERUSER, EmbeddedPostgres, Standing, take
from storage.errors import StartFailed

ROOT = Path(__file__).parents[2]
QUICK = {"fsync": "off"}

START = """
import sys, time
from pathlib import Path
from storage.embedded import EmbeddedPostgres
server = EmbeddedPostgres(Path(sys.argv[1]))
print(server.start(), flush=True)
"""
STAY = START + "time.sleep(60)"
COUNT = (
    START
    + """
import psycopg
with psycopg.connect(server.url("postgres", "postgres"), autocommit=True) as connection:
    connection.execute("CREATE TABLE counted (n int)")
    for n in range(1, 1_000_000):
        connection.execute("INSERT INTO counted VALUES (%s)", [n])
        print(n, flush=True)
"""
)
AS_PLAIN_USER = (
    """
import os, pwd
import psycopg, storage.embedded, encodings.idna
nobody = pwd.getpwnam("nobody")
os.setgroups([]); os.setgid(nobody.pw_gid); os.setuid(nobody.pw_uid)
"""
    + START
    + "server.stop()"
)

needs_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root can act as somebody else")

Child = Callable[[str, Path], "subprocess.Popen[str]"]


@pytest.fixture
def child() -> Iterator[Child]:
    """Runs a script in a process of its own."""
    running: list[subprocess.Popen[str]] = []

    def run(script: str, home: Path) -> "subprocess.Popen[str]":
        command = [sys.executable, "-c", script, str(home)]
        environment = os.environ | {"PYTHONPATH": str(ROOT)}
        running.append(subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True))
        return running[-1]

    yield run
    for process in running:
        process.kill()
        process.communicate()


@pytest.fixture
def server(home: Path) -> Iterator[EmbeddedPostgres]:
    """A server that is not running yet and is stopped in the end."""
    made = EmbeddedPostgres(home, QUICK)
    yield made
    made.stop()


def first_line(process: "subprocess.Popen[str]") -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def query(server: EmbeddedPostgres, sql: str) -> str:
    with psycopg.connect(server.url(SUPERUSER, "postgres"), autocommit=True) as connection:
        cursor = connection.execute(sql.encode())
        return str((cursor.fetchone() or ("",))[0]) if cursor.description else ""


def wait_until_gone(server: EmbeddedPostgres) -> None:
    lock = os.open(server.root / "server.lock", os.O_RDWR)
    deadline = time.monotonic() + 10
    while not take(lock):
        assert time.monotonic() < deadline, "the server outlived its owner"
        time.sleep(0.02)
    os.close(lock)


def postmaster(server: EmbeddedPostgres) -> int:
    return int((server.data / "postmaster.pid").read_text().splitlines()[0])


async def until_back(server: EmbeddedPostgres, killed: int) -> None:
    async with asyncio.timeout(10):
        while not (server.data / "postmaster.pid").exists() or postmaster(server) == killed:
            await asyncio.sleep(0.05)


def test_data_is_there_after_a_stop_and_a_start(server: EmbeddedPostgres):
    server.start()
    query(server, "CREATE TABLE kept AS SELECT 42 AS n")
    server.stop()
    assert server.start() is Standing.STARTED
    assert query(server, "SELECT n FROM kept") == "42"


def test_strangers_need_the_password(server: EmbeddedPostgres):
    server.start()
    url = server.url(SUPERUSER, "postgres").replace(server.password, "wrong")
    with pytest.raises(psycopg.OperationalError, match="password authentication failed"):
        psycopg.connect(url)
    assert (server.data / "trowel.secret").stat().st_mode & 0o077 == 0
    assert server.sockets.stat().st_mode & 0o077 == 0


def test_text_sorts_and_folds_as_unicode(server: EmbeddedPostgres):
    server.start()
    assert (
        query(server, "SELECT upper('straße é')") == "STRASSE É" or query(server, "SELECT upper('é')") == "É"
    )
    assert query(server, "SELECT datlocale FROM pg_database WHERE datname = 'template1'") == "C.UTF-8"


def test_a_second_process_joins_the_running_server(server: EmbeddedPostgres, child: Child, home: Path):
    server.start()
    assert first_line(child(START, home)) == "attached"
    assert query(server, "SELECT 1") == "1"


def test_of_many_starters_one_starts(child: Child, home: Path):
    starters = [child(STAY, home) for _ in range(4)]
    assert sorted(first_line(starter) for starter in starters) == ["attached"] * 3 + ["started"]


def test_a_killed_owner_takes_the_server_along_and_commits_survive(
    server: EmbeddedPostgres, child: Child, home: Path
):
    owner = child(COUNT, home)
    assert first_line(owner) == "started"
    committed = [int(first_line(owner)) for _ in range(50)]
    owner.kill()
    wait_until_gone(server)
    assert server.start() is Standing.STARTED
    assert int(query(server, "SELECT max(n) FROM counted")) >= committed[-1]


def test_a_killed_server_starts_again(server: EmbeddedPostgres):
    server.start()
    query(server, "CREATE TABLE kept AS SELECT 42 AS n")
    os.kill(postmaster(server), 9)
    wait_until_gone(server)
    assert server.start() is Standing.STARTED
    assert query(server, "SELECT n FROM kept") == "42"


async def test_a_kept_server_comes_back_by_itself(server: EmbeddedPostgres):
    server.start()
    stop = asyncio.Event()
    keeping = asyncio.create_task(server.keep(stop, every=0.1))
    killed = postmaster(server)
    os.kill(killed, 9)
    await until_back(server, killed)
    stop.set()
    await keeping
    assert query(server, "SELECT 1") == "1"


async def test_who_joined_takes_over_when_the_owner_dies(server: EmbeddedPostgres, child: Child, home: Path):
    owner = child(STAY, home)
    assert first_line(owner) == "started"
    assert server.start() is Standing.ATTACHED
    stop = asyncio.Event()
    keeping = asyncio.create_task(server.keep(stop, every=0.1))
    killed = postmaster(server)
    owner.kill()
    await until_back(server, killed)
    stop.set()
    await keeping
    assert query(server, "SELECT 1") == "1"


def test_a_stale_pid_file_naming_a_living_process_is_harmless(server: EmbeddedPostgres):
    server.start()
    lines = (server.data / "postmaster.pid").read_text().splitlines()
    server.stop()
    bystander = subprocess.Popen(["sleep", "60"])
    (server.data / "postmaster.pid").write_text("\n".join([str(bystander.pid), *lines[1:]]) + "\n")
    assert server.start() is Standing.STARTED
    assert bystander.poll() is None
    bystander.kill()
    bystander.wait()


def test_an_initialisation_that_was_killed_is_done_again(server: EmbeddedPostgres, child: Child, home: Path):
    starter = child(STAY, home)
    unfinished = home / "postgres" / "data.new" / "base"
    while not unfinished.exists():
        time.sleep(0.001)
    starter.kill()
    starter.wait()
    assert server.start() is Standing.STARTED
    assert query(server, "SELECT 1") == "1"
    assert not (home / "postgres" / "data.new").exists()


@pytest.mark.parametrize("name", ["d" * 120, "with spaces, 'quotes' and \"more\"", "ünïcödé"])
def test_any_folder_will_do(home: Path, name: str):
    server = EmbeddedPostgres(home / name, QUICK)
    server.start()
    try:
        assert query(server, "SELECT 1") == "1"
    finally:
        server.stop()
        if not server.sockets.is_relative_to(home):
            server.sockets.rmdir()


@needs_root
def test_root_runs_it_as_somebody_else_and_changes_no_modes(server: EmbeddedPostgres, home: Path):
    home.chmod(0o755)
    server.start()
    assert server.data.stat().st_uid != 0
    assert home.stat().st_mode & 0o777 == 0o755


@needs_root
def test_root_runs_it_as_whoever_owns_the_data(home: Path, child: Child):
    home.chmod(0o777)
    assert first_line(child(AS_PLAIN_USER, home)) == "started"
    server = EmbeddedPostgres(home, QUICK)
    wait_until_gone(server)
    owner = server.data.stat().st_uid
    server.start()
    server.stop()
    assert owner == server.data.stat().st_uid != 0


@needs_root
def test_a_home_that_the_account_cannot_enter_is_refused_in_a_sentence(home: Path):
    home.chmod(0o700)
    with pytest.raises(StartFailed) as refused:
        EmbeddedPostgres(home).start()
    assert "cannot reach" in say(refused.value.reason)
    assert home.stat().st_mode & 0o777 == 0o700


def test_a_socket_folder_that_others_can_enter_is_refused_in_a_sentence(home: Path):
    server = EmbeddedPostgres(home / ("d" * 120))
    server.sockets.mkdir(mode=0o755)
    try:
        with pytest.raises(StartFailed) as refused:
            server.start()
    finally:
        server.sockets.rmdir()
    assert "open to others" in say(refused.value.reason)


def test_a_home_that_is_a_file_is_refused_in_a_sentence(home: Path):
    (home / "taken").write_text("")
    with pytest.raises(StartFailed) as refused:
        EmbeddedPostgres(home / "taken").start()
    assert "cannot be used" in say(refused.value.reason)


def test_damaged_data_is_left_as_it_is_and_the_log_is_named(server: EmbeddedPostgres):
    server.start()
    server.stop()
    (server.data / "PG_VERSION").write_text("9.6\n")
    with pytest.raises(StartFailed) as refused:
        server.start()
    assert str(server.log) in say(refused.value.reason)
    assert (server.data / "base").exists()
