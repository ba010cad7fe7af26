"""One request for approval as every card shows it: how it stands, what was said, and the decision."""

from collections.abc import Sequence
from typing import Any

from cards.actions import ApprovalDecide, CardRefresh
from cards.gate_chasing import chased
from cards.parts import (
    Element,
    Tone,
    badge,
    box,
    buttons,
    column,
    columns,
    execute,
    key,
    line,
    passage,
    strong,
    subtle,
    text_input,
)
from cards.words import clip, moment, words
from core.approval import Approval, ApprovalState
from core.authority import Bar
from core.opportunity import Role
from core.views import RequestLine, Viewer

NOTE = 2_000
"""Characters of a note."""

_TONES: dict[ApprovalState, Tone] = {
    ApprovalState.OPEN: "accent",
    ApprovalState.APPROVED: "good",
    ApprovalState.REJECTED: "attention",
    ApprovalState.SUPERSEDED: "warning",
}
_DECIDED = (ApprovalState.APPROVED, ApprovalState.REJECTED)


def role_of(role: Role, viewer: Viewer) -> str:
    return words(f"cards-role-{role}", viewer)


def standing(request: RequestLine, viewer: Viewer) -> list[Element]:
    """Whether it is open, decided or overtaken: symbol, word and colour."""
    stands = request.approval.state
    if stands is ApprovalState.OPEN and not request.holders:
        return badge(words("cards-approval-nobody", viewer), "attention")
    if stands is ApprovalState.APPROVED and request.changes:
        return badge(words("cards-approval-changed", viewer), "warning")
    return state(request.approval, viewer)


def state(approval: Approval, viewer: Viewer) -> list[Element]:
    return badge(words(f"cards-approval-{approval.state}", viewer), _TONES[approval.state])


def asked(approval: Approval, note: int, viewer: Viewer, name: int = 60) -> list[Element]:
    """Who asked, when, what was done since, and with which note."""
    said = words(
        "cards-approval-asked",
        viewer,
        who=clip(approval.requested_by_name, name),
        when=moment(approval.requested_at, viewer),
    )
    waited = chased(approval, viewer) if approval.state is ApprovalState.OPEN else []
    return [line(subtle(said), spacing="None"), *waited, *_note(approval.note, note, viewer)]


def decided(approval: Approval, note: int, viewer: Viewer) -> list[Element]:
    """Who decided, when, and with which note; nothing while nobody has."""
    if approval.decided_at is None or approval.state not in _DECIDED:
        return []
    said = words(
        f"cards-approval-decided-{approval.state}",
        viewer,
        who=_decider(approval, viewer),
        when=moment(approval.decided_at, viewer),
    )
    return [line(said, spacing="Small"), *_note(approval.decision_note, note, viewer)]


def _decider(approval: Approval, viewer: Viewer) -> str:
    """Who decided, and for whom where a delegate did."""
    who = clip(approval.decided_by_name or "", 60)
    if not approval.decided_for_name:
        return who
    return words("on-behalf", viewer, person=who, holder=clip(approval.decided_for_name, 60))


def _note(text: str, most: int, viewer: Viewer) -> list[Element]:
    if not (text and most):
        return []
    return [box(passage(text, most, viewer), style="emphasis", spacing="Small")]


def nobody(request: RequestLine, viewer: Viewer) -> list[Element]:
    """That nobody can decide it, and why, while nobody can."""
    if request.holders or request.approval.state is not ApprovalState.OPEN:
        return []
    own = any(one.why is not Bar.LOST for one in request.authority.cannot)
    said = "cards-approval-nobody-else" if own else "cards-approval-nobody-said"
    return [line(words(said, viewer), spacing="Small")]


def anew(request: RequestLine) -> bool:
    """Whether the role has to be asked again."""
    state = request.approval.state
    stands = state is ApprovalState.APPROVED and not request.changes
    return state is not ApprovalState.OPEN and not stands


# Deciding


def decision(request: RequestLine, viewer: Viewer) -> list[Element]:
    """The note and the two buttons; only for a person who may decide, never on a card that others see."""
    if viewer.person is None or not request.may_decide:
        return []
    note = text_input(
        "note",
        words("cards-approval-note", viewer),
        None,
        long=True,
        limit=NOTE,
        placeholder=words("cards-approval-note-hint", viewer),
    )
    approve = execute(words("cards-approve", viewer), _deciding(request.approval, "approve"), form=True)
    reject = execute(words("cards-reject", viewer), _deciding(request.approval, "reject"), form=True)
    return [note, *buttons(approve, reject, spacing="Small")]


def _deciding(approval: Approval, decision: Any) -> ApprovalDecide:
    return ApprovalDecide.asking(
        opp=approval.opportunity,
        approval=approval.id,
        decision=decision,
        key=key(approval.id, approval.state, decision),
    )


def approval_card(approval: Approval, id: str) -> CardRefresh:
    """The tap that shows a request at the same gate on its own card."""
    return CardRefresh(
        card="approval", opp=approval.opportunity, stage=approval.stage, detail={"approval": id}
    )


def headline(role: Role, stands: Sequence[Element], viewer: Viewer) -> Element:
    return columns(
        column(line(strong(role_of(role, viewer)))),
        column(line(*stands, horizontalAlignment="Right"), width="auto"),
    )
