"""Briefs written by hand: lines with `#` are headings, with `- ` items, anything else paragraphs."""

from collections.abc import Sequence

from core.brief import Brief, Document, Kind, Segment

Part = str | Sequence[Segment]


def _segment(line: str) -> Segment:
    if line.startswith("#"):
        return Segment(Kind.HEADING, line.lstrip("# "), level=len(line) - len(line.lstrip("#")))
    if line.startswith("- "):
        return Segment(Kind.ITEM, line[2:], level=1)
    return Segment(Kind.PARAGRAPH, line)


def table(header: Sequence[str], *rows: Sequence[str]) -> tuple[Segment, ...]:
    """A table's rows, the header row first."""
    head = Segment(Kind.ROW, " | ".join(header), cells=tuple(header))
    return (
        head,
        *(
            Segment(
                Kind.ROW, " | ".join(cell for cell in row if cell), cells=tuple(row), header=tuple(header)
            )
            for row in rows
        ),
    )


def document(*parts: Part, name: str = "brief.md") -> Document:
    """A document of lines and tables in order."""
    segments = [one for part in parts for one in ([_segment(part)] if isinstance(part, str) else part)]
    return Document(name, name, tuple(segments))


def brief(*parts: Part) -> Brief:
    """A brief of one document."""
    return Brief((document(*parts),))
