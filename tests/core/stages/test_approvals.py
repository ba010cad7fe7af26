"""Stage 14: what exactly is approved, and what the gate comes to."""

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

from core.approval import Approval, ApprovalState
from core.gate import concern
from core.keys import StageKey, StageStatus
from core.opportunity import Opportunity, Role, StageState
from core.pipeline import ORDER, ROWS
from core.stage import Above
from core.stages.approvals import decided, subject

NOW = datetime(2026, 11, 1, tzinfo=UTC)
K = StageKey
ABOVE = Above(
    {K.DIAGNOSIS: "d", K.RATE_CARD: "r", K.TEAM_SHAPE: "t"},
    {K.RATE_CARD: {"hours": "120", "price": "9000.00 EUR"}, K.TEAM_SHAPE: {"fte": "0.067"}},
)


def opportunity() -> Opportunity:
    states = tuple(StageState(key, StageStatus.NOT_STARTED) for key in ORDER)
    made = Opportunity(1, "Lights", "a", "Alex", K.APPROVALS, states, NOW, client_name="Harbour")
    return replace(made, recommendation="proceed", percentage=Decimal("70.0"))


def test_there_is_nothing_to_approve_before_any_stage_has_a_result() -> None:
    assert subject(opportunity(), {}, Above({}, {})) == {}


def test_all_that_stands_above_is_approved_with_its_totals_and_facts() -> None:
    approved = subject(opportunity(), {}, ABOVE)
    assert approved == {
        "fact.client_name": "Harbour",
        "fact.model_type": "current_oplus",
        "fact.recommendation": "proceed",
        "fact.percentage": "70.0",
        "figure.rate_card.hours": "120",
        "figure.rate_card.price": "9000.00 EUR",
        "figure.team_shape.fte": "0.067",
        "stage.diagnosis": "d",
        "stage.rate_card": "r",
        "stage.team_shape": "t",
    }


def test_what_the_gate_itself_has_written_changes_nothing_of_what_is_approved() -> None:
    before = subject(opportunity(), {}, ABOVE)
    assert subject(opportunity(), {"requests": [{"role": "commercial"}]}, ABOVE) == before


def test_a_role_answers_for_the_totals_of_its_stages() -> None:
    approved = subject(opportunity(), {}, ABOVE)
    commercial, solution = (concern(role, approved) for role in (Role.COMMERCIAL, Role.SOLUTION))
    assert "figure.rate_card.price" in commercial
    assert "stage.diagnosis" not in commercial
    assert "figure.rate_card.price" not in solution
    assert {"figure.team_shape.fte", "stage.diagnosis", "fact.recommendation"} <= solution.keys()
    assert concern(Role.REGIONAL, approved) == approved


def test_the_output_says_of_each_request_who_decided_what() -> None:
    asked = Approval(
        id="p1",
        opportunity=1,
        stage=K.APPROVALS,
        role=Role.COMMERCIAL,
        state=ApprovalState.APPROVED,
        subject={},
        fingerprint="f",
        version=0,
        requested_by="a",
        requested_by_name="Alex",
        requested_at=NOW,
        decided_by_name="Megan",
        decided_at=NOW,
    )
    waiting = replace(
        asked, role=Role.SOLUTION, state=ApprovalState.OPEN, decided_by_name=None, decided_at=None
    )
    first, second = decided([asked, waiting]).model_dump(mode="json")["requests"]
    assert (first["role"], first["decision"], first["by"], first["fingerprint"]) == (
        "commercial",
        "approved",
        "Megan",
        "f",
    )
    assert (second["role"], second["decision"], second["by"], second["at"]) == (
        "solution",
        "open",
        None,
        None,
    )


def test_it_takes_every_role_that_the_tenant_requires() -> None:
    stage = ROWS[K.APPROVALS].stage
    assert stage is not None
    assert stage.every_required
