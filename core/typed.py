"""Numbers as people type them: in digits of any script, read by the reader's locale and never by a guess."""

import re
import unicodedata
from collections.abc import Sequence
from decimal import Decimal

from babel.numbers import get_group_symbol

from core.messages import locale_of

_LONGEST = 40
_UNSEEN = re.compile("[\u061c\u200e\u200f\u2066-\u2069]")
"""Marks of direction, which come along when a number is copied out of a text written from right to left."""
_DECIMAL, _GROUP = "\u066b", "\u066c"
"""The Arabic marks, which mean one thing each."""
_APART = re.compile("(?<=[0-9])[\u0020\u00a0\u2009\u202f'\u2019\u066c](?=[0-9])")
"""Between digits, what can only mean thousands."""
_MARKS = re.compile(f"([.,{_DECIMAL}{_GROUP}])")
_PERCENT = re.compile(r"\s*[%\u066a]$")


class Ambiguous(ValueError):
    """What was typed could be either of two numbers, a thousand times apart."""


def percentage_of(text: str, locale: str, *, field: bool = False) -> Decimal | None:
    """The percentage, its sign typed or not; None where it is none."""
    return number_of(_PERCENT.sub("", text.strip()), locale, field=field)


def number_of(text: str, locale: str, *, field: bool = False) -> Decimal | None:
    """The number; None where it is none.

    A number `field` sends a point for decimals whatever the reader's locale.

    Raises:
        Ambiguous: its one point or comma is before three digits and not the reader's mark of thousands.
    """
    sign, unsigned = _signed(_plain(text))
    digits, marks = _MARKS.split(unsigned)[::2], _MARKS.split(unsigned)[1::2]
    if len(text) > _LONGEST or not all(re.fullmatch("[0-9]+", one) for one in digits):
        return None
    decimal = _is_decimal(marks, digits, "." if field else "", locale)
    whole, grouping = (digits[:-1], marks[:-1]) if decimal else (digits, marks)
    if grouping and not (len(set(grouping)) == 1 and _in_thousands(whole)):
        return None
    return Decimal(f"{sign}{''.join(whole)}.{digits[-1] if decimal else 0}")


def _plain(text: str) -> str:
    """The text with digits of ASCII and one mark for whatever can only mean thousands."""
    seen = _UNSEEN.sub("", text).strip().replace("\u060c", ",")
    known = (unicodedata.decimal(one, None) for one in seen)
    ascii_digits = "".join(
        one if digit is None else str(digit) for one, digit in zip(seen, known, strict=True)
    )
    return _APART.sub(_GROUP, ascii_digits)


def _signed(text: str) -> tuple[str, str]:
    return ("-", text[1:]) if text[:1] in ("-", "\u2212") else ("", text)


def _is_decimal(marks: Sequence[str], digits: Sequence[str], never: str, locale: str) -> bool:
    """Whether the last mark stands before decimals; `never` is one that does not mean thousands alone."""
    if not marks or marks[-1] in (_DECIMAL, _GROUP):
        return _DECIMAL in marks[-1:]
    if len(marks) > 1:
        return marks.count(marks[-1]) == 1
    if digits[0].startswith("0") or not _in_thousands(digits):
        return True
    if marks[0] == never or marks[0] != get_group_symbol(locale_of(locale)):
        raise Ambiguous
    return False


def _in_thousands(digits: Sequence[str]) -> bool:
    return len(digits[0]) <= 3 and all(len(one) == 3 for one in digits[1:])
