"""The gates of a rehearsal: who is asked to approve, and how they do."""

from bot.rehearsal.buttons import Button, button, stage_of
from bot.rehearsal.chats import Post
from bot.rehearsal.moves import check, look
from bot.rehearsal.player import Player
from bot.rehearsal.scene import PATIENCE, Scene
from core.keys import StageKey
from core.qualification import Dimension

SCORE = 7
"""What the lead gives each dimension."""


async def qualify(scene: Scene, stage: StageKey) -> None:
    """The lead gives the approvers their roles, scores, and asks; they approve in their own chats."""
    lead = scene.lead
    await lead.say("roles")
    for role, approver in scene.approvers.items():
        await approver.install()
        await lead.tap("role.assign", role=str(role), people=approver.person.id)
    await look(lead, stage)
    await lead.tap("qualification.save", stage=None, **dict.fromkeys(Dimension, str(SCORE)))
    await ask(scene, stage)
    await check(lead, stage)


async def ask(scene: Scene, stage: StageKey) -> None:
    """The lead asks for approval on the gate's card; each approver approves in their own chat."""
    await scene.lead.choose("card.refresh", stage=stage, section="ask")
    await scene.lead.tap("approval.request")
    for approver in scene.approvers.values():
        await approve(approver, stage)


async def sign_off(scene: Scene, stage: StageKey) -> None:
    """The proposal is approved by every role that has to."""
    await look(scene.lead, stage)
    await ask(scene, stage)
    await check(scene.lead, stage)


async def approve(approver: Player, stage: StageKey) -> None:
    """An approver waits for the gate's request to reach them, and approves it there."""

    async def asked() -> tuple[Post, Button] | None:
        requests = [(post, post.card) for post in approver.chat.posts if post.card]
        offered = (
            (post, button(card, "approval.decide", decision="approve"))
            for post, card in requests
            if stage_of(card) == stage
        )
        return next(((post, found) for post, found in offered if found), None)

    post, approval = await approver.chat.until(asked, PATIENCE)
    await approver.press(post, approval)
