"""The asset list without a model: one row per thing the client wants made, with a volume as a number."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from core.brief import Brief, Evidence, Kind, fold
from core.messages import Message, message, say
from core.rules.asset_columns import markets_of, read_columns, tier_in
from core.rules.asset_mentions import passed_over
from core.rules.asset_things import Thing, each_once, find_things, lettered, split
from core.rules.deliverable import Counting
from core.rules.markets import find_markets
from core.rules.pitch_artefacts import is_pitch_artefact
from core.rules.quantities import Quantity, Standing, counted_by, counts_in, read_quantity
from core.rules.reckoning import Known, Reckoned, reckon
from core.rules.sections import Passage, read_passages

MOST = 5_000
"""Rows of one list; more is an export of a database and no brief."""
_NAME = 160
_DESCRIPTION = 700
_NAMED = 5
"""So many names a remark gives."""
_PASSED_OVER = 3
"""So many of the numbers that were passed over it names."""
_TELLING = 60
"""Characters of a cell that may tell rows of one name apart."""


@dataclass(frozen=True, slots=True)
class AssetRow:
    """One row of the list."""

    name: str
    specification: str
    client_tier: str | None
    quantity: Quantity
    reckoned: Reckoned
    per: str
    """What the number is counted by, where the row does not say how many of those there are."""
    listed: bool
    """Whether a table lists it."""
    quote: str
    passage: Passage
    volume_quote: str = ""
    counted_in: Passage | None = None

    @property
    def note(self) -> str:
        return " ".join(say(one) for one in self.reckoned.confirmed)

    @property
    def output(self) -> dict[str, Any]:
        return {
            "id": "",
            "name": self.name,
            "description": described(self.specification, self.note),
            "client_tier": self.client_tier,
            "volume": self.reckoned.volume,
            "volume_words": self.quantity.words or None,
            "note": self.note,
            "per": self.per,
            "from_table": self.listed,
        }


@dataclass(frozen=True, slots=True)
class AssetRules:
    """What the rules list, with what they left out."""

    rows: tuple[AssetRow, ...]
    remarks: tuple[Message, ...]

    @property
    def output(self) -> dict[str, Any]:
        """The stage's output."""
        return {"assets": [one.output for one in self.rows]}

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        return tuple(one for at, row in enumerate(self.rows) for one in _evidence(f"assets[{at}]", row))


@dataclass
class _Aside:
    """Names of what was left out, by reason."""

    pitch: list[str] = field(default_factory=list[str])
    zero: list[str] = field(default_factory=list[str])
    twins: list[str] = field(default_factory=list[str])
    passed: list[str] = field(default_factory=list[str])
    more: int = 0


def described(specification: str, note: str) -> str:
    """An asset's description: what the brief says of the thing, then of its number."""
    told = specification if len(specification) <= _DESCRIPTION else f"{specification[:_DESCRIPTION]}…"
    if told and note and told[-1] not in ".!?。…":
        told = f"{told}."
    return f"{told} {note}".strip()


def named(names: Sequence[str], most: int = _NAMED) -> Message | str:
    """Some names in a remark, and how many more there are."""
    first = ", ".join(f"“{name[:_TELLING]}”" for name in names[:most])
    more = len(names) - most
    return message("assets-names-more", names=first, count=more) if more > 0 else first


def left_out(reason: str, names: Sequence[str], most: int = _NAMED) -> Iterator[Message]:
    """The remark that names what was left out, or needs a look, for one reason."""
    if names:
        yield message(f"assets-{reason}", count=len(names), names=named(names, most))


def _evidence(path: str, row: AssetRow) -> Iterator[Evidence]:
    document, segment = row.passage.document, row.passage.segment
    yield Evidence(path, row.name, fold(row.quote), document.name, segment.place)
    if row.quantity.words and row.volume_quote:
        counted = row.counted_in or row.passage
        quote, place = fold(row.volume_quote), counted.segment.place
        yield Evidence(f"{path}.volume", str(row.reckoned.volume), quote, counted.document.name, place)


# Rows


