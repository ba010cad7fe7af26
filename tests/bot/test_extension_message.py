"""Starting an opportunity from a message: what Teams hands over may be anything, and comes as often as it likes."""

import asyncio
from collections.abc import Mapping
from typing import Any

import pytest

from bot.handlers.extension.markup import shown as read_markup
from tests.doubles import chat as chats
from tests.doubles.chat import Chat, inputs
from tests.doubles.teams import CHANNEL, GROUP, ISAIAH, MEGAN

OUR_FILE = "https://agency.sharepoint.com/sites/deals/Shared%20Documents/Brief.docx"


def posted(text: str = "<p>Acme wants a spring film.</p><p>By 3 March.</p>", **fields: Any) -> dict[str, Any]:
    """A message as Teams hands it over."""
    return {
        "id": "1700000000001",
        "messageType": "message",
        "createdDateTime": "2026-11-20T09:00:00.000Z",
        "from": {"user": {"id": MEGAN.id, "displayName": "Megan Bowen", "userIdentityType": "aadUser"}},
        "body": {"contentType": "html", "content": text},
        "attachments": [],
        "mentions": [],
        **fields,
    }


def reference(name: str, address: str = OUR_FILE) -> dict[str, Any]:
    return {"id": "f1", "contentType": "reference", "contentUrl": address, "name": name}


def asking(chat: Chat, message: Any, **fields: Any) -> dict[str, Any]:
    value = {"commandId": "start", "commandContext": "message", "messagePayload": message, **fields}
    return chat.invoked("composeExtension/fetchTask", value)


def sending(chat: Chat, message: Any, name: Any = "Acme spring", **fields: Any) -> dict[str, Any]:
    value = {
        "commandId": "start",
        "commandContext": "message",
        "messagePayload": message,
        "data": {"verb": "opportunity.create", "name": name},
    }
    return chat.invoked("composeExtension/submitAction", value, **fields)


async def shown(chat: Chat, activity: Mapping[str, Any]) -> dict[str, Any]:
    """The card in the dialog that answers."""
    body = await chat.post(dict(activity))
    assert body["task"]["type"] == "continue", body
    return body["task"]["value"]["card"]["content"]


async def said(chat: Chat, activity: Mapping[str, Any]) -> str:
    """The last sentence of a dialog that has nothing to show."""
    body = await chat.post(dict(activity))
    assert body["task"]["type"] == "message", body
    return body["task"]["value"]


async def count(chat: Chat) -> int:
    async with chat.service.work(chat.tenant) as work:
        return await work.opportunities.newest()


async def files_of(chat: Chat, number: int = 1) -> list[str]:
    async with chat.service.work(chat.tenant) as work:
        overview = await work.opportunities.overview(number)
        assert overview
        return [file.name for file in overview.files]


async def brief_of(chat: Chat, number: int = 1) -> str:
    """What was read of the opportunity's files, once something was."""
    async with asyncio.timeout(chats.PATIENCE):
        while True:
            async with chat.service.work(chat.tenant) as work:
                brief = await work.files.brief(number)
            if brief.documents:
                return "\n".join(part.text for document in brief.documents for part in document.segments)
            await asyncio.sleep(0.05)


