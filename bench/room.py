"""The rehearsal room in a real Chromium: from the address to a page that can be used."""

import statistics
import time
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from playwright.async_api import Browser, async_playwright

from bench.process import new_home, trowel
from bench.report import Aim, Report
from tests.browser.chromium import FLAGS, found
from tests.browser.desk import Desk

LONG = 20
"""Cards in the longer chat."""


async def measure(rounds: int) -> Report:
    """A window that was never there before, on an empty chat and on one full of cards."""
    with new_home() as home:
        async with trowel(home) as url, _chromium() as browser:
            empty = [await _open(browser, url) for _ in range(rounds)]
            await _fill(browser, url)
            full = [await _open(browser, url) for _ in range(rounds)]
    return _report(statistics.median(empty), statistics.median(full))


@asynccontextmanager
async def _chromium() -> AsyncGenerator[Browser]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=found(), args=list(FLAGS))
        yield browser
        await browser.close()


async def _open(browser: Browser, url: str) -> float:
    """Seconds until the newest card is drawn and the message box takes what is typed."""
    context = await browser.new_context()
    page = await context.new_page()
    started = time.perf_counter()
    desk = Desk(page)
    await desk.open(url)
    await desk.last.locator(".card").wait_for()
    await page.get_by_role("textbox", name="Message").fill("help")
    seconds = time.perf_counter() - started
    await context.close()
    return seconds


async def _fill(browser: Browser, url: str) -> None:
    desk = Desk(await browser.new_page())
    await desk.open(url)
    for _ in range(LONG):
        await desk.say("help")
        await desk.quiet()


def _report(empty: float, full: float) -> Report:
    aims = [
        Aim("the page usable in under 2 s", f"{empty:.2f} s", empty < 2),
        Aim(f"with {LONG} cards in under 2 s", f"{full:.2f} s", full < 2),
    ]
    rows = [("new", f"{empty:.2f}"), (f"{LONG} cards", f"{full:.2f}")]
    return Report("Rehearsal room", ("chat", "seconds to usable"), rows, aims)
