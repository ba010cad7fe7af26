"""Stages 10 and 11 as a team works them: a profile is tried out, saved, and the team follows from it."""

import asyncio
import io
from decimal import Decimal
from typing import Any

import pytest
import pytest_asyncio
from openpyxl import load_workbook

from core.calculators.efficiency import Scenario
from core.calculators.rate_card import RateCard
from core.calculators.team_shape import TeamShape
from core.keys import StageKey
from core.opportunity import Artifact
from tests.doubles.chat import Chat, button, filled, inputs, link, markup_of, offers, text_of
from tests.doubles.scene import hold, run, scoped, stand_at
from tests.doubles.teams import MEGAN

pytestmark = pytest.mark.asyncio(loop_scope="module")

SCOPED = scoped()
CARD = RateCard.model_validate(SCOPED[StageKey.RATE_CARD])


@pytest_asyncio.fixture(loop_scope="module")
async def lead(alone: Chat) -> Chat:
    """The owner of an opportunity whose rate card and delivery model are there."""
    await stand_at(alone, StageKey.EFFICIENCY, outputs=SCOPED)
    return alone


async def _card(chat: Chat, stage: str = "efficiency") -> dict[str, Any]:
    return await chat.tap("stage.open", opp=1, stage=stage)


async def _tap(chat: Chat, verb: str, **typed: Any) -> dict[str, Any]:
    """Fills in the form as it stands and taps a button of it."""
    return await chat.tap(verb, **filled(await _card(chat), verb, **typed))


async def _save(chat: Chat, **typed: Any) -> dict[str, Any]:
    return await _tap(chat, "efficiency.save", **typed)


async def _saved(chat: Chat, stage: StageKey = StageKey.EFFICIENCY) -> Artifact | None:
    async with chat.service.work(chat.tenant) as work:
        return await work.artifacts.latest(1, stage)


async def _kept(chat: Chat) -> Artifact:
    saved = await _saved(chat)
    assert saved
    return saved


# The form


async def test_the_form_begins_with_the_middle_scenario_and_the_tools_in_use(lead: Chat) -> None:
    form = inputs(await _card(lead))
    assert form["scenario"]["value"] == "moderate"
    assert form["blanket"]["value"] == ""
    assert form["tools"]["value"] == "Pencil, Semblance"


async def test_programme_roles_have_no_field(lead: Chat) -> None:
    card = await _card(lead)
    reducible = {one.discipline for one in CARD.roles if not one.programme}
    assert {id for id in inputs(card) if id.startswith("override_")} == {
        f"override_{name}" for name in reducible
    }
    assert "Programme roles: never reduced" in text_of(card)


async def test_a_preview_shows_before_and_after_and_saves_nothing(lead: Chat) -> None:
    shown = await _tap(lead, "efficiency.preview", blanket="50 %", override_Copy="7,5", notes="As agreed")
    said = text_of(shown)
    assert "nothing is saved" in said
    assert "2,374.5 h" in said
    assert "£230,907.00" in said
    assert "505 h → 467.13 h" in said
    assert await _saved(lead) is None
    held = inputs(shown)
    assert (held["blanket"]["value"], held["override_Copy"]["value"]) == ("50 %", "7,5")
    assert held["notes"]["value"] == "As agreed"


async def test_what_was_previewed_is_saved_from_the_same_card(lead: Chat) -> None:
    shown = await _tap(lead, "efficiency.preview", scenario="aggressive", override_Copy="7,5 %")
    await lead.tap("efficiency.save", **filled(shown, "efficiency.save"))
    output = (await _kept(lead)).output
    assert (output["scenario"], output["blanket"], output["overrides"]) == (
        "aggressive",
        "35",
        {"Copy": "7.5"},
    )


async def test_saving_says_who_saved_when_and_offers_to_complete(lead: Chat) -> None:
    shown = await _save(lead, notes="Agreed")
    assert "Saved by Alex Wilber" in text_of(shown)
    assert offers(shown, "stage.complete")
    saved = await _kept(lead)
    assert (saved.version, saved.drafted_by, saved.created_by) == (1, "people", "Alex Wilber")
    assert saved.output == {
        "scenario": "moderate",
        "blanket": "20",
        "overrides": {},
        "tools": ["Pencil", "Semblance"],
        "notes": "Agreed",
    }


async def test_a_scenario_without_a_blanket_takes_the_tenants_percentage(lead: Chat) -> None:
    async with lead.service.work(lead.tenant) as work:
        scenarios = (await work.settings.settings()).scenarios
    for scenario in Scenario:
        await _save(lead, scenario=str(scenario), blanket="")
        assert Decimal((await _kept(lead)).output["blanket"]) == scenarios[scenario]


@pytest.mark.parametrize("written", ["12.5", "12,5", "12,50 %", "12.5%", " 012.5 ", 12.5])
async def test_a_percentage_is_read_however_it_is_written(lead: Chat, written: Any) -> None:
    await _save(lead, blanket=written)
    assert (await _kept(lead)).output["blanket"] == "12.5"


