"""Every card as a picture: light and dark, at the width of a desk and of a phone, and from right to left."""

import shutil
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from cards.registry import SAMPLES

LOOKS = (
    ("lead", "light", "desk"),
    ("lead", "dark", "desk"),
    ("lead", "light", "phone"),
    ("arabic", "light", "phone"),
)
"""Who looks, in which theme, at what width."""
WIDTHS = {"desk": 860, "phone": 360}
_FLAGS = ("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking")
"""Chromium runs as root in containers, and asks nobody anything."""


class NoBrowser(Exception):
    """There is no Chromium to draw with."""


def shoot(gallery: Path, kinds: tuple[str, ...] = ()) -> int:
    """Draws the cards of a written gallery into its folder `png`; how many."""
    taken = 0
    (gallery / "png").mkdir(exist_ok=True)
    with _browser() as page:
        for viewer, theme, width in LOOKS:
            page.set_viewport_size({"width": WIDTHS[width], "height": 900})
            for kind in kinds or SAMPLES:
                page.goto("about:blank")
                page.goto(f"{(gallery / 'index.html').as_uri()}#{kind}/{viewer}/{theme}/alone")
                for frame in page.locator("main[data-ready] section").all():
                    name = f"{frame.get_attribute('data-name')}.{theme}.{width}.png"
                    frame.locator(".frame").screenshot(path=gallery / "png" / name)
                    taken += 1
    return taken


@contextmanager
def _browser() -> Generator[Page]:
    program = next(filter(None, map(shutil.which, ("chromium", "google-chrome", "chromium-browser"))), None)
    if program is None:
        raise NoBrowser
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=program, args=list(_FLAGS))
        yield browser.new_page()
        browser.close()