class _Reader:
    """Reads things into rows, with what the whole brief says of markets and other counts."""

    def __init__(self, passages: Sequence[Passage], markets: tuple[str, ...]) -> None:
        self._passages = passages
        self._markets = markets
        self._counts: dict[str, int] | None = None

    def row(self, thing: Thing) -> AssetRow:
        made, passage = thing.made, thing.passage
        quantity = read_quantity(thing.volume, passage.languages)
        if quantity.standing is Standing.STATED and not quantity.per:
            quantity = replace(quantity, per=counted_by(made.name))
        if quantity.per and quantity.of is None:
            quantity = replace(quantity, of=_bracketed(made.name))
        listed = thing.listed
        columns = read_columns(passage, listed.name if listed else "", thing.volume, listed)
        if quantity.per == "market" and quantity.of is None:
            quantity = replace(quantity, of=columns.market_count)
        group = listed.group if listed else ""
        told = [*columns.specification, *([say(message("assets-group", group=group))] if group else [])]
        tier = columns.tier or tier_in(made.name) or tier_in(group) or tier_in(passage.heading)
        return AssetRow(
            name=made.name[:_NAME],
            specification="; ".join(told),
            client_tier=tier,
            quantity=quantity,
            reckoned=self._reckoned(quantity, columns.markets, thing),
            per="" if quantity.of or columns.markets else quantity.per,
            listed=listed is not None,
            quote=listed.quote if listed else made.quote,
            passage=passage,
            volume_quote=_volume_quote(thing),
            counted_in=made.counted_in or (listed.counted_in if listed else None),
        )

    def _reckoned(self, quantity: Quantity, markets: tuple[str, ...], thing: Thing) -> Reckoned:
        if quantity.standing in (Standing.OPEN, Standing.SIZE) and _is_one(quantity, thing):
            notes = (message("assets-says", words=quantity.words),) if quantity.words else ()
            open_extent = thing.made.counting is Counting.EXTENT and not quantity.words
            return Reckoned(1, (message("assets-extent-open"),) if open_extent else notes)
        return reckon(quantity, self._known(quantity, markets, thing))

    def _known(self, quantity: Quantity, markets: tuple[str, ...], thing: Thing) -> Known:
        """What is known where the words count by something; the row's own words before the brief's."""
        if quantity.per == "each":
            return Known(markets)
        if not quantity.per:
            return Known()
        own = counts_in(thing.passage.text, thing.passage.languages)
        return Known(markets or self._markets, {**self._brief_counts(), **own})

    def _brief_counts(self) -> dict[str, int]:
        """How many of other things the brief says there are, where all its passages agree."""
        if self._counts is None:
            said: dict[str, set[int]] = {}
            for passage in self._passages:
                if passage.of_work and passage.segment.kind is not Kind.ROW:
                    for kind, count in counts_in(passage.text, passage.languages).items():
                        said.setdefault(kind, set()).add(count)
            self._counts = {kind: counts.pop() for kind, counts in said.items() if len(counts) == 1}
        return self._counts


def _bracketed(name: str) -> int | None:
    """How many things a name lists in brackets: three in `films per language (DE, FR, IT)`."""
    listed = re.search(r"[(（]([^()（）]*)[)）]", name)
    items = markets_of(listed[1]) if listed else ()
    return len(items) or None if all(item.isalpha() or " " in item for item in items) else None


def _is_one(quantity: Quantity, thing: Thing) -> bool:
    """Whether a thing without a number is one: a client has one logo, and `a landing page` is one."""
    made = thing.made
    if quantity.standing is Standing.OPEN and quantity.words:
        return False
    counts = thing.listed is not None and thing.listed.counts
    return not counts and (made.single or made.counting is not Counting.PIECES)


def _volume_quote(thing: Thing) -> str:
    made = thing.made
    if thing.listed:
        return thing.listed.counted_in.text if thing.listed.counted_in else thing.listed.quote
    return made.volume_quote or made.quote


def _told_apart(rows: Sequence[AssetRow]) -> list[AssetRow]:
    """Rows of one name with the words that tell them apart: their market, their format, their group."""
    names = Counter(row.name.casefold() for row in rows)
    alike: dict[str, list[AssetRow]] = {}
    for row in rows:
        if names[row.name.casefold()] > 1:
            alike.setdefault(row.name.casefold(), []).append(row)
    telling = {name: _telling(group) for name, group in alike.items()}
    return [_with_telling(row, telling.get(row.name.casefold(), frozenset())) for row in rows]


