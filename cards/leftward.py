"""Cards of readers whose script runs from right to left."""

from typing import Any

from cards.words import apart

_EDGES = " \u00a0\u2002·‹›,;:○●◐✓✕!▾▏▇"
"""What stands beside a name or a number and goes the way of the card."""


def mirrored(part: Any, *, leftward: bool = True) -> Any:
    """The part of a card with each name and number in one piece, whichever way the text around it runs.

    The client mirrors what is aligned left or right by itself; single guillemets turn with the text.
    """
    if isinstance(part, list):
        return [mirrored(one, leftward=leftward) for one in part]
    if not isinstance(part, dict):
        return part
    around = part.get("rtl", leftward)
    if part.get("type") == "TextRun":
        return {**part, "text": _isolated(part["text"], leftward=around)}
    return {
        name: mirrored(value, leftward=around) if name in _NESTED else value for name, value in part.items()
    }


_BETWEEN = " · "
_NESTED = frozenset({"body", "items", "columns", "rows", "cells", "inlines", "fallback"})


def _isolated(text: str, *, leftward: bool) -> str:
    """The text with each of its entries in one piece."""
    return _BETWEEN.join(_entry(one, leftward=leftward) for one in text.split(_BETWEEN))


def _entry(text: str, *, leftward: bool) -> str:
    core = text.strip(_EDGES)
    return text.replace(core, apart(core, leftward=leftward), 1) if core else text
