"""The page for people who read it otherwise: with a screen reader, in the dark, on a phone, by keyboard."""

from pathlib import Path

import pytest
from playwright.async_api import Page, expect

from tests.browser.conftest import THEMES, grave
from tests.browser.desk import WAIT, Desk
from tests.browser.story import to_the_gate

LABEL = 80
"""Characters of a button's label at most; what holds more is no button."""


async def test_the_checker_finds_nothing_serious_in_any_theme(desk: Desk, brief: Path):
    await to_the_gate(desk, brief, "Looked at")
    await expect(desk.last.get_by_role("spinbutton")).to_have_count(6, timeout=WAIT)
    await desk.page.get_by_role("button", name="Activities").click()
    for theme in THEMES:
        await desk.page.evaluate("theme => document.documentElement.dataset.theme = theme", theme)
        assert await grave(desk.page) == []


async def test_nothing_sticks_out_sideways_on_a_phone(desk: Desk, brief: Path):
    await desk.page.set_viewport_size({"width": 360, "height": 740})
    assert await desk.overflow() == 0
    await to_the_gate(desk, brief, "On a phone")
    await expect(desk.last.get_by_role("spinbutton")).to_have_count(6, timeout=WAIT)
    assert await desk.overflow() == 0
    await desk.page.get_by_role("button", name="Settings", exact=True).click()
    await desk.page.get_by_role("button", name="Activities").click()
    assert await desk.overflow() == 0


async def test_the_keyboard_alone_reaches_everything(desk: Desk, brief: Path):
    keys = desk.page.keyboard
    await desk.page.reload()
    await desk.here("lead")
    await keys.press("Tab")
    await keys.press("Enter")  # to the message box
    await keys.type("help")
    await keys.press("Enter")
    await desk.sees("whoami")
    await keys.type("new By keyboard")
    await keys.press("Enter")
    await desk.sees("By keyboard")
    async with desk.page.expect_file_chooser() as choosing:
        await reach(desk.page, "Attach files", forward=True)
        await keys.press("Enter")
    await (await choosing.value).set_files(brief)
    await reach(desk.page, "Send", forward=True)
    await keys.press("Enter")
    await expect(desk.button("Run: Intake opportunity")).to_be_visible(timeout=WAIT)
    await desk.quiet()
    await reach(desk.page, "Run: Intake opportunity", forward=False)
    await keys.press("Enter")
    await expect(desk.button("Complete the stage")).to_be_visible(timeout=WAIT)
    await desk.quiet()
    await reach(desk.page, "Complete the stage", forward=True)
    await keys.press("Space")
    await desk.sees("Intake opportunity is completed")
    await reach(desk.page, "Sam Okafor", forward=False)
    await keys.press("Enter")
    await desk.here("commercial")


async def reach(page: Page, name: str, *, forward: bool) -> None:
    """Moves with Tab until what bears this name has the keyboard."""
    for _ in range(300):
        await page.keyboard.press("Tab" if forward else "Shift+Tab")
        held = await page.evaluate(
            "(document.activeElement.getAttribute('aria-label') ?? document.activeElement.innerText).trim()"
        )
        if name in held and len(held) < LABEL:
            return
    pytest.fail(f"Tab does not reach {name}")
