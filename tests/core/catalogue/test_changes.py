from core.catalogue.changes import Changes, compare
from core.catalogue.load import read
from core.messages import say
from tests.core.catalogue.small import FILES, encoded, with_edit

BEFORE = read(encoded(FILES))


def changes(file: str, old: str, new: str) -> Changes:
    return compare(BEFORE, read(with_edit(file, old, new)))


def said(found: Changes) -> list[str]:
    return [say(line) for line in found.lines]


def test_the_same_catalogue_changes_nothing():
    found = compare(BEFORE, read(encoded(FILES)))
    assert found.empty
    assert say(found.summary) == "This catalogue is the same as the one in use. There is nothing to change."
    assert found.lines == ()


def test_the_order_of_rows_changes_nothing():
    head, *lines = FILES["routes.csv"].splitlines(keepends=True)
    turned = read(encoded({**FILES, "routes.csv": head + "".join(reversed(lines))}))
    assert compare(BEFORE, turned).empty


def test_hours_are_shown_with_their_totals_and_roles():
    assert said(changes("hours.csv", "10,20.25", "10,24")) == [
        "Route A-1-S, Film, simple: current_oplus goes from 30.25 to 34 hours (Editor from 20.25 to 24)."
    ]


def test_hours_that_only_move_between_roles_are_a_change():
    assert said(changes("hours.csv", "10,22", "12,20")) == [
        "Route A-1-S, Film, simple: traditional goes from 32 to 32 hours "
        "(Producer from 10 to 12, Editor from 22 to 20)."
    ]


def test_a_route_that_differs_says_in_what():
    assert said(changes("routes.csv", '"Cut-down, simple",simple', '"Trim",medium')) == [
        "Route B-1-S, Trim: name “Cut-down, simple” becomes “Trim”. complexity “simple” becomes “medium”.",
    ]
    assert said(changes("routes.csv", "One cut.", "One short cut.")) == [
        "Route B-1-S, Cut-down, simple: the text of “covers” changes."
    ]


def test_a_code_that_is_spelt_another_way_is_a_change_and_no_other_route():
    respelt = {name: text.replace("B-1-S", "b-1-s") for name, text in FILES.items()}
    assert said(compare(BEFORE, read(encoded(respelt)))) == [
        "Route b-1-s, Cut-down, simple: code “B-1-S” becomes “b-1-s”."
    ]


def test_routes_that_come_and_go_are_named():
    shorter = {
        "routes.csv": "".join(FILES["routes.csv"].splitlines(keepends=True)[:3]),
        "hours.csv": "".join(FILES["hours.csv"].splitlines(keepends=True)[:5]),
        "synonyms.csv": "family,synonym\nFilm,launch film\nFilm,TVC\n",
    }
    fewer = read(encoded({**FILES, **shorter}))
    assert said(compare(BEFORE, fewer)) == [
        "Route B-1-S, Cut-down, simple, is removed.",
        "“Cut-down” is no longer found as: short edit.",
    ]
    assert said(compare(fewer, BEFORE)) == [
        "New route B-1-S, Cut-down, simple.",
        "“Cut-down” is also found as: short edit.",
    ]


def test_rates_are_shown_before_and_after():
    assert said(changes("rates.csv", "GBP,72", "GBP,74.50")) == [
        "Editor in United Kingdom goes from 72 to 74.5 GBP."
    ]


def test_a_region_that_goes_is_shown_by_its_rates():
    without = FILES["rates.csv"].partition("Producer,India")[0]
    assert said(compare(BEFORE, read(encoded({**FILES, "rates.csv": without})))) == [
        "The rate of Producer in India (2300 INR) is removed.",
        "The rate of Editor in India (1950 INR) is removed.",
    ]


def test_a_role_that_efficiency_may_now_reduce_is_shown():
    assert said(changes("roles.csv", "Film,yes", "Film,no")) == [
        "The role Producer goes from “Film, programme role” to “Film”."
    ]


def test_a_role_that_is_renamed_comes_and_goes():
    renamed = {name: text.replace("Producer", "Lead") for name, text in FILES.items()}
    found = said(compare(BEFORE, read(encoded(renamed))))
    assert "The role Producer is removed." in found
    assert "New role Lead (Film)." in found
    assert "New rate: Lead in India at 2300 INR." in found


def test_a_model_type_that_goes_is_told_first():
    lines = FILES["hours.csv"].splitlines(keepends=True)
    without = "".join(line for line in lines if "traditional" not in line)
    found = said(compare(BEFORE, read(encoded({**FILES, "hours.csv": without}))))
    assert found == ["The model type traditional is removed; opportunities that use it need another one."]


def test_the_summary_counts():
    found = changes("rates.csv", "GBP,72", "GBP,74.50")
    assert found.count == 1
    assert say(found.summary) == (
        "Routes: 0 added, 0 removed, 0 changed. Changes to roles: 0, to rates: 1, to synonyms: 0. "
        "Nothing has been changed yet."
    )
