"""What somebody wants to be told, and when: kinds of news, digests, quiet hours, in their own time zone."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from core.news import GATES, NewsKind, Way


class Wanted(StrEnum):
    """Which news somebody wants to be sent."""

    ALL = "all"
    GATES = "gates"
    DAILY = "daily"
    WEEKLY = "weekly"
    OFF = "off"


DIGESTS = frozenset({Wanted.DAILY, Wanted.WEEKLY})


class Weekday(StrEnum):
    """In the order in which Python counts them."""

    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"


@dataclass(frozen=True, slots=True)
class Quiet:
    """Hours of every day in which no news is sent; they may reach over midnight."""

    begins: time
    ends: time

    def until(self, now: datetime, zone: ZoneInfo) -> datetime | None:
        """When the quiet ends that `now` falls into; None outside."""
        today = now.astimezone(zone).date()
        for day in (today - timedelta(days=1), today):
            begins, ends = at(day, self.begins, zone), at(self._last(day), self.ends, zone)
            if begins <= now < ends:
                return ends
        return None

    def _last(self, day: date) -> date:
        return day if self.begins < self.ends else day + timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Preferences:
    """What one person has chosen, or what holds for those who have not."""

    wanted: Wanted = Wanted.ALL
    weekday: Weekday = Weekday.MONDAY
    """Of the weekly digest."""
    hour: int = 8
    """Of either digest."""
    timezone: str = ""
    """Empty for what Teams says."""
    quiet: Quiet | None = None
    version: int = 0
    """Raised by every save; 0 for somebody who has chosen nothing."""

    def way(self, kind: NewsKind) -> Way:
        """How news of this kind goes to them."""
        if self.wanted is Wanted.ALL or (self.wanted is Wanted.GATES and kind in GATES):
            return Way.CHAT
        return Way.DIGEST if self.wanted in DIGESTS else Way.CARD

    def zone(self, said: str) -> ZoneInfo:
        """The time zone they chose, or the one that Teams says they are in."""
        return zone_of(self.timezone or said)

    def due(self, now: datetime, said: str) -> datetime:
        """When news may be sent: now, or at the end of their quiet hours."""
        return (self.quiet and self.quiet.until(now, self.zone(said))) or now

    def next_digest(self, after: datetime, said: str) -> datetime | None:
        """The first moment after this one at which a digest is due; None for who wants none."""
        if self.wanted not in DIGESTS:
            return None
        zone = self.zone(said)
        day = after.astimezone(zone).date()
        for later in range(9):
            due = at(day + timedelta(days=later), time(self.hour), zone)
            if due > after and self._on(day + timedelta(days=later)):
                return due
        raise AssertionError("every weekday comes within nine days")

    def _on(self, day: date) -> bool:
        return self.wanted is Wanted.DAILY or list(Weekday)[day.weekday()] is self.weekday


def at(day: date, clock: time, zone: ZoneInfo) -> datetime:
    """The instant at which clocks of a zone show this.

    What they show twice is meant the first time; what they leap over comes as much after the leap.
    """
    return datetime.combine(day, clock, tzinfo=zone).astimezone(UTC)


def zone_of(name: str) -> ZoneInfo:
    """The time zone of this name; UTC where it is unknown."""
    try:
        return ZoneInfo(name or "UTC")
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo("UTC")


def zone_named(typed: str) -> str | None:
    """The name of a time zone as the world spells it, from what somebody typed; None where it is none."""
    return _zones().get(typed.strip().replace(" ", "_").casefold())


@cache
def _zones() -> dict[str, str]:
    return {name.casefold(): name for name in available_timezones()}
