"""Where this machine's Chromium is, and how it is started."""

import os
import shutil

NAMES = ("chromium", "chromium-browser", "google-chrome")

FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
"""Chromium runs as root in containers, and asks nobody anything."""


def found() -> str:
    """The path of the Chromium to drive: the one that CHROMIUM names, or what is installed."""
    named = [os.environ.get("CHROMIUM"), *map(shutil.which, NAMES)]
    path = next(filter(None, named), None)
    assert path, "no Chromium is installed; `make browser` installs one where it may"
    return path
