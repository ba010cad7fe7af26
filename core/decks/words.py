"""How the texts of a deck are set: call-outs taken apart, scripts that run leftward."""

import re
import unicodedata
from collections.abc import Iterator, Sequence

from core.decks.outline import CALLOUTS
from core.packs.text import reads_leftward

_FEW = 0.25
"""Share of letters below which a foreign name at the beginning does not turn a text."""
_FIGURE = re.compile(
    r"\s*(?P<figure>(?:[A-Z]{3}\s?|[€£$¥₹]\s?)?\d[\d.,'\u202f]*(?:\s?(?:%|[A-Z]{3}\b|[€£$¥₹]))?)(?P<label>.*)",
    re.DOTALL,
)


def callouts(text: str) -> list[str]:
    """The figures of a call-out, one by one."""
    return [part for part in text.split(CALLOUTS) if part.strip()]


def parts_of(told: Sequence[str]) -> Iterator[tuple[str, bool]]:
    """Each figure with whether it stands out: the number does, what it counts does not."""
    for place, one in enumerate(told):
        if place:
            yield "      ", False
        found = _FIGURE.fullmatch(one)
        if found is None:
            yield one, True
            continue
        yield found["figure"], True
        if found["label"]:
            yield found["label"], False


def leftward(text: str) -> bool:
    """Whether a text is set from right to left: by most of its letters, unless another script begins it.

    A label of ours before a name of theirs reads as the label does.
    """
    if not reads_leftward(text):
        return False
    strong = [one for one in map(unicodedata.bidirectional, text) if one in ("L", "R", "AL")]
    return strong[0] != "L" or strong.count("L") < len(strong) * _FEW
