"""Tables that list things to be made: which column names them, which counts them, which rows belong."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from core.brief import Kind, fold
from core.rules.asset_heads import (
    DATE,
    NUMERIC,
    counts,
    counts_markets,
    end_of,
    everywhere,
    heads_of,
    is_open,
    place_of,
)
from core.rules.assets import nouns_in
from core.rules.phrases import modifies_another
from core.rules.quantities import Standing, read_quantity
from core.rules.reckoning import spoken
from core.rules.sections import Passage, role_of
from core.rules.volumes import quantity_words

_STRONG = frozenset({"deliverables", "scope"})
_HALF = 0.5
_FEWEST = 3
"""So many integers in a row, from 0 or 1 on, number the rows whatever stands above them."""
_HEADS = 4
"""Among so many first rows of a table the column headings are looked for."""
_CELL = 60
_GROUP = 80
_LETTERS = re.compile(r"[^\W\d_]")
_FILE_ROW = re.compile(r"[A-Z]+(\d+)")
_EDGE = " \t-–—:;,.*•"


@dataclass(frozen=True, slots=True)
class Listed:
    """One thing a table lists."""

    name: str
    described: str
    """Its format, or else the first cell beside name and volume."""
    volume: str | None
    counts: bool
    """Whether the table has a column for its volume, even where the cell is empty."""
    quote: str
    passage: Passage
    counted_in: Passage | None = None
    """The row that counts it, if not its own."""
    group: str = ""
    """The section of the table it stands in."""
    heads: tuple[str, ...] = ()
    """The headings of its cells."""
    counting: tuple[int, ...] = ()
    """Which of its cells make up its volume."""


@dataclass(frozen=True, slots=True)
class _Columns:
    """Which columns of a table name a thing, describe it, number it and count it; None where it has none."""

    name: int
    format: int | None = None
    volume: int | None = None
    ordinal: int | None = None
    parts: tuple[int, ...] = ()
    """Columns that count it by market, month or year."""
    ends: tuple[int, ...] = ()
    """The columns of the ends of a range, the lower first."""
    heads: tuple[str, ...] = ()
    often: str = ""
    """How often the numbers of several columns hold, by the heading above them."""

    @property
    def counting(self) -> tuple[int, ...]:
        return (*self.parts, *self.ends, *(() if self.volume is None else (self.volume,)))

    @property
    def counts(self) -> bool:
        return bool(self.counting)


def _cell(cells: Sequence[str], at: int | None) -> str:
    return fold(cells[at]) if at is not None and at < len(cells) else ""


def _best(places: Sequence[int], worth: Callable[[int], tuple[object, ...]]) -> int | None:
    """The place worth most, the leftmost of equals."""
    return max(places, key=lambda at: (*worth(at), -at), default=None)


@dataclass(frozen=True)
class _Table:
    """The rows of one table under their column headings."""

    heads: tuple[str, ...]
    rows: tuple[Passage, ...]
    head: Passage | None = None
    """The row of the headings, where the table shows it."""
    divided: tuple[int, ...] = ()
    """The columns that stand together under one heading of volume."""
    above: str = ""
    """That heading."""

    def column(self, at: int) -> list[str]:
        return [_cell(row.segment.cells, at) for row in self.rows if not _single(row.segment.cells)]

    def filled(self, at: int) -> list[str]:
        return [cell for cell in self.column(at) if cell.strip(_EDGE)]

    def share(self, at: int, holds: Callable[[str], object]) -> float:
        """The part of a column's filled cells for which something holds."""
        cells = self.filled(at)
        return sum(bool(holds(cell)) for cell in cells) / len(cells) if cells else 0.0

    def numbers_rows(self, at: int) -> bool:
        """Whether the column holds 1, 2, 3 ... and so counts nothing but the rows."""
        whole = [int(cell) for cell in self.filled(at) if cell.isdecimal() and len(cell) < 5]
        if self.head_matches("ordinal", at) and (not whole or whole == sorted(set(whole))):
            return True
        steps = pairwise(whole)
        return len(whole) >= _FEWEST and whole[0] in (0, 1) and all(b - a == 1 for a, b in steps)

    def mostly_counts(self, at: int) -> bool:
        return self.share(at, counts) > _HALF and not self.head_names("price", at)

    def head_matches(self, kind: str, at: int) -> bool:
        return bool(everywhere("columns", kind).fullmatch(self.heads[at]))

    def head_names(self, kind: str, at: int) -> bool:
        return bool(everywhere("columns", kind).search(self.heads[at]))


