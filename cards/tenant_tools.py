"""The organisation's AI tools: the list, and the form of one."""

from collections.abc import Iterable

from cards.actions import ToolRemove, ToolSave, joined
from cards.parts import Element, choice_input, execute, text_input
from cards.tenant_frame import button_key, changing, framed, part
from cards.tenant_lists import label, listed, removing, required, row
from cards.words import words
from core.agency.lists import NAME, TEXT, find
from core.agency.tools import LIMITS, Tool, helped_steps, name_of
from core.rules.delivery_steps import media
from core.tenant import Sampled
from core.views import TenantView, Viewer

NEW_TOOL, TOOL = "new-tool", "tool-"
"""The section of the form for a new tool, and how those for the others begin, before the name."""

_ANSWERS = ("no", "yes")


def tool_list(view: TenantView, viewer: Viewer) -> Element:
    return listed(view, Sampled.TOOLS, view.settings.tools, _tool_row, (NEW_TOOL, "tool-add"), viewer)


def _tool_row(view: TenantView, tool: Tool, viewer: Viewer) -> Element:
    steps = ", ".join(words(f"delivery-step-{one}", viewer) for one in tool.steps if one in helped_steps())
    kinds = ", ".join(words(f"delivery-medium-{one}", viewer) for one in tool.media if one in media())
    where = words("cards-tenant-tool-where", viewer, steps=steps, media=kinds)
    limits = ", ".join(tool.not_for)
    said = (tool.does, where, limits and words("cards-tenant-tool-limits", viewer, limits=limits))
    return row(view, tool.name, said, f"{TOOL}{tool.name}", viewer)


def tool_form(view: TenantView, name: str | None, viewer: Viewer) -> Element | None:
    """The form of a tool, or of a new one; None where there is no tool of that name."""
    tool = find(view.settings.tools, name, name_of) if name is not None else Tool("", "", (), (), ())
    if tool is None or not changing(view, viewer):
        return None
    held, page, section = name and tool.name, view.page, view.section
    version = view.settings.version
    save = ToolSave(
        id=held, version=version, section=section, page=page, key=button_key(view, "tool.save", held)
    )
    return framed(
        view,
        viewer,
        "cards-tenant-tool-change" if held else "cards-tenant-tool-new",
        "cards-tenant-tool-outdates",
        _tool_fields(tool, viewer),
        execute(words("cards-save", viewer), save, form=True),
        removing(view, held, ToolRemove, "tool", viewer),
        back=part("tools", page),
    )


def _tool_fields(tool: Tool, viewer: Viewer) -> list[Element]:
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
        _several("steps", label("tool-steps", viewer), steps, tool.steps, choose),
        _several("media", label("tool-media", viewer), kinds, tool.media, choose),
        _answer("simple", held=tool.simple, viewer=viewer),
        _answer("checks", held=tool.checks, viewer=viewer),
    ]


def _several(
    id: str, asked: str, choices: Iterable[tuple[str, str]], held: Iterable[str], why: str
) -> Element:
    """A field to choose several in."""
    return {
        **choice_input(id, asked, choices, ",".join(held)),
        "isMultiSelect": True,
        "isRequired": True,
        "errorMessage": why,
    }


def _answer(field: str, *, held: bool, viewer: Viewer) -> Element:
    choices = [(answer, label(f"tool-{field}-{answer}", viewer)) for answer in _ANSWERS]
    return choice_input(field, label(f"tool-{field}", viewer), choices, _ANSWERS[held])
