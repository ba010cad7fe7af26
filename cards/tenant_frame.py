"""What the parts of the organisation's settings share: heading, ways back, who may change them."""

from collections.abc import Sequence

from cards.actions import CardRefresh, SettingsReset
from cards.parts import Element, buttons, card, execute, heading, key, line, notice, subtle
from cards.words import words
from core.tenant import Sampled, TenantSettings
from core.views import TenantView, Viewer

RESET = "reset-"
"""How the section begins that asks before a list goes back to the sample."""


def changing(view: TenantView, viewer: Viewer) -> bool:
    """Whether to draw forms: to admins, on cards that nobody else sees."""
    return view.may_change and viewer.person is not None


def part(section: str | None, page: int = 1) -> CardRefresh:
    """The tap that shows a part of the settings."""
    return CardRefresh(card="tenant", section=section, page=page)


def button_key(view: TenantView, *shown: object) -> str:
    return key("tenant", view.settings.version, *shown)


def framed(
    view: TenantView,
    viewer: Viewer,
    title: str,
    said: str,
    body: Sequence[Element],
    *actions: Element | None,
    back: CardRefresh | None = None,
) -> Element:
    """One part of the settings, with the way back to all of them, or to where it belongs."""
    leads = "cards-cancel" if back else "cards-tenant-back"
    return card(
        viewer,
        [
            heading(title, viewer, size="Large"),
            *notice(view.notice, viewer),
            line(subtle(words(said, viewer)), spacing="None"),
            *body,
            *([] if changing(view, viewer) else [_asking(viewer)]),
            *buttons(*actions, execute(words(leads, viewer), back or part(None)), spacing="Large"),
        ],
        part(view.section, view.page),
    )


def _asking(viewer: Viewer) -> Element:
    return line(subtle(words("cards-tenant-asking", viewer)), spacing="Medium")


def reset_button(view: TenantView, what: Sampled, viewer: Viewer) -> Element | None:
    """Leads to the question before a list goes back to the sample; where it differs from it."""
    if not (changing(view, viewer) and view.settings.differs(what)):
        return None
    return execute(words("cards-tenant-reset", viewer), part(f"{RESET}{what}"))


def asked_back(view: TenantView, what: Sampled, viewer: Viewer) -> Element:
    """The question before a list goes back to the sample, in numbers."""
    own, sample = (getattr(one, what) for one in (view.settings, TenantSettings()))
    counted = what not in (Sampled.SCENARIOS, Sampled.SERVICE)
    numbers = {"count": len(own), "sample": len(sample)} if counted else {}
    sure = SettingsReset(
        what=what, version=view.settings.version, section=view.section, key=button_key(view, RESET, what)
    )
    return card(
        viewer,
        [
            heading(f"cards-tenant-{what}", viewer, size="Large"),
            *notice(view.notice, viewer),
            line(words(f"cards-tenant-reset-{what}", viewer, **numbers)),
            *buttons(
                execute(words("cards-tenant-reset-confirm", viewer), sure),
                execute(words("cards-cancel", viewer), part(what)),
                spacing="Large",
            ),
        ],
        part(view.section),
    )
