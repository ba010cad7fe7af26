"""Where a conversation may begin: an opportunity that has got as far as a stage, without walking there."""

import asyncio
from collections.abc import Mapping
from decimal import Decimal
from typing import Any
from uuid import uuid4

from core.asset import Asset, Match
from core.calculators.rate_card import Selection, Terms, build
from core.catalogue.load import load
from core.engine import fingerprints
from core.keys import StageKey, StageStatus
from core.opportunity import Priority
from core.pipeline import ROWS
from core.qualification import Dimension
from core.service.recording import facets_of
from tests.doubles.chat import PATIENCE, Chat, button, filled, link, offers
from tests.doubles.teams import ALEX, Person

QUESTIONS = (
    ("Budget", "What is the total budget for production?", Priority.RED),
    ("Markets", "Which markets are in scope for the launch?", Priority.RED),
    ("Assets", "How many master films do you need?", Priority.AMBER),
    ("Approvals", "Who signs off the final assets?", Priority.GREEN),
)
"""In the order in which a pack numbers them."""

Asked = tuple[str, str, Priority]


async def stand_at(
    chat: Chat,
    stage: StageKey,
    *questions: Asked,
    name: str = "Tidewater launch",
    outputs: Mapping[StageKey, Mapping[str, Any]] | None = None,
    **facts: Any,
) -> int:
    """A new opportunity with these questions and facts, every stage before this one completed."""
    await chat.say(f"new {name}")
    async with chat.service.work(chat.tenant) as work:
        number = await work.opportunities.newest()
    await bring_to(chat, number, stage, *questions, outputs=outputs, **facts)
    return number


async def bring_to(
    chat: Chat,
    number: int,
    stage: StageKey,
    *questions: Asked,
    outputs: Mapping[StageKey, Mapping[str, Any]] | None = None,
    **facts: Any,
) -> None:
    """Brings an opportunity to a stage, with these questions and facts."""
    async with chat.service.work(chat.tenant) as work:
        for before in list(StageKey)[: list(StageKey).index(stage)]:
            await work.opportunities.move(number, before, StageStatus.COMPLETED, ALEX.name)
            await _read(work, number, before, (outputs or {}).get(before, {}))
        await work.opportunities.move(number, stage, StageStatus.IN_PROGRESS)
        await work.opportunities.change(number, current_stage=stage, **facts)
        for category, question, priority in questions:
            await work.clarifications.add(
                number,
                category=category,
                question=question,
                rationale="It decides what can be proposed.",
                priority=priority,
                origin="diagnosis",
            )
        await work.commit()


async def _read(work: Any, number: int, stage: StageKey, output: Mapping[str, Any]) -> None:
    """What a stage would leave behind; of one that reads the brief, a fact nobody found is empty."""
    overview = await work.opportunities.overview(number)
    await work.artifacts.add(
        number,
        stage,
        run=None,
        output=output,
        evidence=[],
        remarks=[],
        made_from=fingerprints(ROWS[stage], overview),
        drafted_by="rules",
        cost=Decimal(0),
        seconds=0.0,
        by=ALEX.name,
        facets=facets_of(stage, output),
    )


def scoped() -> dict[StageKey, dict[str, Any]]:
    """What stages 6 to 9 would leave behind of two assets with a route each."""
    catalogue = load()
    wanted = (("a1", "Launch film", 2, catalogue.routes[0]), ("a2", "Social post", 40, catalogue.routes[9]))
    assets = [
        {"id": id, "name": name, "description": "", "client_tier": None, "volume": volume}
        for id, name, volume, _ in wanted
    ]
    matches = [
        {"asset_id": id, "asset": name, "route": route.code, "selected": True, "caveats": []}
        for id, name, _, route in wanted
    ]
    selected = [Selection(id, name, volume, route.code) for id, name, volume, route in wanted]
    card = build(selected, catalogue, Terms("current_oplus", *catalogue.regions[0]))
    steps = [{"stage": "Social statics", "approach": "ai_supported", "tooling": ["Pencil", "Semblance"]}]
    return {
        StageKey.ASSETS: {"assets": assets},
        StageKey.MATCHING: {"matches": matches},
        StageKey.RATE_CARD: card.model_dump(mode="json"),
        StageKey.DELIVERY_MODEL: {"workflow_stages": [*steps, *steps]},
    }


async def score(chat: Chat, number: int = 1, /, **scores: Any) -> dict[str, Any]:
    """Types scores into the form and saves them; without any, seven everywhere."""
    card = await chat.tap("stage.open", opp=number, stage="qualification")
    typed = scores or dict.fromkeys(Dimension, "7")
    return await chat.tap("qualification.save", **filled(card, "qualification.save", **typed))


async def hold(admin: Chat, who: Person, *roles: str) -> Chat:
    """Somebody who has met Trowel in a chat of their own, and whom an admin has given these roles."""
    beside = admin.beside(who)
    await beside.say("hi")
    for role in roles:
        await admin.tap("role.assign", role=role, people=who.id, key=f"{role}-{who.id}")
    return beside


