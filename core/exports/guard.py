"""The check before a file leaves for a client: what must not be in it, and where it stands all the same."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation

from core.brief import fold
from core.calculators.rate_card import RateCard
from core.calculators.team_shape import TeamShape
from core.errors import Refused
from core.exports.standing import Closed, Standing, standing
from core.files.refusal import Refused as Unreadable
from core.messages import Message, message

WORDS = (
    "margin",
    "margins",
    "markup",
    "mark-up",
    "cost rate",
    "cost rates",
    "hourly rate",
    "hourly rates",
    "rate per hour",
    "rates per hour",
    "day rate",
    "day rates",
    "blended rate",
    "gross profit",
    "internal note",
    "internal notes",
    "internal use only",
    "internal only",
    "not for the client",
    "not for client",
)
"""What gives away how a price came about, or that a text was not meant for the reader."""
LEAK = "ratecard-leak"
"""The message that says that a file was kept back."""
LISTED = 100
"""Findings: more tell no more."""
_SHORTEST = 12
"""Characters of a piece of a note: shorter ones stand in any text."""
_NUMBER = re.compile(
    r"(?P<before>[£€$¥₹]|(?<![A-Z])[A-Z]{3}(?=[\s\d]))?\s?"
    r"(?<![\w.,])(?P<digits>[0-9](?:[0-9.,'’\u00a0\u202f]*[0-9])?)(?!\w)"
    r"(?P<after>\s?(?:[£€$¥₹]|[A-Z]{3}(?![A-Za-z])|/\s?h|/\s?hour|per hour|an hour|hourly|p\.?h\.))?"
)
_CHARGED = re.compile(
    r"""
      \b(?:margin|mark-?up)\W{0,3}(?:of\ |at\ |is\ )?\d[\d.,]*\s?(?:%|per\ ?cent)
    | \d[\d.,]*\s?(?:%|per\ ?cent)\s(?:margin|mark-?up)
    | \b(?:costs?|(?:day|hourly|blended|cost)\ rates?)\W{0,3}(?:of\ |at\ |is\ )?
      (?:[£€$¥₹]|[a-z]{3}\ )?\s?\d[\d.,]*
    | \d[\d.,]*\s?(?:[£€$¥₹]|[a-z]{3})?\s?(?:/\s?h\b|/\s?hour|per\ hour|an\ hour)
    """,
    re.VERBOSE,
)
"""What is charged or earned, with its figure, as people write it into a name."""
_COUNTED = frozenset({"FTE"})
"""What stands beside a number like a currency and is none."""
_PIECES = re.compile(r"\n|(?<=[.!?;])\s")

Cell = tuple[str, str]
"""Sheet and cell."""
Expected = Mapping[Cell, str | Decimal]
"""What the writer of a workbook was asked to put where."""


@dataclass(frozen=True, slots=True)
class Forbidden:
    """What a client must not find."""

    figures: frozenset[Decimal] = frozenset()
    """Rates, and what they come to."""
    shown: frozenset[Decimal] = frozenset()
    """Hours, people and counts that the client is shown, which may equal a rate; as money they are found."""
    words: tuple[str, ...] = WORDS
    names: tuple[str, ...] = ()
    """Of other clients."""
    common: frozenset[str] = frozenset()
    """Those of the names that this client's own papers use as plain words: `target` may open a line."""
    notes: tuple[str, ...] = field(default=())
    """Texts written for ourselves."""


class Leak(Refused):
    """A file that would give away what it must not; `found` says what and where."""

    def __init__(self, found: tuple[Message, ...]) -> None:
        super().__init__(LEAK, count=len(found), first=found[0])
        self.found = found


def figures_of(
    card: RateCard, shape: TeamShape | None = None, offered: Decimal | None = None
) -> frozenset[Decimal]:
    """Rates and prices of a rate card, but for a price that is offered."""
    roles = [*card.roles, *(shape.roles if shape else ())]
    prices = [one.price for one in roles] + [one.rate for one in card.roles] + [card.totals.price]
    if shape:
        sums = [*shape.disciplines, shape.totals]
        prices += [one.price_after for one in (*shape.roles, *sums)] + [one.price for one in sums]
    return frozenset(price for price in prices if price) - {offered}


def texts_refused(texts: Iterable[tuple[Message, str]], forbidden: Forbidden) -> tuple[Message, ...]:
    """Every place among these texts where something forbidden stands; each text comes with its place."""
    found: dict[tuple[str, ...], Message] = {}
    for place, text in texts:
        for what in _found(Standing(place, text), forbidden, expected=False):
            key = (str(place), str(what))
            found.setdefault(key, message("ratecard-found", what=what, place=place))
    return tuple(found.values())[:LISTED]