async def test_an_override_is_taken_away_by_an_empty_field_and_kept_where_it_is_not_sent(lead: Chat) -> None:
    await _save(lead, override_Copy="30", override_Design="0")
    await lead.tap("efficiency.save", opp=1, key="k", scenario="moderate", override_Design="")
    assert (await _kept(lead)).output["overrides"] == {"Copy": "30"}


async def test_a_discipline_is_known_however_its_field_spells_it(lead: Chat) -> None:
    await lead.tap("efficiency.save", opp=1, key="k", override_project_management="10")
    assert (await _kept(lead)).output["overrides"] == {"Project Management": "10"}


async def test_an_override_that_reduces_nothing_here_is_named(lead: Chat) -> None:
    shown = await lead.tap("efficiency.save", opp=1, key="k", override_Motion="10")
    assert "The percentage for Motion changes nothing" in text_of(shown)
    assert inputs(shown)["override_Motion"]["value"] == "10"


async def test_tools_and_notes_are_text_and_never_markup(lead: Chat) -> None:
    hostile = "<at>Megan Bowen</at> [call](https://evil.example)\x00 them"
    shown = await _save(lead, tools=f'Pencil, "{hostile}"', notes=hostile)
    assert "evil.example" in inputs(shown)["notes"]["value"]
    assert "evil.example" not in markup_of(shown)


# What is refused

WRONG = [
    "91",
    "90.01",
    "-1",
    "abc",
    "NaN",
    "Infinity",
    "1e1",
    "9" * 400,
    91,
    -1,
    12.3456,
    float("nan"),
]
UNREADABLE = [True, [20], {"$gt": 0}]


def _named(value: object) -> str:
    return str(value)[:12]


@pytest.mark.parametrize("wrong", WRONG, ids=_named)
async def test_a_percentage_that_is_none_is_refused_by_its_fields_name(lead: Chat, wrong: Any) -> None:
    for verb, field, said in (
        ("efficiency.preview", "blanket", "The blanket percentage must be a percentage from 0 to 90"),
        ("efficiency.save", "override_Copy", "The percentage for Copy must be a percentage from 0 to 90"),
    ):
        refused = await _tap(lead, verb, **{field: wrong, "notes": "Keep me"})
        assert said in text_of(refused)
        assert inputs(refused)[field]["value"] == str(wrong)
        assert inputs(refused)["notes"]["value"] == "Keep me"
    assert lead.statuses[-1] == 200
    assert await _saved(lead) is None


@pytest.mark.parametrize("wrong", UNREADABLE, ids=_named)
async def test_what_is_no_text_is_refused_by_its_fields_name(lead: Chat, wrong: Any) -> None:
    assert "The blanket percentage" in text_of(await _save(lead, blanket=wrong))
    assert "by discipline" in text_of(await _save(lead, override_Copy=wrong))
    assert await _saved(lead) is None


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"scenario": "reckless"}, "Scenario is not one of the choices"),
        ({"override_Ceramics": "10"}, "no discipline “Ceramics”"),
        ({"override_Programme": "10"}, "The percentage for Programme cannot be set"),
        ({"notes": "x" * 2_001}, "The text of the notes is too long"),
        ({"tools": ",".join("abcdefghij" * 6)}, "The list of tools is too long"),
    ],
    ids=["scenario", "unknown discipline", "programme discipline", "notes", "tools"],
)
async def test_what_cannot_be_saved_is_refused_with_the_form(lead: Chat, typed: Any, said: str) -> None:
    refused = await _save(lead, **{"blanket": "15", **typed})
    assert said in text_of(refused)
    assert inputs(refused)["blanket"]["value"] == "15"
    assert await _saved(lead) is None


async def test_without_a_rate_card_the_card_leads_to_it(alone: Chat) -> None:
    await stand_at(alone, StageKey.RATE_CARD)
    card = await _card(alone)
    assert "no rate card yet" in text_of(card)
    assert button(card, "stage.open", stage="rate_card")
    assert inputs(card) == {}
    for verb in ("efficiency.preview", "efficiency.save"):
        refused = await alone.tap(verb, opp=1, scenario="moderate", key="k")
        assert "Build the rate card first" in text_of(refused)
        assert button(refused, "stage.open", stage="rate_card")
    assert await _saved(alone) is None


# Who, and how often


async def test_the_same_tap_twice_is_one_version(lead: Chat) -> None:
    typed = filled(await _card(lead), "efficiency.save", blanket="15")
    for _ in range(2):
        assert "Saved by" in text_of(await lead.tap("efficiency.save", **typed))
    assert (await _kept(lead)).version == 1


async def test_saving_the_same_values_again_makes_no_version(lead: Chat) -> None:
    await _save(lead, blanket="15", override_Copy="10")
    await _save(lead, blanket="15,00 %", override_Copy="10.0")
    assert (await _kept(lead)).version == 1
    await _save(lead, blanket="16")
    assert (await _kept(lead)).version == 2