async def ask(
    chat: Chat, *roles: str, number: int = 1, note: str = "", stage: str = "qualification"
) -> dict[str, Any]:
    """Fills in the form that asks for approval."""
    form = await chat.tap("card.refresh", card="stage", opp=number, stage=stage, section="ask")
    typed = {"roles": ",".join(roles), "note": note}
    return await chat.tap("approval.request", **filled(form, "approval.request", **typed))


async def request_to(approver: Chat) -> tuple[str, dict[str, Any]]:
    """The request that reached somebody in their own chat: its message and its card."""
    message = await approver.received(lambda card: offers(card, "approval.decide"))
    return message, approver.standing[message]


async def decide(approver: Chat, decision: str = "approve", note: str = "") -> dict[str, Any]:
    """Decides the request that reached somebody, in their own chat."""
    message, card = await request_to(approver)
    data = button(card, "approval.decide", decision=decision)
    return await approver.press(message, "approval.decide", **{**data, "note": note})


async def list_assets(chat: Chat, *names: str, number: int = 1, **fields: Any) -> list[str]:
    """Puts assets on the list, the last of them as a person does; their ids, in order."""
    *others, last = names
    given: dict[str, Any] = {
        "description": "",
        "client_tier": None,
        "volume": 1,
        "origin": "person",
        **fields,
    }
    async with chat.service.work(chat.tenant) as work:
        for name in others:
            await work.assets.add(number, Asset(id=uuid4().hex, name=name, **given))
        await work.commit()
    await chat.tap("asset.add", opp=number, name=last, volume=given["volume"], key=f"add-{last}")
    return [one.id for one in await assets_of(chat, number)]


async def assets_of(chat: Chat, number: int = 1) -> tuple[Asset, ...]:
    """The assets that stand."""
    async with chat.service.work(chat.tenant) as work:
        return await work.assets.all(number)


async def matches_of(chat: Chat, number: int = 1) -> tuple[Match, ...]:
    """The candidates that stand."""
    async with chat.service.work(chat.tenant) as work:
        return await work.matches.all(number)


async def part(
    chat: Chat, stage: str, section: str | None = None, page: int = 1, **more: Any
) -> dict[str, Any]:
    """A part of the card of a stage of the first opportunity."""
    shown = {"card": "stage", "opp": 1, "stage": stage, "page": page, **more}
    return await chat.tap("card.refresh", **shown, **({"section": section} if section else {}))


async def run(chat: Chat, stage: str, number: int = 1) -> dict[str, Any]:
    """Runs a stage from its card, saying yes where that is asked, and waits for what comes of it."""
    card = await chat.tap("stage.open", opp=number, stage=stage)
    before = await _version(chat, stage, number)
    shown = await chat.tap("stage.run", **button(card, "stage.run", stage=stage))
    if before:
        await chat.tap("stage.run", **button(shown, "stage.run", confirm="yes"))
    async with asyncio.timeout(PATIENCE):
        while await _version(chat, stage, number) == before:
            await asyncio.sleep(0.02)
    return await chat.tap("stage.open", opp=number, stage=stage)


async def _version(chat: Chat, stage: str, number: int) -> int:
    async with chat.service.work(chat.tenant) as work:
        made = await work.artifacts.latest(number, StageKey(stage))
    return made.version if made else 0


async def pack(chat: Chat, kind: str = "qa_pack_xlsx", number: int = 1) -> bytes:
    """A file of the newest Q&A pack, fetched as a person would."""
    return await fetch(chat, "qa_pack", kind, number)


async def fetch(chat: Chat, stage: str, kind: str, number: int = 1) -> bytes:
    """The newest file of a kind, fetched from the stage's card as a person would."""
    card = await chat.tap("stage.open", opp=number, stage=stage)
    shown = await chat.tap("export.get", **button(card, "export.get", kind=kind))
    status, content = await chat.fetch(link(shown))
    assert status == 200
    return content


def sampled(pages: int) -> list[int]:
    """Pages of a long list to look at: its two ends, and neighbours in between."""
    middle = pages // 2
    return sorted({1, 2, middle, middle + 1, pages - 1, pages} & set(range(1, pages + 1)))


def runs_through(shown: list[list[str]], pages: list[int], whole: list[str]) -> bool:
    """Whether sampled pages begin and end the list, and neighbours among them neither repeat nor skip."""
    starts = [whole.index(page[0]) for page in shown]
    ends = [start + len(page) for start, page in zip(starts, shown, strict=True)]
    told = all(page == whole[start:end] for page, start, end in zip(shown, starts, ends, strict=True))
    joined = all(ends[at] == starts[at + 1] for at in range(len(pages) - 1) if pages[at + 1] == pages[at] + 1)
    return told and joined and starts[0] == 0 and ends[-1] == len(whole)
