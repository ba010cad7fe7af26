"""Phrases that name a day or a period, found without knowing what they are for or which year is meant."""

import re
import unicodedata
from calendar import monthrange
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache

from babel import Locale

from core.rules.lexicon import alternatives, data, terms_in

OLDEST, NEWEST = 1990, 2099
EARLY_ENDS, MIDDLE = 10, 15
_LOCALES = {
    "ar": ("ar", "ar_SY", "ar_DZ", "ar_MA"),
    "pt": ("pt", "pt_PT"),
    "es": ("es", "es_MX"),
    "de": ("de", "de_AT"),
}
"""Locales of one language that name months differently."""
_DOTTED = frozenset(
    ("de", "cs", "da", "nb", "fi", "pl", "ru", "uk", "bg", "tr", "ro", "hr", "sk", "sl", "et")
)
"""Languages that write 17.02. for a day without its year."""
_ERAS = {"令和": 2018, "平成": 1988}
_WORDS_TOO = frozenset(("may", "march", "mar", "sun", "sat"))
"""Month and day names that are English words unless they begin with a capital."""
_TIMED = re.compile(r"(?:^|\s)(?:in|by|im|en|no|au|nel)\s$", re.IGNORECASE)
_DIALLED = re.compile(r"\+\d[\d\s()-]*$")
_PARTS = ("early", "middle", "late")

Day = tuple[int | None, int, int]
"""Year, month, day; the year is None when it is not written."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that name a day or a period; the year may still be open."""

    start: int
    end: int
    first: Day
    last: Day
    approximate: bool = False
    swappable: bool = False
    """Day and month are both numbers below 13, so that either may stand first."""
    week: int | None = None
    """A calendar week; of `first` and `last` only the year then counts."""


def level(text: str) -> str:
    """The text with all digits as ASCII and odd spaces as spaces; each character keeps its place."""
    plain = text.isascii() and "\n" not in text and "\t" not in text
    return text if plain else "".join(map(_level_character, text))


@cache
def _level_character(character: str) -> str:
    if character.isspace() or unicodedata.category(character) == "Cf":
        return " "
    digit = unicodedata.decimal(character, None)
    if digit is not None:
        return str(digit)
    folded = unicodedata.normalize("NFKC", character)
    return folded if len(folded) == 1 and not character.isalpha() else character


def _locales(languages: tuple[str, ...]) -> Iterator[Locale]:
    for language in languages:
        for identifier in _LOCALES.get(language, (language,)):
            yield Locale.parse(identifier)


def _names(languages: tuple[str, ...], calendar: str) -> dict[str, int]:
    names: dict[str, int] = {}
    for locale in _locales(languages):
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for number, name in getattr(locale, calendar)[context][width].items():
                    bare = name.strip(". ").lower()
                    if len(bare) > 1 and not bare[0].isdigit():
                        names.setdefault(bare, number)
    return names


@cache
def month_names(languages: tuple[str, ...]) -> Mapping[str, int]:
    """Month names and their short forms, in lower case."""
    return {"sept": 9} | _names(languages, "months")


@cache
def weekday_names(languages: tuple[str, ...]) -> Mapping[str, int]:
    """Names of the days of the week and their short forms, in lower case; Monday is 0."""
    return {"tues": 1, "thur": 3, "thurs": 3} | _names(languages, "days")


def any_name(names: Mapping[str, int]) -> str:
    """An alternation of the names, the longest first."""
    return "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))


def is_word(name: str) -> bool:
    """Whether a month's or day's name stands in lower case where English has an everyday word."""
    return name.lower() in _WORDS_TOO and not name[0].isupper()


@cache
def words(entry: str, languages: tuple[str, ...]) -> str:
    """An alternation of the words of one entry of the date words."""
    return alternatives(terms_in(data("date_words")[entry], languages))


def is_valid(year: int | None, month: int, day: int) -> bool:
    """Whether the day exists, in a year a brief may speak of."""
    if not 1 <= month <= 12 or (year is not None and not OLDEST <= year <= NEWEST):
        return False
    return 1 <= day <= monthrange(year or 2024, month)[1]


