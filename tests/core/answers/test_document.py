"""Documents as clients send them back; what each must come to was worked out by hand."""

from collections.abc import Callable
from copy import deepcopy
from typing import Any

import pytest
from docx import Document
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.shared import RGBColor

from core.answers.returned import Proposal, Returned, Standing
from core.brief import Place

KNOWN = {"c7": "Bynder"}
"""The answer that was in the pack already comes back with it."""


def box(paper: Any, number: int) -> Any:
    """The table of a question: the question above, the slot for its answer below."""
    return next(table for table in paper.tables if table.rows[0].cells[0].text == f"Q{number}")


def slot(paper: Any, number: int) -> Any:
    return box(paper, number).rows[1].cells[1]


def question(paper: Any, number: int) -> Any:
    return box(paper, number).rows[0].cells[1]


def below(paper: Any, number: int, text: str) -> Any:
    """Types a paragraph under a question's table."""
    paragraph = paper.add_paragraph(text)
    box(paper, number)._tbl.addnext(paragraph._p)
    return paragraph


def without_hidden(paper: Any) -> None:
    """Takes out what another program does not keep: hidden text, bookmarks, properties."""
    body = paper.element.body
    for run in [
        run for run in body.iter(qn("w:r")) if run.find(f"{qn('w:rPr')}/{qn('w:vanish')}") is not None
    ]:
        run.getparent().remove(run)
    for tag in ("w:bookmarkStart", "w:bookmarkEnd"):
        for mark in list(body.iter(qn(tag))):
            mark.getparent().remove(mark)


def test_an_untouched_pack_has_no_answers_but_those_it_was_sent_with(
    paper: Any, proposed: Callable[..., Proposal]
):
    proposal = proposed(paper)
    assert [(one.clarification, one.standing) for one in proposal.answers] == [("c7", Standing.SAME)]
    assert (proposal.blank, proposal.unplaced, proposal.remarks) == (7, (), ())


def filled_in(paper: Any) -> dict[str, Any]:
    slot(paper, 1).text = "EUR 200k"
    slot(paper, 2).text = "DE, FR\nUK later"
    slot(paper, 8).text = "High"
    return {"c1": "EUR 200k", "c2": "DE, FR\nUK later", "c8": "High"}


def marks_lost(paper: Any) -> dict[str, Any]:
    expected = filled_in(paper)
    without_hidden(paper)
    return expected


def marks_and_numbers_lost(paper: Any) -> dict[str, Any]:
    expected = filled_in(paper)
    for number in range(8, 0, -1):
        box(paper, number).rows[0].cells[0].text = ""
    without_hidden(paper)
    return expected


def hidden_text_lost(paper: Any) -> dict[str, Any]:
    """Only the bookmarks are left."""
    expected = filled_in(paper)
    body = paper.element.body
    for run in [
        run for run in body.iter(qn("w:r")) if run.find(f"{qn('w:rPr')}/{qn('w:vanish')}") is not None
    ]:
        run.getparent().remove(run)
    for number in range(1, 9):
        question(paper, number).paragraphs[0].runs[0].text = "?"
    return expected


def question_rewritten(paper: Any) -> dict[str, Any]:
    question(paper, 2).paragraphs[0].runs[0].text = "Where?"
    slot(paper, 2).text = "DE"
    return {"c2": "DE"}


def answer_under_the_slot(paper: Any) -> dict[str, Any]:
    below(paper, 3, "Two films")
    return {"c3": "Two films"}


def answer_in_two_paragraphs_under_the_slot(paper: Any) -> dict[str, Any]:
    below(paper, 3, "and a teaser")
    below(paper, 3, "Two films")
    return {"c3": "Two films\nand a teaser"}


def answer_in_the_slot_and_under_it(paper: Any) -> dict[str, Any]:
    slot(paper, 3).text = "Two films"
    below(paper, 3, "and a teaser")
    return {"c3": "Two films", "?": ["and a teaser"]}


