"""What of a new draft is on the list already, and which evidence still speaks of what stands."""

from typing import Any

from core.asset import Asset
from core.asset_list import holds, quotes_of, twins


def row(id: str, name: str, description: str = "", tier: str | None = None) -> dict[str, Any]:
    return {"id": id, "name": name, "description": description, "client_tier": tier}


def kept(id: str, name: str, description: str = "", tier: str | None = None) -> Asset:
    return Asset(id, name, description, tier, 1, edited=True)


def test_a_row_is_known_by_its_name_whatever_its_case_and_spacing() -> None:
    drafted = [row("d1", "Launch  FILM"), row("d2", "Banner")]
    assert twins([kept("k", "Launch film")], drafted, {}, {}) == {"d1": "k"}


def test_of_several_rows_of_one_name_only_the_one_that_is_alike_is_the_same() -> None:
    drafted = [row("d1", "Banner", "300x250"), row("d2", "Banner", "728x90", "A")]
    assert twins([kept("k", "Banner", "728x90", "A")], drafted, {}, {}) == {"d2": "k"}
    assert twins([kept("k", "Banner", "160x600")], drafted, {}, {}) == {}


def test_a_renamed_row_is_known_by_words_that_ask_for_it_alone() -> None:
    drafted = [row("d1", "Launch film"), row("d2", "Banner")]
    words = {"k": "one launch film"}
    assert twins([kept("k", "Hero")], drafted, words, {"d1": "one launch film"}) == {"d1": "k"}
    assert twins([kept("k", "Hero")], drafted, words, {}) == {}


def test_a_drafted_row_stands_for_one_row_of_the_list() -> None:
    both = [kept("k1", "Banner"), kept("k2", "Banner")]
    assert twins(both, [row("d1", "Banner")], {}, {}) == {"d1": "k1"}


def test_words_that_ask_for_several_rows_tell_none_apart() -> None:
    evidence = [
        ("assets[0]", "film"),
        ("assets[0].volume", "one"),
        ("assets[1]", "set"),
        ("assets[2]", "set"),
    ]
    assert quotes_of(evidence, ["a", "b", "c"]) == {"a": "film"}


def test_words_for_a_volume_hold_until_somebody_changes_it() -> None:
    rows = [Asset("a", "Banner", "", None, 12)]
    assert holds("assets[0].volume", "12", rows)
    assert not holds("assets[0].volume", "40", rows)
    assert holds("assets[0]", "Banner", rows)
