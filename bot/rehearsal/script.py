"""What is said and tapped in a rehearsal, stage by stage."""

from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.rehearsal.buttons import (
    button,
    link,
)
from bot.rehearsal.client import answered
from bot.rehearsal.gates import qualify, sign_off
from bot.rehearsal.handing import hand_over
from bot.rehearsal.moves import check, look, run, take
from bot.rehearsal.player import Player
from bot.rehearsal.scene import PATIENCE, Scene
from core.calculators.efficiency import Scenario
from core.export import ExportKind
from core.keys import StageKey
from core.opportunity import DealStatus

SCENARIO = Scenario.MODERATE
"""How boldly the lead reduces the hours."""


async def play(scene: Scene, stage: StageKey) -> None:
    """Plays one stage."""
    await PLAYS.get(stage, draft)(scene, stage)


async def draft(scene: Scene, stage: StageKey) -> None:
    """The lead opens the stage, runs it, waits for its card, and checks what is on it."""
    await run(scene.lead, stage)
    await check(scene.lead, stage)


async def match(scene: Scene, stage: StageKey) -> None:
    """The lead has routes found, and takes the likeliest where none was sure enough to be taken by itself."""
    lead = scene.lead
    await run(lead, stage)
    if undecided := await scene.undecided():
        await look(lead, stage)
    for best in undecided:
        await lead.choose("card.refresh", section=f"asset-{best.asset}")
        await lead.choose("match.select", match=best.id)
    await check(lead, stage)


async def judge(scene: Scene, stage: StageKey) -> None:
    """The lead tries a profile out, and saves it."""
    lead = scene.lead
    await look(lead, stage)
    await lead.tap("efficiency.preview", scenario=str(SCENARIO))
    await lead.tap("efficiency.save", scenario=str(SCENARIO))
    await check(lead, stage)


async def make(scene: Scene, stage: StageKey) -> None:
    """The lead runs the stage and takes the files that come of it."""
    await draft(scene, stage)
    await take(scene, stage)


async def answers(scene: Scene, stage: StageKey) -> None:
    """The client answers in the workbook; the lead drops it into the chat and confirms what was read."""
    if workbook := scene.exports.get(ExportKind.QA_PACK_XLSX):
        with TemporaryDirectory(prefix="trowel-client-") as folder:
            returned = Path(folder) / "Questions, answered.xlsx"
            returned.write_bytes(answered(workbook))
            await read_back(scene.lead, returned)
    await check(scene.lead, stage)


async def read_back(lead: Player, returned: Path) -> None:
    """Drops a returned file, waits until it is understood, and confirms."""
    await lead.say("", [returned])

    async def understood() -> bool | None:
        cards = (post.card for post in lead.chat.posts if post.card)
        return any(button(card, "answers.confirm") for card in cards) or None

    await lead.chat.until(understood, PATIENCE)
    await lead.tap("answers.confirm")


async def present(scene: Scene, stage: StageKey) -> None:
    """The lead has the deck made, takes it, and says that the deal was won."""
    await make(scene, stage)
    await scene.lead.say("status")
    await scene.lead.choose("card.refresh", card="deal")
    await scene.lead.tap("deal.set_status", status=str(DealStatus.WON))


async def keep_record(scene: Scene) -> None:
    """The lead takes the evidence pack of everything that happened."""
    lead, kind = scene.lead, ExportKind.EVIDENCE_ZIP
    await lead.say("status")
    shown = await lead.choose("export.get", kind=str(kind))
    if address := link(shown):
        scene.exports[kind] = await lead.fetch(address)


PLAYS: Mapping[StageKey, Callable[[Scene, StageKey], Awaitable[None]]] = {
    StageKey.QUALIFICATION: qualify,
    StageKey.QA_PACK: make,
    StageKey.CLIENT_ANSWERS: answers,
    StageKey.MATCHING: match,
    StageKey.RATE_CARD: make,
    StageKey.EFFICIENCY: judge,
    StageKey.TEAM_SHAPE: make,
    StageKey.SUPPORT_DOCS: make,
    StageKey.APPROVALS: sign_off,
    StageKey.PITCH: present,
    StageKey.HANDOFF: hand_over,
}
"""The stages that are played otherwise than by running and checking them."""
