"""The questions for the client: specific, each once, at least six, none already answered."""

from datetime import date

import pytest

from core.rules.clarifications import Clarification
from core.rules.diagnosis import draft_diagnosis
from core.rules.lexicon import data
from tests.doubles.written import Part, brief


def _asked(*parts: Part) -> tuple[Clarification, ...]:
    return draft_diagnosis(brief(*parts), date(2026, 11, 21)).clarifications


SETTLED: tuple[str, ...] = (
    "# Brief", "## Scope", "Produce 3 brochures in English for Germany, two rounds of feedback.",
    "File format PDF/X in our DAM. The audience are customers. Use of AI tools is not allowed.", "## Terms",
    "Full copyright passes to us. Final approval lies with Ann. Award date: 5 May 2027. Travel costs are included.",
    "## Dates", "Proposals are due 1 April 2027. Go-live: 1 June 2027.", "## Budget", "EUR 20,000",
    "## Brand", "We will provide the brand guidelines.", "## KPIs", "- 500 leads",
)  # fmt: skip


@pytest.mark.parametrize("parts", [SETTLED, ("hello",), ("We need 3 films.",), (), ("# Deliverables",)])
def test_asks_at_least_six_and_at_most_the_limit(parts: tuple[str, ...]) -> None:
    asked = _asked(*parts)
    assert 6 <= len(asked) <= data("clarifications")["most"]
    assert len({one.question for one in asked}) == len(asked)
    assert all(one.question.endswith("?") and one.rationale.endswith(".") for one in asked)


def test_does_not_ask_what_the_brief_answers() -> None:
    questions = " ".join(one.question for one in _asked(*SETTLED))
    for word in (
        "budget, or budget range",
        "proposal reach you",
        "go live",
        "countries",
        "rounds of feedback",
        "usage rights",
    ):
        assert word not in questions


def test_names_the_thing_and_quotes_the_words() -> None:
    questions = [
        one.question
        for one in _asked("# Brief", "## Scope", "- Produce a number of case studies about towns.")
    ]
    assert any("How many case studies" in one and "“a number of case studies" in one for one in questions)


def test_each_open_point_and_contradiction_has_its_question() -> None:
    drafted = draft_diagnosis(
        brief("# Brief", "## Scope", "- Several posters", "- Email templates (TBC)", "## Budget", "Budget: $10,000",
              "The budget is $20,000."), date(2026, 11, 21))  # fmt: skip
    questions = " ".join(one.question for one in drafted.clarifications)
    assert drafted.conflicts
    for quote in [gap.quote for gap in drafted.gaps if gap.quote] + [drafted.conflicts[0].evidence[0].quote]:
        assert quote in questions


def test_the_most_pressing_come_first() -> None:
    priorities = [one.priority for one in _asked("We need several films.")]
    assert priorities == sorted(priorities, key=["red", "amber", "green"].index)
    assert priorities[0] == "red"


def test_words_of_the_brief_are_never_read_as_a_pattern() -> None:
    asked = _asked("# Brief", "## Scope", "- Several posters { $quote } for { NUMBER($count) }")
    assert any("several posters" in one.question.casefold() for one in asked)
