"""The organisation's settings over the chat: tools, partners, scenarios, in-house capabilities."""

import asyncio
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
import pytest_asyncio
from sqlalchemy import select

from core.agency.partners import sample_core, sample_partners
from core.agency.tools import sample_tools
from core.calculators.efficiency import SCENARIOS, Scenario
from core.keys import StageKey
from core.tenant import TenantSettings
from storage import database
from storage.tables import audit
from tests.doubles.chat import Chat, button, filled, inputs, markup_of, offers, text_of
from tests.doubles.scene import run
from tests.doubles.teams import ALEX, MEGAN

pytestmark = pytest.mark.asyncio(loop_scope="module")

LINGUO = {
    "name": "Linguo",
    "does": "translation of copy",
    "not_for": 'speech, "puns, rhymes"',
    "steps": "localisation,adaptation",
    "media": "static,print",
    "simple": "yes",
    "checks": "no",
}
OTHER = "bbbbbbbb-0000-0000-0000-000000000003"


async def _settings(chat: Chat) -> TenantSettings:
    async with chat.service.work(chat.tenant) as work:
        return await work.settings.settings()


async def _part(chat: Chat, section: str, page: int = 1) -> dict[str, Any]:
    return await chat.tap("card.refresh", card="tenant", section=section, page=page)


async def _add(chat: Chat, **facts: str) -> dict[str, Any]:
    form = await _part(chat, "new-tool")
    return await chat.tap("tool.save", **filled(form, "tool.save", **{**LINGUO, **facts}))


@pytest_asyncio.fixture(loop_scope="module")
async def admin(alone: Chat) -> Chat:
    """The first to speak in a tenant of their own."""
    await alone.say("hi")
    return alone


async def test_the_command_leads_to_every_part(admin: Chat) -> None:
    card = await admin.say("settings")
    assert "Pencil, Creative-X" in text_of(card)
    assert "Conservative 10%, moderate 20%, aggressive 35%" in text_of(card)
    tools = await admin.tap("card.refresh", **button(card, "card.refresh", section="tools"))
    assert "Video" not in text_of(tools)
    assert "video cut-downs and edits" in text_of(tools)


async def test_a_tool_is_added_changed_and_removed(admin: Chat) -> None:
    listed = await _add(admin)
    assert "Saved." in text_of(listed)
    tool = (await _settings(admin)).tools[-1]
    assert (tool.name, tool.not_for, tool.simple) == ("Linguo", ("speech", "puns, rhymes"), True)
    assert (tool.steps, tool.media) == (("localisation", "adaptation"), ("static", "print"))
    form = await admin.tap("card.refresh", **button(listed, "card.refresh", section="tool-Linguo"))
    await admin.tap("tool.save", **filled(form, "tool.save", name="Lingua", simple="no"))
    changed = (await _settings(admin)).tools[-1]
    assert (changed.name, changed.does, changed.simple) == ("Lingua", "translation of copy", False)
    form = await _part(admin, "tool-Lingua")
    gone = await admin.tap("tool.remove", **button(form, "tool.remove"))
    assert "off the list" in text_of(gone)
    assert (await _settings(admin)).tools == sample_tools()


async def test_every_tool_may_go_and_the_sample_may_come_back(admin: Chat) -> None:
    card = await _part(admin, "tools")
    for tool in sample_tools():
        form = await _part(admin, f"tool-{tool.name}")
        card = await admin.tap("tool.remove", **button(form, "tool.remove"))
    assert "There are no tools on the list" in text_of(card)
    asked = await admin.tap("card.refresh", **button(card, "card.refresh", section="reset-tools"))
    assert "list of 0 is replaced by the sample of 6" in text_of(asked)
    back = await admin.tap("settings.reset", **button(asked, "settings.reset"))
    assert "Pencil" in text_of(back)
    assert not offers(back, "settings.reset")


