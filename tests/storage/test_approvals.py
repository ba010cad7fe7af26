"""Approvals: decided once, superseded with a reason, each delivery with the receipt that the outbox has."""

import asyncio
from collections.abc import Mapping
from typing import Any

import pytest

from core.approval import Approval, ApprovalState, DeliveryState
from core.keys import StageKey
from core.messages import Message
from core.opportunity import Person, Role, Subject
from core.work import UnitOfWork, Work

GATE = StageKey.QUALIFICATION


async def _ask(unit: UnitOfWork, role: Role = Role.COMMERCIAL, replaces: str | None = None) -> str:
    return await unit.approvals.add(
        1,
        GATE,
        role,
        subject={"total": "42"},
        fingerprint="f",
        version=3,
        note="please",
        by="alex",
        replaces=replaces,
    )


async def _asked(work: Work, role: Role = Role.COMMERCIAL) -> str:
    async with work("t") as unit:
        approval = await _ask(unit, role)
        await unit.commit()
    return approval


async def _get(work: Work, approval: str) -> Approval:
    async with work("t") as unit:
        found = await unit.approvals.get(approval)
    assert found is not None
    return found


async def _introduce(work: Work, person: str, name: str, *roles: Role) -> None:
    async with work("t") as unit:
        await unit.people.introduce(Person(person, name, frozenset()), [])
        for role in roles:
            await unit.people.grant(person, role)
        await unit.commit()


async def test_a_request_reads_back_as_it_was_made(work: Work, opportunity: int) -> None:
    asked = await _get(work, await _asked(work))
    assert (asked.opportunity, asked.stage, asked.role, asked.state) == (
        1,
        GATE,
        Role.COMMERCIAL,
        ApprovalState.OPEN,
    )
    assert (asked.subject, asked.fingerprint, asked.version, asked.note) == (
        {"total": "42"},
        "f",
        3,
        "please",
    )
    assert (asked.requested_by, asked.requested_by_name) == ("alex", "Alex Wilber")
    assert (asked.decided_by, asked.decided_by_name, asked.decided_at) == (None, None, None)


@pytest.mark.parametrize("approve", [True, False])
async def test_a_decision_says_who_and_when_and_stands(work: Work, opportunity: int, approve: bool) -> None:
    approval = await _asked(work)
    async with work("t") as unit:
        await unit.approvals.decide(approval, approve=approve, by="alex", note="first")
        await unit.approvals.decide(approval, approve=not approve, by="unknown-id", note="second")
        await unit.approvals.supersede(approval, [Message("changed")])
        await unit.commit()
    decided = await _get(work, approval)
    assert decided.state is (ApprovalState.APPROVED if approve else ApprovalState.REJECTED)
    assert (decided.decided_by_name, decided.decision_note, decided.changes) == ("Alex Wilber", "first", ())
    assert decided.decided_at is not None


async def test_a_decision_of_somebody_unknown_is_told_by_their_id(work: Work, opportunity: int) -> None:
    approval = await _asked(work)
    async with work("t") as unit:
        await unit.approvals.decide(approval, approve=True, by="stranger", note="")
        await unit.commit()
    assert (await _get(work, approval)).decided_by_name == "stranger"


async def test_what_is_superseded_says_why_and_cannot_be_decided(work: Work, opportunity: int) -> None:
    approval = await _asked(work)
    why = Message("approval-changed", {"field": Message("field-total"), "to": 44})
    async with work("t") as unit:
        await unit.approvals.supersede(approval, [why])
        await unit.approvals.decide(approval, approve=True, by="alex", note="")
        await unit.commit()
    superseded = await _get(work, approval)
    assert (superseded.state, superseded.changes) == (ApprovalState.SUPERSEDED, (why,))
    assert superseded.decided_by is None


async def test_requests_at_a_gate_stand_in_the_order_they_were_made(work: Work, opportunity: int) -> None:
    async with work("t") as unit:
        first = await _ask(unit)
        other = await _ask(unit, Role.SOLUTION)
        await unit.approvals.decide(first, approve=False, by="alex", note="no")
        again = await _ask(unit, replaces=first)
        await unit.commit()
        made = await unit.approvals.all(1, GATE)
        assert [(one.id, one.replaces) for one in made] == [(first, None), (other, None), (again, first)]
        assert await unit.approvals.all(1, StageKey.APPROVALS) == ()
        assert await unit.approvals.all(2, GATE) == ()


async def test_open_requests_to_a_role_leave_out_what_is_decided_or_archived(
    work: Work, opportunity: int
) -> None:
    async with work("t") as unit:
        await unit.approvals.decide(await _ask(unit), approve=True, by="alex", note="")
        asked = await _ask(unit)
        await _ask(unit, Role.SOLUTION)
        assert [one.id for one in await unit.approvals.open_of(Role.COMMERCIAL)] == [asked]
        await unit.opportunities.set_archived(1, away=True)
        assert await unit.approvals.open_of(Role.COMMERCIAL) == ()


