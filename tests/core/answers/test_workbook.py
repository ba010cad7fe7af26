"""Workbooks as clients send them back; what each must come to was worked out by hand."""

from collections.abc import Callable
from typing import Any

import pytest
from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import PatternFill

from core.answers.grid import COLUMNS, ROWS
from core.answers.returned import Proposal, Returned, Standing
from core.brief import Place
from core.messages import say

Understood = Callable[[Any], dict[str, Any]]
NUMBER, PRIORITY, TOPIC, QUESTION, WHY, ANSWER, ID, BEYOND = range(1, 9)
KNOWN = {"c7": "Bynder"}
"""The answer that was in the pack already comes back with it."""


def row(sheet: Any, number: int) -> int:
    """The row in which a question stands now."""
    return next(cell.row for line in sheet.iter_rows() for cell in line if cell.value == f"Q{number}")


def head(sheet: Any) -> int:
    return next(cell.row for line in sheet.iter_rows() for cell in line if cell.value == "Why we ask")


def answer(sheet: Any, number: int, text: Any, column: int = ANSWER) -> None:
    sheet.cell(row(sheet, number), column).value = text


def cells(sheet: Any) -> list[list[Any]]:
    """The questions' rows as values."""
    first = head(sheet) + 1
    return [[cell.value for cell in line] for line in sheet.iter_rows(first, first + 7, 1, ID)]


def rewrite(sheet: Any, rows: list[list[Any]]) -> None:
    for at, values in enumerate(rows, start=head(sheet) + 1):
        for column, value in enumerate(values, start=1):
            sheet.cell(at, column).value = value


def test_an_untouched_pack_has_no_answers_but_those_it_was_sent_with(
    book: Any, proposed: Callable[..., Proposal]
):
    proposal = proposed(book)
    assert [(one.clarification, one.standing) for one in proposal.answers] == [("c7", Standing.SAME)]
    assert (proposal.blank, proposal.unplaced, proposal.remarks) == (7, (), ())


def filled_in(sheet: Any) -> dict[str, Any]:
    answer(sheet, 1, "EUR 200k")
    answer(sheet, 2, "DE, FR\nUK later")
    return {"c1": "EUR 200k", "c2": "DE, FR\nUK later"}


def sorted_whole(sheet: Any) -> dict[str, Any]:
    expected = filled_in(sheet)
    rewrite(sheet, sorted(cells(sheet), key=lambda values: values[QUESTION - 1]))
    return expected


def sorted_without_ids(sheet: Any) -> dict[str, Any]:
    expected = filled_in(sheet)
    rows = cells(sheet)
    ids = [values[-1] for values in rows]
    rows.sort(key=lambda values: values[QUESTION - 1])
    rewrite(sheet, [[*values[:-1], id] for values, id in zip(rows, ids, strict=True)])
    return expected


def filtered(sheet: Any) -> dict[str, Any]:
    expected = filled_in(sheet)
    for number in (1, 2, 3):
        sheet.row_dimensions[row(sheet, number)].hidden = True
    return expected


def row_added_between(sheet: Any) -> dict[str, Any]:
    expected = filled_in(sheet)
    at = row(sheet, 3)
    sheet.insert_rows(at)
    sheet.cell(at, QUESTION).value = "Can you also do print?"
    return expected | {"?": ["Can you also do print?"]}


def rows_deleted(sheet: Any) -> dict[str, Any]:
    expected = filled_in(sheet)
    sheet.delete_rows(row(sheet, 4), 2)
    return expected


def column_added_in_front(sheet: Any) -> dict[str, Any]:
    expected = filled_in(sheet)
    sheet.insert_cols(1)
    sheet.cell(head(sheet), 1).value = "Owner"
    for number in range(1, 9):
        sheet.cell(row(sheet, number), 1).value = "Bob"
    return expected | {"?": ["Bob"] * 8}


def answers_moved_first(sheet: Any) -> dict[str, Any]:
    expected = filled_in(sheet)
    top = head(sheet)
    for at in range(top, top + 9):
        values = [sheet.cell(at, column).value for column in range(1, ID + 1)]
        for column, value in enumerate([values[ANSWER - 1], *values[: ANSWER - 1], values[-1]], start=1):
            sheet.cell(at, column).value = value
    return expected


