"""Any view at its largest: every list longer, every text as long as it may be, in letters of two bytes."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any

from core.messages import Message
from core.opportunity import Opportunity, StageState

_TIMES = 25
"""How often what stands in a list is repeated."""
_ENOUGH = 300
"""Entries beyond which a list grows no more."""
_LETTERS = "مجموعة النخيل للتجزئة والإعلان في الخليج "
_LONGEST = 200


def grown(view: Any) -> Any:
    """The view with more of everything; ids, figures and words of our own stay as they are."""
    return _part(view, "")


def _part(value: Any, name: str) -> Any:
    match value:
        case Opportunity():
            return _opportunity(value)
        case StageState() | Enum() | bool() | int() | float() | Decimal() | date() | None:
            return value
        case Message():
            return Message(value.key, {arg: _part(one, "") for arg, one in value.args.items()})
        case str():
            return _long(value, name)
        case tuple() | list():
            return _many(value, name)
        case Mapping():
            return {key: _part(one, str(key)) for key, one in value.items()}
        case _ if is_dataclass(value) and not isinstance(value, type):
            return replace(
                value, **{one.name: _part(getattr(value, one.name), one.name) for one in fields(value)}
            )
        case _:
            return value


def _long(text: str, name: str) -> str:
    """People's and documents' words: whatever has a space in it, and names."""
    if text[:1].isdigit() or (" " not in text and name not in _NAMED):
        return text
    return (f"{text} {_LETTERS * 9}")[:_LONGEST]


_NAMED = frozenset({"client_name", "created_by", "requested_by_name", "holders"})


_FEW = frozenset({"exports", "newest", "phases", "slides", "key_points", "assumptions", "exclusions"})
"""Lists never longer than in the samples: one of each kind, or held to a number when they are made."""


def _many(values: Any, name: str) -> Any:
    if any(isinstance(one, tuple) for one in values):  # pairs, which are no lists
        return tuple(tuple(_part(one, name) for one in pair) for pair in values)
    inner = [_part(one, name) for one in values]
    if not inner or name in _FEW or not all(map(_repeats, values)):
        return type(values)(inner)
    times = max(1, min(_TIMES, _ENOUGH // len(inner)))
    return type(values)(_again(one, turn) for turn in range(times) for one in inner)


def _repeats(value: Any) -> bool:
    """Whether there may be any number of it: texts, entries of an output, and what has an id or a file."""
    return isinstance(value, str | Mapping) or hasattr(value, "id")


def _again(value: Any, turn: int) -> Any:
    if turn and hasattr(value, "id"):
        return replace(value, id=f"{value.id}-{turn}")
    return value


def _opportunity(one: Opportunity) -> Opportunity:
    name = _long(f"{one.name} ", "")
    return replace(
        one,
        name=name,
        owner_name=name,
        client_name=name,
        region=name,
        brands=(name,) * 50,
        service_types=(name,) * 50,
        summary=(f"{_LETTERS * 25}\n" * 40)[:20_000],
        notes=(f"{_LETTERS * 25}\n" * 40)[:20_000],
        notes_by=name,
        stages=tuple(
            replace(state, completed_by=name) if state.completed_by else state for state in one.stages
        ),
    )
