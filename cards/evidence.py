"""The words of the brief behind a value, shown when somebody asks for them."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from cards.pages import size_of
from cards.parts import Element, box, column, columns, line, run, subtle, toggling
from cards.words import clip, listed, place_of, reads_leftward, words
from core.opportunity import Artifact
from core.views import Viewer

ROOM = 6_000
"""Bytes that the quotes behind one value may take."""

_QUOTE = 400
_MOST = 4
"""Quotes shown for one value; a list of brands may have one for each."""

Entry = Mapping[str, Any]


def evidence_for(artifact: Artifact | None, field: str) -> list[Entry]:
    """What stands behind a field or any part of it, each passage once."""
    if artifact is None:
        return []
    within = (f"{field}[", f"{field}.")
    return _each_once(entry for entry in artifact.evidence if f"{entry['field']}.".startswith(within))


def evidence_by_row(artifact: Artifact | None, field: str) -> dict[int, list[Entry]]:
    """What stands behind each row of a list, by its position there."""
    found: dict[int, list[Entry]] = {}
    for entry in artifact.evidence if artifact else ():
        if row := re.match(rf"{field}\[(\d+)\]", entry["field"]):
            found.setdefault(int(row[1]), []).append(entry)
    return {position: _each_once(entries) for position, entries in found.items()}


def _each_once(entries: Iterable[Entry]) -> list[Entry]:
    return list({(entry["quote"], entry["file"], str(entry["place"])): entry for entry in entries}.values())


def source_id(field: str) -> str:
    """The id of the hidden box that holds a field's evidence."""
    return "source-" + re.sub(r"\W+", "-", field).strip("-")


def source_tap(field: str, viewer: Viewer) -> Element:
    """The word to tap to see where a value comes from."""
    return column(
        line(run(words("cards-source", viewer), "accent", size="Small")),
        width="auto",
        **toggling(words("cards-source-show", viewer), source_id(field)),
    )


def quotes(entries: Sequence[Entry], field: str, viewer: Viewer, room: int = ROOM) -> Element:
    """The hidden box with the quotes and where they stand, as many as `room` bytes hold."""
    shown: list[Element] = []
    for entry in entries[:_MOST]:
        quote = quoted(entry, viewer)
        room -= size_of(quote)
        if room < 0:
            break
        shown.append(quote)
    more = len(entries) - len(shown)
    if more > 0:
        shown.append(line(subtle(words("cards-source-more", viewer, more=more), size="Small")))
    return box(*shown, id=source_id(field), isVisible=False, style="emphasis", spacing="Small")


def quoted(entry: Entry, viewer: Viewer) -> Element:
    """The words of a file and where they stand."""
    quote = clip(str(entry["quote"]), _QUOTE)
    place = place_of(entry.get("place") or {}, viewer)
    where = listed((part for part in (clip(str(entry["file"]), 120), place) if part), viewer)
    return box(
        line(run(f"“{quote}”", italic=True)),
        line(subtle(where, size="Small"), spacing="None"),
        leftward=reads_leftward(quote),
    )


def with_source(value: Element, artifact: Artifact | None, field: str, viewer: Viewer) -> list[Element]:
    """A value with its evidence beside it; the value alone where there is none."""
    entries = evidence_for(artifact, field)
    if not entries:
        return [columns(column(value), spacing="Small")]
    return [
        columns(column(value), source_tap(field, viewer), spacing="Small"),
        quotes(entries, field, viewer),
    ]
