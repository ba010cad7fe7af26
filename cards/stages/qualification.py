"""Stage 3 as people see it: six scores with what is known beside each, what they come to, and the gate."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass

from cards.actions import OpportunityOpen, QualificationSave
from cards.evidence import quoted, source_id
from cards.forms import editable
from cards.frame import back_to, complete_button, edits, outdated, shown, stage_head, stage_key, stage_part
from cards.gate import ASK, REQUESTS, Glimpse, ask_button, asking, awaited, record, requests
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
    passage,
    run,
    strong,
    subtle,
    tapping,
    text_input,
    toggling,
)
from cards.recommendation import TONES, recommended
from cards.samples.judgement import QUALIFICATIONS
from cards.words import apart, clip, day, moment, percent, place_of, tell, words
from core.qualification import (
    HIGHEST,
    PROCEED,
    REVIEW,
    Dimension,
    Hint,
    Score,
    percentage,
    recommendation,
    total,
)
from core.stages.qualification import points, unset
from core.views import QualificationView, Viewer

SAMPLES = QUALIFICATIONS

HISTORY = "history"
"""Section with every change of a score."""
DIMENSION = "dimension-"
"""Section with one dimension and everything known beside it."""

NOTE = 2_000
"""Characters of a note."""


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


_ROOMS = (
    Room(hints=3, quotes=True, notes=10_000, gate=Glimpse(note=400, receipts=3, changes=5)),
    Room(hints=2, quotes=True, notes=5_000, gate=Glimpse(note=200, receipts=2, changes=3)),
    Room(hints=2, quotes=False, notes=3_000, gate=Glimpse(note=120, receipts=1, changes=2)),
    Room(hints=1, quotes=False, notes=1_000, gate=Glimpse(note=60, receipts=0, changes=1)),
    Room(hints=0, quotes=False, notes=0, gate=Glimpse(note=0, receipts=0, changes=0)),
)


def render(view: QualificationView, viewer: Viewer) -> Element:
    section = view.section or ""
    if section == HISTORY:
        return _history(view, viewer)
    if section.removeprefix(DIMENSION) in list(Dimension) and section.startswith(DIMENSION):
        return _dimension(view, Dimension(section.removeprefix(DIMENSION)), viewer)
    if section == ASK and view.gate and ask_button(view, view.gate, viewer):
        return asking(view, view.gate, viewer)
    if section == REQUESTS and view.gate:
        return record(view, view.gate, viewer)
    return _overview(view, viewer)


def name_of(dimension: Dimension, viewer: Viewer) -> str:
    return words(f"field-{dimension}", viewer)


# The overview


def _overview(view: QualificationView, viewer: Viewer) -> Element:
    return roomiest(_drawn(view, room, viewer) for room in _ROOMS)


def _drawn(view: QualificationView, room: Room, viewer: Viewer) -> Element:
    body = [
        *stage_head(view, viewer),
        *notice(view.notice, viewer),
        *outdated(view, viewer),
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
        *_history_tap(view, viewer),
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
        named = ", ".join(name_of(dimension, viewer) for dimension in missing)
        return words("cards-trowls-guide-score", viewer, named=named)
    if view.may_complete:
        return words("cards-trowls-guide-complete", viewer)
    if view.gate and not view.gate.requests:
        return words("cards-trowls-guide-ask", viewer)
    return awaited(view.gate, viewer)


def result(scores: Mapping[Dimension, Score], viewer: Viewer) -> list[Element]:
    """What the six scores come to; nothing while one is missing."""
    if unset(scores):
        return []
    set_ = points(scores)
    share, advice = percentage(set_), recommendation(set_)
    of = words("cards-trowls-total", viewer, total=total(set_), most=len(Dimension) * HIGHEST)
    limits = words("cards-trowls-limits", viewer, proceed=int(PROCEED * 100), review=int(REVIEW * 100))
    return [
        panel(
            TONES[advice],
            columns(
                column(line(strong(percent(share, viewer), size="Large"), run(f"{GAP}{of}"))),
                column(
                    line(*recommended(advice, viewer), horizontalAlignment="Right"),
                    width="auto",
                    verticalContentAlignment="Center",
                ),
            ),
            line(run(limits, size="Small"), spacing="Small"),
        )
    ]


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
        *([line(subtle(_set_by(score, viewer), size="Small"), spacing="None")] if score else []),
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


def _set_by(score: Score, viewer: Viewer) -> str:
    return words("cards-trowls-by", viewer, who=clip(score.by_name, 60), when=day(score.at, viewer))


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


def scored(dimension: Dimension, score: Score | None, note: int, about: str, viewer: Viewer) -> list[Element]:
    """A dimension with its score and the note to it, to be read."""
    points = (
        strong(words("cards-trowls-points", viewer, score=score.score, most=HIGHEST))
        if score and score.score is not None
        else subtle(words("cards-trowls-unset", viewer))
    )
    by = [line(subtle(_set_by(score, viewer), size="Small"), spacing="None")] if score else []
    return [
        columns(
            column(
                line(strong(name_of(dimension, viewer))),
                *([line(subtle(about), spacing="None")] if about else []),
                *by,
            ),
            column(line(points, horizontalAlignment="Right"), width="auto"),
        ),
        *([passage(score.note, note, viewer)] if score and score.note and note else []),
    ]


# What is known beside a dimension


def _facts(
    view: QualificationView, dimension: Dimension, room: Room, *, everything: bool, viewer: Viewer
) -> list[Element]:
    """The first facts, and the way to the rest of them or to a note that is too long for the form."""
    hints = view.hints.get(dimension, ())
    rows = [
        row
        for place, hint in enumerate(hints[: room.hints])
        for row in _fact(hint, f"{dimension}-{place}", room.quotes, viewer)
    ]
    if len(hints) <= room.hints and not everything:
        return rows
    said = words("cards-trowls-everything", viewer, facts=len(hints))
    tap = tapping(said, stage_part(view, f"{DIMENSION}{dimension}"))
    return [*rows, box(line(run(said, "accent", size="Small")), spacing="Small", **tap)]


def _fact(hint: Hint, id: str, quotes: bool, viewer: Viewer) -> list[Element]:
    """A fact with the way to where it comes from; its quote is hidden until somebody asks for it."""
    said = column(line(run(f"· {tell(hint.said, viewer)}", size="Small")))
    if hint.opportunity is not None:
        return [columns(said, _earlier(hint.opportunity, viewer), spacing="Small")]
    if not (hint.quote and quotes):
        return [columns(said, spacing="Small")]
    tap = column(
        line(run(words("cards-source", viewer), "accent", size="Small")),
        width="auto",
        **toggling(words("cards-source-show", viewer), source_id(id)),
    )
    hidden = box(_quote(hint, viewer), id=source_id(id), isVisible=False, style="emphasis", spacing="Small")
    return [columns(said, tap, spacing="Small"), hidden]


def _earlier(number: int, viewer: Viewer) -> Element:
    title = words("cards-onward-opportunity", viewer, number=str(number))
    return column(
        line(run(f"#{number} ›", "accent", size="Small")),
        width="auto",
        **tapping(title, OpportunityOpen(opp=number)),
    )


def _quote(hint: Hint, viewer: Viewer) -> Element:
    return quoted({"quote": hint.quote, "file": hint.source, "place": _place(hint)}, viewer)


def _place(hint: Hint) -> Mapping[str, object]:
    return asdict(hint.place) if hint.place else {}


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

    entries = [_known(hint, viewer) for hint in view.hints.get(dimension, ())]
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
        *([line(subtle(_set_by(score, viewer), size="Small"), spacing="None")] if score else []),
        _note_input(dimension, score.note if score else "", viewer),
        *buttons(_save(view, viewer), spacing="Small"),
    ]


def _known(hint: Hint, viewer: Viewer) -> list[Element]:
    said = [column(line(f"· {tell(hint.said, viewer)}"))]
    if hint.opportunity is not None:
        said.append(_earlier(hint.opportunity, viewer))
    where = [place for place in (clip(hint.source, 120), place_of(_place(hint), viewer)) if place]
    if hint.quote:
        below = [box(_quote(hint, viewer), style="emphasis", spacing="Small")]
    else:
        below = [line(subtle(", ".join(where), size="Small"), spacing="None")] if where else []
    return [columns(*said, spacing="Medium"), *below]


def _save(view: QualificationView, viewer: Viewer) -> Element | None:
    if not edits(view.opportunity, viewer):
        return None
    seen = len(view.history)
    action = QualificationSave(opp=view.opportunity.number, seen=seen, key=stage_key("save", view, seen))
    return execute(words("cards-trowls-save", viewer), action, form=True)


# Who set what when


def _history_tap(view: QualificationView, viewer: Viewer) -> list[Element]:
    if not view.history:
        return []
    said = words("cards-trowls-history-show", viewer, changes=len(view.history))
    return [box(line(run(said, "accent")), spacing="Medium", **tapping(said, stage_part(view, HISTORY)))]


def _history(view: QualificationView, viewer: Viewer) -> Element:
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
    moved = f"{was} → {now}" if before and was != now else now
    when = f"{apart(clip(score.by_name, 60))}, {moment(score.at, viewer)}"
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
