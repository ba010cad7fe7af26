"""Many rows in one form: which of them somebody touched, and which are shown next."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from core.messages import Message

MOST = 8
"""Rows of one page: what a phone shows without losing the way."""

NEW = "new"
"""Stands for the id of a row that is added."""

KEPT = "kept"
"""The detail of a subject that names the fields which keep what was typed into them."""

REFUSED = "refused_"
"""What stands before a row's id in the detail that says why it was not saved."""


class Step(StrEnum):
    """Where a form leads once it is saved."""

    STAY = "stay"
    NEXT = "next"
    PREVIOUS = "previous"
    FIND = "find"
    """To the beginning of what is looked for."""
    CLOSE = "close"


@dataclass(frozen=True, slots=True)
class Edit:
    """One row of a form as it came back."""

    id: str
    mark: str
    """What the form showed of it, by `mark`."""
    wanted: Mapping[str, Any]
    """What it shall be, by field; None leaves one as it is. As it was sent where it cannot be read."""
    refusal: Message | None = None
    """Why it cannot be read."""


@dataclass(frozen=True, slots=True)
class Form:
    """What came back with the rows: where they were, and where to go."""

    step: Step
    page: int
    looked_for: Mapping[str, str] = field(default_factory=dict[str, str])
    """What the rows are filtered by, by the name of the filter."""


@dataclass(frozen=True, slots=True)
class Window:
    """The rows that a page shows, by id."""

    rows: tuple[str, ...]
    page: int
    pages: int


def mark(version: int, fields: Iterable[object]) -> str:
    """A row's version and a hash of what its fields hold.

    A row that somebody else changed meanwhile is refused only where it was typed over: one that came back as
    it was sent was never meant to change.
    """
    held = "\x1f".join(_folded(one) for one in fields)
    return f"{version}.{hashlib.sha256(held.encode()).hexdigest()[:12]}"


def _folded(value: object) -> str:
    """A value as a field sends it back, whose ends and line breaks are the client's."""
    return "\n".join(str("" if value is None else value).strip().splitlines())


def touched(drawn: str, fields: Iterable[object]) -> bool:
    """Whether a row came back otherwise than its mark says it was drawn."""
    return drawn.partition(".")[2] != mark(0, fields).partition(".")[2]


def version_of(drawn: str) -> int:
    """The version in a mark; 0 where it has none."""
    version = drawn.partition(".")[0]
    return int(version) if version.isdecimal() and len(version) < 10 else 0


def window(whole: Sequence[str], found: Sequence[str], page: int, at: Mapping[str, Any]) -> Window:
    """The page of what is found that `page` or `at` asks for.

    `at` names the `rows` that stay, or the one `after` or `before` which to go on: what was saved may not be
    found any more, so that pages counted from the beginning would skip what moved up.
    """
    pages = max(1, -(-len(found) // MOST))
    if staying := [one for one in _ids(at.get("rows")) if one in set(whole)]:
        return Window(tuple(staying), _within(page, pages), pages)
    places = {one: place for place, one in enumerate(whole)}
    if (after := at.get("after")) in places:
        passed = sum(places[one] <= places[after] for one in found)
        page = min(passed, len(found) - 1) // MOST + 1
    elif (before := at.get("before")) in places:
        ahead = sum(places[one] < places[before] for one in found)
        page = max(ahead - 1, 0) // MOST + 1
    page = _within(page, pages)
    return Window(tuple(found[(page - 1) * MOST : page * MOST]), page, pages)


def _ids(joined: object) -> list[str]:
    return joined.split(",") if isinstance(joined, str) and joined else []


def _within(page: int, pages: int) -> int:
    return min(max(page, 1), pages)


def onward(
    form: Form,
    rows: Sequence[str],
    saved: int,
    refused: Mapping[str, Message],
    fields: Sequence[str],
    *more: str,
) -> dict[str, Any]:
    """What the form shows next, as the detail of its subject; rows that were refused hold it where it is.

    What was typed stays in the `fields` of those rows, and in the form's own fields named in `more`.
    """
    step = Step.STAY if refused else form.step
    at: dict[str, Any] = {}
    if rows and step in (Step.STAY, Step.CLOSE):
        at = {"rows": ",".join(rows)}
    elif rows and step is Step.NEXT:
        at = {"after": rows[-1]}
    elif rows and step is Step.PREVIOUS:
        at = {"before": rows[0]}
    return {
        **form.looked_for,
        **at,
        **{f"{REFUSED}{row}": why for row, why in refused.items()},
        KEPT: ",".join([f"{field}_{row}" for row in refused for field in fields] + [*more] * bool(refused)),
        **_notice(step, saved, len(refused)),
    }


def _notice(step: Step, saved: int, refused: int) -> dict[str, Message]:
    """What was saved and what was not; nothing where somebody only went on."""
    if refused:
        return {"notice": Message("refused-some", {"saved": saved, "refused": refused})}
    return {"notice": Message("saved-many", {"saved": saved})} if saved or step is Step.STAY else {}
