"""What cannot be done is answered with why and what to do; nothing is changed by it."""

from typing import Any

import pytest

from tests.doubles.chat import Chat, button, buttons, text_of
from tests.doubles.teams import MEGAN


@pytest.fixture
async def opened(chat: Chat) -> Chat:
    """A chat with opportunity #1 in it."""
    await chat.say("new Harbour Lights")
    return chat


@pytest.mark.parametrize(
    ("verb", "data", "said"),
    [
        ("pizza.order", {}, "pizza.order"),
        ("", {}, "does not know"),
        (
            "settings.save",
            {"reminder_hours": -1},
            "The hours until a reminder must be a whole number from 0 up",
        ),
        ("settings.save", {"link_hours": 10**9}, "The hours for which a link works must be a whole number, "),
        ("export.get", {"opp": 1, "kind": "pizza"}, "The kind of file is not one of the choices"),
        ("stage.run", {"opp": 1}, "stage is missing"),
        ("stage.run", {"stage": "intake"}, "The opportunity is missing"),
        ("stage.run", {"opp": 1, "stage": "dessert"}, "stage is not one of the choices"),
        ("stage.run", {"opp": 0, "stage": "intake"}, "The opportunity must be a whole number"),
        ("stage.run", {"opp": -1, "stage": "intake"}, "The opportunity must be a whole number"),
        ("stage.run", {"opp": 2**80, "stage": "intake"}, "The opportunity must be a whole number"),
        ("stage.run", {"opp": "twelve", "stage": "intake"}, "The opportunity must be a whole number"),
        ("stage.run", {"opp": 1.5, "stage": "intake"}, "The opportunity must be a whole number"),
        ("stage.run", {"opp": None, "stage": "intake"}, "The opportunity"),
        ("stage.run", {"opp": {"$ne": 1}, "stage": "intake"}, "The opportunity"),
        ("stage.run", {"opp": 77, "stage": "intake"}, "no opportunity #77"),
        ("stage.run", {"opp": 1, "stage": "intake"}, "no brief yet"),
        ("stage.run", {"opp": 1, "stage": "qualification"}, "done by people"),
        ("stage.run", {"opp": 1, "stage": "handoff"}, "has no approval yet"),
        ("stage.complete", {"opp": 1, "stage": "intake"}, "no result yet"),
        ("stage.complete", {"opp": 1, "stage": "diagnosis"}, "not started"),
        ("opportunity.rename", {"opp": 1, "name": "  "}, "The name is missing"),
        ("opportunity.rename", {"opp": 1, "name": "x" * 201}, "The name is too long"),
        ("opportunity.settings", {"opp": 1, "model_type": "magic"}, "magic"),
        ("opportunity.settings", {"opp": 1, "model_type": ""}, "current_oplus"),
        ("opportunity.settings", {"opp": 1, "currency": "euros"}, "has them in GBP"),
        ("opportunity.settings", {"opp": 1, "currency": "JPY"}, "no rates in “JPY”"),
        ("opportunity.settings", {"opp": 1, "rate_region": "Atlantis"}, "has them for United Kingdom"),
        (
            "opportunity.settings",
            {"opp": 1, "rate_region": "Nordics", "currency": "GBP"},
            "no rates for Nordics in GBP",
        ),
        ("opportunity.settings", {"opp": 1, "owner": "nobody"}, "owner"),
        ("intake.save", {"opp": 1, "deadline": "next week"}, "Deadline must be a date"),
        ("intake.save", {"opp": 1, "deadline": "2026-02-30"}, "Deadline must be a date"),
        ("intake.save", {"opp": 1, "client_name": "x" * 301}, "Client is too long"),
        ("intake.save", {"opp": 1, "deadline": 0}, "Deadline must be a date"),
        ("opportunity.rename", {"opp": 1, "name": "\u200b\u202e"}, "The name is missing"),
        ("opportunity.create", {"name": "\u200b"}, "The name is missing"),
        ("card.refresh", {"card": "list", "detail": {"searched": "x" * 301}}, "is too long"),
        ("clarification.add", {"opp": 1}, "The question is missing"),
        ("clarification.add", {"opp": 1, "question": "Why?", "priority": "pink"}, "The priority is not one"),
        ("clarification.save", {"opp": 1, "id": "none", "status": "dismissed"}, "no longer there"),
        ("file.place", {"files": "none"}, "not here any more"),
        ("card.refresh", {"card": "nonsense"}, "does not exist"),
        ("card.refresh", {"card": "stage", "opp": 1}, "stage"),
        ("card.refresh", {}, "That card does not exist any more"),
        ("card.refresh", {"card": "many_assets"}, "That card does not exist any more"),
        ("card.refresh", {"card": "inserted"}, "That card does not exist any more"),
        ("match.choose", {"opp": 1, "asset": "a1"}, "The route is missing"),
        ("card.refresh", {"card": "list", "page": 0}, "The page must be a whole number"),
    ],
)
async def test_bad_input_gets_its_own_answer(
    opened: Chat, verb: str, data: dict[str, Any], said: str
) -> None:
    body = await opened.post(opened.tapped(verb, {**data, "key": "k"}))
    assert opened.statuses[-1] == 200
    assert said in text_of(body)
    assert "Harbour Lights" in text_of(await opened.say("status"))


async def test_a_stale_form_does_not_overwrite_newer_input(opened: Chat) -> None:
    stale = button(await opened.tap("stage.open", opp=1, stage="intake"), "intake.save")
    await opened.tap("intake.save", **{**stale, "client_name": "Harbour Foods"})
    refused = await opened.tap("intake.save", **{**stale, "client_name": "Harbor Food"})
    assert "changed since your card was drawn" in text_of(refused)
    assert "Harbour Foods" in str(await opened.tap("stage.open", opp=1, stage="intake"))


