"""Stage 3 as people see it: six scores with what is known beside each, what they come to, and the gate."""

from dataclasses import dataclass

from cards.actions import QualificationSave
from cards.forms import editable
from cards.frame import back_to, complete_button, edits, outdated, shown, stage_head, stage_key, stage_part
from cards.gate import Glimpse, awaited, requests
from cards.gate_asking import ASK, ask_button, asking
from cards.gate_record import REQUESTS, record
from cards.pages import BESIDE_STAGE, paged_card, roomiest
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
    run,
    strong,
    subtle,
    tapping,
    text_input,
    toggling,
)
from cards.samples.judgement import QUALIFICATIONS
from cards.trowls import NOTE, name_of, result, scored, set_by
from cards.trowls_facts import fact, known
from cards.trowls_history import HISTORY, history, history_tap
from cards.words import apart, clip, listed, words
from core.qualification import (
    HIGHEST,
    Dimension,
    Score,
)
from core.stages.qualification import unset
from core.views import QualificationView, Viewer

SAMPLES = QUALIFICATIONS

DIMENSION = "dimension-"
"""Section with one dimension and everything known beside it."""


@dataclass(frozen=True, slots=True)
class Room:
    """How much of everything one drawing of the overview holds."""

    hints: int
    """Facts beside each dimension."""
    quotes: bool
    """Whether the words of the files come with them."""
    notes: int
    """Bytes of the notes in the form."""
    gate: Glimpse
    reasons: int = 3
    """Why it is out of date."""


_ROOMS = (
    Room(hints=3, quotes=True, notes=10_000, gate=Glimpse(note=400, receipts=3, changes=5, names=5)),
    Room(hints=2, quotes=True, notes=5_000, gate=Glimpse(note=200, receipts=2, changes=3, names=5)),
    Room(hints=2, quotes=False, notes=3_000, gate=Glimpse(note=120, receipts=1, changes=2, names=3)),
    Room(hints=1, quotes=False, notes=1_000, gate=Glimpse(note=60, receipts=0, changes=1, names=2)),
    Room(
        hints=0,
        quotes=False,
        notes=0,
        gate=Glimpse(note=0, receipts=0, changes=0, names=1, name=30),
        reasons=1,
    ),
)


def render(view: QualificationView, viewer: Viewer) -> Element:
    section = view.section or ""
    if section == HISTORY:
        return history(view, viewer)
    if section.removeprefix(DIMENSION) in list(Dimension) and section.startswith(DIMENSION):
        return _dimension(view, Dimension(section.removeprefix(DIMENSION)), viewer)
    if section == ASK and view.gate and ask_button(view, view.gate, viewer):
        return asking(view, view.gate, viewer)
    if section == REQUESTS and view.gate:
        return record(view, view.gate, viewer)
    return _overview(view, viewer)


# The overview


def _overview(view: QualificationView, viewer: Viewer) -> Element:
    return roomiest(_drawn(view, room, viewer) for room in _ROOMS)


def _drawn(view: QualificationView, room: Room, viewer: Viewer) -> Element:
    body = [
        *stage_head(view, viewer),
        *notice(view.notice, viewer),
        *outdated(view, viewer, room.reasons),
        *_guide(view, viewer),
        *result(view.scores, viewer),
        *requests(view, view.gate, room.gate, viewer),
        *buttons(
            complete_button(view, viewer),
            ask_button(view, view.gate, viewer) if not unset(view.scores) else None,
            spacing="Small",
        ),
        heading("cards-trowls", viewer),
        *_rows(view, room, viewer),
        *buttons(_save(view, viewer), spacing="Medium"),
        *history_tap(view, viewer),
    ]
    return card(viewer, body, shown(view))


def _guide(view: QualificationView, viewer: Viewer) -> list[Element]:
    """The next sensible step, for those who may take it."""
    if not edits(view.opportunity, viewer):
        return []
    said = _next(view, viewer)
    if not said:
        return []
    return [panel("accent", line(strong(f"{words('cards-next', viewer)} "), said))]


def _next(view: QualificationView, viewer: Viewer) -> str:
    missing = unset(view.scores)
    if len(missing) == len(Dimension):
        return words("cards-trowls-guide-first", viewer)
    if missing:
        named = listed((name_of(dimension, viewer) for dimension in missing), viewer)
        return words("cards-trowls-guide-score", viewer, named=named)
    if view.may_complete:
        return words("cards-trowls-guide-complete", viewer)
    if view.gate and not view.gate.requests:
        return words("cards-trowls-guide-ask", viewer)
    return awaited(view.gate, viewer)


# The six dimensions


def _rows(view: QualificationView, room: Room, viewer: Viewer) -> list[Element]:
    editing = edits(view.opportunity, viewer)
    notes = {str(one): score.note for one, score in view.scores.items()}
    held = editable(notes, room.notes)
    rows: list[Element] = []
    for dimension in Dimension:
        score = view.scores.get(dimension)
        fits = score is None or str(dimension) in held
        points = _form(dimension, score, fits, viewer) if editing else _stands(dimension, score, room, viewer)
        facts = _facts(view, dimension, room, everything=not fits, viewer=viewer)
        rows.append(box(*points, *facts, spacing="Medium", separator=True))
    return rows


