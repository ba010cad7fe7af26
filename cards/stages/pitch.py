"""Stage 15 as people see it: the deck slide by slide, where its numbers come from, and its files."""

from collections.abc import Iterable, Mapping
from typing import Any

from cards.actions import ExportGet
from cards.frame import (
    back_to,
    complete_button,
    guide,
    made_by,
    outdated,
    refresh_button,
    run_button,
    run_state,
    stage_head,
    stage_part,
)
from cards.pages import paged_card
from cards.parts import (
    GAP,
    Element,
    box,
    buttons,
    card,
    column,
    columns,
    execute,
    heading,
    line,
    notice,
    paging,
    panel,
    passage,
    run,
    strong,
    subtle,
    tapping,
)
from cards.samples.pitch import PITCHES
from cards.words import apart, clip, reads_leftward, tell, title_of, words
from core.decks.making import standing_at
from core.export import ExportKind
from core.keys import StageKey
from core.views import PitchView, Viewer

SAMPLES = PITCHES

SLIDE = "slide-"
"""How the section of one slide begins."""
KINDS = (ExportKind.PITCH_PPTX, ExportKind.OUTLINE_MD, ExportKind.PITCH_MD)
"""In the order in which they are offered."""
_ROWS = 9_000
_SOURCES = 12
"""Numbers of a slide whose source is told; the outline in the record has them all."""

Entry = Mapping[str, Any]


def render(view: PitchView, viewer: Viewer) -> Element:
    slides = _slides(view)
    number = _opened(view.section)
    return _slide(view, number, viewer) if 0 < number <= len(slides) else _overview(view, viewer)


def _slides(view: PitchView) -> list[Entry]:
    return list(view.artifact.output.get("slides") or ()) if view.artifact else []


def _opened(section: str | None) -> int:
    """The number of the slide that is open; 0 for none."""
    number = (section or "").removeprefix(SLIDE)
    return int(number) if section and section.startswith(SLIDE) and number.isdecimal() else 0


# The deck


def _overview(view: PitchView, viewer: Viewer) -> Element:
    rows = [[_row(view, number, slide, viewer)] for number, slide in enumerate(_slides(view), start=1)]
    return paged_card(
        rows, view.page, lambda shown, page, pages: _deck(view, shown, page, pages, viewer), _ROWS
    )


def _deck(view: PitchView, rows: list[Element], page: int, pages: int, viewer: Viewer) -> Element:
    body = [
        *stage_head(view, viewer),
        *notice(view.notice, viewer),
        *run_state(view, viewer),
        *outdated(view, viewer),
        *guide(view, viewer),
        *_told(view, viewer),
        *([heading("cards-pitch-slides", viewer)] if rows else []),
        *rows,
        *paging(page, pages, lambda to: stage_part(view, None, to), viewer),
        *made_by(view, viewer),
        *buttons(
            complete_button(view, viewer),
            *_files(view, viewer),
            run_button(view, viewer) if view.artifact else None,
            refresh_button(view, viewer),
            spacing="Medium",
        ),
    ]
    return card(viewer, body, stage_part(view, None, page))


def _told(view: PitchView, viewer: Viewer) -> list[Element]:
    if view.artifact is None:
        return []
    output = view.artifact.output
    said, about = clip(str(output.get("headline") or ""), 200), str(output.get("deck_summary") or "")
    return [
        box(line(strong(apart(said), size="Large")), leftward=reads_leftward(said), spacing="Medium"),
        *([passage(about, 600, viewer)] if about else []),
    ]


def _row(view: PitchView, number: int, slide: Entry, viewer: Viewer) -> Element:
    """One slide of the list; a tap opens it."""
    title, callout = clip(str(slide.get("title") or ""), 120), clip(str(slide.get("data_callout") or ""), 120)
    below = [line(subtle(apart(callout), size="Small"), spacing="None")] if callout else []
    return columns(
        column(line(subtle(str(number))), width="auto"),
        column(line(run(apart(title))), *below),
        column(line(run("›", "accent")), width="auto"),
        spacing="Small",
        **tapping(title or str(number), stage_part(view, f"{SLIDE}{number}", view.page)),
    )


