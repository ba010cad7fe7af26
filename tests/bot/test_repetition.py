"""Teams delivers twice, people tap twice: nothing happens twice, and the answer is the same."""

import asyncio
from uuid import uuid4

from sqlalchemy.ext.asyncio import AsyncEngine

from tests.doubles import teams
from tests.doubles.chat import PATIENCE, Chat, button, card_of, text_of
from tests.doubles.teams import MEGAN, Scripted


async def _count(chat: Chat) -> int:
    listed = text_of(await chat.say("list"))
    return sum(f"#{number}" in listed for number in range(1, 10))


async def test_a_message_delivered_again_does_nothing_and_says_nothing(chat: Chat) -> None:
    activity = chat.message("new Harbour Lights")
    answers = [await chat.post(activity) for _ in range(3)]
    assert answers[0] == answers[1] == answers[2]
    assert chat.statuses == [200, 200, 200]
    assert len(chat.connector.sent) == 1
    assert await _count(chat) == 1


async def test_a_message_delivered_twice_at_once_is_done_once(chat: Chat) -> None:
    await chat.say("hi")
    activity = chat.message("new Harbour Lights")
    await asyncio.gather(*(chat.post(activity) for _ in range(8)))
    assert set(chat.statuses) == {200}
    assert len(chat.connector.sent) == 2
    assert await _count(chat) == 1


async def test_two_people_met_at_once_are_both_met(chat: Chat) -> None:
    megan = chat.beside(MEGAN)
    await asyncio.gather(*(one.post(one.message("whoami")) for one in (chat, megan) for _ in range(4)))
    assert set(chat.statuses + megan.statuses) == {200}


async def test_a_tap_delivered_again_gets_the_same_answer(chat: Chat) -> None:
    activity = chat.tapped("opportunity.create", {"name": "Harbour Lights", "key": "k"})
    first, second = await chat.post(activity), await chat.post(activity)
    assert first == second
    assert await _count(chat) == 1


async def test_a_tap_delivered_many_times_at_once_is_done_once(chat: Chat) -> None:
    await chat.say("hi")
    activity = chat.tapped("opportunity.create", {"name": "Harbour Lights", "key": "k"})
    answers = await asyncio.gather(*(chat.post(activity) for _ in range(8)))
    assert all(answer == answers[0] for answer in answers)
    assert await _count(chat) == 1


async def test_the_same_button_tapped_again_is_the_same_action(chat: Chat) -> None:
    for _ in range(2):
        card = await chat.tap("opportunity.create", name="Harbour Lights", key="k")
        assert "Harbour Lights" in text_of(card)
    assert await _count(chat) == 1


async def test_the_same_button_with_new_inputs_is_a_new_action(chat: Chat) -> None:
    await chat.tap("opportunity.create", name="Harbour Lights", key="k")
    await chat.tap("opportunity.create", name="Harbour Nights", key="k")
    assert await _count(chat) == 2


async def test_the_same_button_tapped_by_somebody_else_is_their_action(chat: Chat) -> None:
    await chat.tap("opportunity.create", name="Harbour Lights", key="k")
    await chat.beside(MEGAN).tap("opportunity.create", name="Harbour Lights", key="k")
    assert await _count(chat) == 2


async def test_a_refused_tap_may_be_tried_again(chat: Chat) -> None:
    assert "#1" in text_of(await chat.tap("opportunity.rename", opp=1, name="Later", key="k"))
    await chat.say("new Harbour Lights")
    assert "Later" in text_of(await chat.tap("opportunity.rename", opp=1, name="Later", key="k"))


async def test_an_answer_that_could_not_be_sent_follows_later(chat: Chat) -> None:
    chat.connector.script.append(Scripted(status=500, code="ServiceError"))
    await chat.post(chat.message("new Harbour Lights"))
    async with asyncio.timeout(PATIENCE):
        while len(chat.connector.sent) < 2:
            await asyncio.sleep(0.05)
    assert "Harbour Lights" in text_of(card_of(chat.connector.sent[-1]))
    assert await _count(chat) == 1