def headers_renamed(sheet: Any) -> dict[str, Any]:
    expected = filled_in(sheet)
    top = head(sheet)
    for column, name in {
        TOPIC: "Area",
        QUESTION: "Agency question",
        WHY: "Background",
        ANSWER: "Acme response",
    }.items():
        sheet.cell(top, column).value = name
    return expected


def headers_renamed_beyond_recognition(sheet: Any) -> dict[str, Any]:
    expected = filled_in(sheet)
    top = head(sheet)
    sheet.cell(top, QUESTION).value, sheet.cell(top, ANSWER).value = "You", "Us"
    return expected


def header_moved_down_and_doubled(sheet: Any) -> dict[str, Any]:
    expected = filled_in(sheet)
    top = head(sheet)
    sheet.insert_rows(top, 3)
    for column in range(1, ID + 1):
        sheet.cell(top + 2, column).value = sheet.cell(top + 3, column).value
    return expected


def header_deleted(sheet: Any) -> dict[str, Any]:
    expected = filled_in(sheet)
    sheet.delete_rows(head(sheet))
    return expected


def ids_deleted(sheet: Any) -> dict[str, Any]:
    expected = filled_in(sheet)
    sheet.delete_cols(ID)
    return expected


def ids_and_header_deleted(sheet: Any) -> dict[str, Any]:
    expected = filled_in(sheet)
    sheet.delete_rows(head(sheet))
    sheet.delete_cols(ID)
    return expected


def ids_deleted_and_question_reworded(sheet: Any) -> dict[str, Any]:
    expected = filled_in(sheet)
    answer(sheet, 2, "Which markets are in the scope for this launch?", QUESTION)
    sheet.delete_cols(ID)
    return expected


def question_rewritten_beside_its_id(sheet: Any) -> dict[str, Any]:
    expected = filled_in(sheet)
    answer(sheet, 2, "Where?", QUESTION)
    return expected


def questions_deleted(sheet: Any) -> dict[str, Any]:
    expected = filled_in(sheet)
    sheet.delete_cols(QUESTION)
    return expected


def questions_and_ids_deleted(sheet: Any) -> dict[str, Any]:
    expected = filled_in(sheet)
    sheet.delete_cols(ID)
    sheet.delete_cols(QUESTION)
    return expected


def answers_merged_over_rows(sheet: Any) -> dict[str, Any]:
    answer(sheet, 3, "See our media plan")
    at = row(sheet, 3)
    sheet.merge_cells(start_row=at, end_row=at + 2, start_column=ANSWER, end_column=ANSWER)
    return dict.fromkeys(("c3", "c4", "c5"), "See our media plan")


def answer_merged_with_the_reason(sheet: Any) -> dict[str, Any]:
    answer(sheet, 3, "Two", WHY)
    at = row(sheet, 3)
    sheet.merge_cells(start_row=at, end_row=at, start_column=WHY, end_column=ANSWER)
    return {"c3": "Two"}


def colours_lost(sheet: Any) -> dict[str, Any]:
    expected = filled_in(sheet)
    for line in sheet.iter_rows():
        for cell in line:
            cell.fill = PatternFill()
            cell.style = "Normal"
    return expected


def answer_over_the_reason(sheet: Any) -> dict[str, Any]:
    answer(sheet, 1, "EUR 200k", WHY)
    return {"c1": "EUR 200k"}


def answer_over_the_question(sheet: Any) -> dict[str, Any]:
    answer(sheet, 1, "EUR 200k", QUESTION)
    return {"c1": "EUR 200k"}


def answer_in_a_new_column(sheet: Any) -> dict[str, Any]:
    sheet.cell(head(sheet), BEYOND).value = "Comments"
    answer(sheet, 5, "Mid May", BEYOND)
    answer(sheet, 6, "Legal", ANSWER)
    answer(sheet, 6, "and the CMO", BEYOND)
    return {"c5": "Mid May", "c6": "Legal", "?": ["and the CMO"]}


