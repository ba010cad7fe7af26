"""The stage machine, without storage."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from core.engine import advance, fingerprints, lines, missing_inputs, next_step, outdated_by
from core.errors import Conflict
from core.keys import StageKey, StageStatus
from core.messages import say
from core.opportunity import File, FileState, Opportunity, StageState
from core.pipeline import ORDER, PIPELINE, ROWS, TOOLS
from core.views import Freshness
from core.work import Overview

K, S = StageKey, StageStatus
NOW = datetime(2026, 11, 1, tzinfo=UTC)
READ = File("f1", "brief.pdf", FileState.READ, sha256="aa")


def opportunity(at: StageKey = K.INTAKE) -> Opportunity:
    """An opportunity whose stages before `at` are completed."""

    def status(key: StageKey) -> StageStatus:
        if key == at:
            return S.IN_PROGRESS
        return S.COMPLETED if ORDER.index(key) < ORDER.index(at) else S.NOT_STARTED

    states = tuple(StageState(key, status(key), NOW, "Alex") for key in ORDER)
    return Opportunity(1, "Harbour Lights", "a", "Alex", at, states, NOW)


def overview(
    at: StageKey = K.INTAKE, *files: File, made: dict[StageKey, dict[str, str]] | None = None
) -> Overview:
    made = made or {}
    return Overview(opportunity(at), files, made, {key: f"artifact-{key}" for key in made}, {})


def test_completing_starts_the_next_stage() -> None:
    step = advance(opportunity(), K.INTAKE, has_output=True, closed=None)
    assert (step.completed, step.started) == (K.INTAKE, K.DIAGNOSIS)


@pytest.mark.parametrize(
    ("at", "stage", "has_output", "why"),
    [
        (K.DIAGNOSIS, K.INTAKE, True, "refused-already-completed"),
        (K.INTAKE, K.DIAGNOSIS, True, "refused-not-started"),
        (K.INTAKE, K.INTAKE, False, "refused-no-output"),
    ],
)
def test_completing_is_refused_with_the_reason(
    at: StageKey, stage: StageKey, has_output: bool, why: str
) -> None:
    with pytest.raises(Conflict) as refusal:
        advance(opportunity(at), stage, has_output=has_output, closed=None)
    assert refusal.value.message.key == why


def test_the_second_is_told_who_was_first() -> None:
    with pytest.raises(Conflict) as refusal:
        advance(opportunity(K.DIAGNOSIS), K.INTAKE, has_output=True, closed=None)
    assert "Alex" in say(refusal.value.message)


def test_only_readable_files_are_what_a_draft_is_made_from() -> None:
    scan = File("f2", "scan.pdf", FileState.UNSEARCHABLE, sha256="bb")
    assert fingerprints(ROWS[K.INTAKE], overview(K.INTAKE, READ, scan)) == {"file:f1": "aa"}


def test_an_added_file_puts_a_draft_out_of_date_and_is_named() -> None:
    later = File("f2", "amendment.pdf", FileState.READ, sha256="bb")
    now = overview(K.INTAKE, READ, later, made={K.INTAKE: {"file:f1": "aa"}})
    assert [say(change) for change in outdated_by(K.INTAKE, now)] == ["amendment.pdf was added"]
    assert lines(now)[0].freshness is Freshness.OUTDATED


def test_a_draft_of_unchanged_files_is_current() -> None:
    now = overview(K.INTAKE, READ, made={K.INTAKE: {"file:f1": "aa"}})
    assert outdated_by(K.INTAKE, now) == ()
    assert lines(now)[0].freshness is Freshness.CURRENT


def test_nothing_is_missing_once_a_file_can_be_read() -> None:
    assert missing_inputs(K.INTAKE, overview(K.INTAKE, READ)) is None


def test_a_stage_without_its_inputs_says_what_to_do() -> None:
    scan = File("f2", "scan.pdf", FileState.UNSEARCHABLE)
    assert say(missing_inputs(K.INTAKE, overview()) or pytest.fail("nothing missing")).startswith(
        "There is no brief"
    )
    assert "None of the files" in say(
        missing_inputs(K.INTAKE, overview(K.INTAKE, scan)) or pytest.fail("none")
    )
    needed = missing_inputs(K.QUALIFICATION, overview(K.QUALIFICATION, READ))
    assert needed
    assert "Intake opportunity" in say(needed)


@pytest.mark.parametrize(
    ("now", "verb"),
    [
        (overview(), ""),
        (overview(K.INTAKE, READ), "stage.run"),
        (overview(K.INTAKE, READ, made={K.INTAKE: {}}), "stage.open"),
        (overview(K.QUALIFICATION, READ), "stage.open"),
        (overview(K.HANDOFF, READ), "stage.run"),
    ],
)
def test_there_is_always_one_next_step_with_a_sentence(now: Overview, verb: str) -> None:
    step = next_step(now)
    assert step.verb == verb
    assert step.said
    assert say(step.said)


def test_an_archived_opportunity_is_brought_back_first() -> None:
    now = overview()
    step = next_step(replace(now, opportunity=replace(now.opportunity, archived_at=NOW)))
    assert step.verb == "opportunity.restore"


def test_other_tools_concern_the_delivery_model_alone() -> None:
    made = {row.key: {} for row in PIPELINE}
    before = replace(overview(K.HANDOFF, made=made), lists={TOOLS: "before"})
    then = {row.key: fingerprints(row, before) for row in PIPELINE}
    after = replace(before, made_from=then, lists={TOOLS: "after"})
    said = {key: [say(one) for one in outdated_by(key, after)] for key in ORDER}
    assert {key: why for key, why in said.items() if why} == {
        K.DELIVERY_MODEL: ["The list of AI tools was changed"]
    }
