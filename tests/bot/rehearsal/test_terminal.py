from bot.rehearsal.terminal import printable


def test_shows_what_a_terminal_would_obey():
    assert printable("brief\x1b[2J\x07.md") == "brief[2J.md"
    assert printable("two\nlines") == "two lines"
    assert printable("\u202egnp.md") == "gnp.md"


def test_leaves_every_script_as_it_is():
    assert printable("موجز — 提案依頼.md") == "موجز — 提案依頼.md"
