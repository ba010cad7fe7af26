"""Stage 10 as people see it: a profile in a form, and beside it what it does to hours, people and price."""

from collections.abc import Iterable

from cards.actions import EfficiencyPreview, EfficiencySave, StageOpen, joined
from cards.figures import share_of
from cards.forms import editable, too_long
from cards.frame import complete_button, edits, stage_head, stage_key, stage_part, step
from cards.pages import paged_card
from cards.parts import (
    GAP,
    Element,
    box,
    buttons,
    card,
    choice_input,
    column,
    columns,
    dialog,
    execute,
    facts,
    heading,
    line,
    notice,
    paging,
    panel,
    passage,
    strong,
    subtle,
    text_input,
)
from cards.samples.team import EFFICIENCIES
from cards.team import change, totals
from cards.words import apart, clip, moment, tell, typed, words
from core.calculators.efficiency import Scenario
from core.calculators.team_shape import TeamShape
from core.catalogue.catalogue import key_of
from core.keys import StageKey
from core.views import OVERRIDE, PREVIEW, EfficiencyView, Viewer

SAMPLES = EFFICIENCIES

NOTES = 2_000
"""Characters of the notes."""
_TOOLS = 2_000
_ROOM = 8_000
"""Bytes that tools and notes may take together."""
_ROWS = 6_000
"""Bytes of disciplines on one page, beside them."""
_GLIMPSE = 600
"""Characters of the notes for those who may only look."""


def render(view: EfficiencyView, viewer: Viewer) -> Element:
    if view.effect is None:
        return _unpriced(view, viewer)
    rows = [[row] for row in _rows(view, view.effect, viewer)]
    return paged_card(
        rows, view.page, lambda shown, page, pages: _drawn(view, shown, page, pages, viewer), _ROWS
    )


def _unpriced(view: EfficiencyView, viewer: Viewer) -> Element:
    """Why there is nothing to reduce, and the way to where there will be."""
    rates = StageOpen(opp=view.opportunity.number, stage=StageKey.RATE_CARD)
    body = [
        *stage_head(view, viewer),
        *notice(view.notice, viewer),
        panel("warning", line(words("cards-efficiency-unpriced", viewer))),
        *buttons(execute(words("cards-efficiency-open-rate_card", viewer), rates), spacing="Medium"),
    ]
    return card(viewer, body, stage_part(view, None))


def _drawn(view: EfficiencyView, rows: list[Element], page: int, pages: int, viewer: Viewer) -> Element:
    assert view.effect, "a form is drawn where there are hours"
    form = edits(view.opportunity, viewer)
    body = [
        *stage_head(view, viewer),
        *notice(view.notice, viewer),
        *_guide(view, viewer),
        *buttons(None if _tries(view) else complete_button(view, viewer), spacing="Small"),
        heading("cards-efficiency-effect", viewer),
        line(subtle(_state(view, viewer)), spacing="None"),
        totals(view.effect.totals, viewer),
        *(line(subtle(f"· {tell(said, viewer)}"), spacing="Small") for said in view.idle),
        heading("cards-efficiency-form", viewer),
        *(_profile(view, viewer) if form else _stands(view, viewer)),
        heading("cards-efficiency-disciplines", viewer),
        *rows,
        *paging(page, pages, lambda to: stage_part(view, None, to), viewer),
        *(_texts(view, viewer) if form else []),
        *(_buttons(view, viewer) if form else []),
    ]
    return card(viewer, body, stage_part(view, None, page))


def _tries(view: EfficiencyView) -> bool:
    """Whether what is shown was typed and is not saved."""
    return view.section == PREVIEW and bool(view.typed)


def _guide(view: EfficiencyView, viewer: Viewer) -> list[Element]:
    if not edits(view.opportunity, viewer):
        return []
    if _tries(view):
        return [step("cards-efficiency-guide-preview", viewer)]
    if view.artifact is None:
        return [step("cards-efficiency-guide-first", viewer)]
    return [step("cards-efficiency-guide-complete", viewer)] if view.may_complete else []


def _state(view: EfficiencyView, viewer: Viewer) -> str:
    """Whether the figures are those of what is saved, and by whom."""
    if (saved := view.artifact) is None:
        return words("cards-efficiency-unsaved", viewer)
    said = "kept" if _tries(view) else "saved"
    who, when = clip(saved.created_by, 60), moment(saved.created_at, viewer)
    return words(f"cards-efficiency-{said}", viewer, who=who, when=when, version=saved.version)


# The profile


