"""How calls to the Bot Connector succeed, are repeated, and fail."""

import socket
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from bot.connector import Connector, NotDelivered, OutcomeUnknown, Patience, open_session
from bot.tokens import EdgeSettings, TokenUnavailable
from bot.turn import Conversation, ConversationKind
from tests.doubles.edge import QUICK, SameToken
from tests.doubles.teams import APP_ID, TENANT, BotConnector, Scripted, chat_with

TEXT = {"type": "message", "text": "hi"}
SETTINGS = EdgeSettings(app_id=APP_ID, service_hosts=("127.0.0.1",))


@dataclass(frozen=True)
class Line:
    """A connector to a fake Teams and a conversation there."""

    connector: Connector
    teams: BotConnector
    conversation: Conversation


@pytest.fixture
async def line() -> AsyncIterator[Line]:
    async with BotConnector() as teams, open_session() as session:
        yield Line(Connector(session, SETTINGS, SameToken(), QUICK), teams, _conversation(teams.url))


def _conversation(service_url: str, id: str = "19:x@thread.tacv2;messageid=1") -> Conversation:
    return Conversation(id, ConversationKind.CHANNEL, TENANT, service_url, "28:bot")


async def test_sends_a_new_activity(line: Line) -> None:
    assert await line.connector.send(line.conversation, TEXT) == "sent-1"
    [call] = line.teams.calls
    assert (call.method, call.path) == (
        "POST",
        "/v3/conversations/19%3Ax%40thread.tacv2%3Bmessageid%3D1/activities",
    )
    assert call.authorization == "Bearer our-token"
    assert call.body["from"] == {"id": "28:bot"}
    assert call.body["text"] == "hi"


async def test_a_service_address_may_end_in_a_path(line: Line) -> None:
    await line.connector.send(_conversation(f"{line.teams.url}/emea/", "c"), TEXT)
    assert line.teams.calls[0].path == "/emea/v3/conversations/c/activities"


async def test_updates_an_activity(line: Line) -> None:
    await line.connector.update(line.conversation, "1:a/b", TEXT)
    assert [(call.method, call.path.rpartition("/")[2]) for call in line.teams.calls] == [
        ("PUT", "1%3Aa%2Fb"),
    ]


async def test_shows_that_work_is_under_way(line: Line) -> None:
    await line.connector.typing(line.conversation)
    assert line.teams.calls[0].body["type"] == "typing"


async def test_opens_the_chat_with_a_person_in_their_tenant(line: Line) -> None:
    chat = await line.connector.create_conversation(line.teams.url, "28:bot", TENANT, "29:alex")
    assert chat == Conversation(
        chat_with("29:alex"), ConversationKind.PERSONAL, TENANT, line.teams.url, "28:bot"
    )
    [call] = line.teams.calls
    assert call.path == "/v3/conversations"
    assert call.body["members"] == [{"id": "29:alex"}]
    assert call.body["tenantId"] == call.body["channelData"]["tenant"]["id"] == TENANT


async def test_finds_a_member_in_the_roster_of_the_channel_behind_a_thread(line: Line) -> None:
    line.teams.members["29:alex"] = {
        "id": "29:alex",
        "name": "Alex",
        "aadObjectId": "a-1",
        "email": "a@x.example",
    }
    member = await line.connector.get_member(line.conversation, "29:alex")
    assert (member.id, member.mri, member.name, member.addresses) == (
        "a-1",
        "29:alex",
        "Alex",
        ("a@x.example",),
    )
    assert line.teams.calls[0].path == "/v3/conversations/19%3Ax%40thread.tacv2/members/29%3Aalex"


async def test_waits_as_told_and_sends_again_after_429(line: Line) -> None:
    line.teams.script.append(Scripted(429, "Throttled", {"Retry-After": "0"}))
    assert await line.connector.send(line.conversation, TEXT) == "sent-1"
    assert len(line.teams.calls) == 2


@pytest.mark.parametrize("status", [412, 429, 502, 503, 504])
async def test_gives_up_on_a_busy_service_after_three_tries(line: Line, status: int) -> None:
    line.teams.script.extend([Scripted(status)] * 9)
    with pytest.raises(NotDelivered) as failure:
        await line.connector.send(line.conversation, TEXT)
    assert failure.value.status == status
    assert len(line.teams.calls) == 3


def in_an_hour() -> str:
    return format_datetime(datetime.now(UTC) + timedelta(hours=1), usegmt=True)


