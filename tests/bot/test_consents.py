"""A made file that somebody takes into their own chat: offered, accepted or declined, carried once."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
import pytest_asyncio

from bot.rehearsal.doubles.onedrive import OneDriveDouble
from bot.rehearsal.doubles.server import Fault
from core.keys import StageKey
from core.parcel import OPEN_FOR, Parcel, ParcelState
from tests.doubles import teams
from tests.doubles.chat import PATIENCE, Chat, button, buttons, link, text_of, trowel
from tests.doubles.handing import make
from tests.doubles.scene import hold, stand_at
from tests.doubles.teams import ALEX, CHANNEL, GROUP, MEGAN
from tests.doubles.unreached import run

CONSENT = "application/vnd.microsoft.teams.card.file.consent"
INFO = "application/vnd.microsoft.teams.card.file.info"
CONTENT = b"questions " * 1000


pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(loop_scope="module")
async def drive() -> AsyncIterator[OneDriveDouble]:
    async with OneDriveDouble() as running:
        yield running


@pytest_asyncio.fixture(loop_scope="module")
async def lead(alone: Chat) -> Chat:
    """The owner of an opportunity whose pack was made."""
    number = await stand_at(alone, StageKey.CLIENT_ANSWERS, client_name="Fjord & Co")
    await make(alone, number, CONTENT)
    return alone


async def _offer(chat: Chat, to: Chat | None = None) -> tuple[str, dict[str, Any]]:
    """Asks for the file in the chat; the message that offers it, and what that brings."""
    shown = await chat.tap("export.get", opp=1, kind="qa_pack_docx")
    before = set(_consents(to or chat))
    await chat.tap("export.send", **button(shown, "export.send", to="chat"))
    async with asyncio.timeout(PATIENCE):
        while not (new := {id: one for id, one in _consents(to or chat).items() if id not in before}):
            await asyncio.sleep(0.02)
    return next(iter(new.items()))


def _consents(chat: Chat) -> dict[str, dict[str, Any]]:
    return _attached(chat, CONSENT)


def _attached(chat: Chat, kind: str) -> dict[str, dict[str, Any]]:
    """What stands in a chat of a kind, by the id of its message."""
    return {
        id: body["attachments"][0]
        for id, body in chat.connector.standing.items()
        if body["conversation"]["id"] == chat.here and body["attachments"][0]["contentType"] == kind
    }


def _answer(
    chat: Chat, on: str, context: Any, place: dict[str, Any] | None, action: str = "accept", **fields: Any
) -> dict[str, Any]:
    """The activity with which Teams tells of somebody's answer to an offer."""
    value = {"type": "fileUpload", "action": action, "context": context, "uploadInfo": place}
    return teams.activity(
        "invoke",
        chat.connector.url,
        who=chat.who,
        where=chat.where,
        tenant=chat.tenant,
        name="fileConsent/invoke",
        value=value,
        replyToId=on,
        **fields,
    )


async def _take(chat: Chat, drive: OneDriveDouble, **changes: str) -> str:
    """Offers a file and says yes; the message that offered it."""
    on, card = await _offer(chat)
    await chat.post(_answer(chat, on, card["content"]["acceptContext"], {**drive.open("Q.docx"), **changes}))
    return on


async def _parcel(chat: Chat, *states: ParcelState) -> Parcel:
    """The newest parcel, once it is in one of these states."""
    async with asyncio.timeout(PATIENCE):
        while True:
            [(id,)] = await run(chat, "select id from parcels order by offered_at desc limit 1")
            async with chat.service.work(chat.tenant) as work:
                held = await work.parcels.get(id)
            assert held
            if held.state in states:
                return held
            await asyncio.sleep(0.02)


async def _shown(chat: Chat) -> dict[str, dict[str, Any]]:
    """The files that Teams shows in a chat, once there is one."""
    async with asyncio.timeout(PATIENCE):
        while not (found := _attached(chat, INFO)):
            await asyncio.sleep(0.02)
        return found


async def _says(chat: Chat, words: str) -> str:
    """The id of a message in the chat that says so."""
    return await chat.received(lambda card: words in text_of(card))


