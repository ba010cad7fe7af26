"""LibreOffice, for files that people save with it."""

import os
import shutil
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest


def _installed() -> str:
    """The office suite's program, from the distribution's packages if it is not there yet."""
    if (
        not shutil.which("soffice")
        and hasattr(os, "geteuid")
        and os.geteuid() == 0
        and shutil.which("apt-get")
    ):
        names = ("libreoffice-calc-nogui", "libreoffice-writer-nogui")
        subprocess.run(["apt-get", "update", "-qq"], check=True, timeout=300)
        command = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *names]
        subprocess.run(
            command, check=True, timeout=900, env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        )
    if program := shutil.which("soffice"):
        return program
    pytest.fail("These tests save files with LibreOffice. Install libreoffice-calc and libreoffice-writer.")


@pytest.fixture(scope="session")
def soffice(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Path, str, Sequence[Path]], list[Path]]:
    """Converts files to another format with LibreOffice, into a folder, all in one go."""
    program, profile = _installed(), tmp_path_factory.mktemp("profile")

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