def answer_below_its_cell(sheet: Any) -> dict[str, Any]:
    sheet.insert_rows(row(sheet, 4))
    sheet.cell(row(sheet, 3) + 1, ANSWER).value = "Two films"
    return {"c3": "Two films"}


def answer_behind_the_question(sheet: Any) -> dict[str, Any]:
    answer(sheet, 3, "How many master films do you need? Two.", QUESTION)
    return {"c3": "Two."}


def several_answers_in_one_cell(sheet: Any) -> dict[str, Any]:
    answer(sheet, 1, "Q1: EUR 200k. Q2: DE and FR\nQ3 - two")
    return {"c1": "EUR 200k.", "c2": "DE and FR", "c3": "two"}


def a_list_in_one_cell(sheet: Any) -> dict[str, Any]:
    answer(sheet, 4, "1. square\n2. story\nas in Q2, see there")
    return {"c4": "1. square\n2. story\nas in Q2, see there"}


def second_copy_on_another_sheet(sheet: Any) -> dict[str, Any]:
    answer(sheet, 1, "EUR 200k")
    answer(sheet, 2, "DE")
    copy = sheet.parent.copy_worksheet(sheet)
    answer(copy, 1, "EUR 250k")
    answer(copy, 6, "Legal")
    return {"c1": ["EUR 200k", "EUR 250k"], "c2": "DE", "c6": "Legal"}


def two_columns_of_answers(sheet: Any) -> dict[str, Any]:
    sheet.cell(head(sheet), BEYOND).value = "Answer (Ben)"
    answer(sheet, 1, "EUR 200k")
    answer(sheet, 1, "EUR 250k", BEYOND)
    answer(sheet, 2, "DE", BEYOND)
    return {"c1": ["EUR 200k", "EUR 250k"], "c2": "DE"}


def answer_in_a_comment(sheet: Any) -> dict[str, Any]:
    sheet.cell(row(sheet, 8), ANSWER).comment = Comment("Only with approval", "Bob")
    return {"c8": "Only with approval"}


def a_note_under_the_table(sheet: Any) -> dict[str, Any]:
    expected = filled_in(sheet)
    sheet.cell(sheet.max_row + 2, QUESTION).value = "Please call me about the rest. Bob"
    return expected | {"?": ["Please call me about the rest. Bob"]}


def the_same_answers_in_cells_of_other_kinds(sheet: Any) -> dict[str, Any]:
    from datetime import datetime

    answer(sheet, 1, 200000)
    answer(sheet, 3, 0.25)
    sheet.cell(row(sheet, 3), ANSWER).number_format = "0%"
    answer(sheet, 5, datetime(2026, 5, 15))  # noqa: DTZ001 - a workbook's dates have no time zone
    answer(sheet, 8, True)
    return {"c1": "200000", "c3": "25%", "c5": "2026-05-15", "c8": "TRUE"}


def formulas_and_links(sheet: Any) -> dict[str, Any]:
    answer(sheet, 1, "=1+1")
    answer(sheet, 2, '=HYPERLINK("http://evil.example","click")')
    answer(sheet, 3, "the plan")
    sheet.cell(row(sheet, 3), ANSWER).hyperlink = "https://acme.example/plan"
    answer(sheet, 4, "<at>all</at> **bold** [x](http://y)")
    return {
        "c1": "=1+1",
        "c2": '=HYPERLINK("http://evil.example","click")',
        "c3": "the plan (https://acme.example/plan)",
        "c4": "<at>all</at> **bold** [x](http://y)",
    }


def the_instruction_left_in_the_answer(sheet: Any) -> dict[str, Any]:
    answer(sheet, 1, sheet.cell(head(sheet) - 2, 1).value)
    return {}


