"""A running Trowel, a real Chromium in front of it, and what a test reads of the page."""

import json
import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncGenerator, Generator, Iterator
from contextlib import suppress
from http import HTTPStatus
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest
from playwright.async_api import Browser, BrowserContext, Page, async_playwright

from bot.rehearsal.room.static import INSTALLED
from tests.browser.chromium import FLAGS, found
from tests.browser.desk import Desk, Trouble

ROOT = Path(__file__).parents[2]
START = 60.0
"""Seconds that a service may take to be ready."""

BRIEF = """# Request for proposal: spring launch

Client: Harbour Foods Ltd
Answers are due by 30 November 2026. Go-live: 1 March 2027.

Harbour Foods Ltd seeks a creative production partner for its brands Tidewater and Little Cove in the
United Kingdom and Germany.

| Asset | Volume | Notes |
|---|---|---|
| Paid social statics | 40 | Instagram, Facebook |
| Launch video 30 seconds | 1 | with cut-downs |
| Product listing pages | 25 | Amazon |

Turnaround is to be fast, with several feedback rounds.
"""


FAILED = pytest.StashKey[bool]()

PICTURES = ROOT / "build" / "browser"
"""What the windows of tests that failed showed in the end."""


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    item.stash[FAILED] = report.failed
    return report


@pytest.fixture(scope="module")
def trowel() -> Iterator[str]:
    """The address of a Trowel as `make run` starts it, new and without a model; tests of a file share it."""
    with tempfile.TemporaryDirectory(prefix="trowel-browser-") as home, socket.create_server(("", 0)) as free:
        os.chmod(home, 0o711)  # PostgreSQL may run as another account
        port = free.getsockname()[1]
        free.close()
        environment = {"PATH": os.environ["PATH"], "TROWEL_HOME": f"{home}/home", "PORT": str(port)}
        with subprocess.Popen([sys.executable, str(ROOT / "app.py")], env=environment, cwd="/") as process:
            wait_for(f"http://127.0.0.1:{port}/ready")
            yield f"http://127.0.0.1:{port}"
            process.terminate()


def wait_for(address: str) -> None:
    """Waits until a service says that it is ready."""
    last = time.monotonic() + START
    while time.monotonic() < last:
        with suppress(URLError), urlopen(address) as response:
            if response.status == HTTPStatus.OK:
                return
        time.sleep(0.05)
    raise TimeoutError(address)


@pytest.fixture
async def browser() -> AsyncGenerator[Browser]:
    """A headless Chromium of this machine."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=found(), args=list(FLAGS))
        yield browser
        await browser.close()


@pytest.fixture
async def context(browser: Browser, request: pytest.FixtureRequest) -> AsyncGenerator[BrowserContext]:
    """Windows of one person at one screen; `Trouble` in any of them fails the test."""
    context = await browser.new_context(viewport={"width": 1280, "height": 860}, locale="en-GB")
    trouble = Trouble()
    trouble.watch(context)
    yield context
    if request.node.stash[FAILED]:
        for number, page in enumerate(context.pages):
            await page.screenshot(path=PICTURES / f"{request.node.name}-{number}.png")
    await context.close()
    assert trouble.heard == []


@pytest.fixture
async def desk(trowel: str, context: BrowserContext) -> Desk:
    """The page, with the account lead in front of it."""
    desk = Desk(await context.new_page())
    await desk.open(trowel)
    return desk


@pytest.fixture
def brief(tmp_path: Path) -> Path:
    path = tmp_path / "Spring launch.md"
    path.write_text(BRIEF, "utf-8")
    return path


AXE = INSTALLED / "axe-core" / "axe.min.js"
SERIOUS = ("serious", "critical")
THEMES = ("light", "dark", "contrast")


async def grave(page: Page) -> list[str]:
    """What the accessibility checker finds that is serious or critical: the rule, and where."""
    await page.evaluate(AXE.read_text("utf-8") + "; undefined")
    found = await page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    return [
        f"{one['id']} ({one['impact']}): {json.dumps([node['html'][:300] for node in one['nodes']])}"
        for one in found["violations"]
        if one["impact"] in SERIOUS
    ]
