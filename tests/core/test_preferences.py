"""When somebody is told: quiet hours over midnight and over clock changes, digests, time zones."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from core.news import NewsKind, Way
from core.preferences import Preferences, Quiet, Wanted, Weekday, at, zone_named, zone_of

BERLIN = ZoneInfo("Europe/Berlin")
YORK = ZoneInfo("America/New_York")
NIGHT = Quiet(time(22), time(7))


def _utc(said: str) -> datetime:
    return datetime.fromisoformat(said).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "ends"),
    [
        ("2026-11-20T20:59", None),
        ("2026-11-20T21:00", "2026-11-21T06:00"),
        ("2026-11-21T00:30", "2026-11-21T06:00"),
        ("2026-11-21T05:59", "2026-11-21T06:00"),
        ("2026-11-21T06:00", None),
    ],
    ids=["before", "as it begins", "after midnight", "just before its end", "at its end"],
)
def test_quiet_hours_reach_over_midnight(now: str, ends: str | None) -> None:
    assert NIGHT.until(_utc(now), BERLIN) == (ends and _utc(ends))


@pytest.mark.parametrize(
    ("now", "ends"),
    [("2026-11-20T11:00", "2026-11-20T12:00"), ("2026-11-20T12:00", None), ("2026-11-20T10:59", None)],
    ids=["within", "at its end", "before"],
)
def test_quiet_hours_may_lie_within_a_day(now: str, ends: str | None) -> None:
    assert Quiet(time(12), time(13)).until(_utc(now), BERLIN) == (ends and _utc(ends))


@pytest.mark.parametrize(
    ("now", "ends"),
    [("2026-03-28T23:30", "2026-03-29T05:00"), ("2026-10-24T23:30", "2026-10-25T06:00")],
    ids=["an hour shorter", "an hour longer"],
)
def test_a_night_in_which_clocks_change_ends_at_seven_by_the_clock(now: str, ends: str) -> None:
    assert NIGHT.until(_utc(now), BERLIN) == _utc(ends)


def test_quiet_that_ends_at_a_time_that_is_leapt_over_ends_as_much_later() -> None:
    quiet = Quiet(time(22), time(2, 30))
    assert quiet.until(_utc("2026-03-08T06:00"), YORK) == _utc("2026-03-08T07:30")
    assert quiet.until(_utc("2026-03-08T07:30"), YORK) is None


def test_quiet_that_ends_at_a_time_that_comes_twice_ends_the_first_time_and_stays_ended() -> None:
    quiet = Quiet(time(22), time(1, 30))
    assert quiet.until(_utc("2026-11-01T05:00"), YORK) == _utc("2026-11-01T05:30")
    assert quiet.until(_utc("2026-11-01T06:10"), YORK) is None  # 01:10 by the clock, for the second time


def test_quiet_that_is_leapt_over_whole_holds_nothing_back() -> None:
    quiet = Quiet(time(2, 10), time(2, 50))
    held = [quiet.until(at(date(2026, 3, 8), time(hour), YORK), YORK) for hour in range(24)]
    assert [ends for ends in held if ends and ends.date() != date(2026, 3, 8)] == []


def test_a_daily_digest_comes_at_its_hour_by_the_clock_whatever_clocks_do() -> None:
    daily, due = Preferences(Wanted.DAILY, hour=8, timezone="Europe/Berlin"), _utc("2026-10-23T06:00")
    hours = []
    for _ in range(4):
        due = daily.next_digest(due, "UTC") or due
        hours.append(due.astimezone(BERLIN).isoformat(timespec="minutes"))
    assert hours == [
        "2026-10-24T08:00+02:00",
        "2026-10-25T08:00+01:00",
        "2026-10-26T08:00+01:00",
        "2026-10-27T08:00+01:00",
    ]


def test_an_hour_that_comes_twice_brings_one_digest() -> None:
    nightly = Preferences(Wanted.DAILY, hour=1, timezone="America/New_York")
    first = nightly.next_digest(_utc("2026-11-01T04:00"), "UTC")
    assert first == _utc("2026-11-01T05:00")
    assert first
    assert nightly.next_digest(first, "UTC") == _utc("2026-11-02T06:00")


def test_an_hour_that_is_leapt_over_still_brings_its_digest() -> None:
    nightly = Preferences(Wanted.DAILY, hour=2, timezone="America/New_York")
    assert nightly.next_digest(_utc("2026-03-08T05:00"), "UTC") == _utc("2026-03-08T07:00")


def test_a_weekly_digest_comes_on_its_day() -> None:
    weekly = Preferences(Wanted.WEEKLY, Weekday.FRIDAY, 16, "America/New_York")
    friday = _utc("2026-11-20T21:00")
    assert weekly.next_digest(_utc("2026-11-20T20:59"), "UTC") == friday
    assert weekly.next_digest(friday, "UTC") == _utc("2026-11-27T21:00")


@pytest.mark.parametrize("wanted", [Wanted.ALL, Wanted.GATES, Wanted.OFF])
def test_who_wants_no_digest_gets_none(wanted: Wanted) -> None:
    assert Preferences(wanted).next_digest(_utc("2026-11-20T20:59"), "UTC") is None


@pytest.mark.parametrize(
    ("wanted", "stage", "gate"),
    [
        (Wanted.ALL, Way.CHAT, Way.CHAT),
        (Wanted.GATES, Way.CARD, Way.CHAT),
        (Wanted.DAILY, Way.DIGEST, Way.DIGEST),
        (Wanted.WEEKLY, Way.DIGEST, Way.DIGEST),
        (Wanted.OFF, Way.CARD, Way.CARD),
    ],
)
def test_news_goes_as_it_is_wanted(wanted: Wanted, stage: Way, gate: Way) -> None:
    assert Preferences(wanted).way(NewsKind.COMPLETED) is stage
    assert Preferences(wanted).way(NewsKind.REJECTED) is gate


def test_a_zone_of_ones_own_counts_more_than_what_teams_says() -> None:
    assert Preferences(timezone="Asia/Tokyo").zone("Europe/Berlin").key == "Asia/Tokyo"
    assert Preferences().zone("Europe/Berlin").key == "Europe/Berlin"


@pytest.mark.parametrize("name", ["", "Middle/Earth", "../etc/passwd", "\x00"], ids=repr)
def test_an_unknown_zone_is_utc(name: str) -> None:
    assert zone_of(name).key == "UTC"


@pytest.mark.parametrize("typed", ["Europe/Berlin", "europe/berlin", " Europe/Berlin "])
def test_a_zone_is_known_however_it_is_spelt(typed: str) -> None:
    assert zone_named(typed) == "Europe/Berlin"


@pytest.mark.parametrize("typed", ["Berlin", "+02:00", "../../etc/passwd", "Europe/Berlin\x00"], ids=repr)
def test_what_is_no_zone_is_none(typed: str) -> None:
    assert zone_named(typed) is None
