"""Who set which score when: every change beside what stood there before it."""

from collections.abc import Iterator, Sequence

from cards.frame import back_to, stage_part
from cards.pages import paged_card
from cards.parts import (
    GAP,
    Element,
    box,
    buttons,
    card,
    execute,
    heading,
    line,
    notice,
    paging,
    passage,
    run,
    strong,
    subtle,
    tapping,
)
from cards.trowls import NOTE, name_of
from cards.words import clip, listed, moment, words
from core.qualification import Dimension, Score
from core.views import QualificationView, Viewer

HISTORY = "history"
"""Section with every change of a score."""


def history_tap(view: QualificationView, viewer: Viewer) -> list[Element]:
    if not view.history:
        return []
    said = words("cards-trowls-history-show", viewer, changes=len(view.history))
    return [box(line(run(said, "accent")), spacing="Medium", **tapping(said, stage_part(view, HISTORY)))]


def history(view: QualificationView, viewer: Viewer) -> Element:
    def draw(rows: list[Element], page: int, pages: int) -> Element:
        body = [
            back_to(view.opportunity, viewer),
            heading("cards-trowls-history", viewer, size="Large", spacing="Small"),
            *notice(view.notice, viewer),
            *rows,
            *paging(page, pages, lambda to: stage_part(view, HISTORY, to), viewer),
            *buttons(execute(words("cards-overview", viewer), stage_part(view, None)), spacing="Medium"),
        ]
        return card(viewer, body, stage_part(view, HISTORY, page))

    entries = list(_changes(view.history, viewer)) or [[line(words("cards-trowls-history-none", viewer))]]
    return paged_card(entries, view.page, draw)


def _changes(history: Sequence[Score], viewer: Viewer) -> Iterator[list[Element]]:
    """Each change beside what stood there before it, newest first."""
    before: dict[Dimension, Score] = {}
    entries: list[list[Element]] = []
    for score in reversed(history):
        entries.append(_change(score, before.get(score.dimension), viewer))
        before[score.dimension] = score
    return reversed(entries)


def _shown(score: Score | None) -> str:
    return "–" if score is None or score.score is None else str(score.score)


def _change(score: Score, before: Score | None, viewer: Viewer) -> list[Element]:
    name = name_of(score.dimension, viewer)
    was, now = _shown(before), _shown(score)
    moved = words("cards-team-change", viewer, before=was, after=now) if before and was != now else now
    when = listed((clip(score.by_name, 60), moment(score.at, viewer)), viewer)
    return [
        box(
            line(strong(f"{name}{GAP}"), strong(moved)),
            line(subtle(when, size="Small"), spacing="None"),
            *_note_change(score.note, before.note if before else "", viewer),
            spacing="Medium",
            separator=True,
        )
    ]


def _note_change(note: str, before: str, viewer: Viewer) -> list[Element]:
    if note == before:
        return []
    if not note:
        return [line(subtle(words("cards-trowls-note-removed", viewer)), spacing="Small")]
    return [passage(note, NOTE, viewer)]
