"""How many, how often: the brief's own words of quantity beside a thing."""

import re
from dataclasses import dataclass
from functools import cache

from core.rules.lexicon import LETTER, SPACELESS, alternatives, data, terms_in

_NUMBER = r"(?:[~≈><≥≤±]\s?)?\d{1,3}(?:[.,]\d{3})+(?!\d)|(?:[~≈><≥≤±]\s?)?\d{1,5}"
_RANGE = rf"(?:{_NUMBER})(?:\s?(?:[-–—~〜/]|to|or|bis|oder|à|ou|a|o|et|and|و|から|至|到)\s?\d{{1,5}})?\s?\+?"
_JOINED = re.compile(
    r"(?:,\s|\s(?:and|or|&|plus|und|oder|sowie|et|ou|y|e|en)\s)[^;:.()（）\d]+(?=[(（])", re.IGNORECASE
)
"""Further things behind one, up to a bracket: `, posters and shelf talkers (`."""
_BEHIND = 48
_AHEAD = 60


@dataclass(frozen=True, slots=True)
class Volume:
    """Words of quantity: where they stand in their text."""

    start: int
    end: int
    vague: bool = False
    """Whether they leave the number open."""


@cache
def _words(kind: str, languages: tuple[str, ...]) -> str:
    return alternatives(terms_in(data("volumes")[kind], languages))


@cache
def _count(languages: tuple[str, ...]) -> str:
    """A pattern for a definite count: `~50`, `two (2)`, `3 x`, `up to 30`, `20 per week`."""
    about, numbers = _words("about", languages), _words("numbers", languages)
    counters = _words("counters", languages)
    worded = rf"{numbers}(?:(?:-|\s(?:to|or|bis|oder|à|ou|a|o)\s){numbers})?"
    number = rf"(?:{_RANGE}|{worded})(?:\s?\(\d{{1,4}}\))?"
    unit = rf"\s?{counters}|\s?[x×](?![{LETTER}])|\s?(?:no\.|off|pcs|Stück|Stk\.?)"
    return rf"(?:{about}\s?){{0,2}}(?<![\dA-Za-z.,:/])(?:{number})(?:{unit})?"


@cache
def _before(languages: tuple[str, ...]) -> re.Pattern[str]:
    vague, often = _words("vague", languages), _words("frequency", languages)
    opening = rf"(?:{_words('about', languages)}\s?)?{often}|(?P<vague>{vague})|{_count(languages)}"
    of = r"(?:\s(?:of|de|di|d'|von|of the|of our|of these|further|additional|new|neue|neuen|nouvelles))?"
    return re.compile(rf"(?:{opening})(?:\s{often})?{of}[\s的の]?$", re.IGNORECASE)


@cache
def _after(languages: tuple[str, ...]) -> re.Pattern[str]:
    count, often, period = _count(languages), _words("frequency", languages), _words("period", languages)
    unsure, vague = _unsure(languages), _words("vague", languages)
    amount = rf"(?:{count}|{vague})(?:[\s]?(?:[{LETTER}]+\s)?{period}|\s{often})?|{often}|{unsure}"
    counters = _words("counters", languages)
    direct = rf"\s?(?P<direct>\d{{1,4}}\s?{counters}|{_words('vague', languages)}(?<=[{SPACELESS}]))"
    opening = r"\s?\(\s?|\s?[:：]\s?|\s[-–—]\s|(?:[(（][^()（）]{1,12}[)）])?\s?を|\s?[x×]\s?|,\s"
    return re.compile(
        rf"(?:(?P<opening>{opening})(?P<amount>{amount})(?=\s?[).,;?、。）]|$|\s?[-–—(]|を|と|ほど|程度|お|\s?$)"
        rf"|{direct}|\s?(?P<period>(?:{period}|{often})(?:{_lasting(languages)})?))",
        re.IGNORECASE,
    )


@cache
def _unsure(languages: tuple[str, ...]) -> str:
    """That the number is open: `TBC`, `volumes to be confirmed`."""
    return rf"(?:{_words('undecided', languages)}\s(?:(?:is|are)\s)?(?:still\s)?)?{_words('open', languages)}"


@cache
def _lasting(languages: tuple[str, ...]) -> str:
    """How long something regular goes on: ` for 6 months` behind `20 posts per month`."""
    units = alternatives(terms_in(data("volumes")["lasting"], languages))
    return rf",?\s?{_words('during', languages)}\s?\d{{1,3}}\s?{units}"


@cache
def _extent(languages: tuple[str, ...]) -> re.Pattern[str]:
    """What something covers, behind it: ` für etwa 40 Artikel`, `, environ 50 pages`, `（10ページ程度）`."""
    count, leading = _count(languages), _words("covers", languages)
    period, often = _words("period", languages), _words("frequency", languages)
    worded = rf"(?:\s[{LETTER}][{LETTER}'’-]*){{1,2}}"
    unit = rf"(?:\s?{_words('counters', languages)}|\s?[{SPACELESS}]{{1,4}}|{worded})"
    return re.compile(
        rf"(?:\s?\([^()\d]{{1,40}}\))?(?:(?:制作|作成|開発|设计|制作)?\s?[,:(（]\s?|\s[-–—]\s|\s)(?:{leading}\s(?:(?:the|our|all)\s)?)?(?P<amount>{count}{unit}(?:\s{period}|\s{often})?)(?=(?:程度|前後)?\s?(?:[).,;）]|$))",
        re.IGNORECASE,
    )


