"""Somebody from another organisation, beside people who work on an opportunity."""

from pathlib import Path

from playwright.async_api import expect

from tests.browser.desk import Desk


async def test_another_tenant_sees_nothing_of_the_first(desk: Desk, brief: Path):
    await desk.drop(brief)
    await desk.sees("Spring launch")
    await desk.say("a secret of the account team")
    await desk.be("Jo Marsh")
    await expect(
        desk.page.get_by_role("navigation", name="Conversations").get_by_role("button")
    ).to_have_count(1)
    for said in ("list", "open #1", "open Spring"):
        await desk.say(said)
        await desk.quiet()
    await desk.page.get_by_role("button", name="Activities").click()
    for summary in await desk.page.locator(".activities summary").all():
        await summary.click()
    everything = await desk.page.content()
    assert "Harbour" not in everything
    assert "Spring launch" not in everything.replace("open Spring launch", "")
    assert "a secret" not in everything