@pytest.mark.parametrize("wait", [lambda: "3600", in_an_hour], ids=["seconds", "date"])
async def test_hands_on_a_wait_longer_than_a_turn_can_take(line: Line, wait: Callable[[], str]) -> None:
    line.teams.script.append(Scripted(429, "Throttled", {"Retry-After": wait()}))
    with pytest.raises(NotDelivered) as failure:
        await line.connector.send(line.conversation, TEXT)
    assert failure.value.retry_after == pytest.approx(3600, abs=60)
    assert len(line.teams.calls) == 1


@pytest.mark.parametrize("wait", ["soon", "-5", "", "1e3", "²"])
async def test_a_senseless_wait_is_no_wait(line: Line, wait: str) -> None:
    line.teams.script.append(Scripted(503, headers={"Retry-After": wait}))
    assert await line.connector.send(line.conversation, TEXT) == "sent-1"


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (400, "BadArgument"),
        (401, "BotNotRegistered"),
        (403, "BotNotInConversationRoster"),
        (404, "ConversationNotFound"),
        (413, "MessageSizeTooBig"),
        (500, "ServiceError"),
    ],
)
async def test_no_other_refusal_is_repeated(line: Line, status: int, code: str) -> None:
    line.teams.script.append(Scripted(status, code))
    with pytest.raises(NotDelivered) as failure:
        await line.connector.send(line.conversation, TEXT)
    assert (failure.value.status, failure.value.code) == (status, code)
    assert len(line.teams.calls) == 1


@pytest.mark.parametrize("fate", [Scripted(delay=2.0), Scripted(hang_up=True)], ids=["timeout", "hang-up"])
async def test_a_post_without_an_answer_is_unknown_and_not_repeated(line: Line, fate: Scripted) -> None:
    line.teams.script.append(fate)
    with pytest.raises(OutcomeUnknown):
        await line.connector.send(line.conversation, TEXT)
    assert len(line.teams.calls) == 1


async def test_an_update_without_an_answer_is_repeated(line: Line) -> None:
    line.teams.script.append(Scripted(hang_up=True))
    await line.connector.update(line.conversation, "a", TEXT)
    assert len(line.teams.calls) == 2


async def test_follows_no_redirect(line: Line) -> None:
    async with BotConnector() as elsewhere:
        line.teams.script.append(Scripted(307, headers={"Location": f"{elsewhere.url}/v3"}))
        with pytest.raises(NotDelivered) as failure:
            await line.connector.send(line.conversation, TEXT)
        assert failure.value.status == 307
        assert not elsewhere.calls


@pytest.mark.parametrize(
    "service_url",
    [
        "https://evil.example",
        "http://smba.trafficmanager.net",
        "https://smba.trafficmanager.net:8443",
        "https://smba.trafficmanager.net@evil.example",
        "https://smba.trafficmanager.net.evil.example",
        "https://user:pw@smba.trafficmanager.net",
        "https://smba.trafficmanager.net/?next=",
        "http://[::1",
        "",
    ],
)
async def test_sends_nothing_to_an_address_it_does_not_trust(line: Line, service_url: str) -> None:
    with pytest.raises(NotDelivered, match="UntrustedHost"):
        await line.connector.send(_conversation(service_url), TEXT)


async def test_a_service_that_is_down_did_not_take_it(line: Line) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        with pytest.raises(NotDelivered, match="Unreachable"):
            await line.connector.send(_conversation(f"http://127.0.0.1:{unused.getsockname()[1]}"), TEXT)


async def test_sends_nothing_without_the_token_it_needs() -> None:
    class NoLogin:
        async def token(self) -> str | None:
            raise TokenUnavailable("down")

    async with BotConnector() as teams, open_session() as session:
        with pytest.raises(NotDelivered, match="TokenUnavailable"):
            await Connector(session, SETTINGS, NoLogin()).send(_conversation(teams.url), TEXT)
        assert not teams.calls


async def test_tries_as_often_as_its_patience_says() -> None:
    async with BotConnector(*[Scripted(503)] * 9) as teams, open_session() as session:
        connector = Connector(session, SETTINGS, SameToken(), Patience(tries=1))
        with pytest.raises(NotDelivered):
            await connector.send(_conversation(teams.url), TEXT)
        assert len(teams.calls) == 1


async def test_calls_share_connections(line: Line) -> None:
    for _ in range(5):
        await line.connector.send(line.conversation, TEXT)
    assert len(line.teams.peers) == 1
