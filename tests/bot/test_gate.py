"""The gate at stage 3: asked, decided once, seen by everyone, and passed only when it stands open."""

import asyncio
from typing import Any
from uuid import uuid4

import pytest
import pytest_asyncio

from core.approval import Approval, ApprovalState
from core.keys import StageKey, StageStatus
from core.opportunity import FileState
from core.qualification import Dimension
from tests.doubles import teams
from tests.doubles.chat import PATIENCE, Chat, button, offers, text_of
from tests.doubles.scene import ask, decide, hold, request_to, run, score, stand_at
from tests.doubles.teams import ALEX, CHANNEL, ISAIAH, LEE, MEGAN, Person, Scripted

OPEN = {"opp": 1, "stage": "qualification"}


pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(loop_scope="module")
async def lead(alone: Chat) -> Chat:
    """The owner, an admin, of an opportunity that is scored and waits at the gate."""
    await stand_at(alone, StageKey.QUALIFICATION)
    await score(alone)
    return alone


@pytest_asyncio.fixture(loop_scope="module")
async def megan(lead: Chat) -> Chat:
    """Somebody who decides for the commercial role."""
    return await hold(lead, MEGAN, "commercial")


async def _requests(chat: Chat) -> tuple[Approval, ...]:
    async with chat.service.work(chat.tenant) as work:
        return await work.approvals.all(1, StageKey.QUALIFICATION)


async def _gate(chat: Chat) -> str:
    return text_of(await chat.tap("stage.open", **OPEN))


async def _record(chat: Chat) -> str:
    return text_of(await chat.tap("card.refresh", card="stage", section="requests", **OPEN))


async def _complete(chat: Chat, key: str = "c") -> str:
    return text_of(await chat.tap("stage.complete", **OPEN, key=key))


def _deciding(approval: str, decision: str = "approve", **more: str) -> dict[str, Any]:
    return {"opp": 1, "approval": approval, "decision": decision, "key": "k", **more}


# Asking


async def test_every_approver_gets_a_card_in_their_own_chat(lead: Chat, megan: Chat) -> None:
    lee, isaiah = await hold(lead, LEE, "commercial"), await hold(lead, ISAIAH)
    await ask(lead, "commercial", note="By Friday, please")
    for approver in (megan, lee):
        _, card = await request_to(approver)
        assert "By Friday, please" in text_of(card)
        assert "42 of 60 points" in text_of(card)
    assert not any(
        offers(card, "approval.decide") for card in [*lead.standing.values(), *isaiah.standing.values()]
    )


async def test_an_approver_who_never_spoke_gets_a_chat_opened(lead: Chat) -> None:
    lead.connector.know(LEE)
    await lead.tap("role.assign", role="commercial", people=LEE.id, key="r")
    await lead.until("card.refresh", lambda text: "Lee Gu" in text, card="roles")
    await ask(lead, "commercial")
    assert "approved" in text_of(await decide(lead.beside(LEE))).lower()


async def test_a_role_without_holders_is_said_and_can_be_approved_by_nobody(lead: Chat, megan: Chat) -> None:
    asked = text_of(await ask(lead, "solution"))
    assert "Nobody holds solution yet" in asked
    assert "Nobody can approve it" in await _gate(lead)
    (request,) = await _requests(lead)
    for somebody in (lead, megan):
        refused = await somebody.tap("approval.decide", **_deciding(request.id))
        assert "Only people who hold the solution role" in text_of(refused)


async def test_who_gets_the_role_later_gets_the_request_then(lead: Chat) -> None:
    await ask(lead, "solution")
    lee = await hold(lead, LEE, "solution")
    assert "Approved by Lee Gu" in text_of(await decide(lee))


async def test_nothing_is_asked_before_all_six_are_scored(alone: Chat) -> None:
    await stand_at(alone, StageKey.QUALIFICATION)
    refused = await alone.tap("approval.request", opp=1, roles="commercial", key="k")
    assert "nobody was asked" in text_of(refused)
    assert await _requests(alone) == ()


