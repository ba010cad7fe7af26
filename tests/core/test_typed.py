"""Numbers as people type them, read by their locale."""

from decimal import Decimal

import pytest

from core.typed import Ambiguous, number_of, percentage_of


@pytest.mark.parametrize(
    ("typed", "locale", "read"),
    [
        ("1,234.5", "en-GB", "1234.5"),
        ("1.234,5", "de-DE", "1234.5"),
        ("12,5", "de-DE", "12.5"),
        ("12,5", "en-GB", "12.5"),
        ("12.5", "de-DE", "12.5"),
        ("1.234", "de-DE", "1234"),
        ("1,234", "en-US", "1234"),
        ("1\u202f234,5", "fr-FR", "1234.5"),
        ("1'234.5", "de-CH", "1234.5"),
        ("\u0661\u0662\u066b\u0665", "ar-EG", "12.5"),
        ("\u0661\u066c\u0662\u0663\u0664", "ar-EG", "1234"),
        ("-3", "en-GB", "-3"),
        ("020", "en-GB", "20"),
    ],
)
def test_a_number_is_read_as_its_writer_means_it(typed: str, locale: str, read: str) -> None:
    assert number_of(typed, locale) == Decimal(read)


@pytest.mark.parametrize(("typed", "locale"), [("1,234", "de-DE"), ("1.234", "en-GB")])
def test_what_could_be_two_numbers_is_not_guessed(typed: str, locale: str) -> None:
    with pytest.raises(Ambiguous):
        number_of(typed, locale)


@pytest.mark.parametrize("typed", ["", "abc", "1e1", "NaN", "inf", "12.", "1,23,4", "1" * 41])
def test_what_is_no_number_is_none(typed: str) -> None:
    assert number_of(typed, "en-GB") is None


@pytest.mark.parametrize("typed", ["20", "20%", "20 %", "20\u00a0%", "\u0662\u0660\u066a"])
def test_the_sign_of_a_percentage_may_be_left_out(typed: str) -> None:
    assert percentage_of(typed, "en-GB") == 20


def test_the_sign_is_typed_once() -> None:
    assert percentage_of("20 %%", "en-GB") is None
