"""How an activity of Teams becomes a turn."""

import json
import time
from typing import Any

import pytest

from bot.activity import Activity, Malformed
from bot.turn import Attachment, ConversationKind, Turn, TurnKind
from tests.doubles import teams
from tests.doubles.teams import ALEX, BOT, CHANNEL, GROUP, MEGAN, PERSONAL, mention

SERVICE = "https://smba.trafficmanager.net/emea/"
DOWNLOAD = "https://tenant.sharepoint.com/download?tempauth=secret"


def turn(activity: dict[str, Any], local: bool = False) -> Turn:
    return Activity.read(json.dumps(activity).encode()).turn(local=local)


def said(text: str, *mentions: dict[str, Any]) -> str:
    message = teams.message(SERVICE, text, where=CHANNEL, entities=list(mentions), addressed=False)
    return turn(message).text


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("<at>Trowel</at> new Acme", "new Acme"),
        ("<at>Trowel</at>&nbsp;new Acme", "new Acme"),
        ("new Acme <at>Trowel</at>", "new Acme"),
        ("please <at>Trowel</at> help", "please help"),
        ("<at>Trowel</at>", ""),
        ('<at id="0">Trowel</at> help', "help"),
        ("<AT>Trowel</AT> help", "help"),
        ("R&amp;D &lt;b&gt; a&nbsp;b", "R&D <b> a b"),
        ("&amp;lt;", "&lt;"),
        ("two\nlines\t kept", "two\nlines\t kept"),
        ("<at>Trowel help", "<at>Trowel help"),
        ("nul\x00byte", "nulbyte"),
    ],
)
def test_the_mention_of_this_bot_goes_and_the_rest_reads_as_typed(text: str, rest: str) -> None:
    assert said(text, mention()) == rest


def test_other_peoples_mentions_stay_as_names() -> None:
    text = "<at>Trowel</at> ask <at>Megan Bowen</at> about it"
    assert said(text, mention(), mention("Megan Bowen", MEGAN.mri)) == "ask Megan Bowen about it"


def test_a_person_who_bears_the_bots_name_stays() -> None:
    text = "<at>Trowel</at> and <at>Trowel</at> met"
    assert said(text, mention(mri="29:a-person"), mention()) == "Trowel and met"


@pytest.mark.parametrize("where", [CHANNEL, GROUP])
def test_a_message_among_people_is_for_us_only_with_a_mention_of_us(where: str) -> None:
    others = [mention("Megan Bowen", MEGAN.mri)]
    overheard = teams.message(SERVICE, "list", where=where, entities=others, addressed=False)
    assert not turn(overheard).addressed
    assert turn(teams.message(SERVICE, "list", where=where, entities=[*others, mention()])).addressed
    assert turn(teams.message(SERVICE, "list")).addressed


def test_a_mention_of_the_bot_without_its_entity_stays_a_word() -> None:
    assert said("<at>Trowel</at> help") == "Trowel help"


def test_a_mention_given_once_goes_wherever_it_stands() -> None:
    assert said("<at>Trowel</at> open <at>Trowel</at> #12", mention()) == "open #12"


def test_a_text_of_open_tags_is_read_in_no_time() -> None:
    started = time.process_time()
    assert said("<at>" * 20_000 + " " * 100_000 + "x", mention()).endswith("x")
    assert time.process_time() - started < 1.0


@pytest.mark.parametrize(
    ("where", "kind"),
    [
        (PERSONAL, ConversationKind.PERSONAL),
        (GROUP, ConversationKind.GROUP),
        (CHANNEL, ConversationKind.CHANNEL),
    ],
)
def test_the_conversation_keeps_what_a_later_message_needs(where: str, kind: ConversationKind) -> None:
    conversation = turn(teams.message(SERVICE, where=where)).conversation
    assert (conversation.kind, conversation.tenant, conversation.service_url, conversation.bot_id) == (
        kind,
        teams.TENANT,
        SERVICE,
        BOT["id"],
    )
    assert (";messageid=" in conversation.id) == (where == CHANNEL)


def test_the_sender_is_whom_entra_knows_with_their_language_and_zone() -> None:
    sender = turn(teams.message(SERVICE, locale="de-AT", timezone="Europe/Vienna")).sender
    assert (sender.id, sender.mri, sender.name) == (ALEX.id, ALEX.mri, ALEX.name)
    assert (sender.locale, sender.timezone) == ("de-AT", "Europe/Vienna")


@pytest.mark.parametrize("nonsense", ["../../etc", "en/../de", "x" * 99, "", "de_DE.utf8", None, 5])
def test_a_language_or_zone_that_is_none_is_left_out(nonsense: Any) -> None:
    client = {"type": "clientInfo", "locale": nonsense, "timezone": nonsense}
    activity = {**teams.message(SERVICE), "entities": [client], "locale": None, "localTimezone": None}
    sender = turn(activity).sender
    assert (sender.locale, sender.timezone) == ("", "")