async def test_the_same_tap_twice_adds_one_tool(admin: Chat) -> None:
    form = await _part(admin, "new-tool")
    sent = filled(form, "tool.save", **LINGUO)
    for _ in range(2):
        card = await admin.tap("tool.save", **sent)
        assert "Linguo" in text_of(card)
    assert len((await _settings(admin)).tools) == len(sample_tools()) + 1


async def test_a_form_drawn_before_somebody_elses_change_is_refused(admin: Chat) -> None:
    stale = await _part(admin, "tool-Pencil")
    await _add(admin)
    refused = await admin.tap("tool.save", **filled(stale, "tool.save", does="anything"))
    assert "changed since your card was drawn" in text_of(refused)
    assert inputs(refused)["does"]["value"] == sample_tools()[0].does
    removed = await admin.tap("tool.remove", **button(stale, "tool.remove"))
    assert "changed since your card was drawn" in text_of(removed)
    assert len((await _settings(admin)).tools) == len(sample_tools()) + 1


async def test_of_two_admins_at_once_one_is_told_to_look_again(admin: Chat) -> None:
    megan = admin.beside(MEGAN)
    await megan.say("hi")
    await admin.tap("role.assign", role="admin", people=MEGAN.id, key="r")
    form, hers = await _part(admin, "new-tool"), await _part(megan, "new-tool")
    answers = await asyncio.gather(
        admin.tap("tool.save", **filled(form, "tool.save", **LINGUO)),
        megan.tap("tool.save", **filled(hers, "tool.save", **{**LINGUO, "name": "Brushwork"})),
    )
    refused = [one for one in answers if "changed since your card was drawn" in text_of(one)]
    assert len(refused) == 1
    assert len((await _settings(admin)).tools) == len(sample_tools()) + 1


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"name": "  "}, "The name: This must not be empty"),
        ({"name": "\u200b\u202e"}, "The name: This must not be empty"),
        ({"name": "x" * 300}, "The name: The text has 300 characters; 80 are the most"),
        ({"name": "x" * 301}, "The name is too long"),
        ({"name": "  pencil "}, "“pencil” is on the list already"),
        ({"does": ""}, "What the tool does: This must not be empty"),
        ({"not_for": ",".join("abcdefghi")}, "What it is not for: There are 9 of these; 8 are the most"),
        ({"not_for": "y" * 81}, "What it is not for: The text has 81 characters"),
        ({"steps": ""}, "Steps: Nothing is chosen. Choose at least one of: social_statics"),
        ({"steps": "localisation,sorcery"}, "Steps: There is no “sorcery”. Choose from: social_statics"),
        ({"steps": "approvals"}, "There is no “approvals”"),
        ({"media": "smell"}, "What the work must be: There is no “smell”. Choose from: motion, static"),
        ({"simple": "perhaps"}, "simple is not one of the choices"),
    ],
    ids=[
        "blank",
        "unseen",
        "long",
        "longer",
        "twice",
        "purposeless",
        "many",
        "long-limit",
        "no-step",
        "step",
        "peoples-step",
        "medium",
        "flag",
    ],
)
async def test_a_tool_that_cannot_be_is_refused_with_its_form(
    admin: Chat, facts: dict[str, str], said: str
) -> None:
    refused = await _add(admin, **facts)
    assert said in text_of(refused)
    assert "Nothing was saved" in text_of(refused)
    typed = {**LINGUO, **facts}
    assert inputs(refused)["checks"]["value"] == typed["checks"]
    assert inputs(refused)["does"]["value"] == typed["does"]
    assert (await _settings(admin)).tools == sample_tools()


@pytest.mark.parametrize(
    "name", ["**Bold** [link](http://x)", "<at>everyone</at>", "new", "tool-new", 'a, "b"; c', "漢字\n二行"]
)
async def test_a_name_is_data_and_never_markup(admin: Chat, name: str) -> None:
    card = await _add(admin, name=name)
    tidy = " ".join(name.split())
    assert (await _settings(admin)).tools[-1].name == tidy
    assert tidy not in markup_of(card)
    form = await admin.tap("card.refresh", **button(card, "card.refresh", section=f"tool-{tidy}"))
    assert inputs(form)["name"]["value"] == tidy
    await admin.tap("tool.remove", **button(form, "tool.remove"))
    assert (await _settings(admin)).tools == sample_tools()


