"""Values against the words they were taken from."""

import pytest

from core.agents.grounding import Grounding, Quoted
from core.brief import Brief, Document, Kind, Place, Segment
from core.messages import say

BRIEF = Brief(
    (
        Document(
            "f1",
            "brief.docx",
            (
                Segment(Kind.PARAGRAPH, "Client:  Nordwind\nGmbH", Place(page=2)),
                Segment(Kind.PARAGRAPH, "Go-live is 1．6．2026.", Place(page=3)),
            ),
        ),
    )
)


def test_a_quoted_value_brings_its_evidence_and_place() -> None:
    grounding = Grounding(BRIEF)
    assert (
        grounding.value("client_name", Quoted(value=" Nordwind ", quote="Client: Nordwind GmbH"))
        == "Nordwind"
    )
    (evidence,) = grounding.evidence
    assert (evidence.field, evidence.value, evidence.file) == ("client_name", "Nordwind", "brief.docx")
    assert evidence.place == Place(page=2)
    assert grounding.remarks() == ()


def test_a_value_may_be_a_normalised_form_of_its_quote() -> None:
    grounding = Grounding(BRIEF)
    assert grounding.value("go_live", Quoted(value="2026-06-01", quote="1.6.2026")) == "2026-06-01"


@pytest.mark.parametrize("quote", ["", "   ", ".", "Südwind", "Nordwind GmbH, go-live"])
def test_a_value_without_its_words_in_a_source_is_dropped_and_counted(quote: str) -> None:
    grounding = Grounding(BRIEF)
    assert grounding.value("client_name", Quoted(value="Nordwind", quote=quote)) is None
    assert grounding.evidence == []
    assert grounding.dropped == ["client_name"]
    assert say(grounding.remarks()[0]).startswith("One value the model gave was dropped")


def test_an_empty_value_is_an_absence_and_not_a_loss() -> None:
    grounding = Grounding(BRIEF)
    assert grounding.value("client_name", Quoted(value="  ", quote="Client")) is None
    assert (grounding.evidence, grounding.dropped) == ([], [])


def test_a_list_keeps_its_grounded_values_once_each() -> None:
    grounding = Grounding(BRIEF)
    said = [("B", "Nordwind"), ("A", "Client"), ("B", "GmbH"), ("C", "nowhere"), ("D", "neither")]
    brands = grounding.values("brands", [Quoted(value=value, quote=quote) for value, quote in said])
    assert brands == ["B", "A"]
    assert grounding.dropped == ["brands", "brands"]
    assert say(grounding.remarks()[0]).startswith("2 values the model gave were dropped")
