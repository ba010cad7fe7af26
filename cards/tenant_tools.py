"""The organisation's AI tools."""

from collections.abc import Iterable

from cards.actions import ToolRemove, ToolSave, joined
from cards.parts import Element, choice_input, text_input
from cards.tenant_lists import Entries, label, required, several
from cards.words import listed, words
from core.agency.lists import NAME, TEXT
from core.agency.tools import LIMITS, Tool, helped_steps, name_of
from core.rules.delivery_steps import media
from core.tenant import Sampled
from core.views import Viewer

_ANSWERS = ("no", "yes")


def _said(tool: Tool, viewer: Viewer) -> Iterable[str]:
    steps = listed(
        (words(f"delivery-step-{one}", viewer) for one in tool.steps if one in helped_steps()), viewer
    )
    kinds = listed((words(f"delivery-medium-{one}", viewer) for one in tool.media if one in media()), viewer)
    where = words("cards-tenant-tool-where", viewer, steps=steps, media=kinds)
    limits = listed(tool.not_for, viewer)
    return tool.does, where, limits and words("cards-tenant-tool-limits", viewer, limits=limits)


def _fields(tool: Tool, viewer: Viewer) -> list[Element]:
    missing, choose, hint = (label(f"tool-{why}", viewer) for why in ("missing", "choose", "does-hint"))
    steps = [(one, words(f"delivery-step-{one}", viewer)) for one in helped_steps()]
    kinds = [(one, words(f"delivery-medium-{one}", viewer)) for one in media()]
    return [
        required("name", label("tool-name", viewer), tool.name, missing, NAME),
        required("does", label("tool-does", viewer), tool.does, missing, TEXT, hint),
        text_input(
            "not_for",
            label("tool-not_for", viewer),
            joined(tool.not_for),
            limit=LIMITS * (2 * NAME + 4),
            placeholder=words("cards-hint-list", viewer),
        ),
        several("steps", label("tool-steps", viewer), steps, tool.steps, choose),
        several("media", label("tool-media", viewer), kinds, tool.media, choose),
        _answer("simple", held=tool.simple, viewer=viewer),
        _answer("checks", held=tool.checks, viewer=viewer),
    ]


def _answer(field: str, *, held: bool, viewer: Viewer) -> Element:
    choices = [(answer, label(f"tool-{field}-{answer}", viewer)) for answer in _ANSWERS]
    return choice_input(field, label(f"tool-{field}", viewer), choices, _ANSWERS[held])


TOOLS = Entries(
    Sampled.TOOLS, "tool", name_of, Tool("", "", (), (), ()), _said, _fields, ToolSave, ToolRemove
)