def _profile(view: EfficiencyView, viewer: Viewer) -> list[Element]:
    """The scenario and the blanket; an empty blanket is the scenario's."""
    wanted = view.wanted
    own = "" if wanted.blanket == view.scenarios[wanted.scenario] else typed(wanted.blanket, viewer)
    empty = words("cards-efficiency-blanket-empty", viewer)
    choices = [(str(one), _scenario(view, one, viewer)) for one in Scenario]
    label = words("cards-efficiency-scenario", viewer)
    blanket = words("cards-efficiency-blanket", viewer)
    return [
        columns(
            column(choice_input("scenario", label, choices, str(wanted.scenario))),
            column(
                text_input("blanket", blanket, view.typed.get("blanket", own), limit=10, placeholder=empty)
            ),
        ),
        line(subtle(words("cards-efficiency-range", viewer), size="Small"), spacing="Small"),
    ]


def _scenario(view: EfficiencyView, scenario: Scenario, viewer: Viewer) -> str:
    name = words(f"cards-efficiency-scenario-{scenario}", viewer)
    share = share_of(view.scenarios[scenario], viewer)
    return words("cards-efficiency-choice", viewer, scenario=name, share=share)


def _stands(view: EfficiencyView, viewer: Viewer) -> list[Element]:
    """The same for those who may only look."""
    wanted = view.wanted
    known = (
        ("scenario", words(f"cards-efficiency-scenario-{wanted.scenario}", viewer)),
        ("blanket", share_of(wanted.blanket, viewer)),
        ("applied", clip(joined(wanted.tools), _GLIMPSE)),
    )
    rows = facts((words(f"cards-efficiency-{name}", viewer), said) for name, said in known if said)
    return [*rows, *([passage(wanted.notes, _GLIMPSE, viewer)] if wanted.notes else [])]


def _texts(view: EfficiencyView, viewer: Viewer) -> list[Element]:
    limits = {"tools": _TOOLS, "notes": NOTES}
    texts = {"tools": joined(view.wanted.tools), "notes": view.wanted.notes}
    held = editable(texts, _ROOM)
    labels = {name: words(f"cards-efficiency-{name}", viewer) for name in texts}
    return [
        text_input(name, labels[name], text, long=name == "notes", limit=limits[name], spacing="Medium")
        if name in held
        else too_long(labels[name], text, viewer)
        for name, text in texts.items()
    ]


def _buttons(view: EfficiencyView, viewer: Viewer) -> list[Element]:
    """What was previewed is saved next; what was not is previewed first."""
    number, seen = view.opportunity.number, view.artifact.version if view.artifact else 0
    look = execute(
        words("cards-efficiency-preview", viewer), EfficiencyPreview(opp=number, seen=seen), form=True
    )
    keep = execute(
        words("cards-efficiency-save", viewer),
        EfficiencySave(opp=number, seen=seen, key=stage_key("save", view)),
        form=True,
    )
    apart = dialog(words("cards-efficiency-apart", viewer), stage_part(view, None))
    return buttons(*((keep, look) if _tries(view) else (look, keep)), apart, spacing="Medium")


# Discipline by discipline


def _rows(view: EfficiencyView, effect: TeamShape, viewer: Viewer) -> Iterable[Element]:
    """Each discipline of the rate card, and each with an override that has no role there."""
    reducible = {one.discipline for one in effect.roles if not one.programme}
    form = edits(view.opportunity, viewer)
    for one in effect.disciplines:
        said = change(one, effect.totals.currency, viewer)
        yield _row(view, one.discipline, said, one.discipline in reducible, form, viewer)
    shown = {key_of(one.discipline) for one in effect.disciplines}
    for name in view.wanted.overrides:
        if key_of(name) not in shown:
            yield _row(view, name, words("cards-efficiency-elsewhere", viewer), True, form, viewer)


def _row(
    view: EfficiencyView, discipline: str, said: str, reducible: bool, form: bool, viewer: Viewer
) -> Element:
    """The field, or the percentage, beside what changes."""
    name = apart(clip(discipline, 60))
    if not reducible:
        kept = words("cards-efficiency-programme", viewer)
        return _beside([line(strong(name))], [line(said), line(subtle(kept, size="Small"))])
    if not form:
        share = share_of(view.wanted.of(discipline, False), viewer)
        return _beside([line(strong(name), f"{GAP}{share}")], [line(said)])
    field = text_input(
        f"{OVERRIDE}{discipline}",
        name,
        _override(view, discipline, viewer),
        limit=10,
        placeholder=words("cards-efficiency-override-empty", viewer),
    )
    return _beside([field], [line(said)])


def _beside(left: list[Element], right: list[Element]) -> Element:
    cells = (column(*left, width="160px"), column(*right, verticalContentAlignment="Center"))
    return box(columns(*cells), spacing="Small", separator=True)


def _override(view: EfficiencyView, discipline: str, viewer: Viewer) -> str:
    """The override as it was typed for a preview, or as it is saved; empty for the blanket."""
    tried = {key_of(name): text for name, text in view.typed.items()}
    saved = {key_of(name): typed(percentage, viewer) for name, percentage in view.wanted.overrides.items()}
    return tried.get(key_of(f"{OVERRIDE}{discipline}"), saved.get(key_of(discipline), ""))
