"""Words of quantity are taken apart the same in any language, and never into a number nobody wrote."""

import pytest

from core.rules.quantities import Standing, counted_by, counts_in, read_quantity


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("12", "12"),
        ("~50", "50"),
        ("two (2)", "2"),
        ("1,200", "1200"),
        ("1.200", "1200"),
        ("1 000", "1000"),
        ("10k", "10000"),
        ("1e+15", "1000000000000000"),
        ("2,5", "2.5"),
        ("10-12", "11"),
        ("between 5 and 10", "7.5"),
        ("zwei bis drei", "2.5"),
        ("twenty-five", "25"),
        ("five hundred", "500"),
        ("une dizaine de", "10"),
        ("3 sets of 5", "15"),
        ("12 UK, 10 FR, 8 DE", "30"),
        ("2 x 30s", "2"),
        ("10 (2 per market)", "10"),
        ("٣", "3"),
        ("5点", "5"),
    ],
)
def test_reads_a_number_however_it_is_written(words: str, number: str) -> None:
    found = read_quantity(words)
    assert found.standing is Standing.STATED
    assert f"{found.number.normalize():f}" == number


@pytest.mark.parametrize(
    ("words", "standing"),
    [
        ("TBC", Standing.OPEN),
        ("", Standing.OPEN),
        ("n/a", Standing.OPEN),
        ("several", Standing.OPEN),
        ("a number of", Standing.OPEN),
        ("noch offen", Standing.OPEN),
        ("未定", Standing.OPEN),
        ("per month", Standing.OPEN),
        ("0", Standing.NONE),
        ("not required", Standing.NONE),
        ("-3", Standing.ODD),
        ("50%", Standing.ODD),
        ("#REF!", Standing.ODD),
        ("12 pages", Standing.SIZE),
    ],
)
def test_tells_what_words_without_a_usable_number_say(words: str, standing: Standing) -> None:
    assert read_quantity(words).standing is standing


@pytest.mark.parametrize(
    "words",
    [
        "20 per month for 6 months",
        "20 … per month (6 months)",
        "20 / month x 6 months",
        "20 شهريا لمدة 6 أشهر",
    ],
)
def test_reads_how_often_and_for_how_long(words: str) -> None:
    found = read_quantity(words)
    assert (int(found.number), found.period) == (20, "month")
    assert found.lasting is not None
    assert (int(found.lasting[0]), found.lasting[1]) == (6, "month")


def test_a_month_is_how_often_and_for_a_year_how_long() -> None:
    found = read_quantity("once a month for a year")
    assert (int(found.number), found.period, found.lasting and found.lasting[1]) == (1, "month", "year")


@pytest.mark.parametrize(
    ("words", "per", "of"),
    [
        ("4 per market", "market", None),
        ("4 pro Markt", "market", None),
        ("4 per market x 5 markets", "market", 5),
        ("5 per SKU, 20 SKUs", "product", 20),
        ("5 each", "each", None),
    ],
)
def test_reads_what_a_number_is_counted_by(words: str, per: str, of: int | None) -> None:
    found = read_quantity(words)
    assert (found.per, found.of) == (per, of)


def test_a_number_beside_an_open_word_is_provisional() -> None:
    assert read_quantity("10 (TBC)").provisional
    assert not read_quantity("10").provisional


def test_a_text_gives_a_count_only_where_it_gives_one() -> None:
    assert counts_in("for 20 SKUs in 3 languages") == {"product": 20, "language": 3}
    assert counts_in("20 SKUs now, 30 SKUs later") == {}
    assert counted_by("PDP images per SKU") == "product"
    assert counted_by("a market stall") == ""


def test_endless_words_are_read_in_no_time_and_as_nothing_sensible() -> None:
    assert read_quantity("9" * 100_000).standing is Standing.STATED
    assert read_quantity("(" * 50_000 + "-" * 50_000).standing is Standing.ODD
