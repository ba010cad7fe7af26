"""An outline as a .pptx file: each slide on the layout that takes it, its texts as large as they fit."""

import io
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from typing import Any

from pptx import Presentation
from pptx.enum.shapes import PP_PLACEHOLDER as P
from pptx.util import Pt

from core.decks import grid, pictures
from core.decks.furniture import describe, drop_slides, number_slide
from core.decks.layouts import Frame, Layouts, Plan, layouts_of
from core.decks.measures import POINTS_PER_INCH, Room, fitted, shortened
from core.decks.outline import Outline, Section, Slide
from core.decks.words import callouts, leftward, parts_of
from core.packs.text import line

_EMU_PER_POINT = 12_700
_SMALLEST = (11, 10)
"""Sizes below those of our own grid, for templates that leave less room."""
_WIDER = 1.15
_WORTH = 2
"""Points of size that more air between bullets is worth."""
"""How much wider a template's own font may run than the one that is measured with."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a deck is written of."""

    outline: Outline
    template: bytes
    own: bool
    """Whether the template is ours, whose font is known."""
    author: str
    made_on: date
    language: str


@dataclass(slots=True)
class Counted:
    """What had to give way to the room there is."""

    texts: int = 0
    rows: int = 0
    bars: int = field(default=0)


def write(wanted: Wanted) -> tuple[bytes, Counted]:
    """The .pptx file, and what was shortened in it.

    Raises:
        core.decks.layouts.Unfit: the template lacks what every deck needs.
    """
    deck: Any = Presentation(io.BytesIO(wanted.template))
    drop_slides(deck)
    layouts, counted = layouts_of(deck), Counted()
    for slide in wanted.outline.slides:
        _Drawing(deck, layouts, wanted, counted).draw(slide)
    describe(deck, wanted.outline.headline, wanted.author, wanted.language)
    deck.core_properties.created = deck.core_properties.modified = datetime.combine(
        wanted.made_on, time(), UTC
    )
    written = io.BytesIO()
    deck.save(written)
    return written.getvalue(), counted


@dataclass(frozen=True, slots=True)
class _Drawing:
    """One slide while it is drawn."""

    deck: Any
    layouts: Layouts
    wanted: Wanted
    counted: Counted

    def draw(self, slide: Slide) -> None:
        cover = slide.section is Section.COVER
        picture = slide.table is not None or slide.chart is not None
        plan = self.layouts.of(cover=cover, figures=bool(slide.data_callout), picture=picture)
        drawn = self.deck.slides.add_slide(plan.layout)
        held = {one.placeholder_format.idx: one for one in drawn.placeholders}
        self._title(held, plan, slide, cover)
        self._text(held, plan, slide, cover)
        if plan.figures and slide.data_callout:
            self._figures(held, plan.figures, slide.data_callout)
        if picture and plan.picture:
            self._picture(drawn, held, plan.picture, slide)
        for placeholder in list(drawn.placeholders):
            if _is_empty(placeholder):
                placeholder._element.getparent().remove(placeholder._element)
        if not cover:
            number_slide(drawn, plan.layout)
        if slide.speaker_notes:
            drawn.notes_slide.notes_text_frame.text = line(slide.speaker_notes)

    def _title(self, held: Any, plan: Plan, slide: Slide, cover: bool) -> None:
        sizes = grid.COVER_SIZES if cover else grid.TITLE_SIZES
        self._fill(held, plan.title, [slide.title], sizes, bold=True)

    def _text(self, held: Any, plan: Plan, slide: Slide, cover: bool) -> None:
        if plan.text is None:
            return
        said = list(slide.key_points)
        told = bool(slide.data_callout) and plan.figures is None
        if told:
            said.insert(0, slide.data_callout)
        sizes = grid.LINE_SIZES if cover else grid.BODY_SIZES
        indent = 0 if cover else grid.INDENT
        frame = self._fill(held, plan.text, said, sizes, gaps=grid.GAPS, indent=indent)
        if told:
            for run in frame.paragraphs[0].runs:
                run.font.bold = True

    def _fill(
        self,
        held: Any,
        place: Frame,
        texts: Sequence[str],
        sizes: Sequence[int],
        *,
        gaps: Sequence[float] = (0,),
        indent: float = 0,
        bold: bool = False,
    ) -> Any:
        """Writes paragraphs as large as they fit; at the smallest size they are shortened."""
        room = _room(place, indent, 1 if self.wanted.own else _WIDER)
        every = tuple(sizes) if self.wanted.own else (*sizes, *_SMALLEST)
        gap, points = _roomiest(texts, room, every, gaps, bold=bold)
        kept = list(texts)
        if points is None:
            gap, points = gaps[-1], every[-1]
            kept = shortened(texts, room, points, gap, bold=bold)
            self.counted.texts += sum(text not in kept for text in texts)
        frame = held[place.index].text_frame
        settle(frame)
        for number, text in enumerate(kept):
            paragraph = frame.paragraphs[0] if number == 0 else frame.add_paragraph()
            write_runs(paragraph, [(text, bold or None)], points)
            paragraph.space_after = Pt(round(gap * points)) if gap else None
        return frame

    def _figures(self, held: Any, place: Frame, callout: str) -> None:
        """The call-out: each figure large, what it counts beside it."""
        room = _room(place, 2 * grid.STRIP_INSET, 1)
        points = fitted([callout], room, grid.FIGURE_SIZES, bold=True)
        if points is None:
            points, said = grid.FIGURE_SIZES[-1], shortened([callout], room, grid.FIGURE_SIZES[-1], bold=True)
            callout = said[0] if said else ""
            self.counted.texts += 1
        frame = held[place.index].text_frame
        settle(frame, grid.STRIP_INSET)
        write_runs(frame.paragraphs[0], [*parts_of(callouts(callout))], points, quiet=True)

    def _picture(self, drawn: Any, held: Any, place: Frame, slide: Slide) -> None:
        placeholder = held.get(place.index)
        if slide.table:
            self.counted.rows += pictures.put_table(
                drawn, placeholder, place, slide.table, own=self.wanted.own
            )
        elif slide.chart:
            self.counted.bars += pictures.put_chart(drawn, placeholder, place, slide.chart)


