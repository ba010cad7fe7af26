"""From a dropped file to a diagnosed opportunity, as a team does it in a chat."""

from typing import Any

from tests.doubles.chat import Chat, button, text_of
from tests.doubles.teams import CHANNEL, MEGAN

BRIEF = b"""# Request for proposal: Tidewater launch

Client: Harbour Foods Ltd

Harbour Foods Ltd seeks an agency for the launch of its brand Tidewater in Norway and Denmark.

## Deliverables

- One launch film of 30 seconds
- Several social statics
- 12 product photographs

## Timeline

Please submit your proposal by 30 November 2026. The campaign goes live on 1 March 2027.
"""
MAIL = b"""From: Kim Larsen <kim@harbourfoods.example>
To: agency@example.com
Subject: Tidewater: our brief
Date: Mon, 2 Nov 2026 09:00:00 +0000
Content-Type: text/plain; charset=utf-8

Hello, our brief is attached. Please submit your proposal by 27 November 2026.
"""


def drafted(text: str) -> bool:
    return "Drafted" in text or "failed" in text.lower()


async def _through(chat: Chat, stage: str) -> dict[str, Any]:
    card = await chat.tap("stage.open", opp=1, stage=stage)
    await chat.tap("stage.run", **button(card, "stage.run", stage=stage))
    card = await chat.until("stage.open", drafted, opp=1, stage=stage)
    await chat.tap("stage.complete", **button(card, "stage.complete", stage=stage))
    return card


async def test_a_brief_becomes_a_diagnosed_opportunity(chat: Chat) -> None:
    await chat.drop(("tidewater.md", BRIEF))
    intake = await _through(chat, "intake")
    assert "Harbour Foods Ltd" in str(intake)
    assert "2026-11-30" in str(intake)
    diagnosis = await _through(chat, "diagnosis")
    assert "launch film" in text_of(diagnosis).lower()
    opportunity = await chat.tap("opportunity.open", opp=1)
    assert "Qualification (TROWLS)" in text_of(opportunity)


async def test_evidence_is_shown_on_demand_with_file_and_quote(chat: Chat) -> None:
    await chat.drop(("tidewater.md", BRIEF))
    card = await _through(chat, "intake")
    shown = text_of(card)
    assert "tidewater.md" in shown
    assert "by 30 November 2026" in shown


async def test_a_date_in_a_mail_against_a_date_in_the_brief_is_a_contradiction(chat: Chat) -> None:
    await chat.drop(("tidewater.md", BRIEF), ("covering-mail.eml", MAIL))
    await _through(chat, "intake")
    await _through(chat, "diagnosis")
    card = await chat.tap("card.refresh", card="stage", opp=1, stage="diagnosis", section="contradictions")
    assert "27 November 2026" in text_of(card)
    assert "30 November 2026" in text_of(card)


async def test_a_first_run_never_asks_and_a_re_run_asks_once(chat: Chat) -> None:
    await chat.drop(("tidewater.md", BRIEF))
    await _through(chat, "intake")
    await _through(chat, "diagnosis")
    card = await chat.tap("stage.open", opp=1, stage="diagnosis")
    asked = await chat.tap("stage.run", **button(card, "stage.run", stage="diagnosis"))
    confirm = button(asked, "stage.run", stage="diagnosis", confirm="yes")
    assert "replaced" in text_of(asked)
    assert confirm["key"] != button(card, "stage.run", stage="diagnosis")["key"]
    await chat.tap("stage.run", **confirm)
    await chat.until(
        "stage.open", lambda text: "Version 2" in text or "version 2" in text, opp=1, stage="diagnosis"
    )


async def test_a_confirmation_is_for_what_it_showed(chat: Chat) -> None:
    await chat.drop(("tidewater.md", BRIEF))
    card = await _through(chat, "intake")
    asked = await chat.tap("stage.run", **button(card, "stage.run", stage="intake"))
    confirm = button(asked, "stage.run", stage="intake", confirm="yes")
    await chat.tap("stage.run", **confirm)
    await chat.until("stage.open", lambda text: "ersion 2" in text, opp=1, stage="intake")
    late = await chat.beside(MEGAN).tap("stage.run", **confirm)
    assert button(late, "stage.run", stage="intake", confirm="yes")["after"] != confirm["after"]
    assert "ersion 2" in text_of(await chat.tap("stage.open", opp=1, stage="intake"))


