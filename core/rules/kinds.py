"""Kinds of work as far as service levels go: what a deliverable is promised as."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from core.brief import fold
from core.rules.lexicon import data
from core.rules.skills import skill_of_category, skills_of

OTHER = "static"
"""The kind of what no words tell the kind of: the plainest there is."""


@cache
def kinds() -> tuple[str, ...]:
    """The keys of the kinds; where a thing is of several, the first counts."""
    return tuple(one["key"] for one in data("support")["kind"])


@cache
def _skills() -> Mapping[str, frozenset[str]]:
    return {one["key"]: frozenset(one["skills"]) for one in data("support")["kind"]}


@cache
def like(kind: str) -> str:
    """The kind whose days hold for one that has none of its own."""
    return next(one.get("like", OTHER) for one in data("support")["kind"] if one["key"] == kind)


@cache
def helped_by(kind: str) -> frozenset[str]:
    """The production steps whose automation shortens this kind of work."""
    return frozenset(next(one["steps"] for one in data("support")["kind"] if one["key"] == kind))


def kind_of(thing: Mapping[str, Any]) -> str:
    """The kind of a deliverable or an asset, by its name, its description and its category."""
    said = {skill_of_category(str(thing.get("category") or ""))}
    for field in ("name", "description"):
        said |= skills_of(fold(str(thing.get(field) or "")))
        if found := next((kind for kind in kinds() if _skills()[kind] & said), None):
            return found
    return OTHER


def kinds_in(text: str) -> frozenset[str]:
    """The kinds of work that a sentence speaks of."""
    named = skills_of(fold(text))
    return frozenset(kind for kind in kinds() if _skills()[kind] & named)
