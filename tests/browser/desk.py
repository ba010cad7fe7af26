"""The rehearsal room as somebody uses it: by what they see on the page and no other way."""

import asyncio
import re
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

from playwright.async_api import BrowserContext, ConsoleMessage, Locator, Page, expect

WAIT = 30_000
"""Milliseconds that a test waits for what a job brings about."""

DROP = """([text, name]) => {
  const files = new DataTransfer();
  files.items.add(new File([text], name, {type: "text/markdown"}));
  for (const kind of ["dragenter", "dragover", "drop"]) {
    const event = new DragEvent(kind, {bubbles: true, cancelable: true, dataTransfer: files});
    document.querySelector("#log").dispatchEvent(event);
  }
}"""


QUIET = """() => new Promise(done => {
  let timer = setTimeout(finish, 400);
  const watcher = new MutationObserver(() => { clearTimeout(timer); timer = setTimeout(finish, 400); });
  watcher.observe(document.querySelector("#log"), {childList: true, subtree: true});
  function finish() { watcher.disconnect(); done(); }
})"""


@dataclass
class Trouble:
    """What a browser complains of: errors of scripts, refusals of the page's policy, missing files."""

    heard: list[str] = field(default_factory=list[str])

    def watch(self, context: BrowserContext) -> None:
        context.on("console", self._hear)
        context.on("weberror", lambda error: self.heard.append(str(error.error)))

    def _hear(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.heard.append(message.text)


@dataclass(frozen=True)
class Desk:
    """One window."""

    page: Page

    async def open(self, url: str) -> None:
        await self.page.goto(url)
        await self.here("lead")

    async def here(self, person: str) -> None:
        """Waits until the page shows what this person sees."""
        await self.page.locator(f"body[data-ready='{person}']").wait_for(timeout=WAIT)

    async def be(self, name: str) -> None:
        """Becomes somebody else."""
        button = self.page.get_by_role("group", name="Whom you are").get_by_role("button", name=name)
        await button.click()
        await self.here(await button.get_attribute("data-person") or "")

    async def say(self, text: str) -> None:
        box = self.page.get_by_role("textbox", name="Message")
        await box.fill(text)
        await box.press("Enter")

    async def drop(self, brief: Path) -> None:
        """Drags a file over the conversation, lets go, and sends it."""
        text = await asyncio.to_thread(brief.read_text, "utf-8")
        await self.page.evaluate(DROP, [text, brief.name])
        await self.page.get_by_role("button", name="Send", exact=True).click()

    @property
    def last(self) -> Locator:
        """The bot's newest message."""
        return self.page.get_by_role("log").get_by_role("article", name=re.compile("^Trowel,")).last

    def button(self, label: str) -> Locator:
        return self.last.get_by_role("button", name=label).first

    async def tap(self, label: str) -> None:
        """Taps a button of the newest card, once it is there, and waits for the answer."""
        await self.button(label).click(timeout=WAIT)
        await expect(self.page.locator(".card-holder.busy")).to_have_count(0, timeout=WAIT)
        await self.quiet()

    async def download(self, label: str) -> BytesIO:
        """Taps what opens a file's address, and takes the file."""
        async with self.page.expect_download(timeout=WAIT) as coming:
            await self.last.get_by_role("link", name=label).click(timeout=WAIT)
        path = await (await coming.value).path()
        return BytesIO(await asyncio.to_thread(path.read_bytes))

    async def sees(self, text: str) -> None:
        """Waits until the newest card says something."""
        await expect(self.last).to_contain_text(text, timeout=WAIT)

    async def overflow(self) -> int:
        """Pixels by which anything sticks out sideways, of the page or of the messages."""
        return await self.page.evaluate(
            "Math.max(...[document.documentElement, document.querySelector('#log')]"
            ".map(one => one.scrollWidth - one.clientWidth))"
        )

    async def quiet(self) -> None:
        """Waits as a person does who reads before they tap: until nothing has moved for a moment."""
        await self.page.evaluate(QUIET)
