"""How much room a text takes, estimated from the widths of letters so that no font need be installed.

Widths are those of Helvetica, which Arial and its metric twins share; what they do not have is taken for
wider than it is. A text that fits here fits on the slide.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

POINTS_PER_INCH = 72
_WIDTHS = {
    **dict.fromkeys("ijl'", 222),
    **dict.fromkeys(" !,./:;\\[]ftI|", 278),
    **dict.fromkeys("-()r`{}", 334),
    **dict.fromkeys('*"', 389),
    **dict.fromkeys("ckvsxyzJ", 500),
    **dict.fromkeys("?_abdeghnopqu0123456789L#$", 556),
    **dict.fromkeys("+<=>~^", 584),
    **dict.fromkeys("FTZ", 611),
    **dict.fromkeys("ABEKPSVXY&", 667),
    **dict.fromkeys("CDHNRUw", 722),
    **dict.fromkeys("GOQ", 778),
    **dict.fromkeys("mM", 833),
    **dict.fromkeys("%", 889),
    **dict.fromkeys("W", 944),
    **dict.fromkeys("@—…", 1015),
}
"""Thousandths of an em."""
_OTHER, _WIDE, _UNKNOWN = 660, 1_020, 800
_SLACK = 1.04
"""Kerning, rounding, and how differently programs lay out the same line."""
_BOLD = 1.09
_LATIN_LINE, _TALL_LINE = 1.2, 1.5
"""Height of a line in ems: scripts that fall back to another font stand taller."""


@dataclass(frozen=True, slots=True)
class Room:
    """The inside of a box, in points."""

    width: float
    height: float


@cache
def _width(letter: str) -> int:
    """Of one character, in thousandths of an em."""
    base = unicodedata.normalize("NFD", letter)[0]
    if base in _WIDTHS:
        return _WIDTHS[base]
    if unicodedata.combining(letter) or unicodedata.category(letter) in ("Mn", "Me", "Cf"):
        return 0
    if unicodedata.east_asian_width(letter) in "WF":
        return _WIDE
    return _OTHER if letter.isalpha() or letter.isdigit() else _UNKNOWN


def width_of(text: str, points: float, *, bold: bool = False) -> float:
    """How long a text is on one line, in points."""
    return sum(map(_width, text)) * points * _SLACK * (_BOLD if bold else 1) / 1_000


@lru_cache(maxsize=10_000)
def lines_of(text: str, points: float, width: float, *, bold: bool = False) -> int:
    """How many lines a text takes; a word longer than a line is broken wherever it must be."""
    lines, used = 1, 0.0
    for piece in _pieces(text):
        size = width_of(piece, points, bold=bold)
        if used and used + width_of(piece.rstrip(), points, bold=bold) > width:
            lines, used = lines + 1, 0.0
        while size > width and len(piece) > 1:
            head = _head(piece, points, width, bold=bold)
            if head == len(piece):
                break
            piece = piece[head:]
            lines, size = lines + 1, width_of(piece, points, bold=bold)
        used += size
    return lines


def _head(piece: str, points: float, width: float, *, bold: bool) -> int:
    """How many characters of a piece go on one line; one at least."""
    used = 0.0
    for place, letter in enumerate(piece):
        used += width_of(letter, points, bold=bold)
        if used > width:
            return max(1, place)
    return len(piece)


def _pieces(text: str) -> Iterator[str]:
    """What a line may not break: words with the space behind them, and each wide character."""
    start = 0
    for place, letter in enumerate(text):
        wide = unicodedata.east_asian_width(letter) in "WF"
        if wide and place > start:
            yield text[start:place]
            start = place
        if wide or letter in " -":
            yield text[start : place + 1]
            start = place + 1
    if start < len(text):
        yield text[start:]


def line_height(text: str, points: float) -> float:
    """Of one line of this text, in points."""
    latin = all(letter < "\u0530" or "\u2000" <= letter < "\u2c00" for letter in text)
    return points * (_LATIN_LINE if latin else _TALL_LINE)


def height_of(
    texts: Sequence[str], points: float, width: float, gap: float = 0.0, *, bold: bool = False
) -> float:
    """How high paragraphs stand together, in points; `gap` ems lie between them."""
    heights = (
        lines_of(text, points, width, bold=bold) * line_height(text, points) + gap * points for text in texts
    )
    return sum(heights)


def fitted(
    texts: Sequence[str], room: Room, sizes: Sequence[int], gap: float = 0.0, *, bold: bool = False
) -> int | None:
    """The first of these sizes at which the paragraphs fit; None where none does."""
    return next(
        (size for size in sizes if height_of(texts, size, room.width, gap, bold=bold) <= room.height), None
    )


def shortened(
    texts: Sequence[str], room: Room, points: int, gap: float = 0.0, *, bold: bool = False
) -> list[str]:
    """The paragraphs with the longest cut, again and again, until they fit at this size."""
    kept = list(texts)
    while kept and height_of(kept, points, room.width, gap, bold=bold) > room.height:
        longest = max(
            range(len(kept)), key=lambda place: lines_of(kept[place], points, room.width, bold=bold)
        )
        if len(kept[longest]) <= _SHORTEST:
            kept.pop()
            continue
        kept[longest] = _cut(kept[longest], max(_SHORTEST, len(kept[longest]) * 9 // 10))
    return kept


_SHORTEST = 12


def _cut(text: str, most: int) -> str:
    """The text cut between words where it can be, and never within a number."""
    bare = text.rstrip("…")
    at = min(most, len(bare)) - 1
    space = bare.rfind(" ", 0, at)
    if space >= at // 2:
        at = space
    while at > 1 and bare[at].isdecimal() and bare[at - 1] in "0123456789.,":
        at -= 1
    return f"{bare[:at].rstrip(' ,;:-–(')}…"
