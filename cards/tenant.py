"""What the organisation has set for itself: an overview, and a part for each thing to set."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from cards.actions import CardRefresh
from cards.parts import Element, box, buttons, card, execute, heading, line, notice, strong, subtle, tapping
from cards.samples.tenants import TENANTS
from cards.tenant_forms import (
    answered,
    approvals,
    branding,
    core,
    handoff,
    reductions,
    required,
    scenarios,
)
from cards.tenant_frame import RESET, asked_back, changing, part
from cards.tenant_language import language, named_itself
from cards.tenant_lists import Entries, entry_form, entry_list
from cards.tenant_partners import PARTNERS
from cards.tenant_reaching import in_short, reaching
from cards.tenant_terms import KPIS, SLAS, assumptions, exclusions, service
from cards.tenant_tools import TOOLS
from cards.words import apart, clip, listed, words
from core.tenant import Sampled
from core.views import TenantView, Viewer

SAMPLES = TENANTS

ENTRIES: tuple[Entries[Any], ...] = (TOOLS, PARTNERS, SLAS, KPIS)
"""The lists of entries with a form each."""

SECTIONS: Mapping[str, Callable[[TenantView, Viewer], Element]] = {
    "branding": branding,
    "language": language,
    "approvals": approvals,
    "reaching": reaching,
    "tools": partial(entry_list, TOOLS),
    "scenarios": scenarios,
    "partners": partial(entry_list, PARTNERS),
    "core": core,
    "slas": partial(entry_list, SLAS),
    "kpis": partial(entry_list, KPIS),
    "service": service,
    "exclusions": exclusions,
    "assumptions": assumptions,
    "handoff": handoff,
}

_STATE = 160


def render(view: TenantView, viewer: Viewer) -> Element:
    section = view.section or ""
    if section in SECTIONS:
        return SECTIONS[section](view, viewer)
    return _form(view, section, viewer) or _asked(view, section, viewer) or _overview(view, viewer)


def _form(view: TenantView, section: str, viewer: Viewer) -> Element | None:
    """The form of one entry of a list; None where the section stands for none."""
    return next((form for kind in ENTRIES if (form := entry_form(kind, view, section, viewer))), None)


def _asked(view: TenantView, section: str, viewer: Viewer) -> Element | None:
    """The question before something goes back to the sample; the thing itself where that is not offered."""
    what = next((one for one in Sampled if section == f"{RESET}{one}"), None)
    if what is None:
        return None
    offered = changing(view, viewer) and view.settings.differs(what)
    return asked_back(view, what, viewer) if offered else SECTIONS[what](view, viewer)


# The overview


def _overview(view: TenantView, viewer: Viewer) -> Element:
    body = [
        heading("cards-tenant-title", viewer, size="Large"),
        *notice(view.notice, viewer),
        line(subtle(words("cards-tenant-said", viewer)), spacing="None"),
        *(_row(section, state, viewer) for section, state in _states(view, viewer).items()),
        *buttons(
            execute(words("cards-roles", viewer), CardRefresh(card="roles")),
            _catalogue(view, viewer),
            _template(view, viewer),
            spacing="Large",
        ),
    ]
    return card(viewer, body, part(None))


def _catalogue(view: TenantView, viewer: Viewer) -> Element | None:
    if not changing(view, viewer):
        return None
    return execute(words("cards-catalogue", viewer), CardRefresh(card="catalogue"))


def _template(view: TenantView, viewer: Viewer) -> Element | None:
    if not changing(view, viewer):
        return None
    return execute(words("cards-template", viewer), CardRefresh(card="template"))


def _row(section: str, state: str, viewer: Viewer) -> Element:
    title = words(f"cards-tenant-{section}", viewer)
    return box(
        line(strong(title)),
        line(subtle(clip(state, _STATE)), spacing="None"),
        separator=True,
        spacing="Medium",
        **tapping(title, part(section)),
    )


def _states(view: TenantView, viewer: Viewer) -> Mapping[str, str]:
    """How each part stands, in a line."""
    settings = view.settings
    entries = {str(kind.what): [kind.named(one) for one in kind.held(view)] for kind in ENTRIES}
    texts = (Sampled.CORE, Sampled.EXCLUSIONS, Sampled.ASSUMPTIONS)
    entries |= {str(what): list(getattr(settings, what)) for what in texts}
    named = {
        section: listed(names, viewer) or words(f"cards-tenant-{section}-none", viewer)
        for section, names in entries.items()
    }
    hours = {"from": settings.service.acknowledge_from, "within": settings.service.acknowledge_within}
    said = {
        "branding": apart(settings.branding.agency) or words("cards-empty", viewer),
        "language": named_itself(settings.language),
        "approvals": words(
            "cards-tenant-approvals-state",
            viewer,
            roles=required(view, viewer),
            own=words("cards-tenant-self_approval", viewer),
            answer=answered(view, viewer),
        ),
        "reaching": in_short(settings.reaching, viewer),
        "scenarios": words("cards-tenant-scenarios-state", viewer, **reductions(view, viewer)),
        "service": words("cards-tenant-service-state", viewer, **hours, amends=settings.service.amends),
        **named,
        "handoff": listed(settings.talent, viewer) or words("cards-tenant-handoff-none", viewer),
    }
    return {section: said[section] for section in SECTIONS}
