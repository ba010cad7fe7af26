"""What the adapter lets in, what it makes of it, and how the reply gets out."""

import asyncio
import base64
import time
from typing import Any
from urllib.parse import quote

import pytest

from bot.connector import NotDelivered, OutcomeUnknown
from bot.turn import ConversationKind, Receipt, Reply, Turn, TurnKind
from tests.doubles import teams
from tests.doubles.edge import running
from tests.doubles.teams import ALEX, CHANNEL, GROUP, GUEST, TENANT, Scripted, chat_with

CARD = {"type": "AdaptiveCard", "version": "1.5", "body": [{"type": "TextBlock", "text": "hi"}]}
EMULATOR = "https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0"


async def says_hello(turn: Turn) -> Reply:
    return Reply(text="Hello.")


async def shows_a_card(turn: Turn) -> Reply:
    return Reply(card=CARD)


async def breaks(turn: Turn) -> Reply:
    raise RuntimeError(turn.text)


class Receipts(list[Receipt]):
    """Remembers what became of the replies."""

    async def __call__(self, turn: Turn, receipt: Receipt) -> None:
        self.append(receipt)


async def test_takes_a_turn_with_a_good_token() -> None:
    async with running() as edge:
        status, body = await edge.post(teams.message(edge.teams.url))
        assert (status, body) == (200, {})
        assert [turn.text for turn in edge.turns] == ["help"]


@pytest.mark.parametrize(
    "claims",
    [
        pytest.param({"exp": 1, "nbf": 0}, id="expired"),
        pytest.param({"without": ("exp",)}, id="no exp"),
        pytest.param({"nbf": 4_000_000_000}, id="not yet valid"),
        pytest.param({"aud": "another-app"}, id="wrong audience"),
        pytest.param({"without": ("aud",)}, id="no audience"),
        pytest.param({"iss": "https://evil.example"}, id="wrong issuer"),
        pytest.param({"without": ("iss",)}, id="no issuer"),
        pytest.param({"iss": EMULATOR, "ver": "2.0", "azp": teams.APP_ID}, id="emulator issuer"),
        pytest.param({"serviceurl": "https://smba.trafficmanager.net/emea/"}, id="serviceurl mismatch"),
        pytest.param({"without": ("serviceurl",)}, id="no serviceurl"),
        pytest.param({"key": teams.new_key()}, id="forged"),
        pytest.param({"key": teams.new_key(), "kid": "nobody's"}, id="unknown kid"),
        pytest.param({"algorithm": "none"}, id="unsigned"),
        pytest.param({"algorithm": "HS256", "key": "k" * 40}, id="HS256"),
        pytest.param({"algorithm": "RS512"}, id="RS512"),
    ],
)
async def test_refuses_a_token_that_proves_nothing(claims: dict[str, Any]) -> None:
    async with running() as edge:
        status, body = await edge.post(teams.message(edge.teams.url), **claims)
        assert status == 401
        assert body["error"]["code"] == "Unauthorized"
        assert not edge.turns


NESTED = base64.urlsafe_b64encode(b"[" * 5000).decode()


@pytest.mark.parametrize(
    "header",
    [
        "",
        "Bearer",
        "Bearer ",
        "Bearer abc",
        "Bearer a.b.c",
        "Basic YTpi",
        "Bearer \udcff.a.b",
        f"Bearer {NESTED}.a.b",
    ],
)
async def test_refuses_a_header_without_a_token(header: str) -> None:
    async with running() as edge:
        status, _ = await edge.post_raw(teams.message(edge.teams.url), Authorization=header)
        assert status == 401
        assert not edge.turns


async def test_allows_clocks_to_differ_by_less_than_five_minutes() -> None:
    async with running() as edge:
        now = int(time.time())
        status, _ = await edge.post(teams.message(edge.teams.url), exp=now - 120, nbf=now - 4000)
        assert status == 200


async def test_refuses_a_channel_that_the_key_does_not_vouch_for() -> None:
    async with running() as edge:
        status, _ = await edge.post(teams.message(edge.teams.url, channelId="webchat"))
        assert status == 401


async def test_refuses_a_channel_in_which_people_make_up_who_they_are() -> None:
    async with running() as edge:
        edge.keys.endorsements = ["msteams", "directline"]
        status, _ = await edge.post(teams.message(edge.teams.url, channelId="directline"))
        assert status == 403
        assert not edge.turns


async def test_refuses_another_tenant() -> None:
    async with running() as edge:
        assert (await edge.post(teams.message(edge.teams.url, tenant="another")))[0] == 403
        assert not edge.turns


async def test_refuses_an_activity_without_a_tenant() -> None:
    async with running(app_type="MultiTenant") as edge:
        nowhere = teams.message(edge.teams.url, channelData=None, conversation={"id": "a:1"})
        assert (await edge.post(nowhere))[0] == 403
        assert not edge.turns


