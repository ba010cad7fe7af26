"""Printed lines, with where and how they are set, to headings, items and paragraphs."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import quantiles

from core.files import marks
from core.files.outline import Outline, joined
from core.files.tables import Row, header_of, write_table

_MARGIN = 0.13
"""Share of a page's height, at each end, where running heads and page numbers stand."""
_REPEATS = 0.4
"""Share of the pages on which a margin's line is taken to run through the document."""
_PAGE_NUMBER = re.compile(
    r"\W*(?:(?:page|seite|p\.|página)\W*)?\d{1,4}(?:\s*(?:of|/|von|de)\s*\d{1,4})?\W*", re.I
)
_LEADERS = re.compile(r"(?:[.\-–—_·]\s?){4,}|(?:…\s?){2,}")
_LABELLED = re.compile(r"[^\W\d_][^:.\n]{0,40}:\s+\S")
_IDEOGRAPHS = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uff00-\uffef]")
_LARGER = 1.12
_WRAPPED = 0.8
"""A line this near to the usual width could not take the next word: its break means nothing."""
_CHARACTER = 0.48
"""Width of an average letter in sizes of its font; good enough to weigh an indent against a line."""
_TITLE = 160
_LONGEST = 20_000
"""Characters of a paragraph: beyond it, a place says nothing any more."""
_WIDEST_LEADING = 1.7
"""Lines of one paragraph further apart than this are joined only where the words ask for it."""
_FREQUENT = 0.08
"""Share of the gaps between lines from which one is taken to be meant."""


@dataclass(slots=True)
class Line:
    """A line as printed, in a frame that its text reads straight in."""

    text: str
    page: int
    x: float
    y: float
    """Upwards."""
    size: float
    bold: bool
    height: float
    """Where it stands on its page: 0 is the foot, 1 the head."""
    running: bool = False
    """Whether it is a running head, kept where it stands first."""


@dataclass(slots=True)
class Table:
    """A table as ruled on a page."""

    rows: list[list[str]]
    page: int
    edges: tuple[float, float]


def without_margins(pages: Sequence[Sequence[Line | Table]]) -> list[Line | Table]:
    """All pages in a row: running heads once, page numbers never."""
    inner = [page for page in pages if not all(map(_in_margin, page))]
    shapes = [{_shape(line) for line in page if _in_margin(line)} for page in inner]
    counts = Counter(shape for page in shapes for shape in page)
    running = {shape for shape, count in counts.items() if count >= max(3, _REPEATS * len(pages))}
    kept, seen = list[Line | Table](), set[str]()
    for line in (line for page in pages for line in page):
        if isinstance(line, Line) and _in_margin(line):
            shape = _shape(line)
            if _PAGE_NUMBER.fullmatch(line.text.strip()) or shape in seen:
                continue
            line.running = shape in running
            seen |= {shape} & running
        kept.append(line)
    return kept


def _in_margin(line: Line | Table) -> bool:
    return isinstance(line, Line) and not _MARGIN < line.height < 1 - _MARGIN


def _shape(line: Line | Table) -> str:
    """A line with its numbers blanked, so that `Page 3 of 24` repeats."""
    return re.sub(r"\d+", "#", line.text.strip()) if isinstance(line, Line) else ""


@dataclass(frozen=True)
class Fabric:
    """How the running text of a document is set."""

    size: float
    leading: float
    """Distance of the lines of a paragraph in sizes of the font: the smallest that is frequent."""
    spacing: float
    """Distance of most lines; larger than the leading where most paragraphs are one line long."""
    left: float
    wrap: float
    """Letters in a full line."""
    larger: tuple[float, ...]
    """The sizes of headings, largest first."""
    words: frozenset[str]
    """Hyphenated words that occur within a line."""

    @classmethod
    def of(cls, lines: Sequence[Line]) -> "Fabric":
        sizes = Counter[float]()
        for line in lines:
            sizes[_half(line.size)] += len(line.text)
        size = sizes.most_common(1)[0][0] if sizes else 12.0
        body = [line for line in lines if abs(line.size - size) < 0.1 * size]
        gaps = Counter(
            round((above.y - line.y) / size, 1)
            for above, line in pairwise(body)
            if above.page == line.page and 0.9 * size < above.y - line.y < 2.6 * size
        )
        tight = [gap for gap, count in gaps.items() if count >= _FREQUENT * gaps.total()]
        lengths = [_columns(line) for line in body if len(line.text) > 20]
        left = min((line.x for line in body), default=0.0)
        return cls(
            size,
            min([*tight, _WIDEST_LEADING]) if tight else 1.2,
            gaps.most_common(1)[0][0] if gaps else 1.2,
            left,
            (quantiles(lengths, n=10)[8] if len(lengths) > 2 else 80) - left / (_CHARACTER * size),
            tuple(sorted((known for known in sizes if known >= _LARGER * size), reverse=True)),
            frozenset(re.findall(r"\w+-\w+", " ".join(line.text.lower() for line in lines))),
        )

    def close(self, above: Line, line: Line) -> bool:
        """Whether a line stands directly below another."""
        return self._follows(above, line, 1.3 * max(self.leading * self.size, 1.1 * line.size))

    def near(self, above: Line, line: Line) -> bool:
        """Whether a line stands below another no further than most lines do."""
        return self._follows(above, line, 1.15 * self.spacing * self.size)

    def _follows(self, above: Line, line: Line, most: float) -> bool:
        return above.page == line.page and 0 < above.y - line.y <= most

    def full(self, line: Line, following: Line) -> bool:
        """Whether the first word of the following line did not fit on this one."""
        indent = (line.x - self.left) / (_CHARACTER * self.size)
        first_word = len(following.text.split(maxsplit=1)[0])
        letters = (len(line.text) + 1 + first_word) * line.size / self.size
        return indent + letters > _WRAPPED * self.wrap


