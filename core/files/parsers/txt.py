"""Plain text: paragraphs, typed headings and typed lists."""

import re
from collections.abc import Sequence

from core.files import marks
from core.files.outline import Outline
from core.files.tables import header_of, write_table
from core.files.text import decode

_UNDERLINE = re.compile(r"\s*([=\-~_*#])\1{2,}\s*$")
_HASHES = re.compile(r"\s*(#{1,6})\s+(.*?)\s*#*\s*$")
_LABELLED = re.compile(r"\s*[^\W\d_][^:.\n]{0,40}:\s+\S")
_CELLS = re.compile(r"\t+| {3,}")
_WRAPPED = 0.82
"""A line this near to the longest one could not take the next word: its break means nothing."""
_LONGEST = 200
"""Lines of a paragraph: beyond it, a place says nothing any more."""
_NARROWEST = 40
"""Nobody wraps prose narrower than this."""


def parse(data: bytes, name: str, outline: Outline) -> None:
    """Reads the structure people type when they have no buttons for it."""
    write_lines(outline, outline.cut(decode(data)).splitlines())


def write_lines(outline: Outline, lines: Sequence[str]) -> None:
    """Writes plain lines as headings, items and paragraphs."""
    lines = [line.expandtabs(4).rstrip() if "\t" not in line.strip() else line.rstrip() for line in lines]
    wrap = _wrap_width(lines)
    at = 0
    while at < len(lines):
        if not lines[at].strip() or marks.is_rule(lines[at]):
            at += 1
        elif marks.typed_cells(lines[at]):
            at = _write_typed_table(outline, lines, at)
        elif level := _heading_level(lines, at):
            found = _HASHES.match(lines[at])
            outline.heading(found[2] if found else lines[at].strip().strip("*_"), level)
            at += 1
        else:
            at = _write_run(outline, lines, at, wrap)


def _wrap_width(lines: Sequence[str]) -> int:
    lengths = sorted(len(line) for line in lines if len(line) > _NARROWEST)
    return lengths[int(len(lengths) * 0.9)] if lengths else _NARROWEST


def _heading_level(lines: Sequence[str], at: int) -> int:
    """The level of the heading that a line is, or 0."""
    line, following = lines[at], lines[at + 1] if at + 1 < len(lines) else ""
    alone = at == 0 or not lines[at - 1].strip() or bool(_UNDERLINE.match(lines[at - 1]))
    if found := _HASHES.match(line):
        return len(found[1])
    if _UNDERLINE.match(following) and len(line.strip()) <= 120 and alone:
        return 1 if following.strip().startswith("=") else 2
    if not alone or not marks.could_be_heading(line.rstrip(": ")):
        return 0
    if depth := marks.section_depth(line):
        return 0 if _goes_on(lines, at) else depth + 1
    if marks.item_mark(line):
        return 0
    if marks.in_capitals(line):
        return 2
    return 3 if line.rstrip().endswith(":") and len(line.split()) <= 8 and _next(lines, at) else 0


def _next(lines: Sequence[str], at: int) -> str:
    return next((line for line in lines[at + 1 :] if line.strip()), "")


def _goes_on(lines: Sequence[str], at: int) -> bool:
    """Whether a numbered line is one of a list: its neighbour is numbered too."""
    following = lines[at + 1] if at + 1 < len(lines) else ""
    if following.strip():
        return bool(marks.section_depth(following) or marks.item_mark(following)) or following.startswith(
            "  "
        )
    return marks.section_depth(_next(lines, at)) == marks.section_depth(lines[at])


def _write_run(outline: Outline, lines: Sequence[str], at: int, wrap: int) -> int:
    """Writes the paragraph or item that starts at a line; returns where the next one starts."""
    mark = marks.item_mark(lines[at])
    pieces = [mark.text if mark else lines[at].strip()]
    end = at + 1
    hangs = _indent(lines[at]) if mark else None
    while end < len(lines) and end - at < _LONGEST and _continues(lines, end, wrap, hangs):
        piece = lines[end].strip()
        pieces.append(piece if pieces[-1].endswith("-") and piece[:1].islower() else f" {piece}")
        end += 1
    text = "".join(pieces)
    cells = _CELLS.split(text) if "\t" in text else []
    if len(cells) > 1:
        outline.row(cells)
    elif mark:
        outline.item(text, _item_level(lines[at]))
    else:
        outline.paragraph(text)
    return end


def _write_typed_table(outline: Outline, lines: Sequence[str], at: int) -> int:
    """Writes a table drawn with bars; returns the line after it."""
    rows, end = list[list[str]](), at
    while end < len(lines) and (marks.typed_cells(lines[end]) or marks.is_rule(lines[end])):
        if not marks.is_rule(lines[end]):
            rows.append(marks.typed_cells(lines[end]))
        end += 1
    write_table(outline, rows, header_of(rows))
    return end


def _item_level(line: str) -> int:
    return 1 + min(5, _indent(line) // 3)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _continues(lines: Sequence[str], at: int, wrap: int, hangs: int | None) -> bool:
    """Whether a line belongs to the one before it.

    It does if that one was full, or this one starts midway or hangs under the mark of its item.
    """
    line, before = lines[at], lines[at - 1]
    if not line.strip() or marks.item_mark(line) or marks.is_rule(line) or _HASHES.match(line):
        return False
    if "\t" in line.strip() or (_LABELLED.match(line) and marks.ends_sentence(before)):
        return False
    if hangs is not None and _indent(line) > hangs:
        return True
    first_word = len(line.split(maxsplit=1)[0])
    full = len(before) + 1 + first_word > _WRAPPED * wrap and len(before) >= _NARROWEST // 2
    return full or (marks.starts_midway(line) and not marks.ends_sentence(before))
