"""Stage 5: how the questions stand."""

from dataclasses import replace

from core.opportunity import AnswerSource, Clarification, ClarificationStatus, Priority
from core.stages.client_answers import left_undecided, take_stock

S = ClarificationStatus
OPEN = Clarification("c1", "Scope", "How many films?", "", Priority.RED)
ANSWERED = replace(
    OPEN,
    id="c2",
    status=S.ANSWERED,
    answer="Three",
    answered_by="Alex",
    source=AnswerSource("back.xlsx", "Questions!F7"),
)
DISMISSED = replace(OPEN, id="c3", status=S.DISMISSED, answer="An old one")


def test_questions_are_counted_by_how_they_stand() -> None:
    output = take_stock([OPEN, ANSWERED, DISMISSED], ["c1"])
    assert (output.answered, output.dismissed, output.pending, output.conflicts) == (1, 1, 1, 1)


def test_only_an_answer_that_counts_is_passed_on_with_where_it_stood() -> None:
    open_, answered, dismissed = take_stock([OPEN, ANSWERED, DISMISSED], []).answers
    assert (answered.answer, answered.file, answered.place, answered.by) == (
        "Three",
        "back.xlsx",
        "Questions!F7",
        "Alex",
    )
    assert (open_.answer, dismissed.answer) == (None, None)


def test_a_conflict_stays_until_somebody_decides_or_dismisses_it() -> None:
    before = {"undecided": ["c1", "c2", "c3"]}
    asked = [OPEN, ANSWERED, DISMISSED]
    assert left_undecided(before, asked, [], []) == ["c1", "c2"]
    assert left_undecided(before, asked, ["c2"], ["c1"]) == ["c2"]
    assert left_undecided({}, asked, ["gone"], []) == []
