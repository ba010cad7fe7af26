"""What a model chooses for an asset, and what of it stands beside what the ranking says."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from pydantic import BaseModel, Field

from core.catalogue.catalogue import Catalogue, Route
from core.matching.judging import Candidate, Ranked, judge
from core.matching.sought import Sought
from core.messages import message

DOUBTED, UNSURE = 0.2, 0.79
"""A route that the ranking gives less than the first, or any where the wording only names a kind of thing,
gets at most the second: a person then looks."""
REASONING = 400
"""Characters that are kept of what the model says."""


class Choice(BaseModel):
    """A route the model would book."""

    route: str = Field(description="A code of the catalogue.")
    score: float = Field(ge=0, le=1, allow_inf_nan=False, description="0 to 1.")
    reasoning: str = Field(description="One plain sentence.")


class Chosen(BaseModel):
    """What the model makes of one asset."""

    asset: int = Field(description="The asset's number in the list.")
    routes: list[Choice]


class Answer(BaseModel):
    """The form the model fills in for a batch of assets."""

    assets: list[Chosen]


def among_routes(
    sought: Sought, choices: Sequence[Choice], catalogue: Catalogue
) -> Iterator[tuple[Route, Choice]]:
    """The choices among the routes the asset had, each once; among all where the ranking knew of none."""
    open_to = {one.route.code for one in sought.ranked} or {route.code for route in catalogue.routes}
    for choice in choices:
        route = catalogue.route(choice.route)
        if route and route.code in open_to:
            open_to.remove(route.code)
            yield route, choice


def candidates_of(sought: Sought, choices: Sequence[tuple[Route, Choice]]) -> tuple[Candidate, ...]:
    """The model's choices by the rules of the stage, with its reasons also where there is no match."""
    ranked = _held(sought, choices)
    offered = judge(sought.wanted.name, sought.wanted.description, ranked)
    if offered[0].nearest:
        return (replace(offered[0], why=(*offered[0].why, *ranked[0].why)),)
    return offered


def _held(sought: Sought, choices: Sequence[tuple[Route, Choice]]) -> list[Ranked]:
    """The choices, best first, those that the ranking doubts held below what selects itself.

    Where it doubts the best, all come down with it, so that none of the others is selected in its place.
    """
    best = sorted(choices, key=lambda one: -one[1].score)
    lowered = 1.0
    if best and _doubted(sought, best[0][0]):
        lowered = min(1.0, UNSURE / (best[0][1].score or 1.0))
    return [_held_one(sought, route, choice, lowered) for route, choice in best]


def _doubted(sought: Sought, route: Route) -> bool:
    return sought.is_open or sought.likelihood(route) < DOUBTED


def _held_one(sought: Sought, route: Route, choice: Choice, lowered: float) -> Ranked:
    doubted = _doubted(sought, route)
    score = min(choice.score * lowered, UNSURE) if doubted else choice.score * lowered
    why = [message("matching-stage-chosen", reasoning=choice.reasoning.strip()[:REASONING])]
    if doubted and choice.score > UNSURE:
        why.append(message("matching-stage-open" if sought.is_open else "matching-stage-doubted"))
    return Ranked(route, round(score, 3), tuple(why))
