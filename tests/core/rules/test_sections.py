"""What a section is for, by its heading, a short line, a lead-in or a label."""

import pytest

from core.rules.sections import read_passages, role_of
from tests.doubles.written import Part, brief


def _roles(*parts: Part) -> dict[str, str]:
    return {passage.text: passage.role for passage in read_passages(brief(*parts))}


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("4. SCOPE OF WORK & CONTRACT INFORMATION", "scope"),
        ("Inspection & Modification - Unacceptable Deliverables", "terms"),
        ("Project timeline and deliverables", "deliverables"),
        ("Einzureichende Unterlagen", "submission"),
        ("Livrables attendus", "deliverables"),
        ("Criterios de evaluación", "evaluation"),
        ("Fora do escopo", "out_of_scope"),
        ("Oggetto dell'incarico", "scope"),
        ("نطاق العمل", "scope"),
        ("納品物", "deliverables"),
        ("时间安排", "timeline"),
        ("REQUEST FOR PROPOSALS", None),
    ],
)
def test_reads_the_role_from_a_heading(title: str, role: str | None) -> None:
    assert role_of(title) == role


def test_what_the_bidder_hands_in_stays_apart_below_its_heading() -> None:
    roles = _roles(
        "# Brief", "# Scope", "## Your proposal", "### Timeline", "- A plan", "# Deliverables", "- A film"
    )
    assert roles["A plan"] == "submission"
    assert roles["A film"] == "deliverables"


def test_a_part_of_the_scope_named_after_a_channel_is_scope() -> None:
    assert _roles("# Brief", "## Scope", "### Social media", "- Posts")["Posts"] == "scope"


def test_the_title_of_the_document_gives_its_sections_no_role() -> None:
    assert _roles("# Proposal for a film", "## Wishes", "- A film")["A film"] == ""


def test_a_table_of_contents_ends_where_its_entries_come_again() -> None:
    passages = read_passages(
        brief("# RFP", "## Contents", "### 1 Scope", "- 1.1 Film", "## 1 Scope", "- A film")
    )
    assert [one.role for one in passages if one.text in ("1.1 Film", "A film")] == ["contents", "scope"]


def test_a_lead_in_gives_its_list_a_role() -> None:
    roles = _roles(
        "# Scope", "You must submit with your proposal:", "- Two references", "Also a film is needed, by May."
    )
    assert roles["Two references"] == "submission"
    assert roles["Also a film is needed, by May."] == "scope"


def test_a_label_gives_its_line_a_role_and_is_no_heading() -> None:
    roles = _roles("Deliverables: 3 films", "Budget: TBC", "Thanks")
    assert roles["Deliverables: 3 films"] == "deliverables"
    assert roles["Budget: TBC"] == "budget"
    assert roles["Thanks"] == ""


def test_a_question_of_an_interview_opens_its_answer() -> None:
    roles = _roles("Who are your competitors?", "Zest", "What do you want next?", "Three films")
    assert (roles["Zest"], roles["Three films"]) == ("audience", "")


def test_addresses_are_blanked_and_places_kept() -> None:
    passage = read_passages(brief("See www.film.example/video and ann@film.example today"))[0]
    assert "film" not in passage.plain
    assert len(passage.plain) == len(passage.text)
