"""What differs between two outputs of a stage, in words and numbers: pure, and the same for every stage."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from core.content import IDS
from core.keys import StageKey
from core.messages import Message, message, says
from core.opportunity import shows

K = StageKey

NAMES = ("name", "asset", "title", "deliverable", "metric", "capability", "question", "role", "stage", "item")
"""Fields that people know a row by, the first that it has."""

LEFT_OUT: Mapping[StageKey, frozenset[str]] = {
    K.RATE_CARD: frozenset({"lines", "totals"}),
    K.TEAM_SHAPE: frozenset({"disciplines", "totals", "total_fte"}),
    K.QUALIFICATION: frozenset({"total"}),
    K.QA_PACK: frozenset({"questions"}),
    K.CLIENT_ANSWERS: frozenset({"answered", "dismissed", "pending", "conflicts"}),
}
"""Sums of what is told anyway: the totals people judge by stand apart (`core.figures`)."""

MONEY = frozenset({"rate", "price", "price_after"})
"""Fields that hold an amount."""

MOST = 200
"""Changes that are told of one stage."""
SHORT = 80
"""Characters of a value; of a longer text only how it begins."""


def differences(stage: StageKey, before: Mapping[str, Any], now: Mapping[str, Any]) -> tuple[Message, ...]:
    """What changed between two outputs, one sentence each, in the order of the fields."""
    left_out = LEFT_OUT.get(stage, frozenset())
    shown = [field for field in dict.fromkeys((*before, *now)) if field not in left_out]
    told: list[Message] = []
    for field in shown:
        told += _of(field, _selected(field, before.get(field)), _selected(field, now.get(field)), None)
    return tuple(told[:MOST])


def _selected(field: str, value: Any) -> Any:
    """Of matches those that were chosen: the others decide nothing."""
    return [one for one in value if one.get("selected")] if field == "matches" and value else value


def _of(field: str, before: Any, now: Any, item: str | None) -> Iterator[Message]:
    if before == now or field in IDS:
        return
    if isinstance(before, Mapping) or isinstance(now, Mapping):
        yield from _mapping(before or {}, now or {}, item)
    elif isinstance(before, list) or isinstance(now, list):
        yield from _list(field, before or [], now or [])
    else:
        yield _value(field, before, now, item)


def _mapping(before: Mapping[str, Any], now: Mapping[str, Any], item: str | None) -> Iterator[Message]:
    for field in dict.fromkeys((*before, *now)):
        yield from _of(field, before.get(field), now.get(field), item)


def _list(field: str, before: Sequence[Any], now: Sequence[Any]) -> Iterator[Message]:
    """Rows that stand on both sides are compared field by field; the rest came or went."""
    then, left = list(before), list[Any]()
    for one in now:
        twin = _twin(one, then)
        if twin is None:
            left.append(one)
            continue
        then.remove(twin)
        if isinstance(one, Mapping):
            yield from _mapping(twin, one, _name(one))
    for one in left:
        yield message("differs-added", part=label(field), item=_name(one))
    for one in then:
        yield message("differs-removed", part=label(field), item=_name(one))


def _twin(one: Any, rows: Sequence[Any]) -> Any | None:
    """The row that is the same thing: of the same id, else of the same name."""
    if not isinstance(one, Mapping):
        return one if one in rows else None
    for field in IDS:
        if known := one.get(field):
            for row in rows:
                if row.get(field) == known:
                    return row
    return next((row for row in rows if _name(row) == _name(one)), None)


def _name(one: Any) -> str:
    if not isinstance(one, Mapping):
        return _short(str(one))
    named = next((str(one[field]) for field in NAMES if one.get(field)), "")
    return _short(named or next((str(value) for value in one.values() if isinstance(value, str)), ""))


def _value(field: str, before: Any, now: Any, item: str | None) -> Message:
    kind = "money" if field in MONEY else "value"
    if max(len(str(before)), len(str(now))) > SHORT:
        kind, args = "text", {"now": _short(str(now))}
    else:
        args = {"before": _read(before), "now": _read(now)}
    if item is None:
        return message(f"differs-{kind}", part=label(field), **args)
    return message(f"differs-{kind}-of", part=label(field), item=item, **args)


def _read(value: Any) -> Any:
    """A value as it is told: numbers as numbers, so that each reader gets their separators."""
    if value is None or value == "":
        return message("changed-nothing")
    if isinstance(value, bool):
        return message("differs-yes" if value else "differs-no")
    if isinstance(value, int | float):
        return value
    return number if (number := _number(value)) is not None else str(value)


def _number(text: Any) -> float | None:
    """A decimal as artifacts keep it: as text."""
    plain = str(text)
    if not plain.replace("-", "", 1).replace(".", "", 1).isdecimal():
        return None
    return float(plain)


def label(field: str) -> Message | str:
    """What people call a field."""
    key = f"part-{field}"
    return message(key) if says(key) else field.replace("_", " ").capitalize()


def _short(text: str) -> str:
    flat = " ".join(text.split())
    if not shows(flat):
        return "–"
    return flat if len(flat) <= SHORT else f"{flat[: SHORT - 1].rstrip()}…"
