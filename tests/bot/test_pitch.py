"""The deck over the chat: drafted, looked at slide by slide, fetched; and the template it is made with."""

import asyncio
import io
from decimal import Decimal
from typing import Any
from zipfile import ZipFile

import pytest
import pytest_asyncio
from pptx import Presentation

from core.keys import StageKey as K
from core.service.guarding import kept_back
from core.service.recording import facets_of
from tests.core.decks.test_template import POTX, deck
from tests.doubles.chat import PATIENCE, Chat, button, buttons, offers, text_of
from tests.doubles.pursued import SUPPORT, pursued
from tests.doubles.scene import fetch, hold, run, stand_at
from tests.doubles.teams import ALEX, MEGAN

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def standing(chat: Chat, **changed: Any) -> int:
    """An opportunity at the pitch, with everything before it made."""
    outputs = {**pursued(), **{K(stage): output for stage, output in changed.items()}}
    return await stand_at(chat, K.PITCH, outputs=outputs, client_name="Harbour Foods Ltd")


@pytest_asyncio.fixture(loop_scope="module")
async def lead(alone: Chat) -> Chat:
    await standing(alone)
    return alone


def titles(data: bytes) -> list[str]:
    made: Any = Presentation(io.BytesIO(data))
    return [slide.shapes.title.text for slide in made.slides]


async def test_the_deck_is_drafted_shown_and_fetched(lead: Chat) -> None:
    card = await run(lead, "pitch")
    assert "What is in scope" in text_of(card)
    kinds = [one["data"]["kind"] for one in buttons(card) if one["verb"] == "export.get"]
    assert kinds == ["pitch_pptx", "outline_md", "pitch_md"]
    assert "Commercial proposal" in titles(await fetch(lead, "pitch", "pitch_pptx"))
    assert (await fetch(lead, "pitch", "pitch_md")).decode().startswith("# Tidewater launch")


async def test_no_deck_is_made_of_what_does_not_fit_together(lead: Chat) -> None:
    async with lead.service.work(lead.tenant) as work:
        listed = await work.artifacts.latest(1, K.ASSETS)
        assert listed
        grown = {"assets": [{**one, "volume": one["volume"] + 7} for one in listed.output["assets"]]}
        await work.artifacts.add(
            1,
            K.ASSETS,
            run=None,
            output=grown,
            evidence=[],
            remarks=[],
            made_from={},
            drafted_by="people",
            cost=Decimal(0),
            seconds=0.0,
            by=ALEX.name,
            facets=facets_of(K.ASSETS, grown),
        )
        await work.commit()
    refused = text_of(await lead.tap("stage.run", opp=1, stage="pitch", key="r"))
    assert "would not hold together" in refused
    assert "“Build the rate card” is out of date" in refused


async def test_a_slide_tells_where_its_numbers_come_from(lead: Chat) -> None:
    await run(lead, "pitch")
    number = titles(await fetch(lead, "pitch", "pitch_pptx")).index("Commercial proposal") + 1
    card = await lead.tap("card.refresh", card="stage", opp=1, stage="pitch", section=f"slide-{number}")
    shown = text_of(card)
    assert "Draft the team shape, version 1, totals.price_after" in shown


@pytest.mark.parametrize("section", ["slide-0", "slide-99", "slide-x", "slide-²", "slide--1"])
async def test_a_slide_that_is_not_there_shows_the_deck(lead: Chat, section: str) -> None:
    await run(lead, "pitch")
    card = await lead.tap("card.refresh", card="stage", opp=1, stage="pitch", section=section)
    assert "What is in scope" in text_of(card)


async def test_another_clients_name_keeps_the_files_back_and_tells_where(alone: Chat) -> None:
    assumptions = [*SUPPORT["assumptions"], "As for Alder & Finch, masters are supplied."]
    await standing(alone, support_docs={**SUPPORT, "assumptions": assumptions})
    await alone.say("new Another pursuit")
    async with alone.service.work(alone.tenant) as work:
        await work.opportunities.change(2, client_name="Alder & Finch")
        await work.commit()
    card = await run(alone, "pitch")
    assert not offers(card, "export.get")
    assert "Alder & Finch" in text_of(card)
    refused = text_of(await alone.tap("export.get", opp=1, kind="pitch_pptx"))
    assert "bullet 4" in refused
    assert "Take it out there" in refused


async def test_too_little_to_tell_fails_with_what_is_missing(alone: Chat) -> None:
    nothing: dict[str, Any] = {}
    await standing(
        alone, support_docs=nothing, delivery_model=nothing, capability_gaps=nothing, assets=nothing
    )
    card = await alone.tap("stage.open", opp=1, stage="pitch")
    await alone.tap("stage.run", **button(card, "stage.run"))
    shown = await alone.until("stage.open", lambda text: "No deck was made" in text, opp=1, stage="pitch")
    assert "at least three KPIs (Support documents)" in text_of(shown)


async def test_names_that_are_this_clients_too_are_no_secret(alone: Chat) -> None:
    brief = b"# Brief\n\nOur target audience is wide. Alder & Finch is our rival.\n"
    await alone.drop(("brief.md", brief), text="new Bloom Group launch")
    await alone.until("opportunity.open", lambda shown: "characters" in shown, opp=1)
    for number, client in enumerate(("Alder & Finch", "Bloom Group", "Target", "Kestrel Air"), start=2):
        await alone.say(f"new Pursuit {number}")
        async with alone.service.work(alone.tenant) as work:
            await work.opportunities.change(number, client_name=client)
            await work.commit()
    async with alone.service.work(alone.tenant) as work:
        overview = await work.opportunities.overview(1)
        assert overview
        known = await kept_back(work, overview.opportunity)
    assert known.names == ("Kestrel Air", "Target")
    assert known.common == {"Target"}


