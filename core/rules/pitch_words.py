"""How a deck's sentences are made: lists, figures as artifacts round them, texts cut where they may be."""

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from babel.dates import format_date

from core.messages import message, say
from core.packs.text import line

NAMED = 4
"""So many things a bullet names."""
POINT = 150
"""Characters of a bullet: two lines of a slide."""
_NAME = 60
"""Characters of a name within a bullet."""


def clipped(text: str, most: int = POINT) -> str:
    """The text on one line, cut between words where it is too long; a number is never cut in two."""
    text = line(text)
    if len(text) <= most:
        return text
    cut = text[: most - 1]
    at = cut.rfind(" ")
    if at < most // 2:
        at = len(cut)
        while at and text[at].isalnum() and text[at - 1].isdecimal():
            at -= 1
    return f"{cut[:at].rstrip(' ,;:-–(')}…"


def listed(things: Iterable[str], most: int = NAMED) -> str:
    """The first of these things; that there are others, not how many: no artifact holds that number."""
    every = list(dict.fromkeys(clipped(thing, _NAME) for thing in things if thing.strip()))
    shown = ", ".join(every[:most])
    return say(message("pitch-and-others", things=shown)) if len(every) > most else shown


def said_of(key: str, things: Sequence[str], most: int = NAMED) -> str:
    """A bullet that names things; nothing where there are none."""
    return say(message(key, things=listed(things, most))) if things else ""


def figure(value: Decimal | int) -> str:
    """A figure with the decimals of its artifact, but for those of a whole number."""
    whole = value == int(value)
    return f"{int(value):,}" if whole else f"{value:,}"


def money(value: Decimal, currency: str) -> str:
    return f"{currency} {value:,}"


def figured(key: str, **counts: int) -> str:
    """A sentence with counts, which choose its words and are shown with their groups."""
    return say(message(key, **counts))


def day(of: date) -> str:
    return format_date(of, "d MMMM y", "en")


def worded(key: str, **args: Any) -> str:
    """A sentence, or nothing where one of its parts is empty."""
    return say(message(key, **args)) if all(args.values()) else ""
