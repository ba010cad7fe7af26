"""What a parser writes into: segments in reading order, each with the heading it stands under."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from core.brief import Kind, Place, Segment
from core.files.text import clean, clean_line
from core.messages import Message, message

CHARACTERS = 2_000_000
"""Some 700 dense pages: far beyond what anyone reads, small enough to store and to hold in memory."""
SEGMENTS = 100_000
"""Bounds a sheet of very many very short rows, which costs in rows and not in characters."""

CELL = " | "
"""Between the cells of a table's row, where it stands as text."""


class Full(Exception):
    """The outline holds as much as it may; what follows in the file is left out."""


def joined(*parts: str | None) -> str | None:
    """The name of a part within a part."""
    return " / ".join(part for part in parts if part) or None


@dataclass
class Room:
    """What one file may still bring, shared with all that is attached to it."""

    characters: int = CHARACTERS
    segments: int = SEGMENTS

    def take(self, characters: int) -> int:
        """Books a segment and returns how many of its characters have room."""
        if not self.segments or not self.characters:
            raise Full
        taken = min(characters, self.characters)
        self.characters -= taken
        self.segments -= 1
        return taken


@dataclass
class Outline:
    """The text of one file as its parser finds it."""

    segments: list[Segment] = field(default_factory=list[Segment])
    remarks: list[Message] = field(default_factory=list[Message])
    pages: int | None = None
    """Pages, sheets or slides, where the format has them."""
    pictures: int = 0
    """Pictures seen: without any text beside them the file is a scan."""
    place: Place = field(default_factory=Place)
    """Where everything written now stands."""
    room: Room = field(default_factory=Room)
    depth: int = 0
    """How many containers this file came in: 0 is the file that was sent."""

    def within(self, part: str) -> "Outline":
        """An outline for a part of this file, written to the same segments."""
        place = Place(part=joined(self.place.part, part))
        return Outline(self.segments, self.remarks, None, 0, place, self.room, self.depth + 1)

    def move(self, **where: str | int | None) -> None:
        """From here on, segments stand at `where`."""
        self.place = replace(self.place, **where)  # pyright: ignore[reportArgumentType]

    def heading(self, text: str, level: int) -> None:
        if text := clean_line(text):
            self._add(Segment(Kind.HEADING, text, self.place, level=max(1, level)))
            self.move(heading=text)

    def paragraph(self, text: str) -> None:
        if text := clean(text):
            self._add(Segment(Kind.PARAGRAPH, text, self.place))

    def item(self, text: str, level: int = 1) -> None:
        if text := clean(text):
            self._add(Segment(Kind.ITEM, text, self.place, level=max(1, level)))

    def row(self, cells: Sequence[str], header: Sequence[str] = (), at: str | None = None) -> None:
        """A row of a table; `at` is its cells' A1 range."""
        cleaned = tuple(clean(cell) for cell in cells)
        if text := CELL.join(cell for cell in cleaned if cell):
            place = replace(self.place, cells=at)
            heads = tuple(clean_line(head) for head in header)
            self._add(Segment(Kind.ROW, text, place, cells=cleaned, header=heads))

    def remark(self, key: str, **args: str | int) -> None:
        said = message(f"files-{key}", **args)
        if said not in self.remarks:
            self.remarks.append(said)

    def cut(self, source: str) -> str:
        """As much of a file's source as could have room."""
        most = self.room.characters
        if len(source) > most:
            self.remark("cut-source", share=100 * most // len(source))
        return source[:most]

    def _add(self, segment: Segment) -> None:
        taken = self.room.take(len(segment.text))
        if taken < len(segment.text):
            self.segments.append(Segment(Kind.PARAGRAPH, segment.text[:taken], segment.place))
            raise Full
        self.segments.append(segment)
