"""What a row of a client's table says beside name and volume: grade, markets, specification."""

import re
from dataclasses import dataclass
from functools import cache

from core.brief import fold
from core.rules.lexicon import data, pattern
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
    specification: tuple[str, ...]
    """`Format: 9:16`, in the order of the columns."""


@cache
def _heads(kind: str) -> re.Pattern[str]:
    return pattern(data("asset_rows")[kind]["all"])


@cache
def _volume() -> re.Pattern[str]:
    return pattern(term for terms in data("deliverables")["columns"]["volume"].values() for term in terms)


@cache
def _graded() -> re.Pattern[str]:
    return re.compile(rf"(?:{_heads('graded').pattern})\s?[:-]?\s?{_GRADE}", re.IGNORECASE)


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


def read_columns(row: Passage, name: str, volume: str | None) -> Columns:
    """The cells of a row beside its name and its volume."""
    heads = [fold(head) for head in row.segment.header]
    tier: str | None = None
    markets: tuple[str, ...] = ()
    told: list[str] = []
    for at, written in enumerate(row.segment.cells):
        cell, head = fold(written)[:_CELL], heads[at] if at < len(heads) else ""
        if not cell.strip("-–—*• ") or _is_known(cell, head, name, volume):
            continue
        if _heads("tier").fullmatch(head) and len(cell) <= _LONGEST_TIER:
            tier = tier or cell
            continue
        if _heads("market").fullmatch(head):
            markets = markets_of(cell)
        if head not in ("", cell) or not _NUMERIC.fullmatch(cell):
            told.append(f"{head}: {cell}" if head and head != cell else cell)
    return Columns(tier, markets, tuple(told))


def _is_known(cell: str, head: str, name: str, volume: str | None) -> bool:
    """Whether a cell is the name, the volume, or nothing about the thing itself."""
    if cell == name or _heads("aside").fullmatch(head):
        return True
    if _volume().fullmatch(head) or (_volume().search(head) and not _heads("market").fullmatch(head)):
        return True
    return bool(volume and _NUMERIC.fullmatch(cell) and (f"{cell} {head}" in volume or cell in ("0", volume)))
