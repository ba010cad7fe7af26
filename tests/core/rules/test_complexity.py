"""Complexity is counted: little is low, much in many places is high, and the reasons are told."""

from datetime import date

from core.messages import say
from core.rules.complexity import Complexity, assess_complexity, pieces
from core.rules.deliverables import find_deliverables
from core.rules.sections import read_passages
from tests.doubles.written import brief

TODAY = date(2026, 11, 21)


def _assessed(*items: str, markets: int = 1, channels: int = 1, go_live: date | None = None) -> Complexity:
    passages = read_passages(brief("# Brief", "## Deliverables", *(f"- {item}" for item in items)))
    return assess_complexity(
        find_deliverables(passages), markets=markets, languages=1, channels=channels, technology=0,
        go_live=go_live, today=TODAY,
    )  # fmt: skip


def test_a_flyer_is_low() -> None:
    assert _assessed("1 flyer").level == "low"


def test_a_launch_in_many_markets_is_high_and_says_why() -> None:
    found = _assessed(
        "2 hero films", "50 banners per month", "20 posts", "1 website", "4 brochures", markets=12, channels=5
    )
    assert found.level == "high"
    assert "12 markets" in [say(reason) for reason in found.reasons]


def test_a_near_go_live_adds_pressure() -> None:
    assert (
        _assessed("1 flyer", go_live=date(2026, 12, 1)).score
        > _assessed("1 flyer", go_live=date(2027, 12, 1)).score
    )


def test_counts_pieces_in_words_of_volume() -> None:
    assert [pieces(words) for words in ("~50/month", "2,000", "TBC", None, "10-12")] == [50, 2000, 1, 1, 12]
