"""What Teams does by itself, which the room does too: before a bot that answers as each test says."""

from collections.abc import AsyncGenerator
from typing import Any

import pytest
from playwright.async_api import BrowserContext, expect

from tests.browser.conftest import THEMES, grave
from tests.browser.desk import Desk
from tests.doubles.rehearsed import CARD, Rehearsal, buttons, card, message, rehearsal, text

LEAD = "a:lead"


@pytest.fixture
async def room() -> AsyncGenerator[Rehearsal]:
    async with rehearsal() as room:
        yield room


@pytest.fixture
async def seat(room: Rehearsal, context: BrowserContext) -> Desk:
    """The page before that bot."""
    desk = Desk(await context.new_page())
    await desk.open(room.url)
    return desk


def execute(title: str, **more: Any) -> dict[str, Any]:
    return {"type": "Action.Execute", "title": title, "verb": "do", "data": {"id": 1}, **more}


def opens(title: str) -> dict[str, Any]:
    return {
        "type": "Action.Submit",
        "title": title,
        "data": {"msteams": {"type": "task/fetch"}, "verb": "edit"},
    }


def step(*body: dict[str, Any]) -> dict[str, Any]:
    """The card of a dialog."""
    value = {"title": "Edit the question", "card": {"contentType": CARD, "content": card(*body)}}
    return {"task": {"type": "continue", "value": value}}


FORM = step(
    {"type": "Input.Text", "id": "question", "label": "Question", "value": "How many?", "isMultiline": True},
    buttons({"type": "Action.Submit", "title": "Save", "data": {"verb": "save"}}),
)


async def test_what_was_filled_in_goes_along_with_the_tap(room: Rehearsal, seat: Desk):
    field = {"type": "Input.Number", "id": "score", "label": "Score"}
    await room.bot.post(LEAD, message(card(field, buttons(execute("Save")))))
    await seat.last.get_by_role("spinbutton", name="Score").fill("7")
    room.bot.answers["do"] = {"statusCode": 200, "type": CARD, "value": card(text("Saved"))}
    await seat.tap("Save")
    await seat.sees("Saved")
    [value] = room.bot.invoked("adaptiveCard/action")
    assert value["trigger"] == "manual"
    assert value["action"]["data"] == {"id": 1, "score": "7"}


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ({"statusCode": 409, "type": "application/vnd.microsoft.error", "value": {"message": "Sam was first."}}, "Sam was first."),
        ({"statusCode": 500, "type": "application/vnd.microsoft.error", "value": {}}, "Unable to reach app"),
    ],
    ids=["a-reason", "none"],
)  # fmt: skip
async def test_a_refusal_stands_under_the_card_and_the_card_stays(
    room: Rehearsal, seat: Desk, answer: dict[str, Any], said: str
):
    await room.bot.post(LEAD, message(card(text("The card"), buttons(execute("Go")))))
    room.bot.answers["do"] = answer
    await seat.tap("Go")
    await expect(seat.last.get_by_role("alert")).to_contain_text(said)
    await seat.sees("The card")


async def test_a_sentence_that_answers_a_tap_is_a_toast(room: Rehearsal, seat: Desk):
    await room.bot.post(LEAD, message(card(buttons(execute("Go")))))
    said = {"statusCode": 200, "type": "application/vnd.microsoft.activity.message", "value": "Done."}
    room.bot.answers["do"] = said
    await seat.tap("Go")
    await expect(seat.page.locator("#toasts")).to_contain_text("Done.")


async def test_refresh_stands_in_the_menu_of_a_message(room: Rehearsal, seat: Desk):
    offered = {"action": execute("Refresh"), "userIds": []}
    await room.bot.post(LEAD, message(card(text("Old"), refresh=offered)))
    room.bot.answers["do"] = {"statusCode": 200, "type": CARD, "value": card(text("New"))}
    await seat.last.get_by_role("button", name="More options").click()
    await seat.last.get_by_role("button", name="Refresh").click()
    await seat.sees("New")
    assert [value["trigger"] for value in room.bot.invoked("adaptiveCard/action")] == ["manual"]


async def test_a_card_is_refreshed_by_itself_for_those_it_names_when_it_comes_and_when_it_is_edited(
    room: Rehearsal, seat: Desk
):
    def asks(*people: str) -> dict[str, Any]:
        return message(card(text("Everybody's"), refresh={"action": execute("Refresh"), "userIds": people}))

    room.bot.answers["do"] = {"statusCode": 200, "type": CARD, "value": card(text("The lead's own"))}
    await room.bot.post(LEAD, asks("29:somebody"))
    await seat.sees("Everybody's")
    assert room.bot.invoked("adaptiveCard/action") == []
    post = await room.bot.post(LEAD, asks("29:lead"))
    await seat.sees("The lead's own")
    await room.bot.edit(LEAD, post, asks("29:lead"))
    await seat.quiet()
    await seat.sees("The lead's own")
    triggers = [value["trigger"] for value in room.bot.invoked("adaptiveCard/action")]
    assert triggers == ["automatic", "automatic"]