async def test_fifty_who_hold_its_opportunity_at_once_decide_a_request_once(
    work: Work, opportunity: int
) -> None:
    approval = await _asked(work)

    async def decide(who: int) -> str:
        async with work("t") as unit:
            assert await unit.opportunities.lock(1)
            asked = await unit.approvals.get(approval)
            assert asked is not None
            if asked.decided_by:
                return asked.decided_by
            await unit.approvals.decide(approval, approve=True, by=f"person {who}", note="")
            await unit.commit()
            return "me"

    told = await asyncio.gather(*(decide(who) for who in range(50)))
    assert told.count("me") == 1
    first = (await _get(work, approval)).decided_by
    assert set(told) == {"me", first}


async def test_another_tenant_sees_and_decides_nothing(work: Work, opportunity: int) -> None:
    approval = await _asked(work)
    async with work("u") as unit:
        assert await unit.approvals.get(approval) is None
        assert await unit.approvals.open_of(Role.COMMERCIAL) == ()
        await unit.approvals.decide(approval, approve=True, by="alex", note="")
        await unit.approvals.supersede(approval, [])
        await unit.commit()
    assert (await _get(work, approval)).state is ApprovalState.OPEN


# Deliveries


@pytest.mark.parametrize(
    ("state", "receipt", "expected", "why"),
    [
        ("sent", {"activity": "1"}, DeliveryState.SENT, None),
        ("failed", {"code": "BotNotInConversationRoster", "status": 403}, DeliveryState.FAILED, "BotNotInConversationRoster"),
        ("failed", {"why": "several attempts broke off"}, DeliveryState.FAILED, "several attempts broke off"),
        ("dropped", {"why": "nothing to show"}, DeliveryState.FAILED, "nothing to show"),
        ("unknown", {"code": "Timeout"}, DeliveryState.UNKNOWN, None),
    ],
)  # fmt: skip
async def test_a_delivery_stands_as_its_message_does(
    work: Work,
    opportunity: int,
    state: str,
    receipt: Mapping[str, Any],
    expected: DeliveryState,
    why: str | None,
) -> None:
    approval = await _asked(work)
    async with work("t") as unit:
        message = await unit.outbox.write("a:alex", Subject("approval", 1))
        await unit.approvals.deliver(approval, "alex", message)
        (waiting,) = await unit.approvals.deliveries(1, GATE)
        await unit.outbox.take(message)
        (sending,) = await unit.approvals.deliveries(1, GATE)
        assert waiting.state is sending.state is DeliveryState.WAITING
        await unit.outbox.settle(message, state, receipt)
        (settled,) = await unit.approvals.deliveries(1, GATE)
    assert (settled.approval, settled.person, settled.person_name) == (approval, "alex", "Alex Wilber")
    assert (settled.state, settled.why) == (expected, why)


async def test_of_a_delivery_the_newer_note_counts(work: Work, opportunity: int) -> None:
    approval = await _asked(work)
    async with work("t") as unit:
        await unit.approvals.deliver(approval, "alex", None)
        (opening,) = await unit.approvals.deliveries(1, GATE)
        assert (opening.state, opening.why) == (DeliveryState.WAITING, None)
        await unit.approvals.deliver(approval, "alex", None, "ForbiddenOperation")
        (failed,) = await unit.approvals.deliveries(1, GATE)
        assert (failed.state, failed.why) == (DeliveryState.FAILED, "ForbiddenOperation")
        message = await unit.outbox.write("a:alex", Subject("approval", 1))
        await unit.approvals.deliver(approval, "alex", message)
        (written,) = await unit.approvals.deliveries(1, GATE)
        assert (written.state, written.why) == (DeliveryState.WAITING, None)


async def test_a_person_has_undelivered_what_neither_reached_them_nor_is_underway(
    work: Work, opportunity: int
) -> None:
    await _introduce(work, "kim", "Kim Akers", Role.COMMERCIAL, Role.SOLUTION)
    await _introduce(work, "lee", "Lee Gu", Role.DELIVERY)
    async with work("t") as unit:
        asked, _ = await _ask(unit), await _ask(unit, Role.REGIONAL)
        decided = await _ask(unit, Role.SOLUTION)
        await unit.approvals.decide(decided, approve=True, by="alex", note="")

        async def undelivered(person: str) -> list[str]:
            return [one.id for one in await unit.approvals.undelivered(person)]

        assert await undelivered("kim") == [asked]
        assert await undelivered("lee") == await undelivered("nobody") == []
        await unit.approvals.deliver(asked, "kim", None, "ForbiddenOperation")
        assert await undelivered("kim") == [asked]
        message = await unit.outbox.write("a:alex", Subject("approval", 1))
        await unit.approvals.deliver(asked, "kim", message)
        assert await undelivered("kim") == []
        for state, again in (("sent", []), ("unknown", []), ("failed", [asked]), ("dropped", [asked])):
            await unit.outbox.settle(message, state, {})
            assert await undelivered("kim") == again, state
        await unit.people.revoke("kim", Role.COMMERCIAL)
        assert await undelivered("kim") == []
