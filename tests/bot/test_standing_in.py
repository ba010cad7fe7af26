"""Somebody else decides: a delegate for a while, or whom a stuck request was handed to."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import pytest_asyncio

from core.approval import Approval, ApprovalState
from core.keys import StageKey
from core.opportunity import Role
from core.service.approvals import RoleSettler
from tests.doubles.chat import PATIENCE, Chat, button, filled, offers, text_of
from tests.doubles.scene import ask, decide, hold, request_to, score, stand_at
from tests.doubles.teams import ALEX, ISAIAH, LEE, MEGAN, Person

ADELE = Person("Adele Vance", "00000000-0000-0000-0000-000000000024")
TODAY = datetime.now(UTC).date()

pytestmark = pytest.mark.asyncio(loop_scope="module")


def _day(after: int) -> str:
    return (TODAY + timedelta(days=after)).isoformat()


@pytest_asyncio.fixture(loop_scope="module")
async def lead(alone: Chat) -> Chat:
    """The owner, an admin, of an opportunity that is scored and waits at the gate."""
    await stand_at(alone, StageKey.QUALIFICATION)
    await score(alone)
    return alone


@pytest_asyncio.fixture(loop_scope="module")
async def megan(lead: Chat) -> Chat:
    """Who decides for the commercial role."""
    return await hold(lead, MEGAN, "commercial")


@pytest_asyncio.fixture(loop_scope="module")
async def lee(lead: Chat) -> Chat:
    """Somebody who holds no approver's role."""
    return await hold(lead, LEE)


async def _request(chat: Chat) -> Approval:
    async with chat.service.work(chat.tenant) as work:
        return (await work.approvals.all(1, StageKey.QUALIFICATION))[-1]


async def _part(chat: Chat, section: str) -> dict[str, Any]:
    detail = {"approval": (await _request(chat)).id}
    shown = {"card": "approval", "opp": 1, "stage": "qualification", "section": section}
    return await chat.tap("card.refresh", **shown, detail=detail)


async def _delegate(chat: Chat, to: Person, begins: int = 0, ends: int = 7) -> str:
    """Fills in the form that hands over decisions."""
    form = await _part(chat, "delegate")
    typed = {"person": to.id, "from": _day(begins), "until": _day(ends)}
    return text_of(await chat.tap("approval.delegate", **filled(form, "approval.delegate", **typed)))


async def _reassign(chat: Chat, to: Person) -> str:
    form = await _part(chat, "reassign")
    return text_of(await chat.tap("approval.reassign", **filled(form, "approval.reassign", person=to.id)))


async def _decide(chat: Chat, decision: str = "approve", **more: str) -> str:
    asked = {"opp": 1, "approval": (await _request(chat)).id, "decision": decision, "key": "k"}
    return text_of(await chat.tap("approval.decide", **asked, **more))


async def _overdue(chat: Chat, holder: Person, person: Person, begins: int, ends: int) -> None:
    """A delegation whose days are not those of a form."""
    async with chat.service.work(chat.tenant) as work:
        days = [TODAY + timedelta(days=after) for after in (begins, ends)]
        await work.delegations.add(Role.COMMERCIAL, holder.id, person.id, *days)
        await work.commit()


# Delegation


async def test_an_open_request_reaches_the_delegate_who_decides_for_the_holder(
    lead: Chat, megan: Chat, lee: Chat
) -> None:
    await ask(lead, "commercial")
    await request_to(megan)
    assert "Lee Gu decides for you" in await _delegate(megan, LEE)
    shown = text_of(await decide(lee, note="Looks right"))
    assert "Approved by Lee Gu for Megan Bowen" in shown
    asked = await _request(lead)
    assert (asked.decided_by, asked.decided_for) == (LEE.id, MEGAN.id)
    assert "Lee Gu for Megan Bowen" in text_of(await lead.tap("stage.open", opp=1, stage="qualification"))


async def test_a_request_made_meanwhile_reaches_the_delegate_too(lead: Chat, megan: Chat, lee: Chat) -> None:
    await ask(lead, "commercial")
    await _delegate(megan, LEE)
    await score(lead, timing="3")
    await ask(lead, "commercial")
    await lee.received(lambda card: offers(card, "approval.decide") and "38 of 60" in text_of(card))
    assert "for Megan Bowen" in await _decide(lee)


async def test_the_holder_still_decides_and_the_second_is_told(lead: Chat, megan: Chat, lee: Chat) -> None:
    await ask(lead, "commercial")
    await _delegate(megan, LEE)
    await _decide(lee)
    assert "Lee Gu for Megan Bowen approved this on" in await _decide(megan)


