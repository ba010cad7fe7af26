"""Support documents without a model: what the proposal promises, and what its price rests on."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from core.agency.terms import KpiPattern
from core.messages import message, say
from core.rules.ai_terms import Ruling
from core.rules.basis import Basis
from core.rules.delivery_words import listed
from core.rules.inclusions import numbered_by
from core.rules.measures import Targets, kpis_of, targets_of
from core.rules.quantities import Standing, read_quantity
from core.rules.service_levels import Level, Why, service_levels, too_tight
from core.rules.skills import covers, skills, skills_of
from core.rules.turnaround import HOURS_A_DAY, Event, Stated, stated_for


@dataclass(frozen=True, slots=True)
class Documents:
    """The support documents as rules draft them."""

    caveats: tuple[str, ...]
    assumptions: tuple[str, ...]
    levels: tuple[Level, ...]
    kpis: tuple[KpiPattern, ...]
    governance: tuple[str, ...]
    summary: str


def draft_support(basis: Basis) -> Documents:
    """The support documents by rules alone."""
    terms = basis.terms
    levels = service_levels(_ours(basis), terms.slas, terms.service, basis.setting)
    targets = targets_of(basis.measures)
    kpis = kpis_of(targets, terms.kpis)
    return Documents(
        tuple(_caveats(basis, levels, targets)),
        tuple(assumptions_of(basis)),
        levels,
        kpis,
        tuple(_governance(basis)),
        summary_of(levels, len(kpis), basis),
    )


def _ours(basis: Basis) -> list[Mapping[str, Any]]:
    """What our own people deliver: without what has to be sourced first, which others promise."""
    red = (str(one.get("capability") or "") for one in basis.gaps if one.get("criticality") == "red")
    sourced = covers(red) - {skill.key for skill in skills() if skill.scaled}
    return [one for one in basis.things if not skills_of(str(one.get("name") or "")) & sourced]


# What the price leaves out, and what could keep promises from holding


def exclusions_of(basis: Basis) -> list[str]:
    """The standing exclusions that the brief does not include, in sentences."""
    included = {one.exclusion for one in basis.included}
    return [_exclusion(one, basis) for one in basis.terms.exclusions if one not in included]


def _exclusion(exclusion: str, basis: Basis) -> str:
    what = exclusion.rstrip(". ")
    beyond = numbered_by(exclusion)
    if beyond is None:
        return say(message("support-excluded", what=what))
    return say(message(f"support-excluded-{beyond}", what=what, count=len(basis.markets)))


def _caveats(basis: Basis, levels: Sequence[Level], targets: Targets) -> Iterator[str]:
    yield from exclusions_of(basis)
    for one in basis.included:
        yield say(message("support-included", what=one.exclusion.rstrip(". "), quote=one.quote))
    yield from _sourced(basis.gaps)
    if tight := too_tight(levels, basis.terms.service, basis.setting):
        names = listed(one.pattern.name for one in tight)
        day = basis.setting.go_live.isoformat() if basis.setting.go_live else ""
        yield say(message("support-tight", things=names, day=day, count=basis.setting.available or 0))
    if any(Why.BRIEF in one.whys and one.days[0] < one.pattern.v1 for one in levels):
        yield say(message("support-rush"))
    if targets.others:
        yield say(message("support-not-ours", things="”, “".join(targets.others[:3])))
    if basis.ambiguities:
        yield say(message("support-open", count=basis.ambiguities))


def _sourced(gaps: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    for level in ("red", "amber"):
        names = [str(one.get("capability") or "") for one in gaps if one.get("criticality") == level]
        if names:
            yield say(message(f"support-sourced-{level}", things=listed(names), count=len(names)))


# What anchors the price


def assumptions_of(basis: Basis) -> Iterator[str]:
    """The tenant's standing assumptions, then what this price was reckoned with."""
    yield from basis.terms.assumptions
    yield from _scope(basis)
    if basis.markets:
        yield say(message("support-markets", count=len(basis.markets), markets=listed(basis.markets)))
    else:
        yield say(message("support-no-markets"))
    yield say(message("support-amends", count=basis.terms.service.amends))
    if basis.ruling is not Ruling.OPEN:
        yield say(message(f"support-ai-{basis.ruling}"))
    elif basis.setting.helped:
        yield say(message("support-ai-open"))


def _scope(basis: Basis) -> Iterator[str]:
    if not basis.things:
        return
    if basis.counted:
        yield from _priced(basis)
        return
    names = listed(str(one.get("name") or "") for one in basis.things)
    yield say(message("support-deliverables", count=len(basis.things), things=names))
    unsized = [str(one.get("name") or "") for one in basis.things if _is_open(one)]
    if unsized:
        yield say(message("support-unsized", things=listed(unsized)))


def _priced(basis: Basis) -> Iterator[str]:
    """The assets that the price covers, and those that it does not."""
    routed = [one for one in basis.things if basis.priced is None or one.get("id") in basis.priced]
    if routed:
        pieces = sum(int(one.get("volume") or 0) for one in routed)
        names = listed(str(one.get("name") or "") for one in routed)
        yield say(message("support-assets", count=len(routed), pieces=pieces, things=names))
    if others := [str(one.get("name") or "") for one in basis.things if one not in routed]:
        yield say(message("support-unpriced", things=listed(others)))


def _is_open(thing: Mapping[str, Any]) -> bool:
    return read_quantity(thing.get("volume_estimate")).standing is not Standing.STATED


# How the work is steered


def _governance(basis: Basis) -> Iterator[str]:
    service = basis.terms.service
    answer = stated_for("", Event.ANSWER, basis.setting.times)
    if answer and answer.hours < service.acknowledge_within:
        yield _acknowledged_as_stated(answer)
    else:
        between = {"from": service.acknowledge_from, "within": service.acknowledge_within}
        same = service.acknowledge_from == service.acknowledge_within
        yield say(message("support-acknowledged-within" if same else "support-acknowledged", **between))
    yield say(message("support-rounds", count=service.amends))
    names = ["leads", "reviews", "changes", "escalation"]
    if len(basis.markets) > 1:
        names.append("lead-market")
    yield from (say(message(f"support-governance-{name}")) for name in names)


def _acknowledged_as_stated(answer: Stated) -> str:
    whole = answer.hours % HOURS_A_DAY == 0
    key = (
        "support-acknowledged-days" if whole and answer.hours > HOURS_A_DAY else "support-acknowledged-hours"
    )
    return say(message(key, hours=answer.hours, days=answer.days, quote=answer.quote))


def summary_of(levels: Sequence[Level], kpis: int, basis: Basis) -> str:
    """What is promised, in numbers, and what moved it."""
    said = [say(message("support-summary", slas=len(levels), kpis=kpis))]
    moved = {why for one in levels for why in one.whys}
    said += [say(message(f"support-summary-{why}")) for why in Why if why in moved]
    standing = sum(not one.things for one in levels)
    if standing:
        said.append(say(message("support-summary-standing", count=standing)))
    if basis.included:
        said.append(say(message("support-summary-included", count=len(basis.included))))
    return " ".join(said)
