"""Reminders and escalation: when they are due, to whom, once, and only while a request waits."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import pytest_asyncio

from core.approval import Approval, Channel, DeliveryState
from core.keys import StageKey
from core.opportunity import Subject
from core.service.approvals.chasing import Chaser
from tests.doubles.chat import PATIENCE, Chat, buttons, offers, text_of, trowel
from tests.doubles.mail import SmtpServer
from tests.doubles.scene import ask, decide, hold, request_to, score, stand_at
from tests.doubles.teams import ALEX, ISAIAH, LEE, MEGAN, Person
from tests.doubles.unreached import OPEN, blocked, page, receipts, requests, run, send

pytestmark = pytest.mark.asyncio(loop_scope="module")

REMINDED = "this still waits for a decision"


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def smtp() -> AsyncIterator[SmtpServer]:
    async with SmtpServer().open() as server:
        yield server


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def mailing(shared_database_url: str, smtp: SmtpServer) -> AsyncIterator[Chat]:
    settings = {"SMTP_HOST": "127.0.0.1", "SMTP_PORT": str(smtp.port), "SMTP_SECURITY": "none"}
    async with trowel(shared_database_url, MAIL_FROM="trowel@agency.example", **settings) as chat:
        yield chat


@pytest_asyncio.fixture(loop_scope="module")
async def lead(mailing: Chat) -> Chat:
    """The owner, an admin, of an opportunity that waits at the gate, in a tenant of its own."""
    lead = mailing.apart()
    await stand_at(lead, StageKey.QUALIFICATION)
    await score(lead)
    return lead


@pytest_asyncio.fixture(loop_scope="module")
async def megan(lead: Chat) -> Chat:
    """Somebody who decides for the commercial role and has been asked."""
    megan = await hold(lead, MEGAN, "commercial")
    await ask(lead, "commercial")
    await request_to(megan)
    return megan


async def _request(lead: Chat) -> Approval:
    *_, request = await requests(lead)
    return request


async def _pass(lead: Chat, hours: int) -> None:
    """Lets hours pass: what happened happened so much earlier, and what was planned comes so much sooner."""
    earlier = timedelta(hours=hours)
    await run(lead, "update approvals set requested_at = requested_at - cast(:by as interval)", by=earlier)
    await run(
        lead,
        "update chases set reminded_at = reminded_at - cast(:by as interval), next_at = next_at - cast(:by as interval)",
        by=earlier,
    )
    request = await _request(lead)
    ((planned,),) = await run(lead, "select next_at from chases where approval = :id", id=request.id)
    if planned and planned <= datetime.now(UTC):
        async with lead.service.work(lead.tenant) as work:
            await work.chases.plan(request.id, planned)
            await work.commit()


async def _looked(lead: Chat, hours: int) -> None:
    """Lets hours pass and looks at the request itself, so that nothing more is to come of it."""
    await _pass(lead, hours)
    await Chaser(lead.service.work).look(lead.tenant, (await _request(lead)).id)


async def _until(lead: Chat, true: Any) -> Approval:
    async with asyncio.timeout(PATIENCE):
        while not true(request := await _request(lead)):
            await asyncio.sleep(0.02)
        return request


def _reminders(chat: Chat) -> int:
    """How many cards with a reminder were posted in a chat."""
    posted = (call.body for call in chat.connector.calls if call.method == "POST")
    return sum(
        body.get("conversation", {}).get("id") == chat.here and REMINDED in text_of(body) for body in posted
    )


async def _settled(chat: Chat) -> None:
    """Waits until nothing is on its way in the tenant."""
    statement = "select count(*) from outbox where state in ('pending', 'sending')"
    async with asyncio.timeout(PATIENCE):
        while (await run(chat, statement))[0][0]:
            await asyncio.sleep(0.02)


# Reminders


async def test_who_has_not_decided_is_reminded_with_a_card_to_decide_on(lead: Chat, megan: Chat) -> None:
    await _pass(lead, 25)
    on = await megan.received(lambda card: REMINDED in text_of(card) and offers(card, "approval.decide"))
    request = await _until(lead, lambda one: one.reminders == 1)
    assert request.reminded_at
    shown = text_of(await lead.tap("card.refresh", card="stage", section="requests", **OPEN))
    assert "Reminded" in shown
    assert "reminder" in shown
    decided = await decide(megan)
    assert "Approved by Megan Bowen" in text_of(decided)
    await megan.received(lambda card: "Approved by Megan Bowen" in text_of(card))
    async with asyncio.timeout(PATIENCE):
        while offers(megan.standing[on], "approval.decide"):
            await asyncio.sleep(0.02)


async def test_nobody_is_reminded_before_it_is_time(lead: Chat, megan: Chat) -> None:
    await _looked(lead, 23)
    await _settled(lead)
    assert (await _request(lead)).reminders == _reminders(megan) == 0


async def test_who_is_not_reached_is_reminded_by_mail_with_a_link_that_works(
    lead: Chat, smtp: SmtpServer
) -> None:
    _, address = await blocked(lead)
    await ask(lead, "commercial")
    first = await smtp.arrived(address)
    await _pass(lead, 25)
    again = await smtp.arrived(address, 2)
    assert again.subject.startswith("Reminder: your approval is asked for")
    assert again.link != first.link
    assert (await page(lead, first.link))[0] == 200
    assert (await send(lead, again.link))[0] == 200
    assert (await page(lead, first.link))[0] == 410


async def test_reminders_end_where_the_tenant_has_set(lead: Chat, megan: Chat) -> None:
    await lead.tap("settings.save", reminder_times="2", escalation_hours="0", key="s")
    for times in (1, 2):
        await _pass(lead, 25)
        await _until(lead, lambda one, times=times: one.reminders == times)
    await _looked(lead, 1_000)
    await _settled(lead)
    assert (await _request(lead)).reminders == 2
    ((planned,),) = await run(lead, "select next_at from chases")
    assert planned is None


async def test_zero_hours_turn_both_off(lead: Chat) -> None:
    await lead.tap("settings.save", reminder_hours="0", escalation_hours="0", key="s")
    megan = await hold(lead, MEGAN, "commercial")
    await ask(lead, "commercial")
    await request_to(megan)
    await _looked(lead, 1_000)
    await _settled(lead)
    request = await _request(lead)
    assert (request.reminders, request.escalated_at, _reminders(megan)) == (0, None, 0)


async def test_hours_that_are_set_later_count_for_what_waits_already(lead: Chat, megan: Chat) -> None:
    await run(lead, "update approvals set requested_at = requested_at - interval '10 hours'")
    await lead.tap("settings.save", reminder_hours="5", key="s")
    await _until(lead, lambda one: one.reminders == 1)
    await megan.received(lambda card: REMINDED in text_of(card))


async def test_who_asked_and_may_not_decide_is_not_reminded(lead: Chat, megan: Chat) -> None:
    await lead.tap("role.assign", role="commercial", people=ALEX.id, key="r")
    await _pass(lead, 25)
    await _until(lead, lambda one: one.reminders == 1)
    await megan.received(lambda card: REMINDED in text_of(card))
    await _settled(lead)
    assert _reminders(lead) == 0


# What waits no longer


async def test_nobody_is_reminded_of_what_is_decided(lead: Chat, megan: Chat) -> None:
    await decide(megan)
    await _looked(lead, 1_000)
    await _settled(lead)
    request = await _request(lead)
    assert (request.reminders, request.escalated_at, _reminders(megan)) == (0, None, 0)


async def test_nobody_is_reminded_of_what_was_overtaken(lead: Chat, megan: Chat) -> None:
    await score(lead, timing="3")
    await _looked(lead, 1_000)
    await _settled(lead)
    request = await _request(lead)
    assert (request.reminders, request.escalated_at, _reminders(megan)) == (0, None, 0)


async def test_what_is_put_away_waits_in_silence_until_it_is_back(lead: Chat, megan: Chat) -> None:
    await lead.tap("opportunity.archive", opp=1, key="a")
    await _looked(lead, 30)
    await _settled(lead)
    assert (await _request(lead)).reminders == _reminders(megan) == 0
    await lead.tap("opportunity.restore", opp=1, key="r")
    await _pass(lead, 25)
    await _until(lead, lambda one: one.reminders == 1)
    await megan.received(lambda card: REMINDED in text_of(card))


async def test_a_reminder_that_is_overtaken_on_its_way_is_not_sent(lead: Chat, megan: Chat) -> None:
    await decide(megan)
    request = await _request(lead)
    for subject in (
        Subject("approval", 1, request.stage, "reminder", detail={"approval": request.id}),
        Subject("escalation", 1, request.stage, detail={"approval": request.id}),
    ):
        async with lead.service.work(lead.tenant) as work:
            late = await work.outbox.write(megan.here, subject)
            await work.commit()
        await _settled(lead)
        assert await run(lead, "select state from outbox where id = :id", id=late) == [("dropped",)]


# Escalation


async def _manager(lead: Chat, who: Person = ISAIAH) -> Chat:
    return await hold(lead, who, "manager")


async def test_managers_are_told_once_who_is_waited_for(lead: Chat, megan: Chat) -> None:
    isaiah = await _manager(lead)
    await _pass(lead, 73)
    on = await isaiah.received(lambda card: "waits for commercial to decide" in text_of(card))
    card = isaiah.standing[on]
    assert "Megan Bowen" in text_of(card)
    (onward,) = [one["data"] for one in buttons(card) if one["verb"] == "card.refresh"]
    shown = await isaiah.tap(
        "card.refresh", **{name: value for name, value in onward.items() if name != "verb"}
    )
    assert "Megan Bowen" in text_of(shown)
    request = await _until(lead, lambda one: one.escalated_at)
    assert request.escalated_to == ("Isaiah Langer",)
    assert "to Isaiah Langer" in text_of(await lead.tap("stage.open", **OPEN))
    await _looked(lead, 200)
    await _settled(lead)
    told = [text_of(card) for card in isaiah.standing.values() if "waits for commercial" in text_of(card)]
    assert len(told) == 1


async def test_without_a_manager_the_admins_are_told_and_the_owner_of_that(lead: Chat, megan: Chat) -> None:
    await _pass(lead, 73)
    await lead.received(lambda card: "Nobody in your organisation is manager" in text_of(card))
    await lead.received(lambda card: "waits for commercial to decide" in text_of(card))
    assert (await _until(lead, lambda one: one.escalated_at)).escalated_to == ("Alex Wilber",)


async def test_a_manager_without_a_chat_gets_one(lead: Chat, megan: Chat) -> None:
    lead.connector.know(LEE)
    await lead.tap("role.assign", role="manager", people=LEE.id, key="m")
    await _pass(lead, 73)
    await lead.beside(LEE).received(lambda card: "waits for commercial to decide" in text_of(card))


async def test_a_manager_who_is_not_reached_is_mailed_without_a_link_to_decide(
    lead: Chat, megan: Chat, smtp: SmtpServer
) -> None:
    _, address = await blocked(lead, LEE, "manager")
    await _pass(lead, 73)
    mail = await smtp.arrived(address)
    assert mail.subject.startswith("Still waiting for a decision")
    assert "Megan Bowen" in mail.text
    assert "/approve/" not in mail.text + mail.html


async def test_a_role_without_holders_is_escalated_as_such(lead: Chat) -> None:
    isaiah = await _manager(lead)
    await ask(lead, "solution")
    await _pass(lead, 73)
    await isaiah.received(lambda card: "nobody holds that role" in text_of(card))


# Once, whatever happens


async def test_fifty_looks_at_once_remind_once(lead: Chat, megan: Chat) -> None:
    await _pass(lead, 25)
    chaser, request = Chaser(lead.service.work), await _request(lead)
    await asyncio.gather(*(chaser.look(lead.tenant, request.id) for _ in range(50)))
    await _settled(lead)
    assert (await _request(lead)).reminders == _reminders(megan) == 1


async def test_a_reminder_whose_sender_died_is_not_sent_again(lead: Chat, megan: Chat) -> None:
    await _pass(lead, 25)
    await megan.received(lambda card: REMINDED in text_of(card))
    await _settled(lead)
    died = "update outbox set state = 'sending' where subject->>'section' = 'reminder' returning id"
    ((message,),) = await run(lead, died)
    await _again(lead, "send_message", message=message)
    assert await run(lead, "select state from outbox where id = :id", id=message) == [("unknown",)]
    assert _reminders(megan) == 1


async def test_a_mail_whose_sender_died_is_not_sent_again(lead: Chat, smtp: SmtpServer) -> None:
    _, address = await blocked(lead)
    await ask(lead, "commercial")
    await smtp.arrived(address)
    await receipts(lead, lambda found: found and found[0].state is DeliveryState.SENT)
    ((mail,),) = await run(lead, "update mails set state = 'sending' returning id")
    await _again(lead, "send_mail", mail=mail)
    (receipt,) = await receipts(lead, lambda found: True)
    assert receipt.state is DeliveryState.UNKNOWN
    assert len(smtp.to(address)) == 1


async def _again(lead: Chat, task: str, **args: str) -> None:
    """Has a job run again, as the sweep does with those of workers that died."""
    jobs = lead.service.jobs
    tasks: Any = jobs._tasks  # pyright: ignore[reportPrivateUsage]
    await tasks[task](None, tenant=lead.tenant, **args)


async def test_another_tenant_is_left_alone(lead: Chat, megan: Chat) -> None:
    other = lead.beside(ALEX, tenant=f"{lead.tenant}-other")
    await stand_at(other, StageKey.QUALIFICATION)
    await score(other)
    approver = await hold(other, MEGAN, "commercial")
    await ask(other, "commercial")
    await request_to(approver)
    await _pass(lead, 73)
    await _until(lead, lambda one: one.reminders == 1)
    await _settled(lead)
    await _settled(other)
    assert (await _request(other)).reminders == 0
    await Chaser(lead.service.work).look(other.tenant, (await _request(lead)).id)
    assert (await _request(lead)).reminders == 1


async def test_a_blocked_holder_is_missed_once_however_often_reminded(lead: Chat, smtp: SmtpServer) -> None:
    _, address = await blocked(lead)
    await ask(lead, "commercial")
    await smtp.arrived(address)
    await _pass(lead, 25)
    await smtp.arrived(address, 2)
    found = await receipts(
        lead, lambda found: len([one for one in found if one.state is DeliveryState.SENT]) == 2
    )
    assert {one.occasion for one in found} == {"request", "reminder-1"}
    assert {one.channel for one in found} == {Channel.EMAIL}
    await _settled(lead)
    told = [text_of(card) for card in lead.standing.values()]
    assert sum("could not be reached in Teams" in one for one in told) == 1
