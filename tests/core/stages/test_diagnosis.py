"""Stage 2: what the model's answer becomes, and that too few questions are a failed run."""

from datetime import date
from typing import Any

import pytest
from pydantic import ValidationError

from core.agents.grounding import Grounding
from core.brief import Brief, Document, Evidence, Kind, Place, Segment
from core.drafting import RulesDraft
from core.messages import Message
from core.stage import Facts, StageContext
from core.stages.diagnosis import LEAST_QUESTIONS, Answer, Output, Question, distinct, read, run

TEXT = (
    "One launch film and several social statics for Norway.",
    "The film runs 30 seconds.",
    "The film runs 45 seconds.",
)
BRIEF = Brief((Document("f1", "brief.md", tuple(Segment(Kind.PARAGRAPH, text) for text in TEXT)),))


def question(about: str) -> dict[str, str]:
    return {
        "category": "Scope",
        "question": f"What about {about}?",
        "rationale": "Effort.",
        "priority": "red",
    }


QUESTIONS = [question(about) for about in ("rights", "markets", "feedback", "formats", "dates", "budget")]


def answer(**fields: Any) -> Answer:
    lists = ("channels", "markets", "capabilities_required", "kpis_slas", "tech_asks", "timelines")
    blank: dict[str, Any] = {
        **{name: [] for name in (*lists, "deliverables", "ambiguities", "contradictions")},
        **{"complexity_assessment": "low", "summary": "A film.", "further_questions": QUESTIONS},
    }
    return Answer.model_validate({**blank, **fields})


def deliverable(name: str, quote: str) -> dict[str, str]:
    return {
        "name": name,
        "quote": quote,
        "category": "Video",
        "volume_estimate": "one",
        "complexity_hint": "low",
    }


def test_an_answer_with_too_few_different_questions_is_invalid() -> None:
    with pytest.raises(ValidationError, match="different questions"):
        answer(further_questions=[QUESTIONS[0]] * 20)


def test_every_ambiguity_is_also_a_question() -> None:
    given = answer(
        ambiguities=[{"what": "Statics have no number.", "question": question("how many statics")}]
    )
    output, _ = read(given, Grounding(BRIEF), None)
    assert "What about how many statics?" in [one.question for one in output.clarifications]


def test_evidence_counts_along_with_what_is_kept() -> None:
    grounding = Grounding(BRIEF)
    found = [deliverable("Billboards", "ten billboards"), deliverable("Launch film", "One launch film")]
    output, _ = read(answer(deliverables=found), grounding, None)
    assert [one.name for one in output.deliverables] == ["Launch film"]
    assert [one.field for one in grounding.evidence] == ["deliverables[0].name"]
    assert len(grounding.dropped) == 1


def test_a_contradiction_needs_every_quote() -> None:
    def conflict(other: str) -> dict[str, Any]:
        quotes = ["The film runs 30 seconds", other]
        return {"what": f"30 seconds against {other}", "quotes": quotes, "question": question(other)}

    grounding = Grounding(BRIEF)
    output, _ = read(
        answer(contradictions=[conflict("runs 90 seconds"), conflict("The film runs 45 seconds")]),
        grounding,
        None,
    )
    assert output.contradictions == ["30 seconds against The film runs 45 seconds"]
    assert [one.value for one in grounding.evidence] == output.contradictions * 2
    assert len(grounding.dropped) == 1


def test_a_contradiction_that_only_the_rules_found_is_added() -> None:
    what = "The film's length is given as 30 and as 45 seconds."
    evidence = Evidence("contradictions[0]", what, "45 seconds", "brief.md", Place())
    grounding = Grounding(BRIEF)
    output, remarks = read(answer(), grounding, RulesDraft({"contradictions": [what]}, (evidence,), ()))
    assert output.contradictions == [what]
    assert grounding.evidence == [evidence]
    assert [remark.key for remark in remarks] == ["check-contradictions"]


def test_almost_the_same_question_is_one() -> None:
    asked = [
        Question.model_validate(question(about)) for about in ("the markets", "the market", "the budget")
    ]
    assert len(distinct(asked)) == 2


async def test_even_a_thin_brief_gets_enough_questions_without_a_model() -> None:
    async def progress(said: Message) -> None:
        assert said.key

    thin = Brief((Document("f1", "note.txt", (Segment(Kind.PARAGRAPH, "Please make us something nice."),)),))
    draft = await run(StageContext(Facts(1, "x"), thin, {}, None, progress, date(2026, 11, 1)))
    output = Output.model_validate(draft.output.model_dump())
    assert len(output.clarifications) >= LEAST_QUESTIONS
    assert all(one.question.endswith("?") for one in output.clarifications)
