"""What the organisation promises and rests its prices on: SLAs, KPIs, service, lists of sentences."""

from collections.abc import Iterable

from cards.actions import KpiRemove, KpiSave, SlaRemove, SlaSave
from cards.parts import Element, facts, text_input
from cards.tenant_forms import settings_form, text_list
from cards.tenant_frame import reset_button
from cards.tenant_lists import Entries, label, required, several
from cards.words import count, listed, words
from core.agency.lists import NAME, TEXT
from core.agency.terms import (
    MOST_AMENDS,
    MOST_DAYS,
    MOST_HOURS,
    MOST_TEXTS,
    SENTENCE,
    KpiPattern,
    SlaPattern,
    kpi_name,
    sla_name,
)
from core.rules.kinds import kinds
from core.tenant import Sampled
from core.views import TenantView, Viewer

_TERMS = {"acknowledge_from": MOST_HOURS, "acknowledge_within": MOST_HOURS, "amends": MOST_AMENDS}
"""The terms of service, with the most of each."""


def _sla_said(sla: SlaPattern, viewer: Viewer) -> Iterable[str]:
    for_kinds = listed((label(f"kind-{one}", viewer) for one in sla.kinds if one in kinds()), viewer)
    days = {f"v{at}": str(one) for at, one in enumerate(sla.days, start=1)}
    return words("cards-support-days", viewer, **days), for_kinds, sla.responsible


def _sla_fields(sla: SlaPattern, viewer: Viewer) -> list[Element]:
    missing, choose = label("tool-missing", viewer), label("tool-choose", viewer)
    known = [(one, label(f"kind-{one}", viewer)) for one in kinds()]
    return [
        required("name", label("sla-name", viewer), sla.name, missing, NAME, label("sla-name-hint", viewer)),
        *(_number(f"v{at}", f"sla-v{at}", days, 1, MOST_DAYS, viewer) for at, days in enumerate(sla.days, 1)),
        several("kinds", label("sla-kinds", viewer), known, sla.kinds, choose),
        text_input("responsible", label("sla-responsible", viewer), sla.responsible, limit=NAME),
        text_input("notes", label("sla-notes", viewer), sla.notes, limit=TEXT),
    ]


def _number(id: str, name: str, value: int, least: int, most: int, viewer: Viewer) -> Element:
    return {
        "type": "Input.Number",
        "id": id,
        "label": label(name, viewer),
        "min": least,
        "max": most,
        "value": value,
        "isRequired": True,
        "errorMessage": words("cards-tenant-number-wrong", viewer, least=least, most=most),
    }


def _kpi_said(kpi: KpiPattern, viewer: Viewer) -> Iterable[str]:
    return kpi.target, kpi.measurement


def _kpi_fields(kpi: KpiPattern, viewer: Viewer) -> list[Element]:
    missing = label("tool-missing", viewer)
    return [
        required("metric", label("kpi-metric", viewer), kpi.metric, missing, NAME),
        required("target", label("kpi-target", viewer), kpi.target, missing, NAME),
        required("measurement", label("kpi-measurement", viewer), kpi.measurement, missing, TEXT),
    ]


SLAS = Entries(
    Sampled.SLAS,
    "sla",
    sla_name,
    SlaPattern("", 5, 2, 1, ()),
    _sla_said,
    _sla_fields,
    SlaSave,
    SlaRemove,
)
KPIS = Entries(
    Sampled.KPIS, "kpi", kpi_name, KpiPattern("", "", ""), _kpi_said, _kpi_fields, KpiSave, KpiRemove
)


def service(view: TenantView, viewer: Viewer) -> Element:
    held = {name: getattr(view.settings.service, name) for name in _TERMS}
    least = {"amends": 0}
    fields = [
        _number(name, f"service-{name}", value, least.get(name, 1), _TERMS[name], viewer)
        for name, value in held.items()
    ]
    told = [(label(f"service-{name}", viewer), count(value, viewer)) for name, value in held.items()]
    reset = reset_button(view, Sampled.SERVICE, viewer)
    return settings_form(view, Sampled.SERVICE, fields, facts(told), viewer, reset)


def exclusions(view: TenantView, viewer: Viewer) -> Element:
    return text_list(view, Sampled.EXCLUSIONS, (MOST_TEXTS, SENTENCE), viewer)


def assumptions(view: TenantView, viewer: Viewer) -> Element:
    return text_list(view, Sampled.ASSUMPTIONS, (MOST_TEXTS, SENTENCE), viewer)
