"""Open points: vague words with their quote, and what the whole brief leaves unsaid without one."""

import pytest

from core.brief import Brief
from core.rules.channels import find_channels
from core.rules.deliverables import find_deliverables
from core.rules.gap import Extracted, Gap
from core.rules.gaps import find_gaps
from core.rules.kpis import find_kpis
from core.rules.markets import find_markets
from core.rules.sections import read_passages
from core.rules.technology import find_technology
from tests.doubles.written import Part, brief, table


def _gaps(*parts: Part) -> dict[str, Gap]:
    written: Brief = brief(*parts)
    passages = read_passages(written)
    found = Extracted(
        find_deliverables(passages), find_channels(passages), find_markets(written, passages),
        find_kpis(passages), find_technology(passages),
    )  # fmt: skip
    return {gap.kind: gap for gap in find_gaps(written, passages, found)}


@pytest.mark.parametrize(
    ("kind", "text", "quote"),
    [
        ("quantity", "Produce a number of case studies.", "a number of case studies"),
        ("quantity", "Wir benötigen mehrere Werbebanner für Google.", "mehrere Werbebanner für Google"),
        ("quantity", "需要制作若干短视频。", "若干短视频"),
        (
            "markets_unnamed",
            "Adapt the film for multiple markets and all the shops in them, as the launch goes on.",
            "multiple markets",
        ),
        ("languages_unnamed", "Localise the film into 8 languages.", "8 languages"),
        ("turnaround", "Standard turnaround applies.", "Standard turnaround applies"),
        ("rounds_vague", "Feedback iterations are included.", "Feedback iterations are included"),
        ("on_demand", "Posts are made as needed.", "Posts are made as needed"),
        ("budget_open", "Budget: TBC", "Budget: TBC"),
        ("optional", "Ideally a film.", "Ideally a film"),
    ],
)
def test_vague_words_are_quoted(kind: str, text: str, quote: str) -> None:
    assert _gaps("# Brief", "## Scope", f"- {text}")[kind].quote == quote


def test_what_is_not_counted_is_asked_for_its_extent_and_a_logo_for_nothing() -> None:
    gaps = _gaps("# Brief", "## Scope", "- Logo", "- Website", "- Product photography", "- Banners")
    assert gaps["volumes"].things == ("Banners",)
    assert gaps["extent"].things == ("Website", "Product photography")


def test_what_is_announced_as_attached_and_missing_is_open() -> None:
    text = "The contract is similar to the one attached."
    assert "attached" in (_gaps("# Brief", "## Terms", text)["attachment"].quote or "")
    assert "attachment" not in _gaps("# Brief", "## Terms", text, "# Attachment 1", "A contract.")


def test_neighbouring_sections_of_one_number_are_open() -> None:
    twice = ("# Brief", "## 1. Scope", "A film.", "## 2. Terms", "None.", "## 2. Proposal", "A letter.")
    assert _gaps(*twice)["numbering"].quote == "2. Proposal"
    assert "numbering" not in _gaps("# Brief", "## 1. Scope", "A film.", "## 2. Terms", "None.")


def test_words_with_a_number_are_settled() -> None:
    gaps = _gaps("# Brief", "## Scope", "- Two rounds of feedback, turnaround of 5 days")
    assert not gaps.keys() & {"rounds", "rounds_vague", "turnaround"}


def test_an_undecided_cell_is_quoted_with_its_row() -> None:
    assert _gaps(table(["Asset", "Qty"], ["Reel", "TBC"]))["open"].quote == "Reel | TBC"


def test_a_limit_names_the_thing() -> None:
    assert _gaps("# Brief", "## Scope", "- Engage actors (possibly as many as 30)")["limit"].things == (
        "actors",
    )


def test_an_empty_section_is_found_and_a_full_one_not() -> None:
    gaps = _gaps("# Brief", "## Scope", "### Production", "### Post-production", "- Cut a film")
    assert gaps["empty"].quote == "Production"
    assert "empty" not in _gaps("# Brief", "## Scope", "### 1. Production", "### Steps", "- Cut a film")


def test_what_is_nowhere_said_has_no_quote() -> None:
    gaps = _gaps("We need 3 films.")
    for kind in (
        "budget",
        "rights",
        "rounds",
        "markets",
        "languages",
        "deadline",
        "go_live",
        "video_formats",
        "video_length",
    ):
        assert gaps[kind].quote is None


def test_what_is_said_anywhere_is_no_gap() -> None:
    gaps = _gaps("# Brief", "## Scope", "Produce 3 brochures in English for Germany, two rounds of feedback.", "## Terms",
                 "Full copyright passes to us. Final approval lies with Ann. Award date: 5 May 2027.", "## Dates",
                 "Proposals are due 1 April 2027. Go-live: 1 June 2027.", "## Budget", "EUR 20,000",
                 "## Brand", "We will provide the brand guidelines.")  # fmt: skip
    assert gaps == {}


def test_a_budget_asked_of_the_bidder_is_not_stated() -> None:
    assert "budget" in _gaps(
        "We need a film.", "# Your proposal", "- Your rough budget, for example EUR 5,000"
    )


def test_music_and_talent_raise_their_rights() -> None:
    gaps = _gaps("# Brief", "## Scope", "- A film cut to the music of Beethoven", "- Engage 5 actors")
    assert gaps["music"].things
    assert gaps["talent"].things == ("actors",)