async def test_the_owner_is_told_for_whom_a_delegate_decided(lead: Chat, megan: Chat, lee: Chat) -> None:
    await ask(lead, "commercial")
    await _delegate(megan, LEE)
    await _decide(lee, "reject", note="Too late to win")
    await lead.received(lambda card: "Lee Gu for Megan Bowen rejected" in text_of(card))


async def test_who_was_handed_decisions_is_told(lead: Chat, megan: Chat, lee: Chat) -> None:
    await ask(lead, "commercial")
    await _delegate(megan, LEE)
    await lee.received(lambda card: "handed their decisions for commercial over to you" in text_of(card))


@pytest.mark.parametrize(("begins", "ends"), [(-9, -1), (1, 5)])
async def test_before_its_first_day_and_after_its_last_a_delegation_decides_nothing(
    lead: Chat, megan: Chat, lee: Chat, begins: int, ends: int
) -> None:
    await ask(lead, "commercial")
    await _overdue(lead, MEGAN, LEE, begins, ends)
    assert "Only people who hold the commercial role" in await _decide(lee)
    assert (await _request(lead)).state is ApprovalState.OPEN


async def test_its_last_day_belongs_to_a_delegation(lead: Chat, megan: Chat, lee: Chat) -> None:
    await ask(lead, "commercial")
    await _overdue(lead, MEGAN, LEE, -9, 0)
    assert "Approved by Lee Gu for Megan Bowen" in await _decide(lee)


async def test_a_delegation_that_is_taken_back_ends_at_once(lead: Chat, megan: Chat, lee: Chat) -> None:
    await ask(lead, "commercial")
    await _delegate(megan, LEE)
    card = await _part(megan, "authority")
    shown = await megan.tap("approval.undelegate", **button(card, "approval.undelegate"))
    assert "decides for nobody" in text_of(shown)
    assert "Only people who hold the commercial role" in await _decide(lee)
    await lee.received(lambda card: "You no longer decide for Megan Bowen" in text_of(card))


async def test_only_its_holder_or_an_admin_takes_a_delegation_back(
    lead: Chat, megan: Chat, lee: Chat
) -> None:
    await ask(lead, "commercial")
    await _delegate(megan, LEE)
    card = await _part(megan, "authority")
    data = button(card, "approval.undelegate")
    assert "Only Megan Bowen or an admin" in text_of(await lee.tap("approval.undelegate", **data))
    assert "decides for nobody" in text_of(await lead.tap("approval.undelegate", **data))
    again = await megan.tap("approval.undelegate", **data)
    assert "over or taken back already" in text_of(again)


async def test_a_delegation_ends_with_the_role_of_its_holder(lead: Chat, megan: Chat, lee: Chat) -> None:
    await ask(lead, "commercial")
    await _delegate(megan, LEE)
    await lead.tap("role.remove", role="commercial", people=MEGAN.id, key="r")
    assert "Only people who hold the commercial role" in await _decide(lee)


async def test_a_delegate_hands_nothing_on(lead: Chat, megan: Chat, lee: Chat) -> None:
    await ask(lead, "commercial")
    await hold(lead, ISAIAH)
    await _delegate(megan, LEE)
    asked = {"approval": (await _request(lead)).id, "person": ISAIAH.id, "from": _day(0), "until": _day(1)}
    refused = await lee.tap("approval.delegate", **asked, key="k")
    assert "Only people who hold the commercial role" in text_of(refused)


async def test_a_delegate_who_may_see_prices_no_more_decides_nothing(
    lead: Chat, megan: Chat, lee: Chat
) -> None:
    await ask(lead, "commercial")
    await _delegate(megan, LEE)
    for role, verb in (("viewer", "role.assign"), ("editor", "role.remove")):
        await lead.tap(verb, role=role, people=LEE.id, key=verb)
    assert "may not see prices here any more" in await _decide(lee)
    assert (await _request(lead)).state is ApprovalState.OPEN


async def test_a_delegate_does_not_decide_what_they_asked_for(lead: Chat, megan: Chat, lee: Chat) -> None:
    await _overdue(lead, MEGAN, LEE, 0, 1)
    await ask(lee, "commercial")
    assert "You asked for this approval yourself" in await _decide(lee)
    assert (await _request(lead)).state is ApprovalState.OPEN


