"""The first run, as somebody who has just started Trowel walks it."""

from pathlib import Path

from playwright.async_api import Locator, expect

from tests.browser.desk import WAIT, Desk


async def to_the_gate(desk: Desk, brief: Path, name: str = "") -> None:
    """The lead sets the stage, drops the brief, has it read, and closes the first two stages.

    With a name it is for an opportunity of that name; without, the brief begins one by itself.
    """
    if await (offer := desk.page.get_by_role("button", name="Set the stage")).is_visible():
        await offer.click()
        await expect(offer).to_be_hidden(timeout=WAIT)
    if name:
        await desk.say(f"new {name}")
        await desk.sees(name)
    await desk.drop(brief)
    await desk.sees("characters")  # the file was read
    await desk.quiet()
    await desk.tap("Run: Intake opportunity")
    await desk.tap("Complete the stage")
    await desk.tap("Run: Read and diagnose the brief")
    await desk.tap("Complete the stage")
    await desk.tap("Open: Qualification")


async def through_the_gate(desk: Desk) -> None:
    """The lead scores and asks, both approvers approve in their own chats, and the lead closes the stage."""
    scores = desk.last.get_by_role("spinbutton")
    await expect(scores).to_have_count(6, timeout=WAIT)
    for score in await scores.all():
        await score.fill("7")
    await desk.tap("Save the scores")
    await desk.tap("Ask for approval")
    await desk.tap("Send the request")
    for approver in ("Sam Okafor", "Mika Laine"):
        await expect(something_new(desk, approver)).to_be_visible(timeout=WAIT)
        await desk.be(approver)
        await desk.tap("Approve")
        await expect(desk.button("Approve")).to_have_count(0, timeout=WAIT)
    await desk.be("Robin Hale")
    await desk.say("status")
    await desk.tap("Complete: Qualification")


def something_new(desk: Desk, name: str) -> Locator:
    return desk.page.get_by_role("button", name=name).locator(".dot")
