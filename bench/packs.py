"""A pack of 200 questions: written, filled in, and read back as the service does it."""

import statistics
import time
from datetime import date
from io import BytesIO

from openpyxl import load_workbook

from bench.report import Aim, Report
from bench.teams import WrongAnswer
from core.answers.matching import propose
from core.answers.reading import read
from core.answers.returned import Sent
from core.messages import message, say
from core.opportunity import Clarification, Priority
from core.packs import document, workbook
from core.packs.pack import Branding, Pack, questions

QUESTIONS = 200


async def measure(rounds: int) -> Report:
    """Both files written, and the workbook read back through the sandbox and matched."""
    asked = tuple(map(_asked, range(QUESTIONS)))
    pack = _pack(asked)
    written, read_back = [], []
    for _ in range(rounds):
        began = time.perf_counter()
        book, _paper = workbook.write(pack), document.write(pack)
        written.append(time.perf_counter() - began)
        read_back.append(await _read_back(_filled(book), pack, asked))
    writing, reading = statistics.median(written), statistics.median(read_back)
    rows = [("workbook and document written", f"{writing:.2f}"), ("workbook read back", f"{reading:.2f}")]
    aims = [
        Aim("200 questions written in under 2 s", f"{writing:.2f} s", writing < 2),
        Aim("200 questions read back in under 3 s", f"{reading:.2f} s", reading < 3),
    ]
    return Report("Packs", ("200 questions", "seconds"), rows, aims)


async def _read_back(filled: bytes, pack: Pack, asked: tuple[Clarification, ...]) -> float:
    began = time.perf_counter()
    returned = await read(filled, "answers.xlsx")
    if returned is None:
        raise WrongAnswer("the workbook could not be read back")
    sent = [Sent(one.number, one.id, one.question) for one in pack.questions]
    proposal = propose(returned, asked, sent)
    taken = time.perf_counter() - began
    if len(proposal.answers) != QUESTIONS or proposal.unplaced:
        raise WrongAnswer(
            f"{len(proposal.answers)} answers and {len(proposal.unplaced)} loose texts came back"
        )
    return taken


def _filled(book: bytes) -> bytes:
    """The workbook with an answer of a few sentences beside every question."""
    opened, filled = load_workbook(BytesIO(book)), BytesIO()
    sheet, wanted = opened.worksheets[0], say(message("packs-column-answer"))
    head = next(cell for row in sheet.iter_rows() for cell in row if cell.value == wanted)
    assert head.row is not None, "a cell that was found stands somewhere"
    assert head.column is not None
    for row in range(head.row + 1, head.row + 1 + QUESTIONS):
        sheet.cell(row, head.column, f"Answer {row}: yes for the lead market. The others follow in spring.")
    opened.save(filled)
    return filled.getvalue()


def _asked(number: int) -> Clarification:
    return Clarification(
        f"{number:032x}",
        ("Scope", "Timing", "Budget", "Markets")[number % 4],
        f"How many pieces of deliverable number {number} do you need, and in which formats and languages?",
        "Hours are counted per piece, and each format and language adds to them.",
        tuple(Priority)[number % 3],
    )


def _pack(asked: tuple[Clarification, ...]) -> Pack:
    return Pack(
        id="f" * 32,
        opportunity=1,
        name="Tidewater launch",
        client="Harbour Foods",
        version=1,
        made_on=date(2026, 11, 21),
        deadline=date(2026, 12, 15),
        branding=Branding("Northlight Studio"),
        questions=questions(asked),
    )