async def test_what_stands_is_not_asked_twice(lead: Chat, megan: Chat) -> None:
    await ask(lead, "commercial")
    again = await lead.tap("approval.request", opp=1, roles="commercial", key="again")
    assert "Nobody was asked twice" in text_of(again)
    assert len(await _requests(lead)) == 1


async def test_many_who_ask_at_once_ask_once(lead: Chat, megan: Chat) -> None:
    people = [lead, megan]
    taps = [people[n % 2].tap("approval.request", opp=1, roles="commercial", key=f"{n}") for n in range(10)]
    shown = [text_of(card) for card in await asyncio.gather(*taps)]
    assert sum("Nobody was asked twice" in text for text in shown) == 9
    assert len(await _requests(lead)) == 1


async def test_a_role_that_decides_nothing_is_not_asked(lead: Chat) -> None:
    refused = await lead.tap("approval.request", opp=1, roles="commercial,viewer", key="k")
    assert "decides nothing" in text_of(refused)
    assert await _requests(lead) == ()


async def test_an_approver_who_is_no_editor_cannot_ask(lead: Chat, megan: Chat) -> None:
    await lead.tap("role.remove", role="editor", people=MEGAN.id, key="r")
    refused = await megan.tap("approval.request", opp=1, roles="commercial", key="k")
    assert "look but not change" in text_of(refused)
    assert await _requests(lead) == ()


# Deciding


async def test_an_approver_approves_on_their_own_card(lead: Chat, megan: Chat) -> None:
    await ask(lead, "commercial")
    shown = await decide(megan, note="A good fit")
    assert "Approved by Megan Bowen" in text_of(shown)
    assert "A good fit" in text_of(shown)
    assert not offers(shown, "approval.decide")


async def test_the_second_tapper_is_told_who_decided(lead: Chat, megan: Chat) -> None:
    lee = await hold(lead, LEE, "commercial")
    await ask(lead, "commercial")
    both = {MEGAN.name: "approve", LEE.name: "reject"}
    cards = [await request_to(one) for one in (megan, lee)]
    taps = [
        one.press(message, "approval.decide", **button(card, "approval.decide", decision=decision), note="So")
        for one, (message, card), decision in zip((megan, lee), cards, both.values(), strict=True)
    ]
    shown = [text_of(card) for card in await asyncio.gather(*taps)]
    (request,) = await _requests(lead)
    first = request.decided_by_name or ""
    late = next(text for text, name in zip(shown, both, strict=True) if name != first)
    assert request.state == ("approved" if both[first] == "approve" else "rejected")
    assert f"{first} {request.state} this on" in late
    assert "Your tap changed nothing" in late