def slot_deleted_and_answer_typed(paper: Any) -> dict[str, Any]:
    row = box(paper, 4).rows[1]._tr
    row.getparent().remove(row)
    below(paper, 4, "Square and story")
    return {"c4": "Square and story"}


def tables_deleted_and_everything_typed(paper: Any) -> dict[str, Any]:
    for number in (3, 4):
        paragraph = below(paper, number, "")
        paragraph._p.addnext(paper.add_paragraph({3: "Two", 4: "Square and story"}[number])._p)
        paragraph.add_run(question(paper, number).paragraphs[0].runs[0].text)
        box(paper, number)._tbl.getparent().remove(box(paper, number)._tbl)
    return {"c3": "Two", "c4": "Square and story"}


def answer_under_the_reason(paper: Any) -> dict[str, Any]:
    question(paper, 5).add_paragraph("Mid May")
    return {"c5": "Mid May"}


def answer_over_the_reason(paper: Any) -> dict[str, Any]:
    question(paper, 5).paragraphs[1].text = "Mid May"
    return {"c5": "Mid May"}


def answer_behind_the_question(paper: Any) -> dict[str, Any]:
    question(paper, 5).paragraphs[0].add_run(" Mid May")
    return {"c5": "Mid May"}


def answer_in_the_cell_of_the_label(paper: Any) -> dict[str, Any]:
    box(paper, 5).rows[1].cells[0].add_paragraph("Mid May")
    return {"c5": "Mid May"}


def answer_behind_the_priority(paper: Any) -> dict[str, Any]:
    box(paper, 5).rows[0].cells[2].text = "Mid May"
    return {"c5": "Mid May"}


def tracked_changes(paper: Any) -> dict[str, Any]:
    paragraph = slot(paper, 1).paragraphs[0]
    for tag, text_tag, words in (("w:del", "w:delText", "EUR 100k"), ("w:ins", "w:t", "EUR 200k")):
        change, run, text = OxmlElement(tag), OxmlElement("w:r"), OxmlElement(text_tag)
        text.text = words
        run.append(text)
        change.append(run)
        paragraph._p.append(change)
    return {"c1": "EUR 200k"}


def a_prompt_of_a_form_field(paper: Any) -> dict[str, Any]:
    paragraph = slot(paper, 1).paragraphs[0]
    paragraph.add_run("Click or tap here to enter text.")
    control, properties, content = (OxmlElement(f"w:{name}") for name in ("sdt", "sdtPr", "sdtContent"))
    properties.append(OxmlElement("w:showingPlcHdr"))
    content.append(paragraph.runs[-1]._r)
    control.extend([properties, content])
    paragraph._p.append(control)
    return {}


def questions_moved(paper: Any) -> dict[str, Any]:
    expected = filled_in(paper)
    paper.element.body.insert(0, box(paper, 8)._tbl)
    return expected


def two_copies_in_one_document(paper: Any) -> dict[str, Any]:
    slot(paper, 1).text = "EUR 200k"
    copy = deepcopy(box(paper, 1)._tbl)
    slot(paper, 1).text = "EUR 250k"
    paper.element.body.insert(-1, copy)
    return {"c1": ["EUR 250k", "EUR 200k"]}


def several_answers_in_one_slot(paper: Any) -> dict[str, Any]:
    slot(paper, 1).text = "EUR 200k\nQ2: DE\nQ3: two"
    return {"c1": "EUR 200k", "c2": "DE", "c3": "two"}


def hidden_text_made_visible(paper: Any) -> dict[str, Any]:
    expected = filled_in(paper)
    for table in paper.tables:
        for cell in (cell for row in table.rows for cell in row.cells):
            for paragraph in cell.paragraphs:
                for run in paragraph.runs:
                    run.font.hidden = None
                    run.font.color.rgb = RGBColor(0, 0, 0)
    return expected