async def test_what_cannot_be_stored_does_no_harm(admin: Chat) -> None:
    await _add(admin, name="Nul\x00l", does="a\x00b")
    assert admin.statuses[-1] == 200
    assert [tool.name for tool in (await _settings(admin)).tools[6:]] == ["Null"]


async def test_a_tool_somebody_removed_cannot_be_changed(admin: Chat) -> None:
    refused = await admin.tap("tool.save", id="Vanished", does="x", key="k")
    assert "“Vanished” is not on the list any more" in text_of(refused)
    assert "is not on the list any more" in text_of(await admin.tap("tool.remove", id="", key="k"))
    assert (await _settings(admin)).tools == sample_tools()


async def test_a_hundred_tools_go_over_pages_and_the_next_is_refused(admin: Chat) -> None:
    pencil, *_ = sample_tools()
    listed = tuple(replace(pencil, name=f"Tool {one:03}") for one in range(99))
    async with admin.service.work(admin.tenant) as work:
        await work.settings.save(TenantSettings(tools=listed))
        await work.commit()
    form = await _part(admin, "new-tool")
    card = await _add(admin)
    assert "Page" in text_of(card)
    assert "Linguo" in text_of(card)
    assert "Tool 000" not in text_of(card)
    assert "Add a tool" not in text_of(card)
    data = filled(form, "tool.save", **{**LINGUO, "name": "One too many", "version": None})
    assert "has room for 100 entries" in text_of(await admin.tap("tool.save", **data))
    assert len((await _settings(admin)).tools) == 100


async def _drafted(chat: Chat) -> str:
    """What the card says of the delivery model that rules draft for a brief of social statics."""
    await chat.drop(("brief.md", b"Client: Harbour Foods\n\nWe need twelve paid-social statics for spring."))
    asked = {"name": "Paid-social statics", "category": "social", "volume_estimate": "12"}
    async with chat.service.work(chat.tenant) as work:
        await work.artifacts.add(
            1,
            StageKey.DIAGNOSIS,
            run=None,
            output={"deliverables": [asked]},
            evidence=[],
            remarks=[],
            made_from={},
            drafted_by="rules",
            cost=Decimal(0),
            seconds=0.0,
            by=ALEX.id,
        )
        await work.commit()
    await chat.until("opportunity.open", lambda said: "Being fetched" not in said, opp=1)
    return text_of(await run(chat, "delivery_model"))


async def test_other_tools_outdate_the_delivery_model_and_nothing_else_does(admin: Chat) -> None:
    outdated = "The list of AI tools was changed"
    assert "Pencil" in await _drafted(admin)
    await admin.tap("settings.save", agency="Ours", conservative="1", core="Motion", key="a")
    await admin.tap("partner.remove", id="SEO", key="b")
    await admin.tap("tool.save", **filled(await _part(admin, "tool-Pencil"), "tool.save"))
    assert "Out of date" not in text_of(await admin.tap("stage.open", opp=1, stage="delivery_model"))
    form = await _part(admin, "tool-Pencil")
    await admin.tap("tool.save", **filled(form, "tool.save", name="Crayon"))
    assert outdated in text_of(await admin.tap("stage.open", opp=1, stage="delivery_model"))
    again = text_of(await run(admin, "delivery_model"))
    assert "Crayon" in again
    assert "Pencil" not in again
    assert outdated not in again


