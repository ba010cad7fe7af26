"""How many pieces words of quantity come to, and the sentences that say how that was reckoned."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal

from core.asset import LARGEST
from core.messages import Message, message
from core.rules.quantities import Quantity, Standing

_A_YEAR = {unit: Decimal(times) for unit, times in
           (("day", 365), ("week", 52), ("month", 12), ("quarter", 4), ("year", 1))}  # fmt: skip
_NAMED = 12
"""So many markets a sentence names."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of the things that quantities are counted by."""

    markets: tuple[str, ...] = ()
    counts: Mapping[str, int] = field(default_factory=dict[str, int])
    """How many of the others there are, by kind."""

    def count(self, kind: str) -> int | None:
        if kind in ("market", "each") and self.markets:
            return len(self.markets)
        return self.counts.get(kind)


@dataclass(frozen=True, slots=True)
class Reckoned:
    """How many pieces, as a whole number from 1 to `LARGEST`."""

    volume: int
    notes: tuple[Message, ...] = ()
    """How it was reckoned, where the words alone do not show it."""
    settled: bool = True
    """Whether the number is the client's; if not, it is to be confirmed."""
    open_for: tuple[str, ...] = ()
    """The markets of which the number is to be confirmed, where that of the others is settled."""
    oddity: str = ""
    """Why the words could not be taken at their word: `odd`, `large` or `fraction`."""

    @property
    def confirmed(self) -> tuple[Message, ...]:
        """The notes, with the request to confirm where one is due."""
        if self.open_for:
            return (*self.notes, message("assets-confirm-for", names=", ".join(self.open_for)))
        return self.notes if self.settled else (*self.notes, message("assets-confirm"))


def rounded(number: Decimal) -> int:
    """Half up, as SPEC has it for the middle of a range."""
    return int(number.quantize(Decimal(1), ROUND_HALF_UP))


def spoken(number: Decimal) -> str:
    """A number as a sentence writes it."""
    return f"{number.normalize():f}"


def reckon(quantity: Quantity, known: Known) -> Reckoned:
    """The number of pieces; 1, to be confirmed, where the words give none that can be meant."""
    if quantity.standing is not Standing.STATED:
        return _unstated(quantity)
    times = quantity.of or known.count(quantity.per)
    total = quantity.number * (repeats(quantity) or 1) * (times or 1)
    if total > LARGEST:
        return Reckoned(
            1, (message("assets-large", words=quantity.words, most=LARGEST),), False, oddity="large"
        )
    return _stated(quantity, total, times, known)


def _unstated(quantity: Quantity) -> Reckoned:
    if quantity.standing is Standing.ODD:
        return Reckoned(1, (message("assets-odd", words=quantity.words),), False, oddity="odd")
    notes = () if quantity.undecided else (message("assets-says", words=quantity.words),)
    return Reckoned(1, notes, False)


def _stated(quantity: Quantity, total: Decimal, times: int | None, known: Known) -> Reckoned:
    volume = max(1, rounded(total))
    fraction = quantity.low is None and not quantity.middles and total != total.to_integral_value()
    open_span = quantity.period not in ("", "year") and not quantity.lasting
    open_count = quantity.per not in ("", "each") and times is None
    said = _said(quantity, total, volume, times, known)
    settled = not (open_span or open_count or quantity.provisional)
    oddity = "fraction" if fraction else ""
    return Reckoned(volume, tuple(said), settled, quantity.open_for if settled else (), oddity)


def repeats(quantity: Quantity) -> Decimal | None:
    """How many times a regular quantity falls due, if its words say for how long."""
    if not quantity.period or quantity.lasting is None:
        return None
    length, unit = quantity.lasting
    return length if unit == quantity.period else length * _A_YEAR[quantity.period] / _A_YEAR[unit]


def _said(
    quantity: Quantity, total: Decimal, volume: int, times: int | None, known: Known
) -> Iterator[Message]:
    words, number = quantity.words, spoken(quantity.number)
    if quantity.low is not None and quantity.high is not None:
        yield message("assets-range", words=words, middle=spoken(quantity.number))
    elif quantity.summed or quantity.product:
        for ends, middle in quantity.middles:
            yield message("assets-range", words=ends, middle=spoken(middle))
        yield message("assets-together", words=words, sum=number)
    elif not quantity.plain:
        yield message("assets-says", words=words)
    if span := repeats(quantity):
        times_due = spoken(span.quantize(Decimal("0.01")))
        yield message("assets-regular", number=number, period=quantity.period, times=times_due)
    elif quantity.period:
        yield message("assets-span-open", number=number, period=quantity.period)
    yield from _counted_by(quantity, times, known)
    if repeats(quantity) or times or total != volume:
        yield message("assets-comes-to", volume=volume, rounded="yes" if total != volume else "no")


def _counted_by(quantity: Quantity, times: int | None, known: Known) -> Iterator[Message]:
    if not quantity.per:
        return
    kind = "market" if quantity.per == "each" and times == len(known.markets) else quantity.per
    if times is None:
        if kind != "each":
            yield message("assets-count-open", kind=kind)
    elif kind == "market" and not quantity.of:
        named = ", ".join(known.markets[:_NAMED]) + (", …" if len(known.markets) > _NAMED else "")
        yield message("assets-by-markets", count=times, markets=named)
    else:
        yield message("assets-by-count", kind=kind, count=times)
