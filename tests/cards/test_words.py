from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from cards.words import (
    apart,
    clean,
    clip,
    day,
    listed,
    model_type_of,
    moment,
    money,
    place_of,
    reads_leftward,
    tell,
)
from core.keys import StageKey
from core.messages import message, say
from core.views import Viewer

SPANISH = Viewer("p", locale="es-ES", timezone="Europe/Madrid")
AMERICAN = Viewer("p", locale="en-US", timezone="America/Los_Angeles")
LATE = datetime(2026, 11, 20, 23, 30, tzinfo=UTC)


def test_dates_follow_the_viewers_language():
    assert day(date(2026, 12, 4), SPANISH) == "4 dic 2026"
    assert day(date(2026, 12, 4), AMERICAN) == "Dec 4, 2026"


def test_an_instant_is_on_the_day_it_was_for_the_viewer():
    assert day(LATE, SPANISH) == "21 nov 2026"
    assert day(LATE, AMERICAN) == "Nov 20, 2026"


def test_an_instant_on_a_card_for_everyone_names_its_time_zone():
    assert moment(LATE, Viewer()).endswith("UTC")
    assert not moment(LATE, SPANISH).endswith("CET")


@pytest.mark.parametrize("locale", ["xx-YY", "", "en_US!", "../etc", "zh-Hant-TW"])
def test_a_locale_nobody_knows_does_not_break_the_card(locale: str):
    assert "2026" in day(date(2026, 12, 4), Viewer("p", locale=locale))


@pytest.mark.parametrize("timezone", ["Mars/Olympus", "", "/etc/passwd", "..", "Customized Time Zone"])
def test_a_time_zone_nobody_knows_is_utc(timezone: str):
    assert moment(LATE, Viewer("p", timezone=timezone)) == moment(LATE, Viewer("p"))


@pytest.mark.parametrize(
    ("amount", "shown"),
    [("0", "$0.00"), ("0.0184", "$0.0184"), ("1.4", "$1.40"), ("12345.678", "$12,345.68")],
)
def test_cents_of_a_run_are_shown_to_the_fourth_decimal(amount: str, shown: str):
    assert money(Decimal(amount), AMERICAN) == shown


def test_what_could_reorder_or_break_the_text_is_left_out():
    assert clean("a\u202eb\x00c\ud800d\r\ne") == "abcd\ne"
    clean("a\ud800").encode()


def test_clipping_says_that_it_clipped():
    assert clip("one\ntwo  three", 20) == "one two three"
    assert clip("x" * 30, 10) == "xxxxxxxxx…"


def test_direction_goes_by_the_letters():
    assert reads_leftward("حملة الربيع 2026")
    assert not reads_leftward("Spring حملة launch 2026")
    assert not reads_leftward("2026")


def test_a_name_of_another_direction_is_isolated():
    assert apart("Spring") == "Spring"
    assert apart("حملة.docx") == "\u2068حملة.docx\u2069"


def test_arguments_are_put_as_the_viewer_reads_them():
    assert tell(message("cards-archived", when=date(2026, 12, 4)), AMERICAN).startswith(
        "Archived on Dec 4, 2026"
    )
    assert "Intake" in tell(message("cards-next-open", stage=StageKey.INTAKE), AMERICAN)
    assert "Intake" in tell(message("cards-next-open", stage=message("pipeline-title-intake")), AMERICAN)


def test_a_place_is_said_in_words():
    assert place_of({"page": 3, "heading": "Scope", "sheet": None}, AMERICAN) == "page 3, under “Scope”"
    assert place_of({}, AMERICAN) == ""


def test_a_line_keeps_the_spaces_that_do_not_break():
    assert clip("Votre décision\u202f:\n\t  oui\u00a0!  ", 60) == "Votre décision\u202f: oui\u00a0!"
    assert clip("\u00a0 \u202f", 60) == ""


ARABIC = Viewer("p", locale="ar-EG", timezone="Africa/Cairo")


def test_a_sentence_chooses_by_what_is_placed_in_it_from_right_to_left_too():
    said = tell(message("cards-made-by", by="computed"), ARABIC)
    assert said == say(message("cards-made-by", by="computed"), "ar")
    assert "computed" not in said


def test_what_a_sentence_from_right_to_left_places_stands_apart():
    said = tell(message("cards-completed-by", who="Ana (UK)", when="-"), ARABIC)
    assert "\u2068Ana (UK)\u2069" in said
    assert tell(message("cards-completed-by", who="Ana (UK)", when="-"), AMERICAN) == "Ana (UK), -"


def test_a_list_has_the_commas_of_its_reader_and_each_name_in_one_piece():
    assert listed(("Ana", "Mei"), AMERICAN) == "Ana, Mei"
    assert listed(("Ana", "مها"), ARABIC) == "\u2068Ana\u2069، مها"
    assert ", " not in moment(LATE, ARABIC)


@pytest.mark.parametrize(("code", "shown"), [("ai_supported", "KI-gestützt"), ("our_own", "our_own")])
def test_a_model_type_goes_by_its_name_and_a_tenants_own_by_its_code(code: str, shown: str):
    assert model_type_of(code, Viewer("p", locale="de")) == shown
