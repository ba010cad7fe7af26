"""The organisation's own terms over the chat: SLAs, KPIs, service, exclusions, assumptions."""

from typing import Any

import pytest
import pytest_asyncio
from sqlalchemy import select

from core.agency.terms import (
    MOST_TEXTS,
    Service,
    sample_assumptions,
    sample_exclusions,
    sample_kpis,
    sample_slas,
)
from core.tenant import TenantSettings
from storage import database
from storage.tables import audit
from tests.doubles.chat import Chat, button, filled, inputs, markup_of, text_of
from tests.doubles.teams import MEGAN

pytestmark = pytest.mark.asyncio(loop_scope="module")

POSTER = {
    "name": "Poster set",
    "v1": "6",
    "v2": "3",
    "v3": "1",
    "kinds": "static,copy",
    "responsible": "Art Director",
    "notes": "Print-ready.",
}


async def _settings(chat: Chat) -> TenantSettings:
    async with chat.service.work(chat.tenant) as work:
        return await work.settings.settings()


async def _part(chat: Chat, section: str, page: int = 1) -> dict[str, Any]:
    return await chat.tap("card.refresh", card="tenant", section=section, page=page)


async def _add(chat: Chat, **facts: str) -> dict[str, Any]:
    form = await _part(chat, "new-sla")
    return await chat.tap("sla.save", **filled(form, "sla.save", **{**POSTER, **facts}))


@pytest_asyncio.fixture(loop_scope="module")
async def admin(alone: Chat) -> Chat:
    """The first to speak in a tenant of their own."""
    await alone.say("hi")
    return alone


async def test_the_overview_tells_how_the_terms_stand(admin: Chat) -> None:
    said = text_of(await admin.say("settings"))
    assert "Static ad set of five, E-commerce hero set" in said
    assert "Briefs acknowledged in 24 to 48 hours; 2 rounds of amends" in said
    assert "Third-party fees" in said


async def test_an_sla_is_added_changed_and_removed(admin: Chat) -> None:
    listed = await _add(admin)
    assert "V1 6 · V2 3 · V3 1 working days" in text_of(listed)
    added = (await _settings(admin)).slas[-1]
    assert (added.name, added.days, added.kinds) == ("Poster set", (6, 3, 1), ("static", "copy"))
    form = await admin.tap("card.refresh", **button(listed, "card.refresh", section="sla-Poster set"))
    await admin.tap("sla.save", **filled(form, "sla.save", v1="9", responsible=""))
    changed = (await _settings(admin)).slas[-1]
    assert (changed.days, changed.responsible, changed.notes) == ((9, 3, 1), "", "Print-ready.")
    form = await _part(admin, "sla-Poster set")
    gone = await admin.tap("sla.remove", **button(form, "sla.remove"))
    assert "off the list" in text_of(gone)
    assert (await _settings(admin)).slas == sample_slas()


async def test_a_kpi_is_added_changed_and_removed(admin: Chat) -> None:
    form = await _part(admin, "new-kpi")
    sent = {"metric": "Answers", "target": "All of them", "measurement": "Counted."}
    await admin.tap("kpi.save", **filled(form, "kpi.save", **sent))
    form = await _part(admin, "kpi-Answers")
    await admin.tap("kpi.save", **filled(form, "kpi.save", target="Nearly all"))
    changed = (await _settings(admin)).kpis[-1]
    assert (changed.metric, changed.target, changed.measurement) == ("Answers", "Nearly all", "Counted.")
    form = await _part(admin, "kpi-Answers")
    await admin.tap("kpi.remove", **button(form, "kpi.remove"))
    assert (await _settings(admin)).kpis == sample_kpis()


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"name": "  "}, "The name: This must not be empty"),
        ({"name": "crm TEMPLATE"}, "is on the list already"),
        ({"v1": "0"}, "The days of the first version: Days are whole numbers from 1 to 120"),
        ({"v1": "121"}, "Days are whole numbers from 1 to 120"),
        ({"v1": "soon"}, "The days of the first version must be a whole number"),
        ({"v1": "2.5"}, "The days of the first version must be a whole number"),
        ({"v2": "7"}, "An amended version takes no longer than the one before it"),
        ({"kinds": ""}, "The kinds of work: Nothing is chosen"),
        ({"kinds": "sorcery"}, "There is no “sorcery”. Choose from: motion"),
        ({"responsible": "x" * 81}, "The responsible role: The text has 81 characters"),
    ],
    ids=["blank", "twice", "none", "many", "word", "half", "rising", "kindless", "kind", "long"],
)
async def test_an_sla_that_cannot_be_is_refused_with_its_form(
    admin: Chat, facts: dict[str, str], said: str
) -> None:
    refused = await _add(admin, **facts)
    assert said in text_of(refused)
    assert "Nothing was saved" in text_of(refused)
    assert inputs(refused)["notes"]["value"] == "Print-ready."
    assert (await _settings(admin)).slas == sample_slas()


async def test_what_somebody_removed_cannot_be_changed(admin: Chat) -> None:
    for verb in ("sla", "kpi"):
        refused = await admin.tap(f"{verb}.save", id="Vanished", key=verb)
        assert "“Vanished” is not on the list any more" in text_of(refused)


