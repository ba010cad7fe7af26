"""One thing a brief leaves open, and the patterns it is found by."""

import re
from dataclasses import dataclass, field
from functools import cache

from core.rules.deliverable import Deliverable
from core.rules.lexicon import data, pattern, terms_in
from core.rules.mentions import Mention
from core.rules.places import FoundPlace
from core.rules.sections import Passage

SCOPE = frozenset({"deliverables", "scope", "requirements", "channels", "technology"})
"""Roles of sections on the work itself."""
TOLD = SCOPE | {"", "background", "timeline", "budget", "objectives"}
"""Those, and all others that may say something of its extent."""
LOOKED_AT = 20
"""So many findings of one kind are weighed; more say nothing new."""


@dataclass(frozen=True, slots=True)
class Gap:
    """One thing left open: its kind, and the words that leave it open unless it is nowhere mentioned."""

    kind: str
    subject: str = ""
    """What it is about, in the brief's words."""
    quote: str | None = None
    passage: Passage | None = None
    things: tuple[str, ...] = field(default=())
    """The deliverables it touches."""


@dataclass(frozen=True, slots=True)
class Extracted:
    """What the other rules found, for judging what is missing."""

    deliverables: tuple[Deliverable, ...]
    channels: tuple[Mention, ...]
    markets: tuple[FoundPlace, ...]
    kpis: tuple[Mention, ...]
    technology: tuple[Mention, ...]


@cache
def words_on(table: str, kind: str, languages: tuple[str, ...]) -> re.Pattern[str]:
    """Finds the words of a table that touch a point."""
    return pattern(terms_in(data("gaps")[table][kind], languages))
