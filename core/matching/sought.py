"""An asset that a route is sought for, with the routes the ranking finds nearest."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from core.asset import Confidence
from core.catalogue.catalogue import Catalogue, Route
from core.matching.judging import Candidate, Ranked, judge
from core.matching.ranking import Wanted, ranking_of
from core.messages import message


@dataclass(frozen=True, slots=True)
class Sought:
    """An asset with the routes that the ranking finds nearest."""

    place: int
    """In the list of assets, from 0: unlike ids, never twice."""
    id: str
    wanted: Wanted
    ranked: tuple[Ranked, ...]

    @property
    def says_nothing(self) -> bool:
        """Whether there are no words to go by."""
        return not (self.wanted.name.strip() or self.wanted.description)

    @property
    def by_ranking(self) -> tuple[Candidate, ...]:
        """What is offered where no model decides."""
        if self.says_nothing:
            why = (message("matching-stage-no-words"),)
            return (Candidate(1, Confidence.NONE, 0.0, None, None, why, ()),)
        return judge(self.wanted.name, self.wanted.description, self.ranked)

    @property
    def is_open(self) -> bool:
        """Whether there is but the name of a kind of thing, so that nobody can know which is meant."""
        return any(one.open for one in self.ranked) and not self.wanted.description

    def likelihood(self, route: Route) -> float:
        """What the ranking gives a route."""
        return next((one.score for one in self.ranked if one.route.code == route.code), 0.0)


def shortlisted(
    catalogue: Catalogue, assets: Sequence[Mapping[str, Any]], channels: tuple[str, ...]
) -> list[Sought]:
    """The assets of a list with their shortlists, in its order."""
    ranking = ranking_of(catalogue)
    wanted = [_wanted(asset, channels) for asset in assets]
    return [
        Sought(place, asset["id"], one, ranking.shortlist(one))
        for place, (asset, one) in enumerate(zip(assets, wanted, strict=True))
    ]


def _wanted(asset: Mapping[str, Any], channels: tuple[str, ...]) -> Wanted:
    """The asset without the note on how its volume was reckoned, which is ours and not the client's."""
    described = (asset.get("description") or "").removesuffix(asset.get("note") or "").strip()
    return Wanted(asset["name"], described, asset.get("client_tier"), channels)
