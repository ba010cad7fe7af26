"""What headings and cells of a client's table mean where they count: places, markets, ends of a range."""

import re
from functools import cache

from babel import Locale

from core.brief import fold
from core.rules.lexicon import data, pattern
from core.rules.quantities import LANGUAGES, Standing, read_quantity
from core.rules.territories import is_place
from core.rules.volumes import quantity_words

NUMERIC = re.compile(r"[~≈><≥≤±]?\s?\d[\d.,  ]{0,12}\s?[x×+]?|[-–—]|")
DATE = re.compile(r"\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}")
_JOINED = re.compile(r"\s?[/+&,]\s?")
_SHAPE = re.compile(r"\d\s?[:x×]\s?\d")
_AROUND = re.compile(r"^[\W_]+|[\W_]+$")
_LONGEST = 30
"""Characters of a cell that counts; whatever is longer tells something."""


@cache
def everywhere(*path: str) -> re.Pattern[str]:
    """The words of one kind in every language: the head of a table need not be in its document's."""
    found = data("deliverables")
    for step in path:
        found = found[step]
    return pattern(term for terms in found.values() for term in terms)


@cache
def heads_of(kind: str) -> re.Pattern[str]:
    """The headings of columns that tell of a thing: its tier, its markets."""
    return pattern(data("asset_rows")[kind]["all"])


def _bare(head: str) -> str:
    """A heading without its words of quantity: `UK` of `Volume (UK)`."""
    return _AROUND.sub("", everywhere("columns", "volume").sub(" ", fold(head)))


def place_of(head: str) -> str:
    """The place whose pieces a column counts, where its heading names one and nothing else."""
    bare = _bare(head)
    if bare != fold(head) and everywhere("columns", "often").search(head):
        return ""
    known = is_place(bare) or all(_is_code(one) or is_place(one) for one in _JOINED.split(bare))
    return bare if known else ""


def _is_code(name: str) -> bool:
    """Whether a heading is a country's code, and not one of those that number rows: `No`, `ID`."""
    ordinal = everywhere("columns", "ordinal").fullmatch(name)
    return len(name) == 2 and name.isupper() and name in Locale("en").territories and not ordinal


def end_of(head: str, below_volume: bool) -> str:
    """Which end of a range a column holds: `low` or `high`; `from` and `to` are ends of a volume alone."""
    bare, of_volume = _bare(head), below_volume or _bare(head) != fold(head)
    for end, loose in (("low", "from"), ("high", "until")):
        if everywhere("columns", end).fullmatch(bare):
            return end
        if of_volume and everywhere("columns", loose).fullmatch(bare):
            return end
    return ""


def counts_markets(head: str) -> bool:
    """Whether a column holds the number of markets and not of pieces: `No. of markets`."""
    named = heads_of("market").search(head) and everywhere("columns", "volume").search(head)
    return bool(named) and not read_quantity(f"1 {head}").per


def counts(cell: str) -> bool:
    """Whether a cell says how many: a number, a range, nothing, or that it is open."""
    if NUMERIC.fullmatch(cell):
        return True
    if DATE.search(cell) or _SHAPE.search(cell) or len(cell) > _LONGEST:
        return False
    quantity = read_quantity(cell)
    told = quantity.standing in (Standing.STATED, Standing.NONE, Standing.OPEN)
    return quantity.undecided or (told and quantity_words(cell, LANGUAGES))


def is_open(cell: str) -> bool:
    """Whether a cell under a market leaves its number open."""
    return not counts(cell) or (bool(cell.strip("-–— ")) and read_quantity(cell).standing is Standing.OPEN)
