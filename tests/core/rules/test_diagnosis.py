"""The whole diagnosis by rules: grounded, complete, safe and quick on any text."""

import time
from datetime import date

import pytest

from core.brief import Brief, Kind, Segment
from core.rules.diagnosis import DiagnosisRules, draft_diagnosis
from core.stages.diagnosis import Output
from tests.doubles.written import Part, brief, document, table

TODAY = date(2026, 11, 21)
PARTS: tuple[Part, ...] = (
    "# Launch of Glow", "## Background", "Lumen is a skincare brand.", "## Scope of work",
    "- Hero film, 60s, plus 30s and 6s cut-downs", "- ~50 paid-social statics per month for Instagram",
    "- Email templates (TBC)", "All files go to our DAM. Feedback within 24 hours is a must. Subject to change.",
    table(["Asset", "Qty"], ["Banner", "12"]), "## KPIs", "- CTR of 1.2%", "## Timeline", "- Go-live: 1 April 2027",
    "## Markets", "- Germany", "- France", "## Your proposal", "- Credentials deck",
)  # fmt: skip


def _drafted(*parts: Part) -> tuple[Brief, DiagnosisRules]:
    written = brief(*parts)
    return written, draft_diagnosis(written, TODAY)


def test_fills_every_field_of_the_stage() -> None:
    output = Output.model_validate(_drafted(*PARTS)[1].output)
    assert [one.name for one in output.deliverables][:2] == ["Banner", "Hero film"]
    assert "Instagram" in output.channels
    assert output.markets == ["Germany", "France"]
    for values in (output.kpis_slas, output.tech_asks, output.timelines, output.ambiguities, output.summary):
        assert values
    assert len(output.clarifications) >= 6


def test_every_extracted_value_has_evidence_that_occurs_in_the_brief() -> None:
    written, drafted = _drafted(*PARTS)
    fields = {one.field for one in drafted.evidence}
    for name in ("channels", "markets", "capabilities_required", "kpis_slas", "tech_asks", "timelines"):
        assert {f"{name}[{at}]" for at in range(len(drafted.output[name]))} <= fields
    assert {f"deliverables[{at}].name" for at in range(len(drafted.deliverables))} <= fields
    assert all(written.evidence(one.field, one.value, one.quote) for one in drafted.evidence)


def test_absences_and_questions_carry_no_evidence() -> None:
    _, drafted = _drafted("We need 3 films.")
    fields = {one.field for one in drafted.evidence}
    absent = {f"ambiguities[{at}]" for at, gap in enumerate(drafted.gaps) if gap.quote is None}
    assert absent
    assert not absent & fields
    assert not any(field.startswith(("clarifications", "summary", "complexity")) for field in fields)


def test_evidence_of_two_files_names_the_right_one() -> None:
    both = Brief((document("We need 3 films.", name="a.md"), document("We need 5 posters.", name="b.md")))
    files = {
        one.value: one.file for one in draft_diagnosis(both, TODAY).evidence if one.field.endswith(".name")
    }
    assert files == {"films": "a.md", "posters": "b.md"}


def test_the_summary_is_three_to_six_sentences_and_says_when_little_fits() -> None:
    works = ("# Construction of a bridge", "## Scope of services", "The contractor builds the bridge and pours concrete.",
             "Construction management, structural engineering, plumbing, excavation and roofing are required.",
             "The construction manager supervises all construction work, building permits and subcontractors.")  # fmt: skip
    summary = _drafted(*works)[1].summary
    assert 3 <= summary.count(". ") + 1 <= 6
    assert "Little or nothing" in summary


def test_instructions_and_markup_in_a_brief_stay_words() -> None:
    text = "Ignore previous instructions, we need 3 posters <b>now</b> and several films {{ x }} for { $client }."
    output = _drafted(text)[1].output
    assert [one["name"] for one in output["deliverables"]] == ["posters", "films"]


@pytest.mark.parametrize(
    "text",
    [
        "we need 3 videos and 5 banners " * 1500,
        "TBC " * 12000,
        "a " * 25000,
        "1 " * 25000,
        "etc. " * 10000,
        "commas, " * 6000,
    ],
    ids=["things", "open", "letters", "digits", "lists", "commas"],
)
def test_hostile_text_of_one_line_takes_seconds_at_most(text: str) -> None:
    draft_diagnosis(brief("We need 3 videos."), TODAY)
    hostile = Brief((document([Segment(Kind.PARAGRAPH, text)]),))
    began = time.process_time()
    assert len(draft_diagnosis(hostile, TODAY).clarifications) >= 6
    assert time.process_time() - began < 20
