"""Text of a pack as XML, Excel and Word can hold it."""

import re
import unicodedata

LONGEST_CELL = 32_767
"""UTF-16 units in a cell of a workbook; Excel repairs a file away that holds more."""
_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_UNSHOWN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f"  # controls, most of which XML cannot carry
    "\u202a-\u202e"  # direction overrides: the text would read differently from what it says
    "\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"  # halves of surrogate pairs and non-characters
)
_RIGHT_TO_LEFT = ("R", "AL")
_JUDGED = 2_000
"""Characters by which the direction of a text is judged."""


def clean(text: str) -> str:
    """The text without what cannot be written or would reorder what stands around it."""
    return _UNSHOWN.sub("", _BREAKS.sub("\n", text)).strip()


def line(text: str) -> str:
    """The text on one line."""
    return " ".join(clean(text).split())


def cut(text: str, note: str, limit: int = LONGEST_CELL) -> str:
    """The text, or as much of it as fits with the note that says so."""
    if _units(text) <= limit:
        return text
    room = limit - _units(f"\n{note}")
    return text.encode("utf-16-le")[: 2 * room].decode("utf-16-le", "ignore").rstrip() + f"\n{note}"


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def reads_leftward(text: str) -> bool:
    """Whether most of the letters belong to a script written from right to left."""
    if text.isascii():
        return False
    directions = [unicodedata.bidirectional(character) for character in text[:_JUDGED]]
    leftward = sum(direction in _RIGHT_TO_LEFT for direction in directions)
    return leftward > directions.count("L")
