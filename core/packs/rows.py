"""How high a row of a sheet must be for its texts to show: no file format works this out by itself."""

import unicodedata
from collections.abc import Iterable
from math import ceil, floor

LINE = 13.0
"""Points of a line of the sheet's font, 10 points high."""
_PADDING = 6.0
_INSET = 2.8
"""Digits that a cell keeps free at its sides, its indent included."""
HIGHEST = 409.0
"""Points: Excel has no higher row."""
_BREADTHS = {"MWmw@%&—…": 1.6, "ABCDEGHKNOPQRSTUVXY": 1.3, "ijltfrI .,:;'|!()[]-": 0.65}
_BREADTH = {letter: breadth for letters, breadth in _BREADTHS.items() for letter in letters}
"""Letters that are broader or narrower than a digit, the unit in which columns are measured."""


def height(cells: Iterable[tuple[str, float]], least: int = 1) -> float:
    """The height in points for texts in columns as wide as given, in digits; room for `least` lines."""
    most = floor(HIGHEST / LINE)
    lines = max(_lines(text, width - _INSET, most) for text, width in cells)
    return min(HIGHEST, _PADDING + LINE * max(lines, least))


def _lines(text: str, width: float, most: int) -> int:
    """The lines a text wraps to; counted no further than a row can show."""
    count = 0
    for paragraph in text.split("\n"):
        count += _wrapped(paragraph, width, most)
        if count >= most:
            break
    return count


def _wrapped(paragraph: str, width: float, most: int) -> int:
    count, at = 1, 0.0
    for piece in paragraph.split(" "):
        breadth = _breadth(piece)
        if at and at + breadth > width:
            count, at = count + 1, 0.0
        if breadth > width:
            count += ceil(breadth / width) - 1
            breadth %= width
        at += breadth + _BREADTH[" "]
        if count >= most:
            break
    return count


def _breadth(piece: str) -> float:
    return sum(map(_digits, piece))


def _digits(character: str) -> float:
    """How many digits a character is broad, rather more than less."""
    if character.isascii() or character in _BREADTH:
        return _BREADTH.get(character, 1.0)
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0.0
    wide = unicodedata.east_asian_width(character) in "WF" or unicodedata.category(character) == "So"
    return 2.1 if wide else 1.1
