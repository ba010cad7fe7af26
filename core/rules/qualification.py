"""What the brief and earlier opportunities say beside each TROWLS dimension: facts, never a score."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from itertools import islice
from typing import Any

from core.messages import message
from core.opportunity import Clarification, ClarificationStatus, DealStatus, Opportunity, Priority
from core.qualification import Dimension, Hint, Past
from core.rules.hint import (
    LISTED,
    Entry,
    Known,
    about,
    answered_on,
    hint,
    left_open_on,
    names_in,
    same,
    short,
)
from core.rules.money import amounts_in
from core.rules.territories import lie_apart, overlap

_MOST = 4
"""Facts beside one dimension, lest the card become a report."""
_LEVELS = ("low", "medium", "high")
_SEARCHED = 2_000
"""Characters of a quote that are searched for words on a budget."""
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")


def hints(
    opportunity: Opportunity,
    intake: Mapping[str, Any] | None,
    diagnosis: Mapping[str, Any] | None,
    evidence: Sequence[Mapping[str, Any]],
    clarifications: Sequence[Clarification],
    past: Sequence[Past],
    today: date,
) -> Mapping[Dimension, tuple[Hint, ...]]:
    """A few facts for each dimension, the most telling first, each with where it comes from.

    `intake` and `diagnosis` are the outputs of those stages and `evidence` the entries of both. What
    the opportunity itself holds wins over `intake`, because a person may have corrected it.
    """
    newest_first = sorted(past, key=lambda one: one.created_at, reverse=True)
    known = Known(opportunity, intake or {}, diagnosis, evidence, clarifications, newest_first, today)
    return {dimension: tuple(tell(known)) for dimension, tell in _TELLERS.items()}


# Timing


def _timing(known: Known) -> Iterator[Hint]:
    yield from islice((*_dates(known), *_timelines(known)), _MOST)


def _dates(known: Known) -> Iterator[Hint]:
    due, live = known.opportunity.deadline, known.opportunity.go_live
    if due and live and live < due:
        yield Hint(message("hint-timing-backwards", live=live, due=due))
    yield from _date(known, "deadline", due)
    yield from _date(known, "go_live", live)


def _date(known: Known, field: str, day: date | None) -> Iterator[Hint]:
    """How far off a date is, and the brief's own where that is another."""
    entry, read = known.behind(field), _day(known.intake.get(field))
    if day is None:
        yield Hint(message(f"hint-timing-{field}-none"))
    else:
        days = (day - known.today).days
        key = f"hint-timing-{field}" if days >= 0 else f"hint-timing-{field}-past"
        yield hint(message(key, date=day, days=abs(days)), entry if day == read else None)
    if read and read != day:
        yield hint(message(f"hint-timing-{field}-read", date=read), entry)


def _day(value: Any) -> date | None:
    try:
        return date.fromisoformat(str(value)[:10])
    except ValueError:
        return None


def _timelines(known: Known) -> Iterator[Hint]:
    """The brief's other dates and lengths of time; those that are over come last."""
    said = {str(day) for day in (known.opportunity.deadline, known.opportunity.go_live) if day}
    lines = [(at, what) for at, what in known.texts("timelines") if said.isdisjoint(_ISO.findall(what))]
    for at, what in sorted(lines, key=lambda line: _is_over(line[1], known.today)):
        yield hint(message("hint-timing-timeline", what=short(what)), known.behind(f"timelines[{at}]"))


def _is_over(what: str, today: date) -> bool:
    days = _ISO.findall(what)
    return bool(days) and max(days) < today.isoformat()


# Relationship


def _relationship(known: Known) -> Iterator[Hint]:
    yield from _history(known)
    answered = tuple(answered_on(known, "deciding", "hint-relationship-answered"))
    yield from answered or left_open_on(known, "deciding", "hint-relationship-open")


def _history(known: Known) -> Iterator[Hint]:
    client = known.opportunity.client_name
    if known.of_client:
        yield _count("hint-relationship-count", known.of_client)
        yield from (_earlier(one, Dimension.RELATIONSHIP) for one in known.of_client[:2])
        yield from _learned(known.of_client)
    elif client:
        said = message("hint-relationship-first", client=short(client, LISTED))
        yield hint(said, known.behind("client_name", client))
    else:
        yield Hint(message("hint-relationship-client-none"))


# Opportunity


def _opportunity(known: Known) -> Iterator[Hint]:
    yield from islice((*_value(known), *_extent(known), *_pipeline(known)), _MOST)


