"""The specific things a client wants made: from tables, from lists and from sentences that ask for them."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice

from core.brief import Kind
from core.rules.asset_tables import Listed, listed_things
from core.rules.deliverable import (
    SPACELESS_TEXT,
    STRONG,
    WORD,
    Deliverable,
    deliverable_of,
    is_paper,
    singular,
    trimmed,
)
from core.rules.deliverable_items import LISTED, is_item, named_in
from core.rules.deliverable_sentences import SPOKEN, said_in
from core.rules.deliverable_volumes import split_volume
from core.rules.phrases import stop_words
from core.rules.sections import Passage

_MOST_SAID = 300
_DESCRIPTION = 60
_ENOUGH = 3
"""So many things in tables and lists of the scope, and loose prose elsewhere only sums them up."""


def find_deliverables(passages: Sequence[Passage]) -> tuple[Deliverable, ...]:
    """The things the client wants made, tables first, then lists, then sentences; each once."""
    tables = _from_tables(passages)
    work = [passage for passage in passages if passage.of_work and passage.segment.kind is not Kind.ROW]
    items = [
        made
        for passage in work
        if is_item(passage) and passage.role in SPOKEN | LISTED
        for made in named_in(passage)
    ]
    labelled = [
        passage
        for passage in passages
        if passage.segment.kind is Kind.ROW and passage.body and passage.of_work
    ]
    prose = [passage for passage in work if not is_item(passage)]
    said = (made for passage in (*labelled, *prose) for made in said_in(passage))
    return tuple(_without_summaries(_distinct([*tables, *items, *islice(said, _MOST_SAID)])))


# Tables


def _from_tables(passages: Sequence[Passage]) -> list[Deliverable]:
    """What the tables list; rows of one name are told apart by what stands beside it."""
    rows = [(made, one.described) for one in listed_things(passages) if (made := _of_table(one))]
    names = Counter(made.name.casefold() for made, _ in rows)
    return [
        replace(made, name=trimmed(f"{made.name}, {described}"))
        if names[made.name.casefold()] > 1
        and 0 < len(described) <= _DESCRIPTION
        and described not in made.name
        else made
        for made, described in rows
    ]


def _of_table(listed: Listed) -> Deliverable | None:
    languages = listed.passage.languages
    if is_paper(listed.name, languages):
        return None
    name, volume = (listed.name, listed.volume) if listed.counts else split_volume(listed.name, languages)
    name = trimmed(name)
    made = (
        deliverable_of(name, volume, listed.quote, listed.passage, True, listed.described) if name else None
    )
    if made and listed.counted_in:
        return replace(made, counted_in=listed.counted_in, volume_quote=listed.counted_in.text)
    return made


# Each thing once


def _distinct(found: Iterable[Deliverable]) -> list[Deliverable]:
    """Each thing once; names of tables and lists are one thing only when they are written alike."""
    kept: list[Deliverable] = []
    written: dict[tuple[str, str | None], int] = {}
    by_head: dict[str, list[int]] = {}
    for one in found:
        places = by_head.setdefault("" if SPACELESS_TEXT.search(one.name) else one.head, [])
        key = (one.name.casefold(), one.volume_estimate)
        same = (at for at in places if not (kept[at].listed and one.listed) and _same(kept[at], one))
        twin = written.get(key) if one.listed and key in written else next(same, None)
        if twin is None:
            places.append(len(kept))
            written.setdefault(key, len(kept))
            kept.append(one)
        else:
            kept[twin] = _merged(kept[twin], one)
    return kept


def _same(one: Deliverable, other: Deliverable) -> bool:
    """Whether two names mean the same thing: one noun, and the words of one among the other's."""
    if SPACELESS_TEXT.search(one.name + other.name):
        shorter, longer = sorted((one.name, other.name), key=len)
        return longer.endswith(shorter) or shorter == longer
    if one.head != other.head:
        return False
    first, second = _content(one), _content(other)
    return first <= second or second <= first


def _content(one: Deliverable) -> frozenset[str]:
    stops = stop_words(one.passage.languages)
    words = (word.casefold() for word in WORD.findall(one.name))
    return frozenset(singular(word) for word in words if word not in stops)


def _merged(first: Deliverable, second: Deliverable) -> Deliverable:
    """One of two that mean the same: the more specific, with whichever volume is stated."""
    longer = len(second.name) > len(first.name) and second.passage.role in STRONG
    kept, other = (second, first) if longer and not second.listed and not first.listed else (first, second)
    if kept.volume_estimate or not other.volume_estimate:
        return kept
    return replace(
        kept, volume_estimate=other.volume_estimate, volume_quote=other.quote, counted_in=other.passage
    )


# Summaries


def _without_summaries(found: Sequence[Deliverable]) -> Iterator[Deliverable]:
    """Without what prose outside the scope says of kinds of things the scope lists one by one."""
    listed = [made for made in found if made.listed and _is_of_list(made)]
    scoped = listed if len(listed) >= _ENOUGH else [made for made in found if _is_of_scope(made)]
    covered = {made.category for made in scoped} if len(scoped) >= _ENOUGH else set[str]()
    within = {id(made) for made in scoped}
    for made in found:
        if id(made) in within or made.listed or made.category not in covered:
            yield made


def _is_of_list(made: Deliverable) -> bool:
    return made.passage.role == "deliverables" or made.passage.segment.kind is Kind.ROW


def _is_of_scope(made: Deliverable) -> bool:
    return made.passage.role in STRONG or made.passage.segment.kind is Kind.ROW