async def test_an_installation_told_twice_is_welcomed_once(chat: Chat) -> None:
    await chat.post(teams.installed(chat.connector.url))
    await chat.post(teams.members_added(chat.connector.url))
    assert len(chat.connector.sent) == 1
    await chat.post(teams.removed(chat.connector.url))
    await chat.post(teams.installed(chat.connector.url))
    assert len(chat.connector.sent) == 2


async def test_a_refusal_delivered_again_is_said_once(chat: Chat) -> None:
    await chat.say("hi")
    activity = chat.message("open #999")
    await asyncio.gather(*(chat.post(activity) for _ in range(4)))
    assert len(chat.connector.sent) == 2


async def test_files_asked_about_go_to_one_place_whoever_taps(chat: Chat) -> None:
    await chat.drop(("brief.txt", b"Client: Harbour Foods\n\nOne film by 30 November 2026."))
    await chat.tap("stage.run", opp=1, stage="intake", key="run")
    await chat.until("stage.open", lambda text: "Drafted" in text, opp=1, stage="intake")
    await chat.tap("stage.complete", opp=1, stage="intake", key="close")
    asked = await chat.drop(("more.txt", b"Another page of the brief."))
    files = button(asked, "file.place")["files"]
    people = [chat, chat.beside(MEGAN)]
    taps = [{"files": files, "key": f"{n}", **({"opp": 1} if n % 2 else {})} for n in range(6)]
    await asyncio.gather(*(people[n % 2].tap("file.place", **tap) for n, tap in enumerate(taps)))
    holders = [n for n in (1, 2) if "more.txt" in str(await chat.tap("opportunity.open", opp=n))]
    assert len(holders) == 1
    assert await _count(chat) == max(holders)


async def test_the_same_bytes_placed_later_are_put_aside(chat: Chat) -> None:
    page = ("brief.txt", b"Client: Harbour Foods\n\nOne film by 30 November 2026.")
    await chat.drop(page)
    await chat.tap("stage.run", opp=1, stage="intake", key="run")
    await chat.until("stage.open", lambda text: "Drafted" in text, opp=1, stage="intake")
    await chat.tap("stage.complete", opp=1, stage="intake", key="close")
    asked = await chat.drop(("again.txt", page[1]))
    await asyncio.sleep(2)
    await chat.tap("file.place", files=button(asked, "file.place")["files"], opp=1, key="join")
    await chat.until("opportunity.open", lambda text: "Same content as brief.txt" in text, opp=1)


async def test_an_answer_whose_process_died_is_sent_by_the_next(chat: Chat, engine: AsyncEngine) -> None:
    await chat.say("new Harbour Lights")
    async with engine.begin() as connection:
        await connection.exec_driver_sql(f"select set_config('app.tenant', '{chat.tenant}', true)")
        await connection.exec_driver_sql("update answers set sent = 'sending'")
    async with asyncio.timeout(2 * PATIENCE):
        while len(chat.connector.sent) < 2:
            await asyncio.sleep(0.2)
    assert "Harbour Lights" in text_of(card_of(chat.connector.sent[-1]))


async def test_a_file_delivered_again_is_taken_once(chat: Chat) -> None:
    url = chat.files.keep(b"Client: Harbour Foods\n\nWe need one film.")
    file = {
        "contentType": "application/vnd.microsoft.teams.file.download.info",
        "name": "brief.txt",
        "content": {"downloadUrl": url, "uniqueId": uuid4().hex, "fileType": "txt"},
    }
    activity = chat.message("", attachments=[file])
    await asyncio.gather(*(chat.post(activity) for _ in range(4)))
    card = await chat.until("opportunity.open", lambda text: "brief.txt" in text, opp=1)
    assert text_of(card).count("brief.txt") == 1
    assert button(card, "stage.run", stage="intake")