async def test_an_export_is_offered_as_a_file_beside_its_link(lead: Chat) -> None:
    shown = await lead.tap("export.get", opp=1, kind="qa_pack_docx")
    assert link(shown)
    assert "Send it to this chat" in text_of(shown)
    _, card = await _offer(lead)
    assert card["name"] == "Fjord - Questions v1.docx"
    assert card["content"]["sizeInBytes"] == len(CONTENT)
    assert card["content"]["acceptContext"] == card["content"]["declineContext"]
    assert list(card["content"]["acceptContext"]) == ["parcel"]


async def test_an_accepted_file_is_put_there_and_shown(lead: Chat, drive: OneDriveDouble) -> None:
    on = await _take(lead, drive)
    await _parcel(lead, ParcelState.DONE)
    await _says(lead, "in your OneDrive, and below")
    [info] = (await _shown(lead)).values()
    assert drive.files == {"Q.docx": CONTENT}
    assert info["name"] == "Q.docx"
    assert info["contentUrl"].endswith("/personal/Documents/Q.docx")
    assert info["content"] == {"uniqueId": "unique-p1", "fileType": "docx"}
    assert "in your OneDrive" in text_of(lead.standing[on])
    assert drive.authorised == []


async def test_a_large_file_goes_up_in_parts(alone: Chat, drive: OneDriveDouble) -> None:
    content = bytes(range(256)) * 45_000
    await make(alone, await stand_at(alone, StageKey.CLIENT_ANSWERS), content)
    await _take(alone, drive)
    await _parcel(alone, ParcelState.DONE)
    assert drive.files == {"Q.docx": content}
    assert drive.count("PUT", "/place/") > 1


async def test_a_declined_file_is_kept_and_its_offer_says_so(lead: Chat, drive: OneDriveDouble) -> None:
    on, card = await _offer(lead)
    await lead.post(_answer(lead, on, card["content"]["declineContext"], None, "decline"))
    await _says(lead, "You declined the file")
    assert link(lead.standing[on])
    assert (await _parcel(lead, ParcelState.DECLINED)).upload is None
    assert drive.asked == []


async def test_accepted_twice_it_is_sent_once(lead: Chat, drive: OneDriveDouble) -> None:
    on, card = await _offer(lead)
    context, place = card["content"]["acceptContext"], drive.open("Q.docx")
    twice = [_answer(lead, on, context, place) for _ in range(2)]
    await asyncio.gather(*(lead.post(one) for one in twice))
    await _says(lead, "You have taken this file already")
    await _parcel(lead, ParcelState.DONE)
    assert drive.count("PUT", "/place/") == 1
    assert len(await _shown(lead)) == 1


async def test_a_redelivered_answer_is_taken_once(lead: Chat, drive: OneDriveDouble) -> None:
    on, card = await _offer(lead)
    answer = _answer(lead, on, card["content"]["acceptContext"], drive.open("Q.docx"))
    for _ in range(3):
        assert await lead.post(answer) == {}
    await _parcel(lead, ParcelState.DONE)
    assert drive.count("PUT", "/place/") == 1
    assert "already" not in str([text_of(card) for card in lead.standing.values()])


async def test_somebody_else_cannot_take_it(lead: Chat, drive: OneDriveDouble) -> None:
    megan = await hold(lead, MEGAN)
    on, card = await _offer(lead)
    await megan.post(_answer(megan, on, card["content"]["acceptContext"], drive.open("Q.docx")))
    await _says(megan, "offered to somebody else")
    assert (await _parcel(lead, ParcelState.OFFERED)).upload is None
    assert drive.asked == []


async def test_another_tenant_does_not_know_the_offer(lead: Chat, drive: OneDriveDouble) -> None:
    on, card = await _offer(lead)
    stranger = lead.beside(ALEX, tenant=str(uuid4()))
    await stranger.post(_answer(stranger, on, card["content"]["acceptContext"], drive.open("Q.docx")))
    await _says(stranger, "not known here")
    await _parcel(lead, ParcelState.OFFERED)
    assert drive.asked == []


