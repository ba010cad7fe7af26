"""What fits on a card: Teams refuses messages of about 100 KB, and slow phones long before."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence

from cards.parts import Element

LIMIT = 26_000
"""Bytes of JSON a card may take; the promise is 28 KB, and page buttons come on top."""


def size_of(value: object) -> int:
    """Bytes of JSON in UTF-8."""
    return len(json.dumps(value, ensure_ascii=False).encode())


def paged(entries: Sequence[Sequence[Element]], room: int, most: int = 20) -> list[list[Element]]:
    """The entries spread over pages of at most `room` bytes and `most` entries; at least one page."""
    pages: list[list[Element]] = [[]]
    used = entered = 0
    for entry in entries:
        size = size_of(entry)
        if pages[-1] and (used + size > room or entered == most):
            pages.append([])
            used = entered = 0
        pages[-1].extend(entry)
        used, entered = used + size, entered + 1
    return pages


def turn_to(pages: Sequence[list[Element]], page: int) -> tuple[list[Element], int]:
    """The page asked for, or the nearest there is, and its number."""
    number = min(max(page, 1), len(pages))
    return pages[number - 1], number


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
    entries: Sequence[Sequence[Element]],
    page: int,
    draw: Callable[[list[Element], int, int], Element],
) -> Element:
    """The card that `draw(elements, page, pages)` makes of the page asked for."""
    pages = paged(entries, LIMIT - size_of(draw([], 2, 3)))
    shown, number = turn_to(pages, page)
    return draw(shown, number, len(pages))