@pytest.mark.asyncio(loop_scope="module")
class TestDialog:
    """What opens from the message's menu."""

    async def test_says_what_will_be_read_and_suggests_a_name(self, alone: Chat) -> None:
        card = await shown(alone, asking(alone, posted()))
        assert inputs(card)["name"]["value"] == "Acme wants a spring film"
        assert "Megan Bowen" in chats.text_of(card)
        (start,) = card["body"][-1]["actions"]
        assert start["type"] == "Action.Submit"

    async def test_names_files_and_what_cannot_come_along(self, alone: Chat) -> None:
        attachments = [
            reference("Brief.docx"),
            reference("Deck.pptx", "https://drive.example.com/deck"),
            {"contentType": "application/vnd.microsoft.card.adaptive", "content": "{}"},
        ]
        message = posted(
            "<p>See <img src='x'/> and <img itemtype='http://schema.skype.com/Emoji' alt='👍'></p>"
        )
        card = await shown(alone, asking(alone, {**message, "attachments": attachments}))
        text = chats.text_of(card)
        assert inputs(card)["name"]["value"] == "Brief"
        assert (
            text.index("What will be read") < text.index("Brief.docx") < text.index("cannot be taken along")
        )
        assert text.index("cannot be taken along") < text.index("Deck.pptx") < text.index("One picture")
        assert "drop it into the chat" in text

    async def test_a_message_of_another_organisation_gives_its_text_alone(self, alone: Chat) -> None:
        link = "https://teams.microsoft.com/l/message/19:x@thread.tacv2/1?tenantId=99999999-0000-0000-0000-000000000009"
        message = posted(attachments=[reference("Brief.docx")], linkToMessage=link)
        text = chats.text_of(await shown(alone, asking(alone, message)))
        assert "another organisation" in text
        assert text.index("cannot be taken along") < text.index("Brief.docx")
        await shown(alone, sending(alone, message))
        assert await files_of(alone) == ["Message from Megan Bowen, 2026-11-20.txt"]

    async def test_somebody_who_may_only_look_is_told_so(self, alone: Chat) -> None:
        await alone.say("hi")
        beside = alone.beside(MEGAN)
        await beside.say("hi")
        await alone.tap("role.assign", role="viewer", people=MEGAN.id, key="v")
        await alone.tap("role.remove", role="editor", people=MEGAN.id, key="e")
        for activity in (asking(beside, posted()), sending(beside, posted())):
            assert "viewer" in await said(beside, activity)
        assert await count(alone) == 0

    @pytest.mark.parametrize(
        ("message", "sentence"),
        [
            (None, "did not hand over"),
            ("text", "did not hand over"),
            ({"body": {}}, "did not hand over"),
            (posted(deleted=True), "was deleted"),
            (posted("", deletedDateTime="2026-11-20T10:00:00Z"), "was deleted"),
            (posted(messageType="systemEventMessage"), "note of Teams"),
            (posted(""), "no text and no file"),
            (posted("<p>&nbsp;</p><attachment id='1'></attachment>"), "no text and no file"),
            (posted("<div style='display:none'>hidden</div>"), "no text and no file"),
            (posted(body=None), "no text and no file"),
            (posted(attachments=[reference(f"{n}.docx", f"{OUR_FILE}?{n}") for n in range(21)]), "21 files"),
        ],
        ids=[
            "none",
            "text",
            "no id",
            "deleted",
            "gone",
            "event",
            "empty",
            "blank",
            "hidden",
            "no body",
            "files",
        ],
    )
    async def test_says_why_nothing_can_be_started(self, alone: Chat, message: Any, sentence: str) -> None:
        assert sentence in await said(alone, asking(alone, message))
        assert sentence in await said(alone, sending(alone, message))
        assert await count(alone) == 0

    @pytest.mark.parametrize(
        "fields",
        [
            {"from": None, "createdDateTime": "yesterday", "subject": 7},
            {"from": {"application": {"displayName": "A flow"}}, "attachments": "none", "mentions": 5},
            {"attachments": [None, 3, {}, {"contentType": 5, "contentUrl": 6}], "linkToMessage": "http://["},
        ],
        ids=["nobody", "an app", "shapes"],
    )
    async def test_reads_what_is_there(self, alone: Chat, fields: dict[str, Any]) -> None:
        card = await shown(alone, asking(alone, posted(**fields)))
        assert inputs(card)["name"]["value"]


