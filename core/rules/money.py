"""Amounts of money in a text, as they are written in any of several languages and scripts."""

import re
from collections.abc import Iterable
from functools import cache

from core.brief import fold
from core.rules.lexicon import data

_SEARCHED = 2_000
"""Characters that are searched: a quote has fewer."""


def amounts_in(text: str) -> list[str]:
    """The amounts of money in a text, as written, each once."""
    return list(dict.fromkeys(found[0].strip() for found in _amount().finditer(fold(text)[:_SEARCHED])))


@cache
def _amount() -> re.Pattern[str]:
    """A number with a currency before or behind it: `€ 1.5m`, `50.000 bis 80.000 Euro`, `500万円`."""
    money = data("money")
    signs, words = _any([*money["signs"], *money["codes"]]), _any(money["words"])
    multiples, ranges = _any(money["multiples"]), _any(money["ranges"])
    number = r"(?:\d{1,3}(?:[.,'’٬ ]\d{2,3})+(?:[.,٫]\d{1,2})?|\d{1,15}(?:[.,٫]\d{1,4})?)(?!\d)"
    scaled = rf"{number}(?:\s?(?i:{multiples})(?:\s?{number}\s?(?i:{multiples})){{0,2}})?"
    currency = rf"(?:{signs}|(?i:{words}))"
    upper = rf"(?:\s?(?i:{ranges})\s?{signs}?\s?{scaled})?"
    before = rf"(?<![^\W\d_])[A-Z]{{0,3}}{signs}\s?{scaled}{upper}(?:\s?{currency})?"
    behind = rf"(?<![A-Za-zÀ-ɏ\d.,])(?:{scaled}\s?(?i:{ranges})\s?)?{scaled}\s?{currency}"
    return re.compile(rf"{before}|{behind}")


def _any(terms: Iterable[str]) -> str:
    """Any of the terms, the longest first, none of them the beginning of a longer word."""
    return f"(?:{'|'.join(_whole(term) for term in sorted(set(terms), key=len, reverse=True))})"


def _whole(term: str) -> str:
    spaced = re.match(r"[^\W\d_]", term[-1]) and not re.match(r"[぀-ヿ㐀-鿿가-힣]", term[-1])
    return re.escape(term) + (r"(?![^\W\d_])" if spaced else "")