def _roomiest(
    texts: Sequence[str], room: Room, sizes: Sequence[int], gaps: Sequence[float], *, bold: bool
) -> tuple[float, int | None]:
    """A gap and a size that fit: more air, unless letters would be much smaller for it."""
    fitting = {gap: fitted(texts, room, sizes, gap, bold=bold) or 0 for gap in gaps}
    best = max(fitting.values())
    gap = next(gap for gap, points in fitting.items() if points >= best - _WORTH)
    return gap, fitting[gap] or None


def _room(place: Frame, indent: float, wider: float) -> Room:
    """The inside of a placeholder, in points."""
    inset = 2 * grid.INSET * POINTS_PER_INCH
    width = place.width / _EMU_PER_POINT - inset - indent * POINTS_PER_INCH
    return Room(width / wider, place.height / _EMU_PER_POINT - inset)


def settle(frame: Any, beside: float = grid.INSET) -> None:
    """Sets what the fitting counts on: margins, wrapping, and that no program resizes anything."""
    frame.word_wrap = True
    frame.margin_left = frame.margin_right = grid.emu(beside)
    frame.margin_top = frame.margin_bottom = grid.emu(grid.INSET)


def write_runs(
    paragraph: Any, runs: Sequence[tuple[str, bool | None]], points: int, *, quiet: bool = False
) -> None:
    """Writes runs into a paragraph; `quiet` makes those that are not bold smaller."""
    paragraph.line_spacing = 1.0
    for text, bold in runs:
        run = paragraph.add_run()
        run.text, run.font.bold = text, bold
        run.font.size = Pt(points if bold or not quiet else max(12, points * 6 // 10))
    turned = leftward("".join(text for text, _ in runs))
    paragraph._p.get_or_add_pPr().set(
        "rtl", "1" if turned else "0"
    )  # some programs go on as the last one did
    if turned:
        paragraph._p.pPr.set("algn", "r")


def _is_empty(placeholder: Any) -> bool:
    """Whether nothing was put into a placeholder, which would ask readers to click on it."""
    if placeholder.placeholder_format.type in (P.FOOTER, P.SLIDE_NUMBER, P.DATE):
        return False
    return placeholder.has_text_frame and not placeholder.text_frame.text.strip()
