"""The service times that a brief sets: in how many days it wants versions and amends, and an answer."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from core.brief import fold
from core.rules.kinds import kinds_in
from core.rules.lexicon import LETTER, alternatives, data, pattern

HOURS_A_DAY = 24
DAYS_A_WEEK = 5
"""Working days."""
_MOST_DAYS = 120


class Event(StrEnum):
    """What a service time is for."""

    VERSION = "version"
    AMENDS = "amends"
    ANSWER = "answer"


@dataclass(frozen=True, slots=True)
class Stated:
    """One service time, as a brief states it."""

    event: Event
    hours: int
    """As far as it says hours; days and weeks in hours."""
    kinds: frozenset[str]
    """The kinds of work it is for; empty for any."""
    quote: str

    @property
    def days(self) -> int:
        """Working days, at least one."""
        return max(1, -(-self.hours // HOURS_A_DAY))


@cache
def _length() -> re.Pattern[str]:
    units = {name: alternatives(terms) for name, terms in data("support")["units"].items()}
    numbers = "|".join(sorted(_numbers(), key=len, reverse=True))
    word = rf"(?<![{LETTER}])(?:{numbers})(?![{LETTER}])"
    between = r"[\s-]?(?:business |working |calendar |full )?"
    ends = "|".join(f"(?P<{name}>{unit})" for name, unit in units.items())
    return re.compile(
        rf"(?<![\d.,])(?:(?P<low>\d{{1,3}}|{word})\s?(?:[-–—~〜]|to|bis|à|a|al?)\s?)?"
        rf"(?P<number>\d{{1,3}}|{word})(?:\s?\(\d{{1,3}}\))?{between}(?:{ends})",
        re.IGNORECASE,
    )


@cache
def _numbers() -> Mapping[str, int]:
    return data("support")["numbers"]


@cache
def _words(what: str) -> re.Pattern[str]:
    return pattern(data("support")[what]["all"])


def stated_times(sentences: Iterable[str]) -> tuple[Stated, ...]:
    """The service times among what a brief measures by; those that bind the client are left out."""
    found = (_stated(fold(str(sentence))) for sentence in sentences)
    return tuple(one for one in found if one)


def names_time(sentence: str) -> bool:
    """Whether a measure is a length of time, whoever it binds: an SLA answers it, or the client keeps it."""
    return _length().search(sentence) is not None


def _stated(sentence: str) -> Stated | None:
    length = _length().search(sentence)
    if length is None or _words("clients").search(sentence):
        return None
    event = _event(sentence)
    hours = _hours(length)
    if event is None or not 1 <= hours <= _MOST_DAYS * HOURS_A_DAY:
        return None
    return Stated(event, hours, kinds_in(sentence), sentence)


def _event(sentence: str) -> Event | None:
    if _words("amends").search(sentence):
        return Event.AMENDS
    if _words("turnaround").search(sentence):
        return Event.VERSION
    return Event.ANSWER if _words("acknowledges").search(sentence) else None


def _hours(length: re.Match[str]) -> int:
    """The longer end of what is stated, in hours."""
    written = length["number"].casefold()
    number = int(written) if written.isdecimal() else _numbers()[written]
    if length["week"]:
        return number * DAYS_A_WEEK * HOURS_A_DAY
    return number * HOURS_A_DAY if length["day"] else number


def stated_for(kind: str, event: Event, times: Iterable[Stated]) -> Stated | None:
    """The time that holds for a kind of work: one that names the kind before one that names none."""
    fitting = [one for one in times if one.event is event]
    named = next((one for one in fitting if kind in one.kinds), None)
    return named or next((one for one in fitting if not one.kinds), None)
