"""What clients ask an agency to be able to do: skills, the words for them, and which carries which."""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

from core.agency.partners import Source
from core.brief import fold
from core.messages import message, say
from core.opportunity import Priority
from core.rules.lexicon import alternatives, data, pattern, terms_in
from core.rules.quantities import LANGUAGES

_LISTED = 200
"""Characters of an entry or a wish that are read for what it is."""


@dataclass(frozen=True, slots=True)
class Skill:
    """One thing that somebody has to be able to do."""

    key: str
    labels: tuple[str, ...] = ()
    """Entries of capabilities.toml whose words are this skill's too."""
    all: tuple[str, ...] = ()
    within: tuple[str, ...] = ()
    """The skills that carry it."""
    scaled: bool = False
    """Whether they carry it up to a size only."""
    most: Priority = Priority.RED
    source: Source = Source.EXTERNAL_VENDOR
    always: bool = False
    """Whether every agency has it."""

    @property
    def name(self) -> str:
        return say(message(f"sourcing-skill-{self.key}"))


@cache
def skills() -> tuple[Skill, ...]:
    """The skills that there are words for."""
    return tuple(_skill(one) for one in data("sourcing")["skill"])


def _skill(written: dict[str, Any]) -> Skill:
    fields: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in written.items()
    }
    for name, kind in (("most", Priority), ("source", Source)):
        if name in fields:
            fields[name] = kind(fields[name])
    return Skill(**fields)


@cache
def _labels() -> dict[str, list[str]]:
    """The words of each entry of capabilities.toml, in every language."""
    return {
        entry["name"]: [*entry.get("all", ()), *terms_in(entry, LANGUAGES), entry["name"]]
        for entry in data("capabilities")["capability"]
    }


def _terms(skill: Skill) -> list[str]:
    return [*skill.all, *(term for label in skill.labels for term in _labels()[label])]


@cache
def words_of(skill: Skill) -> re.Pattern[str]:
    """Finds the words for a skill, in any language."""
    return pattern(_terms(skill))


@cache
def _any() -> re.Pattern[str]:
    return re.compile(alternatives(term for skill in skills() for term in _terms(skill)), re.IGNORECASE)


@cache
def listed_words(what: str) -> re.Pattern[str]:
    """Finds the words of one of the other lists: idioms, aside, optional, broadcast."""
    return pattern(data("sourcing")[what]["all"])


def skills_in(text: str) -> tuple[Skill, ...]:
    """The skills that a text names, phrases aside that hold a skill's word and mean something else."""
    if not _any().search(text):
        return ()
    plain = listed_words("idioms").sub(lambda found: "\0" * len(found[0]), text)
    found = {skill: [one.span() for one in words_of(skill).finditer(plain)] for skill in skills()}
    spans = {span for of_one in found.values() for span in of_one}
    return tuple(skill for skill, of_one in found.items() if any(not _within(span, spans) for span in of_one))


def _within(span: tuple[int, int], others: Iterable[tuple[int, int]]) -> bool:
    """Whether words are a part of longer ones: `social` in `social strategy` is no skill of its own."""
    return any(
        start <= span[0] and span[1] <= end and end - start > span[1] - span[0] for start, end in others
    )


@cache
def skills_of(entry: str) -> frozenset[str]:
    """The keys of the skills that an entry of a list, or a wish, belongs to."""
    return frozenset(skill.key for skill in skills_in(entry[:_LISTED]))


def skill_of_category(category: str) -> str | None:
    """The skill that a deliverable of a category takes; None for a category nobody knows."""
    folded = fold(category).casefold().replace("-", "").replace(" ", "")
    return data("sourcing")["categories"].get(folded)


def is_label(wish: str) -> bool:
    """Whether a wish is worded as the rules word theirs, which says nothing beyond its skills."""
    return wish in _labels()


def covers(entries: Iterable[str]) -> frozenset[str]:
    """The keys of the skills that a list of capabilities covers as such."""
    return frozenset(key for entry in entries for key in skills_of(entry))


def carried(skill: Skill, covered: Collection[str]) -> bool:
    """Whether skills that are covered carry this one."""
    return skill.always or any(one in covered for one in skill.within)
