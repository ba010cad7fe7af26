"""A request for approval as it reaches an approver: what is to be approved, who asks, and the decision."""

from collections.abc import Callable, Iterator, Mapping

from cards.actions import CardRefresh, StageOpen
from cards.frame import back_to
from cards.gate_authority import AUTHORITY, authority, authority_tap
from cards.gate_changes import CHANGES, changed, changes, changes_tap, since
from cards.gate_parts import part
from cards.gate_request import approval_card, asked, decided, decision, nobody, role_of, standing
from cards.gate_standing_in import DELEGATE, REASSIGN, delegating, reassigning
from cards.gate_subject import judged
from cards.pages import roomiest
from cards.parts import (
    GAP,
    Element,
    box,
    buttons,
    card,
    execute,
    facts,
    heading,
    line,
    notice,
    panel,
    strong,
)
from cards.samples.gates import REQUESTS
from cards.trowls import result, scored
from cards.words import clip, day, listed, tell, title_of, words
from core.approval import ApprovalState
from core.keys import StageKey
from core.qualification import Dimension
from core.views import ApprovalView, Viewer

SAMPLES = REQUESTS

_ROOMS = (2_000, 800, 300, 100, 20)
"""Characters of a note, from the roomiest drawing to the tightest."""

_CHANGES = 8


def render(view: ApprovalView, viewer: Viewer) -> Element:
    drawn = _SECTIONS.get(view.section or "", lambda view, viewer: None)(view, viewer)
    return drawn or roomiest(_drawn(view, note, viewer) for note in _ROOMS)


def _delegating(view: ApprovalView, viewer: Viewer) -> Element | None:
    offered = view.may_delegate and viewer.person is not None
    return delegating(view, viewer, part(view, AUTHORITY)) if offered else None


def _reassigning(view: ApprovalView, viewer: Viewer) -> Element | None:
    offered = view.may_reassign and viewer.person is not None
    return reassigning(view, viewer, part(view, AUTHORITY)) if offered else None


_SECTIONS: Mapping[str, Callable[[ApprovalView, Viewer], Element | None]] = {
    AUTHORITY: authority,
    CHANGES: changes,
    DELEGATE: _delegating,
    REASSIGN: _reassigning,
}
"""Each draws a part of its own, or nothing where it is not offered."""


def _drawn(view: ApprovalView, note: int, viewer: Viewer) -> Element:
    request, approval = view.request, view.request.approval
    body = [
        back_to(view.opportunity, viewer),
        _title(view, viewer),
        *notice(view.notice, viewer),
        *_state(view, note, viewer),
        *facts(_about(view, viewer)),
        box(*asked(approval, note, viewer), spacing="Medium"),
        *(changed(request.changes, _CHANGES, viewer) if approval.state is ApprovalState.OPEN else []),
        *since(view, _CHANGES, viewer),
        *changes_tap(view, _CHANGES, viewer),
        *_judged(view, note, viewer),
        *_outdated(view, viewer),
        *decision(request, viewer),
        *authority_tap(view, viewer),
        *buttons(_current(view, viewer), _stage(view, viewer), spacing="Medium"),
    ]
    return card(viewer, body, _again(view))


def _title(view: ApprovalView, viewer: Viewer) -> Element:
    role = role_of(view.request.approval.role, viewer)
    stage = title_of(view.request.approval.stage, viewer)
    return box(
        line(strong(words("cards-approval-title", viewer, stage=stage), size="Large")),
        line(f"{words('cards-approval-as', viewer, role=role)}{GAP}", *standing(view.request, viewer)),
        spacing="Small",
    )


def _state(view: ApprovalView, note: int, viewer: Viewer) -> list[Element]:
    """What became of the request, or why the viewer cannot decide it."""
    request, approval = view.request, view.request.approval
    match approval.state:
        case ApprovalState.OPEN:
            why = [line(tell(request.why_not, viewer))] if request.why_not else nobody(request, viewer)
            return [panel("emphasis", *why)] if why else []
        case ApprovalState.SUPERSEDED:
            said = "cards-approval-replaced" if view.replaced_by else "cards-approval-overtaken"
            changes = changed(approval.changes or request.changes, _CHANGES, viewer)
            return [panel("warning", line(words(said, viewer)), *changes)]
        case _:
            tone = "good" if approval.state is ApprovalState.APPROVED else "attention"
            changes = changed(request.changes, _CHANGES, viewer)
            return [panel(tone, *decided(approval, note, viewer), *changes)]


def _about(view: ApprovalView, viewer: Viewer) -> Iterator[tuple[str, str]]:
    opportunity = view.opportunity
    if opportunity.client_name:
        yield words("cards-field-client_name", viewer), clip(opportunity.client_name, 120)
    if opportunity.deadline:
        yield words("cards-field-deadline", viewer), day(opportunity.deadline, viewer)


def _judged(view: ApprovalView, note: int, viewer: Viewer) -> list[Element]:
    """What was asked about, unless something else has taken its place: the scores, or the totals."""
    if view.request.approval.state is ApprovalState.SUPERSEDED:
        return []
    if view.request.approval.stage is not StageKey.QUALIFICATION:
        return [heading(_heading(view), viewer), *judged(view.request.approval.subject, viewer)]
    if not view.scores:
        return []
    rows = [
        box(*scored(dimension, view.scores.get(dimension), note, "", viewer), spacing="Small", separator=True)
        for dimension in Dimension
    ]
    return [heading(_heading(view), viewer), *result(view.scores, viewer), *rows]


def _outdated(view: ApprovalView, viewer: Viewer) -> list[Element]:
    """What an approver must know of an open request: figures that no longer follow from what stands."""
    if not view.outdated or view.request.approval.state is not ApprovalState.OPEN:
        return []
    stages = listed((title_of(stage, viewer) for stage in view.outdated), viewer)
    return [panel("warning", line(words("cards-approval-outdated", viewer, stages=stages)))]


def _heading(view: ApprovalView) -> str:
    if view.request.changes and view.request.approval.stage is StageKey.QUALIFICATION:
        return "cards-approval-now"  # the scores are those that stand; of totals the request keeps its own
    return (
        "cards-approval-asked-for"
        if view.request.approval.state is ApprovalState.OPEN
        else "cards-approval-was"
    )


def _current(view: ApprovalView, viewer: Viewer) -> Element | None:
    if view.replaced_by is None:
        return None
    tap = approval_card(view.request.approval, view.replaced_by)
    return execute(words("cards-approval-current", viewer), tap)


def _stage(view: ApprovalView, viewer: Viewer) -> Element:
    stage = view.request.approval.stage
    return execute(words("cards-approval-stage", viewer), StageOpen(opp=view.opportunity.number, stage=stage))


def _again(view: ApprovalView) -> CardRefresh:
    return approval_card(view.request.approval, view.request.approval.id)
