"""LibreOffice, which saves and calculates files its own way; installed where it is missing and we may."""

import fcntl
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

Convert = Callable[[Path, str, Sequence[Path]], list[Path]]
"""Converts files to another format, into a folder, all in one go."""

PACKAGES = ("libreoffice-calc-nogui", "libreoffice-writer-nogui", "libreoffice-impress-nogui")
UPDATE = ("apt-get", "update", "-qq")
INSTALL = ("apt-get", "install", "-y", "-qq", "--no-install-recommends", *PACKAGES)
BY_HAND = (
    "These tests need LibreOffice. Install libreoffice-calc, libreoffice-writer and libreoffice-impress."
)


def converter(profile: Path) -> Convert:
    """LibreOffice with a profile of its own."""
    program = _program()

    def convert(folder: Path, to: str, files: Sequence[Path]) -> list[Path]:
        command = [program, f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to", to]
        subprocess.run(
            [*command, "--outdir", str(folder), *map(str, files)],
            check=True,
            timeout=120,
            capture_output=True,
        )
        return [folder / f"{file.stem}.{to}" for file in files]

    return convert


def _program() -> str:
    """Where it is, once it is there; of several test processes one installs it."""
    with (Path(tempfile.gettempdir()) / "trowel-tests-office.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not shutil.which("soffice") and os.geteuid() == 0 and shutil.which("apt-get"):
            _install()
    return shutil.which("soffice") or pytest.fail(BY_HAND)


def _install() -> None:
    """Installs it from the distribution's packages; fails in words where that cannot be done."""
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    try:
        for command in (UPDATE, INSTALL):
            subprocess.run(command, check=True, timeout=900, env=quiet, capture_output=True, text=True)
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired) as error:
        pytest.fail(f"{BY_HAND} Installing it was tried and failed: {str(error.stderr or error)[-600:]}")
