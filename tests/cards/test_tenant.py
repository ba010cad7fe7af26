"""The organisation's settings: what an untouched form saves, who gets a form, and that lists fit."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from cards.actions import ACTION, Action, KpiSave, PartnerSave, SettingsSave, SlaSave, ToolSave
from cards.pages import size_of
from cards.parts import MOST_ACTIONS
from cards.samples.pursuit import VIEWERS
from cards.samples.tenants import TENANTS
from cards.tenant import SECTIONS, render
from core.agency.partners import MOST_CORE, Partner, Source
from core.agency.terms import MOST_TEXTS, KpiPattern, SlaPattern
from core.agency.tools import Tool, helped_steps
from core.rules.delivery_steps import media
from core.rules.kinds import kinds
from core.tenant import TenantSettings
from core.views import TenantView, Viewer
from tests.doubles.chat import filled, inputs, text_of

Objects = Callable[[Any], list[dict[str, Any]]]
LEAD = VIEWERS["lead"]
PROMISED = 28_000
LETTERS = ["x", "漢", "\U0001f600", '"']
CHANGING = {"settings.save", "settings.reset"} | {
    f"{verb}.{does}" for verb in ("tool", "partner", "sla", "kpi") for does in ("save", "remove")
}


def _saved(name: str, verb: str) -> Action:
    """What a tap on an untouched form sends, read back."""
    return ACTION.validate_python(filled(render(TENANTS[name], LEAD), verb))


def test_untouched_forms_save_what_is_set() -> None:
    branding, approvals, scenarios, core = (
        _saved(name, "settings.save") for name in ("branding", "approvals", "scenarios", "core")
    )
    held, own = TENANTS["branding"].settings, TENANTS["core"].settings
    for one in (branding, approvals, scenarios, core):
        assert isinstance(one, SettingsSave)
        assert one.version == held.version
    assert (branding.agency, branding.colour) == (held.branding.agency, held.branding.colour)  # pyright: ignore[reportAttributeAccessIssue]
    assert approvals.self_approval == "no"  # pyright: ignore[reportAttributeAccessIssue]
    assert [getattr(scenarios, one) for one in own.scenarios] == list(own.scenarios.values())
    assert core.core == own.core  # pyright: ignore[reportAttributeAccessIssue]


def test_an_untouched_tool_is_saved_as_it_is() -> None:
    saved, (tool,) = _saved("tool", "tool.save"), TENANTS["tool"].settings.tools
    assert isinstance(saved, ToolSave)
    assert (saved.id, saved.name, saved.does, saved.not_for) == (
        tool.name,
        tool.name,
        tool.does,
        tool.not_for,
    )
    assert (saved.steps, saved.media, saved.simple, saved.checks) == (tool.steps, tool.media, "no", "no")


def test_an_untouched_partner_is_saved_as_it_is() -> None:
    saved = _saved("partner", "partner.save")
    assert isinstance(saved, PartnerSave)
    assert (saved.id, saved.capability, saved.partner) == ("SEO", "SEO", "Jellyfish")
    assert saved.source is Source.BRANDTECH_PARTNER


def test_an_untouched_sla_is_saved_as_it_is() -> None:
    saved = _saved("sla", "sla.save")
    assert isinstance(saved, SlaSave)
    assert (saved.id, saved.name, saved.responsible) == ("Poster set", "Poster set", "Art Director")
    assert (saved.v1, saved.v2, saved.v3, saved.kinds) == (6, 3, 1, ("static",))


def test_an_untouched_kpi_is_saved_as_it_is() -> None:
    saved = _saved("kpi", "kpi.save")
    assert isinstance(saved, KpiSave)
    assert (saved.metric, saved.target) == ("Answers", "All of them")


def test_untouched_terms_are_saved_as_they_are() -> None:
    service, exclusions = (_saved(name, "settings.save") for name in ("service", "exclusions"))
    assert isinstance(service, SettingsSave)
    assert isinstance(exclusions, SettingsSave)
    assert (service.acknowledge_from, service.acknowledge_within, service.amends) == (12, 24, 3)
    assert exclusions.exclusions == ("Travel", "Printing")
    assert exclusions.assumptions is None


def test_says_when_people_may_approve_their_own() -> None:
    view = TENANTS["approvals"]
    allowed = replace(view, settings=replace(view.settings, self_approval=True))
    assert inputs(render(view, LEAD))["self_approval"]["value"] == "no"
    assert inputs(render(allowed, LEAD))["self_approval"]["value"] == "yes"


def test_the_overview_leads_to_every_part(objects: Objects) -> None:
    drawn = objects(render(TENANTS["changing"], LEAD))
    led = {one["data"].get("section") for one in drawn if one.get("type") == "Action.Execute"}
    assert set(SECTIONS) <= led


@pytest.mark.parametrize("name", TENANTS)
@pytest.mark.parametrize("who", ["lead", "everyone"])
def test_nobody_else_gets_a_form(name: str, who: str, objects: Objects) -> None:
    view = TENANTS[name] if who == "everyone" else replace(TENANTS[name], may_change=False)
    card = render(view, VIEWERS[who])
    assert inputs(card) == {}
    assert not CHANGING & {str(one.get("verb")) for one in objects(card)}


def test_going_back_to_the_sample_is_offered_where_there_is_something_of_its_own() -> None:
    assert "Back to the sample" in text_of(render(TENANTS["partners"], LEAD))
    assert "Back to the sample" not in text_of(render(TENANTS["tools"], LEAD))


@pytest.mark.parametrize(
    ("section", "instead"),
    [
        ("tool-Vanished", "AI tools"),
        ("partner-Vanished", "Partners"),
        ("sla-Vanished", "SLAs"),
        ("kpi-Vanished", "KPIs"),
        ("reset-tools", "AI tools"),
        ("reset-everything", "Settings of the organisation"),
        ("x" * 300, "Settings of the organisation"),
    ],
    ids=["tool", "partner", "sla", "kpi", "nothing-to-reset", "reset", "unknown"],
)
def test_a_part_that_is_not_there_shows_the_nearest(section: str, instead: str) -> None:
    card = render(replace(TENANTS["changing"], section=section), LEAD)
    assert text_of(card["body"][0]) == instead


def _full(letter: str) -> TenantSettings:
    """As many entries as there may be, each as long as it may be."""
    name, text = letter * 76, letter * 300
    return replace(
        TENANTS["changing"].settings,
        tools=tuple(
            Tool(f"{one:04}{name}", text, tuple(f"{at}{name}" for at in range(8)), helped_steps(), media())
            for one in range(100)
        ),
        partners=tuple(
            Partner(f"{one:04}{name}", Source.BRANDTECH_PARTNER, f"{one}{name}") for one in range(100)
        ),
        core=tuple(f"{one:04}{name}" for one in range(MOST_CORE)),
        slas=tuple(SlaPattern(f"{one:04}{name}", 120, 120, 120, kinds(), name, text) for one in range(100)),
        kpis=tuple(KpiPattern(f"{one:04}{name}", name, text) for one in range(100)),
        exclusions=tuple(f"{one:04}{letter * 196}" for one in range(MOST_TEXTS)),
        assumptions=tuple(f"{one:04}{letter * 196}" for one in range(MOST_TEXTS)),
    )


@pytest.mark.parametrize("letter", LETTERS, ids=["ascii", "cjk", "emoji", "quotes"])
@pytest.mark.parametrize("viewer", [LEAD, VIEWERS["everyone"]], ids=["admin", "everyone"])
def test_full_lists_stay_under_the_promise(letter: str, viewer: Viewer, objects: Objects) -> None:
    settings = _full(letter)
    entries = (
        *(f"tool-{settings.tools[0].name}", f"partner-{settings.partners[0].capability}"),
        *(f"sla-{settings.slas[0].name}", f"kpi-{settings.kpis[0].metric}"),
    )
    forms = ("new-tool", "new-partner", "new-sla", "new-kpi")
    resets = (f"reset-{section}" for section in SECTIONS)
    for section in (None, *SECTIONS, *entries, *forms, *resets):
        view = TenantView(settings, may_change=True, section=section, page=2)
        card = render(view, viewer)
        assert size_of(card) < PROMISED, section
        rows = [element["actions"] for element in objects(card) if element.get("type") == "ActionSet"]
        assert sum(map(len, rows)) <= MOST_ACTIONS, section


@pytest.mark.parametrize("section", ["tools", "partners", "slas", "kpis"])
def test_every_entry_is_on_exactly_one_page(section: str) -> None:
    settings = _full("x")
    pages = [render(TenantView(settings, True, section=section, page=page), LEAD) for page in range(1, 60)]
    distinct = {text_of(card): card for card in pages}
    shown = "\n".join(distinct)
    for one in range(100):
        assert shown.count(f"\n{one:04}{'x' * 76}\n") == 1
