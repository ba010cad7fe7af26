"""Words of quantity beside a thing, in any of the languages."""

import pytest

from core.rules.volumes import is_size, is_vague, volume_after, volume_before, volume_in


@pytest.mark.parametrize(
    ("text", "thing", "language", "words"),
    [
        ("We need ~50 banners", "banners", "en", "~50"),
        ("a number of banners", "banners", "en", "a number of"),
        ("two (2) banners", "banners", "en", "two (2)"),
        ("3 x banners", "banners", "en", "3 x"),
        ("10-12 banners", "banners", "en", "10-12"),
        ("up to 30 banners", "banners", "en", "up to 30"),
        ("monthly articles", "articles", "en", "monthly"),
        ("mehrere Banner", "Banner", "de", "mehrere"),
        ("une dizaine de visuels", "visuels", "fr", "une dizaine de"),
        ("3支短视频", "短视频", "zh", "3支"),
        ("عدة فيديوهات", "فيديوهات", "ar", "عدة"),
    ],
)
def test_reads_the_quantity_before_a_thing(text: str, thing: str, language: str, words: str) -> None:
    found = volume_before(text, text.index(thing), (language, "en"))
    assert found is not None
    assert text[found.start : found.end] == words


@pytest.mark.parametrize(
    ("text", "thing", "words"),
    [
        ("actors (possibly as many as 30) of all ages", "actors", "possibly as many as 30"),
        ("banners: TBC", "banners", "TBC"),
        ("posts per month", "posts", "per month"),
    ],
)
def test_reads_the_quantity_behind_a_thing(text: str, thing: str, words: str) -> None:
    found = volume_after(text, len(thing), ("en",))
    assert found is not None
    assert text[found.start : found.end] == words


def test_a_year_or_a_size_is_no_quantity() -> None:
    assert volume_before("the 2024 brochure", 9, ("en",)) is None
    assert volume_after("film (60 seconds)", 4, ("en",)) is None
    assert volume_in("12 pages", ("en",)) is None
    assert is_size("30 seconds", 0)
    assert is_size("30s", 0)


def test_tells_vague_from_definite() -> None:
    assert is_vague("several", ("en",))
    assert is_vague("TBC", ("en",))
    assert not is_vague("30", ("en",))