@cache
def _size() -> re.Pattern[str]:
    """A number with a unit; the unit may follow without a space, so it has no word's beginning."""
    units = {re.escape(re.sub(r"\(\w+\)", "", unit)) for unit in data("volumes")["sizes"]["all"]}
    longest_first = "|".join(sorted(units, key=len, reverse=True))
    return re.compile(rf"\d[\d.,:–-]{{0,8}}\s?-?(?:{longest_first})(?:s|n|en)?(?![{LETTER}])", re.IGNORECASE)


@cache
def _whole(languages: tuple[str, ...]) -> re.Pattern[str]:
    count, often, period = _count(languages), _words("frequency", languages), _words("period", languages)
    unsure, vague = _unsure(languages), _words("vague", languages)
    return re.compile(
        rf"{count}(?:\s(?:[{LETTER}]+\s)?{period}|\s{often})?|{often}|{unsure}|{vague}", re.IGNORECASE
    )


def volume_before(text: str, at: int, languages: tuple[str, ...]) -> Volume | None:
    """The quantity that ends right before `at`: `a number of`, `three`, `monthly`."""
    start = max(0, at - _BEHIND)
    found = _before(languages).search(text[start:at])
    if not found:
        return None
    words = found[0].rstrip(" 的の")
    if re.fullmatch(r"(?:19|20)\d\d", words):
        return None
    return Volume(start + found.start(), start + found.start() + len(words), bool(found["vague"]))


def volume_after(text: str, at: int, languages: tuple[str, ...]) -> Volume | None:
    """The quantity right behind `at`: `(possibly as many as 30)`, `: TBC`, ` per month`."""
    found = _after(languages).match(text[at : at + _AHEAD])
    if not found:
        return None
    group = next(name for name in ("amount", "direct", "period") if found[name])
    if _size().match(found[group]) or re.fullmatch(r"(?:19|20)\d\d", found[group]):
        return None
    return Volume(at + found.start(group), at + found.end(group))


def extent_after(text: str, at: int, languages: tuple[str, ...]) -> Volume | None:
    """What the thing before `at` covers, in numbers: ` für etwa 40 Artikel` behind `Produktfotografie`."""
    found = _extent(languages).match(text[at : at + 2 * _AHEAD])
    if not found or re.match(r"(?:19|20)\d\d\b", found["amount"]):
        return None
    return Volume(at + found.start("amount"), at + found.end("amount"))


def volume_in(text: str, languages: tuple[str, ...]) -> Volume | None:
    """The first quantity anywhere in a short text that is not a size."""
    for found in _whole(languages).finditer(text):
        if not _size().match(text, found.start()) and not re.fullmatch(r"(?:19|20)\d\d", found[0]):
            return Volume(found.start(), found.end())
    return None


def is_vague(words: str, languages: tuple[str, ...]) -> bool:
    """Whether words of quantity leave the number open."""
    return bool(re.match(rf"(?:{_words('vague', languages)}|{_unsure(languages)})", words, re.IGNORECASE))


def is_size(text: str, at: int) -> bool:
    """Whether the number at `at` measures the thing (`30 seconds`) instead of counting it."""
    return bool(_size().match(text, at))


def quantity_words(text: str, languages: tuple[str, ...]) -> bool:
    """Whether a short text says how many: a number, words of quantity, or that it is open."""
    return bool(_whole(languages).match(text.strip()))


def size_end(text: str, at: int) -> int:
    """Where the size that begins at `at` ends."""
    found = _size().match(text, at)
    return found.end() if found else at


def volume_of_all(text: str, at: int, languages: tuple[str, ...]) -> Volume | None:
    """An open number in brackets that holds for several things, one of which ends at `at`."""
    between = _JOINED.match(text, at, at + 2 * _BEHIND + _AHEAD)
    found = _bracketed(languages).match(text, between.end()) if between else None
    return Volume(found.start("amount"), found.end("amount")) if found else None


@cache
def _bracketed(languages: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"[(（]\s?(?P<amount>{_unsure(languages)})\s?[)）]", re.IGNORECASE)


def is_number(words: str, languages: tuple[str, ...]) -> bool:
    """Whether words of quantity say a number, in digits or in a word that is no article."""
    return bool(re.search(rf"\d|{_words('numbers', languages)}", words, re.IGNORECASE))


def is_undecided(words: str, languages: tuple[str, ...]) -> bool:
    """Whether words say nothing but that the number is open."""
    return bool(re.fullmatch(rf"[\s,–-]*{_unsure(languages)}", words, re.IGNORECASE))