def _form(dimension: Dimension, score: Score | None, note: bool, viewer: Viewer) -> list[Element]:
    """The score beside what it means, and the note behind a tap where the form has room for it."""
    about = [
        line(subtle(words(f"cards-trowls-{dimension}", viewer))),
        *([line(subtle(set_by(score, viewer), size="Small"), spacing="None")] if score else []),
    ]
    hidden = _note_box(dimension, score, viewer) if note else []
    return [
        columns(
            column(_points(dimension, score, viewer), width="110px"),
            column(*about, *([_note_tap(dimension, score, viewer)] if note else [])),
        ),
        *hidden,
    ]


def _points(dimension: Dimension, score: Score | None, viewer: Viewer) -> Element:
    """No value stands in it before somebody has scored, so that none anchors people."""
    return {
        "type": "Input.Number",
        "id": str(dimension),
        "label": name_of(dimension, viewer),
        "min": 0,
        "max": HIGHEST,
        "placeholder": words("cards-trowls-range", viewer),
        "errorMessage": words("cards-trowls-wrong", viewer),
        **({} if score is None or score.score is None else {"value": score.score}),
    }


def _note_tap(dimension: Dimension, score: Score | None, viewer: Viewer) -> Element:
    """Where there is a note its beginning stands on the tap."""
    kept = score.note if score else ""
    said = words("cards-trowls-note-show" if kept else "cards-trowls-note-add", viewer)
    begins = [subtle(f"{GAP}{apart(clip(kept, 80))}", size="Small")] if kept else []
    return box(
        line(run(said, "accent", size="Small"), *begins),
        spacing="None",
        **toggling(f"{said} {name_of(dimension, viewer)}", _note_id(dimension)),
    )


def _note_id(dimension: Dimension) -> str:
    return f"with-note-{dimension}"


def _note_box(dimension: Dimension, score: Score | None, viewer: Viewer) -> list[Element]:
    field = _note_input(dimension, score.note if score else "", viewer)
    return [box(field, id=_note_id(dimension), isVisible=False, style="emphasis", spacing="Small")]


def _note_input(dimension: Dimension, note: str, viewer: Viewer) -> Element:
    label = words("cards-trowls-note", viewer, dimension=name_of(dimension, viewer))
    return text_input(f"note_{dimension}", label, note, long=True, limit=NOTE)


def _stands(dimension: Dimension, score: Score | None, room: Room, viewer: Viewer) -> list[Element]:
    """The same for those who may only look."""
    return scored(dimension, score, room.gate.note, words(f"cards-trowls-{dimension}", viewer), viewer)


# What is known beside a dimension


def _facts(
    view: QualificationView, dimension: Dimension, room: Room, *, everything: bool, viewer: Viewer
) -> list[Element]:
    """The first facts, and the way to the rest of them or to a note that is too long for the form."""
    hints = view.hints.get(dimension, ())
    rows = [
        row
        for place, hint in enumerate(hints[: room.hints])
        for row in fact(hint, f"{dimension}-{place}", room.quotes, viewer)
    ]
    if len(hints) <= room.hints and not everything:
        return rows
    said = words("cards-trowls-everything", viewer, facts=len(hints))
    tap = tapping(said, stage_part(view, f"{DIMENSION}{dimension}"))
    return [*rows, box(line(run(said, "accent", size="Small")), spacing="Small", **tap)]


# One dimension by itself, with everything known


def _dimension(view: QualificationView, dimension: Dimension, viewer: Viewer) -> Element:
    def draw(rows: list[Element], page: int, pages: int) -> Element:
        body = [
            back_to(view.opportunity, viewer),
            line(strong(name_of(dimension, viewer), size="Large"), spacing="Small"),
            *notice(view.notice, viewer),
            *_alone(view, dimension, viewer),
            heading("cards-trowls-known", viewer),
            *rows,
            *paging(page, pages, lambda to: stage_part(view, f"{DIMENSION}{dimension}", to), viewer),
            *buttons(execute(words("cards-overview", viewer), stage_part(view, None)), spacing="Medium"),
        ]
        return card(viewer, body, stage_part(view, f"{DIMENSION}{dimension}", page))

    entries = [known(hint, viewer) for hint in view.hints.get(dimension, ())]
    nothing = [[line(subtle(words("cards-trowls-nothing", viewer)))]]
    return paged_card(entries or nothing, view.page, draw, BESIDE_STAGE)


def _alone(view: QualificationView, dimension: Dimension, viewer: Viewer) -> list[Element]:
    score = view.scores.get(dimension)
    about = words(f"cards-trowls-{dimension}", viewer)
    if not edits(view.opportunity, viewer):
        return scored(dimension, score, NOTE, about, viewer)
    return [
        line(subtle(about), spacing="None"),
        _points(dimension, score, viewer),
        *([line(subtle(set_by(score, viewer), size="Small"), spacing="None")] if score else []),
        _note_input(dimension, score.note if score else "", viewer),
        *buttons(_save(view, viewer), spacing="Small"),
    ]


def _save(view: QualificationView, viewer: Viewer) -> Element | None:
    if not edits(view.opportunity, viewer):
        return None
    seen = len(view.history)
    action = QualificationSave(opp=view.opportunity.number, seen=seen, key=stage_key("save", view, seen))
    return execute(words("cards-trowls-save", viewer), action, form=True)


# Who set what when
