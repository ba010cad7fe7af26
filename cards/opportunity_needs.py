"""What to do on an opportunity's card: what waits for the viewer, the next step, and the one button first."""

from collections.abc import Sequence

from cards.actions import StageComplete, StageOpen, StageRun
from cards.frame import archived
from cards.parts import (
    Element,
    box,
    buttons,
    execute,
    key,
    leading,
    line,
    may,
    panel,
    primary,
    run,
    strong,
    subtle,
    tapping,
)
from cards.words import tell, words
from core.opportunity import Right
from core.views import Need, OpportunityView, Viewer


def needed(view: OpportunityView, viewer: Viewer, most: int) -> list[Element]:
    """What waits for whoever looks, the next step, and a button for what comes first.

    At most so many decisions are told; the stages' cards have the others.
    """
    if view.opportunity.archived_at:
        return archived(view.opportunity, viewer)
    decisions = [need for need in view.needs if need.kind == "decide"]
    others = [need for need in view.needs if need.kind != "decide"]
    rows = [
        *_rows(decisions[:most], viewer),
        *_next(view, viewer),
        *_rows(others, viewer),
    ]
    first = _need_button(decisions[0], viewer) if decisions else _next_button(view, viewer)
    return [*([panel("accent", *rows)] if rows else []), *buttons(first and primary(first), spacing="Small")]


def _rows(needs: Sequence[Need], viewer: Viewer) -> list[Element]:
    return [_row(need, viewer) for need in needs]


def _row(need: Need, viewer: Viewer) -> Element:
    mine, title = words("cards-need-yours", viewer), words(f"cards-need-{need.kind}", viewer)
    said = line(strong(f"{mine} "), f"{tell(need.said, viewer)} ", run(f"{title}\u00a0›", underline=True))
    return box(said, spacing="Small", **tapping(title, leading(need.leads)))


def _next(view: OpportunityView, viewer: Viewer) -> list[Element]:
    said = view.next_step.said
    if said is None:
        return []
    return [
        line(strong(f"{words('cards-next', viewer)} "), tell(said, viewer), spacing="Small"),
        *_purpose(view, viewer),
    ]


def _purpose(view: OpportunityView, viewer: Viewer) -> list[Element]:
    """What running the stage is good for, said before it is run."""
    if view.next_step.verb != "stage.run":
        return []
    return [line(subtle(words(f"pipeline-purpose-{view.next_step.stage}", viewer)), spacing="Small")]


def _need_button(need: Need, viewer: Viewer) -> Element:
    return execute(words(f"cards-need-{need.kind}", viewer), leading(need.leads))


def _next_button(view: OpportunityView, viewer: Viewer) -> Element | None:
    stage, verb, opportunity = view.next_step.stage, view.next_step.verb, view.opportunity
    if stage is None:
        return None
    number, edit = opportunity.number, may(viewer, Right.EDIT)
    ran = next((line.run for line in view.lines if line.stage is stage), None)
    tap_key = key(number, stage, opportunity.version, verb, ran)
    if verb == "stage.run" and edit:
        tap, said = StageRun(opp=number, stage=stage, key=tap_key), "cards-next-run"
    elif verb == "stage.complete" and edit:
        tap, said = StageComplete(opp=number, stage=stage, key=tap_key), "cards-next-complete"
    else:
        tap, said = StageOpen(opp=number, stage=stage), "cards-next-open"
    return execute(words(said, viewer, stage=stage), tap)
