"""Capabilities are read from the scope and from what bidders must be able to do."""

from core.rules.capabilities import find_capabilities
from core.rules.sections import read_passages
from tests.doubles.written import Part, brief


def _capabilities(*parts: Part) -> list[str]:
    return [one.value for one in find_capabilities(read_passages(brief(*parts)))]


def test_reads_scope_and_qualifications() -> None:
    parts = (
        "# Brief",
        "## Scope",
        "- Media relations",
        "## Qualifications",
        "- Graphic design",
        "## Terms",
        "- SEO",
    )
    assert _capabilities(*parts) == ["Media relations & PR", "Graphic design"]


def test_reads_other_languages() -> None:
    assert _capabilities("Wir suchen eine Agentur für Videoproduktion und Übersetzungen ins Englische.") == [
        "Video production", "Translation & localisation"]  # fmt: skip
    assert _capabilities("我们需要视频制作和翻译") == ["Video production", "Translation & localisation"]
