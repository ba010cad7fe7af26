"""How the index words what the records say."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from core.dossier.page import Column, paragraph, table
from core.keys import StageKey
from core.messages import message, say, says
from core.pipeline import title

_LONGEST = 600
"""Characters of a note or an answer that the index shows."""


def say_of(key: str, **args: Any) -> str:
    return say(message(key, **args))


def plain(value: Any) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value or "")


def stage_of(key: Any) -> str:
    return say(title(StageKey(key))) if key in tuple(StageKey) else plain(key)


def moment_of(at: Any) -> str:
    """A moment as the records have it, without the fractions of its second."""
    return f"{at[:10]} {at[11:19]}" if at else ""


def listed(
    columns: Sequence[str],
    rows: Sequence[Sequence[str]],
    none: str,
    caption: str = "",
    foot: Sequence[str] = (),
) -> str:
    """A table whose columns are named by key and kind, or the sentence that there is nothing."""
    if not rows:
        return paragraph(say_of(none), "quiet")
    heads = [
        Column(say_of(f"dossier-column-{name}"), kind)
        for name, _, kind in (c.partition(" ") for c in columns)
    ]
    return table(heads, rows, say_of(caption) if caption else "", foot)


def usd(cost: Decimal | str) -> str:
    return f"{Decimal(cost):.4f}"


def word(family: str, value: Any) -> str:
    """What people call a value; the value itself where it has no other name yet."""
    return say_of(f"{family}-{value}") if says(f"{family}-{value}") else plain(value)


def cut(said: str) -> str:
    return said if len(said) <= _LONGEST else f"{said[: _LONGEST - 1]}…"
