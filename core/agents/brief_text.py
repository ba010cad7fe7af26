"""The brief as the model reads it: with places, within a limit, delimited so that no document ends itself."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256

from core.brief import Brief, Document, Kind, Place, Segment
from core.messages import Message, message

LIMIT = 150_000
"""Characters of brief that go to an agent, marks included (SPEC, Files)."""

_MARK_LIMIT = 300
_NOTE = "[{} more characters of this document are left out]"

_SPACES = re.compile("[\x0b\x0c\x1c-\x1f\x85]")
_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x9f"  # controls: PostgreSQL refuses NUL, and none of them is text
    "\u202d\u202e"  # bidi overrides: people would read something else than the model
    "\ud800-\udfff\ufffe\uffff"  # lone surrogates and non-characters cannot be sent
    "\U000e0000-\U000e007f]"  # tag characters: invisible to people, legible to the model
)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """How much of a file the model does not get to see."""

    file: str
    """The file's name."""
    characters: int

    @property
    def remark(self) -> Message:
        return message("agents-left-out", file=self.file, characters=self.characters)


@dataclass(frozen=True, slots=True)
class BriefText:
    """A brief ready to be sent."""

    text: str
    left_out: tuple[LeftOut, ...]


@dataclass(frozen=True, slots=True)
class _Line:
    """A segment's text and what goes before it."""

    lead: str
    """Marks on lines of their own, then the indentation or the word that shows what the text is."""
    text: str
    size: int
    """Characters of the segment as the document has it."""

    def __str__(self) -> str:
        return self.lead + self.text


@dataclass(frozen=True, slots=True)
class _Body:
    """What of one document is sent, before it is delimited."""

    name: str
    lines: tuple[str, ...]
    left_out: int

    def __str__(self) -> str:
        note = (_NOTE.format(self.left_out),) if self.left_out else ()
        return "\n".join((*self.lines, *note)).strip("\n")


def printable(text: str) -> str:
    """The text without characters that cannot be sent or stored, or that hide what is written."""
    return _UNPRINTABLE.sub("", _SPACES.sub(" ", text))


def render_brief(brief: Brief, limit: int = LIMIT) -> BriefText:
    """The brief as delimited text of at most `limit` characters, long documents giving way to short ones.

    The same brief always gives the same text, so that it can be cached as a prefix.
    """
    documents = [document for document in brief.documents if document.characters]
    lines = [tuple(_beyond(limit, _lines(document))) for document in documents]
    names = [_one_line(document.name) for document in documents]
    room = limit - sum(len(_delimited("document", _CODE_WIDTH * "0", name, _NOTE)) + 16 for name in names)
    shares = _shares([_size(of_one) for of_one in lines], max(room, 0))
    bodies = [_body(*one) for one in zip(documents, names, lines, shares, strict=True)]
    code = _code("".join(f"{body.name}\n{body}\n" for body in bodies))
    return BriefText(
        "\n\n".join(_delimited("document", code, body.name, str(body)) for body in bodies),
        tuple(LeftOut(body.name, body.left_out) for body in bodies if body.left_out),
    )


def render_data(name: str, text: str) -> str:
    """Text that came out of documents, delimited so that instructions can carry it as data."""
    body = printable(text)
    return _delimited("data", _code(body), _one_line(name), body)


_CODE_WIDTH = 20


def _code(content: str) -> str:
    """A code that `content` cannot contain: writing it in would change it."""
    return sha256(content.encode()).hexdigest()[:_CODE_WIDTH]


def _delimited(tag: str, code: str, name: str, body: str) -> str:
    return f'<{tag}-{code} name="{name}">\n{body}\n</{tag}-{code}>'


def _one_line(text: str) -> str:
    """A name or mark as one short line that cannot be taken for a tag."""
    return " ".join(re.sub(r'[<>"\[\]]', "'", printable(text)).split())[:_MARK_LIMIT]


def _lines(document: Document) -> Iterator[_Line]:
    """The document's segments in reading order, with a mark where the place or a table's columns change."""
    place = columns = ""
    for segment in document.segments:
        lead = ""
        if (here := _place_mark(segment.place)) != place:
            place, columns = here, ""
            lead = f"\n{here}\n" if here else "\n"
        if (heads := _columns_mark(segment)) and heads != columns:
            columns = heads
            lead += f"{heads}\n"
        yield _Line(lead + _opening(segment), printable(segment.text), len(segment.text))


def _beyond(limit: int, lines: Iterator[_Line]) -> Iterator[_Line]:
    """The lines up to the one that passes the limit: nobody needs the rest of a huge document."""
    size = 0
    for line in lines:
        yield line
        size += len(str(line)) + 1
        if size > limit:
            return


def _opening(segment: Segment) -> str:
    """What shows that a text is a heading or an item; nothing stands within the words, which are quoted."""
    if segment.kind is Kind.HEADING:
        return "\n[heading] "
    return "  " * min(segment.level, 4) if segment.kind is Kind.ITEM else ""


def _place_mark(place: Place) -> str:
    known = {"part": place.part, "sheet": place.sheet, "slide": place.slide, "page": place.page}
    named = ", ".join(f"{word} {where}" for word, where in known.items() if where is not None)
    return f"[{_one_line(named)}]" if named else ""


def _columns_mark(segment: Segment) -> str:
    """The headings above the cells that a row's text has: empty cells are not in it."""
    heads = [head for head, cell in zip(segment.header, segment.cells, strict=False) if cell.strip()]
    return f"[columns: {_one_line(' | '.join(heads))}]" if any(heads) else ""


def _size(lines: tuple[_Line, ...]) -> int:
    return sum(len(str(line)) + 1 for line in lines)


def _shares(sizes: list[int], room: int) -> list[int]:
    """How much room each document gets: an equal share, what small ones do not need going to the others."""
    shares = [0] * len(sizes)
    by_size = sorted(range(len(sizes)), key=sizes.__getitem__)
    for waiting, index in zip(range(len(sizes), 0, -1), by_size, strict=True):
        shares[index] = min(sizes[index], room // waiting)
        room -= shares[index]
    return shares


def _body(document: Document, name: str, lines: tuple[_Line, ...], room: int) -> _Body:
    """As many whole lines as there is room for, and the beginning of the next."""
    texts: list[str] = []
    kept = 0
    for line in lines:
        cut = line if len(str(line)) < room else _beginning(line, room - 1)
        texts += [str(cut)] if cut.text else []
        kept += cut.size
        room -= len(str(cut)) + 1
        if cut is not line:
            break
    return _Body(name, tuple(texts), document.characters - kept)


def _beginning(line: _Line, room: int) -> _Line:
    """The part of a line that fits, cut between words where that costs little."""
    part = line.text[: max(room - len(line.lead), 0)]
    space = part.rfind(" ")
    part = part[:space] if space > len(part) * 0.9 else part
    return _Line(line.lead, part, len(part))
