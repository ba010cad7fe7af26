"""Stage 3: what six scores come to, and what exactly an approver approves."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from core.keys import StageKey, StageStatus
from core.opportunity import Opportunity, StageState
from core.pipeline import ORDER
from core.qualification import Dimension, Score
from core.stage import Above
from core.stages.qualification import assess, latest, subject, unset

NOW = datetime(2026, 11, 1, tzinfo=UTC)


def score(dimension: Dimension, points: int, note: str = "") -> Score:
    return Score(dimension, points, note, "a", "Alex", NOW)


def sevens() -> dict[Dimension, Score]:
    return {dimension: score(dimension, 7) for dimension in Dimension}


def opportunity() -> Opportunity:
    states = tuple(StageState(key, StageStatus.NOT_STARTED) for key in ORDER)
    return Opportunity(
        1,
        "Lights",
        "a",
        "Alex",
        StageKey.QUALIFICATION,
        states,
        NOW,
        client_name="Harbour",
        deadline=date(2026, 12, 1),
        service_types=("Video", "Social"),
    )


def test_the_latest_score_of_a_dimension_stands() -> None:
    standing = latest([score(Dimension.TIMING, 3), score(Dimension.SECTOR, 5), score(Dimension.TIMING, 8)])
    assert (standing[Dimension.TIMING].score, standing[Dimension.SECTOR].score) == (8, 5)
    assert unset(standing) == [
        Dimension.RELATIONSHIP,
        Dimension.OPPORTUNITY,
        Dimension.WHAT_WE_KNOW,
        Dimension.LOCATION,
    ]


def test_six_scores_come_to_a_total_a_share_and_a_recommendation() -> None:
    output = assess({**sevens(), Dimension.SECTOR: score(Dimension.SECTOR, 0, "On the conflict list")})
    assert (output.total, output.percentage, output.recommendation) == (35, Decimal("58.3"), "slt_review")
    assert output.notes == {Dimension.SECTOR: "On the conflict list"}


def test_a_missing_score_comes_to_nothing() -> None:
    standing = sevens()
    del standing[Dimension.LOCATION]
    with pytest.raises(ValueError, match="location"):
        assess(standing)


def test_an_approver_approves_scores_notes_facts_and_readings() -> None:
    output = assess({**sevens(), Dimension.TIMING: score(Dimension.TIMING, 7, "Tight")}).model_dump(
        mode="json"
    )
    approved = subject(opportunity(), output, Above({StageKey.DIAGNOSIS: "d1"}, {}))
    assert approved == {
        **{f"score.{dimension}": "7" for dimension in Dimension},
        "note.timing": "Tight",
        "fact.client_name": "Harbour",
        "fact.deadline": "2026-12-01",
        "fact.service_types": "Video, Social",
        "stage.diagnosis": "d1",
    }
