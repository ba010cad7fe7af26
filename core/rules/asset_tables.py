"""Tables that list things to be made: which column names them, which counts them, which rows belong."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from core.brief import Kind, fold
from core.rules.assets import nouns_in
from core.rules.lexicon import data, pattern
from core.rules.phrases import modifies_another
from core.rules.sections import Passage, role_of
from core.rules.volumes import quantity_words

_STRONG = frozenset({"deliverables", "scope"})
_HALF = 0.5
_FEWEST = 3
"""So many integers in a row, from 0 or 1 on, number the rows whatever stands above them."""
_HEADS = 4
"""Among so many first rows of a table the column headings are looked for."""
_CELL = 60
_LETTERS = re.compile(r"[^\W\d_]")
_NUMERIC = re.compile(r"[~≈><≥≤±]?\s?\d[\d.,  ]{0,12}\s?[x×+]?|[-–—]|")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}")
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


@dataclass(frozen=True, slots=True)
class _Columns:
    """Which columns of a table name a thing, describe it, number it and count it; None where it has none."""

    name: int
    format: int | None = None
    volume: int | None = None
    ordinal: int | None = None
    parts: tuple[int, ...] = ()
    """Columns that count it by market, month or year."""
    heads: tuple[str, ...] = ()

    @property
    def counts(self) -> bool:
        return self.volume is not None or bool(self.parts)


@cache
def _everywhere(*path: str) -> re.Pattern[str]:
    """The words of one kind in every language: the head of a table need not be in its document's."""
    found = data("deliverables")
    for step in path:
        found = found[step]
    return pattern(term for terms in found.values() for term in terms)


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

    def column(self, at: int) -> list[str]:
        return [_cell(row.segment.cells, at) for row in self.rows]

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

    def head_matches(self, kind: str, at: int) -> bool:
        return bool(_everywhere("columns", kind).fullmatch(self.heads[at]))

    def head_names(self, kind: str, at: int) -> bool:
        return bool(_everywhere("columns", kind).search(self.heads[at]))


def _names_thing(cell: str, languages: tuple[str, ...]) -> bool:
    return any(not modifies_another(cell, noun, languages) for noun in nouns_in(cell, languages))