async def test_nobody_has_their_own_request_decided_by_a_delegate(lead: Chat, megan: Chat, lee: Chat) -> None:
    await ask(megan, "commercial")
    await _overdue(lead, MEGAN, LEE, 0, 1)
    assert "Megan Bowen asked for this approval" in await _decide(lee)
    assert (await _request(lead)).state is ApprovalState.OPEN


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ({"person": MEGAN.id}, "You decide for yourself already"),
        ({"person": ALEX.id}, "Alex Wilber asked for this approval"),
        ({"person": ISAIAH.id}, "holds the commercial role already"),
        ({"person": ADELE.id}, "may not see prices here"),
        ({"person": "nobody@agency.example"}, "is nobody I know here"),
        ({"person": "Robert'); DROP TABLE people;--"}, "is nobody I know here"),
        ({"person": ""}, "is missing"),
        ({"from": _day(5), "until": _day(4)}, "comes before the first"),
        ({"from": _day(-5), "until": _day(-1)}, "is over already"),
        ({"until": _day(90)}, "90 days at most"),
        ({"until": "next Friday"}, "could not be read"),
    ],
    ids=[
        "oneself",
        "the requester",
        "a holder",
        "a viewer",
        "a stranger",
        "no name at all",
        "nobody",
        "backwards",
        "over",
        "too long",
        "no date",
    ],
)
async def test_a_delegation_that_makes_no_sense_is_asked_back(
    lead: Chat, megan: Chat, lee: Chat, typed: dict[str, str], why: str
) -> None:
    await ask(lead, "commercial")
    await hold(lead, ISAIAH, "commercial")
    await hold(lead, ADELE)
    for role, verb in (("viewer", "role.assign"), ("editor", "role.remove")):
        await lead.tap(verb, role=role, people=ADELE.id, key=verb)
    form = await _part(megan, "delegate")
    whole = {"person": LEE.id, "from": _day(0), "until": _day(1), **typed}
    refused = await megan.tap("approval.delegate", **filled(form, "approval.delegate", **whole))
    assert why in text_of(refused)
    assert offers(refused, "approval.delegate")
    async with lead.service.work(lead.tenant) as work:
        assert await work.delegations.standing(Role.COMMERCIAL) == ()


async def test_the_same_days_are_not_handed_over_twice(lead: Chat, megan: Chat, lee: Chat) -> None:
    await ask(lead, "commercial")
    await _delegate(megan, LEE, 0, 7)
    assert "already decides for you until" in await _delegate(megan, LEE, 3, 9)


async def test_a_delegation_of_another_tenant_is_no_right_here(lead: Chat, megan: Chat, lee: Chat) -> None:
    await ask(lead, "commercial")
    asked = await _request(lead)
    async with lead.service.work("another") as work:
        assert await work.delegations.standing(Role.COMMERCIAL) == ()
        assert await work.approvals.get(asked.id) is None
    stranger = lead.beside(Person("Sam", "00000000-0000-0000-0000-000000000031"), tenant="another")
    await stranger.say("hi")
    typed = {"approval": asked.id, "person": LEE.id, "from": _day(0), "until": _day(1), "key": "k"}
    assert "does not exist in your organisation" in text_of(await stranger.tap("approval.delegate", **typed))


async def test_when_a_delegation_begins_open_requests_reach_the_delegate(
    lead: Chat, megan: Chat, lee: Chat
) -> None:
    await ask(lead, "commercial")
    await _overdue(lead, MEGAN, LEE, 0, 3)
    assert not any(offers(card, "approval.decide") for card in lee.standing.values())
    await RoleSettler(lead.service.work).settle(lead.tenant, Role.COMMERCIAL)
    assert "Approved by Lee Gu for Megan Bowen" in text_of(await decide(lee))


async def test_when_a_delegation_has_ended_its_cards_lose_their_buttons(
    lead: Chat, megan: Chat, lee: Chat
) -> None:
    await ask(lead, "commercial")
    await _delegate(megan, LEE)
    message, _ = await request_to(lee)
    async with lead.service.work(lead.tenant) as work:
        (given,) = await work.delegations.standing(Role.COMMERCIAL)
        await work.delegations.take_back(given.id)
        await work.commit()
    await RoleSettler(lead.service.work).settle(lead.tenant, Role.COMMERCIAL)
    async with asyncio.timeout(PATIENCE):
        while offers(lee.standing[message], "approval.decide"):
            await asyncio.sleep(0.05)


# Reassigning


async def test_a_manager_hands_a_stuck_request_to_somebody(lead: Chat, megan: Chat, lee: Chat) -> None:
    await ask(lead, "commercial")
    manager = await hold(lead, ISAIAH, "manager")
    assert "Lee Gu can decide this request" in await _reassign(manager, LEE)
    assert "Approved by Lee Gu" in text_of(await decide(lee))
    asked = await _request(lead)
    assert (asked.reassigned_to, asked.reassigned_by_name, asked.decided_for) == (
        LEE.id,
        "Isaiah Langer",
        None,
    )