def _parts(row: AssetRow) -> list[tuple[str, str]]:
    """The row's specification by heading."""
    parts = (one.partition(": ") for one in row.specification.split("; "))
    return [(head, value) for head, colon, value in parts if colon and len(value) <= _TELLING]


def _telling(group: Sequence[AssetRow]) -> frozenset[str]:
    """The fewest headings, from the left, by which the rows of one name differ."""
    parts = [dict(_parts(row)) for row in group]
    chosen: list[str] = []
    for head in dict.fromkeys(head for one in parts for head in one):
        before = len({tuple(one.get(key) for key in chosen) for one in parts})
        if len({tuple(one.get(key) for key in (*chosen, head)) for one in parts}) > before:
            chosen.append(head)
    return frozenset(chosen[:3])


def _with_telling(row: AssetRow, telling: frozenset[str]) -> AssetRow:
    told = [value for head, value in _parts(row) if head in telling and value not in row.name]
    return replace(row, name=", ".join((row.name, *told))[:_NAME]) if told else row


def _wanted(things: Iterable[Thing], aside: _Aside) -> Iterator[Thing]:
    for thing in things:
        if is_pitch_artefact(thing.made.name, thing.passage.heading):
            aside.pitch.append(thing.made.name)
        else:
            yield from split(lettered(thing))


def _pitched(passages: Sequence[Passage]) -> Iterator[str]:
    """Items of the scope that belong to the pitch, which are no deliverables in the first place."""
    for passage in passages:
        item = passage.segment.kind is Kind.ITEM and passage.of_work
        if item and len(passage.text) <= _TELLING and is_pitch_artefact(passage.text):
            yield passage.text


def _unnamed(passages: Sequence[Passage], rows: Sequence[AssetRow]) -> list[str]:
    """Places of rows that count something without naming it, in tables of which other rows are listed."""
    headed = [row.passage for row in rows if row.passage.segment.header]
    tables = {(id(passage.document), passage.segment.header) for passage in headed}
    listed = {id(row.passage.segment) for row in rows}
    return [
        passage.segment.place.cells or passage.text[:_TELLING]
        for passage in passages
        if (id(passage.document), passage.segment.header) in tables
        and id(passage.segment) not in listed
        and not re.search(r"[^\W\d_]", passage.text)
        and re.search(r"[1-9]", passage.text)
    ]


def draft_assets(brief: Brief) -> AssetRules:
    """Lists what the brief wants made: tables row by row, then what lists and sentences name."""
    passages, aside = read_passages(brief), _Aside()
    markets = tuple(place.name for place in find_markets(brief, passages))
    reader = _Reader(passages, markets)
    aside.pitch += _pitched(passages)
    found = find_things(passages)
    aside.passed += passed_over(passages, found)
    things = list(_wanted(each_once(found, aside.twins), aside))
    aside.more = max(0, len(things) - MOST)
    rows = [reader.row(thing) for thing in things[:MOST]]
    aside.zero += [row.name for row in rows if row.quantity.standing is Standing.NONE]
    kept = _told_apart([row for row in rows if row.quantity.standing is not Standing.NONE])
    return AssetRules(tuple(kept), tuple(_remarks(kept, aside, _unnamed(passages, rows))))


def _remarks(rows: Sequence[AssetRow], aside: _Aside, unnamed: Sequence[str]) -> Iterator[Message]:
    if not rows:
        yield message("assets-none")
    yield from left_out("left-out-pitch", list(dict.fromkeys(aside.pitch)))
    yield from left_out("left-out-zero", aside.zero)
    yield from left_out("left-out-unnamed", unnamed)
    yield from left_out("left-out-twins", aside.twins)
    yield from left_out("left-out-numbers", aside.passed, _PASSED_OVER)
    if aside.more:
        yield message("assets-left-out-more", most=MOST, count=aside.more)
    for oddity in ("odd", "large", "fraction"):
        names = [f"{row.name} ({row.quantity.words[:20]})" for row in rows if row.reckoned.oddity == oddity]
        yield from left_out(f"volumes-{oddity}", names)
