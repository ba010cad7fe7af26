"""Fields whose values may be longer than a card can hold."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from cards.pages import LIMIT, fitting, size_of
from cards.parts import Element, box, line, passage, subtle
from cards.words import clean, words
from core.views import Viewer

ROOMS = (10_000, 5_000, 1_500, 0)
"""Bytes that the values of one form may take together, from the roomiest drawing to the tightest."""

_GLIMPSE = 120


def editable(values: Mapping[str, str], room: int) -> frozenset[str]:
    """Which fields go into the form. One left out is not sent, so saving the form leaves it as it is."""
    return fitting(values, room)


def too_long(label: str, value: str, viewer: Viewer) -> Element:
    """A value that cannot be edited on a card: its beginning, and that saving does not touch it."""
    return box(
        line(label, spacing="Medium"),
        passage(value, _GLIMPSE, viewer),
        line(subtle(words("cards-too-long", viewer)), spacing="Small"),
        spacing="Medium",
    )


def refilled(card: Element, typed: Mapping[str, Any]) -> Element:
    """A card whose form was refused, with what was typed in its fields; if need be without the longest."""
    kept = sorted(typed, key=lambda name: size_of(typed[name]))
    while size_of(filled := _filled(card, {name: typed[name] for name in kept})) > LIMIT and kept:
        kept.pop()
    return filled


def _filled(part: Any, typed: Mapping[str, Any]) -> Any:
    if isinstance(part, list):
        return [_filled(entry, typed) for entry in part]
    if not isinstance(part, dict):
        return part
    drawn = {name: _filled(entry, typed) for name, entry in part.items() if name not in ("data", "fallback")}
    value = _typed(part, typed.get(part["id"])) if str(part.get("type", "")).startswith("Input.") else None
    return {**part, **drawn, **({} if value is None else {"value": value})}


def _typed(field: Element, value: Any) -> Any:
    """The value as the field can hold it; None where it cannot."""
    text = clean(str(value)) if isinstance(value, str | int | float) and not isinstance(value, bool) else None
    if text is None or field["type"] == "Input.Text":
        return text
    if field["type"] == "Input.Number":
        number = float(text) if re.fullmatch(r"-?[0-9]{1,9}(\.[0-9]{1,9})?", text) else None
        return int(number) if number is not None and number.is_integer() else number
    if field["type"] == "Input.Time":
        return text if re.fullmatch(r"[0-9]{2}:[0-9]{2}", text) else None
    if "choices.data" in field:  # found while typing, so it need not be among those at hand
        return text
    offered = [choice["value"] for choice in field.get("choices", ())]
    if field.get("isMultiSelect"):
        return ",".join(one for one in text.split(",") if one in offered)
    return text if text in offered else None


def within(choices: Sequence[tuple[str, str]], room: int) -> tuple[list[tuple[str, str]], int]:
    """As many of the choices as fit, the first always among them, and how many are left out."""
    offered: list[tuple[str, str]] = []
    for choice in choices:
        room -= size_of({"value": choice[0], "title": choice[1]}) + 2
        if offered and room < 0:
            break
        offered.append(choice)
    return offered, len(choices) - len(offered)