async def test_a_multi_tenant_app_serves_any_tenant() -> None:
    async with running(app_type="MultiTenant") as edge:
        assert (await edge.post(teams.message(edge.teams.url, tenant="another")))[0] == 200
        assert edge.turns[0].conversation.tenant == "another"


async def test_takes_the_tenant_from_the_conversation_when_the_channel_data_has_none() -> None:
    async with running() as edge:
        assert (await edge.post(teams.message(edge.teams.url, channelData={})))[0] == 200
        assert edge.turns[0].conversation.tenant == TENANT


@pytest.mark.parametrize("address", ["https://evil.example/", "http://smba.trafficmanager.net/emea/", "x"])
async def test_refuses_to_answer_to_an_address_it_does_not_trust(address: str) -> None:
    async with running() as edge:
        assert (await edge.post(teams.message(address)))[0] == 403
        assert not edge.turns


async def test_refuses_loopback_as_a_service_outside_local_mode() -> None:
    async with running(service_hosts=()) as edge:
        assert (await edge.post(teams.message(edge.teams.url)))[0] == 403


async def test_tells_somebody_without_an_identity_who_writes_to_sign_in() -> None:
    async with running() as edge:
        assert await edge.post(teams.message(edge.teams.url, who=GUEST)) == (200, {})
        assert not edge.turns
        assert "signed in" in edge.teams.sent[0]["text"]


async def test_tells_somebody_without_an_identity_who_taps_to_sign_in() -> None:
    async with running() as edge:
        status, body = await edge.post(teams.tap(edge.teams.url, "opportunity.open", who=GUEST))
        assert status == 200
        assert body["statusCode"] == 403
        assert "signed in" in body["value"]["message"]


async def test_local_mode_takes_people_at_their_word() -> None:
    async with running(local=True) as edge:
        status, _ = await edge.post_raw(teams.message(edge.teams.url, who=GUEST), Authorization="Bearer junk")
        assert status == 200
        assert edge.turns[0].sender.id == GUEST.mri


async def test_a_message_is_answered_through_the_connector_with_our_token() -> None:
    receipts = Receipts()
    async with running(says_hello, receipts) as edge:
        activity = teams.message(edge.teams.url)
        assert await edge.post(activity) == (200, {})
        [call] = edge.teams.calls
        assert call.path == f"/v3/conversations/{quote(chat_with(ALEX.mri))}/activities/{activity['id']}"
        assert call.authorization == "Bearer our-token"
        assert call.body["text"] == "Hello."
        assert call.body["textFormat"] == "plain"
        assert call.body["replyToId"] == activity["id"]
        assert call.body["recipient"] == {"id": ALEX.mri, "name": ALEX.name}
        assert receipts == [Receipt(activity_id="sent-1")]


async def test_a_card_is_sent_alone_and_whole() -> None:
    card = {**CARD, "msteams": {"entities": [{"type": "mention", "unknown": {"kept": True}}]}}

    async def shows(turn: Turn) -> Reply:
        return Reply(card=card, summary="A summary")

    async with running(shows) as edge:
        await edge.post(teams.message(edge.teams.url, where=CHANNEL))
        [call] = edge.teams.calls
        assert call.path.startswith(
            "/v3/conversations/19%3Achannel%40thread.tacv2%3Bmessageid%3D1700000000000/"
        )
        assert call.body["attachments"] == [
            {"contentType": "application/vnd.microsoft.card.adaptive", "content": card}
        ]
        assert "text" not in call.body
        assert call.body["summary"] == "A summary"


async def test_a_tap_is_answered_in_the_response() -> None:
    receipts = Receipts()
    async with running(shows_a_card, receipts) as edge:
        status, body = await edge.post(teams.tap(edge.teams.url, "opportunity.open", {"opp": 12}))
        assert status == 200
        assert body == {"statusCode": 200, "type": "application/vnd.microsoft.card.adaptive", "value": CARD}
        assert not edge.teams.calls
        assert not receipts


@pytest.mark.parametrize(
    ("reply", "body"),
    [
        (Reply(text="Saved."), ("application/vnd.microsoft.activity.message", 200, "Saved.")),
        (Reply(), ("application/vnd.microsoft.activity.message", 200, "Done.")),
        (
            Reply(text="Already decided.", status=409),
            ("application/vnd.microsoft.error", 409, {"code": "Conflict", "message": "Already decided."}),
        ),
        (Reply(card=CARD, status=409), ("application/vnd.microsoft.card.adaptive", 200, CARD)),
    ],
)
async def test_a_tap_never_gets_an_empty_answer(reply: Reply, body: tuple[str, int, Any]) -> None:
    async def replies(turn: Turn) -> Reply:
        return reply

    async with running(replies) as edge:
        status, answer = await edge.post(teams.tap(edge.teams.url, "opportunity.open"))
        assert status == 200
        assert (answer["type"], answer["statusCode"], answer["value"]) == body


async def test_other_invokes_are_declined() -> None:
    async with running(says_hello) as edge:
        status, body = await edge.post(
            teams.activity("invoke", edge.teams.url, name="signin/verifyState", value={})
        )
        assert status == 501
        assert body["error"]["message"]
        assert not edge.turns


