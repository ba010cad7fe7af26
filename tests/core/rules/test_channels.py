"""Channels are named once each, where the work speaks of them."""

from core.rules.channels import find_channels
from core.rules.sections import read_passages
from tests.doubles.written import Part, brief


def _channels(*parts: Part) -> list[str]:
    return [one.value for one in find_channels(read_passages(brief(*parts)))]


def test_names_each_channel_once_in_the_order_of_the_brief() -> None:
    assert _channels("Posts for TikTok and Instagram.", "Also インスタグラム and TikTok.") == [
        "TikTok",
        "Instagram",
    ]


def test_everyday_words_count_only_in_the_scope() -> None:
    parts = ("# Brief", "## Background", "The house was a radio station.", "## Scope", "- A film for YouTube")
    assert _channels(*parts) == ["YouTube"]
    assert _channels("# Brief", "## Scope", "- A spot for radio") == ["Radio & audio"]


def test_links_and_the_bidders_section_name_no_channel() -> None:
    assert _channels("See www.youtube.com/watch", "# Your proposal", "Send your LinkedIn profile.") == []
