"""What fits on a card: Teams refuses messages of about 100 KB, and slow phones long before."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import islice

from cards.parts import Element

LIMIT = 26_000
"""Bytes of JSON a card may take; the promise is 28 KB, and page buttons come on top."""

ROOM = 17_000
"""Bytes of rows on one page; what stands around them never takes more than the rest."""

BESIDE_STAGE = 11_000
"""The same on a card that also says where a stage stands, or holds a form."""

Entry = Sequence[Element]
"""What the end of a page must not tear apart: a row, with what belongs to it."""


def size_of(value: object) -> int:
    """Bytes of JSON in UTF-8."""
    return len(json.dumps(value, ensure_ascii=False).encode())


def paged(entries: Iterable[Entry], room: int, most: int = 20) -> list[list[Entry]]:
    """The entries spread over pages of at most `room` bytes and `most` entries; at least one page."""
    pages: list[list[Entry]] = [[]]
    used = 0
    for entry in entries:
        size = size_of(entry)
        if pages[-1] and (used + size > room or len(pages[-1]) == most):
            pages.append([])
            used = 0
        pages[-1].append(entry)
        used += size
    return pages


def elements(entries: Iterable[Entry]) -> list[Element]:
    """The entries in a row, as the body of a card takes them."""
    return [element for entry in entries for element in entry]


def roomiest(drawn: Iterable[Element]) -> Element:
    """The first of these drawings of one card that fits; the last where none does."""
    card: Element = {}
    for card in drawn:
        if size_of(card) <= LIMIT:
            break
    return card


def fitting(values: Mapping[str, str], room: int) -> frozenset[str]:
    """Which values, first come first served, a form can hold within `room` bytes."""
    held: set[str] = set()
    for name, value in values.items():
        if (size := size_of(value)) <= room:
            held.add(name)
            room -= size
    return frozenset(held)


def paged_card(
    entries: Iterable[Entry] | Callable[[int], Iterable[Entry]],
    page: int,
    draw: Callable[[list[Element], int, int], Element],
    room: int = ROOM,
) -> Element:
    """The card that `draw(elements, page, pages)` makes of the page asked for, or of the nearest there is.

    Which page an entry is on depends on the entries alone, so that turning the page neither repeats nor
    skips one, whatever else the card says by then. Entries that lead back to their page are drawn for it,
    and spread as they are drawn for the first.
    """
    pages = paged(entries(1) if callable(entries) else entries, room)
    number = min(max(page, 1), len(pages))
    shown = pages[number - 1]
    if callable(entries) and number > 1:
        before = sum(len(held) for held in pages[: number - 1])
        shown = islice(entries(number), before, before + len(shown))
    return draw(elements(shown), number, len(pages))