async def test_twenty_decisions_at_once_come_to_one(lead: Chat, megan: Chat) -> None:
    holders = [megan, await hold(lead, LEE, "commercial"), await hold(lead, ISAIAH, "commercial")]
    await hold(lead, ALEX, "commercial")
    await ask(await hold(lead, Person("Adele Vance", "00000000-0000-0000-0000-000000000024")), "commercial")
    (request,) = await _requests(lead)
    people = [*holders, lead.beside(ALEX)]
    taps = [
        people[n % 4].tap(
            "approval.decide",
            **_deciding(request.id, ("approve", "reject")[n // 4 % 2], key=f"{n}", note=f"Reason {n}"),
        )
        for n in range(20)
    ]
    shown = [text_of(card) for card in await asyncio.gather(*taps)]
    (decided,) = await _requests(lead)
    assert sum("Your tap changed nothing" in text for text in shown) == 19
    assert sum(decided.decided_by_name in text for text in shown if decided.decided_by_name) == 20
    async with asyncio.timeout(PATIENCE):
        while decided.decision_note not in await _gate(lead):
            await asyncio.sleep(0.05)


async def test_nobody_approves_their_own_request(lead: Chat) -> None:
    await lead.tap("role.assign", role="commercial", people=ALEX.id, key="r")
    card = await ask(lead, "commercial")
    assert not offers(card, "approval.decide")
    (request,) = await _requests(lead)
    refused = await lead.tap("approval.decide", **_deciding(request.id))
    assert "You asked for this approval yourself" in text_of(refused)
    assert (await _requests(lead))[0].state is ApprovalState.OPEN


async def test_a_tenant_may_allow_people_to_approve_their_own_request(lead: Chat) -> None:
    await lead.tap("role.assign", role="commercial", people=ALEX.id, key="r")
    await lead.tap("settings.save", self_approval="yes", key="s")
    await ask(lead, "commercial")
    assert "Approved by Alex Wilber" in text_of(await decide(lead))


async def test_an_own_request_cannot_be_decided_even_to_reject(lead: Chat) -> None:
    await lead.tap("role.assign", role="commercial", people=ALEX.id, key="r")
    await ask(lead, "commercial")
    (request,) = await _requests(lead)
    await lead.tap("approval.decide", **_deciding(request.id, "reject", note="No"))
    assert (await _requests(lead))[0].state is ApprovalState.OPEN


async def test_rejecting_needs_a_reason(lead: Chat, megan: Chat) -> None:
    await ask(lead, "commercial")
    refused = await decide(megan, "reject", note="  ")
    assert "Rejecting needs a reason" in text_of(refused)
    assert offers(refused, "approval.decide")
    assert (await _requests(lead))[0].state is ApprovalState.OPEN
    assert "Rejected by Megan Bowen" in text_of(await decide(megan, "reject", note="Too late to win"))


async def test_a_new_request_replaces_the_rejected_one_and_both_stay(lead: Chat, megan: Chat) -> None:
    await ask(lead, "commercial")
    await decide(megan, "reject", note="Too late to win")
    await ask(lead, "commercial", note="We won a week")
    first, second = await _requests(lead)
    assert second.replaces == first.id
    assert second.state is ApprovalState.OPEN
    record = await _record(lead)
    assert "Too late to win" in record
    assert "We won a week" in record
    await decide(megan)
    assert "is completed" in await _complete(lead)


async def test_only_holders_decide(lead: Chat, megan: Chat) -> None:
    lee = await hold(lead, LEE, "solution")
    await ask(lead, "commercial")
    (request,) = await _requests(lead)
    for somebody in (lee, lead):
        refused = await somebody.tap("approval.decide", **_deciding(request.id))
        assert "Only people who hold the commercial role" in text_of(refused)
    assert (await _requests(lead))[0].state is ApprovalState.OPEN


async def test_an_approver_who_was_removed_between_card_and_tap_decides_nothing(
    lead: Chat, megan: Chat
) -> None:
    await ask(lead, "commercial")
    message, card = await request_to(megan)
    await lead.tap("role.remove", role="commercial", people=MEGAN.id, key="r")
    data = button(card, "approval.decide", decision="approve")
    refused = await megan.press(message, "approval.decide", **data)
    assert "you do not hold it now" in text_of(refused)
    assert not offers(refused, "approval.decide")
    assert (await _requests(lead))[0].state is ApprovalState.OPEN


async def test_the_card_of_an_approver_who_was_removed_loses_its_buttons(lead: Chat, megan: Chat) -> None:
    await ask(lead, "commercial")
    message, _ = await request_to(megan)
    await lead.tap("role.remove", role="commercial", people=MEGAN.id, key="r")
    async with asyncio.timeout(PATIENCE):
        while offers(megan.standing[message], "approval.decide"):
            await asyncio.sleep(0.02)


async def test_nothing_is_decided_on_an_archived_opportunity(lead: Chat, megan: Chat) -> None:
    await ask(lead, "commercial")
    (request,) = await _requests(lead)
    await lead.tap("opportunity.archive", opp=1, key="a")
    assert "archived" in text_of(await megan.tap("approval.decide", **_deciding(request.id)))
    assert (await _requests(lead))[0].state is ApprovalState.OPEN


# What changes after it was asked


async def test_a_changed_score_supersedes_the_request_and_says_what_changed(lead: Chat, megan: Chat) -> None:
    await ask(lead, "commercial")
    message, _ = await request_to(megan)
    await score(lead, timing="3")
    async with asyncio.timeout(PATIENCE):
        while offers(megan.standing[message], "approval.decide"):
            await asyncio.sleep(0.02)
    assert "Timing changed from 7 to 3" in text_of(megan.standing[message])
    assert (await _requests(lead))[0].state is ApprovalState.SUPERSEDED


async def test_a_decision_on_what_was_superseded_is_refused(lead: Chat, megan: Chat) -> None:
    await ask(lead, "commercial")
    (request,) = await _requests(lead)
    await score(lead, timing="3")
    refused = await megan.tap("approval.decide", **_deciding(request.id))
    assert "has changed since" in text_of(refused)
    assert (await _requests(lead))[0].state is ApprovalState.SUPERSEDED


async def test_a_score_changed_back_does_not_revive_a_request(lead: Chat, megan: Chat) -> None:
    await ask(lead, "commercial")
    (request,) = await _requests(lead)
    await score(lead, timing="3")
    await score(lead, timing="7")
    await megan.tap("approval.decide", **_deciding(request.id))
    assert (await _requests(lead))[0].state is ApprovalState.SUPERSEDED


async def test_a_changed_fact_supersedes_the_request(lead: Chat, megan: Chat) -> None:
    await ask(lead, "commercial")
    await lead.tap("intake.save", opp=1, client_name="Harbour Foods", key="f")
    (request,) = await _requests(lead)
    refused = await megan.tap("approval.decide", **_deciding(request.id))
    assert "Client changed from nothing to Harbour Foods" in text_of(refused)
    assert (await _requests(lead))[0].state is ApprovalState.SUPERSEDED


async def test_a_superseded_role_is_asked_anew_about_what_stands(lead: Chat, megan: Chat) -> None:
    await ask(lead, "commercial")
    await score(lead, timing="3")
    await ask(lead, "commercial")
    await megan.received(lambda card: offers(card, "approval.decide") and "38 of 60 points" in text_of(card))
    await decide(megan)
    assert "is completed" in await _complete(lead)


async def test_a_gate_that_was_passed_says_what_changed_since(lead: Chat, megan: Chat) -> None:
    await ask(lead, "commercial")
    await decide(megan)
    await _complete(lead)
    await score(lead, timing="3")
    shown = await _gate(lead)
    assert "Approved, changed since" in shown
    assert "Timing changed from 7 to 3" in shown
    assert "already completed by Alex Wilber" in await _complete(lead, "again")


# Whose concern is what


BRIEF = b"Client: Harbour Foods Ltd\n\nWe need several social statics and one launch film in Norway."


async def _drop_more(chat: Chat) -> None:
    """Adds a file to the brief and waits until it has been read."""
    asked = await chat.drop(("more.md", b"We also need twelve radio spots and a microsite in Denmark."))
    await chat.tap("file.place", **button(asked, "file.place", opp=1))
    async with asyncio.timeout(PATIENCE):
        while True:
            async with chat.service.work(chat.tenant) as work:
                overview = await work.opportunities.overview(1)
            if overview and [one.state for one in overview.files] == [FileState.READ] * 2:
                return
            await asyncio.sleep(0.05)


async def test_a_run_that_comes_to_the_same_supersedes_nothing(alone: Chat) -> None:
    await alone.drop(("brief.md", BRIEF))
    for stage in ("intake", "diagnosis"):
        await run(alone, stage)
    await score(alone)
    await hold(alone, LEE, "solution")
    await ask(alone, "solution")
    await run(alone, "diagnosis")
    assert [one.state for one in await _requests(alone)] == [ApprovalState.OPEN]


async def test_a_diagnosis_that_differs_supersedes_what_solution_was_asked_and_not_commercial(
    alone: Chat,
) -> None:
    await alone.drop(("brief.md", BRIEF))
    for stage in ("intake", "diagnosis"):
        await run(alone, stage)
        await alone.tap("stage.complete", opp=1, stage=stage, key=stage)
    await score(alone)
    megan, lee = await hold(alone, MEGAN, "commercial"), await hold(alone, LEE, "solution")
    await ask(alone, "commercial", "solution")
    (theirs, _), (on, _) = await request_to(megan), await request_to(lee)
    await _drop_more(alone)
    await run(alone, "diagnosis")
    states = {one.role: one.state for one in await _requests(alone)}
    assert states == {"commercial": ApprovalState.OPEN, "solution": ApprovalState.SUPERSEDED}
    async with asyncio.timeout(PATIENCE):
        while offers(lee.standing[on], "approval.decide"):
            await asyncio.sleep(0.02)
    assert "Read and diagnose the brief" in text_of(lee.standing[on])
    assert offers(megan.standing[theirs], "approval.decide")
    assert "Approved by Megan Bowen" in text_of(await decide(megan))
    assert "solution" in await _complete(alone)
    await ask(alone, "solution")
    assert "Approved by Lee Gu" in text_of(await decide(lee))
    assert "is completed" in await _complete(alone, "again")


# What everyone sees


async def test_every_copy_comes_to_the_decision_without_dead_buttons(lead: Chat, megan: Chat) -> None:
    lee = await hold(lead, LEE, "commercial")
    channel = lead.beside(ALEX, where=CHANNEL)
    await channel.say("<at>Trowel</at> open #1", entities=[teams.mention()])
    *_, on = channel.standing
    await channel.press(on, "stage.open", **OPEN)
    await channel.press(on, "approval.request", opp=1, roles="commercial", key="ask")
    own = [(one, (await request_to(one))[0]) for one in (megan, lee)]
    await decide(megan, note="A good fit")
    for where, message in [*own, (channel, on)]:
        async with asyncio.timeout(PATIENCE):
            while "Approved by Megan Bowen" not in text_of(where.standing[message]):
                await asyncio.sleep(0.02)
        assert not offers(where.standing[message], "approval.decide")


async def test_a_card_in_a_channel_never_offers_a_decision(lead: Chat, megan: Chat) -> None:
    channel = megan.beside(MEGAN, where=CHANNEL)
    await channel.say("<at>Trowel</at> open #1", entities=[teams.mention()])
    *_, on = channel.standing
    await channel.press(on, "stage.open", **OPEN)
    await ask(lead, "commercial")
    await request_to(megan)
    assert not offers(channel.standing[on], "approval.decide")


@pytest.mark.parametrize(("decision", "said"), [("approve", "approved"), ("reject", "rejected")])
async def test_the_owner_is_told_of_each_decision(lead: Chat, megan: Chat, decision: str, said: str) -> None:
    await ask(lead, "commercial")
    await decide(megan, decision, note="Because we can")
    told = await lead.received(lambda card: f"Megan Bowen {said} “Qualification" in text_of(card))
    assert "Because we can" in text_of(lead.standing[told])


async def test_a_delivery_that_arrived_has_its_receipt_on_the_card(lead: Chat, megan: Chat) -> None:
    await ask(lead, "commercial")
    await request_to(megan)
    async with asyncio.timeout(PATIENCE):
        while "Sent" not in (shown := await _record(lead)):
            await asyncio.sleep(0.05)
    assert "Megan Bowen" in shown
    assert "Not delivered" not in shown


async def test_a_delivery_that_failed_says_why(lead: Chat, megan: Chat) -> None:
    lead.connector.refused[megan.here] = Scripted(403, "ConversationBlockedByUser")
    await ask(lead, "commercial")
    async with asyncio.timeout(PATIENCE):
        while "Not delivered" not in (shown := await _gate(lead)):
            await asyncio.sleep(0.05)
    assert "They have blocked Trowel" in shown


async def test_a_chat_that_cannot_be_opened_is_a_delivery_that_failed_until_they_add_the_bot(
    lead: Chat,
) -> None:
    lead.connector.know(LEE)
    lead.connector.refused |= dict.fromkeys((LEE.id, LEE.mri), Scripted(403, "BotNotInConversationRoster"))
    await lead.tap("role.assign", role="commercial", people=LEE.id, key="r")
    await ask(lead, "commercial")
    async with asyncio.timeout(PATIENCE):
        while "Not delivered" not in (shown := await _gate(lead)):
            await asyncio.sleep(0.05)
    assert "Lee Gu" in shown
    assert "do not have Trowel in Teams yet" in shown
    lead.connector.refused.clear()
    lee = lead.beside(LEE)
    await lee.post(teams.installed(lead.connector.url, who=LEE, tenant=lead.tenant))
    assert "Approved by Lee Gu" in text_of(await decide(lee))


# Passing the gate


async def test_a_stage_that_is_not_scored_stays_open(alone: Chat) -> None:
    await stand_at(alone, StageKey.QUALIFICATION)
    assert "has no result yet" in await _complete(alone)


async def test_a_gate_nobody_was_asked_at_stays_closed(lead: Chat) -> None:
    assert "has no approval yet" in await _complete(lead)


async def test_a_gate_waits_for_every_role_that_was_asked(lead: Chat, megan: Chat) -> None:
    await hold(lead, LEE, "solution")
    await ask(lead, "commercial", "solution")
    await decide(megan)
    refused = await _complete(lead)
    assert "waits for solution to decide" in refused


async def test_a_rejected_gate_stays_closed(lead: Chat, megan: Chat) -> None:
    await ask(lead, "commercial")
    await decide(megan, "reject", note="No")
    assert "rejected by Megan Bowen for commercial" in await _complete(lead)


async def test_a_gate_whose_request_was_overtaken_stays_closed(lead: Chat, megan: Chat) -> None:
    await ask(lead, "commercial")
    await score(lead, timing="3")
    assert "has changed since" in await _complete(lead)


async def test_an_approval_of_what_has_changed_since_passes_nothing(lead: Chat, megan: Chat) -> None:
    await ask(lead, "commercial")
    await decide(megan)
    await score(lead, timing="3")
    assert "has changed since" in await _complete(lead)


async def test_a_stage_that_has_not_started_is_not_completed(alone: Chat) -> None:
    await stand_at(alone, StageKey.DIAGNOSIS)
    assert "has not started" in await _complete(alone)


async def test_two_hundred_taps_at_once_advance_it_once(lead: Chat, megan: Chat) -> None:
    await ask(lead, "commercial")
    await decide(megan)
    people = [lead, megan]
    taps = [people[n % 2].tap("stage.complete", **OPEN, key=f"{n}") for n in range(200)]
    shown = [text_of(card) for card in await asyncio.gather(*taps)]
    assert sum("is completed." in text for text in shown) == 1
    assert sum("already completed by" in text for text in shown) == 199
    async with lead.service.work(lead.tenant) as work:
        overview = await work.opportunities.overview(1)
    assert overview
    states = [overview.opportunity.state_of(stage).status for stage in list(StageKey)[2:5]]
    assert states == [StageStatus.COMPLETED, StageStatus.IN_PROGRESS, StageStatus.NOT_STARTED]
    assert overview.opportunity.current_stage is StageKey.QA_PACK


async def test_a_change_and_a_decision_at_once_leave_no_approval_of_what_is_gone(
    lead: Chat, megan: Chat
) -> None:
    await ask(lead, "commercial")
    message, card = await request_to(megan)
    data = button(card, "approval.decide", decision="approve")
    await asyncio.gather(
        megan.press(message, "approval.decide", **data),
        *(score(lead, **{one: "1"}) for one in Dimension),
    )
    assert "has changed since" in await _complete(lead)


# Across tenants


async def test_another_tenant_sees_nothing_of_a_request_it_knows_the_id_of(lead: Chat, megan: Chat) -> None:
    await ask(lead, "commercial", note="Our secret")
    (request,) = await _requests(lead)
    stranger = lead.beside(MEGAN, tenant=str(uuid4()))
    await stand_at(stranger, StageKey.QUALIFICATION)
    await stranger.tap("role.assign", role="commercial", people=MEGAN.id, key="r")
    for shown in (
        await stranger.tap("card.refresh", card="approval", opp=1, detail={"approval": request.id}),
        await stranger.tap("approval.decide", **_deciding(request.id)),
    ):
        assert "does not exist in your organisation" in text_of(shown)
        assert "Our secret" not in str(shown)
    assert (await _requests(lead))[0].state is ApprovalState.OPEN
