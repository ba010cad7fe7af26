"""What the organisation's lists share: pages of entries, and forms for one entry."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TypeVar

from cards.actions import PartnerRemove, ToolRemove
from cards.pages import paged_card
from cards.parts import Element, box, execute, line, paging, strong, subtle, tapping, text_input
from cards.tenant_frame import button_key, changing, framed, part, reset_button
from cards.words import apart, clip, words
from core.agency.lists import MOST
from core.tenant import Sampled
from core.views import TenantView, Viewer

_SHOWN = 160

Held = TypeVar("Held")
"""What a list holds."""


def label(field: str, viewer: Viewer) -> str:
    return words(f"cards-tenant-{field}", viewer)


def listed(
    view: TenantView,
    what: Sampled,
    held: Sequence[Held],
    drawn: Callable[[TenantView, Held, Viewer], Element],
    add: tuple[str, str],
    viewer: Viewer,
) -> Element:
    """A list over pages; `add` is the section of the form for a new entry, and what its button says."""
    full = len(held) >= MOST
    new = None if full or not changing(view, viewer) else execute(label(add[1], viewer), part(add[0]))

    def rows(page: int) -> list[list[Element]]:
        on = replace(view, page=page)
        return [[drawn(on, one, viewer)] for one in held] or [[line(subtle(label(f"{what}-none", viewer)))]]

    def draw(shown: list[Element], page: int, pages: int) -> Element:
        turning = paging(page, pages, lambda to: part(what, to), viewer)
        body = [*shown, *turning]
        return framed(
            view,
            viewer,
            f"cards-tenant-{what}",
            f"cards-tenant-{what}-said",
            body,
            new,
            reset_button(view, what, viewer),
        )

    return paged_card(rows, view.page, draw)


def row(view: TenantView, name: str, said: Iterable[str], section: str, viewer: Viewer) -> Element:
    """One entry; a tap leads an admin to its form."""
    below = [line(subtle(clip(one, _SHOWN), size="Small"), spacing="None") for one in said if one]
    leads = tapping(clip(name, 60), part(section, view.page)) if changing(view, viewer) else {}
    return box(line(strong(apart(name))), *below, separator=True, spacing="Medium", **leads)


def required(id: str, label: str, value: str, missing: str, limit: int, hint: str | None = None) -> Element:
    """A field that must be filled in."""
    field = text_input(id, label, value, limit=limit, isRequired=True, errorMessage=missing)
    return {**field, "placeholder": hint} if hint else field


def removing(
    view: TenantView,
    held: str | None,
    removal: Callable[..., ToolRemove | PartnerRemove],
    what: str,
    viewer: Viewer,
) -> Element | None:
    """Takes an entry off its list; nothing to take off where it is new."""
    if not held:
        return None
    action = removal(
        id=held,
        version=view.settings.version,
        section=view.section,
        page=view.page,
        key=button_key(view, f"{what}.remove", held),
    )
    return execute(label(f"{what}-remove", viewer), action)