def refuse(data: bytes, forbidden: Forbidden, expected: Expected | None = None) -> None:
    """Lets a file pass that holds nothing forbidden.

    Raises:
        Leak: it does, or cannot be looked into.
    """
    if found := check(data, forbidden, expected):
        raise Leak(found)


def check(data: bytes, forbidden: Forbidden, expected: Expected | None = None) -> tuple[Message, ...]:
    """Every place in an .xlsx, .docx or .pptx where something forbidden stands.

    A cell that holds what is expected there may do so although a volume equals a rate, or although the
    client's own name for an asset has one of the words in it; notes and amounts of money are found still.
    """
    found: dict[tuple[str, ...], Message] = {}
    try:
        for one in standing(data):
            for what in _found(one, forbidden, _is_expected(one, expected or {})):
                found.setdefault(
                    (str(one.place), str(what)), message("ratecard-found", what=what, place=one.place)
                )
            if len(found) >= LISTED:
                break
    except Closed as closed:
        found["closed",] = message("ratecard-closed", place=closed.place)
    except Unreadable as unreadable:
        found["closed",] = message("ratecard-unreadable", problem=unreadable.problem)
    return tuple(found.values())


def _is_expected(one: Standing, expected: Expected) -> bool:
    wanted = expected.get(one.cell) if one.cell else None
    return wanted is not None and (
        one.text == wanted if isinstance(wanted, str) else _exact(one.text) == wanted
    )


def _found(one: Standing, forbidden: Forbidden, expected: bool) -> Iterator[Message]:
    folded = fold(one.text)
    if one.number and (figure := _exact(one.text)) is not None:
        if figure in forbidden.figures - forbidden.shown and not expected:
            yield message("ratecard-figure", figure=f"{figure:f}")
        return
    for figure in _amounts(folded, one, forbidden.shown) & forbidden.figures:
        yield message("ratecard-figure", figure=f"{figure:f}")
    for note in _pieces(forbidden.notes):
        if note.casefold() in folded.casefold():
            yield message("ratecard-note", note=note)
    words = [] if expected else list(_occurring(forbidden.words, folded.casefold(), folded.casefold()))
    yield from (message("ratecard-word", word=word) for word in words)
    if not words and (charged := _CHARGED.search(folded.casefold())):
        yield message("ratecard-charged", words=charged[0])
    if not expected:
        for name in _occurring(forbidden.names, folded, folded.casefold(), forbidden.common):
            yield message("ratecard-name", name=name)


def _exact(text: str) -> Decimal | None:
    """A number as a cell holds it, without the noise of binary fractions."""
    try:
        number = Decimal(text.strip())
    except InvalidOperation:
        return None
    return round(number, 6).normalize() if number.is_finite() and abs(number) < 10**18 else None


def _amounts(text: str, one: Standing, shown: frozenset[Decimal]) -> set[Decimal]:
    """The numbers in a text that are amounts of money: by their decimals, or by what stands beside them."""
    amounts: set[Decimal] = set()
    for found in _NUMBER.finditer(text):
        digits, beside = found["digits"], {found["before"], (found["after"] or "").strip() or None} - {None}
        alone = one.formula or (one.number and digits == text)
        if beside - _COUNTED:
            amounts |= _readings(digits)
        elif alone or re.search(r"[.,][0-9]{2}$", digits):
            amounts |= _readings(digits) - shown
    return amounts


def _readings(digits: str) -> set[Decimal]:
    """What digits may mean, the decimal sign being a point or a comma."""
    bare = re.sub(r"['’\u00a0\u202f\s]", "", digits)
    points, commas = bare.replace(",", ""), bare.replace(".", "").replace(",", ".")
    return {value.normalize() for text in (points, commas) if (value := _exact(text)) is not None}


def _pieces(notes: Iterable[str]) -> Iterator[str]:
    """The sentences of notes that are long enough to be told from any other text."""
    for note in notes:
        yield from (piece for part in _PIECES.split(note) if len(piece := fold(part)) >= _SHORTEST)


def _occurring(
    words: Iterable[str], text: str, folded: str, common: frozenset[str] = frozenset()
) -> Iterator[str]:
    """The words in a text; a name of one word as it is written or in capitals: Target is no target."""
    for word in words:
        looked = fold(word)
        single = " " not in looked and looked != looked.casefold()
        forms = {looked, looked.upper()} if single else {looked.casefold()}
        inside = word in common
        if any(_stands(form, text if single else folded, inside) for form in forms if form):
            yield word


def _stands(word: str, text: str, inside: bool) -> bool:
    """Whether a word stands in a text by itself; `inside`, not where a sentence begins with it."""
    if word not in text:
        return False
    before = r"(?<=\w )" if inside else r"(?<!\w)"
    return re.search(rf"{before}{re.escape(word)}(?!\w)", text) is not None