def _single(cells: Sequence[str]) -> str:
    """The one text of a row that says nothing else: in its first cell, or merged across all of them."""
    filled = [(at, fold(cell)) for at, cell in enumerate(cells) if cell.strip()]
    merged = len(cells) > 2 and len(filled) == len(cells) and len({text for _, text in filled}) == 1
    alone = len(cells) > 1 and len(filled) == 1 and filled[0][0] == 0
    return filled[0][1] if (merged or alone) and _LETTERS.search(filled[0][1]) else ""


def _names_thing(cell: str, languages: tuple[str, ...]) -> bool:
    return any(not modifies_another(cell, noun, languages) for noun in nouns_in(cell, languages))


def _volume_column(table: _Table, name: int | None) -> int | None:
    """The column that counts best: a quantity by its heading, never a price, never the rows' own number."""
    sure = [
        at
        for at in range(len(table.heads))
        if at != name
        and table.head_names("volume", at)
        and not table.head_names("price", at)
        and not counts_markets(table.heads[at])
        and not _is_part(table, at)
    ]
    loose = [at for at in range(len(table.heads)) if at != name and table.head_matches("ordinal", at)]
    counting = [at for at in sure if not table.numbers_rows(at) or (name is not None and at > name)]
    chosen = _best(
        counting,
        lambda at: (
            table.share(at, lambda cell: any(map(str.isdecimal, cell))) > 0,
            not table.head_names("often", at),
            table.head_matches("volume", at),
        ),
    )
    if chosen is not None:
        return chosen
    return next(
        (
            at
            for at in loose
            if table.filled(at) and name is not None and at > name and not _counts_up(table, at)
        ),
        None,
    )


def _counts_up(table: _Table, at: int) -> bool:
    whole = [int(cell) for cell in table.filled(at) if cell.isdecimal() and len(cell) < 5]
    return len(whole) > 1 and whole[0] in (0, 1) and all(b - a == 1 for a, b in pairwise(whole))


def _is_part(table: _Table, at: int) -> bool:
    """Whether a column counts the pieces for a place, or one part or end of a volume."""
    counted = at in table.divided or place_of(table.heads[at]) or end_of(table.heads[at], False)
    return bool(counted) and table.mostly_counts(at)


def _end_columns(table: _Table, taken: set[int | None]) -> tuple[int, ...]:
    """The columns of the lower and the upper end of a range, where a table has one of each."""
    found = {"low": list[int](), "high": list[int]()}
    for at, head in enumerate(table.heads):
        end = end_of(head, at in table.divided) if at not in taken and table.mostly_counts(at) else ""
        if end:
            found[end].append(at)
    return (*found["low"], *found["high"]) if len(found["low"]) == len(found["high"]) == 1 else ()


def _counts_beside(table: _Table, at: int) -> bool:
    """Whether a column beside those of places counts as they do, whatever heads it: `Rest of world`."""
    numbered = table.share(at, lambda cell: any(map(str.isdecimal, cell))) > 0
    return numbered and table.share(at, counts) == 1


def _part_columns(table: _Table, taken: set[int | None]) -> tuple[int, ...]:
    """Columns of numbers under headings of their own, such as one per market."""
    named = [at for at in range(len(table.heads)) if at not in taken and _is_part(table, at)]
    found = tuple(
        at
        for at, head in enumerate(table.heads)
        if at in named
        or (
            at not in taken
            and _LETTERS.search(head)
            and not (heads_of("tier").fullmatch(head) or heads_of("market").search(head))
            and len(head) <= _CELL // 2
            and not any(table.head_names(kind, at) for kind in ("price", "apart", "format"))
            and len(table.filled(at)) >= len(table.rows) * _HALF
            and (table.share(at, NUMERIC.fullmatch) == 1 or (named and _counts_beside(table, at)))
            and not table.numbers_rows(at)
        )
    )
    return found if named or len(found) > 1 else ()