def a_link_in_the_answer(paper: Any) -> dict[str, Any]:
    target = paper.part.relate_to(
        "https://acme.example/plan",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink",
        is_external=True,
    )
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), target)
    paragraph = slot(paper, 1).paragraphs[0]
    link.append(paragraph.add_run("our plan")._r)
    paragraph._p.append(link)
    return {"c1": "our plan (https://acme.example/plan)"}


def an_answer_in_a_comment(paper: Any) -> dict[str, Any]:
    paper.add_comment(question(paper, 6).paragraphs[0].runs[0], "Legal and the CMO", "Bob", "B")
    return {"c6": "Legal and the CMO"}


def a_very_long_answer(paper: Any) -> dict[str, Any]:
    text = "".join(f"{number}, " for number in range(10_000)).rstrip(", ")
    slot(paper, 1).text = text
    assert len(text) > 50_000
    return {"c1": text}


def a_letter_around_it(paper: Any) -> dict[str, Any]:
    expected = filled_in(paper)
    paper.element.body.insert(0, paper.add_paragraph("Dear Ann, please see below.")._p)
    return expected | {"?": ["Dear Ann, please see below."]}


MANGLED = [
    filled_in,
    marks_lost,
    marks_and_numbers_lost,
    hidden_text_lost,
    question_rewritten,
    answer_under_the_slot,
    answer_in_two_paragraphs_under_the_slot,
    answer_in_the_slot_and_under_it,
    slot_deleted_and_answer_typed,
    tables_deleted_and_everything_typed,
    answer_under_the_reason,
    answer_over_the_reason,
    answer_behind_the_question,
    answer_in_the_cell_of_the_label,
    answer_behind_the_priority,
    tracked_changes,
    a_prompt_of_a_form_field,
    questions_moved,
    two_copies_in_one_document,
    several_answers_in_one_slot,
    hidden_text_made_visible,
    a_link_in_the_answer,
    an_answer_in_a_comment,
    a_very_long_answer,
    a_letter_around_it,
]


@pytest.mark.parametrize("mangle", MANGLED)
def test_reads_answers_from_a_document_with(
    mangle: Callable[[Any], dict[str, Any]], paper: Any, understood: Callable[[Any], dict[str, Any]]
):
    expected = mangle(paper)
    assert understood(paper) == KNOWN | expected


def test_an_answer_keeps_its_file_its_chapter_and_its_row(paper: Any, proposed: Callable[..., Proposal]):
    filled_in(paper)
    offer = next(one.offers[0] for one in proposed(paper).answers if one.clarification == "c1")
    at = next(
        number for number, table in enumerate(paper.tables, start=1) if table.rows[0].cells[0].text == "Q1"
    )
    assert (offer.file, offer.place) == ("back.docx", Place(heading="Budget", cells=f"table {at}, row 2"))


def test_knows_the_pack_by_its_marks_and_by_its_properties(paper: Any, returned: Callable[..., Returned]):
    assert returned(paper).pack == "pack-7"
    without_hidden(paper)
    assert returned(paper).pack == "pack-7"


def test_reads_a_table_of_questions_that_is_no_pack(understood: Callable[[Any], dict[str, Any]]):
    paper = Document()
    table = paper.add_table(rows=3, cols=2)
    texts = (
        "Question",
        "Your reply",
        "Which markets are in scope for the launch?",
        "DE",
        "What else?",
        "Nothing",
    )
    for cell, text in zip((cell for row in table.rows for cell in row.cells), texts, strict=True):
        cell.text = text
    assert understood(paper) == {"c2": "DE", "?": ["Nothing"]}


def test_reads_questions_and_answers_that_are_paragraphs(understood: Callable[[Any], dict[str, Any]]):
    paper = Document()
    for text in (
        "Please confirm the formats of the social statics.",
        "Square and story.",
        "Who signs off the final assets?",
        "Answer: Legal",
        "and the CMO",
    ):
        paper.add_paragraph(text)
    assert understood(paper) == {"c4": "Square and story.", "c6": "Legal", "?": ["and the CMO"]}