async def _question(chat: Chat) -> dict[str, Any]:
    """The data of the form of the one question there is."""
    card = await chat.tap("clarification.add", opp=1, question="Who holds the rights?", key="add")
    return button(await _edited(chat, card), "clarification.save")


async def _edited(chat: Chat, card: dict[str, Any]) -> dict[str, Any]:
    """The card with the question's form open."""
    edit = next(
        one["data"]
        for one in buttons(card)
        if one["verb"] == "card.refresh" and str(one["data"].get("section", "")).startswith("clarification-")
    )
    return await chat.tap("card.refresh", **edit)


async def test_an_answer_typed_into_its_form_is_kept_whatever_the_select_says(opened: Chat) -> None:
    form = await _question(opened)
    typed = {"question": "Who holds the rights?", "category": "", "rationale": "", "priority": "amber"}
    card = await opened.tap("clarification.save", **form, **typed, answer="We do.", status="pending")
    assert "Answered" in text_of(card)
    assert "We do." in text_of(card) + str(await _edited(opened, card))
    again = button(await _edited(opened, card), "clarification.save")
    card = await opened.tap("clarification.save", **again, **typed, answer="We do.", status="dismissed")
    assert "Out of scope" in text_of(card)
    assert "We do." in text_of(card) + str(await _edited(opened, card))


async def test_a_stale_form_does_not_overwrite_a_newer_answer(opened: Chat) -> None:
    form = await _question(opened)
    await opened.tap("clarification.save", **form, answer="Ours.", status="answered")
    refused = await opened.tap("clarification.save", **form, answer="Theirs.", status="answered")
    assert "changed this question since" in text_of(refused)
    assert "Theirs." not in str(refused)


async def test_an_answered_question_needs_an_answer(opened: Chat) -> None:
    refused = await opened.tap(
        "clarification.save", **(await _question(opened)), answer="", status="answered"
    )
    assert "needs an answer" in text_of(refused)


async def test_what_an_activity_leaves_out_of_a_person_stays_known(opened: Chat) -> None:
    activity = opened.message("status")
    activity["from"].pop("name")
    activity["entities"] = []
    activity.pop("locale", None)
    await opened.post(activity)
    assert "Alex Wilber" in text_of(await opened.say("whoami"))


async def test_files_with_an_unclear_open_are_not_taken(opened: Chat) -> None:
    await opened.say("new Harbour Nights")
    card = await opened.drop(("brief.txt", b"One film."), text="open harbour")
    assert "were not taken" in text_of(card)
    assert button(card, "opportunity.open", opp=2)


async def test_a_viewer_changes_nothing(opened: Chat, engine: Any) -> None:
    megan = opened.beside(MEGAN)
    await megan.say("hi")
    async with engine.begin() as connection:
        await connection.exec_driver_sql(f"select set_config('app.tenant', '{megan.tenant}', true)")
        await connection.exec_driver_sql(f"update people set roles = '{{viewer}}' where id = '{MEGAN.id}'")
    for verb, data in (
        ("opportunity.create", {"name": "Mine"}),
        ("opportunity.rename", {"opp": 1, "name": "Mine"}),
        ("stage.run", {"opp": 1, "stage": "intake"}),
        ("intake.save", {"opp": 1, "client_name": "Mine"}),
    ):
        assert "viewer" in text_of(await megan.tap(verb, **data, key="k"))
    assert "viewer" in text_of(await megan.say("new Mine"))
    assert "Mine" not in text_of(await opened.say("list"))


async def test_a_list_that_is_not_sent_stays_as_it_is(opened: Chat) -> None:
    await opened.tap("intake.save", opp=1, brands="Tidewater, Saltmarsh", key="a")
    await opened.tap("intake.save", opp=1, brands=None, client_name="Harbour Foods", key="b")
    assert "Saltmarsh" in str(await opened.tap("stage.open", opp=1, stage="intake"))
    await opened.tap("intake.save", opp=1, brands="", key="c")
    assert "Saltmarsh" not in str(await opened.tap("stage.open", opp=1, stage="intake"))


async def test_an_invisible_name_is_no_name(opened: Chat) -> None:
    assert "new NAME" in text_of(await opened.say("new \u200b"))


async def test_commands_may_be_written_over_two_lines(opened: Chat) -> None:
    assert "Mountain Air" in text_of(await opened.say("new\nMountain Air"))


async def test_an_activity_that_names_two_tenants_is_refused(opened: Chat) -> None:
    activity = opened.message("status")
    activity["conversation"]["tenantId"] = "bbbbbbbb-0000-0000-0000-000000000002"
    await opened.post(activity)
    assert opened.statuses[-1] == 403


async def test_ids_are_the_same_however_they_are_spelt(opened: Chat) -> None:
    activity = opened.message("status")
    activity["from"]["aadObjectId"] = activity["from"]["aadObjectId"].upper()
    activity["channelData"]["tenant"]["id"] = activity["channelData"]["tenant"]["id"].upper()
    activity["conversation"]["tenantId"] = opened.tenant.upper()
    await opened.post(activity)
    assert "Harbour Lights" in text_of(opened.connector.sent[-1])


async def test_a_picture_in_the_text_is_said_not_to_be_a_file(opened: Chat) -> None:
    picture = {"contentType": "image/png", "contentUrl": "https://smba.trafficmanager.net/x.png"}
    assert "drop it as a file" in text_of(await opened.say("", attachments=[picture]))
