"""The client of a rehearsal: opens the workbook they were sent, answers every question, and sends it back."""

from io import BytesIO

from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from core.messages import message, say

ANSWER = "To be confirmed"


def answered(workbook: bytes) -> bytes:
    """The workbook with the same answer beside every question, typed by somebody who sees only the page.

    Raises:
        LookupError: it has no column for answers.
    """
    opened = load_workbook(BytesIO(workbook))
    sheet = opened.worksheets[0]
    row, asked, answers = _columns(sheet)
    for below in range(row + 1, sheet.max_row + 1):
        if sheet.cell(below, asked).value:
            sheet.cell(below, answers, ANSWER)
    filled = BytesIO()
    opened.save(filled)
    return filled.getvalue()


def _columns(sheet: Worksheet) -> tuple[int, int, int]:
    """The row of the headings, and the columns of the questions and of the answers."""
    asked, answers = (say(message(f"packs-column-{name}")) for name in ("question", "answer"))
    for number, row in enumerate(sheet.iter_rows(values_only=True), start=1):
        if asked in row and answers in row:
            return number, row.index(asked) + 1, row.index(answers) + 1
    raise LookupError(answers)
