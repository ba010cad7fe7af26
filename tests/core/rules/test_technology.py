"""Technical asks: systems, standards, file formats and sizes, as written."""

from core.rules.sections import read_passages
from core.rules.technology import find_technology
from tests.doubles.written import brief


def _asks(*lines: str) -> list[str]:
    return [one.value for one in find_technology(read_passages(brief(*lines)))]


def test_names_systems_and_standards() -> None:
    assert _asks("Files go to our DAM and into Salesforce, WCAG 2.1 applies.") == [
        "Digital asset management (DAM)", "Salesforce", "WCAG accessibility"]  # fmt: skip


def test_a_short_name_counts_in_capitals_only() -> None:
    assert _asks("The dam is high and the git is old.") == ["GitHub / Git"]


def test_keeps_sizes_as_written_and_counts_are_none() -> None:
    assert _asks("75〜120 dpi, 1080x1080 and 9:16, but 10 x 15s motion.") == [
        "75〜120 dpi",
        "1080x1080",
        "9:16",
    ]