def _columns(line: Line) -> float:
    return line.x / (_CHARACTER * line.size) + len(line.text)


def _half(size: float) -> float:
    return round(size * 2) / 2


def write_layout(outline: Outline, parts: Sequence[Line | Table]) -> None:
    """Writes lines and tables in the order in which they are printed."""
    lines = [part for part in parts if isinstance(part, Line)]
    writer = _Writer(outline, Fabric.of(lines))
    for index, part in enumerate(parts):
        before = parts[index - 1] if index else None
        after = parts[index + 1] if index + 1 < len(parts) else None
        writer.page = part.page
        if isinstance(part, Table):
            writer.table(part, before if isinstance(before, Table) else None)
        else:
            above, below = (other if isinstance(other, Line) else None for other in (before, after))
            writer.line(part, above, below)
    writer.flush()


class _Writer:
    """Gathers lines until a paragraph, an item or a heading is whole."""

    def __init__(self, outline: Outline, fabric: Fabric) -> None:
        self.outline = outline
        self.fabric = fabric
        self.page = 1
        self.text = ""
        self.start: Line | None = None
        self.last: Line | None = None
        self.level = 0
        """Of the heading being gathered; 0 for anything else."""
        self.item = False
        self.indents: list[float] = []
        """Where the items of the present list are marked, outermost first."""
        self.announced = False
        """Whether the text before ended in a colon: short lines after it are a list without marks."""
        self.names: Row = ()
        self.typed: list[list[str]] = []
        """The rows of a table drawn with typed bars, so far."""

    def line(self, line: Line, above: Line | None, below: Line | None) -> None:
        if line.running:
            self._running(line)
            return
        if cells := marks.typed_cells(line.text):
            self._begin_row(line, cells)
            return
        if marks.is_rule(line.text):
            return
        mark = None if _LEADERS.search(line.text) or self._mid_sentence(line) else marks.item_mark(line.text)
        level = self._heading_level(line, above, below, mark)
        if level and self._goes_on_as_heading(line):
            self._append(line, " ")
        elif level:
            self._begin(line, line.text, level)
        elif mark:
            self._begin(line, mark.text, 0)
            self.item = True
        elif glue := self._glue(line):
            self._append(line, glue)
        else:
            self._begin(line, line.text, 0)

    def _begin_row(self, line: Line, cells: list[str]) -> None:
        if not self.typed:
            self.flush()
            self.start = line
        if any(map(str.strip, cells)) and not all(marks.is_rule(cell) or not cell for cell in cells):
            self.typed.append(cells)

    def _running(self, line: Line) -> None:
        """Writes a running head beside the text it interrupts."""
        place = self.outline.place
        self.outline.move(page=line.page, part=joined(place.part, "header"), heading=None)
        self.outline.paragraph(line.text)
        self.outline.place = place

    def table(self, table: Table, above: Table | None) -> None:
        self.flush()
        self.outline.move(page=table.page)
        goes_on = above is not None and table.page == above.page + 1 and _same_columns(above, table)
        if goes_on and any(self.names):
            self.names = write_table(self.outline, table.rows, None, inherited=self.names)
        else:
            self.names = write_table(self.outline, table.rows, header_of(table.rows))

    def flush(self) -> None:
        if self.start is not None and self.typed:
            self.outline.move(page=self.start.page)
            write_table(self.outline, self.typed, header_of(self.typed))
            self.typed = []
        elif self.start is not None and self.text.strip():
            self.outline.move(page=self.start.page)
            if self.level:
                self.outline.heading(self.text, self.level)
                self.indents = []
            elif self.item:
                self.outline.item(self.text, self._depth(self.start.x))
            elif self.announced and "\n" in self.text:
                for item in self.text.split("\n"):
                    self.outline.item(item)
            else:
                self.outline.paragraph(self.text)
                self.indents = [indent for indent in self.indents if indent < self.start.x]
            self.announced = self.text.rstrip().endswith((":", "：")) and not self.level
        self.text, self.start, self.last, self.level, self.item = "", None, None, 0, False

    def _begin(self, line: Line, text: str, level: int) -> None:
        self.flush()
        self.text, self.start, self.last, self.level = text.strip(), line, line, level

    def _append(self, line: Line, glue: str) -> None:
        text = line.text.strip()
        if glue == " " and self.text.endswith("-") and text[:1].islower():
            whole = f"{self.text.split()[-1]}{text.split()[0]}".lower().strip(".,;:()")
            self.text = self.text if whole in self.fabric.words else self.text[:-1]
            glue = ""
        elif glue == " " and _IDEOGRAPHS.match(text) and _IDEOGRAPHS.match(self.text[-1:]):
            glue = ""
        self.text += glue + text
        self.last = line

    def _depth(self, x: float) -> int:
        self.indents = [indent for indent in self.indents if indent < x - 3]
        self.indents.append(x)
        return len(self.indents)

    def _glue(self, line: Line) -> str:
        """What joins a line to the text before it: a space, a line break, or nothing if it starts anew."""
        last, fabric = self.last, self.fabric
        if last is None or self.start is None or self.level or _LEADERS.search(line.text):
            return ""
        if len(self.text) > _LONGEST:
            return ""
        if abs(last.size - line.size) > 0.15 * last.size:
            return ""
        ended = marks.ends_sentence(self.text)
        goes_on = marks.starts_midway(line.text) or fabric.full(last, line)
        if not fabric.close(last, line):
            turned = last.page != line.page or line.y > last.y
            return " " if (turned or fabric.near(last, line)) and not ended and goes_on else ""
        if self.item and line.x < self.start.x - 1:
            return ""
        if fabric.full(last, line) or (goes_on and not ended):
            return " "
        return "" if self.item or ended or _LABELLED.match(line.text) or _LABELLED.match(last.text) else "\n"

    def _mid_sentence(self, line: Line) -> bool:
        """Whether a line only seems to start an item: `... in two` / `(2) copies`."""
        last, fabric = self.last, self.fabric
        return bool(
            last is not None
            and not self.level
            and abs(last.x - line.x) < 1
            and fabric.close(last, line)
            and fabric.full(last, line)
            and not marks.ends_sentence(last.text)
            and line.text[0] == "("
        )

    def _goes_on_as_heading(self, line: Line) -> bool:
        """Whether a heading is set on two lines."""
        return bool(
            self.level
            and self.last is not None
            and self.last.bold == line.bold
            and self.fabric.close(self.last, line)
            and abs(self.last.size - line.size) < 0.5
            and not marks.section_depth(line.text)
            and self.fabric.full(self.last, line)
            and len(self.text) + len(line.text) < _TITLE
        )

    def _heading_level(
        self, line: Line, above: Line | None, below: Line | None, mark: marks.Mark | None
    ) -> int:
        text, fabric = line.text.strip(), self.fabric
        depth = marks.section_depth(text)
        if (mark and not depth) or not marks.could_be_heading(text.rstrip(": ")) or _LEADERS.search(text):
            return 0
        size = _half(line.size)
        if size in fabric.larger:
            return depth or fabric.larger.index(size) + 1
        level = depth or len(fabric.larger) + 1
        apart = above is None or not fabric.close(above, line)
        if depth and marks.in_capitals(text):
            return level
        if line.bold:
            return 0 if _alike(fabric, above, line) or _alike(fabric, line, below) else level
        if not apart or (
            above and above.page == line.page and not marks.ends_sentence(above.text) and depth == 0
        ):
            return 0
        alone = below is None or not fabric.close(line, below)
        return level if (depth and alone and not mark) or (marks.in_capitals(text) and len(text) > 5) else 0


def _alike(fabric: Fabric, above: Line | None, line: Line | None) -> bool:
    """Whether two lines are one bold block: then they are emphasised text and no headings."""
    return bool(
        above
        and line
        and above.bold
        and line.bold
        and fabric.close(above, line)
        and abs(above.size - line.size) < 0.5
    )


def _same_columns(above: Table, table: Table) -> bool:
    return len(above.rows[0]) == len(table.rows[0]) and all(
        abs(one - other) < 6 for one, other in zip(above.edges, table.edges, strict=True)
    )


def characters_of(parts: Iterable[Line | Table]) -> int:
    """How much text the parts hold."""
    return sum(len(part.text) if isinstance(part, Line) else len(str(part.rows)) for part in parts)
