"""When people are reminded and managers told, and what a mail's link is made of."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from core.approval import Approval, ApprovalState
from core.keys import StageKey
from core.opportunity import Role
from core.reaching import Due, Reaching, due, hash_of, kind_of, new_token, reminder, tenant_of

ASKED_AT = datetime(2026, 11, 20, 9, tzinfo=UTC)
ASKED = Approval(
    "p1", 1, StageKey.APPROVALS, Role.COMMERCIAL, ApprovalState.OPEN, {}, "f", 1, "lead", "Lead", ASKED_AT
)
USUAL = Reaching(reminder_hours=24, reminder_times=2, escalation_hours=72)


def _after(hours: float) -> datetime:
    return ASKED_AT + timedelta(hours=hours)


def test_nothing_is_due_at_first() -> None:
    assert due(ASKED, USUAL, ASKED_AT) == Due(reminder=False, escalation=False, next_at=_after(24))


def test_the_first_reminder_is_due_after_its_hours_and_the_next_after_as_many_again() -> None:
    assert due(ASKED, USUAL, _after(25)) == Due(reminder=True, escalation=False, next_at=_after(49))


def test_after_the_last_reminder_escalation_is_next() -> None:
    once = replace(ASKED, reminders=1, reminded_at=_after(24))
    assert due(once, USUAL, _after(48)) == Due(reminder=True, escalation=False, next_at=_after(72))


def test_escalation_is_due_once_and_then_nothing() -> None:
    twice = replace(ASKED, reminders=2, reminded_at=_after(48))
    assert due(twice, USUAL, _after(72)) == Due(reminder=False, escalation=True, next_at=None)
    told = replace(twice, escalated_at=_after(72))
    assert due(told, USUAL, _after(1_000)) == Due(reminder=False, escalation=False, next_at=None)


def test_whatever_was_slept_through_is_one_reminder_and_not_many() -> None:
    late = due(ASKED, USUAL, _after(500))
    assert late == Due(reminder=True, escalation=True, next_at=_after(524))


@pytest.mark.parametrize(
    ("reaching", "next_at"),
    [
        (replace(USUAL, reminder_hours=0), _after(72)),
        (replace(USUAL, reminder_times=0), _after(72)),
        (replace(USUAL, escalation_hours=0), _after(24)),
        (Reaching(reminder_hours=0, escalation_hours=0), None),
    ],
    ids=["no reminders", "not once", "no escalation", "neither"],
)
def test_zero_turns_a_thing_off(reaching: Reaching, next_at: datetime | None) -> None:
    assert due(ASKED, reaching, ASKED_AT).next_at == next_at


def test_an_occasion_tells_its_kind() -> None:
    assert [kind_of(one) for one in ("request", reminder(3), "escalation")] == [
        "request",
        "reminder",
        "escalation",
    ]


@pytest.mark.parametrize("tenant", ["aaaaaaaa-0000-0000-0000-000000000001", "t", "Zürich 東京"])
def test_a_token_says_its_tenant_and_is_never_the_same(tenant: str) -> None:
    one, other = new_token(tenant), new_token(tenant)
    assert one != other
    assert tenant_of(one) == tenant_of(other) == tenant
    assert len(hash_of(one)) == 64
    assert hash_of(one) != hash_of(other)


@pytest.mark.parametrize(
    "token",
    ["", ".", "a" * 43, f"{'a' * 43}.", f"{'a' * 42}.dA", f"{'a' * 43}.dA.dA", f"{'a' * 43}.AAAA", f"{'a' * 43}._w"],
    ids=["empty", "dot", "secret alone", "no tenant", "short", "two tenants", "unprintable", "no text"],
)  # fmt: skip
def test_what_is_no_token_names_no_tenant(token: str) -> None:
    assert tenant_of(token) is None
