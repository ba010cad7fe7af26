"""The numbers that stand in a text, in whatever script and notation, and what each of them counts."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from babel.numbers import list_currencies

PERCENT, HOURS, FTE, MONEY, DAYS = "percent", "hours", "fte", "money", "days"
ASSETS, PIECES, MARKETS = "assets", "pieces", "markets"

_LATIN = "A-Za-z\u00c0-\u024f"
_MARKS = str.maketrans(
    {"٫": ".", "٬": ",", "٪": "%", "–": "-", "—": "-", "‑": "-", "−": "-", "×": "x", "’": "'"}
)
_SPELLED = (
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty"),
    *(
        "forty",
        "fifty",
        "sixty",
        "seventy",
        "eighty",
        "ninety",
        "hundred",
        "hundreds",
        "thousand",
        "thousands",
    ),
    *("million", "millions", "billion", "billions", "dozen", "dozens"),
)
"""Up to twelve a number in words is part of the language; from there on it is a claim."""
_SEEN = re.compile(
    rf"""
      (?<![\d{_LATIN}])(?P<spaced>\d{{1,3}}(?:\ \d{{3}})+(?:[.,]\d{{1,2}})?)(?![\d{_LATIN}])
    | (?P<token>(?:[{_LATIN}]+-?)?\d[\d{_LATIN}]*(?:[.,:/'x*-]\d[\d{_LATIN}]*)*)
    | \b(?P<spelled>{"|".join(_SPELLED)})\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
_ENGLISH = re.compile(r"(?P<whole>\d{1,3}(?:[,']\d{3})+|\d+)(?:\.(?P<decimals>\d+))?")
_CONTINENTAL = re.compile(r"(?P<whole>\d{1,3}(?:\.\d{3})+|\d+)(?:,(?P<decimals>\d+))?")
_AFTER = re.compile(
    rf"\s?-?(?P<sign>%|[€£$¥₹])|\s?-?(?P<word>[{_LATIN}]+)",
)
_BEFORE = re.compile(r"(?P<sign>[€£$¥₹])\s?$|(?<![A-Za-z])(?P<code>[A-Za-z]{3})\s?$")
_UNITS = {
    **dict.fromkeys(("percent", "pct", "prozent"), PERCENT),
    **dict.fromkeys(("hour", "hours", "hr", "hrs", "h", "stunden", "heures"), HOURS),
    **dict.fromkeys(("fte", "ftes"), FTE),
    **dict.fromkeys(("asset", "assets"), ASSETS),
    **dict.fromkeys(("piece", "pieces"), PIECES),
    **dict.fromkeys(("market", "markets", "country", "countries"), MARKETS),
    **dict.fromkeys(("day", "days"), DAYS),
    **dict.fromkeys(("week", "weeks"), "weeks"),
    **dict.fromkeys(("month", "months"), "months"),
    **dict.fromkeys(("thousand", "k"), "thousand"),
    **dict.fromkeys(("million", "millions", "mio", "mn", "m"), "million"),
    **dict.fromkeys(("billion", "billions", "mrd", "bn"), "billion"),
}
_SIGNS = {
    "€": ("EUR",),
    "£": ("GBP",),
    "¥": ("JPY", "CNY"),
    "₹": ("INR",),
    "$": ("USD", "CAD", "AUD", "SGD", "HKD"),
}


@dataclass(frozen=True, slots=True)
class Sighting:
    """One number in a text."""

    shown: str
    """As it is written, with the sign that stands at it."""
    word: str
    """The whole of it, folded: `24/7`, `q2`, `1,234.50`."""
    value: Decimal | None = None
    """None for what is more than a number: `4k`, `9:16`."""
    unit: str = ""
    """What it counts where the text says so."""
    currency: str = ""
    """Code or sign."""
    parts: tuple["Sighting", ...] = ()
    """The numbers that a span or a row of digits is made of, where they may be meant one by one."""


def plainly(text: str) -> str:
    """A text with its digits and signs in one form, so that numbers of all scripts are found alike."""
    folded = unicodedata.normalize("NFKC", text).translate(_MARKS)
    return "".join(str(unicodedata.decimal(one)) if one.isdecimal() else one for one in folded)


def sightings(text: str) -> Iterator[Sighting]:
    """Every number in a text."""
    plain = plainly(text)
    for found in _SEEN.finditer(plain):
        yield _sighting(found[0], plain[: found.start()], plain[found.end() :])


def _sighting(token: str, before: str, after: str) -> Sighting:
    unit, currency, shown = _counted(token, before, after)
    bare = token
    if (code := re.match(r"([A-Za-z]{3})-?(?=\d)", token)) and code[1].upper() in _currencies():
        unit, currency, bare = MONEY, code[1].upper(), token[code.end() :]
    if " " in bare:
        parts = tuple(_plain(one, "", "") for one in bare.split(" "))
        return Sighting(shown, bare, _value(bare.replace(" ", "")), unit, currency, parts)
    if (value := _value(bare)) is not None:
        return Sighting(shown, bare.casefold(), value, unit, currency)
    pieces = re.sub(rf"^[{_LATIN}]+-(?=\d)", "", bare).split("-")
    spans = len(pieces) <= 2 and all(_value(one) is not None for one in pieces)
    parts = tuple(_plain(one, unit, currency) for one in pieces) if spans else ()
    return Sighting(shown, bare.casefold(), None, unit, currency, parts)


def _plain(token: str, unit: str, currency: str) -> Sighting:
    return Sighting(token, token, _value(token), unit, currency)


def _counted(token: str, before: str, after: str) -> tuple[str, str, str]:
    """Unit, currency, and the number with the sign at it."""
    if (sign := _BEFORE.search(before[-6:])) and (sign["sign"] or sign["code"].upper() in _currencies()):
        currency = sign["sign"] or sign["code"].upper()
        return MONEY, currency, f"{sign[0]}{token}".strip()
    following = _AFTER.match(after)
    if following is None:
        return "", "", token
    if following["sign"]:
        shown = f"{token}{following[0]}"
        return (PERCENT, "", shown) if following["sign"] == "%" else (MONEY, following["sign"], shown)
    word = following["word"]
    if word.isupper() and word in _currencies():
        return MONEY, word, f"{token} {word}"
    per_cent = word.casefold() == "per" and re.match(r"\s?per ?cent\b", after, re.IGNORECASE)
    unit = PERCENT if per_cent else _UNITS.get(word.casefold(), "")
    return unit, "", token if unit in ("", PERCENT) else f"{token} {word}"


@cache
def _currencies() -> frozenset[str]:
    return frozenset(list_currencies())


def same_currency(one: str, other: str) -> bool:
    """Whether two codes or signs may be one currency; one that is not given may be any."""
    return (
        not one or not other or one == other or one in _SIGNS.get(other, ()) or other in _SIGNS.get(one, ())
    )


def _value(digits: str) -> Decimal | None:
    """The number that digits make, the point being its decimal sign; the comma where it cannot be else."""
    found = _ENGLISH.fullmatch(digits) or _CONTINENTAL.fullmatch(digits)
    if found is None:
        return None
    return Decimal(f"{re.sub(r'[^0-9]', '', found['whole'])}.{found['decimals'] or 0}").normalize()
