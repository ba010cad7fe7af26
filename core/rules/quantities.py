"""Words of quantity taken apart: ranges, sums, products, so many per month, so many per market."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from functools import cache

from core.brief import fold
from core.rules.lexicon import LETTER, SPACELESS, alternatives, data, pattern
from core.rules.volumes import is_size, is_vague

LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "nl", "ar", "ja", "zh")
"""In this order a word is looked up that several languages have."""
MOST_WORDS = 160
"""Characters of words of quantity; whatever is longer is a text about something else."""
_MOST_LISTED = 2_000
"""Characters of a list with a number for each of many markets."""
_LISTED = re.compile(r"(?:[^,]{1,60}, ){3,}[^,]{1,60}")
_NUM = r"\d{1,3}(?:[.,'’]\d{3})+(?![\d.,]\d)|\d+(?:[.,]\d+)?"
_NUMBER = re.compile(rf"(?<![{LETTER}.,])(?:{_NUM})(?![\d])", re.IGNORECASE)
_SPACED = re.compile(r"\d{1,3}(?: \d{3})+")
_POWER = re.compile(r"\d+(?:\.\d+)?e\+?\d{1,2}", re.IGNORECASE)
"""A number so large that a sheet shows it with its power of ten."""
_GROUPED = re.compile(r"\d{1,3}(?:[.,'’]\d{3})+")
_NEGATIVE = re.compile(r"[-–−]\s?\d|\(\s?-\s?\d")
_TIMES = re.compile(r"\s?[x×*]\s?", re.IGNORECASE)
_ONLY_NUMBER = re.compile(rf"(?:{_NUM}|{_SPACED.pattern})\s?[x×]?", re.IGNORECASE)
_PIECES = re.compile(r",(?!\d)|(?<!\d),|[;+&\n]|\s/\s")
_OF = re.compile(r"(?P<of>[^\W\d_][^:：]{0,60})[:：]\s(?P<said>.*)")
"""A part of a list that says first what it counts: `Germany: 4`, `Germany: TBC`."""
_LETTERS = re.compile(f"[{LETTER}{SPACELESS}]*[^\\W\\d_]")
_NOTHING = "-–—/. "
_TO = r"\s?[-–—~〜]\s?"


class Standing(StrEnum):
    """What a quantity's words are good for."""

    STATED = "stated"
    OPEN = "open"
    """They leave the number open, or there are none."""
    NONE = "none"
    """They say that nothing is wanted."""
    SIZE = "size"
    """They measure the thing instead of counting it: `12 pages`."""
    ODD = "odd"
    """They hold no number that could be meant."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """Words of quantity, taken apart."""

    words: str
    standing: Standing
    number: Decimal = Decimal(1)
    low: Decimal | None = None
    """The ends of a range of which `number` is the middle."""
    high: Decimal | None = None
    summed: tuple[Decimal, ...] = ()
    middles: tuple[tuple[str, Decimal], ...] = ()
    """The ranges among what is summed, each with its middle."""
    open_for: tuple[str, ...] = ()
    """What the sum leaves out because its number is open: Germany in `12 UK, Germany: TBC`."""
    product: tuple[Decimal, ...] = ()
    period: str = ""
    """`month` in `20 per month`."""
    lasting: tuple[Decimal, str] | None = None
    """6 and `month` in `for 6 months`."""
    per: str = ""
    """`market` in `4 per market`; `each` where it holds for every one of those listed."""
    provisional: bool = False
    """Whether the number stands beside words that leave it undecided: `10 (TBC)`."""
    of: int | None = None
    """How many of those the words themselves say: 5 in `4 per market, 5 markets`."""

    @property
    def undecided(self) -> bool:
        """Whether the words say nothing but that the number is not decided: `TBC`."""
        return not self.words.strip(_NOTHING) or bool(_open().fullmatch(self.words))

    @property
    def plain(self) -> bool:
        """Whether the words are a number and nothing else."""
        return bool(_ONLY_NUMBER.fullmatch(self.words))


@dataclass
class _Text:
    """Words of quantity while parts are taken out of them."""

    left: str
    languages: tuple[str, ...]

    def take(self, found: re.Match[str]) -> None:
        """Blanks a part out, leaving a space that joins nothing."""
        self.left = f"{self.left[: found.start()]} \0 {self.left[found.end() :]}"


@cache
def _any(*path: str) -> str:
    """The words of one kind in every language."""
    terms = data("quantities")
    for step in path:
        terms = terms[step]
    return alternatives(terms["all"] if isinstance(terms, Mapping) else terms)


@cache
def _kinds(of: str) -> tuple[tuple[str, str], ...]:
    return tuple((kind, alternatives(terms)) for kind, terms in data("quantities")[of].items())


@cache
def _values(languages: tuple[str, ...]) -> tuple[re.Pattern[str], Mapping[str, Decimal]]:
    known: dict[str, Decimal] = {}
    for language in dict.fromkeys((*languages, "en")):
        for word, value in data("quantities")["values"].get(language, {}).items():
            known.setdefault(word.casefold(), Decimal(value))
    return pattern(known), known


def _plain(words: str) -> str:
    """Digits of any script as 0 to 9, thousands written out."""
    text = "".join(
        str(unicodedata.digit(one)) if one.isdigit() and not one.isascii() else one
        for one in fold(words).replace("...", " ")
    )
    text = text.replace("٬", ",").replace("٫", ".")
    text = _POWER.sub(lambda found: f"{Decimal(found[0]):f}", text)
    if _SPACED.fullmatch(text):
        return text.replace(" ", "")
    for kind, factor in (("thousand", 1_000), ("ten_thousand", 10_000), ("million", 1_000_000)):
        written = re.compile(rf"({_NUM})\s?(?:{_attached(kind)})(?![{LETTER}])", re.IGNORECASE)
        text = written.sub(lambda found, factor=factor: f"{_value(found[1]) * factor:f}", text)
    return text


@cache
def _attached(kind: str) -> str:
    """The words of a kind where they may follow a digit at once."""
    return "|".join(re.escape(re.sub(r"\(\w+\)", "", term)) for term in data("quantities")[kind]["all"])


def _value(number: str) -> Decimal:
    if _GROUPED.fullmatch(number):
        return Decimal(re.sub(r"\D", "", number))
    return Decimal(number.replace(",", "."))


def _numbers(text: str, languages: tuple[str, ...]) -> list[tuple[int, int, Decimal]]:
    """Where the numbers of a text stand and what they are, those in words only where digits give none."""
    digits = [
        (found.start(), found.end(), _value(found[0]))
        for found in _NUMBER.finditer(text)
        if not is_size(text, found.start())
    ]
    return digits or _worded(text, languages)


def _worded(text: str, languages: tuple[str, ...]) -> list[tuple[int, int, Decimal]]:
    """Numbers in words; `twenty-five` and `two hundred` are one each."""
    words, known = _values(languages)
    found: list[tuple[int, int, Decimal]] = []
    for one in words.finditer(text):
        value = known.get(one[0].casefold().replace("-", " "), known.get(one[0].casefold(), Decimal(1)))
        last = found[-1] if found else None
        if last and re.fullmatch(r"[\s-]{1,2}", text[last[1] : one.start()]):
            joined = last[2] * value if value > last[2] else last[2] + value
            found[-1] = (last[0], one.end(), joined)
        else:
            found.append((one.start(), one.end(), value))
    return found


@cache
def _counted(languages: tuple[str, ...], nouns: str) -> re.Pattern[str]:
    """A number and what it counts: `6 months`, `5 markets`; no space is needed behind a digit."""
    words, _ = _values(languages)
    unspaced = nouns.replace(f"(?<![{LETTER}])", r"(?<![^\W\d_])")
    return re.compile(rf"(?P<number>{_NUM}|{words.pattern})[\s-]?(?:{unspaced})", re.IGNORECASE)


def _number_of(written: str, languages: tuple[str, ...]) -> Decimal:
    return next((value for *_, value in _numbers(written, languages)), Decimal(1))


def _take_lasting(text: _Text) -> tuple[Decimal, str] | None:
    """For how long; `a month` is how often unless a word such as `for` stands before it."""
    for unit, nouns in _kinds("periods"):
        for found in _counted(text.languages, nouns).finditer(text.left):
            before, written = text.left[: found.start()], found["number"]
            length = _number_of(written, text.languages)
            if length == 1 and not written.isdecimal() and not _during().search(before):
                continue
            if not re.search(rf"(?:{_any('per')})\s?$", before, re.IGNORECASE):
                text.take(found)
                return length, unit
    return None


@cache
def _during() -> re.Pattern[str]:
    words = alternatives(term for terms in data("volumes")["during"].values() for term in terms)
    return re.compile(rf"{words}\s?$", re.IGNORECASE)


def _take_period(text: _Text) -> tuple[str, bool]:
    """The span a number repeats by, and whether an adverb says so, which is once in each."""
    for of, lead in (("repeating", ""), ("periods", rf"(?:(?:{_any('per')})\s|/\s?)")):
        for unit, nouns in _kinds(of):
            found = re.search(rf"{lead}(?:{nouns})", text.left, re.IGNORECASE)
            if found:
                text.take(found)
                return unit, of == "repeating"
    return "", False


def _take_per(text: _Text) -> str:
    for kind, nouns in _kinds("counted_by"):
        found = re.search(rf"(?:(?:{_any('per')})\s?|/\s?)(?:{nouns})", text.left, re.IGNORECASE)
        if found:
            text.take(found)
            return kind
    found = re.search(rf"(?:{_any('each')})", text.left, re.IGNORECASE)
    if not found:
        return ""
    text.take(found)
    return "each"


def _take_counted(text: _Text, per: str) -> tuple[str, int | None]:
    """How many of what a number is counted by the words say, if there is another number for it."""
    for kind, nouns in _kinds("counted_by"):
        for found in _counted(text.languages, nouns).finditer(text.left):
            joined = re.search(r"[x×*]\s?$", text.left[: found.start()])
            if per in (kind, "each") or joined:
                text.take(found)
                return kind, int(_number_of(found["number"], text.languages))
    return per, None


def _unbracketed(text: str, languages: tuple[str, ...]) -> str:
    """Without what stands in brackets behind a number: `10 (2 per market)` is ten."""
    outside = re.sub(r"\([^()]*\)", " ", text)
    return outside if _numbers(outside, languages) else text


def _range(text: str, numbers: Sequence[tuple[int, int, Decimal]]) -> tuple[Decimal, Decimal] | None:
    """The ends of a range."""
    if len(numbers) < 2:
        return None
    (start, end, low), (next_start, _, high) = numbers[:2]
    middle = text[end:next_start]
    between = re.search(rf"(?:{_any('between')})\s*$", text[:start], re.IGNORECASE)
    joined = re.fullmatch(rf"{_TO}|\s?/\s?|\s*(?:{_any('range')})\s*", middle, re.IGNORECASE) or (
        between and re.fullmatch(rf"\s*(?:{_any('and')})\s*", middle, re.IGNORECASE)
    )
    return (low, high) if joined and low < high else None


def _product(text: str, numbers: Sequence[tuple[int, int, Decimal]]) -> tuple[Decimal, ...]:
    if len(numbers) < 2:
        return ()
    (_, end, one), (start, _, other) = numbers[:2]
    middle = text[end:start]
    multiplied = _TIMES.fullmatch(middle) or re.fullmatch(
        rf"\s?[x×]?\s?(?:{_any('sets')})\s*", middle, re.IGNORECASE
    )
    return (one, other) if multiplied else ()


def _summed(said: str, text: str, languages: tuple[str, ...]) -> Quantity | None:
    """The sum of a list in which each number counts something of its own: `12 UK, 10 FR`, `2 + 1`."""
    pieces = [piece.strip(" \0") for piece in _PIECES.split(text) if piece.strip(" \0")]
    labelled = all(_LETTERS.search(piece) for piece in pieces) or "+" in text
    if len(pieces) < 2 or not labelled:
        return None
    summed: list[Decimal] = []
    middles: list[tuple[str, Decimal]] = []
    open_for: list[str] = []
    for piece in pieces:
        of = _OF.fullmatch(piece)
        counted = of["said"] if of else piece
        numbers = _numbers(counted, languages)
        if ends := _range(counted, numbers):
            middles.append((piece, sum(ends) / Decimal(2)))
            summed.append(middles[-1][1])
        elif len(numbers) == 1:
            summed.append(numbers[0][2])
        elif of and not numbers:
            open_for.append(of["of"])
        else:
            return None
    if not summed:
        return Quantity(said, Standing.OPEN) if open_for else None
    total = sum(summed, Decimal())
    standing = Standing.STATED if total or open_for else Standing.NONE
    return Quantity(
        said, standing, total, summed=tuple(summed), middles=tuple(middles), open_for=tuple(open_for)
    )


@cache
def _open() -> re.Pattern[str]:
    undecided = (term for terms in data("volumes")["open"].values() for term in terms)
    return pattern([*undecided, *data("quantities")["open"]["all"]])


def read_quantity(words: str | None, languages: tuple[str, ...] = LANGUAGES) -> Quantity:
    """Takes words of quantity apart; the languages are those to look words up in."""
    said = " ".join((words or "").split())
    said = said[: _MOST_LISTED if _LISTED.match(said) else MOST_WORDS]
    text = _Text(_plain(said), languages)
    undecided = Quantity(said, Standing.OPEN)
    if undecided.undecided:
        return undecided
    if not any(map(str.isdigit, text.left)) and is_vague(text.left.strip(), languages):
        return undecided
    if _NEGATIVE.match(text.left):
        return Quantity(said, Standing.ODD)
    if re.fullmatch(rf"\W*(?:{_any('none')})\W*", text.left, re.IGNORECASE):
        return Quantity(said, Standing.NONE, Decimal(0))
    return _parts(said, text)


def _parts(said: str, text: _Text) -> Quantity:
    lasting = _take_lasting(text)
    period, adverb = _take_period(text)
    if lasting and not period and re.search(r"[x×*]\s*\0", text.left):
        period = lasting[1]
    whole = _Text(text.left, text.languages)
    if _explains(whole):
        text.left = _unbracketed(text.left, text.languages)
    per = _take_per(text)
    per, of = _take_counted(text, per)
    found = _base(said, _unbracketed(text.left, text.languages), text.languages)
    provisional = not found.open_for and bool(_open().search(whole.left))
    found = replace(found, period=period, lasting=lasting, per=per, of=of, provisional=provisional)
    if found.standing is not Standing.ODD:
        return found
    once = (adverb or per) and not any(map(str.isdigit, text.left))
    return replace(found, standing=_unnumbered(whole, bool(once), period))


def _unnumbered(text: _Text, once: bool, period: str) -> Standing:
    """What words are good for that hold no number of pieces."""
    if "%" not in text.left and any(is_size(text.left, one.start()) for one in _NUMBER.finditer(text.left)):
        return Standing.SIZE
    if _open().search(text.left) or is_vague(text.left.strip(), text.languages):
        return Standing.OPEN
    if once:
        return Standing.STATED
    return Standing.OPEN if period else Standing.ODD


def _explains(text: _Text) -> bool:
    """Whether brackets say how the number before them comes about: `10 (2 per market)`."""
    bracket = re.search(r"\(([^()]*)\)", text.left)
    if not bracket or not _numbers(text.left[: bracket.start()], text.languages):
        return False
    return bool(_take_per(_Text(bracket[1], text.languages)))


def _base(said: str, text: str, languages: tuple[str, ...]) -> Quantity:
    """The number itself, however it is put together."""
    numbers = _numbers(text, languages)
    if summed := _summed(said, text, languages):
        return summed
    if ends := _range(text, numbers):
        return Quantity(said, Standing.STATED, sum(ends) / Decimal(2), *ends)
    if factors := _product(text, numbers):
        return Quantity(said, Standing.STATED, factors[0] * factors[1], product=factors)
    if not numbers:
        return Quantity(said, Standing.ODD)
    number = numbers[0][2]
    return Quantity(said, Standing.STATED if number else Standing.NONE, number)


def counted_by(name: str) -> str:
    """What the things of that name are counted by, if the name says so: `images per SKU`."""
    kinds = _kinds("counted_by")
    lead = rf"(?:{_any('counted')})\s"
    return next((kind for kind, nouns in kinds if re.search(rf"{lead}(?:{nouns})", name, re.IGNORECASE)), "")


def counts_in(text: str, languages: tuple[str, ...] = LANGUAGES) -> dict[str, int]:
    """How many of each kind of thing that quantities are counted by a text says there are."""
    plain, found = _Text(_plain(fold(text)), languages), dict[str, set[int]]()
    for kind, nouns in _kinds("counted_by"):
        for one in _counted(languages, nouns).finditer(plain.left):
            if value := int(_number_of(one["number"], languages)):
                found.setdefault(kind, set()).add(value)
    return {kind: values.pop() for kind, values in found.items() if len(values) == 1}
