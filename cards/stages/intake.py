"""Stage 1 as people see it: the opportunity's particulars on a form, with the brief's words beside them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from cards.actions import IntakeSave, joined
from cards.evidence import evidence_for, quotes, source_tap
from cards.forms import ROOMS, editable, too_long
from cards.frame import (
    back_to,
    complete_button,
    edits,
    guide,
    made_by,
    outdated,
    refresh_button,
    run_button,
    run_state,
    shown,
    stage_head,
    stage_key,
    stage_part,
    unread_files,
)
from cards.pages import LIMIT, roomiest, size_of
from cards.parts import (
    Element,
    box,
    buttons,
    card,
    column,
    columns,
    execute,
    facts,
    line,
    notice,
    passage,
    run,
    strong,
    subtle,
    tapping,
    text_input,
)
from cards.samples.readings import INTAKES
from cards.words import apart, clip, day, listed, words
from core.opportunity import Opportunity
from core.views import StageView, Viewer

SAMPLES = INTAKES

_REPLACE = "replace-"
"""Section that shows one field by itself, for a value too long for the form."""

_SUMMARY = 20_000
_LINE = 300
_LIST = 4_000


@dataclass(frozen=True, slots=True)
class Field:
    """One input: what the opportunity holds and what the draft says, both as text."""

    id: str
    held: str
    drafted: str
    """Empty where the documents ground nothing."""
    spoken: str
    """The drafted value as people read it."""


def render(view: StageView, viewer: Viewer) -> Element:
    fields = {field.id: field for field in _fields(view, viewer)}
    wanted = fields.get((view.section or "").removeprefix(_REPLACE))
    if wanted and (view.section or "").startswith(_REPLACE):
        return _replacing(wanted, view, viewer)
    return _whole(view, list(fields.values()), viewer)


def _whole(view: StageView, fields: Sequence[Field], viewer: Viewer) -> Element:
    """The form, then its evidence in what room is left."""
    return roomiest(card for room in ROOMS for card in _with_evidence(view, fields, room, viewer))


def _with_evidence(view: StageView, fields: Sequence[Field], room: int, viewer: Viewer) -> Iterator[Element]:
    """With every quote, and with as much of the quotes as leaves room for the form."""
    yield _drawn(view, fields, room, LIMIT, viewer)
    bare = _drawn(view, fields, room, 0, viewer)
    yield _drawn(view, fields, room, (LIMIT - size_of(bare)) // len(fields), viewer)


def _drawn(view: StageView, fields: Sequence[Field], room: int, quoted: int, viewer: Viewer) -> Element:
    body = [
        *stage_head(view, viewer),
        *notice(view.notice, viewer),
        *run_state(view, viewer),
        *outdated(view, viewer),
        *guide(view, viewer),
        *unread_files(view.files, viewer, 2 if room else 1),
        *_particulars(view, fields, room, quoted, viewer),
        *made_by(view, viewer, 3 if room else 1),
        *buttons(
            _save(view, viewer),
            complete_button(view, viewer),
            run_button(view, viewer) if view.artifact else None,
            refresh_button(view, viewer),
            spacing="Medium",
        ),
    ]
    return card(viewer, body, shown(view))


# What the opportunity holds and what the draft says


def _fields(view: StageView, viewer: Viewer) -> list[Field]:
    opportunity, output = view.opportunity, view.artifact.output if view.artifact else {}
    return [
        *(_line_field(name, getattr(opportunity, name), output) for name in ("client_name", "region")),
        *(_list_field(name, getattr(opportunity, name), output) for name in ("brands", "service_types")),
        *(_date_field(name, getattr(opportunity, name), output, viewer) for name in ("deadline", "go_live")),
        _line_field("summary", opportunity.summary, output),
    ]


def _line_field(name: str, held: str | None, output: Mapping[str, Any]) -> Field:
    drafted = str(output.get(name) or "")
    return Field(name, held or "", drafted, drafted)


def _list_field(name: str, held: tuple[str, ...], output: Mapping[str, Any]) -> Field:
    drafted = joined(output.get(name) or ())
    return Field(name, joined(held), drafted, drafted)


def _date_field(name: str, held: date | None, output: Mapping[str, Any], viewer: Viewer) -> Field:
    drafted = output.get(name)
    on = date.fromisoformat(drafted) if isinstance(drafted, str) else drafted
    return Field(
        name, held.isoformat() if held else "", on.isoformat() if on else "", day(on, viewer) if on else ""
    )


# The form, or the same as plain facts for those who may not edit


def _particulars(
    view: StageView, fields: Sequence[Field], room: int, quoted: int, viewer: Viewer
) -> list[Element]:
    if not edits(view.opportunity, viewer):
        return _read_only(view.opportunity, viewer)
    held = editable({field.id: field.held for field in fields}, room)
    rows: list[Element] = []
    for field in fields:
        rows.append(_input(field, viewer) if field.id in held else _too_long(field, view, viewer))
        rows += _beside(field, view, quoted, viewer)
    return rows


def _label(field: Field, viewer: Viewer) -> str:
    return words(f"cards-field-{field.id}", viewer)


def _input(field: Field, viewer: Viewer) -> Element:
    label = _label(field, viewer)
    match field.id:
        case "deadline" | "go_live":
            value = {"value": field.held} if field.held else {}
            return {"type": "Input.Date", "id": field.id, "label": label, **value}
        case "summary":
            return text_input(field.id, label, field.held, long=True, limit=_SUMMARY)
        case "brands" | "service_types":
            hint = words("cards-hint-list", viewer)
            return text_input(field.id, label, field.held, limit=_LIST, placeholder=hint)
        case _:
            return text_input(field.id, label, field.held, limit=_LINE)


def _too_long(field: Field, view: StageView, viewer: Viewer) -> Element:
    said = words("cards-replace", viewer)
    tap = box(
        line(run(said, "accent")), spacing="Small", **tapping(said, stage_part(view, f"{_REPLACE}{field.id}"))
    )
    return box(too_long(_label(field, viewer), field.held, viewer), tap)


def _beside(field: Field, view: StageView, quoted: int, viewer: Viewer) -> list[Element]:
    """Under an input: what the draft says where it differs, and the words it is taken from."""
    if view.artifact is None:
        return []
    entries = evidence_for(view.artifact, field.id)
    said = line(*_drafted(field, viewer))
    if not entries:
        return [box(said, spacing="None")]
    beside = columns(column(said), source_tap(field.id, viewer), spacing="None")
    return [beside, quotes(entries, field.id, viewer, quoted)]


def _drafted(field: Field, viewer: Viewer) -> list[Element]:
    if not field.drafted:
        return [subtle(words("cards-intake-not-stated", viewer), size="Small")]
    if field.drafted == field.held:
        return [subtle(words("cards-intake-as-drafted", viewer), size="Small")]
    return [
        run("! ", "warning", size="Small"),
        strong(f"{words('cards-intake-differs', viewer)} ", size="Small"),
        run(apart(clip(field.spoken, 60)), size="Small"),
    ]


def _read_only(opportunity: Opportunity, viewer: Viewer) -> list[Element]:
    held = {
        "client_name": opportunity.client_name,
        "region": opportunity.region,
        "brands": listed(opportunity.brands, viewer),
        "service_types": listed(opportunity.service_types, viewer),
        "deadline": opportunity.deadline and day(opportunity.deadline, viewer),
        "go_live": opportunity.go_live and day(opportunity.go_live, viewer),
    }
    empty = words("cards-empty", viewer)
    rows = facts(
        (words(f"cards-field-{name}", viewer), clip(text or empty, 120)) for name, text in held.items()
    )
    summary = [passage(opportunity.summary, 2_000, viewer)] if opportunity.summary else []
    return [*rows, *summary]


def _save(view: StageView, viewer: Viewer) -> Element | None:
    if not edits(view.opportunity, viewer):
        return None
    action = IntakeSave(
        opp=view.opportunity.number, version=view.opportunity.version, key=stage_key("save", view)
    )
    return execute(words("cards-save", viewer), action, form=True)


# One field by itself


def _replacing(field: Field, view: StageView, viewer: Viewer) -> Element:
    """A new text instead of one that is too long for the form; it starts empty and must not be left so."""
    label = words("cards-replace-title", viewer, field=_label(field, viewer))
    new = text_input(
        field.id,
        words("cards-replace-label", viewer),
        None,
        long=True,
        limit=_SUMMARY if field.id == "summary" else _LIST,
        isRequired=True,
        errorMessage=words("cards-replace-missing", viewer),
    )
    keep = execute(words("cards-cancel", viewer), stage_part(view, None))
    body = [
        back_to(view.opportunity, viewer),
        line(strong(label, size="Large"), spacing="Small"),
        passage(field.held, 3_000, viewer),
        *([new] if edits(view.opportunity, viewer) else []),
        *buttons(_save(view, viewer), keep, spacing="Medium"),
    ]
    return card(viewer, body, shown(view))