def test_a_file_is_an_attachment_whose_address_is_not_shown() -> None:
    [attachment] = turn(teams.message(SERVICE, attachments=[teams.file(DOWNLOAD)])).attachments
    assert attachment == Attachment("brief.docx", DOWNLOAD, "docx")
    assert "secret" not in repr(attachment)


@pytest.mark.parametrize(
    "attachment",
    [
        {"contentType": "image/png", "contentUrl": "https://smba.trafficmanager.net/x", "name": "pasted"},
        {"contentType": "reference", "contentUrl": "https://elsewhere.example/brief.docx"},
        {"contentType": "image/png", "contentUrl": "http://127.0.0.1/x"},
        {**teams.file("http://tenant.sharepoint.com/plain")},
        {**teams.file(DOWNLOAD), "content": None},
        {**teams.file(DOWNLOAD), "content": {"downloadUrl": 5}},
    ],
)
def test_what_cannot_be_fetched_is_counted(attachment: dict[str, Any]) -> None:
    read = turn(teams.message(SERVICE, attachments=[attachment]))
    assert (read.attachments, read.unsupported_attachments) == ((), 1)


LINK = "https://tenant.sharepoint.com/:w:/s/sales/Eab_c-1?e=4%3aXyZ&at=9"


@pytest.mark.parametrize(
    "activity",
    [
        teams.message(SERVICE, f"the brief: {LINK}."),
        teams.message(SERVICE, f"<at>Trowel</at> {LINK.replace('&', '&amp;')}"),
        teams.message(
            SERVICE,
            "Brief.docx",
            attachments=[
                {"contentType": "text/html", "content": f'<p><a href="{LINK}" title="x">Brief.docx</a></p>'}
            ],
        ),
        teams.message(SERVICE, "", attachments=[{"contentType": "reference", "contentUrl": LINK}]),
        teams.message(SERVICE, f"({LINK}) and again {LINK}, please"),
    ],
    ids=["in_the_text", "beside_a_mention", "behind_a_name", "referred_to", "twice"],
)
def test_links_are_found_wherever_teams_puts_them(activity: dict[str, Any]) -> None:
    read = turn(activity)
    assert read.links == (LINK,)
    assert read.unsupported_attachments == 0


def test_the_mirror_of_the_text_and_quoted_messages_are_not_files() -> None:
    quoted = {"contentType": "messageReference", "content": "{}"}
    read = turn(teams.message(SERVICE, attachments=[quoted, "junk"]))
    assert (read.attachments, read.unsupported_attachments) == ((), 0)


def test_local_mode_takes_files_from_loopback() -> None:
    plain = {
        "contentType": "text/plain",
        "contentUrl": "http://127.0.0.1:5000/brief.txt",
        "name": "brief.txt",
    }
    read = turn(teams.message(SERVICE, attachments=[plain, teams.file("http://localhost:5/x")]), local=True)
    assert [file.name for file in read.attachments] == ["brief.txt", "brief.docx"]


def test_a_tap_has_its_verb_its_data_and_its_card() -> None:
    read = turn(teams.tap(SERVICE, "stage.run", {"opp": 12, "key": "k"}))
    assert (read.kind, read.verb, read.data, read.card, read.invoke) == (
        TurnKind.ACTION,
        "stage.run",
        {"opp": 12, "key": "k"},
        "card-1",
        True,
    )


def test_a_tap_may_carry_its_verb_in_the_data() -> None:
    action = {"type": "Action.Execute", "data": {"verb": "stage.run"}}
    assert turn(teams.tap(SERVICE, "", value={"action": action})).verb == "stage.run"


def test_the_fallback_of_a_tap_is_the_same_action_in_a_message() -> None:
    read = turn(teams.submit(SERVICE, "stage.run", {"opp": 12}))
    assert (read.kind, read.verb, read.data["opp"], read.invoke) == (TurnKind.ACTION, "stage.run", 12, False)


def test_a_message_with_a_value_but_no_verb_is_a_message() -> None:
    assert turn(teams.message(SERVICE, value={"x": 1})).kind is TurnKind.MESSAGE


@pytest.mark.parametrize("value", [None, "x", [], {}, {"action": "x"}, {"action": {"data": "x"}}])
def test_a_tap_without_an_action_is_malformed(value: Any) -> None:
    with pytest.raises(Malformed):
        turn(teams.tap(SERVICE, "stage.run", value=value))


def test_nul_characters_go_wherever_they_hide() -> None:
    read = turn(teams.tap(SERVICE, "a\x00b", {"x\x00": ["y\x00", {"z": "\x00"}]}))
    assert (read.verb, read.data) == ("ab", {"x": ["y", {"z": ""}]})