async def test_whom_a_request_was_handed_to_decides_no_other(lead: Chat, megan: Chat, lee: Chat) -> None:
    await ask(lead, "commercial", "solution")
    async with lead.service.work(lead.tenant) as work:
        first, other = await work.approvals.all(1, StageKey.QUALIFICATION)
    handed = {"approval": first.id, "person": LEE.id, "key": "k"}
    await lead.tap("approval.reassign", **handed)
    refused = await lee.tap("approval.decide", approval=other.id, decision="approve", key="k")
    assert "Only people who hold the solution role" in text_of(refused)


async def test_whom_it_was_handed_to_before_no_longer_decides_it(lead: Chat, megan: Chat, lee: Chat) -> None:
    await ask(lead, "commercial")
    isaiah = await hold(lead, ISAIAH)
    await _reassign(lead, LEE)
    await _reassign(lead, ISAIAH)
    assert "Only people who hold the commercial role" in await _decide(lee)
    assert "Approved by Isaiah Langer" in await _decide(isaiah)


async def test_an_editor_hands_nothing_to_anybody(lead: Chat, megan: Chat, lee: Chat) -> None:
    await ask(lead, "commercial")
    refused = await lee.tap("approval.reassign", approval=(await _request(lead)).id, person=LEE.id, key="k")
    assert "Nothing was changed" in text_of(refused)
    assert (await _request(lead)).reassigned_to is None


@pytest.mark.parametrize(
    ("person", "why"),
    [
        (ALEX.id, "Alex Wilber asked for this approval"),
        (MEGAN.id, "can decide this already"),
        ("nobody@agency.example", "is nobody I know here"),
    ],
    ids=["the requester", "a holder", "a stranger"],
)
async def test_a_request_handed_to_the_wrong_one_is_asked_back(
    lead: Chat, megan: Chat, person: str, why: str
) -> None:
    await ask(lead, "commercial")
    form = await _part(lead, "reassign")
    refused = await lead.tap("approval.reassign", **filled(form, "approval.reassign", person=person))
    assert why in text_of(refused)
    assert offers(refused, "approval.reassign")
    assert (await _request(lead)).reassigned_to is None


async def test_a_decided_request_is_handed_to_nobody(lead: Chat, megan: Chat, lee: Chat) -> None:
    await ask(lead, "commercial")
    await decide(megan)
    refused = await lead.tap("approval.reassign", approval=(await _request(lead)).id, person=LEE.id, key="k")
    assert "Megan Bowen approved this on" in text_of(refused)


async def test_a_superseded_request_is_handed_to_nobody(lead: Chat, megan: Chat, lee: Chat) -> None:
    await ask(lead, "commercial")
    await score(lead, timing="3")
    refused = await lead.tap("approval.reassign", approval=(await _request(lead)).id, person=LEE.id, key="k")
    assert "has changed since" in text_of(refused)


# Who can decide, and why


async def test_the_card_says_who_can_decide_and_why(lead: Chat, megan: Chat, lee: Chat) -> None:
    await lead.tap("role.assign", role="commercial", people=ALEX.id, key="r")
    await hold(lead, ISAIAH)
    await hold(lead, ADELE, "commercial")
    await ask(lead, "commercial")
    await _delegate(megan, LEE)
    await _reassign(lead, ISAIAH)
    await lead.tap("role.remove", role="commercial", people=ADELE.id, key="rr")
    said = text_of(await _part(lead, "authority"))
    assert "Megan Bowen" in said
    assert "Holds the role since" in said
    assert "Decides for Megan Bowen until" in said
    assert "Alex Wilber handed this request to them" in said
    assert "Asked for this approval" in said
    assert "Adele Vance" in said
    assert "neither hold the role now" in said


async def test_when_the_last_holder_goes_the_owner_is_told_and_the_card_says_so(
    lead: Chat, megan: Chat
) -> None:
    await ask(lead, "commercial")
    await lead.tap("role.remove", role="commercial", people=MEGAN.id, key="r")
    await lead.received(lambda card: "Nobody can decide the request to commercial" in text_of(card))
    assert "Nobody can approve it" in text_of(await lead.tap("stage.open", opp=1, stage="qualification"))
    await lead.tap("role.assign", role="commercial", people=MEGAN.id, key="again")
    assert "Approved by Megan Bowen" in await _decide(megan)


async def test_a_holder_who_asked_alone_is_said_to_be_barred(lead: Chat, lee: Chat) -> None:
    await lead.tap("role.assign", role="commercial", people=ALEX.id, key="r")
    await ask(lead, "commercial")
    assert "Whoever could decide this asked for it" in text_of(await _part(lee, ""))
