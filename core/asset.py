"""What the client wants made, and the job routes it was matched with."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

LARGEST = 1_000_000
"""The largest volume of one asset: more is a typing error."""


@dataclass(frozen=True, slots=True)
class Asset:
    """One thing the client wants made, and how many of it."""

    id: str
    name: str
    description: str
    client_tier: str | None
    """In the client's own words: `A`, `Hero`, ..."""
    volume: int
    """1 to `LARGEST`."""
    volume_words: str | None = None
    """What the brief says of how many."""
    origin: str = "assets"
    """The stage that listed it, or `person`."""
    edited: bool = False
    """Whether a person changed what the stage listed: a re-run leaves it alone."""
    version: int = 1

    @property
    def by_hand(self) -> bool:
        """Whether people added or changed it: a re-run leaves it alone."""
        return self.origin == "person" or self.edited


class Confidence(StrEnum):
    """SPEC, stage 7."""

    EXACT = "exact"
    CLOSE = "close"
    MULTIPLE = "multiple"
    """Several candidates within the margin."""
    NONE = "none"
    """Not in the catalogue; the route, where there is one, is merely the nearest."""


@dataclass(frozen=True, slots=True)
class Match:
    """A candidate route for an asset."""

    id: str
    asset: str
    route: str
    """Code of the route; empty where not even a near one was found."""
    rank: int
    """From 1."""
    confidence: Confidence
    score: Decimal
    """0 to 1: the share of such matches that are right."""
    reasoning: str
    caveats: tuple[str, ...]
    """What the route covers against what was asked."""
    selected: bool = False
    by: str = "ranking"
    """`ranking`, the name of the model, or `person` for a route that somebody chose."""
    selected_by: str | None = None
    """The name of who selected it; None where it selected itself."""