async def test_a_stale_form_is_not_saved_over_what_somebody_else_saved(lead: Chat) -> None:
    stale = await _card(lead)
    await _save(await hold(lead, MEGAN), blanket="30")
    refused = await lead.tap("efficiency.save", **filled(stale, "efficiency.save", blanket="10"))
    assert "Megan Bowen saved this since your card was drawn" in text_of(refused)
    assert inputs(refused)["blanket"]["value"] == "30"
    assert (await _kept(lead)).output["blanket"] == "30"


async def test_of_two_who_save_at_once_one_is_told_so(lead: Chat) -> None:
    megan = await hold(lead, MEGAN)
    forms = [
        filled(await _card(who), "efficiency.save", blanket=str(n)) for n, who in ((11, lead), (12, megan))
    ]
    shown = await asyncio.gather(
        *(who.tap("efficiency.save", **form) for who, form in zip((lead, megan), forms, strict=True))
    )
    assert sum("saved this since your card was drawn" in text_of(card) for card in shown) == 1
    assert (await _kept(lead)).version == 1


async def test_a_viewer_sees_hours_and_no_price_and_changes_nothing(lead: Chat) -> None:
    await _save(lead, override_Copy="10")
    viewer = await hold(lead, MEGAN, "viewer")
    await lead.tap("role.remove", role="editor", people=MEGAN.id, key="r")
    card = await _card(viewer)
    assert "2,374.5 h" in text_of(card)
    assert "£" not in text_of(card)
    assert inputs(card) == {}
    for verb in ("efficiency.preview", "efficiency.save"):
        refused = await viewer.tap(verb, opp=1, blanket="50", key="k")
        assert "look but not change" in text_of(refused)
        assert "£" not in text_of(refused)
    assert (await _kept(lead)).version == 1


async def test_another_tenant_reaches_nothing(lead: Chat) -> None:
    elsewhere = lead.apart()
    await elsewhere.say("hi")
    for verb in ("efficiency.preview", "efficiency.save"):
        assert "no opportunity #1" in text_of(await elsewhere.tap(verb, opp=1, blanket="50", key="k"))
    assert await _saved(lead) is None


# The team


async def test_the_team_waits_for_a_saved_efficiency(lead: Chat) -> None:
    card = await _card(lead, "team_shape")
    assert "“Apply efficiency”, which nobody has saved yet" in text_of(card)
    assert button(card, "stage.open", stage="efficiency")
    assert not offers(card, "stage.run")
    refused = await lead.tap("stage.run", opp=1, stage="team_shape", key="k")
    assert "which nobody has saved yet" in text_of(refused)


async def test_the_team_is_what_was_previewed(lead: Chat) -> None:
    before = text_of(await _tap(lead, "efficiency.preview", blanket="25"))
    await _save(lead, blanket="25")
    shown = text_of(await run(lead, "team_shape"))
    made = await _saved(lead, StageKey.TEAM_SHAPE)
    assert made
    team = TeamShape.model_validate(made.output)
    assert (made.drafted_by, team.totals.hours) == ("computed", CARD.totals.hours)
    for figure in (f"£{team.totals.price_after:,.2f}", f"{team.total_fte:.3f} FTE"):
        assert figure in before
        assert figure in shown


async def test_another_efficiency_puts_the_team_out_of_date(lead: Chat) -> None:
    await _save(lead)
    await run(lead, "team_shape")
    await _save(lead, blanket="33")
    changed = "The percentage of “Blanket efficiency” changed from 20 to 33"
    assert changed in text_of(await _card(lead, "team_shape"))
    assert "Out of date" not in text_of(await _card(lead))
    await lead.tap("stages.refresh", opp=1, key="k")
    await lead.until("stage.open", lambda said: changed not in said, opp=1, stage="team_shape")


async def _workbook(chat: Chat) -> list[str]:
    """The sheets of our workbook as the card hands it out now."""
    shown = await chat.tap("export.get", opp=1, kind="rate_card_xlsx")
    status, content = await chat.fetch(link(shown))
    assert status == 200
    return load_workbook(io.BytesIO(content)).sheetnames


async def test_the_newest_workbook_is_handed_out_whichever_stage_made_it(lead: Chat) -> None:
    await run(lead, "rate_card")
    assert "Team" not in await _workbook(lead)
    await _save(lead)
    card = await run(lead, "team_shape")
    assert button(card, "export.get", kind="rate_card_xlsx")
    assert "Team" in await _workbook(lead)
    await run(lead, "rate_card")
    assert "Team" not in await _workbook(lead)


async def test_a_viewer_gets_neither_the_workbook_nor_a_price_of_the_team(lead: Chat) -> None:
    await _save(lead)
    await run(lead, "team_shape")
    viewer = await hold(lead, MEGAN, "viewer")
    await lead.tap("role.remove", role="editor", people=MEGAN.id, key="r")
    card = await _card(viewer, "team_shape")
    assert "FTE" in text_of(card)
    assert "£" not in text_of(card)
    assert not offers(card, "export.get")
    refused = await viewer.tap("export.get", opp=1, kind="rate_card_xlsx")
    assert not offers(refused, "export.get")
    assert "url" not in str(refused)
