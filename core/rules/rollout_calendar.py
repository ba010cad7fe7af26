"""When each phase after the win takes place: in days where the go-live allows it, in weeks otherwise."""

from dataclasses import dataclass
from datetime import date, timedelta

from core.messages import message, say
from core.rules.rollout_known import Known, days_in
from core.rules.rollout_markets import Wave, waves

LEAST = 3
"""Weeks before a go-live in which a start, a set-up and a first wave can be told apart."""

USUAL = 9
"""Weeks until the lead market where no date says how many there are."""

MOBILISE, SET_UP, LEAD, FAST, TAIL, RUN = "mobilise", "set_up", "lead", "fast", "tail", "run"

_WEEK = timedelta(weeks=1)
_FAST, _TAIL = (3, 12), (4, 26)
"""The fewest and the most weeks that followers take, and the long tail."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """Weeks counted from the start of the work."""

    start: date
    go_live: date | None
    """The lead market's; None where none is known, or it cannot be kept."""
    taken: str = ""
    """The line of the brief whose date stands in for a go-live that nobody has named."""

    @property
    def weeks(self) -> int:
        """Whole weeks from the start to the lead market's go-live."""
        return (self.go_live - self.start).days // 7 if self.go_live else USUAL

    def first_of(self, week: int) -> date:
        """The days that are left over before the go-live belong to the last week before it."""
        spare = (self.go_live - self.start).days + 1 - self.weeks * 7 if self.go_live else 0
        return self.start + (week - 1) * _WEEK + timedelta(days=spare if week > self.weeks else 0)

    def last_of(self, week: int) -> date:
        return self.first_of(week + 1) - timedelta(days=1)

    def span(self, first: int, last: int | None) -> str:
        """A time frame as people read it; without an end it goes on."""
        known = "dated" if self.go_live else "weeks"
        kind = "on" if last is None else "one" if last == first else "some"
        args = {"first": str(first), "last": str(last), "start": self.first_of(first).isoformat()}
        end = self.last_of(last or first).isoformat()
        return say(message(f"rollout-when-{known}-{kind}", **args, end=end))

    def by(self, week: int) -> str:
        """The end of a week; the lead market's is the client's own date."""
        if self.go_live is None:
            return say(message("rollout-when-by", week=str(week)))
        return self.last_of(week).isoformat()


@dataclass(frozen=True, slots=True)
class Span:
    """One phase in weeks."""

    key: str
    first: int
    last: int | None
    """None for what goes on."""


def calendar_of(known: Known) -> Calendar:
    """From today, or from the day the proposal is due where that is yet to come, to the go-live.

    A go-live that is over, or too near, makes no calendar: the plan is then told in weeks.
    """
    due, live = known.facts.deadline, known.facts.go_live
    start = due if due and due > known.today and (live is None or due < live) else known.today
    taken, last = _last_named(known, start) if live is None else ("", live)
    kept = last is not None and (last - start).days // 7 >= LEAST
    return Calendar(start, last, taken) if kept else Calendar(start, None)


def _last_named(known: Known, start: date) -> tuple[str, date | None]:
    """The line of the brief with the last date that is still to come, and that date."""
    named = [(day, said) for said in known.timelines for day in days_in(said) if day > start]
    if not named:
        return "", None
    day, said = max(named)
    return said, day


def spans(known: Known, calendar: Calendar) -> tuple[Span, ...]:
    """The phases in order, three to six of them, by how many markets follow the lead."""
    mobilise = min(4, max(1, round(calendar.weeks * 2 / USUAL)))
    set_up = min(8, max(1, round(calendar.weeks * 3 / USUAL)))
    held = [
        Span(MOBILISE, 1, mobilise),
        Span(SET_UP, mobilise + 1, mobilise + set_up),
        Span(LEAD, mobilise + set_up + 1, calendar.weeks),
    ]
    end = calendar.weeks
    counted = waves(known)
    for key, wave, (least, most) in ((FAST, Wave.FOLLOWER, _FAST), (TAIL, Wave.TAIL, _TAIL)):
        if count := sum(one.wave is wave for one in counted):
            weeks = min(most, max(least, count))
            held.append(Span(key, end + 1, end + weeks))
            end += weeks
    return (*held, Span(RUN, end + 1, None))
