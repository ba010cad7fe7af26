"""A pack as it was sent, and what came back of it in short."""

import io
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

import pytest
from docx import Document
from openpyxl import load_workbook

from core.answers import document, workbook
from core.answers.matching import propose
from core.answers.returned import Proposal, Returned, Sent
from core.opportunity import Clarification, Priority
from core.packs import document as pack_document
from core.packs import workbook as pack_workbook
from core.packs.pack import Branding, Pack, questions

ASKED = (
    ("Budget", "What is the total budget for production?", "It decides what we can propose.", Priority.RED),
    ("Markets", "Which markets are in scope for the launch?", "Each market adds versions.", Priority.RED),
    ("Assets", "How many master films do you need?", "Masters drive most of the effort.", Priority.AMBER),
    (
        "Assets",
        "Please confirm the formats of the social statics.",
        "Formats multiply adapts.",
        Priority.AMBER,
    ),
    ("Timing", "When do you need the first masters?", "We plan the team from there.", Priority.AMBER),
    ("Approvals", "Who signs off the final assets?", "Rounds depend on the people involved.", Priority.GREEN),
    ("Tools", "Which asset library do you use today?", "We deliver straight into it.", Priority.GREEN),
    ("Tools", "Do you allow AI tools in production?", "They change the price.", Priority.GREEN),
)
"""In the order in which a pack numbers them; the answer to Q7 is known already."""


@pytest.fixture(scope="session")
def asked() -> tuple[Clarification, ...]:
    return tuple(
        Clarification(f"c{number}", *one, answer="Bynder" if number == 7 else None)
        for number, one in enumerate(ASKED, start=1)
    )


@pytest.fixture(scope="session")
def pack(asked: tuple[Clarification, ...]) -> Pack:
    branding = Branding("Brandline", "#1F3A5F", "Ann Lee, ann@brandline.example")
    made, due = date(2026, 3, 2), date(2026, 4, 1)
    return Pack("pack-7", 12, "Spring launch", "Acme", 1, made, due, branding, questions(asked))


@pytest.fixture(scope="session")
def sent(pack: Pack) -> tuple[Sent, ...]:
    return tuple(Sent(one.number, one.id, one.question) for one in pack.questions)


@pytest.fixture(scope="session")
def xlsx(pack: Pack) -> bytes:
    return pack_workbook.write(pack)


@pytest.fixture(scope="session")
def docx(pack: Pack) -> bytes:
    return pack_document.write(pack)


@pytest.fixture
def book(xlsx: bytes) -> Any:
    """The pack's workbook as a client opens it."""
    return load_workbook(io.BytesIO(xlsx))


@pytest.fixture
def paper(docx: bytes) -> Any:
    """The pack's document as a client opens it."""
    return Document(io.BytesIO(docx))


def bytes_of(file: Any) -> bytes:
    data = io.BytesIO()
    file.save(data)
    return data.getvalue()


@pytest.fixture
def returned() -> Callable[[Any], Returned]:
    """What is read from a workbook or document, given open or as bytes."""

    def read(file: Any, kind: str = "") -> Returned:
        data = file if isinstance(file, bytes) else bytes_of(file)
        is_book = kind == "xlsx" or hasattr(file, "worksheets")
        return workbook.read(data, "back.xlsx") if is_book else document.read(data, "back.docx")

    return read


@pytest.fixture
def proposed(
    returned: Callable[..., Returned], asked: Sequence[Clarification], sent: Sequence[Sent]
) -> Callable[..., Proposal]:
    """What is proposed for a returned workbook or document."""
    return lambda file, kind="": propose(returned(file, kind), asked, sent)


@pytest.fixture
def understood(proposed: Callable[..., Proposal]) -> Callable[..., dict[str, Any]]:
    """The answers by question id, several as a list, and under `?` what could not be placed."""

    def understand(file: Any, kind: str = "") -> dict[str, Any]:
        proposal = proposed(file, kind)
        short: dict[str, Any] = {
            one.clarification: [offer.answer for offer in one.offers] for one in proposal.answers
        }
        short = {id: answers[0] if len(answers) == 1 else answers for id, answers in short.items()}
        return short | ({"?": [one.text for one in proposal.unplaced]} if proposal.unplaced else {})

    return understand
