"""News: who is told of what, why, where it came from, once, and when they may be disturbed."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import pytest_asyncio

from core.keys import StageKey, StageStatus
from core.news import NewsKind
from core.opportunity import Role
from core.preferences import Preferences, Quiet, Wanted
from core.service.news import Announcer
from core.service.running import StageRunner
from tests.doubles import teams
from tests.doubles.chat import Chat, button, text_of
from tests.doubles.news import choose, happen, sent, settled, told
from tests.doubles.scene import QUESTIONS, ask, decide, hold, score, stand_at
from tests.doubles.teams import ALEX, CHANNEL, ISAIAH, LEE, MEGAN, Scripted
from tests.doubles.unreached import run

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(loop_scope="module")
async def lead(alone: Chat) -> Chat:
    """The owner, an admin, of an opportunity whose Q&A pack is made and can be closed."""
    await stand_at(alone, StageKey.CLIENT_ANSWERS)
    async with alone.service.work(alone.tenant) as work:
        await work.opportunities.move(1, StageKey.QA_PACK, StageStatus.IN_PROGRESS)
        await work.opportunities.move(1, StageKey.CLIENT_ANSWERS, StageStatus.NOT_STARTED)
        await work.opportunities.change(1, current_stage=StageKey.QA_PACK)
        await work.commit()
    return alone


@pytest_asyncio.fixture(loop_scope="module")
async def manager(lead: Chat) -> Chat:
    return await hold(lead, MEGAN, "manager")


# Who, why, and where from


async def test_a_manager_is_told_of_a_completed_stage_with_the_reason_and_the_origin(
    lead: Chat, manager: Chat
) -> None:
    await lead.tap("stage.complete", opp=1, stage="qa_pack", key="done")
    on = await manager.received(lambda card: "completed" in text_of(card))
    said = text_of(manager.standing[on])
    assert "because you are a manager of your organisation" in said
    assert "Alex Wilber did this in a chat with Trowel" in said
    assert "What I am told" in said


async def test_whoever_did_it_is_not_told(lead: Chat, manager: Chat) -> None:
    await happen(lead, by=(await _person(lead)))
    await told(manager)
    assert sent(lead, "completed") == 0


async def _person(chat: Chat) -> Any:
    async with chat.service.work(chat.tenant) as work:
        return await work.people.get(chat.who.id)


async def test_in_a_channel_it_says_so(lead: Chat, manager: Chat) -> None:
    channel = lead.beside(ALEX, where=CHANNEL)
    await channel.say("<at>Trowel</at> open #1", entities=[teams.mention()])
    await happen(lead, by=await _person(lead), conversation=channel.here)
    on = await manager.received(lambda card: "completed" in text_of(card))
    assert "Alex Wilber did this in a channel" in text_of(manager.standing[on])


async def test_a_rejected_gate_is_told_to_owner_and_managers_and_an_approval_to_the_owner(
    lead: Chat, manager: Chat
) -> None:
    number = await stand_at(lead, StageKey.QUALIFICATION, name="Gated")
    await score(lead, number)
    isaiah = await hold(lead, ISAIAH, "commercial")
    await ask(lead, "commercial", number=number)
    await decide(isaiah, "reject", note="Too thin")
    for one, why in ((lead, "you own this opportunity"), (manager, "you are a manager")):
        on = await one.received(lambda card: "rejected “Qualification" in text_of(card))
        assert "Too thin" in text_of(one.standing[on])
        assert why in text_of(one.standing[on])


async def test_of_several_reasons_somebody_is_told_the_first_and_once(lead: Chat) -> None:
    lee = await hold(lead, LEE, "manager")
    await happen(lead, to=LEE.id)
    found = await told(lee)
    assert [one.reason for one in found] == ["asked"]
    await settled(lead)
    assert sent(lee, "completed") == 1


async def test_an_admin_is_told_only_after_choosing_so(lead: Chat) -> None:
    lee = await hold(lead, LEE, "admin")
    await happen(lead, "one")
    await told(lead)
    await choose(lee, Preferences(Wanted.ALL))
    await happen(lead, "two")
    on = await lee.received(lambda card: "completed “two”" in text_of(card))
    assert "you are an admin of your organisation and chose to be" in text_of(lee.standing[on])
    assert sent(lee, "completed “one”") == 0


async def test_a_long_run_is_told_to_who_started_it_alone(lead: Chat, manager: Chat) -> None:
    await happen(lead, "r1", NewsKind.RUN, to=ALEX.id, stage=StageKey.INTAKE)
    on = await lead.received(lambda card: "completed “r1”" in text_of(card))
    assert "may have looked away" in text_of(lead.standing[on])
    await settled(lead)
    assert sent(manager, "r1") == 0


# Once


async def test_what_is_announced_twice_at_once_is_told_once(lead: Chat, manager: Chat) -> None:
    await happen(lead)
    announcer = Announcer(lead.service.work)
    await asyncio.gather(*(announcer.announce(lead.tenant, "completed:1:x") for _ in range(4)))
    await settled(lead)
    assert sent(manager, "completed") == 1
    assert sent(lead, "completed") == 1


async def test_the_same_occasion_reported_twice_is_news_once(lead: Chat, manager: Chat) -> None:
    await happen(lead)
    await happen(lead)
    await settled(lead)
    assert sent(manager, "completed") == 1


async def test_every_person_has_a_receipt(lead: Chat, manager: Chat) -> None:
    lead.connector.refused[manager.here] = Scripted(403, "ConversationBlockedByUser")
    await happen(lead)
    await settled(lead)
    found = await run(
        lead,
        "select n.person, o.state, n.why from notifications n left join outbox o"
        " on o.id = n.message and o.tenant_id = n.tenant_id where n.tenant_id = :tenant order by n.person",
        tenant=lead.tenant,
    )
    assert [tuple(row) for row in found] == [
        (ALEX.id, "sent", None),
        (MEGAN.id, None, "ConversationBlockedByUser"),
    ]


async def test_what_a_shut_chat_refused_is_sent_once_it_is_open_again(lead: Chat, manager: Chat) -> None:
    lead.connector.refused[manager.here] = Scripted(403, "ConversationBlockedByUser")
    await happen(lead)
    await settled(lead)
    lead.connector.refused.clear()
    lead.connector.calls.clear()
    for _ in range(2):
        await manager.say("hi")
        await settled(lead)
    assert sent(manager, "Somebody completed") == 1


# The end of a run


async def _run(lead: Chat, stage: StageKey, *, minutes: int) -> None:
    """Somebody else's run of a stage ends, which was asked for so many minutes ago."""
    async with lead.service.work(lead.tenant) as work:
        started = await work.runs.start(1, stage, MEGAN.id)
        await work.commit()
    assert started
    earlier = datetime.now(UTC) - timedelta(minutes=minutes)
    await run(lead, "update runs set asked_at = :at where id = :run", at=earlier, run=started)
    await StageRunner(lead.service.work, None).run(lead.tenant, started)
    await settled(lead)


