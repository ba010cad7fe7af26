"""The form that asks roles to approve a gate."""

from cards.actions import ApprovalRequest
from cards.frame import back_to, edits, shown, stage_key, stage_part
from cards.gate_request import NOTE, anew, role_of
from cards.parts import (
    Element,
    buttons,
    card,
    choice_input,
    execute,
    heading,
    line,
    notice,
    subtle,
    text_input,
)
from cards.words import listed, words
from core.opportunity import Role
from core.views import GateView, StageView, Viewer

ASK = "ask"
"""Section with the form that asks for approval."""


def ask_button(view: StageView, gate: GateView | None, viewer: Viewer) -> Element | None:
    """Opens the form that asks for approval, or asks those again who have to decide anew."""
    if gate is None or not (gate.may_request and gate.offered and edits(view.opportunity, viewer)):
        return None
    said = "cards-approval-ask-more" if gate.requests else "cards-approval-ask"
    return execute(words(said, viewer), stage_part(view, ASK))


def asking(view: StageView, gate: GateView, viewer: Viewer) -> Element:
    """Whom to ask, and what to tell them."""
    wanted = _wanted(gate)
    preset = [
        str(role) for role, people in gate.offered if role in wanted and (people or role in gate.required)
    ]
    roles = choice_input(
        "roles",
        words("cards-approval-roles", viewer),
        [(str(role), _offer(role, people, viewer)) for role, people in gate.offered],
        ",".join(preset),
    )
    body = [
        back_to(view.opportunity, viewer),
        heading("cards-approval-ask-title", viewer, size="Large", spacing="Small"),
        *notice(view.notice, viewer),
        line(words("cards-approval-ask-said", viewer), spacing="Small"),
        {
            **roles,
            "isMultiSelect": True,
            "isRequired": True,
            "errorMessage": words("cards-approval-roles-missing", viewer),
        },
        *_unheld(gate, viewer),
        text_input("note", words("cards-approval-ask-note", viewer), None, long=True, limit=NOTE),
        *buttons(
            execute(words("cards-approval-send", viewer), _request_of(view, gate), form=True),
            execute(words("cards-cancel", viewer), stage_part(view, None)),
            spacing="Medium",
        ),
    ]
    return card(viewer, body, shown(view))


def _wanted(gate: GateView) -> frozenset[Role]:
    """The roles chosen to begin with: who has to decide anew, or has to decide and was not asked."""
    if not gate.requests:
        return frozenset(gate.usual)
    again = (request.approval.role for request in gate.requests if anew(request))
    return frozenset((*again, *gate.unasked))


def _offer(role: Role, people: int, viewer: Viewer) -> str:
    return words("cards-approval-offer", viewer, role=role_of(role, viewer), people=people)


def _unheld(gate: GateView, viewer: Viewer) -> list[Element]:
    """Which of the roles nobody can approve for now."""
    unheld = [role_of(role, viewer) for role, people in gate.offered if not people]
    if not unheld:
        return []
    return [
        line(subtle(words("cards-approval-unheld", viewer, roles=listed(unheld, viewer))), spacing="Small")
    ]


def _request_of(view: StageView, gate: GateView) -> ApprovalRequest:
    states = "".join(request.approval.state[0] for request in gate.requests)
    made = len(gate.requests) + len(gate.earlier)
    return ApprovalRequest.asking(
        opp=view.opportunity.number,
        stage=view.line.stage,
        key=stage_key("approval", view, made, states),
    )
