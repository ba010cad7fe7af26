"""Stage 17 over the chat: what is handed over, to whom, and what the card says of it."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.rehearsal.doubles.server import Fault
from bot.rehearsal.doubles.systems import Systems, systems
from core.export import WORKBOOK, ExportKind, MadeFile
from core.handoff.targets import Target, TargetState
from core.keys import StageKey, StageStatus
from tests.doubles.chat import Chat, button, offers, text_of, trowel
from tests.doubles.handing import (
    approved_at_the_end,
    ended,
    hand_over,
    make_anew,
    output,
    reject,
    start,
    targets,
)
from tests.doubles.scene import hold, stand_at
from tests.doubles.teams import LEE, MEGAN, TENANT

EXTERNAL = f"{TENANT}:1"


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[Systems]:
    async with systems(tmp_path) as running:
        yield running


@pytest.fixture
async def chat(database_url: str, world: Systems) -> AsyncIterator[Chat]:
    async with trowel(database_url, **world.environment(TENANT)) as somebody:
        yield somebody


async def test_an_approved_opportunity_reaches_every_target(chat: Chat, world: Systems) -> None:
    await chat.say("hi")
    regional = await hold(chat, LEE, "regional")
    talent = await hold(chat, MEGAN)
    await chat.tap("settings.save", section="handoff", talent=MEGAN.id, key="talent")
    await approved_at_the_end(chat, percentage=70)
    card = await hand_over(chat)
    assert {name: line["status"] for name, line in (await output(chat)).items()} == dict.fromkeys(
        Target, "done"
    )
    assert world.salesforce.records[EXTERNAL]["Amount"] == 184200.5
    assert world.salesforce.records[EXTERNAL]["CurrencyIsoCode"] == "EUR"
    assert "Qualified at 70" in world.salesforce.records[EXTERNAL]["Description"]
    folder = "Trowel/#1 Tidewater launch"
    assert world.graph.paths()[f"{folder}/Questions for the client.docx"] == b"questions"
    assert b"SitePages/Encyclopedia.aspx" in world.graph.paths()[f"{folder}/Sales encyclopedia.url"]
    assert "handed over" in world.slack.posts[0]["text"]
    await regional.received(lambda shown: "regional role" in text_of(shown))
    await talent.received(lambda shown: "the team that the work takes" in text_of(shown))
    assert "Something has changed" not in text_of(card)
    assert LEE.name in text_of(card)
    assert MEGAN.name in text_of(card)


async def test_the_folder_holds_the_client_s_files_and_the_record_and_no_rates(
    chat: Chat, world: Systems
) -> None:
    number = await approved_at_the_end(chat)
    async with chat.service.work(TENANT) as work:
        card = await work.artifacts.latest(number, StageKey.RATE_CARD)
        assert card
        made = MadeFile(ExportKind.RATE_CARD_XLSX, "Rates.xlsx", WORKBOOK, b"rates")
        await work.exports.add(number, card.id, made)
        await work.commit()
    await hand_over(chat)
    held = {path.rpartition("/")[2]: content for path, content in world.graph.paths().items()}
    assert sorted(held) == ["Evidence pack.zip", "Questions for the client.docx", "Sales encyclopedia.url"]
    assert held["Evidence pack.zip"].startswith(b"PK")
    assert sorted((await targets(chat))[Target.LIBRARY].receipt["files"]) == sorted(held)


async def test_the_record_there_carries_the_address_of_the_folder(chat: Chat, world: Systems) -> None:
    await approved_at_the_end(chat)
    await hand_over(chat)
    link = (await targets(chat))[Target.LIBRARY].link
    assert link
    assert link in world.salesforce.records[EXTERNAL]["Description"]
    assert link in world.slack.posts[0]["text"]


async def test_nothing_is_handed_over_before_the_gate_is_approved(chat: Chat, world: Systems) -> None:
    await stand_at(chat, StageKey.HANDOFF)
    card = await chat.tap("stage.open", opp=1, stage="handoff")
    assert not offers(card, "stage.run")
    assert "has no approval yet" in text_of(card)
    refused = await chat.tap("stage.run", opp=1, stage="handoff", key="anyway")
    assert "has no approval yet" in text_of(refused)
    assert await targets(chat) == {}
    assert world.salesforce.asked == []


async def test_a_rejected_gate_says_so(chat: Chat) -> None:
    number = await approved_at_the_end(chat)
    await reject(chat, number)
    refused = await chat.tap("stage.run", opp=1, stage="handoff", key="anyway")
    assert "was rejected" in text_of(refused)


async def test_a_second_hand_off_updates_the_same_record_and_files(chat: Chat, world: Systems) -> None:
    number = await approved_at_the_end(chat)
    await hand_over(chat)
    await chat.tap("opportunity.rename", opp=1, name="Tidewater relaunch", key="rename")
    await make_anew(chat, number, b"newer questions")
    card = await chat.tap("stage.open", opp=1, stage="handoff")
    assert "Something has changed" in text_of(card)
    card = await hand_over(chat)
    assert list(world.salesforce.records) == [EXTERNAL]
    assert world.salesforce.records[EXTERNAL]["Name"] == "Tidewater relaunch"
    assert (
        world.graph.paths()["Trowel/#1 Tidewater launch/Questions for the client.docx"] == b"newer questions"
    )
    assert "The same record brought up to date" in text_of(card)
    assert "of the same folder brought up to date" in text_of(card)
    assert "again, after changes" in world.slack.posts[1]["text"]


async def test_handing_over_again_without_a_change_tells_nobody_twice(chat: Chat, world: Systems) -> None:
    await approved_at_the_end(chat)
    await hand_over(chat)
    await hand_over(chat)
    assert len(world.slack.posts) == 1
    assert world.salesforce.count("PATCH", "/sobjects/") == 2


async def test_a_second_tap_while_it_is_on_its_way_changes_nothing(chat: Chat, world: Systems) -> None:
    await approved_at_the_end(chat)
    card = await chat.tap("stage.open", opp=1, stage="handoff")
    tapped = button(card, "stage.run", stage="handoff")
    await asyncio.gather(*(chat.tap("stage.run", **tapped) for _ in range(5)))
    await ended(chat)
    assert len(world.slack.posts) == 1
    assert world.salesforce.count("PATCH", "/sobjects/") == 1


async def test_without_any_configuration_nothing_passes_for_done(database_url: str) -> None:
    async with trowel(database_url) as chat:
        await approved_at_the_end(chat)
        card = await hand_over(chat)
        states = {line["status"] for line in (await output(chat)).values()}
        assert states == {"not_configured"}
        assert "Not set up" in text_of(card)
        assert "Done" not in text_of(card)
        assert offers(card, "stage.complete")


async def test_another_organisations_deal_never_reaches_the_operators_systems(
    chat: Chat, world: Systems
) -> None:
    other = chat.apart()
    await approved_at_the_end(other)
    await hand_over(other)
    held = await targets(other)
    assert {one.state for one in held.values()} == {TargetState.NOT_CONFIGURED}
    assert world.salesforce.asked == []
    assert world.graph.asked == []
    assert world.slack.posts == []


async def test_the_stage_stays_open_while_something_is_on_its_way(chat: Chat, world: Systems) -> None:
    world.salesforce.faults.append(Fault("/sobjects/", status=429, headers={"Retry-After": "600"}))
    await approved_at_the_end(chat)
    await start(chat)
    await chat.until("stage.open", lambda text: "Tried again" in text, opp=1, stage="handoff")
    refused = await chat.tap("stage.complete", opp=1, stage="handoff", key="early")
    assert "still on its way" in text_of(refused)


async def test_a_hand_off_whose_targets_have_ended_closes_the_last_stage(chat: Chat) -> None:
    await approved_at_the_end(chat)
    card = await hand_over(chat)
    done = await chat.tap("stage.complete", **button(card, "stage.complete", stage="handoff"))
    assert "Trigger downstream systems" in text_of(done)
    async with chat.service.work(TENANT) as work:
        overview = await work.opportunities.overview(1)
    assert overview
    assert overview.opportunity.state_of(StageKey.HANDOFF).status is StageStatus.COMPLETED
