"""From when on an assumption counts as broken, as far as its own words say."""

import re
from decimal import Decimal
from functools import cache

from core.messages import message, say
from core.rules.lexicon import data
from core.watch import Threshold


def threshold_of(assumption: str) -> Threshold:
    """The first figure that an assumption counts by; without one, it breaks as soon as it does not hold."""
    found = _figure().search(assumption)
    if found is None:
        return Threshold(say(message("watch-threshold-any")))
    figure = re.sub(r"\s+", " ", found[0])
    return Threshold(say(message("watch-threshold-figure", figure=figure)), _number(found[1]), found[2])


def _number(written: str) -> Decimal:
    return Decimal(written.replace(",", "."))


@cache
def _figure() -> re.Pattern[str]:
    units = "|".join(map(re.escape, sorted(data("watching")["units"], key=len, reverse=True)))
    return re.compile(rf"(?<![\w.,])([0-9]{{1,6}}(?:[.,][0-9]{{1,2}})?)\s*({units})(?![\w-])", re.IGNORECASE)