async def test_what_is_partnered_is_added_changed_and_removed(admin: Chat) -> None:
    form = await _part(admin, "new-partner")
    sent = filled(form, "partner.save", capability="Retail analytics", source="internal_sme")
    await admin.tap("partner.save", **sent)
    partner = (await _settings(admin)).partners[-1]
    assert (partner.capability, partner.partner, partner.source) == ("Retail analytics", "", "internal_sme")
    form = await _part(admin, "partner-SEO")
    await admin.tap(
        "partner.save", **filled(form, "partner.save", partner="Others", source="external_vendor")
    )
    first = (await _settings(admin)).partners[0]
    assert (first.capability, first.partner, first.source) == ("SEO", "Others", "external_vendor")
    form = await _part(admin, "partner-SEO")
    await admin.tap("partner.remove", **button(form, "partner.remove"))
    assert "SEO" not in {one.capability for one in (await _settings(admin)).partners}
    asked = await _part(admin, "reset-partners")
    await admin.tap("settings.reset", **button(asked, "settings.reset"))
    assert (await _settings(admin)).partners == sample_partners()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"capability": ""}, "The capability: This must not be empty"),
        ({"capability": "performance MEDIA"}, "is on the list already"),
        ({"partner": "x" * 81}, "The partner: The text has 81 characters"),
        ({"source": "a_friend"}, "The source is not one of the choices"),
    ],
    ids=["blank", "twice", "long", "source"],
)
async def test_a_partner_that_cannot_be_is_refused(admin: Chat, typed: dict[str, str], said: str) -> None:
    form = await _part(admin, "partner-SEO")
    refused = await admin.tap("partner.save", **filled(form, "partner.save", **typed))
    assert said in text_of(refused)
    assert offers(refused, "partner.save")
    assert (await _settings(admin)).partners == sample_partners()


async def test_scenarios_are_saved_to_two_decimals(admin: Chat) -> None:
    form = await _part(admin, "scenarios")
    typed = {"conservative": "0", "moderate": "12,25 %", "aggressive": "90"}
    card = await admin.tap("settings.save", **filled(form, "settings.save", **typed))
    saved = (await _settings(admin)).scenarios
    assert {one: str(percent) for one, percent in saved.items()} == {
        Scenario.CONSERVATIVE: "0",
        Scenario.MODERATE: "12.25",
        Scenario.AGGRESSIVE: "90",
    }
    assert "moderate 12.25%" in text_of(await admin.say("settings"))
    asked = await admin.tap("card.refresh", **button(card, "card.refresh", section="reset-scenarios"))
    await admin.tap("settings.reset", **button(asked, "settings.reset"))
    assert (await _settings(admin)).scenarios == SCENARIOS


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"aggressive": "90.01"}, "Aggressive must be a percentage from 0 to 90"),
        ({"conservative": "-1"}, "Conservative must be a percentage from 0 to 90"),
        ({"moderate": "20.1255"}, "at most two decimals"),
        ({"moderate": "36"}, "nor moderate above aggressive"),
        ({"conservative": "20.5"}, "conservative may not be above moderate"),
        ({"moderate": "abc"}, "Moderate must be a percentage such as 12.5"),
        ({"moderate": ""}, "Moderate must be a percentage"),
        ({"moderate": "1e1"}, "Moderate must be a percentage"),
        ({"moderate": "NaN"}, "Moderate must be a percentage"),
        ({"moderate": True}, "Moderate must be a percentage"),
    ],
    ids=[
        "above",
        "below",
        "decimals",
        "order",
        "order-low",
        "words",
        "blank",
        "exponent",
        "nan",
        "truth",
    ],
)
async def test_percentages_that_cannot_be_are_refused(admin: Chat, typed: dict[str, Any], said: str) -> None:
    form = await _part(admin, "scenarios")
    refused = await admin.tap("settings.save", **filled(form, "settings.save", **typed))
    assert said in text_of(refused)
    assert inputs(refused).keys() >= {"conservative", "moderate", "aggressive"}
    assert (await _settings(admin)).scenarios == SCENARIOS


