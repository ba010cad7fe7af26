"""Who is there in a rehearsal, what it is about, and how it begins."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from bot.rehearsal.buttons import (
    opportunity_of,
)
from bot.rehearsal.people import TENANT
from bot.rehearsal.player import NotAnswered, Player
from core.asset import Confidence, Match
from core.export import ExportKind
from core.keys import StageKey
from core.opportunity import FileState, Role
from core.service.files import MOST_FILES
from core.work import Overview, Work

PATIENCE = 900.0
"""Seconds that one step may take: a model that answers slowly, and is asked again, needs minutes."""


PRICED = frozenset(
    {
        StageKey.RATE_CARD,
        StageKey.EFFICIENCY,
        StageKey.TEAM_SHAPE,
        StageKey.APPROVALS,
        StageKey.PITCH,
        StageKey.DELIVERY_PLAN,
        StageKey.HANDOFF,
    }
)
"""The stages that come to nothing where no route is selected: without a price there is no proposal."""


@dataclass(frozen=True, slots=True)
class Scene:
    """Who is there, the opportunity it is about, and what they took away."""

    lead: Player
    approvers: Mapping[Role, Player]
    work: Work
    number: int
    exports: dict[ExportKind, bytes] = field(default_factory=dict[ExportKind, bytes])

    async def overview(self) -> Overview:
        """The opportunity as it stands."""
        async with self.work(TENANT) as work:
            found = await work.opportunities.overview(self.number)
        assert found, "the opportunity that the scene is about"
        return found

    async def has_work_for(self, stage: StageKey) -> bool:
        """Whether there is anything to match or to price: a brief may ask for nothing the catalogue has."""
        async with self.work(TENANT) as work:
            if stage is StageKey.MATCHING:
                return bool(await work.assets.all(self.number))
            matches = await work.matches.all(self.number)
        return stage not in PRICED or any(match.selected for match in matches)

    async def undecided(self) -> Sequence[Match]:
        """The likeliest candidate of each asset that has some and none selected, in the order of the list.

        What is not in the catalogue has none: the nearest route is named for it, and nobody would take it.
        """
        async with self.work(TENANT) as work:
            assets, matches = await work.assets.all(self.number), await work.matches.all(self.number)
        decided = {match.asset for match in matches if match.selected}
        ranked = sorted((match for match in matches if match.route), key=lambda match: -match.rank)
        best = {match.asset: match for match in ranked if match.confidence is not Confidence.NONE}
        return [best[asset.id] for asset in assets if asset.id in best.keys() - decided]


async def drop(
    lead: Player, approvers: Mapping[Role, Player], work: Work, files: Sequence[Path], name: str
) -> Scene:
    """The lead adds the bot and drops the brief; the scene begins when every file has been looked into."""
    await lead.install()
    for start in range(0, len(files), MOST_FILES):
        await lead.say(f"new {name}" if name and not start else "", files[start : start + MOST_FILES])
    card = lead.chat.posts[-1].card
    number = opportunity_of(card) if card else None
    if number is None:
        raise NotAnswered("the bot made no opportunity of the files")
    scene = Scene(lead, approvers, work, number)

    async def all_read() -> bool | None:
        states = {file.state for file in (await scene.overview()).files}
        return None if FileState.WAITING in states else True

    await lead.chat.until(all_read, PATIENCE)
    return scene