def _volume_column(table: _Table, name: int | None) -> int | None:
    """The column that counts best: a quantity by its heading, never a price, never the rows' own number."""
    sure = [
        at
        for at in range(len(table.heads))
        if at != name and table.head_names("volume", at) and not table.head_names("price", at)
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


def _part_columns(table: _Table, taken: set[int | None]) -> tuple[int, ...]:
    """Columns of numbers under headings of their own, such as one per market."""
    found = tuple(
        at
        for at, head in enumerate(table.heads)
        if at not in taken
        and _LETTERS.search(head)
        and len(head) <= _CELL // 2
        and not any(table.head_names(kind, at) for kind in ("price", "apart", "format"))
        and len(table.filled(at)) >= len(table.rows) * _HALF
        and table.share(at, _NUMERIC.fullmatch) == 1
        and not table.numbers_rows(at)
    )
    return found if len(found) > 1 else ()


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
    parts = _part_columns(table, {name, volume, ordinal}) if volume is None else ()
    form = next((at for at in described if at not in (name, volume)), None)
    columns = _Columns(name, form, volume, ordinal, parts, table.heads)
    apart = any(table.head_matches("apart", at) for at in places if at != name)
    apart = apart or table.head_matches("apart", name)
    if apart and not (columns.counts and things[name] > _HALF):
        return None
    by_name = name in sure or name in named or name in described
    fits = (columns.counts and (by_name or role in _STRONG)) or name in sure or (by_name and role in _STRONG)
    return columns if fits else None


def _often(head: str) -> str:
    """What a column's heading says of how often: `/ yr`, `pro Monat`, `monthly`."""
    found = _everywhere("columns", "often").search(head) or re.search(r"/\s?[^\W\d]{1,12}\b", head)
    return found[0].strip() if found else ""


def _volume(cells: Sequence[str], columns: _Columns) -> str | None:
    if columns.parts:
        return _volume_of_parts(cells, columns)
    volume = _cell(cells, columns.volume)
    if not volume.strip(_EDGE) or _DATE.search(volume) or columns.volume is None:
        return None
    if not volume.isdecimal():
        return volume[:_CELL]
    return f"{volume} {_often(columns.heads[columns.volume])}".strip()


def _volume_of_parts(cells: Sequence[str], columns: _Columns) -> str | None:
    """Numbers by market as one volume: `12 UK, 10 FR, 8 DE`; their total alone where a column holds it."""
    counted = [
        (fold(cells[at]), columns.heads[at]) for at in columns.parts if re.search(r"[1-9]", _cell(cells, at))
    ]
    total = [number for number, head in counted if _everywhere("totals").fullmatch(head)]
    return total[0] if total else ", ".join(f"{number} {head}" for number, head in counted) or None


def _file_row(passage: Passage) -> int | None:
    found = _FILE_ROW.match(passage.segment.place.cells or "")
    return int(found[1]) if found else None


def _belongs(row: Passage, columns: _Columns) -> bool:
    """Whether a row lists a thing as the others do, instead of a sum, a label with its value or a remark."""
    cells = row.segment.cells
    first = next((fold(cell) for cell in cells if cell.strip()), "")
    name, number = _cell(cells, columns.name), _cell(cells, columns.ordinal)
    if _everywhere("totals").match(first) or (name and _everywhere("totals").fullmatch(name.rstrip(":"))):
        return False
    if first.endswith((":", "：")) or not row.of_work:
        return False
    if number and not any(map(str.isdecimal, number)) and len(number) > 2:
        return False
    if not name and not _cell(cells, columns.format):
        return False
    volume = _cell(cells, columns.volume)
    return not (role_of(name) not in (None, "deliverables") and _DATE.search(volume))


def _is_label(rows: Sequence[Passage], at: int, columns: _Columns) -> bool:
    """Whether a row that fills one cell heads a group of rows, in a table that begins with such a row."""

    def alone(place: int) -> bool:
        return sum(bool(cell.strip()) for cell in rows[place].segment.cells) == 1

    grouped = len(rows) > 1 and len(columns.heads) > 1 and alone(0) and not alone(1)
    return grouped and alone(at) and at + 1 < len(rows) and not alone(at + 1)


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
        row for row in table.rows if _everywhere("columns", "volume").search(_cell(row.segment.cells, 0))
    ]
    told = [row for row in table.rows if _everywhere("columns", "format").search(_cell(row.segment.cells, 0))]
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
    above = ""
    for at, row in enumerate(table.rows[: _trailing(table, columns)]):
        cells = row.segment.cells
        above = _cell(cells, columns.name) or above
        if not _belongs(row, columns) or _is_label(table.rows, at, columns):
            continue
        described = _cell(cells, columns.format)
        others = (
            _cell(cells, place) for place in range(len(cells)) if place not in (columns.name, columns.ordinal)
        )
        told = described or next((one for one in others if one and not _NUMERIC.fullmatch(one)), "")
        name = above if _cell(cells, columns.name) else f"{above} {described}".strip()
        listed = Listed(name, told, _volume(cells, columns), columns.counts, row.text, row)
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
    """The table under one row of headings, where a second row divides one of them: `Volume` by market."""
    if len(table.rows) < 2:
        return table
    labels = [_cell(table.rows[0].segment.cells, at) for at in range(len(table.heads))]
    divided = [at for at, label in enumerate(labels) if label and label != table.heads[at]]
    below = replace(table, rows=table.rows[1:])
    if len(divided) < 2 or divided[-1] - divided[0] != len(divided) - 1:
        return table
    above = table.heads[divided[0]]
    spans = above and all(table.heads[at] in ("", above) for at in divided[1:])
    labelled = all(_LETTERS.search(labels[at]) and len(labels[at]) <= _CELL // 2 for at in divided)
    if not spans or not labelled or any(below.share(at, _NUMERIC.fullmatch) < 1 for at in divided):
        return table
    heads = tuple(labels[at] if at in divided else head for at, head in enumerate(table.heads))
    return replace(below, heads=heads)


def listed_things(passages: Sequence[Passage]) -> Iterator[Listed]:
    """What the tables of a brief list as things to be made, in reading order."""
    for table in _tables(passages):
        if table.rows:
            yield from _of_table(table, table.rows[0].role)
