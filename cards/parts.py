"""Rows and buttons that every card is made of.

Text of documents and people reaches a card only as a TextRun or as the value of an input: neither is read
as markdown, link or mention. A TextBlock is, so `heading` alone writes one, from a sentence of the catalogue
that takes no arguments.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import time
from typing import Any, Literal

from cards.actions import Action, CardRefresh
from cards.leftward import mirrored
from cards.words import apart, clean, clip, flatten, leftward, reads_leftward, tell, words
from core.messages import Message, language_of
from core.opportunity import Right, Subject
from core.views import Viewer

Element = dict[str, Any]
Tone = Literal["default", "good", "warning", "attention", "accent", "emphasis"]

GAP = "\u2002"
"""Between things on one line; ordinary spaces would fold into one."""

MOST_ACTIONS = 6
"""The Teams store accepts no more on one card."""

MOST_READERS = 60
"""People for whom Teams fetches a card by itself, at most."""

SYMBOLS: dict[str, str] = {"good": "✓", "warning": "!", "attention": "✕", "accent": "●", "default": "○"}
"""What stands before a coloured word, so that colour never speaks alone."""


def may(viewer: Viewer, right: Right) -> bool:
    """Whether to offer what needs `right`; a card for everyone offers it and the tap is checked."""
    return viewer.person is None or right in viewer.rights


def sees_money(viewer: Viewer) -> bool:
    """Whether amounts may be drawn; never on a card that everyone in a conversation reads."""
    return viewer.person is not None and Right.SEE_MONEY in viewer.rights


# Text


def run(text: str, tone: Tone = "default", **style: Any) -> Element:
    """A stretch of text that is shown exactly as it is."""
    colour = {} if tone in ("default", "emphasis") else {"color": tone.capitalize()}
    return {"type": "TextRun", "text": clean(text), **colour, **style}


def subtle(text: str, **style: Any) -> Element:
    return run(text, isSubtle=True, **style)


def strong(text: str, **style: Any) -> Element:
    return run(text, weight="Bolder", **style)


def badge(word: str, tone: Tone, symbol: str | None = None) -> list[Element]:
    """A status: a coloured symbol and a word, which keeps the contrast that colours lack on white."""
    mark = run(f"{symbol or SYMBOLS[tone]}\u00a0", tone)
    return [mark, strong(word) if tone != "default" else run(word)]


def line(*texts: str | Element, **block: Any) -> Element:
    """One line, or as many as it takes."""
    runs = [run(text) if isinstance(text, str) else text for text in texts]
    return {"type": "RichTextBlock", "inlines": [shown for shown in runs if shown["text"]], **block}


def heading(key: str, viewer: Viewer, **block: Any) -> Element:
    """The heading of a part of the card; its sentence takes no arguments."""
    return {
        "type": "TextBlock",
        "text": words(key, viewer),
        "style": "heading",
        "weight": "Bolder",
        "wrap": True,
        "spacing": "Large",
        **block,
    }


def paragraphs(text: str, **block: Any) -> list[Element]:
    """Text of several lines, one block each, since a run folds its line breaks."""
    lines = [part for part in clean(text).split("\n") if part.strip()]
    return [line(part, **{"spacing": "Small", **block}) for part in lines]


MOST_LINES = 40
"""Lines of a longer text that stand apart; each costs a block, so a text of more is folded into one."""


def passage(text: str, limit: int, viewer: Viewer) -> Element:
    """A longer text in its own direction; where it is cut, a line says so."""
    shown = text if len(text) <= limit else text[:limit].rstrip() + "…"
    items = paragraphs(shown)
    if len(items) > MOST_LINES:
        items = [line(flatten(shown), spacing="Small")]
    if shown is not text:
        items.append(line(subtle(words("cards-cut", viewer, shown=limit, whole=len(text)))))
    return box(*items, leftward=reads_leftward(shown))


def excerpt(text: str, limit: int, viewer: Viewer) -> list[Element]:
    """The text on one line; where it is cut, how long it is in all."""
    head = text[: 8 * limit]  # the rest of a very long text need not be gone through to be left out
    flat = clip(head, len(head))
    if len(flat) <= limit and head == text:
        return [run(flat)]
    said = words("cards-excerpt", viewer, whole=len(text))
    return [run(clip(flat, limit)), subtle(f" {said}", size="Small")]


# Boxes and rows


def box(*items: Element, leftward: bool | None = None, **block: Any) -> Element:
    """Items that belong together; `leftward` where they go by their own direction, and not by the card's."""
    direction = {} if leftward is None else {"rtl": leftward}
    return {"type": "Container", "items": list(items), **direction, **block}


