"""Stage 17 when the systems refuse, are busy, vanish, or break off: a clear answer each, nothing twice."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.rehearsal.doubles.server import Fault
from bot.rehearsal.doubles.systems import Systems, systems
from core.handoff.targets import Target, TargetState
from tests.doubles.chat import PATIENCE, Chat, button, offers, text_of, trowel
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
from tests.doubles.scene import hold
from tests.doubles.teams import LEE, MEGAN, TENANT, Scripted

EXTERNAL = f"{TENANT}:1"
FILE = "Trowel/#1 Tidewater launch/Questions for the client.docx"


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[Systems]:
    async with systems(tmp_path) as running:
        yield running


@pytest.fixture
async def chat(database_url: str, world: Systems) -> AsyncIterator[Chat]:
    async with trowel(database_url, **world.environment(TENANT)) as somebody:
        await somebody.say("hi")
        yield somebody


async def _states(chat: Chat) -> dict[str, str]:
    return {name: line["status"] for name, line in (await output(chat)).items()}


# Salesforce


async def test_a_refused_field_is_named_on_the_card(chat: Chat, world: Systems) -> None:
    world.salesforce.refused["CloseDate"] = (
        "FIELD_CUSTOM_VALIDATION_EXCEPTION",
        "Close date must be a Friday.",
    )
    await approved_at_the_end(chat)
    card = await hand_over(chat)
    assert "Salesforce refused CloseDate" in text_of(card)
    assert "Close date must be a Friday." in text_of(card)
    assert (await _states(chat))["crm"] == "failed"
    assert (await _states(chat))["library"] == "done"
    assert world.salesforce.count("PATCH", "/sobjects/") == 1


async def test_a_field_that_salesforce_does_not_have_is_told(chat: Chat, world: Systems) -> None:
    world.salesforce.fields.discard("CurrencyIsoCode")
    await approved_at_the_end(chat)
    assert "No such column 'CurrencyIsoCode'" in text_of(await hand_over(chat))


async def test_a_target_that_failed_is_tried_again_by_a_tap(chat: Chat, world: Systems) -> None:
    world.salesforce.refused["Amount"] = ("NUMBER_OUTSIDE_VALID_RANGE", "Too much.")
    await approved_at_the_end(chat)
    card = await hand_over(chat)
    world.salesforce.refused.clear()
    tapped = button(card, "handoff.retry", target="crm")
    await asyncio.gather(*(chat.tap("handoff.retry", **tapped) for _ in range(5)))
    card = await ended(chat)
    assert (await _states(chat))["crm"] == "done"
    assert world.salesforce.count("PATCH", "/sobjects/") == 2
    assert not offers(card, "handoff.retry")


async def test_a_viewer_cannot_try_again(chat: Chat, world: Systems) -> None:
    world.salesforce.refused["Amount"] = ("NUMBER_OUTSIDE_VALID_RANGE", "Too much.")
    await approved_at_the_end(chat)
    tapped = button(await hand_over(chat), "handoff.retry", target="crm")
    viewer = await hold(chat, LEE, "viewer")
    await chat.tap("role.remove", role="editor", people=LEE.id, key="remove")
    refused = await viewer.tap("handoff.retry", **tapped)
    assert viewer.statuses[-1] == 200
    assert "viewer" in text_of(refused)
    assert world.salesforce.count("PATCH", "/sobjects/") == 1


async def test_what_is_done_is_not_sent_again(chat: Chat, world: Systems) -> None:
    await approved_at_the_end(chat)
    await hand_over(chat)
    refused = await chat.tap("handoff.retry", opp=1, target="slack", key="once-more")
    assert "has it already" in text_of(refused)
    assert len(world.slack.posts) == 1


async def test_an_unknown_target_is_no_target(chat: Chat) -> None:
    await approved_at_the_end(chat)
    refused = await chat.tap("handoff.retry", opp=1, target="mailbox", key="odd")
    assert "target" in text_of(refused).lower()


async def test_records_that_share_the_external_id_are_left_alone(chat: Chat, world: Systems) -> None:
    world.salesforce.twins.add(EXTERNAL)
    await approved_at_the_end(chat)
    card = await hand_over(chat)
    assert "2 records with the same Trowel id" in text_of(card)
    assert world.salesforce.records == {}


async def test_an_expired_session_is_renewed_once(chat: Chat, world: Systems) -> None:
    await approved_at_the_end(chat)
    await hand_over(chat)
    world.salesforce.revoke()
    await hand_over(chat)
    assert (await _states(chat))["crm"] == "done"
    assert world.salesforce.count("POST", "/oauth2/token") == 2


async def test_credentials_that_salesforce_does_not_know_are_told(chat: Chat, world: Systems) -> None:
    world.salesforce.credentials_good = False
    await approved_at_the_end(chat)
    card = await hand_over(chat)
    assert "does not accept the credentials" in text_of(card)


async def test_an_external_id_field_that_is_not_there_is_told(chat: Chat, world: Systems) -> None:
    world.salesforce.external = "Other__c"
    await approved_at_the_end(chat)
    assert "does not know the field Trowel_Id__c" in text_of(await hand_over(chat))


@pytest.mark.parametrize(
    ("case", "fault"),
    [
        ("throttled", Fault("/sobjects/", status=429, headers={"Retry-After": "0"})),
        (
            "limit",
            Fault(
                "/sobjects/",
                status=403,
                body=[{"message": "TotalRequests Limit exceeded.", "errorCode": "REQUEST_LIMIT_EXCEEDED"}],
            ),
        ),
        ("unavailable", Fault("/sobjects/", status=503)),
        ("broken", Fault("/sobjects/", status=500, body="<html>")),
        ("login_down", Fault("/oauth2/token", status=502)),
        ("hang_up", Fault("/sobjects/", hang_up=True)),
        ("answer_lost", Fault("/sobjects/", hang_up=True, after=True)),
        ("slow", Fault("/sobjects/", delay=0.5)),
    ],
)
async def test_salesforce_that_stumbles_gets_one_record_all_the_same(
    chat: Chat, world: Systems, case: str, fault: Fault
) -> None:
    world.salesforce.faults.append(fault)
    await approved_at_the_end(chat)
    await hand_over(chat)
    assert (await _states(chat))["crm"] == "done"
    assert list(world.salesforce.records) == [EXTERNAL]


async def test_a_wait_that_is_too_long_ends_and_says_so(chat: Chat, world: Systems) -> None:
    world.salesforce.faults.append(Fault("/sobjects/", status=429, headers={"Retry-After": "86400"}))
    await approved_at_the_end(chat)
    card = await hand_over(chat)
    assert (await _states(chat))["crm"] == "failed"
    assert offers(card, "handoff.retry")


async def test_a_wait_is_shown_on_the_card(chat: Chat, world: Systems) -> None:
    world.salesforce.faults.append(Fault("/sobjects/", status=429, headers={"Retry-After": "600"}))
    await approved_at_the_end(chat)
    await start(chat)
    card = await chat.until("stage.open", lambda text: "Tried again" in text, opp=1, stage="handoff")
    assert not offers(card, "stage.complete")


# The library


async def test_a_library_that_vanished_is_told_and_the_rest_goes_on(chat: Chat, world: Systems) -> None:
    world.graph.library = None
    await approved_at_the_end(chat)
    card = await hand_over(chat)
    assert "is not there any more" in text_of(card)
    states = await _states(chat)
    assert (states["library"], states["crm"], states["slack"]) == ("failed", "done", "done")


async def test_a_library_that_came_back_gets_the_files_and_the_record_its_address(
    chat: Chat, world: Systems
) -> None:
    world.graph.library = None
    await approved_at_the_end(chat)
    card = await hand_over(chat)
    world.graph.library = "Documents"
    await chat.tap("handoff.retry", **button(card, "handoff.retry", target="library"))
    await ended(chat)
    link = (await targets(chat))[Target.LIBRARY].link
    assert link
    assert link in world.salesforce.records[EXTERNAL]["Description"]
    assert len(world.slack.posts) == 1


async def test_a_site_that_vanished_is_told(chat: Chat, world: Systems) -> None:
    world.graph.site = "agency.sharepoint.com:/sites/other"
    await approved_at_the_end(chat)
    assert "SharePoint site that the settings name does not exist" in text_of(await hand_over(chat))


async def test_a_folder_that_somebody_deleted_is_made_anew(chat: Chat, world: Systems) -> None:
    await approved_at_the_end(chat)
    await hand_over(chat)
    for id in [id for id in world.graph.items if id != "root"]:
        del world.graph.items[id]
    await hand_over(chat)
    assert world.graph.paths()[FILE] == b"questions"


async def test_a_folder_that_somebody_renamed_stays_the_folder(chat: Chat, world: Systems) -> None:
    await approved_at_the_end(chat)
    await hand_over(chat)
    folder = next(one for one in world.graph.items.values() if one.name.startswith("#1"))
    folder.name = "Won in November"
    await hand_over(chat)
    assert "Trowel/Won in November/Questions for the client.docx" in world.graph.paths()
    assert FILE not in world.graph.paths()


@pytest.mark.parametrize(
    ("case", "fault"),
    [
        ("throttled", Fault("/content", status=429, headers={"Retry-After": "0"})),
        ("unavailable", Fault("/drives/", status=503)),
        ("locked", Fault("/content", status=423, headers={"Retry-After": "0"})),
        ("hang_up", Fault("/content", hang_up=True)),
        ("answer_lost", Fault("/content", hang_up=True, after=True)),
        (
            "made_at_once",
            Fault("/children", status=409, body={"error": {"code": "nameAlreadyExists"}}, after=True),
        ),
        ("slow", Fault("/content", delay=0.5)),
    ],
)
async def test_a_library_that_stumbles_gets_each_file_once(
    chat: Chat, world: Systems, case: str, fault: Fault
) -> None:
    world.graph.faults.append(fault)
    await approved_at_the_end(chat)
    await hand_over(chat)
    assert (await _states(chat))["library"] == "done"
    assert world.graph.paths()[FILE] == b"questions"
    assert len(world.graph.paths()) == 3


@pytest.mark.parametrize(
    ("case", "status", "said"),
    [
        ("forbidden", 403, "may not write to the SharePoint site"),
        ("full", 507, "has no room left"),
        ("refused", 400, "SharePoint refused"),
    ],
)
async def test_a_library_that_refuses_says_why(
    chat: Chat, world: Systems, case: str, status: int, said: str
) -> None:
    world.graph.faults.append(
        Fault("/content", status=status, body={"error": {"code": "odd", "message": "x"}})
    )
    await approved_at_the_end(chat)
    assert said in text_of(await hand_over(chat))


async def test_a_revoked_token_is_renewed_once(chat: Chat, world: Systems) -> None:
    await approved_at_the_end(chat)
    await hand_over(chat)
    world.entra.revoke()
    await hand_over(chat)
    assert (await _states(chat))["library"] == "done"
    assert len(world.entra.forms) == 2


async def test_a_login_service_that_refuses_the_app_is_told(chat: Chat, world: Systems) -> None:
    world.entra.refuses = "invalid_client"
    await approved_at_the_end(chat)
    assert "Microsoft 365 does not accept the credentials" in text_of(await hand_over(chat))


LARGE = bytes(range(256)) * 50_000
"""12.8 MB: three parts of an upload."""


@pytest.mark.parametrize(
    ("case", "faults"),
    [
        ("smooth", []),
        ("part_refused", [Fault("/upload/", "PUT", status=503)]),
        ("part_throttled", [Fault("/upload/", "PUT", status=429, headers={"Retry-After": "0"})]),
        ("part_lost", [Fault("/upload/", "PUT", hang_up=True)]),
        ("part_taken_and_answer_lost", [Fault("/upload/", "PUT", hang_up=True, after=True)]),
        ("status_fails_too", [Fault("/upload/", "PUT", status=500), Fault("/upload/", "GET", status=500)]),
        ("session_gone", [Fault("/upload/", "PUT", status=404, body={"error": {"code": "itemNotFound"}})]),
    ],
)
async def test_a_large_file_goes_up_in_parts_and_is_taken_up_where_it_broke_off(
    chat: Chat, world: Systems, case: str, faults: list[Fault]
) -> None:
    world.graph.faults += faults
    number = await approved_at_the_end(chat)
    await make_anew(chat, number, LARGE)
    await hand_over(chat)
    assert (await _states(chat))["library"] == "done"
    assert world.graph.paths()[FILE] == LARGE
    assert world.graph.authorised == []


# Slack


async def test_a_post_without_an_answer_is_left_unknown_until_somebody_says_again(
    chat: Chat, world: Systems
) -> None:
    world.slack.faults.append(Fault(hang_up=True, after=True))
    await approved_at_the_end(chat)
    card = await hand_over(chat)
    assert (await _states(chat))["slack"] == "unknown"
    assert "It may have been posted" in text_of(card)
    assert len(world.slack.posts) == 1
    await chat.tap("handoff.retry", **button(card, "handoff.retry", target="slack"))
    await ended(chat)
    assert (await _states(chat))["slack"] == "done"
    assert len(world.slack.posts) == 2


async def test_slack_that_asks_to_wait_is_posted_to_once(chat: Chat, world: Systems) -> None:
    world.slack.faults.append(Fault(status=429, headers={"Retry-After": "0"}))
    await approved_at_the_end(chat)
    await hand_over(chat)
    assert (await _states(chat))["slack"] == "done"
    assert len(world.slack.posts) == 1


async def test_a_channel_that_is_gone_is_told(chat: Chat, world: Systems) -> None:
    world.slack.faults.append(Fault(status=404, body="no_service"))
    await approved_at_the_end(chat)
    assert "does not exist any more" in text_of(await hand_over(chat))


async def test_names_are_no_markup_in_slack(chat: Chat, world: Systems) -> None:
    await approved_at_the_end(chat, client_name="<!channel> <https://evil.example|click> & Co")
    await hand_over(chat)
    [post] = world.slack.posts
    assert "<" not in post["text"]
    assert post["blocks"][0]["text"]["type"] == "plain_text"


# People


async def test_somebody_who_cannot_be_reached_is_named_and_the_others_are_told_once(
    chat: Chat, world: Systems
) -> None:
    megan = await hold(chat, MEGAN, "regional")
    lee = await hold(chat, LEE, "regional")
    chat.connector.refused[lee.here] = Scripted(403, "ConversationBlockedByUser")
    await approved_at_the_end(chat)
    card = await hand_over(chat)
    assert f"Not reached: {LEE.name}" in text_of(card)
    assert (await _states(chat))["regional"] == "failed"
    del chat.connector.refused[lee.here]
    await lee.say("hi")
    await chat.tap("handoff.retry", **button(card, "handoff.retry", target="regional"))
    await ended(chat)
    assert (await _states(chat))["regional"] == "done"
    for told in (megan, lee):
        shown = [one for one in told.standing.values() if "regional role" in text_of(one)]
        assert len(shown) == 1


async def test_a_talent_team_that_nobody_knows_is_named(chat: Chat) -> None:
    await chat.tap("settings.save", section="handoff", talent="stranger@agency.example", key="talent")
    await approved_at_the_end(chat)
    assert "Not reached: stranger@agency.example" in text_of(await hand_over(chat))


# Crashes and changes in between


async def test_an_approval_that_fell_before_anything_was_sent_stops_it(chat: Chat, world: Systems) -> None:
    number = await approved_at_the_end(chat)
    world.graph.faults.append(Fault("/sites/", status=429, headers={"Retry-After": "1"}))
    await start(chat)
    async with asyncio.timeout(PATIENCE):
        while not world.graph.asked:
            await asyncio.sleep(0.01)
    await reject(chat, number)
    await ended(chat)
    assert world.salesforce.records == {}
    assert world.slack.posts == []
    assert (await _states(chat))["crm"] == "failed"


async def test_a_worker_that_died_after_sending_leaves_one_record(chat: Chat, world: Systems) -> None:
    number = await approved_at_the_end(chat)
    await hand_over(chat)
    async with chat.service.work(TENANT) as work:
        await work.opportunities.lock(number)
        await work.handoffs.retry(number, Target.CRM, LEE.id)
        await work.handoffs.claim(number, Target.CRM, "a worker that died")
        await work.jobs.hand_off(number, Target.CRM)
        await work.commit()
    await ended(chat)
    assert list(world.salesforce.records) == [EXTERNAL]
    assert (await targets(chat))[Target.CRM].state is TargetState.DONE


async def test_a_worker_that_died_while_it_posted_leaves_it_unknown(chat: Chat, world: Systems) -> None:
    number = await approved_at_the_end(chat)
    await hand_over(chat)
    async with chat.service.work(TENANT) as work:
        await work.opportunities.lock(number)
        await work.handoffs.retry(number, Target.SLACK, LEE.id)
        await work.handoffs.claim(number, Target.SLACK, "a worker that died")
        await work.jobs.hand_off(number, Target.SLACK)
        await work.commit()
    await ended(chat)
    assert len(world.slack.posts) == 1
    assert (await targets(chat))[Target.SLACK].state is TargetState.UNKNOWN
