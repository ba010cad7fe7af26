"""What the organisation's lists share: pages of entries, and a form for one entry."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from cards.actions import Action
from cards.pages import paged_card
from cards.parts import Element, box, choice_input, execute, line, paging, strong, subtle, tapping, text_input
from cards.tenant_frame import button_key, changing, framed, part, reset_button
from cards.words import apart, clip, words
from core.agency.lists import MOST, find
from core.tenant import Sampled
from core.views import TenantView, Viewer

_SHOWN = 160

Held = TypeVar("Held")
"""What a list holds."""


Button = Callable[..., Action]
"""A tap about one entry: its `id` is what the entry is called, or None for a new one."""


@dataclass(frozen=True, slots=True)
class Entries(Generic[Held]):
    """How one of the lists is shown and changed."""

    what: Sampled
    verb: str
    """How the texts and the verbs on one entry begin."""
    named: Callable[[Held], str]
    blank: Held
    said: Callable[[Held, Viewer], Iterable[str]]
    """What stands below an entry's name."""
    fields: Callable[[Held, Viewer], list[Element]]
    """What there is to fill in."""
    save: Button
    remove: Button

    def held(self, view: TenantView) -> Sequence[Held]:
        return getattr(view.settings, self.what)

    @property
    def new(self) -> str:
        """The section of the form for a new entry."""
        return f"new-{self.verb}"

    @property
    def entry(self) -> str:
        """How the section of an entry's form begins, before its name."""
        return f"{self.verb}-"


def label(field: str, viewer: Viewer) -> str:
    return words(f"cards-tenant-{field}", viewer)


def entry_list(kind: Entries[Held], view: TenantView, viewer: Viewer) -> Element:
    """A list over pages."""
    held = kind.held(view)
    full = len(held) >= MOST
    adding = label(f"{kind.verb}-add", viewer)
    new = None if full or not changing(view, viewer) else execute(adding, part(kind.new))

    def rows(page: int) -> list[list[Element]]:
        on = replace(view, page=page)
        none = [[line(subtle(label(f"{kind.what}-none", viewer)))]]
        return [[_row(kind, on, one, viewer)] for one in held] or none

    def draw(shown: list[Element], page: int, pages: int) -> Element:
        turning = paging(page, pages, lambda to: part(kind.what, to), viewer)
        body = [*shown, *turning]
        return framed(
            view,
            viewer,
            f"cards-tenant-{kind.what}",
            f"cards-tenant-{kind.what}-said",
            body,
            new,
            reset_button(view, kind.what, viewer),
        )

    return paged_card(rows, view.page, draw)


def _row(kind: Entries[Held], view: TenantView, entry: Held, viewer: Viewer) -> Element:
    """One entry; a tap leads an admin to its form."""
    said, name = kind.said(entry, viewer), kind.named(entry)
    below = [line(subtle(clip(one, _SHOWN), size="Small"), spacing="None") for one in said if one]
    leads = tapping(clip(name, 60), part(f"{kind.entry}{name}", view.page)) if changing(view, viewer) else {}
    return box(line(strong(apart(name))), *below, separator=True, spacing="Medium", **leads)


def entry_form(kind: Entries[Held], view: TenantView, section: str, viewer: Viewer) -> Element | None:
    """The form that a section stands for; None where it is another list's.

    The list itself where the entry is gone, or is not to be changed.
    """
    if section == kind.new:
        entry, held = kind.blank, None
    elif section.startswith(kind.entry):
        entry = find(kind.held(view), section.removeprefix(kind.entry), kind.named)
        held = kind.named(entry) if entry is not None else None
    else:
        return None
    if entry is None or not changing(view, viewer):
        return entry_list(kind, view, viewer)
    return framed(
        view,
        viewer,
        f"cards-tenant-{kind.verb}-change" if held else f"cards-tenant-{kind.verb}-new",
        f"cards-tenant-{kind.verb}-outdates",
        kind.fields(entry, viewer),
        execute(words("cards-save", viewer), _button(kind.save, kind, "save", held, view), form=True),
        _removing(kind, held, view, viewer),
        back=part(kind.what, view.page),
    )


def _removing(kind: Entries[Held], held: str | None, view: TenantView, viewer: Viewer) -> Element | None:
    """Takes an entry off its list; nothing to take off where it is new."""
    if not held:
        return None
    return execute(label(f"{kind.verb}-remove", viewer), _button(kind.remove, kind, "remove", held, view))


def _button(of: Button, kind: Entries[Held], does: str, held: str | None, view: TenantView) -> Action:
    return of(
        id=held,
        version=view.settings.version,
        section=view.section,
        page=view.page,
        key=button_key(view, f"{kind.verb}.{does}", held),
    )


def required(id: str, label: str, value: str, missing: str, limit: int, hint: str | None = None) -> Element:
    """A field that must be filled in."""
    field = text_input(id, label, value, limit=limit, isRequired=True, errorMessage=missing)
    return {**field, "placeholder": hint} if hint else field


def several(
    id: str, asked: str, choices: Iterable[tuple[str, str]], held: Iterable[str], why: str
) -> Element:
    """A field to choose several in."""
    return {
        **choice_input(id, asked, choices, ",".join(held)),
        "isMultiSelect": True,
        "isRequired": True,
        "errorMessage": why,
    }
