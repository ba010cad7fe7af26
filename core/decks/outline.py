"""What a deck says, slide by slide, before it becomes a file."""

from decimal import Decimal
from enum import StrEnum

from pydantic import BaseModel, Field

LEAST, MOST = 8, 12
"""Slides (SPEC, stage 15)."""
LEAST_POINTS, MOST_POINTS = 3, 6
"""Bullets of a slide (SPEC, stage 15)."""
CALLOUTS = " · "
"""Between the figures of one call-out."""


class Section(StrEnum):
    """What a slide is about, in the order of a deck."""

    COVER = "cover"
    CONTEXT = "context"
    APPROACH = "approach"
    SCOPE = "scope"
    TEAM = "team"
    COMMERCIALS = "commercials"
    GOVERNANCE = "governance"
    NEXT_STEPS = "next_steps"


class Table(BaseModel):
    """Rows beside the bullets; columns after the first are figures where all their cells are."""

    head: list[str]
    rows: list[list[str]]


class Series(BaseModel):
    """One run of bars."""

    name: str
    values: list[Decimal]


class Chart(BaseModel):
    """Bars beside the bullets."""

    title: str
    categories: list[str]
    series: list[Series]
    decimals: int
    """Of the figures, as their artifact rounds them."""


class Slide(BaseModel):
    """One slide."""

    section: Section
    title: str
    key_points: list[str]
    speaker_notes: str = ""
    data_callout: str = ""
    """Figures that stand out, each with what it counts."""
    table: Table | None = None
    chart: Chart | None = None


class Outline(BaseModel):
    """A deck in words and figures."""

    headline: str
    deck_summary: str
    slides: list[Slide]
    appendix: list[str] = Field(default_factory=list)


def texts_of(outline: Outline) -> list[tuple[int, str, str]]:
    """Every text of an outline with the number of its slide, 0 for none, and its place there."""
    return [
        (0, "headline", outline.headline),
        (0, "deck_summary", outline.deck_summary),
        *(text for number, slide in enumerate(outline.slides, start=1) for text in _texts(number, slide)),
        *((0, f"appendix-{place}", text) for place, text in enumerate(outline.appendix, start=1)),
    ]


def _texts(number: int, slide: Slide) -> list[tuple[int, str, str]]:
    cells = [slide.table.head, *slide.table.rows] if slide.table else []
    drawn = (
        [slide.chart.title, *slide.chart.categories, *(one.name for one in slide.chart.series)]
        if slide.chart
        else []
    )
    return [
        (number, "title", slide.title),
        *((number, f"bullet-{place}", text) for place, text in enumerate(slide.key_points, start=1)),
        (number, "callout", slide.data_callout),
        (number, "notes", slide.speaker_notes),
        *((number, "table", text) for row in cells for text in row),
        *((number, "chart", text) for text in drawn),
    ]
