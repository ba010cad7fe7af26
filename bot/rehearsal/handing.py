"""The hand-off of a rehearsal: who is told, and what goes to the doubles."""

from bot.rehearsal.moves import check, run
from bot.rehearsal.scene import Scene
from core.keys import StageKey
from core.opportunity import Role


async def hand_over(scene: Scene, stage: StageKey) -> None:
    """The lead says who is told, one approver for the region and one as the talent team, and hands over."""
    lead, (regional, talent) = scene.lead, scene.approvers.values()
    await lead.say("roles")
    await lead.tap("role.assign", role=str(Role.REGIONAL), people=regional.person.id)
    await lead.say("settings")
    await lead.choose("card.refresh", card="tenant", section="handoff")
    await lead.tap("settings.save", talent=talent.person.id)
    await run(lead, stage)
    await check(lead, stage)