@pytest.mark.parametrize("name", ["**Bold** [link](http://x)", "<at>everyone</at>", "new", 'a, "b"; c'])
async def test_a_name_is_data_and_never_markup(admin: Chat, name: str) -> None:
    card = await _add(admin, name=name)
    assert (await _settings(admin)).slas[-1].name == name
    assert name not in markup_of(card)
    form = await admin.tap("card.refresh", **button(card, "card.refresh", section=f"sla-{name}"))
    await admin.tap("sla.remove", **button(form, "sla.remove"))
    assert (await _settings(admin)).slas == sample_slas()


async def test_hours_and_rounds_are_saved_and_go_back_to_the_sample(admin: Chat) -> None:
    form = await _part(admin, "service")
    typed = {"acknowledge_from": "4", "acknowledge_within": "8", "amends": "3"}
    card = await admin.tap("settings.save", **filled(form, "settings.save", **typed))
    assert (await _settings(admin)).service == Service(4, 8, 3)
    asked = await admin.tap("card.refresh", **button(card, "card.refresh", section="reset-service"))
    await admin.tap("settings.reset", **button(asked, "settings.reset"))
    assert (await _settings(admin)).service == Service()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"acknowledge_from": "0"}, "Hours are whole numbers from 1 to 240"),
        ({"acknowledge_from": "60"}, "The latest acknowledgement is not before the earliest"),
        ({"amends": "11"}, "Rounds of amends are a whole number from 0 to 10"),
        ({"amends": "many"}, "The rounds of amends must be a whole number"),
    ],
    ids=["none", "order", "rounds", "word"],
)
async def test_terms_of_service_that_cannot_be_are_refused(
    admin: Chat, typed: dict[str, str], said: str
) -> None:
    form = await _part(admin, "service")
    refused = await admin.tap("settings.save", **filled(form, "settings.save", **typed))
    assert said in text_of(refused)
    assert (await _settings(admin)).service == Service()


async def test_sentences_are_kept_one_in_a_line_and_each_once(admin: Chat) -> None:
    form = await _part(admin, "exclusions")
    typed = "Travel, in any class\n\n  travel,  in any class \nPrinting"
    await admin.tap("settings.save", **filled(form, "settings.save", exclusions=typed))
    settings = await _settings(admin)
    assert settings.exclusions == ("Travel, in any class", "Printing")
    assert settings.assumptions == sample_assumptions()
    asked = await _part(admin, "reset-exclusions")
    assert f"list of 2 is replaced by the sample of {len(sample_exclusions())}" in text_of(asked)
    await admin.tap("settings.reset", **button(asked, "settings.reset"))
    assert (await _settings(admin)).exclusions == sample_exclusions()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("\n".join(f"Assumption {one}" for one in range(MOST_TEXTS + 1)), f"has room for {MOST_TEXTS}"),
        ("x" * 201, "The assumption: The text has 201 characters; 200 are the most"),
    ],
    ids=["many", "long"],
)
async def test_sentences_that_cannot_be_are_refused(admin: Chat, typed: str, said: str) -> None:
    form = await _part(admin, "assumptions")
    refused = await admin.tap("settings.save", **filled(form, "settings.save", assumptions=typed))
    assert said in text_of(refused)
    assert (await _settings(admin)).assumptions == sample_assumptions()


async def test_a_form_drawn_before_somebody_elses_change_is_refused(admin: Chat) -> None:
    stale = await _part(admin, "sla-CRM template")
    await _add(admin)
    refused = await admin.tap("sla.save", **filled(stale, "sla.save", v1="2"))
    assert "changed since your card was drawn" in text_of(refused)
    assert (await _settings(admin)).slas[2].v1 == 7


async def test_only_an_admin_changes_terms(admin: Chat) -> None:
    megan = admin.beside(MEGAN)
    await megan.say("hi")
    looked = await megan.tap("card.refresh", card="tenant", section="slas")
    assert "Static ad set of five" in text_of(looked)
    assert "Add an SLA" not in text_of(looked)
    forged: dict[str, dict[str, Any]] = {
        "sla.save": {**POSTER},
        "kpi.remove": {"id": "Quality"},
        "settings.save": {"exclusions": "Nothing"},
        "settings.reset": {"what": "slas"},
    }
    for verb, data in forged.items():
        refused = await megan.tap(verb, **data, key=verb)
        assert "admin" in text_of(refused)
    assert await _settings(admin) == TenantSettings()


async def test_every_change_is_on_record(admin: Chat, shared_database_url: str) -> None:
    card = await _add(admin)
    form = await admin.tap("card.refresh", **button(card, "card.refresh", section="sla-Poster set"))
    await admin.tap("sla.remove", **button(form, "sla.remove"))
    engine = database.engine(shared_database_url)
    async with database.sessions(engine)(info={"tenant": admin.tenant}) as session:
        kept = await session.execute(select(audit.c.verb, audit.c.detail).order_by(audit.c.id))
        notes = [note for note in kept if note.verb.startswith("sla.")]
    await engine.dispose()
    assert [note.verb for note in notes] == ["sla.save", "sla.remove"]
    assert notes[1].detail["before"]["name"] == "Poster set"