def _columns_of(table: _Table, role: str) -> _Columns | None:
    """The columns of a table that lists things to be made; None for any other table."""
    languages = table.rows[0].languages if table.rows else ("en",)
    places = range(len(table.heads))
    things = [
        table.share(at, lambda cell: len(cell) <= 2 * _CELL and _names_thing(cell, languages))
        for at in places
    ]
    worded = [at for at in places if not table.rows or table.share(at, _LETTERS.search) > _HALF]
    sure = [
        at
        for at in worded
        if role_of(table.heads[at]) == "deliverables" and not table.head_names("volume", at)
    ]
    named = [at for at in worded if table.head_names("name", at) and not table.head_names("volume", at)]
    described = [at for at in worded if table.head_names("format", at)]
    likely = [at for at in worded if things[at] > _HALF and len(table.rows) > 1]
    name = _best(
        sure or named or described or likely,
        lambda at: (things[at] > _HALF, table.head_matches("name", at), at not in described),
    )
    if name is None:
        return None
    volume = _volume_column(table, name)
    ordinal = next((at for at in places if at not in (name, volume) and table.numbers_rows(at)), None)
    taken, often = {name, volume, ordinal}, _often(table.above)
    ends = _end_columns(table, taken) if volume is None else ()
    parts = _part_columns(table, taken) if volume is None and not ends else ()
    if parts and read_quantity(f"1 {often}").per:
        often = ""  # the columns are the markets it speaks of
    form = next((at for at in described if at not in (name, volume)), None)
    columns = _Columns(name, form, volume, ordinal, parts, ends, table.heads, often)
    apart = any(table.head_matches("apart", at) for at in places if at != name)
    apart = apart or table.head_matches("apart", name)
    if apart and not (columns.counts and things[name] > _HALF):
        return None
    by_name = name in sure or name in named or name in described
    fits = (columns.counts and (by_name or role in _STRONG)) or name in sure or (by_name and role in _STRONG)
    return columns if fits else None


def _often(head: str) -> str:
    """What a column's heading says of how often: `/ yr`, `pro Monat`, `monthly`."""
    found = everywhere("columns", "often").search(head) or re.search(r"/\s?[^\W\d]{1,12}\b", head)
    return found[0].strip() if found else ""


def _volume(cells: Sequence[str], columns: _Columns) -> str | None:
    if columns.parts:
        volume = _volume_of_parts(cells, columns)
        return f"{volume} {columns.often}".strip() if volume and columns.often else volume
    if columns.ends:
        volume = _volume_between([_cell(cells, at) for at in columns.ends])
        return f"{volume} {columns.often}".strip() if volume else None
    volume = _cell(cells, columns.volume)
    if not volume.strip(_EDGE) or DATE.search(volume) or columns.volume is None:
        return None
    if not volume.isdecimal():
        return volume[:_CELL]
    return f"{volume} {_often(columns.heads[columns.volume])}".strip()


def _volume_of_parts(cells: Sequence[str], columns: _Columns) -> str | None:
    """Numbers by market as one volume: `12 UK, 10 FR, 8 DE`; their total alone where a column holds it."""
    filled = [(_cell(cells, at), columns.heads[at]) for at in columns.parts]
    filled = [(cell, head) for cell, head in filled if cell.strip(_EDGE)]
    total = [cell for cell, head in filled if everywhere("totals").fullmatch(head) and cell[-1:].isdecimal()]
    if total:
        return total[0]
    wanted = [(cell, head) for cell, head in filled if not everywhere("totals").fullmatch(head)]
    some = [(cell, head) for cell, head in wanted if is_open(cell) or re.search(r"[1-9]", cell)]
    return ", ".join(_part(cell, head) for cell, head in some) or ("0" if wanted else None)


def _part(cell: str, head: str) -> str:
    """One market's number with its name, in the form that reads as that number in a list of them."""
    name, quantity = re.sub(r"\s*[,;+&:：]\s*|\s/\s", "/", place_of(head) or head), read_quantity(cell)
    said = re.sub(r"[,;+&](?!\d)", " ", cell)
    forms = (f"{name}: {said}",) if is_open(cell) else (f"{said} {name}", f"{name}: {said}")
    known = 0 if quantity.standing is not Standing.STATED else quantity.number
    for form in forms:
        if read_quantity(f"{form}, 1 +").number == known + 1:
            return form
    return f"{name}: {re.sub(r'[0-9]+', '…', said)}"


def _volume_between(cells: Sequence[str]) -> str | None:
    """The cells of two ends as one range: `10-20`; one number alone where the other is none."""
    read = [read_quantity(cell) for cell in cells if cell.strip(_EDGE)]
    numbers = sorted({one.number for one in read if not one.undecided})
    open_ = next((one.words for one in read if one.undecided), "")
    return f"{'-'.join(map(spoken, numbers))} {open_}".strip() or None


