"""An outline as markdown; what it says is text and never markup."""

import re
from collections.abc import Iterator, Sequence

from core.decks.outline import Chart, Outline, Slide, Table
from core.messages import DEFAULT_LOCALE, message, say
from core.packs.text import line

_SIGNS = re.compile(r"([\\`*_{}\[\]<>|~@$^])")
_ENTITY = re.compile(r"&(?=#?\w+;)")
_ADDRESS = re.compile(r":(?=//)|(?<=www)\.", re.IGNORECASE)
_OPENING = re.compile(r"^(?:([#+=-])|(\d{1,9})([.)])(?=\s|$))")


def escaped(text: str) -> str:
    """A text on one line that every reader of markdown shows as it is written."""
    said = _SIGNS.sub(r"\\\1", line(text))
    said = _ENTITY.sub(r"\\&", said)
    said = _ADDRESS.sub(lambda sign: f"\\{sign[0]}", said)
    return _OPENING.sub(lambda sign: f"\\{sign[1]}" if sign[1] else f"{sign[2]}\\{sign[3]}", said)


def write(outline: Outline, locale: str = DEFAULT_LOCALE) -> bytes:
    """The outline as a markdown file."""
    parts = [
        f"# {escaped(outline.headline)}",
        escaped(outline.deck_summary),
        *(
            part
            for number, slide in enumerate(outline.slides, start=1)
            for part in _slide(number, slide, locale)
        ),
    ]
    if outline.appendix:
        parts += [f"## {say(message('pitch-md-appendix'), locale)}", _items(outline.appendix)]
    return ("\n\n".join(part for part in parts if part) + "\n").encode()


def _slide(number: int, slide: Slide, locale: str) -> Iterator[str]:
    yield f"## {number}. {escaped(slide.title)}"
    if slide.data_callout:
        yield f"**{escaped(slide.data_callout)}**"
    yield _items(slide.key_points)
    if slide.table:
        yield _table(slide.table)
    if slide.chart:
        yield f"*{escaped(slide.chart.title)}*"
        yield _table(_of(slide.chart))
    if slide.speaker_notes:
        yield f"{say(message('pitch-md-notes'), locale)}: {escaped(slide.speaker_notes)}"


def _items(texts: Sequence[str]) -> str:
    return "\n".join(f"- {escaped(text)}" for text in texts)


def _of(chart: Chart) -> Table:
    """A chart's figures as rows."""
    rows = [
        [category, *(f"{series.values[place]:,}" for series in chart.series)]
        for place, category in enumerate(chart.categories)
    ]
    return Table(head=["", *(series.name for series in chart.series)], rows=rows)


def _table(table: Table) -> str:
    ruled = ["---", *["---:"] * (len(table.head) - 1)]
    rows = [[escaped(cell) for cell in row] for row in (table.head, *table.rows)]
    lines = [rows[0], ruled, *rows[1:]]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)
