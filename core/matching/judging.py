"""What is offered for an asset: how sure a match is, which ones are shown, and what to mind."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from core.asset import Confidence
from core.catalogue.catalogue import Route
from core.matching.caveats import caveats_of
from core.messages import Message, message

SELECTS = 0.80
"""A match of this score or more is selected by itself."""
EXACT, CLOSE, NEAREST = 0.90, 0.60, 0.30
MARGIN = 0.95
"""The part of the best score that a second or third match has at least."""
MOST = 3
_INTERCEPT, _LIKENESS, _LEAD = -3.6, 6.2, 1.9
"""A little below the curve that fits the half tuned on (-3.8, 7.0, 2.0), because that half flatters."""
_TIED, _UNTIES = 0.75, 2.5
"""However like it is, a family that another equals is not sure enough to be selected by itself."""


@dataclass(frozen=True, slots=True)
class Ranked:
    """A route with how likely it is the right one."""

    route: Route
    score: float
    """0 to 1: how often a match like this one is right."""
    why: tuple[Message, ...]
    """What in the wording speaks for it."""
    open: bool = False
    """Whether the wording only names a kind of thing, so that a person has to say which."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """What is offered for an asset: a route, or that there is none."""

    rank: int
    confidence: Confidence
    score: float
    route: Route | None
    """None when the catalogue has no such thing."""
    nearest: Route | None
    """The route that comes nearest, where there is none but one comes near."""
    why: tuple[Message, ...]
    caveats: tuple[Message, ...]

    @property
    def selects_itself(self) -> bool:
        """Whether nobody needs to be asked."""
        return self.rank == 1 and self.route is not None and self.score >= SELECTS


@dataclass(frozen=True, slots=True)
class Standing:
    """How like a wording is to a family, and to the likest of the others."""

    likeness: float
    rival: float


def likely(standing: Standing) -> float:
    """How often a family of that standing is the right one: a logistic curve, as `evals` fits it."""
    lead = standing.likeness - standing.rival
    x = _INTERCEPT + _LIKENESS * standing.likeness + _LEAD * lead
    return min(1 / (1 + math.exp(-x)), max(0.0, _TIED + _UNTIES * lead))


def judge(name: str, description: str, ranked: Sequence[Ranked]) -> tuple[Candidate, ...]:
    """The matches to offer out of what a ranking or a model thinks likely, by the rules of the stage."""
    best = sorted(ranked, key=lambda one: -one.score)
    if not best or best[0].score < CLOSE:
        return (_none(best),)
    near = [one for one in best if one.score >= max(CLOSE, MARGIN * best[0].score)][:MOST]
    return tuple(_offered(name, description, near))


def _offered(name: str, description: str, near: Sequence[Ranked]) -> Iterator[Candidate]:
    for rank, one in enumerate(near, start=1):
        confidence = Confidence.EXACT if one.score >= EXACT else Confidence.CLOSE
        several = len(near) > 1
        yield Candidate(
            rank,
            Confidence.MULTIPLE if several else confidence,
            one.score,
            one.route,
            None,
            (*one.why, message("matching-why-several", count=len(near))) if several else one.why,
            caveats_of(one.route, f"{name}, {description}"),
        )


def _none(best: Sequence[Ranked]) -> Candidate:
    nearest = best[0].route if best and best[0].score >= NEAREST else None
    said = message("matching-none-nearest", route=nearest.name) if nearest else message("matching-none")
    score = best[0].score if best else 0.0
    return Candidate(1, Confidence.NONE, score, None, nearest, (said,), ())
