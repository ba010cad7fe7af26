"""How people point at a question: by its words, and by its number."""

import re
import unicodedata

_COMPARED = 2_000
"""Characters of a question that are compared: none is longer."""
_NUMBER = re.compile(r"(?:q|qu|question|no|nr|#)?\s*[.:#]?\s*(\d{1,4})(?:\.0)?\s*[.:)]?", re.IGNORECASE)
_PREFIX = re.compile(
    r"\s*(?:(?:q|question)\s*[.#]?\s*\d{1,4}\s*(?:[.:)\]–—-]+\s*|\s+)|[(\[]?\d{1,4}\s*[.:)\]]+\s+)(?=\S)",
    re.IGNORECASE,
)
_OURS = re.compile(r"\s*(?:q|question)\s*[.#]?\s*\d{1,4}\s*(?:[.:)\]–—-]+\s*|\s)\S", re.IGNORECASE)
_APART = 200
"""Letters by which punctuation, spaces and a number may lengthen words."""
_BETWEEN = " \n?!.,:;-–—”»)]"
LABEL = re.compile(r"(?:\A|(?<=[.!?;\n]))\s*q(?:uestion)?\s?(\d{1,4})\s*[:.)–—-]\s*", re.IGNORECASE)
"""A label that can only mean a question, at the start of a line or of a sentence: `Q2:`."""


class _Spaced(dict[int, int | str]):
    """Punctuation, spaces, controls and signs such as ▲ to blanks; any other character as it is."""

    def __missing__(self, code: int) -> int | str:
        category = unicodedata.category(chr(code))
        self[code] = " " if category[0] in "PZC" or category == "So" else code
        return self[code]


_spaced = _Spaced()


def words_of(text: str) -> str:
    """A question as it is compared: its words alone, without case, punctuation or a number before them."""
    text = unicodedata.normalize("NFKC", text[:_COMPARED])
    return " ".join(_PREFIX.sub("", text, count=1).casefold().translate(_spaced).split())


def number_in(text: str) -> int | None:
    """The number a cell holds and nothing else: `7`, `Q7`, `7.`."""
    found = _NUMBER.fullmatch(text.strip())
    return int(found[1]) if found else None


def number_before(text: str) -> int | None:
    """The number a question is told by: `Q7 Which markets?`, `7. Which markets?`."""
    found = _PREFIX.match(text)
    digits = re.search(r"\d+", found[0]) if found else None
    return int(digits[0]) if digits else None


def without_number(text: str) -> str:
    """A question without the number before it."""
    return _PREFIX.sub("", text, count=1).strip()


def after(text: str, words: str) -> str:
    """What follows these words, as `words_of` gives them, at the start of a text; empty for nothing."""
    if not words or not words_of(text).startswith(f"{words} "):
        return ""
    ends = range(len(words), min(len(text), len(words) + _APART))
    end = next((end for end in ends if words_of(text[:end]) == words and not text[end].isalnum()), len(text))
    return text[end:].lstrip(_BETWEEN)


def asks_by_number(text: str) -> bool:
    """Whether a text starts as our questions do: `Q7 Which markets?`."""
    return bool(_OURS.match(text))