async def test_capabilities_of_our_own_stand_one_in_a_line(admin: Chat) -> None:
    form = await _part(admin, "core")
    typed = "Statics, all kinds\r\n\n  Motion \nmotion\nSound"
    await admin.tap("settings.save", **filled(form, "settings.save", core=typed))
    assert (await _settings(admin)).core == ("Statics, all kinds", "Motion", "Sound")
    form = await _part(admin, "core")
    refused = await admin.tap("settings.save", **filled(form, "settings.save", core=f"Motion\n{'x' * 81}"))
    assert "In-house capability: The text has 81 characters" in text_of(refused)
    many = "\n".join(f"Capability {one}" for one in range(41))
    refused = await admin.tap("settings.save", **filled(form, "settings.save", core=many))
    assert "has room for 40 entries" in text_of(refused)
    await admin.tap("settings.save", **filled(form, "settings.save", core=""))
    assert (await _settings(admin)).core == ()


async def test_saving_one_part_leaves_the_others(admin: Chat) -> None:
    await _add(admin)
    form = await _part(admin, "branding")
    await admin.tap("settings.save", **filled(form, "settings.save", agency="North & Field"))
    held = await _settings(admin)
    assert held.branding.agency == "North & Field"
    assert held.tools[-1].name == "Linguo"
    assert (held.core, held.partners, held.scenarios) == (sample_core(), sample_partners(), SCENARIOS)


CHANGES = (
    ("tool.save", {**LINGUO}),
    ("tool.save", {"id": "Pencil", "does": "anything"}),
    ("tool.remove", {"id": "Pencil"}),
    ("partner.save", {"capability": "Mine", "source": "internal_sme"}),
    ("partner.remove", {"id": "SEO"}),
    ("settings.save", {"conservative": "1"}),
    ("settings.save", {"core": "Mine"}),
    ("settings.reset", {"what": "tools"}),
)


@pytest.mark.parametrize("role", ["viewer", "editor", "manager"])
async def test_nobody_but_an_admin_changes_anything(admin: Chat, role: str) -> None:
    megan = admin.beside(MEGAN)
    await megan.say("hi")
    await admin.tap("role.assign", role=role, people=MEGAN.id, key="r")
    for verb, data in CHANGES:
        assert "That is for admins" in text_of(await megan.tap(verb, **data, key="k"))
    looked = await megan.tap("card.refresh", card="tenant", section="tool-Pencil")
    assert inputs(looked) == {}
    assert "Pencil" in text_of(looked)
    assert await _settings(admin) == TenantSettings()


async def test_another_tenant_keeps_its_own_lists(admin: Chat) -> None:
    stranger = admin.beside(MEGAN, tenant=OTHER)
    await stranger.say("hi")
    await _add(admin)
    await admin.tap("settings.save", core="Ours", key="a")
    assert "Linguo" not in str(await _part(stranger, "tools"))
    refused = await stranger.tap("tool.save", id="Linguo", does="stolen", key="k")
    assert "is not on the list any more" in text_of(refused)
    assert await _settings(stranger) == TenantSettings()
    assert (await _settings(admin)).tools[-1].does == "translation of copy"


async def test_every_change_is_in_the_audit_trail(admin: Chat, shared_database_url: str) -> None:
    for verb, data in CHANGES:
        await admin.tap(verb, **data, key=verb)
    engine = database.engine(shared_database_url)
    async with database.sessions(engine)(info={"tenant": admin.tenant}) as session:
        kept = await session.execute(
            select(audit.c.verb, audit.c.person, audit.c.detail).order_by(audit.c.id)
        )
        notes = [note for note in kept if note.verb in dict(CHANGES)]
    await engine.dispose()
    assert [note.verb for note in notes] == [verb for verb, _ in CHANGES]
    assert {note.person for note in notes} == {ALEX.id}
    removed = next(note.detail for note in notes if note.verb == "tool.remove")
    assert (removed["before"]["name"], removed["before"]["does"]) == ("Pencil", "anything")
    assert "Linguo" in str(notes[-1].detail["before"])