def panel(tone: Tone, *items: Element, **block: Any) -> Element:
    """A box that stands out."""
    return box(*items, style=tone, **block)


def column(*items: Element, width: str = "stretch", **block: Any) -> Element:
    return {"type": "Column", "width": width, "items": list(items), **block}


def columns(*cells: Element, **block: Any) -> Element:
    return {"type": "ColumnSet", "columns": list(cells), **block}


def facts(rows: Iterable[tuple[str, str]]) -> list[Element]:
    """Labels and values in two columns."""
    return [
        columns(
            column(line(subtle(label)), width="120px"),
            column(line(apart(value))),
            spacing="Small",
        )
        for label, value in rows
    ]


def notice(said: Message | None, viewer: Viewer) -> list[Element]:
    """What just happened, above everything else."""
    return [panel(tone_of(said), line(tell(said, viewer)))] if said else []


def tone_of(said: Message) -> Tone:
    """Refusals stand out; whatever else is said was done."""
    return "warning" if said.key.startswith(("refused-", "trouble")) else "good"


# Buttons


def payload(action: Action) -> Element:
    """What a tap sends: the verb, the ids that are set, and the key."""
    return {
        "verb": action.verb,
        **action.model_dump(mode="json", by_alias=True, exclude_none=True, exclude_defaults=True),
    }


def execute(title: str, action: Action, *, form: bool = False) -> Element:
    """A button; with `form` it sends what people filled in on the card."""
    shared = {
        "title": clip(title, 60),
        "data": payload(action),
        "associatedInputs": "auto" if form else "none",
    }
    return {
        "type": "Action.Execute",
        "verb": action.verb,
        **shared,
        "fallback": {"type": "Action.Submit", **shared},
    }


def tapping(title: str, action: Action) -> Element:
    """What a tap on a row or a box does; its title is read out by screen readers."""
    tap = execute(title, action)
    return {"selectAction": {**tap, "fallback": {"type": "Action.Submit", "data": tap["data"]}}}


def toggling(title: str, *ids: str) -> Element:
    """A tap that shows what is hidden, or hides it again, without asking the server."""
    tap = {"type": "Action.ToggleVisibility", "title": clip(title, 60), "targetElements": list(ids)}
    return {"selectAction": tap}


def opening(title: str, url: str) -> Element:
    """A button that opens an address in the browser."""
    return {"type": "Action.OpenUrl", "title": clip(title, 60), "url": url}


def dialog(title: str, shows: CardRefresh) -> Element:
    """A button that opens a dialog; a client without dialogs sends it as a message, and gets the card."""
    data = {"msteams": {"type": "task/fetch"}, **payload(shows)}
    return {"type": "Action.Submit", "title": clip(title, 60), "data": data, "associatedInputs": "none"}


def primary(action: Element) -> Element:
    """The button to tap first; hosts that know of one fill it with colour."""
    return {**action, "style": "positive"}


def leading(subject: Subject) -> CardRefresh:
    """The tap that shows what a subject is about."""
    return CardRefresh(
        card=subject.card,
        opp=subject.opp,
        stage=subject.stage,
        section=subject.section,
        page=subject.page,
        detail={name: value for name, value in subject.detail.items() if isinstance(value, str)},
    )


