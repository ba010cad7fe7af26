"""Milestones are dates with their role and lengths of time of the work."""

from core.rules.sections import read_passages
from core.rules.timelines import Milestone, find_timelines
from tests.doubles.written import Part, brief


def _milestones(*parts: Part) -> tuple[Milestone, ...]:
    written = brief(*parts)
    return find_timelines(written, read_passages(written))


def test_a_date_says_what_it_is_for() -> None:
    found = _milestones("# Brief", "## Timeline", "- Go-live: 1 April 2027")
    assert [one.value for one in found] == ["Go-live: 2027-04-01 (“1 April 2027”)"]


def test_lengths_of_time_are_kept_as_written() -> None:
    found = _milestones(
        "# Brief", "## Scope", "Phase I (6 months): research", "Drafts are made within three weeks."
    )
    assert [one.value for one in found] == [
        "Phase I (6 months): research",
        "Drafts are made within three weeks.",
    ]


def test_lengths_of_the_tender_and_of_the_past_are_left_out() -> None:
    assert _milestones("# Brief", "## Background", "For over 104 years we have served.", "## Scope",
                       "Questions come ten days before the proposal, within two weeks.") == ()  # fmt: skip


def test_quotes_stand_in_their_segments() -> None:
    found = _milestones(
        "# Brief", "## Scope", "A pilot, lasting for about 4 months until the end, then nothing; " * 4
    )
    assert found
    assert all(one.quote in one.segment.text for one in found)


def test_how_long_a_rhythm_lasts_is_part_of_the_volume() -> None:
    assert _milestones("# Brief", "## Scope", "- 24 Social-Media-Motive pro Monat über 6 Monate") == ()