def _value(known: Known) -> Iterator[Hint]:
    """What the client said of money: in an answer, in the brief, or not at all."""
    answered = tuple(answered_on(known, "budget", "hint-opportunity-answered"))
    named = tuple(_money(known))
    yield from answered
    yield from named
    if not answered and not named and known.evidence:
        left_open = tuple(left_open_on(known, "budget", "hint-opportunity-open"))
        yield from left_open or (Hint(message("hint-opportunity-money-none")),)


def _money(known: Known) -> Iterator[Hint]:
    """The first amount of money among the quotes, those that speak of a budget before others."""
    amounts: dict[str, Entry] = {}
    for entry in sorted(known.evidence, key=_is_aside):
        for amount in amounts_in(str(entry.get("quote") or "")):
            amounts.setdefault(amount, entry)
    if amounts:
        amount, entry = next(iter(amounts.items()))
        yield hint(message("hint-opportunity-money", amount=amount, more=len(amounts) - 1), entry)


def _is_aside(entry: Entry) -> bool:
    """Whether the words of a quote and of the heading above it are not on a budget."""
    heading = (entry.get("place") or {}).get("heading") or ""
    return not about("budget").search(f"{heading}\n{entry.get('quote') or ''}"[:_SEARCHED])


def _extent(known: Known) -> Iterator[Hint]:
    """How much is asked for, as the diagnosis counted it."""
    if known.diagnosis is None:
        yield Hint(message("hint-undiagnosed"))
        return
    asked = [(at, one) for at, one in enumerate(known.diagnosis.get("deliverables") or ()) if one.get("name")]
    counted = [(at, one) for at, one in asked if one.get("volume_estimate")]
    yield Hint(message("hint-opportunity-deliverables", count=len(asked), counted=len(counted)))
    yield Hint(
        message(
            "hint-opportunity-reach",
            markets=len(known.texts("markets")),
            channels=len(known.texts("channels")),
            complexity=level if (level := known.diagnosis.get("complexity_assessment")) in _LEVELS else "",
        )
    )
    for at, one in counted[:1]:
        volume = message(
            "hint-opportunity-volume",
            name=short(str(one["name"]), LISTED),
            volume=short(str(one["volume_estimate"]), LISTED),
        )
        entry = known.behind(f"deliverables[{at}].volume_estimate") or known.behind(
            f"deliverables[{at}].name"
        )
        yield hint(volume, entry)


def _pipeline(known: Known) -> Iterator[Hint]:
    still_open = sum(one.deal_status is DealStatus.ACTIVE for one in known.of_client)
    if still_open:
        yield Hint(message("hint-opportunity-pipeline", count=still_open))


# What we know


def _what_we_know(known: Known) -> Iterator[Hint]:
    yield from islice((*_findings(known), *_prior(known), *_sources(known)), _MOST)


def _findings(known: Known) -> Iterator[Hint]:
    """Contradictions, questions and open points."""
    if known.diagnosis is None:
        yield Hint(message("hint-undiagnosed"))
    if found := known.texts("contradictions"):
        yield _first("hint-what_we_know-contradictions", "contradictions", found, known)
    if known.clarifications or known.diagnosis is not None:
        yield _questions(known.clarifications)
    found = known.texts("ambiguities")
    if found:
        yield _first("hint-what_we_know-ambiguities", "ambiguities", found, known)
    elif known.diagnosis is not None:
        yield Hint(message("hint-what_we_know-ambiguities", count=0, what=""))


def _first(key: str, field: str, found: list[tuple[int, str]], known: Known) -> Hint:
    """The number of findings and the first of them, one with a quote before others."""
    entries = {at: known.behind(f"{field}[{at}]") for at, _ in found}
    at, what = min(found, key=lambda one: entries[one[0]] is None)
    return hint(message(key, count=len(found), what=short(what)), entries[at])


def _questions(clarifications: Sequence[Clarification]) -> Hint:
    if not clarifications:
        return Hint(message("hint-what_we_know-questions-none"))
    counts = Counter(one.status for one in clarifications)
    pending = [one for one in clarifications if one.status is ClarificationStatus.PENDING]
    red = sum(one.priority is Priority.RED for one in pending)
    said = {str(status): counts[status] for status in ClarificationStatus}
    return Hint(message("hint-what_we_know-questions", red=red, **said))


def _prior(known: Known) -> Iterator[Hint]:
    for one in known.of_client[:1]:
        said = message("hint-what_we_know-earlier", number=str(one.number), name=short(one.name, LISTED))
        yield Hint(said, opportunity=one.number)


def _sources(known: Known) -> Iterator[Hint]:
    quotes = {(str(one.get("file")), str(one.get("quote"))) for one in known.evidence if one.get("quote")}
    files = {file for file, _ in quotes}
    if quotes:
        yield Hint(message("hint-what_we_know-sources", quotes=len(quotes), files=len(files)))


