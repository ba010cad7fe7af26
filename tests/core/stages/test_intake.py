"""Stage 1: what the model's answer becomes, and what a brief becomes without a model."""

from datetime import date

from core.agents.grounding import Grounding, Quoted
from core.brief import Brief, Document, Kind, Segment
from core.drafting import RulesDraft
from core.messages import Message
from core.stage import Facts, StageContext
from core.stages.intake import Answer, Output, read, run

TEXT = (
    "Client: Harbour Foods Ltd",
    "Harbour Foods Ltd seeks an agency to produce one launch film for its brand Tidewater in Norway.",
    "Please submit your proposal by 30 November 2026. The campaign goes live on 1 March 2027.",
)
BRIEF = Brief((Document("f1", "brief.md", tuple(Segment(Kind.PARAGRAPH, text) for text in TEXT)),))
NOTHING = Quoted(value="", quote="")


def answer(**fields: object) -> Answer:
    blank = dict.fromkeys(("client_name", "region", "deadline", "go_live"), NOTHING)
    return Answer.model_validate({**blank, "brands": [], "service_types": [], "summary": "", **fields})


def test_a_grounded_value_is_kept_with_its_evidence() -> None:
    grounding = Grounding(BRIEF)
    given = answer(deadline=Quoted(value="2026-11-30", quote="by 30  November\n2026"))
    output, _ = read(given, grounding, None)
    assert output.deadline == date(2026, 11, 30)
    (evidence,) = grounding.evidence
    assert (evidence.field, evidence.file) == ("deadline", "brief.md")


def test_an_ungrounded_value_and_a_date_that_is_none_are_dropped() -> None:
    grounding = Grounding(BRIEF)
    given = answer(
        client_name=Quoted(value="Acme", quote="Acme seeks an agency"),
        go_live=Quoted(value="spring", quote="goes live on 1 March 2027"),
    )
    output, _ = read(given, grounding, None)
    assert output == Output()
    assert sorted(grounding.dropped) == ["client_name", "go_live"]


def test_a_summary_with_numbers_of_its_own_gives_way_to_the_rules() -> None:
    rules = RulesDraft({"summary": "A launch film for Norway."}, (), ())
    deadline = Quoted(value="2026-11-30", quote="by 30 November 2026")
    invented = answer(deadline=deadline, summary="A launch film with a budget of 250,000.")
    output, remarks = read(invented, Grounding(BRIEF), rules)
    assert output.summary == "A launch film for Norway."
    assert [remark.key for remark in remarks] == ["check-summary"]
    honest = answer(deadline=deadline, summary="One launch film, due 30 November 2026.")
    assert read(honest, Grounding(BRIEF), rules)[0].summary == "One launch film, due 30 November 2026."


def test_a_date_the_rules_read_otherwise_is_pointed_out() -> None:
    rules = RulesDraft({"deadline": "2026-11-29"}, (), ())
    given = answer(deadline=Quoted(value="2026-11-30", quote="by 30 November 2026"))
    _, remarks = read(given, Grounding(BRIEF), rules)
    assert [remark.key for remark in remarks] == ["check-differs"]


async def test_without_a_model_the_rules_draft_with_evidence_for_every_value() -> None:
    told: list[Message] = []

    async def progress(said: Message) -> None:
        told.append(said)

    draft = await run(StageContext(Facts(1, "x"), BRIEF, {}, None, progress, date(2026, 11, 1)))
    output = Output.model_validate(draft.output.model_dump())
    assert output.client_name == "Harbour Foods Ltd"
    assert output.deadline == date(2026, 11, 30)
    assert output.go_live == date(2027, 3, 1)
    assert {"client_name", "deadline", "go_live"} <= {evidence.field for evidence in draft.evidence}
    assert all(BRIEF.evidence(one.field, one.value, one.quote) for one in draft.evidence)
    assert draft.drafted_by == "rules"
    assert told