@pytest.mark.parametrize("id", ["", "..", "a\nb", "x" * 2000, 5])
@pytest.mark.parametrize("field", ["conversation", "from", "recipient"])
def test_an_id_that_is_none_is_malformed(field: str, id: Any) -> None:
    activity = teams.message(SERVICE)
    with pytest.raises(Malformed):
        turn({**activity, field: {**activity[field], "id": id}})


def test_half_a_character_is_malformed() -> None:
    with pytest.raises(Malformed):
        Activity.read(
            rb'{"type":"message","serviceUrl":"https://x","conversation":{"id":"c"},"text":"\ud800"}'
        )


def test_odd_entities_are_passed_over() -> None:
    entities = [5, None, {"type": "mention"}, {"type": "mention", "mentioned": "x", "text": {}}]
    assert said("hello", *entities) == "hello"  # pyright: ignore[reportArgumentType]


def test_an_activity_without_an_id_still_has_one() -> None:
    without = {**teams.message(SERVICE), "id": None}
    assert turn(without).id != turn(without).id


@pytest.mark.parametrize(
    ("name", "value", "kind", "verb", "data"),
    [
        (
            "task/fetch",
            {"data": {"verb": "a.b", "opp": 1}},
            TurnKind.DIALOG,
            "a.b",
            {"verb": "a.b", "opp": 1},
        ),
        (
            "task/submit",
            {"data": {"msteams": {"type": "x"}, "verb": "a.b"}, "context": {"theme": "dark"}},
            TurnKind.SUBMISSION,
            "a.b",
            {"verb": "a.b"},
        ),
        ("application/search", {"queryText": "q"}, TurnKind.SEARCH, "search", {"queryText": "q"}),
        ("composeExtension/query", {"commandId": "c"}, TurnKind.EXTENSION, "query", {"commandId": "c"}),
        ("fileConsent/invoke", {"action": "accept"}, TurnKind.CONSENT, "invoke", {"action": "accept"}),
    ],
    ids=["open", "send", "search", "extension", "consent"],
)
def test_each_invoke_is_read_for_what_it_asks(
    name: str, value: dict[str, Any], kind: TurnKind, verb: str, data: dict[str, Any]
) -> None:
    read = turn(teams.activity("invoke", SERVICE, name=name, value=value))
    assert (read.kind, read.verb, read.data) == (kind, verb, data)


@pytest.mark.parametrize(
    ("type", "event", "kind"),
    [
        ("messageUpdate", "editMessage", TurnKind.EDITED),
        ("messageUpdate", "undeleteMessage", TurnKind.EDITED),
        ("messageDelete", "softDeleteMessage", TurnKind.DELETED),
        ("messageUpdate", "somethingNew", TurnKind.OTHER),
    ],
)
def test_what_became_of_a_message_is_told_by_its_event(type: str, event: str, kind: TurnKind) -> None:
    activity = teams.activity(type, SERVICE)
    activity["channelData"] = {**activity["channelData"], "eventType": event}
    assert turn(activity).kind is kind


@pytest.mark.parametrize("where", [CHANNEL, GROUP])
def test_a_tag_without_its_attachment_is_a_file_that_did_not_come(where: str) -> None:
    markup = {
        "contentType": "text/html",
        "content": '<p>hi</p><attachment id="1"></attachment><attachment id="2">',
    }
    card = {"contentType": "application/vnd.microsoft.card.adaptive", "content": {}}
    assert turn(teams.message(SERVICE, where=where, attachments=[markup])).posted == 2
    assert turn(teams.message(SERVICE, where=where, attachments=[markup, card])).posted == 1


def test_a_reference_without_an_address_is_a_file_that_did_not_come() -> None:
    nowhere = {"contentType": "reference", "name": "a.docx", "contentUrl": None}
    read = turn(teams.message(SERVICE, where=CHANNEL, attachments=[nowhere]))
    assert (read.posted, read.unsupported_attachments) == (1, 0)


def test_a_personal_message_has_nothing_beside_it() -> None:
    markup = {"contentType": "text/html", "content": '<attachment id="1"></attachment>'}
    assert turn(teams.message(SERVICE, where=PERSONAL, attachments=[markup])).posted == 0


def test_a_channel_is_known_by_its_team_s_group_where_the_activity_says_it() -> None:
    said = {"team": {"id": "19:t@thread.tacv2", "aadGroupId": "g"}, "channel": {"id": "19:c@thread.tacv2"}}
    given: dict[str, Any] = {"where": CHANNEL, "channelData": {"tenant": {"id": "t"}, **said}}
    here = turn(teams.message(SERVICE, **given)).conversation
    assert (here.team, here.channel) == ("g", "19:c@thread.tacv2")


def test_a_channel_is_known_by_teams_own_ids_otherwise() -> None:
    here = turn(teams.message(SERVICE, where=CHANNEL)).conversation
    assert (here.team, here.channel) == ("19:team@thread.tacv2", "19:channel@thread.tacv2")