async def test_a_dialog_is_fetched_filled_in_by_keyboard_and_closed_by_an_empty_answer(
    room: Rehearsal, seat: Desk
):
    await room.bot.post(LEAD, message(card(buttons(opens("Edit")))))
    room.bot.answers["task/fetch"] = FORM
    await seat.button("Edit").focus()
    await seat.page.keyboard.press("Enter")
    dialog = seat.page.get_by_role("dialog", name="Edit the question")
    await expect(dialog.get_by_role("textbox", name="Question")).to_be_focused()
    await seat.page.keyboard.press("ControlOrMeta+A")
    await seat.page.keyboard.type("How many films?")
    await seat.page.keyboard.press("Tab")
    await seat.page.keyboard.press("Enter")
    await expect(dialog).to_be_hidden()
    await expect(seat.button("Edit")).to_be_focused()
    [fetched], [sent] = room.bot.invoked("task/fetch"), room.bot.invoked("task/submit")
    assert fetched["data"] == {"msteams": {"type": "task/fetch"}, "verb": "edit"}
    assert sent["data"] == {"verb": "save", "question": "How many films?"}


async def test_a_dialog_goes_on_or_ends_with_a_sentence(room: Rehearsal, seat: Desk):
    await room.bot.post(LEAD, message(card(buttons(opens("Edit")))))
    room.bot.answers |= {"task/fetch": FORM, "task/submit": step(text("Second step"), buttons(opens("Save")))}
    await seat.tap("Edit")
    dialog = seat.page.get_by_role("dialog")
    await dialog.get_by_role("button", name="Save").click()
    await expect(dialog).to_contain_text("Second step")
    room.bot.answers["task/submit"] = {"task": {"type": "message", "value": "That is kept."}}
    await dialog.get_by_role("button", name="Save").click()
    await expect(dialog).to_contain_text("That is kept.")
    await seat.page.keyboard.press("Escape")
    await expect(dialog).to_be_hidden()


async def test_the_checker_finds_nothing_serious_in_a_dialog_which_fits_a_phone(room: Rehearsal, seat: Desk):
    await room.bot.post(LEAD, message(card(buttons(opens("Edit")))))
    room.bot.answers["task/fetch"] = FORM
    await seat.page.set_viewport_size({"width": 360, "height": 740})
    await seat.tap("Edit")
    await expect(seat.page.get_by_role("dialog")).to_be_visible()
    for theme in THEMES:
        await seat.page.evaluate("theme => document.documentElement.dataset.theme = theme", theme)
        assert await grave(seat.page) == []
    assert await seat.overflow() == 0


@pytest.mark.parametrize(
    ("dataset", "typed", "found", "value"),
    [
        ("graph.microsoft.com/users", "mika", "Mika Laine", "00000000-0000-4000-8000-000000000003"),
        ("routes", "social", "Paid social static", "SOC-1"),
    ],
    ids=["people", "of-the-bot"],
)
async def test_choices_are_searched_while_somebody_types(
    room: Rehearsal, seat: Desk, dataset: str, typed: str, found: str, value: str
):
    choices = {
        "type": "Input.ChoiceSet",
        "id": "chosen",
        "label": "Choose",
        "choices": [],
        "choices.data": {"type": "Data.Query", "dataset": dataset},
        "isRequired": True,
        "errorMessage": "Choose one",
    }
    room.bot.answers["application/search"] = {
        "type": "application/vnd.microsoft.search.searchResponse",
        "value": {"results": [{"value": "SOC-1", "title": "Paid social static"}]},
    }
    await room.bot.post(LEAD, message(card(choices, buttons(execute("Save")))))
    await seat.tap("Save")
    assert room.bot.invoked("adaptiveCard/action") == []
    await expect(seat.last).to_contain_text("Choose one")
    await seat.last.get_by_role("combobox", name="Choose").focus()
    await seat.page.keyboard.type(typed)
    await expect(seat.last.get_by_role("option", name=found)).to_be_visible()
    assert await grave(seat.page) == []
    await seat.page.keyboard.press("Enter")
    await seat.tap("Save")
    [sent] = room.bot.invoked("adaptiveCard/action")
    assert sent["action"]["data"]["chosen"] == value
    asked = [one["dataset"] for one in room.bot.invoked("application/search")]
    assert set(asked) <= {"routes"}
    assert bool(asked) == (dataset == "routes")


async def test_markup_in_what_people_and_the_bot_write_is_text(room: Rehearsal, seat: Desk):
    await seat.say("<img src=x onerror=alert(1)> **bold**")
    await room.bot.post(LEAD, {"type": "message", "text": "<b>no</b> [go](javascript:alert(1)) **yes**"})
    await room.bot.post(LEAD, message(card(text("<script>alert(1)</script> [go](javascript:alert(1))"))))
    await seat.sees("<script>alert(1)</script>")
    assert await seat.page.locator("#log img, #log script, #log a[href^='javascript']").count() == 0
    await expect(seat.page.locator("#log b, #log strong").filter(has_text="yes")).to_have_count(1)


async def test_the_activities_behind_it_are_shown_in_both_directions(room: Rehearsal, seat: Desk):
    await seat.page.get_by_role("button", name="Activities").click()
    await seat.say("hello there")
    await room.bot.post(LEAD, message(card(text("good day"))))
    shown = seat.page.get_by_role("complementary", name="Activities")
    await shown.locator("summary").nth(1).click()
    await expect(shown.get_by_text('"text": "hello there"')).to_be_visible()
    await shown.locator("summary").nth(0).click()
    await expect(shown.get_by_text("good day")).to_be_visible()