@pytest.mark.asyncio(loop_scope="module")
class TestStarting:
    """What comes of sending the dialog."""

    async def test_the_text_becomes_a_file_that_says_whose_it_is_and_of_when(self, alone: Chat) -> None:
        await alone.say("hi")
        card = await shown(alone, sending(alone, posted()))
        assert "Acme spring" in chats.text_of(card)
        assert await files_of(alone) == ["Message from Megan Bowen, 2026-11-20.txt"]
        assert await brief_of(alone) == "Acme wants a spring film.\nBy 3 March."

    async def test_its_card_reaches_the_persons_own_chat_and_says_where_it_comes_from(
        self, alone: Chat
    ) -> None:
        await alone.say("hi")
        await shown(alone, sending(alone.beside(alone.who, where=CHANNEL), posted()))
        message = await alone.received(
            lambda card: "Started from the message by Megan Bowen" in chats.text_of(card)
        )
        assert "Acme spring" in chats.text_of(alone.standing[message])
        assert "Acme spring" in chats.text_of(await alone.say("status"))

    async def test_somebody_without_a_chat_starts_one_all_the_same(self, alone: Chat) -> None:
        card = await shown(alone, sending(alone, posted()))
        assert "#1" in chats.text_of(card)
        assert await brief_of(alone)

    async def test_what_a_channel_has_open_stays(self, alone: Chat) -> None:
        channel = alone.beside(alone.who, where=CHANNEL)
        await channel.say("new Mountain Air")
        await shown(alone, sending(channel, posted()))
        await channel.say("status")
        await channel.received(
            lambda card: "#1" in chats.text_of(card) and "Mountain Air" in chats.text_of(card)
        )

    async def test_linked_files_join_and_say_what_to_do_where_graph_is_not_set_up(self, alone: Chat) -> None:
        await alone.say("hi")
        await shown(alone, sending(alone, posted(attachments=[reference("Brief.docx")])))
        shown_files = ["Message from Megan Bowen, 2026-11-20.txt", "Brief.docx"]
        assert await files_of(alone) == shown_files
        await alone.until("opportunity.open", lambda text: "Links cannot be followed here yet" in text, opp=1)

    async def test_the_same_delivery_again_and_a_late_one_start_nothing_more(self, alone: Chat) -> None:
        here = alone.beside(alone.who, where=GROUP)
        first = sending(here, posted())
        cards = [await shown(here, first) for _ in range(3)]
        cards.append(await shown(here, sending(here, posted())))
        cards.append(await shown(here, sending(here, posted(), "Another name")))
        cards.append(await shown(here, sending(here.beside(ISAIAH), posted())))
        assert await count(alone) == 1
        assert all("#1" in chats.text_of(card) for card in cards)
        assert len(await files_of(alone)) == 1

    async def test_two_at_once_start_one(self, alone: Chat) -> None:
        here, beside = alone.beside(alone.who, where=GROUP), alone.beside(ISAIAH, where=GROUP)
        both = (here.post(sending(here, posted())), beside.post(sending(beside, posted())))
        answers = await asyncio.gather(*both, here.post(sending(here, posted())))
        assert {body["task"]["type"] for body in answers} == {"continue"}
        assert await count(alone) == 1

    async def test_the_dialog_of_a_message_that_was_used_shows_what_was_started(self, alone: Chat) -> None:
        here = alone.beside(alone.who, where=GROUP)
        await shown(here, sending(here, posted()))
        card = await shown(here, asking(here.beside(ISAIAH), posted()))
        assert "was started from this message before" in chats.text_of(card)

    async def test_the_same_id_elsewhere_is_another_message(self, alone: Chat) -> None:
        await shown(alone, sending(alone, posted()))
        await shown(alone, sending(alone.beside(alone.who, where=GROUP), posted()))
        assert await count(alone) == 2

    @pytest.mark.parametrize(
        "name", ["", "  ", None, 7, "x" * 300], ids=["empty", "blank", "none", "number", "long"]
    )
    async def test_a_name_that_is_none_starts_nothing(self, alone: Chat, name: Any) -> None:
        assert "name" in chats.text_of(await shown(alone, sending(alone, posted(), name))).lower()
        assert await count(alone) == 0

    async def test_a_refused_name_stays_in_the_dialog_to_be_mended(self, alone: Chat) -> None:
        card = await shown(alone, sending(alone, posted(), "x" * 201))
        assert "That name has 201 characters; 200 fit" in chats.text_of(card)
        assert inputs(card)["name"]["value"] == "x" * 201
        await shown(alone, sending(alone, posted(), "x" * 200))
        assert await count(alone) == 1

    async def test_a_refused_name_on_a_message_that_was_used_shows_what_was_started(
        self, alone: Chat
    ) -> None:
        await shown(alone, sending(alone, posted()))
        assert "#1" in chats.text_of(await shown(alone, sending(alone, posted(), "")))
        assert await count(alone) == 1

    async def test_a_hundred_mentions_are_names_in_a_text(self, alone: Chat) -> None:
        text = (
            "".join(f"<at id='{n}'>Person {n}</at>&nbsp;" for n in range(100))
            + "<p>the brief is attached</p>"
        )
        await shown(alone, sending(alone, posted(text, mentions=[{"id": n} for n in range(100)])))
        read = await brief_of(alone)
        assert "Person 0 Person 1 " in read
        assert "Person 99" in read

    async def test_a_huge_message_is_read_as_text(self, alone: Chat) -> None:
        text = "<div>" * 900 + "<b>word</b> " * 8_000 + "</div>" * 900 + "<p>and its end</p>"
        await shown(alone, sending(alone, posted(text)))
        read = await brief_of(alone)
        assert "<" not in read
        assert "and its end" in read


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>One</p><p>Two</p>", "One\nTwo"),
        ("One<br>Two<br/>Three", "One\nTwo\nThree"),
        ("<ul><li>film</li><li>statics</li></ul>", "- film\n- statics"),
        ("<table><tr><td>Film</td><td>2</td></tr></table>", "Film\t2"),
        ("a &lt;b&gt; &amp; c&nbsp;d", "a <b> & c d"),
        ("<script>x()</script><style>p{}</style>seen", "seen"),
        ("<p style='visibility: hidden'>not</p>seen", "seen"),
        ("Well <emoji alt='👍'></emoji> done", "Well 👍 done"),
        ("<blockquote>quoted</blockquote>own", "quoted\nown"),
        ("<p>unclosed <b>bold", "unclosed bold"),
        ("<table><tr><td><p>Film</p></td><td><p>2</p></td></tr><tr><td>x</td></tr></table>", "Film\t2\nx"),
        ("<ul><li><p>film</p></li></ul>", "- film"),
        ("a<!-- not -->b<p>c</p>", "ab\nc"),
        ("<a href='https://x.example'>a link</a> on", "a link on"),
        ("<p style='display:none'>not<p>seen", "seen"),
        ("", ""),
    ],
    ids=[
        "blocks",
        "breaks",
        "list",
        "table",
        "entities",
        "scripts",
        "hidden",
        "emoji",
        "quote",
        "broken",
        "cells",
        "items",
        "comment",
        "link",
        "unclosed",
        "empty",
    ],
)
def test_a_message_reads_as_it_shows(markup: str, text: str) -> None:
    assert read_markup(markup).text == text
