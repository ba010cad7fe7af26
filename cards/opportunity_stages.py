"""The stages on the opportunity's card, one row each, and the way to the evidence pack."""

from cards import dossier
from cards.actions import (
    StageOpen,
)
from cards.frame import completion, status
from cards.parts import (
    GAP,
    Element,
    column,
    columns,
    line,
    run,
    strong,
    subtle,
    tapping,
)
from cards.words import title_of, words
from core.keys import StageStatus
from core.views import Freshness, OpportunityView, StageLine, Viewer

_INDENT = f"\u2007\u2007{GAP}"
"""As wide as a stage's number: figure spaces are as wide as digits."""


def stage_row(stage: StageLine, view: OpportunityView, most: int, viewer: Viewer) -> Element:
    title = title_of(stage.stage, viewer)
    current = stage.status is StageStatus.IN_PROGRESS
    place = subtle(f"{stage.number:\u2007>2}{GAP}")
    name = strong(title) if current else run(title)
    gate = [subtle(f"{GAP}{words('cards-gate', viewer)}", size="Small")] if stage.gate else []
    said = completion(stage, viewer, most)
    below = [line(subtle(f"{_INDENT}{said}", size="Small"), spacing="None")] if said else []
    return columns(
        column(line(place, name, *gate), *below),
        column(line(*status(stage, viewer), horizontalAlignment="Right"), width="auto"),
        spacing="Small",
        **tapping(title, StageOpen(opp=view.opportunity.number, stage=stage.stage)),
    )


def evidence(view: OpportunityView, viewer: Viewer) -> list[Element]:
    """The way to the evidence pack, once a stage has made something to keep."""
    made = any(stage.freshness is not Freshness.NONE for stage in view.lines)
    return dossier.leading(view.opportunity, viewer) if made else []
