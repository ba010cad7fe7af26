"""Word lists a person can edit, as one pattern per list: data/<name>.toml, terms by language.

A term in a data file matches without regard to case, but one wholly in capitals only in capitals. In
a term `(s)` is an ending that may be missing, `*` any further letters, and a space also a hyphen; a
term that begins with `*` is the last part of compounds and takes German case endings.
"""

import re
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

LETTER = "0-9A-Za-zÀ-ɏͰ-ԯ\u0590-\u060b\u060d-\u061a\u061c-\u061e\u0620-\u06ff"
"""Scripts that put spaces between words, as the inside of a character class."""
SPACELESS = "々〆ぁ-ゖァ-ヺー㐀-鿿豈-﫿"
"""Scripts that do not."""
ENGLISH = "en"
_ARABIC_PREFIX = "(?:[وفبلك]{0,2}(?:ال|لل)?)"
_ARABIC = re.compile(r"[؀-ۿ]")
_SPACED = re.compile(f"[{LETTER}]")

Terms = Mapping[str, list[str]]
"""Terms by language code."""


@cache
def data(name: str) -> Mapping[str, Any]:
    """The data file of that name beside this module."""
    return tomllib.loads((files("core.rules.data") / f"{name}.toml").read_text("utf-8"))


def terms_in(terms: Terms, languages: Iterable[str]) -> list[str]:
    """The terms of these languages, English always among them because briefs borrow from it."""
    return [term for language in dict.fromkeys((*languages, ENGLISH)) for term in terms.get(language, ())]


def alternatives(terms: Iterable[str]) -> str:
    """One group that matches any of the terms, the longest first; nothing for no terms.

    Terms are sorted into groups by their first letter, so that most places of a text are passed by
    with one comparison instead of one per term.
    """
    groups: dict[str, list[str]] = {}
    for term in sorted(set(terms), key=len, reverse=True):
        groups.setdefault(_opening(term), []).append(_body(term))
    patterns = [f"{opening}(?:{'|'.join(bodies)})" for opening, bodies in groups.items()]
    return f"(?:{'|'.join(patterns)})" if patterns else "(?!)"


def pattern(terms: Iterable[str]) -> re.Pattern[str]:
    """Finds any of the terms as whole words."""
    return re.compile(alternatives(terms), re.IGNORECASE)


def _opening(term: str) -> str:
    """What has to hold where a term begins: no letter before it, and its first letter next."""
    if term[0] == "*":
        return f"(?<![{LETTER}])[{LETTER}-]*?"
    if _ARABIC.match(term):
        return f"(?<![{LETTER}]){_ARABIC_PREFIX}(?={term[0]})"
    first = f"(?={re.escape(term[0])})"
    return f"(?<![{LETTER}]){first}" if _SPACED.match(term) else first


def _body(term: str) -> str:
    body = re.escape(term.lstrip("*")).replace(r"\(", "(?:").replace(r"\)", ")?")
    body = body.replace(r"\*", f"[{LETTER}]*").replace(r"\ ", "[ -]")
    if term.isupper() and term.isascii():
        body = f"(?-i:{body})"
    if term[0] == "*":
        body += "(?:e?s|e?n)?"
    ends_in_letter = _SPACED.match(term[-1]) or term[-1] in ")*"
    return body + (f"(?![{LETTER}])" if ends_in_letter else "")
