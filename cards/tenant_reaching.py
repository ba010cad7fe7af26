"""The settings that say when approvers are reminded, when managers are told, and how long links work."""

from cards.parts import Element, facts
from cards.tenant_forms import settings_form
from cards.words import words
from core.reaching import MOST_HOURS, MOST_TIMES, Reaching
from core.views import TenantView, Viewer

_BOUNDS = {
    "reminder_hours": (0, MOST_HOURS),
    "reminder_times": (0, MOST_TIMES),
    "escalation_hours": (0, MOST_HOURS),
    "link_hours": (1, MOST_HOURS),
}


def reaching(view: TenantView, viewer: Viewer) -> Element:
    fields = [_field(view, name, viewer) for name in _BOUNDS]
    read_only = facts((_label(name, viewer), str(_set(view, name))) for name in _BOUNDS)
    return settings_form(view, "reaching", fields, read_only, viewer)


def in_short(held: Reaching, viewer: Viewer) -> str:
    """When people are reminded and managers told, in a line."""
    remind = words(
        "cards-tenant-reaching-reminded",
        viewer,
        hours=held.reminder_hours,
        times=held.reminder_times if held.reminder_hours else 0,
    )
    return f"{remind} {words('cards-tenant-reaching-escalated', viewer, hours=held.escalation_hours)}"


def _label(name: str, viewer: Viewer) -> str:
    return words(f"cards-tenant-{name}", viewer)


def _set(view: TenantView, name: str) -> int:
    return getattr(view.settings.reaching, name)


def _field(view: TenantView, name: str, viewer: Viewer) -> Element:
    least, most = _BOUNDS[name]
    return {
        "type": "Input.Number",
        "id": name,
        "label": _label(name, viewer),
        "min": least,
        "max": most,
        "value": _set(view, name),
        "isRequired": True,
        "errorMessage": words("cards-tenant-whole-wrong", viewer, least=least, most=most),
    }