async def test_an_expired_offer_is_not_taken(lead: Chat, drive: OneDriveDouble) -> None:
    on, card = await _offer(lead)
    late = OPEN_FOR + timedelta(seconds=1)
    await run(lead, "update parcels set offered_at = offered_at - cast(:late as interval)", late=late)
    await lead.post(_answer(lead, on, card["content"]["acceptContext"], drive.open("Q.docx")))
    await _says(lead, "expired")
    assert drive.asked == []


@pytest.mark.parametrize(
    "context",
    [{"parcel": "0" * 32}, {"parcel": ["x"]}, {"parcel": "x" * 5_000}, {}, None, "parcel", {"export": "1"}],
    ids=["other", "list", "long", "empty", "none", "text", "foreign"],
)
async def test_an_altered_context_takes_nothing(lead: Chat, drive: OneDriveDouble, context: Any) -> None:
    on, _ = await _offer(lead)
    await lead.post(_answer(lead, on, context, drive.open("Q.docx")))
    assert lead.statuses[-1] == 200
    await _says(lead, "not known here")
    await _parcel(lead, ParcelState.OFFERED)
    assert drive.asked == []


async def test_an_answer_that_opens_no_place_takes_nothing(lead: Chat) -> None:
    on, card = await _offer(lead)
    await lead.post(_answer(lead, on, card["content"]["acceptContext"], None))
    await _says(lead, "not known here")
    await _parcel(lead, ParcelState.OFFERED)


HOSTILE = {
    "foreign": "https://evil.example/upload",
    "suffix": "https://agency-my.sharepoint.com.evil.example/upload",
    "user": "https://agency-my.sharepoint.com@evil.example/upload",
    "plain": "http://agency-my.sharepoint.com/upload",
    "port": "https://agency-my.sharepoint.com:8443/upload",
    "metadata": "http://169.254.169.254/latest/meta-data",
    "private": "https://10.0.0.5/upload",
    "file": "file:///etc/passwd",
    "backslash": "https://evil.example\\.sharepoint.com/upload",
    "nothing": "",
}


