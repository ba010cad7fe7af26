"""Stage 4: the pack of two files, and what is kept about it."""

from datetime import date
from io import BytesIO

from docx import Document
from openpyxl import load_workbook

from core.brief import Brief
from core.messages import Message
from core.opportunity import Clarification, ClarificationStatus, Priority
from core.stage import Draft, Facts, StageContext
from core.stages.qa_pack import Output, run

ASKED = (
    Clarification("c1", "Timing", "When does it go live?", "Sets the plan.", Priority.GREEN),
    Clarification("c2", "Scope", "How many films?", "Sets the price.", Priority.RED),
    Clarification("c3", "Budget", "=1+1 is the budget?", "", Priority.RED),
    Clarification("c4", "Scope", "Is this in?", "", Priority.AMBER, ClarificationStatus.DISMISSED),
)


async def pack(*asked: Clarification) -> Draft:
    async def progress(said: Message) -> None:
        raise AssertionError("a pack takes no time worth telling")

    context = StageContext(
        facts=Facts(12, 'Lights/of: "Harbour"', deadline=date(2026, 12, 1)),
        brief=Brief(()),
        inputs={},
        model=None,
        progress=progress,
        today=date(2026, 11, 1),
        run="f" * 32,
        version=3,
        clarifications=asked,
    )
    return await run(context)


async def test_questions_go_out_red_first_then_by_category_without_the_dismissed() -> None:
    output = Output.model_validate((await pack(*ASKED)).output)
    assert [(row.number, row.id) for row in output.rows] == [(1, "c3"), (2, "c2"), (3, "c1")]
    assert (output.questions, output.by_priority) == (
        3,
        {Priority.RED: 2, Priority.AMBER: 0, Priority.GREEN: 1},
    )
    assert output.pack == "f" * 32


async def test_both_files_hold_every_question_under_a_name_that_any_disk_takes() -> None:
    workbook, document = (await pack(*ASKED)).exports
    assert (workbook.name, document.name) == (
        "Lightsof Harbour - Questions v3.xlsx",
        "Lightsof Harbour - Questions v3.docx",
    )
    cells = [cell.value for row in load_workbook(BytesIO(workbook.content)).worksheets[0] for cell in row]
    words = "\n".join(
        cell.text
        for table in Document(BytesIO(document.content)).tables
        for row in table.rows
        for cell in row.cells
    )
    for question in ("When does it go live?", "How many films?", "=1+1 is the budget?"):
        assert question in cells
        assert question in words
    assert "Is this in?" not in words


async def test_nothing_to_ask_makes_no_empty_files_and_says_what_to_do() -> None:
    draft = await pack(ASKED[3])
    assert draft.exports == ()
    assert Output.model_validate(draft.output).questions == 0
    assert [remark.key for remark in draft.remarks] == ["pack-nothing-to-ask"]