def _file_row(passage: Passage) -> int | None:
    found = _FILE_ROW.match(passage.segment.place.cells or "")
    return int(found[1]) if found else None


def _belongs(row: Passage, columns: _Columns) -> bool:
    """Whether a row lists a thing as the others do, instead of a sum, a label with its value or a remark."""
    cells = row.segment.cells
    first = next((fold(cell) for cell in cells if cell.strip()), "")
    name, number = _cell(cells, columns.name), _cell(cells, columns.ordinal)
    if everywhere("totals").match(first) or (name and everywhere("totals").fullmatch(name.rstrip(":"))):
        return False
    if first.endswith((":", "：")) or not row.of_work:
        return False
    if number and not any(map(str.isdecimal, number)) and len(number) > 2:
        return False
    if not name and not _cell(cells, columns.format):
        return False
    volume = _cell(cells, columns.volume)
    return not (role_of(name) not in (None, "deliverables") and DATE.search(volume))


def _is_label(rows: Sequence[Passage], at: int, columns: _Columns) -> bool:
    """Whether a row of one text heads the rows below it; of two such rows, the first heads the second.

    In a table of two columns, a thing without a volume looks like a heading.
    """

    def alone(place: int) -> bool:
        return place >= len(rows) or bool(_single(rows[place].segment.cells))

    text = _single(rows[at].segment.cells)
    if not text or (alone(at + 1) and alone(at + 2)):
        return False
    if len(columns.heads) > 2 and not alone(at + 1):
        return True
    grouped = alone(0) and not alone(1) and not alone(at + 1)
    return grouped or not _names_thing(text, rows[at].languages)


def _trailing(table: _Table, columns: _Columns) -> int:
    """Where rows behind a blank line stop counting anything, as remarks below a table do."""
    places = [_file_row(row) for row in table.rows]
    for at in range(1, len(places)):
        before, here = places[at - 1], places[at]
        gap = before is not None and here is not None and here - before > 1
        if gap and columns.volume is not None:
            words = _cell(table.rows[at].segment.cells, columns.volume)
            if not quantity_words(words, table.rows[at].languages):
                return at
    return len(places)


def _transposed(table: _Table) -> Iterator[Listed]:
    """Things that head the columns of a table whose rows say how many and what: each once."""
    if table.head is None or len(table.heads) < _FEWEST or not table.head_matches("name", 0):
        return
    languages = table.head.languages
    counting = [
        row for row in table.rows if everywhere("columns", "volume").search(_cell(row.segment.cells, 0))
    ]
    told = [row for row in table.rows if everywhere("columns", "format").search(_cell(row.segment.cells, 0))]
    if not counting or not all(_names_thing(head, languages) for head in table.heads[1:] if head):
        return
    for at, head in enumerate(table.heads[1:], 1):
        volume = _cell(counting[0].segment.cells, at)
        described = _cell(told[0].segment.cells, at) if told else ""
        if head:
            yield Listed(head, described, volume or None, True, table.head.text, table.head, counting[0])


def _of_table(table: _Table, role: str) -> Iterator[Listed]:
    crossed = list(_transposed(table))
    columns = None if crossed else _columns_of(table, role)
    yield from crossed
    if columns is None:
        return
    above = group = ""
    for at, row in enumerate(table.rows[: _trailing(table, columns)]):
        cells = row.segment.cells
        above = _cell(cells, columns.name) or above
        if _is_label(table.rows, at, columns):
            text = _single(cells)
            group = text if len(text) <= _GROUP else group
            continue
        if not _belongs(row, columns):
            continue
        described = _cell(cells, columns.format)
        others = (
            _cell(cells, place) for place in range(len(cells)) if place not in (columns.name, columns.ordinal)
        )
        told = described or next((one for one in others if one and not NUMERIC.fullmatch(one)), "")
        name = above if _cell(cells, columns.name) else f"{above} {described}".strip()
        listed = Listed(
            name,
            told,
            _volume(cells, columns),
            columns.counts,
            row.text,
            row,
            group=group,
            heads=columns.heads,
            counting=columns.counting,
        )
        if _LETTERS.search(name):
            yield _completed(listed, described)


