"""What people of a rehearsal do again and again: open a stage, run it, read it, take its files."""

from bot.rehearsal.buttons import (
    Button,
    Card,
    button,
    link,
    next_page,
    overview,
    sections,
    settled,
    stage_of,
)
from bot.rehearsal.chats import Post
from bot.rehearsal.player import Player
from bot.rehearsal.scene import PATIENCE, Scene
from core.export import ExportKind
from core.keys import StageKey


async def run(lead: Player, stage: StageKey) -> None:
    """The lead opens the stage, runs it, and waits for its card."""
    await look(lead, stage)
    await lead.tap("stage.run", stage)

    async def done() -> Card | None:
        shown = (post.card for post in reversed(lead.chat.posts) if post.card)
        return next((card for card in shown if stage_of(card) == stage and settled(card)), None)

    await lead.chat.until(done, PATIENCE)


async def check(lead: Player, stage: StageKey) -> None:
    """The lead opens the stage afresh, reads every part of it, and completes it where that is offered."""
    card, post = await look(lead, stage)
    for section in sections(card):
        await read(lead, post, section)
    card, post = await look(lead, stage)
    if done := button(card, "stage.complete", stage=stage):
        await lead.press(post, done)


async def look(lead: Player, stage: StageKey) -> tuple[Card, Post]:
    """The lead opens the stage on a card of its own."""
    await lead.say("status")
    post = lead.chat.posts[-1]
    return await lead.tap("stage.open", stage), post


async def read(lead: Player, post: Post, section: Button) -> None:
    """Leafs through one part of a stage's card, and back."""
    shown = await lead.press(post, section)
    while following := next_page(shown):
        shown = await lead.press(post, following)
    if back := overview(shown):
        await lead.press(post, back)


async def take(scene: Scene, stage: StageKey) -> None:
    """The lead takes every file that the stage's card offers."""
    card, post = await look(scene.lead, stage)
    for kind in ExportKind:
        if offered := button(card, "export.get", kind=str(kind)):
            shown = await scene.lead.press(post, offered)
            if address := link(shown):
                scene.exports[kind] = await scene.lead.fetch(address)