@pytest.mark.parametrize("minutes", [2, 0], ids=["looked away", "still there"])
async def test_who_started_a_run_is_told_of_its_end_once_they_may_have_looked_away(
    lead: Chat, minutes: int
) -> None:
    megan = await hold(lead, MEGAN)
    await _run(lead, StageKey.INTAKE, minutes=minutes)
    assert sent(megan, "the run that you started has failed") == (1 if minutes else 0)
    assert sent(lead, "the run that you started") == 0


async def test_a_run_that_ended_well_is_told_as_such(alone: Chat) -> None:
    await stand_at(alone, StageKey.QA_PACK, *QUESTIONS)
    megan = await hold(alone, MEGAN)
    await _run(alone, StageKey.QA_PACK, minutes=2)
    on = await megan.received(lambda card: "has ended well" in text_of(card))
    assert "It happened in the background" in text_of(megan.standing[on])


# As they have chosen


@pytest.mark.parametrize("wanted", [Wanted.GATES, Wanted.DAILY, Wanted.WEEKLY, Wanted.OFF])
async def test_what_somebody_does_not_want_sent_stands_on_their_card(
    lead: Chat, manager: Chat, wanted: Wanted
) -> None:
    await choose(manager, Preferences(wanted))
    await happen(lead)
    await told(manager)
    await settled(lead)
    assert sent(manager, "completed") == 0
    shown = await manager.say("notifications")
    assert "Somebody completed “x”" in text_of(shown)
    assert "One unread of 1" in text_of(shown)


async def test_who_wants_gates_alone_is_told_of_gates(lead: Chat, manager: Chat) -> None:
    await choose(manager, Preferences(Wanted.GATES))
    await happen(lead, kind=NewsKind.PASSED)
    await manager.received(lambda card: "Somebody completed" in text_of(card))


async def test_off_does_not_lose_a_request_for_approval(lead: Chat) -> None:
    isaiah = await hold(lead, ISAIAH, "commercial")
    await choose(isaiah, Preferences(Wanted.OFF, quiet=_now_quiet()))
    number = await stand_at(lead, StageKey.QUALIFICATION, name="Gated")
    await score(lead, number)
    await ask(lead, "commercial", number=number)
    await decide(isaiah)
    assert "No request waits" in text_of(await isaiah.say("notifications"))


# Quiet hours


def _now_quiet() -> Quiet:
    """Quiet hours that it is in the middle of, in UTC."""
    now = datetime.now(UTC)
    return Quiet((now - timedelta(hours=2)).time(), (now + timedelta(hours=2)).time())


async def _end_quiet(chat: Chat) -> None:
    await settled(chat)
    await run(chat, "update notifications set due_at = now() where due_at > now()")
    await Announcer(chat.service.work).notify(chat.tenant, chat.who.id)
    await settled(chat)


async def test_what_falls_into_quiet_hours_is_sent_when_they_end(lead: Chat, manager: Chat) -> None:
    await choose(manager, Preferences(timezone="UTC", quiet=_now_quiet()))
    await happen(lead)
    (one,) = await told(manager)
    await settled(lead)
    assert one.due_at
    assert one.due_at > datetime.now(UTC)
    assert sent(manager, "completed") == 0
    await _end_quiet(manager)
    assert sent(manager, "completed") == 1


