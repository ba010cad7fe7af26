from core.packs.text import LONGEST_CELL, clean, cut, reads_leftward


def test_what_xml_cannot_hold_is_left_out_and_breaks_stay_breaks() -> None:
    assert clean("a\x00b\ud800c\r\nd\u2028e\x0bf\u202eg\ufffe") == "abc\nd\ne\nfg"


def test_a_text_is_cut_by_the_units_excel_counts_and_says_so() -> None:
    text = cut("🎬" * 20_000, "[cut]")
    assert len(text.encode("utf-16-le")) // 2 <= LONGEST_CELL
    assert text.endswith("🎬\n[cut]")
    assert cut("x" * LONGEST_CELL, "[cut]") == "x" * LONGEST_CELL


def test_the_direction_is_that_of_most_letters() -> None:
    assert reads_leftward("ما هي الأسواق TV؟")
    assert not reads_leftward("Which markets (السعودية)?")
    assert not reads_leftward("日本 123")