# The template


async def offered(chat: Chat, content: bytes, name: str = "agency.potx", text: str = "") -> tuple[str, Any]:
    """Drops a template and waits for the card of it."""
    before = set(chat.standing)
    await chat.drop((name, content), text=text)
    async with asyncio.timeout(PATIENCE):
        while True:
            found = await chat.received(lambda card: "A template for decks" in text_of(card))
            if found not in before:
                return found, chat.standing[found]
            await asyncio.sleep(0.02)


async def take(chat: Chat, on: str, card: dict[str, Any]) -> dict[str, Any]:
    return await chat.press(on, "template.import", **button(card, "template.import"))


async def test_a_template_changes_nothing_before_it_is_taken_over(alone: Chat) -> None:
    await alone.say("hi")
    message, card = await offered(alone, POTX)
    assert "Nothing is changed yet" in text_of(card)
    assert "Two Content" in text_of(card)
    assert "ships with Trowel" in text_of(await alone.say("template"))
    assert "Taken over by Alex Wilber" in text_of(await take(alone, message, card))
    assert "agency.potx" in text_of(await alone.say("template"))


async def test_decks_are_made_with_the_template_that_stands(lead: Chat) -> None:
    await take(lead, *await offered(lead, POTX))
    await run(lead, "pitch")
    made = Presentation(io.BytesIO(await fetch(lead, "pitch", "pitch_pptx")))
    assert {slide.slide_layout.name for slide in made.slides} <= {
        "Title Slide",
        "Title and Content",
        "Two Content",
    }


async def test_taking_over_twice_and_putting_aside_after_changes_nothing(alone: Chat) -> None:
    await alone.say("hi")
    message, card = await offered(alone, POTX)
    aside = button(card, "template.discard")
    for _ in range(2):
        await take(alone, message, card)
    await alone.press(message, "template.discard", **aside)
    assert "agency.potx" in text_of(await alone.say("template"))


async def test_the_sample_comes_back(alone: Chat) -> None:
    await alone.say("hi")
    await take(alone, *await offered(alone, POTX))
    card = await alone.say("template")
    shown = await alone.tap("template.sample", **button(card, "template.sample"))
    assert "ships with Trowel" in text_of(shown)


async def test_a_deck_called_a_template_is_taken_for_one_and_starts_nothing(alone: Chat) -> None:
    await alone.say("hi")
    await offered(alone, deck(), name="agency.pptx", text="template")
    assert "#1" not in text_of(await alone.say("list"))


async def test_an_admin_is_asked_whether_a_deck_without_words_is_a_brief(alone: Chat) -> None:
    await alone.say("hi")
    message, card = await offered(alone, deck(), name="agency.pptx")
    assert "Which is it?" in text_of(card)
    assert "#1" in text_of(await alone.say("list"))
    await take(alone, message, card)
    async with alone.service.work(alone.tenant) as work:
        overview = await work.opportunities.overview(1)
    assert overview
    assert [file.state for file in overview.files] == ["refused"]


async def test_saying_that_it_is_a_brief_leaves_all_as_it_is(alone: Chat) -> None:
    await alone.say("hi")
    message, card = await offered(alone, deck(), name="agency.pptx")
    shown = await alone.press(message, "template.discard", **button(card, "template.discard"))
    assert "It is a brief" in text_of(shown)
    assert "ships with Trowel" in text_of(await alone.say("template"))


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"hello", "damaged"), (b"PK\x03\x04 and no more", "damaged")],
    ids=["text", "broken"],
)
async def test_what_is_no_template_is_told_why(alone: Chat, content: bytes, said: str) -> None:
    await alone.say("hi")
    _, card = await offered(alone, content, name="x.potx", text="template")
    assert said in text_of(card)
    assert not offers(card, "template.import")


async def test_who_is_no_admin_is_told_who_is_and_sees_no_template(alone: Chat) -> None:
    await alone.say("hi")
    editor = await hold(alone, MEGAN)
    assert "Only an admin" in text_of(await editor.drop(("a.potx", POTX), text="template"))
    await editor.drop(("a.potx", POTX))
    await editor.received(lambda card: "Only an admin" in text_of(card))
    message, card = await offered(alone, POTX)
    refused = await editor.tap("template.import", **button(card, "template.import"))
    assert "Taken over" not in text_of(refused)
    assert message


async def test_a_template_of_another_tenant_is_not_there(alone: Chat) -> None:
    await alone.say("hi")
    _, card = await offered(alone, POTX)
    other = alone.apart()
    await other.say("hi")
    shown = await other.tap("template.import", **button(card, "template.import"))
    assert "not here any more" in text_of(shown)


async def test_nothing_of_the_templates_own_slides_reaches_a_client(lead: Chat) -> None:
    def with_slides(made: Any) -> None:
        slide = made.slides.add_slide(made.slide_layouts[1])
        slide.shapes.title.text = "An earlier client's proposal"

    await take(lead, *await offered(lead, deck(with_slides), name="t.pptx", text="template"))
    await run(lead, "pitch")
    with ZipFile(io.BytesIO(await fetch(lead, "pitch", "pitch_pptx"))) as file:
        assert not any(b"earlier client" in file.read(name) for name in file.namelist())
