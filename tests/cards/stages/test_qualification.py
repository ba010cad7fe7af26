"""The TROWLS card: no score before somebody set one, what is known beside each, and how each came to be."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from cards.actions import ACTION, QualificationSave
from cards.samples.judgement import QUALIFICATIONS
from cards.samples.pursuit import NOW, VIEWERS
from cards.stages.qualification import render
from core.brief import Place
from core.messages import message
from core.qualification import Dimension, Hint, Score
from core.views import QualificationView, Viewer

Objects = Callable[[Any], list[dict[str, Any]]]
LEAD, READER = VIEWERS["lead"], replace(VIEWERS["reader"], locale="en")


@pytest.fixture
def inputs(objects: Objects) -> Callable[[QualificationView], dict[str, dict[str, Any]]]:
    return lambda view: {
        element["id"]: element
        for element in objects(render(view, LEAD)["body"])
        if str(element.get("type")).startswith("Input.")
    }


@pytest.fixture
def texts(objects: Objects) -> Callable[..., list[str]]:
    def find(view: QualificationView, viewer: Viewer = LEAD) -> list[str]:
        return [shown["text"] for shown in objects(render(view, viewer)["body"]) if "text" in shown]

    return find


@pytest.fixture
def taps(objects: Objects) -> Callable[[QualificationView], list[Mapping[str, Any]]]:
    return lambda view: [
        element["data"] for element in objects(render(view, LEAD)) if element.get("type") == "Action.Execute"
    ]


def _scored(points: int) -> dict[Dimension, Score]:
    return {one: Score(one, points, "", "p", "Ana", NOW) for one in Dimension}


def test_no_number_stands_in_a_score_that_nobody_set(inputs: Any):
    fields = inputs(QUALIFICATIONS["blank"])
    assert [id for id in fields if not id.startswith("note_")] == list(Dimension)
    assert all("value" not in fields[dimension] for dimension in Dimension)
    assert all((fields[one]["min"], fields[one]["max"]) == (0, 10) for one in Dimension)


def test_a_score_stands_where_somebody_set_it_even_at_nought(inputs: Any):
    view = replace(QUALIFICATIONS["blank"], scores=_scored(0))
    assert [inputs(view)[dimension]["value"] for dimension in Dimension] == [0] * len(Dimension)


def test_the_form_saves_what_it_shows(inputs: Any, taps: Any):
    view = QUALIFICATIONS["partly"]
    save = next(tap for tap in taps(view) if tap["verb"] == "qualification.save")
    typed = {id: str(field.get("value", "")) for id, field in inputs(view).items()}
    saved = ACTION.validate_python({**save, **typed})
    assert isinstance(saved, QualificationSave)
    assert saved.seen == len(view.history)
    assert {one: getattr(saved, one) for one in Dimension if getattr(saved, one) is not None} == {
        one: score.score for one, score in view.scores.items()
    }
    assert saved.note_timing == view.scores[Dimension.TIMING].note


def test_saving_after_somebody_else_saved_is_another_tap(taps: Any):
    view = QUALIFICATIONS["partly"]
    later = replace(view, history=view.history * 2)
    keys = [
        next(tap["key"] for tap in taps(one) if tap["verb"] == "qualification.save") for one in (view, later)
    ]
    assert keys[0] != keys[1]


@pytest.mark.parametrize(
    ("points", "share", "word"),
    [(10, "100%", "Proceed"), (6, "60%", "Proceed"), (5, "50%", "SLT review"), (4, "40%", "No-go")],
)
def test_says_what_six_scores_come_to(points: int, share: str, word: str, texts: Any):
    said = texts(replace(QUALIFICATIONS["blank"], scores=_scored(points)))
    assert [text.strip().replace("\u00a0", " ") for text in said].count(share) == 1
    assert word in said


def test_says_which_dimensions_are_open_and_no_total_before_they_are_set(texts: Any):
    said = " ".join(texts(QUALIFICATIONS["partly"]))
    assert "Score these too: What we know, Location, Sector." in said
    assert "of 60 points" not in said


def test_says_who_scored_and_when(texts: Any):
    assert "Mei Tanaka, 20 Nov 2026" in texts(QUALIFICATIONS["partly"])


def test_a_fact_comes_with_its_quote_and_place(objects: Objects):
    drawn = objects(render(QUALIFICATIONS["blank"], LEAD)["body"])
    hidden = next(element for element in drawn if element.get("id") == "source-timing-0")
    said = " ".join(run["text"] for run in objects(hidden) if run.get("type") == "TextRun")
    assert hidden["isVisible"] is False
    assert "“Proposals are due by noon on 4 December 2026”" in said
    assert "Spring launch brief.docx, page 3, under “Timetable”" in said


def test_an_earlier_opportunity_is_one_tap_away(taps: Any):
    assert {"verb": "opportunity.open", "opp": 9} in taps(QUALIFICATIONS["dimension-timing"])


def test_every_fact_is_on_some_page_of_its_dimension(texts: Any):
    quote = "the words of the brief " * 20
    facts = tuple(
        Hint(message("hint-timing-timeline", what=f"fact {n}."), "brief.pdf", Place(page=n + 1), quote)
        for n in range(40)
    )
    view = replace(QUALIFICATIONS["scored"], hints={Dimension.TIMING: facts}, section="dimension-timing")
    said: set[str] = set()
    for page in range(1, 10):
        said |= set(texts(replace(view, page=page)))
    assert all(any(f"fact {n}." in text for text in said) for n in range(40))


def test_a_note_that_does_not_fit_is_left_out_of_the_form_and_kept_on_its_own_card(inputs: Any, taps: Any):
    scores = {one: replace(score, note="ن" * 2_000) for one, score in _scored(5).items()}
    view = replace(QUALIFICATIONS["scored"], scores=scores)
    whole = inputs(view)
    assert set(Dimension) <= set(whole)
    for dimension in Dimension:
        if f"note_{dimension}" not in whole:
            assert any(tap.get("section") == f"dimension-{dimension}" for tap in taps(view))
        alone = inputs(replace(view, section=f"dimension-{dimension}"))
        assert set(alone) == {dimension, f"note_{dimension}"}
        assert alone[f"note_{dimension}"]["value"] == "ن" * 2_000


def test_the_history_says_what_each_score_was_before(texts: Any):
    said = texts(QUALIFICATIONS["history"])
    assert "7 → 5" in said
    assert said.index("7 → 5") < said.index("7", said.index("7 → 5") + 1)


def test_every_change_is_on_exactly_one_page_of_the_history(texts: Any):
    history = tuple(
        Score(Dimension.TIMING, n % 11, f"reason {n}", "p", "Ana", NOW - timedelta(hours=n))
        for n in range(90)
    )
    view = replace(QUALIFICATIONS["scored"], history=history, section="history")
    said: list[str] = []
    for page in range(1, 20):
        shown = texts(replace(view, page=page))
        said += [text for text in shown if text.startswith("reason ")]
        if f"Page {page + 1} of" not in " ".join(texts(replace(view, page=page + 1))):
            break
    assert said == [f"reason {n}" for n in range(90)]


def test_a_note_taken_back_is_said_so(texts: Any):
    first = Score(Dimension.TIMING, 5, "why", "p", "Ana", NOW)
    view = replace(QUALIFICATIONS["history"], history=(replace(first, note=""), first))
    assert "The note was removed." in texts(view)


@pytest.mark.parametrize("section", ["dimension-nonsense", "dimension-", "timing", "nonsense"])
def test_a_section_nobody_knows_is_the_overview(section: str):
    view = QUALIFICATIONS["asked"]
    assert render(replace(view, section=section), LEAD)["body"] == render(view, LEAD)["body"]


def test_somebody_who_may_only_look_reads_the_scores_and_gets_no_form(objects: Objects, texts: Any):
    for view in QUALIFICATIONS.values():
        drawn = objects(render(replace(view, gate=None), READER)["body"])
        assert not [element for element in drawn if str(element.get("type")).startswith("Input.")]
    assert "5 of 10" in texts(QUALIFICATIONS["scored"], READER)
    assert "Not scored yet" in texts(QUALIFICATIONS["blank"], READER)


@pytest.mark.parametrize(
    ("sample", "said"),
    [
        ("blank", "Score the six dimensions"),
        ("scored", "Ask for approval"),
        ("asked", "Waiting for a decision: Commercial approver, Solution approver."),
        ("rejected", "It was rejected. Change what was asked for, then ask again: Commercial approver."),
        ("superseded", "What was to be approved has changed. Ask again: Commercial approver."),
        ("approved", "It is approved. Complete the stage."),
        ("changed", "What was to be approved has changed. Ask again: Commercial approver."),
    ],
)
def test_says_what_to_do_next(sample: str, said: str, texts: Any):
    assert any(said in text for text in texts(QUALIFICATIONS[sample]))


def test_approval_is_asked_for_only_once_all_six_are_scored(taps: Any):
    asks = {
        name: any(tap.get("section") == "ask" for tap in taps(QUALIFICATIONS[name]))
        for name in ("partly", "scored")
    }
    assert asks == {"partly": False, "scored": True}
