"""Platforms, tools, standards, file formats and sizes that the work has to fit."""

import re
from collections.abc import Iterator, Sequence

from core.rules.mentions import Mention, find_mentions
from core.rules.sections import Passage

_MEASURES = re.compile(
    r"(?<![\d.])\d{2,4}(?:\s?[-–〜~]\s?\d{2,4})?\s?(?:dpi|ppi)(?![A-Za-z])"
    r"|(?<![\d.])\d{2,5}\s?[x×]\s?\d{2,5}\s?(?:px|pixels?|mm|cm|Pixel|píxeles|ピクセル|像素)"
    r"|(?<![\d.])(?:\d{3,5}\s?[x×]\s?\d{2,5}|\d{2,5}\s?[x×]\s?\d{3,5})(?![\d.a-z])"
    r"|(?<![\d:])(?:16:9|9:16|4:5|1:1|4:3|2:3|21:9|1\.91:1)(?![\d:])",
    re.IGNORECASE,
)


def _measures(passages: Sequence[Passage]) -> Iterator[Mention]:
    """Resolutions, pixel sizes and aspect ratios, as written."""
    for passage in passages:
        if passage.of_work:
            for found in _MEASURES.finditer(passage.plain):
                yield Mention(found[0], found[0], passage)


def find_technology(passages: Sequence[Passage]) -> tuple[Mention, ...]:
    """What the work has to fit technically, each thing once, in the order it is first named."""
    named = find_mentions(
        "technology",
        "technology",
        passages,
        lambda passage: passage.of_work or passage.role == "qualifications",
    )
    measured = {mention.value: mention for mention in _measures(passages)}
    return (*named, *measured.values())
