"""The settings that are one form each: branding, approvals, scenarios, in-house capabilities."""

from collections.abc import Iterable

from cards.actions import SettingsSave
from cards.figures import share_of
from cards.gate_request import role_of
from cards.parts import Element, choice_input, execute, facts, line, subtle, text_input
from cards.tenant_frame import button_key, changing, framed, reset_button
from cards.words import clip, listed, words
from core.agency.lists import NAME
from core.agency.partners import MOST_CORE
from core.approval import APPROVERS
from core.calculators.efficiency import CAP, Scenario
from core.tenant import Sampled
from core.views import TenantView, Viewer

_ANSWERS = ("no", "yes")


def _label(field: str, viewer: Viewer) -> str:
    return words(f"cards-tenant-{field}", viewer)


def settings_form(
    view: TenantView,
    section: str,
    fields: Iterable[Element],
    read_only: Iterable[Element],
    viewer: Viewer,
    reset: Element | None = None,
) -> Element:
    """The fields for an admin, the same in words for everybody else."""
    admin, version = changing(view, viewer), view.settings.version
    action = SettingsSave(version=version, section=section, key=button_key(view, section))
    return framed(
        view,
        viewer,
        f"cards-tenant-{section}",
        f"cards-tenant-{section}-said",
        list(fields if admin else read_only),
        execute(words("cards-save", viewer), action, form=True) if admin else None,
        reset,
    )


def answered(view: TenantView, viewer: Viewer) -> str:
    """Whether people may approve what they asked for themselves."""
    return _label(f"self_approval-{_ANSWERS[view.settings.self_approval]}", viewer)


def reductions(view: TenantView, viewer: Viewer) -> dict[str, str]:
    """What each scenario proposes, in words, by the scenario's name."""
    return {str(one): share_of(view.settings.scenarios[one], viewer) for one in Scenario}


def branding(view: TenantView, viewer: Viewer) -> Element:
    held = view.settings.branding
    fields = [
        text_input(
            "agency", _label("agency", viewer), held.agency, placeholder=_label("agency-hint", viewer)
        ),
        text_input(
            "colour",
            _label("colour", viewer),
            held.colour,
            limit=7,
            regex="^#[0-9A-Fa-f]{6}$",
            placeholder="#1F3A5F",
            errorMessage=_label("colour-wrong", viewer),
        ),
        text_input(
            "contact", _label("contact", viewer), held.contact, placeholder=_label("contact-hint", viewer)
        ),
    ]
    said = {"agency": held.agency, "colour": held.colour, "contact": held.contact}
    empty = words("cards-empty", viewer)
    read_only = facts((_label(field, viewer), clip(text or empty, 200)) for field, text in said.items())
    return settings_form(view, "branding", fields, read_only, viewer)


def required(view: TenantView, viewer: Viewer) -> str:
    """The roles that have to approve a proposal."""
    return listed((role_of(role, viewer) for role in view.settings.required_roles), viewer)


def approvals(view: TenantView, viewer: Viewer) -> Element:
    roles, own = _label("required_roles", viewer), _label("self_approval", viewer)
    choices = [(answer, _label(f"self_approval-{answer}", viewer)) for answer in _ANSWERS]
    listed = [(str(role), role_of(role, viewer)) for role in APPROVERS]
    fields = [
        choice_input(
            "required_roles",
            roles,
            listed,
            ",".join(view.settings.required_roles),
            isMultiSelect=True,
            isRequired=True,
            errorMessage=_label("required_roles-missing", viewer),
        ),
        choice_input("self_approval", own, choices, _ANSWERS[view.settings.self_approval]),
    ]
    read_only = facts([(roles, required(view, viewer)), (own, answered(view, viewer))])
    return settings_form(view, "approvals", fields, read_only, viewer)


def scenarios(view: TenantView, viewer: Viewer) -> Element:
    read_only = facts((_label(one, viewer), said) for one, said in reductions(view, viewer).items())
    fields = [_reduction(view, one, viewer) for one in Scenario]
    return settings_form(
        view, "scenarios", fields, read_only, viewer, reset_button(view, Sampled.SCENARIOS, viewer)
    )


def _reduction(view: TenantView, scenario: Scenario, viewer: Viewer) -> Element:
    return {
        "type": "Input.Number",
        "id": str(scenario),
        "label": _label(scenario, viewer),
        "min": 0,
        "max": int(CAP),
        "value": float(view.settings.scenarios[scenario]),
        "isRequired": True,
        "errorMessage": words("cards-tenant-percent-wrong", viewer, most=str(CAP)),
    }


def core(view: TenantView, viewer: Viewer) -> Element:
    return text_list(view, Sampled.CORE, (MOST_CORE, NAME), viewer)


def text_list(view: TenantView, what: Sampled, room: tuple[int, int], viewer: Viewer) -> Element:
    """A list of texts, one in a line: so many, so long each."""
    held, (most, length) = getattr(view.settings, what), room
    lines = text_input(
        what,
        _label(f"{what}-lines", viewer),
        "\n".join(held),
        long=True,
        limit=most * (length + 1),
    )
    none = [line(subtle(_label(f"{what}-none", viewer)))]
    read_only = [line(f"· {text}", spacing="Small") for text in held] or none
    return settings_form(view, what, [lines], read_only, viewer, reset_button(view, what, viewer))


def handoff(view: TenantView, viewer: Viewer) -> Element:
    held = listed(view.settings.talent, viewer)
    label = _label("talent", viewer)
    field = text_input(
        "talent", label, held, long=True, limit=2_000, placeholder=_label("talent-hint", viewer)
    )
    read_only = facts([(label, clip(held, 400) or words("cards-empty", viewer))])
    return settings_form(view, "handoff", [field], read_only, viewer)
