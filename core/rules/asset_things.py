"""The things a brief wants made as they are found: rows of tables, and what lists and sentences add."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from core.brief import Kind, fold
from core.rules.asset_tables import Listed, listed_things
from core.rules.deliverable import Deliverable
from core.rules.deliverables import find_deliverables
from core.rules.quantities import read_quantity
from core.rules.sections import Passage

_LETTERED = re.compile(
    r"(?<=\s)(?P<marks>[A-Z](?:\s?[/,&+]\s?[A-Z])+|[A-Z]\s?[-–]\s?[A-Z])(?=\s*(?:$|[(（:：,]))"
)
_FOLLOWING = re.compile(r"\s(?P<marks>[A-Z](?:\s?(?:[/,&+]|,?\s(?:and|und|et|y|e|en))\s?[A-Z])+)(?!\w)")
"""Letters right behind a thing in a sentence: `toolbox A, B and C`."""


@dataclass(frozen=True, slots=True)
class Thing:
    """A thing found, with the table row that lists it where one does."""

    made: Deliverable
    listed: Listed | None = None

    @property
    def passage(self) -> Passage:
        return self.listed.passage if self.listed else self.made.passage

    @property
    def volume(self) -> str | None:
        return (self.listed.volume if self.listed else None) or self.made.volume_estimate


def find_things(passages: Sequence[Passage]) -> list[Thing]:
    """What the brief wants made, in reading order: each row of a table, and what lists and sentences add."""
    found = find_deliverables(passages)
    places = places_of(passages)
    by_row: dict[int, list[Deliverable]] = {}
    for made in found:
        if made.listed and made.passage.segment.kind is Kind.ROW:
            by_row.setdefault(id(made.passage.segment), []).append(made)
    listed = [_of_row(one, by_row, found) for one in listed_things(passages)]
    told = [Thing(made) for made in found if not (made.listed and made.passage.segment.kind is Kind.ROW)]
    return sorted([*listed, *told], key=lambda thing: places[id(thing.passage.segment)])


def places_of(passages: Sequence[Passage]) -> dict[int, int]:
    """Where each segment stands; passages themselves are cut up where a paragraph is a form run together."""
    return {id(passage.segment): at for at, passage in enumerate(passages)}


def _of_row(listed: Listed, by_row: dict[int, list[Deliverable]], found: Iterable[Deliverable]) -> Thing:
    """A row of a table with what is known of its kind; its own name stands, told apart where need be."""
    name = listed.name.casefold()
    own = by_row.get(id(listed.passage.segment), [])
    kin = [one for one in own if name.startswith(one.name.casefold()) or one.name.casefold().startswith(name)]
    alike = kin or [one for one in found if one.name.casefold() == name] or own
    if alike:
        return Thing(replace(alike[0], name=listed.name) if listed.counts else alike[0], listed)
    made = Deliverable(listed.name, "", listed.volume, "", listed.quote, listed.passage, single=True)
    return Thing(made, listed)


def _cells(thing: Thing) -> tuple[str, ...]:
    """A row's cells without the number of the row; alike in two rows, they are one row written twice."""
    cells = tuple(fold(cell).casefold() for cell in thing.passage.segment.cells)
    heads = thing.passage.segment.header
    numbered = (bool(heads) and not fold(heads[0]).strip("#№. ")) or (cells[:1] and cells[0].isdecimal())
    return cells[1:] if numbered else cells


def each_once(things: Iterable[Thing], twins: list[str]) -> Iterator[Thing]:
    """Rows written twice once, as sheets of a workbook repeat those of its summary, noting the others."""
    seen: set[tuple[str, ...]] = set()
    for thing in things:
        key = (thing.made.name.casefold(), *_cells(thing)) if thing.listed else ()
        if key and key in seen:
            twins.append(thing.made.name)
            continue
        seen.add(key)
        yield thing


def split(thing: Thing) -> Iterator[Thing]:
    """`Toolbox A/B/C` as three things; what is counted for them together is counted for none of them."""
    found = _LETTERED.search(thing.made.name)
    marks = _marks(found["marks"]) if found else []
    if not found or len(marks) < 2:
        yield thing
        return
    words = thing.volume
    shared = read_quantity(words, thing.passage.languages) if words else None
    each = words if shared and (shared.per or shared.number == 1) else None
    one_each = shared is not None and shared.plain and shared.number == len(marks)
    for mark in marks:
        name = f"{thing.made.name[: found.start()]}{mark}{thing.made.name[found.end() :]}"
        volume = "1" if one_each else each
        made = replace(thing.made, name=name, volume_estimate=volume, single=not words or one_each)
        yield Thing(made, replace(thing.listed, volume=volume) if thing.listed else None)


def lettered(thing: Thing) -> Thing:
    """A thing of a sentence with the letters that follow its name."""
    made = thing.made
    at = made.passage.text.find(made.quote) if thing.listed is None else -1
    found = _FOLLOWING.match(made.passage.text, at + len(made.quote)) if at >= 0 else None
    if not found or not made.quote.endswith(made.name) or len(_marks(found["marks"])) < 2:
        return thing
    marks = "/".join(_marks(found["marks"]))
    return Thing(replace(made, name=f"{made.name} {marks}", quote=made.quote + found[0]))


def _marks(written: str) -> list[str]:
    letters = re.findall(r"(?<![A-Za-z])[A-Z](?![A-Za-z])", written)
    if re.search("[-–]", written):
        return [chr(code) for code in range(ord(letters[0]), ord(letters[1]) + 1)]
    return letters if all(ord(b) - ord(a) == 1 for a, b in pairwise(letters)) else []
