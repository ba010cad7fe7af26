"""What is said and tapped in a rehearsal, stage by stage."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.rehearsal.buttons import (
    Button,
    Card,
    button,
    link,
    next_page,
    opportunity_of,
    overview,
    sections,
    settled,
    stage_of,
)
from bot.rehearsal.client import answered
from bot.rehearsal.connector import Post
from bot.rehearsal.people import TENANT
from bot.rehearsal.player import NotAnswered, Player
from core.asset import Confidence, Match
from core.calculators.efficiency import Scenario
from core.export import ExportKind
from core.keys import StageKey
from core.opportunity import FileState, Role
from core.qualification import Dimension
from core.service.files import MOST_FILES
from core.work import Overview, Work

PATIENCE = 900.0
"""Seconds that one step may take: a model that answers slowly, and is asked again, needs minutes."""


SCORE = 7
"""What the lead gives each dimension."""

SCENARIO = Scenario.MODERATE
"""How boldly the lead reduces the hours."""

PRICED = frozenset({StageKey.RATE_CARD, StageKey.EFFICIENCY, StageKey.TEAM_SHAPE})
"""The stages that come to nothing where no route is selected."""


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


async def play(scene: Scene, stage: StageKey) -> None:
    """Plays one stage."""
    await PLAYS.get(stage, draft)(scene, stage)


async def draft(scene: Scene, stage: StageKey) -> None:
    """The lead opens the stage, runs it, waits for its card, and checks what is on it."""
    await run(scene.lead, stage)
    await check(scene.lead, stage)


async def run(lead: Player, stage: StageKey) -> None:
    """The lead opens the stage, runs it, and waits for its card."""
    await look(lead, stage)
    await lead.tap("stage.run", stage)

    async def done() -> Card | None:
        shown = (post.card for post in reversed(lead.chat.posts) if post.card)
        return next((card for card in shown if stage_of(card) == stage and settled(card)), None)

    await lead.chat.until(done, PATIENCE)


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
        await approve(approver)


async def sign_off(scene: Scene, stage: StageKey) -> None:
    """The proposal is approved by every role that has to."""
    await look(scene.lead, stage)
    await ask(scene, stage)
    await check(scene.lead, stage)


async def approve(approver: Player) -> None:
    """An approver waits for the request to reach them, and approves it there."""

    async def asked() -> bool | None:
        cards = (post.card for post in approver.chat.posts if post.card)
        return any(button(card, "approval.decide") for card in cards) or None

    await approver.chat.until(asked, PATIENCE)
    await approver.choose("approval.decide", decision="approve")


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


async def take(scene: Scene, stage: StageKey) -> None:
    """The lead takes every file that the stage's card offers."""
    card, post = await look(scene.lead, stage)
    for kind in ExportKind:
        if offered := button(card, "export.get", kind=str(kind)):
            shown = await scene.lead.press(post, offered)
            if address := link(shown):
                scene.exports[kind] = await scene.lead.fetch(address)


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


PLAYS: Mapping[StageKey, Callable[[Scene, StageKey], Awaitable[None]]] = {
    StageKey.QUALIFICATION: qualify,
    StageKey.QA_PACK: make,
    StageKey.CLIENT_ANSWERS: answers,
    StageKey.MATCHING: match,
    StageKey.RATE_CARD: make,
    StageKey.EFFICIENCY: judge,
    StageKey.TEAM_SHAPE: make,
    StageKey.APPROVALS: sign_off,
}
"""The stages that are played otherwise than by running and checking them."""


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
