"""The plan after the win in sentences: training, compliance, risks, and what it comes to."""

from collections.abc import Iterator, Sequence
from typing import Any

from core.messages import message, say
from core.rules.delivery_words import listed
from core.rules.lexicon import data
from core.rules.rollout_calendar import LEAST, Calendar
from core.rules.rollout_known import Known, each_once, same
from core.rules.rollout_markets import Wave, waves
from core.rules.rollout_phases import Phase

MOST = 14
"""Risks in all."""

_CAVEATS = 2
_ORDER = ("red", "amber", "green")


def _said(key: str, **args: Any) -> str:
    return say(message(f"rollout-{key}", **args))


def training(known: Known) -> tuple[str, ...]:
    """What people on both sides have to know; AI tools where the delivery model uses some."""
    ai = (_said("train-ai", tools=listed(known.tools)),) if known.tools else ()
    briefing = _said("train-briefing", client=known.client)
    return (briefing, _said("train-library"), _said("train-access"), *ai, _said("train-reviews"))


def compliance(known: Known) -> tuple[str, ...]:
    """What has to be cleared before and while the work runs."""
    shoots = _names(known.deliverables, "shoots")
    return (
        _said("comply-legal"),
        _said("comply-brand"),
        _library(known),
        _tool_policy(known),
        _said("comply-data"),
        _said("comply-rights" if shoots else "comply-rights-plain"),
    )


def _library(known: Known) -> str:
    """Access to where assets are kept, in the brief's own words where it names one."""
    named = _names(each_once(known.diagnosis.get("tech_asks") or ()), "libraries")
    return _said("comply-library-named", said=named[0]) if named else _said("comply-library")


def _names(texts: Sequence[str], what: str) -> list[str]:
    words = data("rollout")[what]["words"]
    return [text for text in texts if any(f" {word.strip()}" in f" {same(text)}" for word in words)]


def _tool_policy(known: Known) -> str:
    ruling = known.delivery.get("ai_terms")
    if ruling in ("forbidden", "consent"):
        return _said(f"comply-{ruling}", client=known.client)
    if not known.tools:
        return _said("comply-no-tools")
    return _said("comply-tools", client=known.client, tools=listed(known.tools))


def risks(known: Known, calendar: Calendar) -> tuple[str, ...]:
    """What may go wrong: time, what the delivery model and the gaps say, what the price rests on."""
    return each_once((*time_risks(known, calendar), *_of_delivery(known), *_of_support(known)))[:MOST]


def time_risks(known: Known, calendar: Calendar) -> Iterator[str]:
    """What is open about dates and markets; none of a model's sentences stands in for these."""
    live, count = known.facts.go_live, len(known.markets)
    weeks = (live - calendar.start).days // 7 if live else 0
    if calendar.taken and calendar.go_live:
        yield _said("risk-taken", live=calendar.go_live.isoformat(), said=calendar.taken)
    elif live is None:
        yield _said("risk-undated")
    elif live < known.today:
        yield _said("risk-over", live=live.isoformat())
    elif weeks < LEAST:
        yield _said("risk-late", live=live.isoformat(), weeks=max(weeks, 0))
    if calendar.go_live and count > 1:
        yield _said("risk-one-date", live=calendar.go_live.isoformat(), count=count)
    if not count:
        yield _said("risk-no-markets")


def _of_delivery(known: Known) -> Iterator[str]:
    yield from each_once(known.delivery.get("risks") or ())
    for gap in sorted(known.gaps, key=lambda gap: _ORDER.index(gap["criticality"])):
        if gap["criticality"] != "green":
            yield _said(
                "risk-gap",
                criticality=gap["criticality"],
                capability=gap["capability"],
                partner=gap.get("suggested_partner") or "none",
            )


def _of_support(known: Known) -> Iterator[str]:
    if known.assumptions:
        yield _said("risk-assumptions", count=len(known.assumptions), first=known.assumptions[0])
    for caveat in each_once(known.support.get("caveats") or ())[:_CAVEATS]:
        yield _said("risk-caveat", caveat=caveat)


def summary(known: Known, calendar: Calendar, planned: Sequence[Phase]) -> str:
    """Three to six sentences for whoever takes the work over."""
    return " ".join(_sentences(known, calendar, planned))


def _sentences(known: Known, calendar: Calendar, planned: Sequence[Phase]) -> Iterator[str]:
    placed = waves(known)
    lead = placed[0].market if placed else "none"
    yield _said("summary", client=known.client, first=f"“{planned[0].name}”", phases=len(planned))
    if calendar.go_live:
        yield _said("summary-dated", market=lead, live=calendar.go_live.isoformat())
    else:
        yield _said("summary-undated")
    for key, wave in (("followers", Wave.FOLLOWER), ("tail", Wave.TAIL)):
        if count := sum(one.wave is wave for one in placed):
            yield _said(f"summary-{key}", **{key: count})
    yield _said("summary-measured", kpis=len(known.kpis))
