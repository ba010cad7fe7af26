"""What is said and tapped in a rehearsal, stage by stage."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.rehearsal.buttons import (
    Button,
    Card,
    button,
    next_page,
    opportunity_of,
    overview,
    sections,
    settled,
    stage_of,
)
from bot.rehearsal.connector import Post
from bot.rehearsal.people import TENANT
from bot.rehearsal.player import NotAnswered, Player
from core.keys import StageKey
from core.opportunity import FileState
from core.service.files import MOST_FILES
from core.work import Overview, Work

PATIENCE = 900.0
"""Seconds that one step may take: a model that answers slowly, and is asked again, needs minutes."""


@dataclass(frozen=True, slots=True)
class Scene:
    """Who is there, and the opportunity it is about."""

    lead: Player
    work: Work
    number: int

    async def overview(self) -> Overview:
        """The opportunity as it stands."""
        async with self.work(TENANT) as work:
            found = await work.opportunities.overview(self.number)
        assert found, "the opportunity that the scene is about"
        return found


async def drop(lead: Player, work: Work, files: Sequence[Path], name: str) -> Scene:
    """The lead adds the bot and drops the brief; the scene begins when every file has been looked into."""
    await lead.install()
    for start in range(0, len(files), MOST_FILES):
        await lead.say(f"new {name}" if name and not start else "", files[start : start + MOST_FILES])
    card = lead.chat.posts[-1].card
    number = opportunity_of(card) if card else None
    if number is None:
        raise NotAnswered("the bot made no opportunity of the files")
    scene = Scene(lead, work, number)

    async def all_read() -> bool | None:
        states = {file.state for file in (await scene.overview()).files}
        return None if FileState.WAITING in states else True

    await lead.chat.until(all_read, PATIENCE)
    return scene


async def draft(scene: Scene, stage: StageKey) -> None:
    """The lead opens the stage, runs it, waits for its card, and checks what is on it."""
    lead = scene.lead
    await lead.say("status")
    await lead.tap("stage.open", stage)
    await lead.tap("stage.run", stage)

    async def done() -> Card | None:
        shown = (post.card for post in reversed(lead.chat.posts) if post.card)
        return next((card for card in shown if stage_of(card) == stage and settled(card)), None)

    await lead.chat.until(done, PATIENCE)
    await check(lead, stage)


async def check(lead: Player, stage: StageKey) -> None:
    """The lead opens the stage afresh, reads every part of it, and completes it where that is offered."""
    await lead.say("status")
    card = await lead.tap("stage.open", stage)
    post = lead.chat.posts[-1]
    for section in sections(card):
        await read(lead, post, section)
    if button(card, "stage.complete", stage):
        await lead.tap("stage.complete", stage)


async def read(lead: Player, post: Post, section: Button) -> None:
    """Leafs through one part of a stage's card, and back."""
    shown = await lead.press(post, section)
    while following := next_page(shown):
        shown = await lead.press(post, following)
    if back := overview(shown):
        await lead.press(post, back)
