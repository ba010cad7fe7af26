"""What a brief asks the agency to be able to do, and where it does."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from core.brief import Brief, Evidence, fold
from core.rules.kpis import sentences_of
from core.rules.quantities import Standing, read_quantity
from core.rules.sections import Passage, read_passages
from core.rules.services import is_aside
from core.rules.skills import (
    Skill,
    is_label,
    listed_words,
    skill_of_category,
    skills,
    skills_in,
    words_of,
)

_QUOTE = 200
_MOST_SIGHTINGS = 40
"""Of one skill: more tell no more."""
_ASKING = frozenset({"deliverables", "scope", "requirements"})
"""Sections whose words ask for a skill that the diagnosis does not list."""
_DELIVERED = frozenset({"deliverables", "scope"})


@dataclass(frozen=True, slots=True)
class Sighting:
    """A sentence of the brief that names a skill."""

    quote: str
    passage: Passage
    aside: bool
    """Whether it is asked of nobody, or of somebody else."""
    optional: bool

    def evidence(self, field: str, value: str) -> Evidence:
        return Evidence(field, value, self.quote, self.passage.document.name, self.passage.segment.place)


@dataclass(frozen=True, slots=True)
class Wish:
    """One skill that is asked for; one that nobody knows goes by its own words alone."""

    skill: Skill | None
    capabilities: tuple[str, ...] = ()
    """What the diagnosis lists of it, as worded there."""
    deliverables: tuple[str, ...] = ()
    sightings: tuple[Sighting, ...] = field(default=())
    pieces: int | None = 0
    """How many of its deliverables at least; None where that is open."""

    @property
    def sighted(self) -> Sighting | None:
        """The sentence that asks for it most plainly."""
        asked = [one for one in self.sightings if not one.aside]
        plainest = [one for one in asked if one.passage.role in _DELIVERED and not one.optional]
        return next(iter((*plainest, *asked)), None)

    @property
    def delivered(self) -> bool:
        """Whether it is part of what is to be delivered, and not a skill beside it."""
        seen = self.sighted
        return bool(self.deliverables) or (seen is not None and seen.passage.role in _DELIVERED)

    @property
    def optional(self) -> bool:
        """Whether wherever the brief names it, it is wished for and no more."""
        asked = [one for one in self.sightings if not one.aside]
        return bool(asked) and all(one.optional for one in asked)

    @property
    def denied(self) -> bool:
        """Whether the brief names it, and only to say that it is not asked of the agency."""
        return bool(self.sightings) and self.sighted is None


def wishes_of(diagnosis: Mapping[str, Any], brief: Brief) -> tuple[Wish, ...]:
    """What the diagnosis and the brief ask for, skill by skill, then what no list of words knows."""
    sightings = _sightings(read_passages(brief))
    asked = _texts(diagnosis, "capabilities_required")
    technical = _texts(diagnosis, "tech_asks")
    listed = {one: skills_in(one) for one in (*asked, *technical)}
    things = [(one, _takes(one)) for one in diagnosis.get("deliverables") or ()]
    known = [_wish(skill, listed, things, sightings[skill.key]) for skill in skills()]
    strange = [Wish(None, (one,)) for one in asked if not is_label(one) and not listed[one]]
    return (*(one for one in known if one and not one.denied), *strange)


def _texts(diagnosis: Mapping[str, Any], field: str) -> tuple[str, ...]:
    return tuple(text for one in diagnosis.get(field) or () if (text := fold(str(one))))


def _wish(
    skill: Skill,
    asked: Mapping[str, Sequence[Skill]],
    deliverables: Iterable[tuple[Mapping[str, Any], frozenset[str]]],
    sightings: Sequence[Sighting],
) -> Wish | None:
    listed = tuple(text for text, named in asked.items() if skill in named)
    things = [one for one, takes in deliverables if skill.key in takes]
    plain = any(one.passage.role in _ASKING and not one.aside for one in sightings)
    if not (listed or things or plain):
        return None
    names = tuple(fold(str(one.get("name") or "")) for one in things)
    return Wish(skill, listed, names, tuple(sightings), _pieces(things))


def _takes(deliverable: Mapping[str, Any]) -> frozenset[str]:
    """The keys of the skills that a deliverable takes, by its name and its category."""
    named = {skill.key for skill in skills_in(fold(str(deliverable.get("name") or "")))}
    category = skill_of_category(str(deliverable.get("category") or ""))
    return frozenset({*named, category} if category else named)


def _pieces(things: Sequence[Mapping[str, Any]]) -> int | None:
    total = 0
    for one in things:
        quantity = read_quantity(one.get("volume_estimate"))
        if quantity.standing is not Standing.STATED or quantity.period or quantity.per:
            return None
        total += int(quantity.number)
    return total


# Where the brief says so


def _sightings(passages: Iterable[Passage]) -> Mapping[str, Sequence[Sighting]]:
    found: dict[str, list[Sighting]] = defaultdict(list)
    for passage in passages:
        if passage.of_work or passage.role in ("qualifications", "out_of_scope"):
            for skill, sighting in _in_passage(passage):
                if len(found[skill]) < _MOST_SIGHTINGS:
                    found[skill].append(sighting)
    return found


def _in_passage(passage: Passage) -> Iterator[tuple[str, Sighting]]:
    for sentence in sentences_of(passage):
        named = skills_in(sentence)
        if not named:
            continue
        elsewhere = passage.role == "out_of_scope" or bool(listed_words("aside").search(sentence))
        optional = bool(listed_words("optional").search(sentence))
        for skill in named:
            at = words_of(skill).search(sentence)
            quote = _around(sentence, at) if at else sentence[:_QUOTE]
            aside = elsewhere or bool(at and is_aside(sentence, at.start()))
            yield skill.key, Sighting(quote, passage, aside, optional)


def _around(sentence: str, found: re.Match[str]) -> str:
    """The sentence; of a long one the words around what was found."""
    if len(sentence) <= _QUOTE:
        return sentence
    start = max(0, found.start() - _QUOTE // 2)
    start = sentence.find(" ", start, found.start()) + 1 or start
    part = sentence[start : start + _QUOTE]
    return part if start + _QUOTE >= len(sentence) else part.rsplit(" ", 1)[0]