@pytest.mark.parametrize("address", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("part", ["uploadUrl", "contentUrl"])
async def test_an_address_off_onedrive_gets_nothing(
    lead: Chat, drive: OneDriveDouble, part: str, address: str
) -> None:
    on = await _take(lead, drive, **{part: address})
    held = await _parcel(lead, ParcelState.FAILED)
    assert held.upload is None
    await _says(lead, "none in your OneDrive")
    assert link(lead.standing[on])
    assert drive.asked == []
    assert address == "" or address not in str(lead.connector.standing)


@pytest.mark.parametrize(
    "fault",
    [
        Fault("/place/", "PUT", status=503),
        Fault("/place/", "PUT", status=429, headers={"Retry-After": "0"}),
        Fault("/place/", "PUT", hang_up=True),
    ],
    ids=["unavailable", "throttled", "broke_off"],
)
async def test_what_broke_off_is_taken_up(lead: Chat, drive: OneDriveDouble, fault: Fault) -> None:
    drive.faults.append(fault)
    await _take(lead, drive)
    await _parcel(lead, ParcelState.DONE)
    assert drive.files == {"Q.docx": CONTENT}


async def test_half_a_file_is_completed(alone: Chat, drive: OneDriveDouble) -> None:
    content = bytes(range(256)) * 45_000
    await make(alone, await stand_at(alone, StageKey.CLIENT_ANSWERS), content)
    drive.faults += [Fault("/place/", "PUT", after=True, status=502), Fault("/place/", "GET", status=503)]
    await _take(alone, drive)
    await _parcel(alone, ParcelState.DONE)
    assert drive.files == {"Q.docx": content}


@pytest.mark.parametrize(
    ("case", "status", "code", "said"),
    [
        ("forbidden", 403, "accessDenied", "does not let the file be put there"),
        ("expired", 401, "unauthenticated", "does not accept the place"),
        ("full", 507, "quotaLimitReached", "no room left"),
        ("odd", 400, "invalidRequest", "refused the file"),
    ],
)
async def test_a_place_that_refuses_leaves_the_link(
    lead: Chat, drive: OneDriveDouble, case: str, status: int, code: str, said: str
) -> None:
    drive.faults.append(Fault("/place/", "PUT", status=status, body={"error": {"code": code}}))
    on = await _take(lead, drive)
    await _parcel(lead, ParcelState.FAILED)
    await _says(lead, said)
    status, content = await lead.fetch(link(lead.standing[on]))
    assert (status, content) == (200, CONTENT)


@pytest.mark.parametrize(
    "fault",
    [Fault("/place/", "PUT", after=True, hang_up=True), Fault("/place/", "PUT", status=404)],
    ids=["broke_off", "closed"],
)
async def test_an_end_that_nobody_saw_is_said_to_be_unknown(
    lead: Chat, drive: OneDriveDouble, fault: Fault
) -> None:
    drive.faults.append(fault)
    on = await _take(lead, drive)
    await _parcel(lead, ParcelState.UNKNOWN)
    await _says(lead, "not known whether the file is there")
    assert link(lead.standing[on])


async def test_rights_that_are_lost_meanwhile_keep_the_file_here(lead: Chat, drive: OneDriveDouble) -> None:
    megan = await hold(lead, MEGAN)
    on, card = await _offer(megan)
    await lead.tap("role.remove", role="editor", people=MEGAN.id, key="r")
    await megan.post(_answer(megan, on, card["content"]["acceptContext"], drive.open("Q.docx")))
    await _parcel(lead, ParcelState.FAILED)
    assert drive.asked == []


async def test_the_same_tap_offers_once_and_a_newer_offer_replaces_it(
    lead: Chat, drive: OneDriveDouble
) -> None:
    shown = await lead.tap("export.get", opp=1, kind="qa_pack_docx")
    tapped = button(shown, "export.send", to="chat")
    first = await lead.tap("export.send", **tapped)
    await lead.tap("export.send", **tapped)
    assert await run(lead, "select count(*) from parcels") == [(1,)]
    async with asyncio.timeout(PATIENCE):
        while not (old := _consents(lead)):
            await asyncio.sleep(0.02)
    await lead.tap("export.send", **button(first, "export.send", to="chat"))
    [(on, card)] = old.items()
    await lead.post(_answer(lead, on, card["content"]["acceptContext"], drive.open("Q.docx")))
    await _says(lead, "A newer offer")
    assert drive.asked == []


@pytest.mark.parametrize("where", [GROUP, CHANNEL])
async def test_elsewhere_it_is_offered_in_the_chat_of_whoever_asks(
    lead: Chat, drive: OneDriveDouble, where: str
) -> None:
    here = lead.beside(ALEX, where=where)
    shown = await here.tap("export.get", opp=1, kind="qa_pack_docx")
    assert "Send it to my own chat" in text_of(shown)
    on, card = await _offer(here, lead)
    await lead.post(_answer(lead, on, card["content"]["acceptContext"], drive.open("Q.docx")))
    await _parcel(lead, ParcelState.DONE)
    assert drive.files == {"Q.docx": CONTENT}


async def test_a_viewer_is_not_offered_what_holds_rates(lead: Chat) -> None:
    viewer = await hold(lead, MEGAN, "viewer")
    await lead.tap("role.remove", role="editor", people=MEGAN.id, key="r")
    refused = await viewer.tap("export.send", opp=1, kind="rate_card_xlsx", to="chat", key="k")
    assert "viewer" in text_of(refused)
    assert await run(lead, "select count(*) from parcels") == [(0,)]


async def test_the_card_keeps_to_six_actions(lead: Chat) -> None:
    shown = await lead.tap("export.get", opp=1, kind="qa_pack_docx")
    assert len(buttons(shown)) + str(shown).count("Action.OpenUrl") <= 6


async def test_a_worker_that_ends_half_way_is_followed_by_another(
    database_url: str, drive: OneDriveDouble
) -> None:
    drive.faults.append(Fault("/place/", "PUT", status=503, delay=60))
    async with trowel(database_url) as first:
        await make(first, await stand_at(first, StageKey.CLIENT_ANSWERS), CONTENT)
        await _take(first, drive)
        async with asyncio.timeout(PATIENCE):
            while not drive.asked:
                await asyncio.sleep(0.02)
    assert drive.files == {}
    async with trowel(database_url) as second:
        assert (await _parcel(second, ParcelState.DONE)).tries == 2
    assert drive.files == {"Q.docx": CONTENT}
