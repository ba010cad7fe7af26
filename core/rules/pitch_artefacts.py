"""Things a bidder makes to win the work, which are no assets of the client's: the stop list."""

import re
from functools import cache

from core.brief import fold
from core.rules.assets import nouns_in
from core.rules.lexicon import data, pattern
from core.rules.quantities import LANGUAGES
from core.rules.sections import APART, role_of

_LONGEST = 200
_BEHIND = re.compile(r"\s*(?:[(（:：,;]|\s[–—-]\s|$)|\s(?:for|to|of|with|für|zum|zur|pour|para|per|voor)\s")


@cache
def _stops(kind: str) -> re.Pattern[str]:
    return pattern(term for terms in data("pitch_artefacts")[kind].values() for term in terms)


def is_pitch_artefact(name: str, heading: str = "") -> bool:
    """Whether a thing belongs to the pitch: by its name, or by its name under that heading of the brief.

    A name that goes on with another noun is that noun: a `proposal template` is a template.
    """
    text = fold(name)[:_LONGEST]
    role = role_of(fold(heading)[:_LONGEST])
    return _is_one(text, _stops("always")) or (role in APART and _is_one(text, _stops("submitted")))


def _is_one(text: str, stops: re.Pattern[str]) -> bool:
    return any(
        (_BEHIND.match(text[found.end() :]) or _ends_it(text[found.end() :]))
        and next(nouns_in(text[: found.start()], LANGUAGES), None) is None
        for found in stops.finditer(text)
    )


def _ends_it(behind: str) -> bool:
    """Whether no thing of its own follows, and hardly a word: `RFP response document`."""
    plain = next(nouns_in(behind, LANGUAGES), None) is None
    return plain and len(behind.split()) <= 1 and not behind.startswith("-")
