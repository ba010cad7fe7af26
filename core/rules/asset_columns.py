"""What a row of a client's table says beside name and volume: grade, markets, specification."""

import re
from dataclasses import dataclass
from functools import cache

from core.brief import fold
from core.rules.asset_heads import counts_markets, everywhere, heads_of
from core.rules.asset_tables import Listed
from core.rules.quantities import counts_in
from core.rules.sections import Passage

_CELL = 200
_NUMERIC = re.compile(r"[\d\s.,'’%€$£¥+~–—-]*")
_GRADE = r"(?P<grade>[A-F](?![\w'’])|[1-9](?![\w.])|I{1,3}(?!\w)|gold|silver|bronze|platinum|premium)"
_SEPARATOR = re.compile(r"\s*[,;/\n|]\s*|\s+[+&]\s+|\s+(?:and|und|et|y|e|en|و)\s+")
_LONGEST_TIER = 40
_MOST_MARKETS = 60


@dataclass(frozen=True, slots=True)
class Columns:
    """The cells of a row, sorted by what their headings say."""

    tier: str | None
    markets: tuple[str, ...]
    market_count: int | None
    """How many markets, where the row gives their number."""
    specification: tuple[str, ...]
    """`Format: 9:16`, in the order of the columns."""


@cache
def _graded() -> re.Pattern[str]:
    return re.compile(rf"(?:{heads_of('graded').pattern})\s?[:-]?\s?{_GRADE}", re.IGNORECASE)


def tier_in(text: str) -> str | None:
    """The grade a name or a heading carries: A in `Tier A: hero film`."""
    found = _graded().search(fold(text))
    if not found:
        return None
    return found["grade"].upper() if len(found["grade"]) < 4 else found["grade"].capitalize()


def markets_of(cell: str) -> tuple[str, ...]:
    """The places a cell lists; none where it only says `all markets`."""
    named = [one.strip(" .") for one in _SEPARATOR.split(fold(cell))]
    named = [one for one in named if one]
    return tuple(dict.fromkeys(named))[:_MOST_MARKETS] if len(named) > 1 else ()


def _market_count(cell: str, head: str) -> int | None:
    """How many markets a cell says there are, in a column for them: `3`, `3 markets`."""
    if not (heads_of("market").fullmatch(head) or counts_markets(head)):
        return None
    return (int(cell) if cell.isdecimal() and len(cell) < 4 else counts_in(cell).get("market")) or None


def read_columns(row: Passage, name: str, volume: str | None, listed: Listed | None = None) -> Columns:
    """The cells of a row beside its name and its volume; a table that lists the row knows its headings."""
    heads = listed.heads if listed and listed.heads else [fold(head) for head in row.segment.header]
    counting = listed.counting if listed else ()
    tier = complexity = ""
    markets: tuple[str, ...] = ()
    market_count: int | None = None
    told: list[str] = []
    for at, written in enumerate(row.segment.cells):
        cell, head = fold(written)[:_CELL], heads[at] if at < len(heads) else ""
        market_count = market_count or _market_count(cell, head)
        if at in counting or not cell.strip("-–—*• ") or _is_known(cell, head, name, volume):
            continue
        graded = len(cell) <= _LONGEST_TIER
        if not tier and graded and heads_of("tier").fullmatch(head):
            tier = cell
            continue
        if not complexity and graded and heads_of("complexity").fullmatch(head):
            complexity = f"{head}: {cell}"
            continue
        if heads_of("market").fullmatch(head):
            markets = markets_of(cell)
        if head not in ("", cell) or not _NUMERIC.fullmatch(cell):
            told.append(f"{head}: {cell}" if head and head != cell else cell)
    if tier and complexity:
        told.append(complexity)
    graded_as = tier or complexity.partition(": ")[2]
    return Columns(graded_as or None, markets, market_count, tuple(told))


def _is_known(cell: str, head: str, name: str, volume: str | None) -> bool:
    """Whether a cell is the name, the volume, or nothing about the thing itself."""
    if cell == name or heads_of("aside").fullmatch(head):
        return True
    volumes = everywhere("columns", "volume")
    if volumes.fullmatch(head) or (volumes.search(head) and not heads_of("market").fullmatch(head)):
        return True
    return bool(volume and _NUMERIC.fullmatch(cell) and (f"{cell} {head}" in volume or cell in ("0", volume)))
