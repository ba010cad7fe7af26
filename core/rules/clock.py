"""Times of day written beside a date."""

import re
from datetime import time
from functools import cache

from core.rules.date_phrases import words

_AFTER, _BEFORE = 34, 44
_HALF_DAY = 12
_WORDS_BESIDE = 12
"""How much more than a time a line of its own may hold: a zone, `at`."""
_TWELVE = re.compile(
    r"(?<![\d:])(?P<h>\d\d?)(?:[:.](?P<m>[0-5]\d))?\s*(?P<half>[ap])\.?\s?m\b", re.IGNORECASE
)
_EAST_ASIAN = re.compile(
    r"(?P<half>午前|午後|上午|下午|오전|오후)?\s*(?P<h>\d\d?)\s*[時时点點시]"
    r"(?:\s*(?P<m>[0-5]?\d)\s*[分분]|(?P<thirty>半))?"
)
_ARABIC = re.compile(r"(?P<h>\d\d?)(?::(?P<m>[0-5]\d))?\s*(?P<half>صباح|مساء|ظهر|[صم](?!\w))")
_HOURS = re.compile(
    r"(?<![\d:.,/])(?P<h>[01]?\d|2[0-4])"
    r"(?:(?:\s?[:h]\s?|\.(?=\d\d\s*(?:Uhr|h\b|hrs)))(?P<m>[0-5]\d)(?!\d)|\s?(?:Uhr|h|hrs|heures|horas)(?!\w))",
    re.IGNORECASE,
)
_MORNING = ("a", "午前", "上午", "오전", "صباح", "ص")
_LATER = ("p", "午後", "下午", "오후", "مساء", "م")


@cache
def _noon(languages: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(words("noon", languages), re.IGNORECASE)


def _hour(hour: int, half: str | None) -> int:
    half = (half or "").lower()
    if half in _LATER and hour < _HALF_DAY:
        return hour + _HALF_DAY
    return 0 if half in _MORNING and hour == _HALF_DAY else hour


def _read(match: re.Match[str]) -> time | None:
    groups = match.groupdict()
    minute = 30 if groups.get("thirty") else int(groups.get("m") or 0)
    hour = _hour(int(groups["h"]), groups.get("half"))
    if hour == 24 and minute == 0:
        return time(23, 59)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _in_window(window: str, languages: tuple[str, ...]) -> list[tuple[int, int, time]]:
    found = [
        (match.start(), match.end(), read)
        for pattern in (_TWELVE, _EAST_ASIAN, _ARABIC, _HOURS)
        for match in pattern.finditer(window)
        if (read := _read(match))
    ]
    found += [(match.start(), match.end(), time(12)) for match in _noon(languages).finditer(window)]
    return found


def time_beside(
    text: str, span: tuple[int, int], limits: tuple[int, int], languages: tuple[str, ...]
) -> time | None:
    """The time written right after the date at `span` of a levelled text, or else right before it.

    Words beyond `limits` belong to other dates.
    """
    (start, end), (left, right) = span, limits
    after = _in_window(text[end : min(right, end + _AFTER)], languages)
    if after:
        return min(after, key=lambda one: (one[0], -one[1]))[2]
    before = _in_window(text[max(left, start - _BEFORE) : start], languages)
    return max(before, key=lambda one: (one[1], -one[0]))[2] if before else None


def time_alone(text: str, languages: tuple[str, ...]) -> time | None:
    """The time a line consists of, as on a cover page above or below its date."""
    found = _in_window(text, languages)
    longest = max(found, key=lambda one: one[1] - one[0], default=None)
    return longest[2] if longest and len(text.strip()) - (longest[1] - longest[0]) <= _WORDS_BESIDE else None