def _completed(listed: Listed, described: str) -> Listed:
    """With its format in its name where the name alone is no thing: `Hero` and `30s film`."""
    languages = listed.passage.languages
    telling = 0 < len(described) <= _CELL and _names_thing(described, languages)
    if telling and described not in listed.name and not _names_thing(listed.name, languages):
        return replace(listed, name=f"{listed.name} {described}")
    return listed


def _tables(passages: Sequence[Passage]) -> Iterator[_Table]:
    """The tables of a brief, each with the rows under one row of headings."""
    run: list[Passage] = []
    for passage in (*passages, None):
        row = passage is not None and passage.segment.kind is Kind.ROW
        if run and (passage is None or not row or _begins(run, passage)):
            yield from _headed(run)
            run = []
        if passage is not None and row:
            run.append(passage)


def _begins(run: Sequence[Passage], row: Passage) -> bool:
    """Whether a row belongs to another table than those above."""
    last, header = run[-1].segment, row.segment.header
    if row.document is not run[-1].document or last.place.sheet != row.segment.place.sheet:
        return True
    if not header:
        return bool(last.header)
    known = last.header or last.cells
    shorter = min(len(header), len(known))
    return header[:shorter] != known[:shorter]


def _headed(run: Sequence[Passage]) -> Iterator[_Table]:
    """The table of a run of rows; where the format names no headings, the first row that can be them."""
    header = next((row.segment.header for row in run if row.segment.header), ())
    longest = max((row.segment.header for row in run), key=len, default=header)
    if header:
        body = tuple(row for row in run if row.segment.header)
        head = next((row for row in run if not row.segment.header), None)
        yield _one_level(_Table(tuple(fold(one) for one in longest), body, head))
        return
    for at, row in enumerate(run[:_HEADS]):
        table = _Table(tuple(fold(cell) for cell in row.segment.cells), tuple(run[at + 1 :]), row)
        named = any(
            table.head_names("name", place) or role_of(table.heads[place]) == "deliverables"
            for place in range(len(table.heads))
        )
        if named and sum(bool(head) for head in table.heads) > 1 and table.rows:
            yield _one_level(table)
            return


def _one_level(table: _Table) -> _Table:
    """The table under one row of headings, where a second row divides some of them: `Volume` by market."""
    if len(table.rows) < 2:
        return table
    labels = [_cell(table.rows[0].segment.cells, at) for at in range(len(table.heads))]
    divided = [at for at, label in enumerate(labels) if label and label != table.heads[at]]
    below = replace(table, rows=table.rows[1:])
    above = _spread(table.heads, labels)
    grouped = all(above[at] and above.count(above[at]) > 1 for at in divided)
    labelled = all(_LETTERS.search(labels[at]) and len(labels[at]) <= _CELL // 2 for at in divided)
    counted = any(below.share(at, counts) > _HALF for at in divided)
    if len(divided) < 2 or not (grouped and labelled and counted):
        return table
    heads = [labels[at] if at in divided else head for at, head in enumerate(table.heads)]
    return _under(replace(below, heads=tuple(heads)), table.heads)


def _spread(heads: Sequence[str], labels: Sequence[str]) -> list[str]:
    """For each column, the heading that reaches over it: its own, or that of a merged cell before it."""
    above: list[str] = []
    for at, label in enumerate(labels):
        own = fold(heads[at]) if at < len(heads) else ""
        above.append(own or (above[-1] if above and label else ""))
    return above


def _under(table: _Table, heads: Sequence[str]) -> _Table:
    """The table with what a row of headings above its own says of several columns together."""
    above = _spread(heads, table.heads)
    shared = [
        at for at, head in enumerate(above) if head and head != table.heads[at] and above.count(head) > 1
    ]
    priced = {at for at in shared if everywhere("columns", "price").search(above[at])}
    named = (f"{above[at]} {head}" if at in priced else head for at, head in enumerate(table.heads))
    volumes = [at for at in shared if at not in priced and everywhere("columns", "volume").search(above[at])]
    heading = above[volumes[0]] if volumes else ""
    return replace(table, heads=tuple(named), divided=tuple(volumes), above=heading)


def listed_things(passages: Sequence[Passage]) -> Iterator[Listed]:
    """What the tables of a brief list as things to be made, in reading order."""
    for table in _tables(passages):
        if table.rows:
            yield from _of_table(table, table.rows[0].role)