def _part_of(match: re.Match[str]) -> str | None:
    groups = match.groupdict()
    return next((part for part in _PARTS if groups.get(part)), None)


def _year_of(match: re.Match[str]) -> int | None:
    groups = match.groupdict()
    written = next((groups[name] for name in ("y", "y0", "yy") if groups.get(name)), None)
    if groups.get("era"):
        return _ERAS[groups["era"]] + (1 if groups["e"] == "元" else int(groups["e"]))
    if written is None:
        return None
    year = int(written.strip("'’"))
    return year + 2000 if year < 100 else year


def _days(match: re.Match[str], year: int | None, month: int, day: int) -> Phrase | None:
    """One day, or the days up to the one in the group `until`."""
    until = int(match.groupdict().get("until") or day)
    if not is_valid(year, month, day) or not is_valid(year, month, until) or until < day:
        return None
    return Phrase(*match.span(), (year, month, day), (year, month, until))


def _months(match: re.Match[str], year: int | None, first: int, last: int) -> Phrase | None:
    """The months from first to last, or the part of them that the words in front name."""
    if not is_valid(year, first, 1) or not is_valid(year, last, 1):
        return None
    begin, end = (year, first, 1), (year, last, monthrange(year or 2023, last)[1])
    middle = (year, (first + last) // 2 + (last > first) * ((last - first) % 2), MIDDLE)
    early = (year, first, EARLY_ENDS) if first == last else (year, first, monthrange(year or 2023, first)[1])
    span = {None: (begin, end), "early": (begin, early), "middle": (middle, middle), "late": (end, end)}
    return Phrase(*match.span(), *span[_part_of(match)], approximate=True)


def _month_of(match: re.Match[str], months: Mapping[str, int]) -> int | None:
    name = match["month"]
    return None if is_word(name) else months.get(name.lower())


def _whole(match: re.Match[str], months: Mapping[str, int]) -> Phrase | None:
    return _days(match, _year_of(match), int(match["m"]), int(match["d"]))


def _east_asian(match: re.Match[str], months: Mapping[str, int]) -> Phrase | None:
    year, month = _year_of(match), int(match["m"])
    if match["d"]:
        return _days(match, year, month, int(match["d"]))
    return _months(match, year, month, month) if year or _part_of(match) else None


def _named_day(match: re.Match[str], months: Mapping[str, int]) -> Phrase | None:
    month, year = _month_of(match, months), _year_of(match)
    if month is None or (
        year is None and _is_doubtful(match["month"], match.string[match.end("month") :][:1])
    ):
        return None
    return _days(match, year, month, int(match["d"]))


def _is_doubtful(name: str, following: str) -> bool:
    """Whether a number and a short name without a year, such as `12 out`, may be no date."""
    return name.isascii() and len(name) <= 3 and name.islower() and following != "."


def _named_month(match: re.Match[str], months: Mapping[str, int]) -> Phrase | None:
    month, year = _month_of(match, months), _year_of(match)
    if month is None or (year is None and not _part_of(match)):
        return None
    return _months(match, year, month, month)


def _quarter(match: re.Match[str], months: Mapping[str, int]) -> Phrase | None:
    size = 6 if match.groupdict().get("half") else 3
    number = int(match["q"])
    return (
        _months(match, _year_of(match), (number - 1) * size + 1, number * size)
        if number * size <= 12
        else None
    )


def _open_quarter(match: re.Match[str], months: Mapping[str, int]) -> Phrase | None:
    """A quarter without its year, unless it numbers a question, as `Q1` does in a list of them."""
    before = match.string[max(0, match.start() - 4) : match.start()]
    return _quarter(match, months) if _part_of(match) or _TIMED.search(before) else None


def _week(match: re.Match[str], months: Mapping[str, int]) -> Phrase | None:
    week, year = int(match["w"]), _year_of(match)
    if not 1 <= week <= 53 or not is_valid(year, 1, 1):
        return None
    return Phrase(*match.span(), (year, 1, 1), (year, 12, 31), approximate=True, week=week)


def _numeric(match: re.Match[str], months: Mapping[str, int]) -> Phrase | None:
    one, two, dotted = int(match["a"]), int(match["b"]), match["s"] == "."
    if dotted and len(match["y"]) == 2 and len(match["a"] + match["b"]) < 4:
        return None
    day_first = _days(match, _year_of(match), two, one)
    month_first = None if dotted else _days(match, _year_of(match), one, two)
    both = day_first is not None and month_first is not None and one != two
    return replace(day_first, swappable=True) if day_first and both else day_first or month_first


def _dotted_day(match: re.Match[str], months: Mapping[str, int]) -> Phrase | None:
    return _days(match, _year_of(match), int(match["b"]), int(match["a"]))


Reader = Callable[[re.Match[str], Mapping[str, int]], Phrase | None]

_YEAR = r"(?P<y>(?:19|20)\d\d)(?!\d|[.,]\d)"
_ANY_YEAR = r"(?P<y>(?:19|20)\d\d(?!\d)|['’]?\d\d(?!\d|[.:,]\d|\s?%))"
_ORDINAL = r"(?:\s?(?:st|nd|rd|th)|er|ère|ème|e|º|ª|°|\.)?"
_EDGE, _CLOSE = r"(?<![\w.,:/€$£#+-])", r"(?![\w/-]|[.,:]\d)"


def _numeric_patterns() -> Iterator[tuple[str, Reader]]:
    big_first = r"(?P<y>(?:19|20)\d\d)\s?(?P<s>[-/.])\s?(?P<m>\d\d?)\s?(?P=s)\s?(?P<d>\d\d?)"
    yield rf"{_EDGE}{big_first}(?:{_CLOSE}|(?=T\d\d:))", _whole
    yield rf"{_EDGE}(?P<a>\d\d?)(?P<s>[-/.])\s?(?P<b>\d\d?)(?P=s)\s?(?P<y>(?:19|20)\d\d){_CLOSE}", _numeric
    yield rf"{_EDGE}(?P<a>\d\d?)(?P<s>[/.])(?P<b>\d\d?)(?P=s)(?P<y>\d\d){_CLOSE}", _numeric
    until = r"(?P<a>\d\d?)\.?\s?[-–—]\s?(?P<until>\d\d?)\.(?P<b>\d\d?)\."
    yield rf"{_EDGE}{until}(?P<y>(?:19|20)\d\d){_CLOSE}", _dotted_day


def _east_asian_patterns() -> Iterator[tuple[str, Reader]]:
    year = r"(?:(?:(?P<era>令和|平成)\s*(?P<e>\d\d?|元)|(?P<y>(?:19|20)\d\d))\s*[年년]\s*度?\s*の?\s*)?"
    part = r"(?P<early>上旬|初め|初)|(?P<middle>中旬|半ば)|(?P<late>下旬|末|底)"
    day = rf"(?:\s*(?P<d>\d\d?)\s*[日号號일]|\s*の?(?:{part})|(?!\s*[\d間间]))"
    yield rf"{year}(?<!\d)(?P<m>\d\d?)\s*[月월]{day}", _east_asian
    yield r"(?P<y>(?:19|20)\d\d)\s*年\s*第\s*(?P<q>[1-4])\s*(?:四半期|季度)", _quarter


def _named_patterns(languages: tuple[str, ...]) -> Iterator[tuple[str, Reader]]:
    month = rf"(?P<month>{any_name(month_names(languages))})(?!\w)(?:\.(?=[\s,]*\d))?"
    joiner = rf"(?:\s*{words('joiner', languages)}\s*)?"
    open_year = r"(?!,?\s*\d{4}(?!\d))"
    year = rf"(?:[\s-]*(?:,\s?)?{joiner}[\s-]*{_YEAR}|\s*['’](?P<yy>\d\d)(?!\d)|{open_year})"
    until = rf"(?:\s*(?:[-–—~〜～]|{words('until', languages)})\s*(?P<until>\d\d?)(?!\d){_ORDINAL})?"
    yield rf"(?<![\w.,:/€$£#+])(?P<d>\d\d?){_ORDINAL}{until}[\s-]*{joiner}[\s-]*{month}{year}", _named_day
    english = rf"\s*(?:the\s+)?(?P<d>\d\d?)(?!\d)(?:\s?(?:st|nd|rd|th)(?!\w))?{until}(?![.:]\d)"
    yield rf"(?<!\w){month}{english}{year}", _named_day
    yield rf"{_lead(languages)}{month}{year}(?!\s?\d)", _named_month


def _lead(languages: tuple[str, ...]) -> str:
    parts = "|".join(
        rf"(?P<{part}>{words(entry, languages)})" for part, entry in zip(_PARTS, _PARTS, strict=True)
    )
    return rf"(?<!\w)(?:(?:{parts})[\s-]*(?:{words('joiner', languages)}\s*)*)?"


def _period_patterns(languages: tuple[str, ...]) -> Iterator[tuple[str, Reader]]:
    lead, joiner = _lead(languages), rf"(?:{words('joiner', languages)}\s*)?"
    year = rf"[\s,/-]*{joiner}(?:(?:FY|CY)\s*)?{_ANY_YEAR}"
    yield rf"{lead}(?P<y0>(?:19|20)\d\d)[\s-]*Q(?P<q>[1-4])(?!\w)", _quarter
    yield rf"{lead}Q(?P<q>[1-4])(?!\w){year}", _quarter
    yield rf"{lead}(?P<half>H)(?P<q>[12])(?!\w){year}", _quarter
    yield rf"{lead}Q(?P<q>[1-4])(?!\w)", _open_quarter
    yield rf"{lead}(?P<q>[1-4]){_ORDINAL}\s*{words('quarter', languages)}(?:{year})?", _quarter
    week = r"\s*(?P<w>\d\d?)(?!\w|[.,:]\d)"
    yield rf"{words('calendar_week', languages)}{week}(?:\s*[,/]?\s*{joiner}{_YEAR})?", _week
    yield rf"{words('week', languages)}{week}\s*[,/]?\s*{joiner}{_YEAR}", _week


@cache
def _patterns(languages: tuple[str, ...]) -> tuple[tuple[re.Pattern[str], Reader], ...]:
    found = [*_numeric_patterns(), *_east_asian_patterns(), *_named_patterns(languages)]
    found += _period_patterns(languages)
    if _DOTTED.intersection(languages):
        found.append((rf"{_EDGE}(?P<a>\d\d?)\.\s?(?P<b>\d\d?)\.(?!\s?\d)", _dotted_day))
    return tuple((re.compile(pattern, re.IGNORECASE), reader) for pattern, reader in found)


@cache
def _unlike_dates(languages: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"{words('not_a_date', languages)}\s*[:#]?\s*$", re.IGNORECASE)


def _is_named_else(text: str, phrase: Phrase, languages: tuple[str, ...]) -> bool:
    """Whether a number that looks like a date is called a section, a version, a telephone number."""
    before = text[max(0, phrase.start - 20) : phrase.start]
    named = _unlike_dates(languages).search(before) or _DIALLED.search(before)
    return text[phrase.start].isdigit() and bool(named)


def _disjoint(phrases: list[Phrase]) -> tuple[Phrase, ...]:
    """The phrases that say most where several overlap, in reading order."""
    kept: list[Phrase] = []
    for phrase in sorted(phrases, key=lambda p: (p.first[0] is None, p.approximate, p.start - p.end)):
        if all(phrase.end <= other.start or phrase.start >= other.end for other in kept):
            kept.append(phrase)
    return tuple(sorted(kept, key=lambda phrase: phrase.start))


def find_phrases(text: str, languages: tuple[str, ...]) -> tuple[Phrase, ...]:
    """The date phrases of a levelled text, in reading order, none overlapping."""
    if not any(character.isdigit() for character in text) and not _may_lack_digits(text, languages):
        return ()
    months = month_names(languages)
    found = [
        phrase
        for pattern, read in _patterns(languages)
        for match in pattern.finditer(text)
        if (phrase := read(match, months)) and not _is_named_else(text, phrase, languages)
    ]
    return _disjoint(found)


def _may_lack_digits(text: str, languages: tuple[str, ...]) -> bool:
    """Whether a text without any digit may still name a part of a month, as `mid-March` does."""
    return bool(_month_name(languages).search(text))


@cache
def _month_name(languages: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{any_name(month_names(languages))})(?!\w)", re.IGNORECASE)