MANGLED = [
    filled_in,
    sorted_whole,
    sorted_without_ids,
    filtered,
    row_added_between,
    rows_deleted,
    column_added_in_front,
    answers_moved_first,
    headers_renamed,
    headers_renamed_beyond_recognition,
    header_moved_down_and_doubled,
    header_deleted,
    ids_deleted,
    ids_and_header_deleted,
    ids_deleted_and_question_reworded,
    question_rewritten_beside_its_id,
    questions_deleted,
    questions_and_ids_deleted,
    answers_merged_over_rows,
    answer_merged_with_the_reason,
    colours_lost,
    answer_over_the_reason,
    answer_over_the_question,
    answer_in_a_new_column,
    answer_below_its_cell,
    answer_behind_the_question,
    several_answers_in_one_cell,
    a_list_in_one_cell,
    second_copy_on_another_sheet,
    two_columns_of_answers,
    answer_in_a_comment,
    a_note_under_the_table,
    the_same_answers_in_cells_of_other_kinds,
    formulas_and_links,
    the_instruction_left_in_the_answer,
]


@pytest.mark.parametrize("mangle", MANGLED)
def test_reads_answers_from_a_workbook_with(
    mangle: Callable[[Any], dict[str, Any]], book: Any, understood: Understood
):
    expected = mangle(book.worksheets[0])
    assert understood(book) == KNOWN | expected


@pytest.mark.parametrize(
    ("mangle", "words"),
    [
        (sorted_without_ids, "columns were sorted apart"),
        (answer_over_the_reason, "not stand in the place for answers"),
        (several_answers_in_one_cell, "It was split"),
        (answers_merged_over_rows, "merged over several rows (F"),
    ],
)
def test_remarks_on(
    mangle: Callable[[Any], object], words: str, book: Any, proposed: Callable[..., Proposal]
):
    mangle(book.worksheets[0])
    assert [words in say(remark) for remark in proposed(book).remarks] == [True]


def test_an_answer_keeps_its_file_its_sheet_and_its_cell(book: Any, proposed: Callable[..., Proposal]):
    sheet = book.worksheets[0]
    filled_in(sheet)
    offer = next(one.offers[0] for one in proposed(book).answers if one.clarification == "c2")
    assert (offer.file, offer.place) == ("back.xlsx", Place(sheet="Questions", cells=f"F{row(sheet, 2)}"))


def test_another_known_answer_is_said_to_differ(book: Any, proposed: Callable[..., Proposal]):
    answer(book.worksheets[0], 7, "Adobe AEM")
    (one,) = proposed(book).answers
    assert (one.standing, one.current) == (Standing.DIFFERS, "Bynder")


def test_knows_the_pack_by_its_hidden_sheet_alone(book: Any, returned: Callable[..., Returned]):
    for name in list(book.custom_doc_props.names):
        del book.custom_doc_props[name]
    book.worksheets[0].delete_cols(ID)
    assert returned(book).pack == "pack-7"


def test_reads_a_list_of_questions_that_is_no_pack(understood: Understood):
    book = Workbook()
    sheet: Any = book.active
    sheet.append(["Nr", "Frage", "Antwort"])
    sheet.append([1, "Which markets are in scope for the launch?", "DE"])
    sheet.append([2, "What is the weather like?", "Fine"])
    assert understood(book) == {"c2": "DE", "?": ["Fine"]}


def test_says_when_a_sheet_is_longer_or_wider_than_is_read(proposed: Callable[..., Proposal]):
    book = Workbook()
    sheet: Any = book.active
    sheet.append(["Question", "Answer"])
    sheet["A2"], sheet["B2"] = "Which markets are in scope for the launch?", "DE"
    sheet.cell(2, COLUMNS + 1).value = "too far right"
    for number in range(3, ROWS + 3):
        sheet.cell(number, 2).value = "x"
    said = " ".join(say(remark) for remark in proposed(book).remarks)
    assert "first 10,000 rows were read" in said
    assert "first 50 columns were read" in said


def test_looks_at_thousands_of_pasted_rows_and_says_so(book: Any, proposed: Callable[..., Proposal]):
    sheet = book.worksheets[0]
    filled_in(sheet)
    for number in range(5_000):
        sheet.append([f"Row {number}", None, "Media", "Spend by week", None, f"{number} EUR"])
    proposal = proposed(book)
    assert {one.clarification for one in proposal.answers} == {"c1", "c2", "c7"}
    assert any("5,0" in say(remark) for remark in proposal.remarks)
    texts = "\n".join(one.text for one in proposal.unplaced)
    assert len(proposal.unplaced) < 110
    assert all(f"{number} EUR" in texts for number in (0, 1_234, 4_999))
