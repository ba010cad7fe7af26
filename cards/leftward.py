"""Cards of readers whose script runs from right to left."""

from typing import Any

from cards.words import apart

_EDGES = " \u00a0\u2002·‹›,;:○●◐✓✕!▾▏▇"
"""What stands beside a name or a number and goes the way of the card."""


def mirrored(part: Any) -> Any:
    """The part of a card with each name and number in one piece, as in a script from left to right.

    The client mirrors what is aligned left or right by itself; single guillemets turn with the text.
    """
    if isinstance(part, list):
        return [mirrored(one) for one in part]
    if not isinstance(part, dict) or part.get("rtl") is False:
        return part
    if part.get("type") == "TextRun":
        return {**part, "text": _isolated(part["text"])}
    return {name: mirrored(value) if name in _NESTED else value for name, value in part.items()}


_NESTED = frozenset({"body", "items", "columns", "rows", "cells", "inlines", "fallback"})


def _isolated(text: str) -> str:
    core = text.strip(_EDGES)
    return text.replace(core, apart(core, leftward=True), 1) if core else text