def _files(view: PitchView, viewer: Viewer) -> list[Element]:
    """The files that were made; one that was kept back is told among the remarks."""
    made = {export.kind for export in view.exports}
    return [
        execute(words(f"cards-export-{kind}", viewer), ExportGet(opp=view.opportunity.number, kind=kind))
        for kind in KINDS
        if kind in made
    ]


# One slide


def _slide(view: PitchView, number: int, viewer: Viewer) -> Element:
    slides = _slides(view)
    slide = slides[number - 1]
    callout = clip(str(slide.get("data_callout") or ""), 300)
    body = [
        back_to(view.opportunity, viewer),
        line(subtle(words("cards-pitch-slide", viewer, number=number, slides=len(slides))), spacing="Small"),
        line(strong(apart(clip(str(slide.get("title") or ""), 200)), size="Large"), spacing="None"),
        *notice(view.notice, viewer),
        *([panel("emphasis", line(strong(apart(callout))))] if callout else []),
        *(_point(str(point)) for point in slide.get("key_points") or ()),
        *_beside(slide, viewer),
        *_notes(slide, viewer),
        *_sources(view, number, viewer),
        *buttons(
            _turning(view, number + 1, "cards-pitch-next", viewer) if number < len(slides) else None,
            _turning(view, number - 1, "cards-pitch-before", viewer) if number > 1 else None,
            execute(words("cards-overview", viewer), stage_part(view, None, view.page)),
            spacing="Medium",
        ),
    ]
    return card(viewer, body, stage_part(view, view.section, view.page))


def _turning(view: PitchView, to: int, said: str, viewer: Viewer) -> Element:
    return execute(words(said, viewer), stage_part(view, f"{SLIDE}{to}", view.page))


def _point(text: str) -> Element:
    said = clip(text, 400)
    return box(line(f"· {said}"), leftward=reads_leftward(said), spacing="Small")


def _beside(slide: Entry, viewer: Viewer) -> list[Element]:
    """What is drawn beside the bullets, by name."""
    table, chart = slide.get("table"), slide.get("chart")
    said: list[str] = []
    if table:
        said.append(words("cards-pitch-table", viewer, rows=len(table["rows"])))
    if chart:
        said.append(words("cards-pitch-chart", viewer, title=clip(str(chart["title"]), 120)))
    return [line(subtle(one), spacing="Medium") for one in said]


def _notes(slide: Entry, viewer: Viewer) -> list[Element]:
    notes = str(slide.get("speaker_notes") or "")
    if not notes:
        return []
    return [heading("cards-pitch-notes", viewer), passage(notes, 1_500, viewer)]


def _sources(view: PitchView, number: int, viewer: Viewer) -> list[Element]:
    """Where the numbers on the slide were produced."""
    numbers = [one for one in _numbers(view) if one["slide"] == number]
    if not numbers:
        return []
    shown = list({(one["value"], one["stage"], one["field"]): one for one in numbers}.values())
    more = len(shown) - _SOURCES
    rest = [line(subtle(words("cards-pitch-more", viewer, count=more)))] if more > 0 else []
    return [
        heading("cards-pitch-sources", viewer),
        box(*(_source(one, viewer) for one in shown[:_SOURCES]), *rest, spacing="Small"),
    ]


def _numbers(view: PitchView) -> Iterable[Entry]:
    return view.artifact.output.get("numbers") or () if view.artifact else ()


def _source(one: Entry, viewer: Viewer) -> Element:
    place = tell(standing_at(0, str(one["place"])), viewer)
    where = _origin(str(one["stage"]), one.get("version"), viewer)
    said = words("cards-pitch-source", viewer, place=place, where=where, field=clip(str(one["field"]), 80))
    return line(strong(apart(clip(str(one["value"]), 40))), subtle(f"{GAP}{said}", size="Small"))


def _origin(stage: str, version: int | None, viewer: Viewer) -> str:
    """The stage and version that a number comes from, or where people entered it."""
    if stage not in tuple(StageKey):
        return words(f"cards-pitch-from-{stage}", viewer)
    return words("cards-pitch-from", viewer, stage=title_of(StageKey(stage), viewer), version=version or 1)
