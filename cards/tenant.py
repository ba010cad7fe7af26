"""What the organisation has set for itself."""

from cards.actions import CardRefresh, SettingsSave
from cards.parts import (
    Element,
    buttons,
    card,
    choice_input,
    execute,
    facts,
    heading,
    key,
    line,
    notice,
    subtle,
    text_input,
)
from cards.samples.judgement import TENANTS
from cards.words import clip, words
from core.views import TenantView, Viewer

SAMPLES = TENANTS

_ANSWERS = ("no", "yes")


def render(view: TenantView, viewer: Viewer) -> Element:
    changing = view.may_change and viewer.person is not None
    body = [
        heading("cards-tenant-title", viewer, size="Large"),
        *notice(view.notice, viewer),
        line(subtle(words("cards-tenant-said", viewer)), spacing="None"),
        *(_form(view, viewer) if changing else _read_only(view, viewer)),
        *buttons(
            _save(view, viewer) if changing else None,
            _roles(viewer),
            execute(words("cards-catalogue", viewer), CardRefresh(card="catalogue")) if changing else None,
            spacing="Large",
        ),
    ]
    return card(viewer, body, CardRefresh(card="tenant"))


def _label(field: str, viewer: Viewer) -> str:
    return words(f"cards-tenant-{field}", viewer)


def _form(view: TenantView, viewer: Viewer) -> list[Element]:
    branding = view.settings.branding
    return [
        text_input(
            "agency",
            _label("agency", viewer),
            branding.agency,
            placeholder=words("cards-tenant-agency-hint", viewer),
        ),
        text_input(
            "colour",
            _label("colour", viewer),
            branding.colour,
            limit=7,
            regex="^#[0-9A-Fa-f]{6}$",
            placeholder="#1F3A5F",
            errorMessage=words("cards-tenant-colour-wrong", viewer),
        ),
        text_input(
            "contact",
            _label("contact", viewer),
            branding.contact,
            placeholder=words("cards-tenant-contact-hint", viewer),
        ),
        choice_input(
            "self_approval",
            _label("self_approval", viewer),
            [(answer, words(f"cards-tenant-self_approval-{answer}", viewer)) for answer in _ANSWERS],
            _ANSWERS[view.settings.self_approval],
        ),
    ]


def _read_only(view: TenantView, viewer: Viewer) -> list[Element]:
    branding = view.settings.branding
    held = {
        "agency": branding.agency,
        "colour": branding.colour,
        "contact": branding.contact,
        "self_approval": words(f"cards-tenant-self_approval-{_ANSWERS[view.settings.self_approval]}", viewer),
    }
    empty = words("cards-empty", viewer)
    rows = facts((_label(field, viewer), clip(text or empty, 200)) for field, text in held.items())
    return [*rows, line(subtle(words("cards-tenant-asking", viewer)), spacing="Medium")]


def _save(view: TenantView, viewer: Viewer) -> Element:
    version = view.settings.version
    action = SettingsSave(version=version, key=key("tenant", version))
    return execute(words("cards-save", viewer), action, form=True)


def _roles(viewer: Viewer) -> Element:
    return execute(words("cards-roles", viewer), CardRefresh(card="roles"))