def buttons(*actions: Element | None, **block: Any) -> list[Element]:
    """A row of buttons, the primary one first; nothing where there is none to offer."""
    offered = [action for action in actions if action]
    return [{"type": "ActionSet", "actions": offered, **block}] if offered else []


def key(*shown: object) -> str:
    """The idempotency key of a button: what the card shows, so that the same card drawn twice agrees."""
    return ":".join(str(part) for part in shown)[:200]


def paging(page: int, pages: int, to: Callable[[int], Action], viewer: Viewer) -> list[Element]:
    """Which page this is, and buttons to the one after and the one before."""
    if pages == 1:
        return []
    after = execute(words("cards-page-next", viewer), to(page + 1)) if page < pages else None
    before = execute(words("cards-page-previous", viewer), to(page - 1)) if page > 1 else None
    where = line(subtle(words("cards-page", viewer, page=page, pages=pages)), spacing="Medium")
    return [where, *buttons(after, before, spacing="Small")]


# Forms


def text_input(
    id: str, label: str, value: str | None, *, long: bool = False, limit: int = 300, **extra: Any
) -> Element:
    """A field to type in."""
    return {
        "type": "Input.Text",
        "id": id,
        "label": label,
        "value": clean(value or ""),
        "maxLength": limit,
        **({"isMultiline": True} if long else {}),
        **extra,
    }


def choice_input(
    id: str, label: str, choices: Iterable[tuple[str, str]], value: str | None, **extra: Any
) -> Element:
    """A field to choose in, as a list that opens: its titles are never read as markdown."""
    return {
        "type": "Input.ChoiceSet",
        "id": id,
        "label": label,
        "style": "compact",
        "choices": [{"value": code, "title": clip(title, 100)} for code, title in choices],
        **({"value": value} if value else {}),
        **extra,
    }


def time_input(id: str, label: str, value: time | None) -> Element:
    """A field for a time of day."""
    held = {"value": value.strftime("%H:%M")} if value else {}
    return {"type": "Input.Time", "id": id, "label": label, **held}


def people_input(id: str, label: str, viewer: Viewer, *, several: bool = False) -> Element:
    """A field in which Teams searches the organisation's people; it sends Entra object ids, comma-joined.

    Of several, none need be picked: the form then has another way to name them.
    """
    one = {"isRequired": True, "errorMessage": words("cards-person-missing", viewer)}
    return {
        "type": "Input.ChoiceSet",
        "id": id,
        "label": label,
        "style": "compact",
        "choices": [],
        "choices.data": {"type": "Data.Query", "dataset": "graph.microsoft.com/users"},
        **({"isMultiSelect": True} if several else one),
    }


# The card


def card(viewer: Viewer, body: Sequence[Element], shows: CardRefresh | None = None) -> Element:
    """The card around its body.

    `shows` puts Refresh into the message's menu, and has Teams fetch the card anew for those who see it
    otherwise than everyone. Not a view of somebody's own with a form: it would be replaced under their
    hands.
    """
    refresh = {}
    if shows:
        own_form = viewer.person is not None and _has_form(body)
        readers = [] if own_form else list(viewer.readers[:MOST_READERS])
        refresh = {"refresh": {"action": execute(words("cards-refresh", viewer), shows), "userIds": readers}}
    return {
        "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
        "type": "AdaptiveCard",
        "version": "1.5",
        "lang": language_of(viewer.locale),
        **({"rtl": True} if leftward(viewer) else {}),
        "msteams": {"width": "Full"},
        **refresh,
        "body": mirrored(list(body)) if leftward(viewer) else list(body),
    }


def _has_form(body: Sequence[Element]) -> bool:
    """Whether there is something to fill in before anything else is tapped."""
    return any(
        str(element.get("type", "")).startswith("Input.") or _has_form(_within(element))
        for element in body
        if element.get("isVisible", True)
    )


def _within(element: Element) -> list[Element]:
    return [part for name in ("items", "columns") for part in element.get(name, ())]