async def test_a_submitted_card_is_an_action_answered_by_a_message() -> None:
    async with running(says_hello) as edge:
        assert await edge.post(teams.submit(edge.teams.url, "opportunity.open", {"opp": 12})) == (200, {})
        [turn] = edge.turns
        assert (turn.kind, turn.verb, turn.data["opp"], turn.card) == (
            TurnKind.ACTION,
            "opportunity.open",
            12,
            "card-1",
        )
        assert not turn.invoke
        assert [sent["text"] for sent in edge.teams.sent] == ["Hello."]


async def test_a_broken_message_turn_is_told_to_the_person_with_a_reference(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async with running(breaks) as edge:
        status, body = await edge.post(teams.message(edge.teams.url, "the client is Acme"))
        assert status == 500
        reference = body["error"]["reference"]
        assert reference in edge.teams.sent[0]["text"]
        assert reference in caplog.text
        assert "RuntimeError" in caplog.text
        assert "Acme" not in caplog.text + str(body)


async def test_a_broken_tap_is_told_to_the_person() -> None:
    async with running(breaks) as edge:
        status, body = await edge.post(teams.tap(edge.teams.url, "opportunity.open"))
        assert status == 200
        assert body["type"] == "application/vnd.microsoft.activity.message"
        assert "reference" in body["value"]


async def test_a_refused_send_is_a_receipt_not_a_failure() -> None:
    receipts = Receipts()
    async with running(says_hello, receipts) as edge:
        edge.teams.script.append(Scripted(403, "ConversationBlockedByUser"))
        assert (await edge.post(teams.message(edge.teams.url)))[0] == 200
        [receipt] = receipts
        assert isinstance(receipt.error, NotDelivered)
        assert (receipt.error.status, receipt.error.code) == (403, "ConversationBlockedByUser")


async def test_a_send_without_an_answer_is_an_unknown_receipt_and_is_not_repeated() -> None:
    receipts = Receipts()
    async with running(says_hello, receipts) as edge:
        edge.teams.script.append(Scripted(hang_up=True))
        assert (await edge.post(teams.message(edge.teams.url)))[0] == 200
        assert isinstance(receipts[0].error, OutcomeUnknown)
        assert len(edge.teams.calls) == 1


async def test_a_lost_receipt_does_not_undo_the_turn() -> None:
    async def loses(turn: Turn, receipt: Receipt) -> None:
        raise OSError

    async with running(says_hello, loses) as edge:
        assert (await edge.post(teams.message(edge.teams.url)))[0] == 200
        assert len(edge.teams.sent) == 1


@pytest.mark.parametrize(
    ("build", "kind"),
    [
        (teams.installed, TurnKind.INSTALLED),
        (teams.members_added, TurnKind.INSTALLED),
        (teams.removed, TurnKind.REMOVED),
        (teams.members_removed, TurnKind.REMOVED),
    ],
)
async def test_coming_and_going_of_the_bot_are_turns(build: Any, kind: TurnKind) -> None:
    async with running() as edge:
        assert (await edge.post(build(edge.teams.url, where=GROUP, who=GUEST)))[0] == 200
        [turn] = edge.turns
        assert (turn.kind, turn.conversation.kind) == (kind, ConversationKind.GROUP)


@pytest.mark.parametrize(
    "fields",
    [
        {"kind": "messageUpdate", "text": "edited"},
        {"kind": "messageReaction", "reactionsAdded": [{"type": "like"}]},
        {"kind": "conversationUpdate", "membersAdded": [ALEX.account()]},
        {"kind": "installationUpdate", "action": "add-upgrade"},
        {"kind": "unheardOf"},
    ],
)
async def test_whatever_else_happens_is_acknowledged_in_silence(fields: dict[str, Any]) -> None:
    async with running(says_hello) as edge:
        kind, rest = fields["kind"], {name: value for name, value in fields.items() if name != "kind"}
        assert await edge.post(teams.activity(kind, edge.teams.url, **rest)) == (200, {})
        assert not edge.turns
        assert not edge.teams.calls


async def test_a_key_server_that_hangs_does_not_hold_up_turns_with_known_keys() -> None:
    async with running() as edge:
        await edge.post(teams.message(edge.teams.url))
        edge.keys.delay = 5.0
        stuck = asyncio.create_task(edge.post(teams.message(edge.teams.url), key=teams.new_key(), kid="new"))
        await asyncio.sleep(0.1)
        assert (await edge.post(teams.message(edge.teams.url)))[0] == 200
        assert not stuck.done()
        assert (await stuck)[0] == 401


async def test_a_new_key_is_picked_up() -> None:
    async with running() as edge:
        assert (await edge.post(teams.message(edge.teams.url)))[0] == 200
        edge.keys.rotate("k2")
        assert (await edge.post(teams.message(edge.teams.url)))[0] == 200
        assert edge.keys.fetches == 2
