"""Targets need a number, service times a length of time."""

from core.rules.kpis import find_kpis
from core.rules.sections import read_passages
from tests.doubles.written import Part, brief


def _kpis(*parts: Part) -> list[str]:
    return [one.value for one in find_kpis(read_passages(brief(*parts)))]


def test_reads_the_items_of_a_section_on_kpis() -> None:
    assert _kpis("# Brief", "## KPIs", "- 95% of jobs on time", "- CTR of 1.2%") == [
        "95% of jobs on time",
        "CTR of 1.2%",
    ]


def test_reads_targets_and_turnarounds_in_sentences() -> None:
    assert _kpis("# Brief", "## Objectives", "Increase sales by 10%. Be loved.") == ["Increase sales by 10%."]
    assert _kpis("# Brief", "## Scope", "First draft within 5 business days. Be quick.") == [
        "First draft within 5 business days."
    ]


def test_wishes_without_a_number_and_years_are_no_targets() -> None:
    assert (
        _kpis("# Brief", "## Objectives", "Increase awareness in 2027.", "Reskill for the 21st century.")
        == []
    )


def test_a_long_sentence_is_cut_around_its_figure_and_data_is_none() -> None:
    text = (
        "As we have said in every meeting of the last years, " * 3
        + "the click-through rate must reach 1.2%, "
        + "on all channels " * 9
    )
    only = _kpis("# Brief", "## Objectives", text)[0]
    assert "1.2%" in only
    assert len(only) <= 150
    assert _kpis('{ "metric": "reach", "brief": "Reach 20% of leads", "days": 30 }') == []
