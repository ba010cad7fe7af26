"""Contradictions are told in a sentence with both quotes; what may rightly differ is left alone."""

import pytest

from core.brief import Brief, Document, Kind, Segment, fold
from core.messages import say
from core.rules.conflicts import Conflict, ConflictKind, find_conflicts


def _document(name: str, *lines: str) -> Document:
    return Document(name, name, tuple(Segment(Kind.PARAGRAPH, line) for line in lines))


def _conflicts(*documents: Document) -> tuple[Conflict, ...]:
    return find_conflicts(Brief(documents))


def _in_brief(*lines: str) -> list[ConflictKind]:
    return [conflict.kind for conflict in _conflicts(_document("brief.txt", *lines))]


def test_a_weekday_that_its_date_does_not_fall_on() -> None:
    (conflict,) = _conflicts(
        _document("rfp.html", "The cut-off date is Wednesday, Nov 10th, 2023, at 4:00pm.")
    )
    assert conflict.kind is ConflictKind.WEEKDAY
    assert "2023-11-10 is a Friday" in say(conflict.message)
    assert conflict.evidence[0].quote == "Wednesday, Nov 10th, 2023"


def test_a_mail_and_a_brief_with_different_deadlines() -> None:
    (conflict,) = _conflicts(
        _document("brief.docx", "Submit your proposal by 13 March 2026."),
        _document("mail.eml", "As discussed, proposals are due 20 March 2026."),
    )
    assert conflict.kind is ConflictKind.DEADLINE
    assert [one.file for one in conflict.evidence] == ["brief.docx", "mail.eml"]


def test_an_amendment_moves_the_deadline() -> None:
    (conflict,) = _conflicts(
        _document("rfp.docx", "Submit your proposal by 13 March 2026."),
        _document("addendum-1.docx", "Proposals are due 20 March 2026."),
    )
    assert conflict.kind is ConflictKind.AMENDED
    assert [one.value for one in conflict.evidence] == ["2026-03-13", "2026-03-20"]


def test_one_deadline_with_two_times() -> None:
    assert _in_brief(
        "Proposals are due 13 March 2026 at 4 pm.", "Submission deadline: 13 March 2026, 17:00"
    ) == [ConflictKind.DEADLINE]  # fmt: skip


@pytest.mark.parametrize(
    ("lines", "kind"),
    [
        (
            ('The film "Caffeine Injection" is short.', 'About "Cafeine Injection" again.', "Caffeine!"),
            "spelling",
        ),
        (("The music lasts 2:37 mins.", "After these 2.37 mins a message follows."), "duration"),
        (("We need 200 product photos.", "In total 500 product photos are wanted."), "volume"),
        (("Total budget: $100,000", "The budget is $150,000."), "budget"),
        (("Launch date: 1 June 2026", "Launch date: 8 June 2026"), "launch"),
    ],
)
def test_other_contradictions(lines: tuple[str, ...], kind: str) -> None:
    assert _in_brief(*lines) == [kind]


@pytest.mark.parametrize(
    "lines",
    [
        ("Phase 1 proposals are due 1 March 2026.", "Phase 2 proposals are due 1 May 2026."),
        ("Proposals are due 3 March 2026.", "Questions are due 20 February 2026."),
        ("Proposals are due 3 March 2026.", "Could the deadline for proposals be extended to 10 March 2026?"),
        ("Launch in France: 1 June 2026", "Launch in Spain: 8 June 2026"),
        ('The "Adoption Plan" comes first.', 'The "Adaptive Plan" comes next.'),
        ("Deliver 3 short videos for Spain.", "Deliver 6 static banners for Spain."),
        ("The media budget is $100,000.", "The production is paid separately."),
        ("The meeting starts at 2:30 pm.", "The track lasts 2.30 mins."),
        ("Friday, 13 March 2026 is the day.", "We meet on Monday, 16 March 2026."),
    ],
)
def test_what_may_rightly_differ_is_no_contradiction(lines: tuple[str, ...]) -> None:
    assert _in_brief(*lines) == []


def test_every_quote_stands_in_its_source() -> None:
    document = _document(
        "brief.txt",
        "Submit your proposal by Friday, 14 March 2026.",
        "Proposals are due 20 March 2026.",
        "Total budget: 10.000 EUR",
    )
    text = " ".join(fold(segment.text) for segment in document.segments)
    conflicts = _conflicts(document)
    assert {conflict.kind for conflict in conflicts} == {ConflictKind.WEEKDAY, ConflictKind.DEADLINE}
    assert all(one.quote in text for conflict in conflicts for one in conflict.evidence)