# Location


def _location(known: Known) -> Iterator[Hint]:
    yield from islice((*_outside(known), *_where(known), *_been_there(known)), _MOST)


def _where(known: Known) -> Iterator[Hint]:
    region, markets = known.opportunity.region, known.texts("markets")
    if region:
        said = message("hint-location-region", region=short(region, LISTED))
        yield hint(said, known.behind("region", region))
    else:
        yield Hint(message("hint-location-region-none"))
    if markets:
        named = message(
            "hint-location-markets", count=len(markets), **names_in([name for _, name in markets])
        )
        yield hint(named, known.behind(f"markets[{markets[0][0]}]"))
    else:
        yield Hint(message("hint-undiagnosed" if known.diagnosis is None else "hint-location-markets-none"))


def _outside(known: Known) -> Iterator[Hint]:
    """Markets that do not lie in the region; silent where either is not known for certain."""
    region = known.opportunity.region or ""
    outside = [(at, name) for at, name in known.texts("markets") if lie_apart(name, region)]
    if outside:
        said = message(
            "hint-location-outside", region=short(region, LISTED), **names_in([name for _, name in outside])
        )
        yield hint(said, known.behind(f"markets[{outside[0][0]}]"))


def _been_there(known: Known) -> Iterator[Hint]:
    """The newest earlier opportunity in the region, a scored one before others."""
    region = known.opportunity.region
    there = [
        one
        for one in known.past
        if region and one.region and (same(region, one.region) or overlap(region, one.region))
    ]
    there.sort(key=lambda one: Dimension.LOCATION not in one.scores)
    yield from (_earlier(one, Dimension.LOCATION) for one in there[:1])


# Sector


def _sector(known: Known) -> Iterator[Hint]:
    yield from islice((*_done_before(known), *_kinds_of_work(known)), _MOST)
    yield Hint(message("hint-sector-conflicts"))


def _done_before(known: Known) -> Iterator[Hint]:
    """How earlier work of the kind went; scored opportunities before others."""
    if known.of_sector:
        yield _count("hint-sector-count", known.of_sector)
        telling = sorted(known.of_sector, key=lambda one: Dimension.SECTOR not in one.scores)
        yield from (_earlier(one, Dimension.SECTOR) for one in telling[:2])
        yield from _learned([one for one in known.of_sector if not one.same_client])
    elif known.opportunity.service_types:
        yield Hint(message("hint-sector-first"))
    else:
        yield Hint(message("hint-sector-services-none"))


def _kinds_of_work(known: Known) -> Iterator[Hint]:
    services = known.opportunity.service_types
    if services:
        entries = (known.behind("service_types", service) for service in services)
        entry = next((one for one in entries if one), None)
        yield hint(message("hint-sector-services", **names_in(services)), entry)
    if takes := known.texts("capabilities_required"):
        entry = known.behind(f"capabilities_required[{takes[0][0]}]")
        yield hint(message("hint-sector-capabilities", **names_in([name for _, name in takes])), entry)


# Earlier opportunities


def _earlier(past: Past, dimension: Dimension) -> Hint:
    """How one earlier opportunity went, and what people scored it."""
    score, percentage = past.scores.get(dimension), past.percentage
    both = score is not None and percentage is not None
    one = "score" if score is not None else "percentage" if percentage is not None else "neither"
    said = message(
        "hint-earlier",
        number=str(past.number),
        name=short(past.name, LISTED),
        date=past.created_at.date(),
        status=past.deal_status.value,
        known="both" if both else one,
        score=score or 0,
        percentage=percentage or 0,
    )
    return Hint(said, opportunity=past.number)


def _learned(past: Sequence[Past]) -> Iterator[Hint]:
    """What was learned from the newest of these that has lessons."""
    for one in past:
        if one.lessons:
            said = message("hint-lessons", number=str(one.number), lessons=short(one.lessons))
            yield Hint(said, opportunity=one.number)
            return


def _count(key: str, past: Sequence[Past]) -> Hint:
    outcomes = Counter(one.deal_status for one in past)
    return Hint(message(key, count=len(past), **{str(status): outcomes[status] for status in DealStatus}))


_TELLERS: Mapping[Dimension, Callable[[Known], Iterator[Hint]]] = {
    Dimension.TIMING: _timing,
    Dimension.RELATIONSHIP: _relationship,
    Dimension.OPPORTUNITY: _opportunity,
    Dimension.WHAT_WE_KNOW: _what_we_know,
    Dimension.LOCATION: _location,
    Dimension.SECTOR: _sector,
}
