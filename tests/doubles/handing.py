"""An opportunity that may be handed over: walked to the last stage, its gate approved as things stand."""

import asyncio
from collections.abc import Mapping
from typing import Any

from core.export import DOCUMENT, ExportKind, MadeFile
from core.gate import concern, fingerprint
from core.handoff.targets import Handed, Target
from core.keys import StageKey
from core.opportunity import Role
from core.service.gates import load
from tests.doubles.chat import PATIENCE, Chat, button
from tests.doubles.scene import stand_at
from tests.doubles.teams import ALEX

TEAM = {"totals": {"price_after": "184200.50", "currency": "EUR"}}


async def approved_at_the_end(chat: Chat, **facts: Any) -> int:
    """An opportunity at its last stage, with a price, a file for the client, and every approval."""
    outputs: Mapping[StageKey, Mapping[str, Any]] = {StageKey.TEAM_SHAPE: TEAM}
    given = {"client_name": "Fjord & Co", **facts}
    number = await stand_at(chat, StageKey.HANDOFF, outputs=outputs, **given)
    await make(chat, number, b"questions")
    await approve(chat, number)
    return number


async def make_anew(chat: Chat, number: int, content: bytes) -> None:
    """A newer version of the file for the client, approved as it stands."""
    async with chat.service.work(chat.tenant) as work:
        pack = await work.artifacts.latest(number, StageKey.QA_PACK)
        assert pack
        await work.artifacts.add(
            number,
            StageKey.QA_PACK,
            run=None,
            output=pack.output,
            evidence=(),
            remarks=(),
            made_from=pack.made_from,
            drafted_by="export",
            cost=0,
            seconds=0.0,
            by=ALEX.id,
        )
        await work.commit()
    await make(chat, number, content)
    await approve(chat, number)


async def make(chat: Chat, number: int, content: bytes) -> None:
    """A file for the client, as a run of the stage would leave it."""
    async with chat.service.work(chat.tenant) as work:
        pack = await work.artifacts.latest(number, StageKey.QA_PACK)
        assert pack
        made = MadeFile(ExportKind.QA_PACK_DOCX, "Fjord - Questions v1.docx", DOCUMENT, content)
        await work.exports.add(number, pack.id, made)
        await work.commit()


async def approve(chat: Chat, number: int, *roles: Role) -> None:
    """Has the gate approved as it stands, without the chat between."""
    async with chat.service.work(chat.tenant) as work:
        overview = await work.opportunities.lock(number)
        assert overview
        gate = await load(work, overview, StageKey.APPROVALS)
        for role in roles or (Role.COMMERCIAL, Role.SOLUTION):
            subject = concern(role, gate.subject or {})
            asked = await work.approvals.add(
                number,
                StageKey.APPROVALS,
                role,
                subject=subject,
                fingerprint=fingerprint(subject),
                version=1,
                note="",
                by=ALEX.id,
                replaces=None,
            )
            await work.approvals.decide(asked, approve=True, by=ALEX.id, note="")
        await work.commit()


async def reject(chat: Chat, number: int) -> None:
    """Has one role asked again, which rejects."""
    async with chat.service.work(chat.tenant) as work:
        await work.opportunities.lock(number)
        before = (await work.approvals.all(number, StageKey.APPROVALS))[-1]
        asked = await work.approvals.add(
            number,
            StageKey.APPROVALS,
            before.role,
            subject=before.subject,
            fingerprint=before.fingerprint,
            version=1,
            note="",
            by=ALEX.id,
            replaces=before.id,
        )
        await work.approvals.decide(asked, approve=False, by=ALEX.id, note="Too dear.")
        await work.commit()


async def hand_over(chat: Chat, number: int = 1) -> dict[str, Any]:
    """Hands over, and waits until every target has ended."""
    await start(chat, number)
    return await ended(chat, number)


async def start(chat: Chat, number: int = 1) -> None:
    """Taps the button that hands over, and says yes where that is asked."""
    card = await chat.tap("stage.open", opp=number, stage="handoff")
    before = await targets(chat, number)
    shown = await chat.tap("stage.run", **button(card, "stage.run", stage="handoff"))
    if before:
        await chat.tap("stage.run", **button(shown, "stage.run", confirm="yes"))


async def ended(chat: Chat, number: int = 1) -> dict[str, Any]:
    """The stage's card once nothing is on its way."""
    async with asyncio.timeout(PATIENCE):
        while True:
            held = await targets(chat, number)
            if held and not await _running(chat, number) and not any(one.under_way for one in held.values()):
                return await chat.tap("stage.open", opp=number, stage="handoff")
            await asyncio.sleep(0.02)


async def _running(chat: Chat, number: int) -> bool:
    async with chat.service.work(chat.tenant) as work:
        overview = await work.opportunities.overview(number)
    run = overview.runs.get(StageKey.HANDOFF) if overview else None
    return run is not None and run.open


async def targets(chat: Chat, number: int = 1) -> dict[Target, Handed]:
    """The targets as they stand."""
    async with chat.service.work(chat.tenant) as work:
        return {one.target: one for one in await work.handoffs.all(number)}


async def output(chat: Chat, number: int = 1) -> dict[str, Any]:
    """The persisted output of the hand-off, by the name of each target."""
    async with chat.service.work(chat.tenant) as work:
        made = await work.artifacts.latest(number, StageKey.HANDOFF)
    assert made
    return {one["name"]: one for one in made.output["targets"]}
