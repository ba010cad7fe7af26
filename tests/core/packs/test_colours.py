import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.packs import colours

ANY = st.binary(min_size=3, max_size=3).map(bytes.hex)


def test_contrast_is_what_wcag_says() -> None:
    assert colours.contrast("000000", "FFFFFF") == pytest.approx(21)
    assert colours.contrast("777777", "FFFFFF") == pytest.approx(4.48, abs=0.01)


@given(ANY)
def test_there_is_readable_ink_for_every_brand_colour(colour: str) -> None:
    assert colours.contrast(colours.ink_on(colour), colour) >= colours.READABLE
    assert colours.contrast(colours.legible(colour), colours.PAPER) >= colours.READABLE


def test_a_colour_that_reads_well_stays_as_it_is() -> None:
    assert colours.legible("1F3A5F") == "1F3A5F"


@pytest.mark.parametrize("tint", colours.TINTS.values())
def test_priorities_can_be_read_on_their_tints(tint: colours.Tint) -> None:
    assert colours.contrast(tint.fill, tint.ink) >= colours.READABLE
