"""SLAs: the tenant's days for the work asked for, and what moves them."""

from datetime import date
from typing import Any

import pytest

from core.agency.terms import Service, SlaPattern, sample_slas
from core.rules.service_levels import Level, Setting, Why, needed, service_levels, too_tight, working_days
from core.rules.turnaround import stated_times

MONDAY = date(2026, 11, 2)
STATICS = {"name": "Social statics", "category": "Social"}
FILM = {"name": "Launch film", "category": "Video"}
SHOP = {"name": "Product detail pages", "category": "eCommerce"}
MAIL = {"name": "Newsletter", "category": "CRM"}


def levels(
    *things: dict[str, Any], patterns: tuple[SlaPattern, ...] = (), **setting: Any
) -> dict[str, Level]:
    made = service_levels(things, patterns or sample_slas(), Service(), Setting(MONDAY, **setting))
    return {one.pattern.name: one for one in made}


def test_each_kind_of_work_has_its_own_days() -> None:
    made = levels(STATICS, FILM, SHOP, MAIL)
    assert {name: one.days for name, one in made.items()} == {
        "Static ad set of five": (5, 2, 1),
        "E-commerce hero set": (7, 3, 1),
        "CRM template": (7, 3, 1),
        "Motion master with adapts": (14, 5, 2),
    }
    assert {one.whys for one in made.values()} == {()}


def test_few_kinds_are_filled_up_with_what_is_offered_on_standing() -> None:
    made = levels(STATICS)
    assert len(made) == 3
    assert [bool(one.things) for one in made.values()] == [True, False, False]
    assert "does not ask for it" in list(made.values())[1].notes


@pytest.mark.parametrize(
    ("name", "pattern"),
    [
        ("Werbespot", "Motion master with adapts"),
        ("Anzeigenmotive", "Static ad set of five"),
        ("商品ページ", "E-commerce hero set"),
        ("Newsletter-Vorlage", "CRM template"),
        ("فيديوهات قصيرة", "Motion master with adapts"),
        ("Landing page", "E-commerce hero set"),
        ("Something unheard of", "Static ad set of five"),
    ],
)
def test_work_is_told_by_its_name_in_any_language(name: str, pattern: str) -> None:
    made = levels({"name": name, "category": ""})
    assert made[pattern].things == (name,)


def test_days_that_the_brief_states_are_taken_over_and_quoted() -> None:
    said = "Statics are delivered within 2 working days."
    made = levels(STATICS, FILM, times=stated_times([said]))
    assert made["Static ad set of five"].days == (2, 2, 1)
    assert f"“{said}” Usually 5/2/1 days." in made["Static ad set of five"].notes
    assert made["Motion master with adapts"].days == (14, 5, 2)


def test_a_longer_time_of_the_brief_is_taken_over_too() -> None:
    made = levels(STATICS, times=stated_times(["First versions are delivered within 10 working days."]))
    assert made["Static ad set of five"].days == (10, 2, 1)


def test_amends_alone_never_take_longer_than_what_they_amend() -> None:
    made = levels(STATICS, times=stated_times(["Amends within 24 hours."]))
    assert made["Static ad set of five"].days == (5, 1, 1)


def test_days_are_cut_to_fit_before_the_work_goes_live() -> None:
    made = levels(STATICS, FILM, go_live=date(2026, 11, 27))
    assert made["Static ad set of five"].days == (5, 2, 1)
    film = made["Motion master with adapts"]
    assert film.whys == (Why.DATE,)
    assert needed(film.days, 2) <= 19
    assert "Shortened because 19 working days are left" in film.notes
    assert "Usually 14/5/2 days." in film.notes


def test_what_the_brief_leaves_open_is_cut_to_fit_beside_what_it_states() -> None:
    times = stated_times(["Amends within 24 hours."])
    film = levels(FILM, go_live=date(2026, 11, 20), times=times)["Motion master with adapts"]
    assert (film.days, film.whys) == ((8, 1, 1), (Why.BRIEF, Why.DATE))


def test_no_promise_is_cut_below_half_and_what_does_not_fit_is_said() -> None:
    setting = Setting(MONDAY, go_live=date(2026, 11, 9))
    made = service_levels((FILM,), sample_slas(), Service(), setting)
    assert made[0].days == (7, 3, 1)
    assert [one.pattern.name for one in too_tight(made, Service(), setting)] == ["Motion master with adapts"]


@pytest.mark.parametrize("go_live", [None, MONDAY, date(2020, 1, 1)], ids=["open", "today", "past"])
def test_a_date_that_is_open_or_past_cuts_nothing(go_live: date | None) -> None:
    assert levels(FILM, go_live=go_live)["Motion master with adapts"].days == (14, 5, 2)


def test_words_that_press_for_time_cut_a_fifth_where_there_is_no_date() -> None:
    made = levels(FILM, pressing="We need this urgently.")
    film = made["Motion master with adapts"]
    assert (film.days, film.whys) == ((12, 4, 2), (Why.PRESSURE,))
    assert "“We need this urgently.”" in film.notes


def test_ai_tools_in_the_making_shorten_the_first_version_alone() -> None:
    made = levels(STATICS, FILM, helped=frozenset({"social_statics"}))
    assert made["Static ad set of five"].days == (4, 2, 1)
    assert made["Static ad set of five"].whys == (Why.TOOLS,)
    assert made["Motion master with adapts"].days == (14, 5, 2)


def test_a_kind_without_days_of_its_own_takes_those_of_the_longest() -> None:
    only = (SlaPattern("Short", 2, 1, 1, ("crm",)), SlaPattern("Long", 9, 4, 2, ("motion",)))
    made = levels(STATICS, patterns=only)
    assert made["Long"].things == ("Social statics",)
    assert "most like it" in made["Long"].notes


@pytest.mark.parametrize(
    ("end", "days"),
    [(date(2026, 11, 3), 1), (date(2026, 11, 7), 4), (date(2026, 11, 9), 5), (date(2026, 11, 30), 20)],
    ids=["tuesday", "saturday", "next-monday", "four-weeks"],
)
def test_working_days_leave_out_weekends(end: date, days: int) -> None:
    assert working_days(MONDAY, end) == days