async def test_much_that_waited_comes_as_one_card(lead: Chat, manager: Chat) -> None:
    await choose(manager, Preferences(timezone="UTC", quiet=_now_quiet()))
    for number in range(7):
        await happen(lead, f"n{number}")
    await told(manager, 7)
    await _end_quiet(manager)
    on = await manager.received(lambda card: "7 things happened" in text_of(card))
    assert "Somebody completed “n6”" in text_of(manager.standing[on])
    assert sent(manager, "completed") == 1


async def test_what_waits_goes_as_somebody_wants_it_by_then(lead: Chat, manager: Chat) -> None:
    await choose(manager, Preferences(timezone="UTC", quiet=_now_quiet()))
    await happen(lead)
    await told(manager)
    await manager.tap("preferences.save", news="off", key="off")
    await _end_quiet(manager)
    assert sent(manager, "completed") == 0
    await manager.tap("preferences.save", news="all", key="on")
    await happen(lead, "later")
    await told(manager, 2)


async def test_nothing_is_sent_of_an_opportunity_that_was_put_away_meanwhile(
    lead: Chat, manager: Chat
) -> None:
    await choose(manager, Preferences(timezone="UTC", quiet=_now_quiet()))
    await happen(lead)
    await told(manager)
    await lead.tap("opportunity.archive", opp=1, key="away")
    await _end_quiet(manager)
    assert sent(manager, "completed") == 0
    await lead.tap("opportunity.restore", opp=1, key="back")
    await _end_quiet(manager)
    assert sent(manager, "completed") == 1


# Another tenant, another role


async def test_a_person_in_two_tenants_is_told_in_the_one_where_it_happened(
    lead: Chat, manager: Chat
) -> None:
    elsewhere = manager.beside(MEGAN, tenant="bbbbbbbb-0000-0000-0000-000000000009")
    await elsewhere.say("hi")
    await happen(lead)
    await told(manager)
    await settled(lead)
    assert sent(manager, "completed") == 1
    assert sent(elsewhere, "completed") == 0
    assert "Nothing so far." in text_of(await elsewhere.say("notifications"))


async def test_who_is_manager_no_more_is_told_no_more(lead: Chat, manager: Chat) -> None:
    async with lead.service.work(lead.tenant) as work:
        await work.people.revoke(MEGAN.id, Role.MANAGER)
        await work.commit()
    await happen(lead)
    await told(lead)
    await settled(lead)
    assert sent(manager, "completed") == 0


# A chat that is not there yet


async def test_who_has_no_chat_yet_gets_one_opened(lead: Chat) -> None:
    lead.connector.know(LEE)
    await lead.tap("role.assign", role="manager", people=LEE.id, key="m")
    await settled(lead)
    await happen(lead)
    lee = lead.beside(LEE)
    await lee.received(lambda card: "Somebody completed" in text_of(card))


async def test_who_comes_back_is_sent_what_waited(lead: Chat) -> None:
    lead.connector.know(LEE)
    lead.connector.refused |= dict.fromkeys((LEE.id, LEE.mri), Scripted(403, "BotNotInConversationRoster"))
    await lead.tap("role.assign", role="manager", people=LEE.id, key="m")
    await settled(lead)
    await happen(lead)
    lee = lead.beside(LEE)
    await settled(lead)
    (one,) = await told(lee)
    assert one.why == "InstallNotConfigured"
    lead.connector.refused.clear()
    await lee.post(teams.installed(lead.connector.url, who=LEE, tenant=lead.tenant))
    await lee.received(lambda card: "Somebody completed" in text_of(card))


# Read and unread


async def test_opening_it_marks_it_as_read(lead: Chat, manager: Chat) -> None:
    await happen(lead)
    await told(manager)
    await settled(lead)
    card = await manager.say("notifications")
    shown = await manager.tap("news.open", **button(card, "news.open"))
    assert "Launch" in text_of(shown) or "#1" in text_of(shown)
    assert "All 1 read" in text_of(await manager.say("notifications"))


async def test_all_is_marked_as_read_but_for_what_came_since(lead: Chat, manager: Chat) -> None:
    await happen(lead, "before")
    await told(manager)
    await settled(lead)
    card = await manager.say("notifications")
    await happen(lead, "since")
    await told(manager, 2)
    await settled(lead)
    shown = await manager.tap("news.read", **button(card, "news.read"))
    assert "One notification is marked as read" in text_of(shown)
    assert "One unread of 2" in text_of(shown)


async def test_nobody_marks_what_is_somebody_elses(lead: Chat, manager: Chat) -> None:
    await happen(lead)
    await told(manager)
    await settled(lead)
    card = await manager.say("notifications")
    refused = await lead.tap("news.read", **button(card, "news.read"))
    assert "somebody else's notifications" in text_of(refused)
    assert "One unread of 1" in text_of(await manager.say("notifications"))
    await lead.tap("news.open", **button(card, "news.open"))
    assert "One unread of 1" in text_of(await manager.say("notifications"))