async def test_questions_of_people_survive_a_re_run(chat: Chat) -> None:
    await chat.drop(("tidewater.md", BRIEF))
    await _through(chat, "intake")
    await _through(chat, "diagnosis")
    await chat.tap("clarification.add", opp=1, question="Who holds the music rights?", key="mine")
    await chat.tap("stage.run", opp=1, stage="diagnosis", confirm="yes", key="again")
    await chat.until("stage.open", lambda text: "ersion 2" in text, opp=1, stage="diagnosis")
    questions = await chat.tap(
        "card.refresh", card="stage", opp=1, stage="diagnosis", section="clarifications", page=1
    )
    pages = [questions] + [
        await chat.tap(
            "card.refresh", card="stage", opp=1, stage="diagnosis", section="clarifications", page=number
        )
        for number in (2, 3)
    ]
    assert any("Who holds the music rights?" in text_of(page) for page in pages)


async def test_a_stage_is_completed_once_and_the_second_is_told_who_was_first(chat: Chat) -> None:
    await chat.drop(("tidewater.md", BRIEF))
    await _through(chat, "intake")
    card = await chat.beside(MEGAN).tap("stage.complete", opp=1, stage="intake", key="late")
    assert "already completed by Alex Wilber" in text_of(card)


async def test_a_second_file_joins_while_intake_is_open(chat: Chat) -> None:
    await chat.drop(("tidewater.md", BRIEF))
    card = await chat.drop(("covering-mail.eml", MAIL))
    assert "#1" in text_of(card)
    assert "covering-mail.eml" in text_of(card)


async def test_a_file_dropped_later_raises_the_question_where_it_belongs(chat: Chat) -> None:
    await chat.drop(("tidewater.md", BRIEF))
    await _through(chat, "intake")
    asked = await chat.drop(("covering-mail.eml", MAIL))
    join = button(asked, "file.place", opp=1)
    joined = await chat.tap("file.place", **join)
    assert "covering-mail.eml" in text_of(joined)
    again = await chat.tap("file.place", **{**join, "key": "another", "opp": None})
    assert "already added to opportunity #1" in text_of(again)


async def test_a_file_can_start_another_opportunity(chat: Chat) -> None:
    await chat.drop(("tidewater.md", BRIEF))
    await _through(chat, "intake")
    asked = await chat.drop(("covering-mail.eml", MAIL))
    started = await chat.tap("file.place", files=button(asked, "file.place")["files"], key="new")
    assert "#2" in text_of(started)


async def test_new_with_a_file_starts_another_opportunity(chat: Chat) -> None:
    await chat.drop(("tidewater.md", BRIEF))
    card = await chat.drop(("covering-mail.eml", MAIL), text="new Second pursuit")
    assert "Second pursuit" in text_of(card)
    assert "#2" in text_of(card)


async def test_files_beside_the_word_for_an_opportunity_start_one_by_its_name_alone(chat: Chat) -> None:
    shown = text_of(await chat.drop(("covering-mail.eml", MAIL), text="new opportunity for Acme"))
    assert "Acme" in shown
    assert "for Acme" not in shown


async def test_a_brief_that_cannot_be_read_is_named_with_its_reason(chat: Chat) -> None:
    await chat.drop(("brief.bin", bytes(range(256)) * 4))
    await chat.until("opportunity.open", lambda text: "Being fetched" not in text, opp=1)
    refused = await chat.tap("stage.run", opp=1, stage="intake", key="k")
    assert "None of the files" in text_of(refused)


async def test_a_file_that_is_gone_is_said_to_be_gone(chat: Chat) -> None:
    url = f"{chat.files.url}/nothing-here"
    kind = "application/vnd.microsoft.teams.file.download.info"
    file = {"contentType": kind, "name": "gone.pdf", "content": {"downloadUrl": url, "fileType": "pdf"}}
    await chat.say("", attachments=[file])
    await chat.until("opportunity.open", lambda text: "Drop it again" in text, opp=1)


async def test_files_are_fetched_without_the_bots_token(chat: Chat) -> None:
    await chat.drop(("tidewater.md", BRIEF))
    await _through(chat, "intake")
    assert chat.files.headers
    assert all("Authorization" not in headers for headers in chat.files.headers)


async def test_a_run_started_by_somebody_else_is_joined(chat: Chat) -> None:
    await chat.drop(("tidewater.md", BRIEF))
    await chat.tap("stage.run", opp=1, stage="intake", key="one")
    second = await chat.beside(MEGAN).tap("stage.run", opp=1, stage="intake", key="two")
    assert "already running" in text_of(second) or drafted(text_of(second))


async def test_a_channel_sees_the_same_opportunity(chat: Chat) -> None:
    await chat.drop(("tidewater.md", BRIEF))
    channel = chat.beside(MEGAN, where=CHANNEL)
    assert "tidewater.md" in text_of(await channel.tap("opportunity.open", opp=1))
