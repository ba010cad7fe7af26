"""Text as a viewer reads it: sentences, dates, numbers and money in their language and time zone."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from babel import Locale
from babel.dates import format_date, format_time
from babel.numbers import format_currency, format_decimal, format_percent
from fluent.runtime.types import FluentType

from core import messages
from core.keys import StageKey
from core.messages import Message, say, says
from core.views import Viewer

_UNSHOWN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\ud800-\udfff]")
"""Control characters, direction overrides and halves of surrogate pairs."""
_ISOLATES = re.compile("[\u2066-\u2069]")
_BREAKS = re.compile(r"[^\S\u00a0\u202f]+")
_ARGUMENT = 120
"""Characters of a name or a quote that a sentence takes in."""
_RIGHT_TO_LEFT = frozenset({"R", "AL"})
_RIGHTWARD = frozenset({"L", "EN"})
"""Letters and digits that are written from left to right."""


@dataclass(frozen=True, slots=True)
class _Placed(FluentType):
    """A text within a sentence written from right to left: it stands apart, and is chosen by as it is."""

    text: str

    def __eq__(self, other: object) -> bool:
        return self.text == (other.text if isinstance(other, _Placed) else other)

    def __hash__(self) -> int:
        return hash(self.text)

    def format(self, locale: Locale) -> str:
        return apart(self.text, leftward=True)


def clean(text: str) -> str:
    """Text of a document or a person without what could reorder or break the text around it."""
    return _UNSHOWN.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def flatten(text: str) -> str:
    """The text on one line; a space that does not break, as before a French colon, stays."""
    return _BREAKS.sub(" ", clean(text)).strip()


def clip(text: str, limit: int) -> str:
    """The text on one line, ended with an ellipsis where it is longer than `limit`."""
    flat = flatten(_ISOLATES.sub("", text))
    return flat if len(flat) <= limit else flat[: limit - 1].rstrip() + "…"


def apart(text: str, *, leftward: bool = False) -> str:
    """A name within a line of another direction: isolated, so that neither disturbs the other.

    `leftward` is the line: there, whatever has no letters of its script stands apart, numbers too.
    """
    if not leftward and text.isascii():
        return text
    directions = {unicodedata.bidirectional(one) for one in text}
    turns = bool(directions & _RIGHT_TO_LEFT)
    if (turns or not directions & _RIGHTWARD) if leftward else not turns:
        return text
    return f"\u2068{text}\u2069"


def reads_leftward(text: str) -> bool:
    """Whether most of the letters belong to a script written from right to left."""
    if text.isascii():
        return False
    directions = [unicodedata.bidirectional(character) for character in text[:2_000]]
    leftward = sum(direction in _RIGHT_TO_LEFT for direction in directions)
    return leftward > directions.count("L")


def words(key: str, viewer: Viewer, **args: Any) -> str:
    """The catalogue's sentence for `key`."""
    return tell(Message(key, args), viewer)


def tell(said: Message, viewer: Viewer) -> str:
    """The message with its arguments put as the viewer reads them."""
    args = {name: _argument(value, viewer) for name, value in said.args.items()}
    return say(Message(said.key, args), viewer.locale)


def _argument(value: Any, viewer: Viewer) -> Any:
    match value:
        case Message():
            return tell(value, viewer)
        case StageKey():
            return title_of(value, viewer)
        case datetime():
            return moment(value, viewer)
        case date():
            return day(value, viewer)
        case str():
            text = clip(value, _ARGUMENT)
            return _Placed(text) if leftward(viewer) else apart(text)
        case _:
            return value


def title_of(stage: StageKey, viewer: Viewer) -> str:
    """The stage's name."""
    return words(f"pipeline-title-{stage}", viewer)


def model_type_of(code: str, viewer: Viewer) -> str:
    """The name of a model type of the sample catalogue; a tenant's own go by their code."""
    key = f"cards-model_type-{code}"
    return words(key, viewer) if says(key) else clip(code, _ARGUMENT)


def locale_of(viewer: Viewer) -> Locale:
    """The viewer's locale as far as dates, numbers and lists go."""
    return messages.locale_of(viewer.locale)


def leftward(viewer: Viewer) -> bool:
    """Whether the viewer's language is written from right to left."""
    return locale_of(viewer).text_direction == "rtl"


def _zone_of(viewer: Viewer) -> ZoneInfo:
    try:
        return ZoneInfo(viewer.timezone)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")


def day(value: date, viewer: Viewer) -> str:
    """A date; an instant is the date it was where the viewer is."""
    local = value.astimezone(_zone_of(viewer)).date() if isinstance(value, datetime) else value
    return format_date(local, format="medium", locale=locale_of(viewer))


def moment(value: datetime, viewer: Viewer) -> str:
    """An instant, with its time zone where the card is read by people of several."""
    zone = _zone_of(viewer)
    local = value.astimezone(zone)
    time = format_time(local, "short", tzinfo=zone, locale=locale_of(viewer))
    text = words("cards-between", viewer).join((day(local, viewer), time))
    return text if viewer.person else f"{text} {local.tzname()}"


def count(value: int, viewer: Viewer) -> str:
    """A whole number with its separators."""
    return format_decimal(value, locale=locale_of(viewer))


def percent(value: Decimal, viewer: Viewer, decimals: int = 1) -> str:
    """A percentage of 0 to 100, with its decimals, `decimals` at most."""
    locale = locale_of(viewer)
    usual = str(locale.percent_formats[None].pattern)
    return format_percent(value / 100, usual.replace("0", f"0.{'#' * decimals}"), locale=locale)


def typed(value: Decimal, viewer: Viewer) -> str:
    """A number as the viewer would type it into a field."""
    return format_decimal(value, "0.######", locale=locale_of(viewer))


def listed(names: Iterable[str], viewer: Viewer) -> str:
    """The names in a row, each in one piece, with the commas of the viewer's language."""
    apart_each = (apart(name, leftward=leftward(viewer)) for name in names)
    return words("cards-between", viewer).join(apart_each)


def money(value: Decimal, viewer: Viewer) -> str:
    """US dollars; sums below a dollar keep four decimals, because runs cost cents."""
    places = "0.0000" if 0 < value < 1 else "#,##0.00"
    return format_currency(value, "USD", f"¤{places}", locale=locale_of(viewer), currency_digits=False)


def place_of(place: Mapping[str, Any], viewer: Viewer) -> str:
    """Where in a file something stands, in words; empty when the format has no places."""
    known = {name: place.get(name) for name in ("part", "page", "slide", "sheet", "cells", "heading")}
    said = [words(f"cards-place-{name}", viewer, place=str(value)) for name, value in known.items() if value]
    return listed(said, viewer)
