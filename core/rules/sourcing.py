"""Capability gaps without a model: what is asked for beyond the core team, and where it would come from."""

from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from core.agency.partners import Partner, Source
from core.brief import Evidence, fold
from core.messages import message, say
from core.opportunity import Priority
from core.rules.delivery_words import listed
from core.rules.skills import carried, covers, listed_words, skills_of
from core.rules.wishes import Wish

LONG_TAIL = 6
"""From so many markets on, language versions are more than a few freelancers beside a team can carry."""
FILMS = 5
"""From so many on, films that are shot are production at scale; so is whatever is broadcast."""
SAME = 90.0
"""Similarity in percent from which two wordings name one capability."""


@dataclass(frozen=True, slots=True)
class Bench:
    """Whom the agency has: its own people, and those it turns to."""

    core: tuple[str, ...]
    partners: tuple[Partner, ...]
    markets: int = 0
    """How many the work goes to."""


@dataclass(frozen=True, slots=True)
class Sourced:
    """One gap, and where it is to be filled from."""

    capability: str
    criticality: Priority
    source: Source
    partner: str
    rationale: str
    evidence: Evidence | None = None


@dataclass(frozen=True, slots=True)
class Gaps:
    """What the core team does of what is asked, and what it does not."""

    core: tuple[str, ...]
    gaps: tuple[Sourced, ...]
    summary: str


def draft_gaps(wishes: Sequence[Wish], bench: Bench) -> Gaps:
    """The gaps by rules alone, the most critical first."""
    found = [_sourced(wish, bench) for wish in wishes if not in_house(wish, bench)]
    order = list(Priority)
    gaps = tuple(sorted(_each_once(found), key=lambda one: order.index(one.criticality)))
    core = in_scope(wishes, bench.core)
    return Gaps(core, gaps, summary_of(core, [(one.capability, one.criticality) for one in gaps]))


def in_scope(wishes: Sequence[Wish], core: Sequence[str]) -> tuple[str, ...]:
    """The entries of the core list that the brief calls for, as they stand there."""
    called = {wish.skill.key for wish in wishes if wish.skill}
    carrying = {key for wish in wishes if wish.skill for key in wish.skill.within[:1]}
    words = [word for wish in wishes for word in (*wish.capabilities, *wish.deliverables)]
    return tuple(
        entry
        for entry in core
        if skills_of(entry) & (called | carrying) or any(same(entry, word) for word in words)
    )


def same(one: str, other: str) -> bool:
    """Whether two wordings name one capability."""
    return fuzz.token_sort_ratio(fold(one).casefold(), fold(other).casefold()) >= SAME


def partner_for(name: str, keys: frozenset[str], partners: Sequence[Partner]) -> Partner | None:
    """The partner for a capability: the one listed by its name, else the first for the same skill."""
    named = next((one for one in partners if same(one.capability, name)), None)
    return named or next((one for one in partners if keys & skills_of(one.capability)), None)


# What is in house


def in_house(wish: Wish, bench: Bench) -> bool:
    """Whether the core team can do what is asked, and no partner is listed for just that."""
    skill, covered = wish.skill, covers(bench.core)
    if any(same(entry, word) for entry in bench.core for word in wish.capabilities):
        return True
    if skill is None:
        return False
    if skill.always or skill.key in covered:
        return True
    if any(skill.key in skills_of(one.capability) for one in bench.partners) and not skill.scaled:
        return False
    return carried(skill, covered) and not _shot(wish)


def _shot(wish: Wish) -> bool:
    """Whether it is a film that has to be shot: more than the skill that otherwise carries it can do."""
    return wish.skill is not None and wish.skill.scaled and bool(wish.sighted or wish.deliverables)


def criticality_of(wish: Wish, bench: Bench) -> Priority:
    """How bad the gap is: red, nothing is delivered without it; amber, the team could limp; green, a wish."""
    if wish.optional:
        return Priority.GREEN
    if wish.skill is None or wish.skill.most is Priority.AMBER or not wish.delivered:
        return Priority.AMBER
    return Priority.AMBER if wish.skill.scaled and not _at_scale(wish, bench) else Priority.RED


def _at_scale(wish: Wish, bench: Bench) -> bool:
    if wish.skill and wish.skill.key == "localisation":
        return bench.markets >= LONG_TAIL
    words = " ".join((*wish.deliverables, *(one.quote for one in wish.sightings if not one.aside)))
    shown = bool(listed_words("broadcast").search(words))
    return shown or wish.pieces is None or wish.pieces >= FILMS


# What is said of a gap


def _sourced(wish: Wish, bench: Bench) -> Sourced:
    keys = frozenset({wish.skill.key}) if wish.skill else frozenset[str]()
    own = wish.capabilities[0] if wish.capabilities else ""
    partner = partner_for(own, keys, bench.partners)
    name = partner.capability if partner else wish.skill.name if wish.skill else own
    level, seen = criticality_of(wish, bench), wish.sighted
    source = partner.source if partner else wish.skill.source if wish.skill else Source.INTERNAL_SME
    return Sourced(
        name,
        level,
        source,
        partner.partner if partner else "",
        " ".join((_asked_by(wish), _why(wish, level, bench), from_whom(partner, source))),
        seen.evidence("", name) if seen else None,
    )


def _asked_by(wish: Wish) -> str:
    """What in the brief asks for it."""
    if wish.deliverables:
        return say(message("sourcing-asked-deliverables", things=listed(wish.deliverables)))
    if seen := wish.sighted:
        return say(message("sourcing-asked-words", quote=seen.quote))
    return say(message("sourcing-asked-diagnosis", things=listed(wish.capabilities)))


def _why(wish: Wish, level: Priority, bench: Bench) -> str:
    if wish.skill is None:
        return say(message("sourcing-why-unknown"))
    if wish.skill.scaled and level is not Priority.GREEN:
        return say(message(f"sourcing-why-{wish.skill.key}-{level}", markets=bench.markets))
    return say(message(f"sourcing-why-{level}"))


def from_whom(partner: Partner | None, source: Source) -> str:
    """Where it would come from, in a sentence."""
    if partner and partner.partner:
        return say(message("sourcing-from-partner", partner=partner.partner, capability=partner.capability))
    return say(message(f"sourcing-from-{source}"))


def summary_of(core: Sequence[str], gaps: Sequence[tuple[str, Priority]]) -> str:
    """Two or three sentences: what the core team covers, what is missing and how bad that is."""
    if not core and not gaps:
        return say(message("sourcing-summary-nothing"))
    covered = "sourcing-summary-core" if core else "sourcing-summary-no-core"
    said = [say(message(covered, core=listed(core)))]
    if not gaps:
        return " ".join((*said, say(message("sourcing-summary-none"))))
    for level in Priority:
        names = [name for name, criticality in gaps if criticality is level]
        if names:
            said.append(say(message(f"sourcing-summary-{level}", count=len(names), things=listed(names))))
    return " ".join(said)


def _each_once(gaps: Sequence[Sourced]) -> tuple[Sourced, ...]:
    """One gap per capability, the most critical: two skills may be one entry of the partners' list."""
    order, kept = list(Priority), dict[str, Sourced]()
    for one in gaps:
        held = kept.get(one.capability)
        if held is None or order.index(one.criticality) < order.index(held.criticality):
            kept[one.capability] = one
    return tuple(kept.values())
