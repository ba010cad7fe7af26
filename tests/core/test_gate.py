"""What passes a gate, without storage."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from core.approval import Approval, ApprovalState
from core.gate import changes, closed, concern, current, fingerprint, outdated
from core.keys import StageKey
from core.messages import say
from core.opportunity import Role

SUBJECT = {"score.timing": "7", "fact.deadline": "2026-12-01", "stage.diagnosis": "d1", "stage.intake": "i1"}
NOW = datetime(2026, 11, 1, tzinfo=UTC)


def request(role: Role = Role.COMMERCIAL, state: ApprovalState = ApprovalState.OPEN) -> Approval:
    subject = concern(role, SUBJECT)
    return Approval(
        id=f"{role}-1",
        opportunity=1,
        stage=StageKey.QUALIFICATION,
        role=role,
        state=state,
        subject=subject,
        fingerprint=fingerprint(subject),
        version=1,
        requested_by="a",
        requested_by_name="Alex",
        requested_at=NOW,
        decided_by_name="Sam",
    )


def test_a_role_answers_for_what_is_judged_and_for_the_stages_of_its_concern() -> None:
    assert concern(Role.COMMERCIAL, SUBJECT).keys() == {"score.timing", "fact.deadline"}
    assert concern(Role.SOLUTION, SUBJECT).keys() == {"score.timing", "fact.deadline", "stage.diagnosis"}
    assert concern(Role.REGIONAL, SUBJECT) == SUBJECT


def test_a_fingerprint_depends_on_every_value_and_on_no_order() -> None:
    assert fingerprint(SUBJECT) == fingerprint(dict(reversed(SUBJECT.items())))
    assert fingerprint(SUBJECT) != fingerprint({**SUBJECT, "score.timing": "8"})
    assert fingerprint({"a": "b,c"}) != fingerprint({"a,b": "c"})


def test_each_change_is_a_sentence_with_both_values() -> None:
    now = {**SUBJECT, "score.timing": "4", "note.sector": "A conflict", "stage.diagnosis": "d2"}
    del now["fact.deadline"]
    assert [say(one) for one in changes(SUBJECT, now)] == [
        "Deadline changed from 2026-12-01 to nothing",
        "The note on Sector changed from “nothing” to “A conflict”",
        "Timing changed from 7 to 4",
        "“Read and diagnose the brief” was run again",
    ]


def test_a_change_outside_a_roles_concern_leaves_its_request_standing() -> None:
    now = {**SUBJECT, "stage.diagnosis": "d2"}
    assert outdated(request(Role.COMMERCIAL), now) == ()
    assert [one.key for one in outdated(request(Role.SOLUTION), now)] == ["changed-stage"]


def test_the_last_request_to_a_role_is_the_current_one() -> None:
    first, other = request(state=ApprovalState.REJECTED), request(Role.SOLUTION)
    again = replace(first, id="commercial-2", state=ApprovalState.OPEN)
    assert {one.id for one in current([first, other, again])} == {"commercial-2", "solution-1"}


@pytest.mark.parametrize(
    ("states", "why"),
    [
        ((), "refused-not-approved"),
        ((ApprovalState.OPEN,), "refused-gate-open"),
        ((ApprovalState.APPROVED, ApprovalState.OPEN), "refused-gate-open"),
        ((ApprovalState.APPROVED, ApprovalState.REJECTED), "refused-gate-rejected"),
        ((ApprovalState.SUPERSEDED,), "refused-gate-changed"),
        ((ApprovalState.APPROVED, ApprovalState.APPROVED), None),
    ],
)
def test_a_gate_opens_when_every_current_request_is_approved(
    states: tuple[ApprovalState, ...], why: str | None
) -> None:
    roles = (Role.COMMERCIAL, Role.SOLUTION)
    requests = [request(role, state) for role, state in zip(roles, states, strict=False)]
    said = closed(StageKey.QUALIFICATION, requests, SUBJECT)
    assert (said and said.key) == why


def test_a_closed_gate_names_every_role_that_has_not_decided() -> None:
    requests = [request(Role.COMMERCIAL), request(Role.SOLUTION)]
    said = closed(StageKey.QUALIFICATION, requests, SUBJECT)
    assert said is not None
    assert "waits for commercial, solution to decide" in say(said)


def test_an_approval_of_what_has_changed_since_opens_nothing() -> None:
    approved = request(state=ApprovalState.APPROVED)
    said = closed(StageKey.QUALIFICATION, [approved], {**SUBJECT, "score.timing": "1"})
    assert said is not None
    assert said.key == "refused-gate-changed"
