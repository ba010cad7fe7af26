"""Segments as JSON: to the sandbox and back, and for whoever stores them."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from core.brief import Kind, Place, Segment
from core.files.kinds import FileKind
from core.files.outline import Outline
from core.messages import Message, says

_PLACE = tuple(field.name for field in fields(Place))


@dataclass(frozen=True, slots=True)
class Parsed:
    """What came back from the sandbox."""

    kind: FileKind | None
    segments: tuple[Segment, ...]
    pages: int | None
    remarks: tuple[Message, ...]
    problem: Message | None


def place_to_dict(place: Place) -> dict[str, Any]:
    """The parts of a place that are known."""
    return {name: value for name in _PLACE if (value := getattr(place, name)) is not None}


def place_from_dict(data: Mapping[str, Any]) -> Place:
    """The place that `place_to_dict` wrote.

    Raises:
        ValueError: it is none.
    """
    whole = {name: _typed(data.get(name), int) for name in ("page", "slide")}
    words = {name: _typed(data.get(name), str) for name in ("sheet", "cells", "heading", "part")}
    return Place(**whole, **words)


def segment_to_dict(segment: Segment) -> dict[str, Any]:
    """A segment as JSON can hold it."""
    return {
        "kind": segment.kind.value,
        "text": segment.text,
        "place": place_to_dict(segment.place),
        "level": segment.level,
        "cells": list(segment.cells),
        "header": list(segment.header),
    }


def segment_from_dict(data: Mapping[Any, Any]) -> Segment:
    """The segment that `segment_to_dict` wrote.

    Raises:
        ValueError: it is none.
    """
    place = data.get("place")
    return Segment(
        Kind(data.get("kind")),
        _required(data.get("text"), str),
        place_from_dict(_required(place, dict)),
        _required(data.get("level", 0), int),
        tuple(_required(cell, str) for cell in _required(data.get("cells", []), list)),
        tuple(_required(cell, str) for cell in _required(data.get("header", []), list)),
    )


def pack_request(name: str, data: bytes) -> bytes:
    """A file and its name for the sandbox."""
    return json.dumps(name).encode() + b"\n" + data


def unpack_request(payload: bytes) -> tuple[str, bytes]:
    name, _, data = payload.partition(b"\n")
    return json.loads(name), data


def pack_answer(kind: FileKind | None, outline: Outline, problem: Message | None) -> bytes:
    """What the sandbox answers: JSON, because a hostile file may have written it.

    A line per segment, because decoding one long line would hold up the event loop's thread.
    """
    head = {
        "kind": kind and kind.value,
        "pages": outline.pages,
        "remarks": [message_to_dict(remark) for remark in outline.remarks],
        "problem": problem and message_to_dict(problem),
    }
    lines = [head, *map(segment_to_dict, outline.segments)]
    return b"\n".join(json.dumps(line, ensure_ascii=False).encode() for line in lines)


def unpack_answer(answer: bytes) -> Parsed:
    """The answer, checked as if a stranger had written it.

    Raises:
        ValueError: it is not what `pack_answer` writes.
    """
    try:
        head, *lines = answer.split(b"\n")
        data = _required(json.loads(head), dict)
        return Parsed(
            FileKind(data["kind"]) if data["kind"] else None,
            tuple(segment_from_dict(_required(json.loads(line), dict)) for line in lines),
            _typed(data["pages"], int),
            tuple(message_from_dict(_required(remark, dict)) for remark in _required(data["remarks"], list)),
            message_from_dict(_required(data["problem"], dict)) if data["problem"] else None,
        )
    except (KeyError, RecursionError) as error:
        raise ValueError(f"not an answer: {error!r}") from None


def message_to_dict(message: Message) -> dict[str, Any]:
    args = {
        name: {"day": value.isoformat()} if isinstance(value, date) else value
        for name, value in message.args.items()
    }
    return {"key": message.key, "args": args}


def message_from_dict(data: Mapping[str, Any]) -> Message:
    key, args = _required(data.get("key"), str), _required(data.get("args"), dict)
    if not says(key):
        raise ValueError(f"no such message: {key}")
    return Message(key, {name: _argument(value) for name, value in args.items()})


def _argument(value: Any) -> str | int | date:
    match value:
        case {"day": str(day)}:
            return date.fromisoformat(day)
        case str() | int():
            return value
        case _:
            raise ValueError("an argument of a message expected")


def _required(value: Any, kind: type) -> Any:
    if not isinstance(value, kind) or isinstance(value, bool):
        raise ValueError(f"{kind.__name__} expected")
    return value


def _typed(value: Any, kind: type) -> Any:
    return None if value is None else _required(value, kind)
