"""The forms that have somebody else decide: for a while in a role, or one request that is stuck."""

from cards.actions import ApprovalDelegate, ApprovalReassign, CardRefresh
from cards.frame import back_to
from cards.gate_request import role_of
from cards.parts import Element, buttons, card, execute, heading, key, line, notice, people_input, subtle
from cards.words import words
from core.views import ApprovalView, Viewer

DELEGATE = "delegate"
"""Section with the form that hands over a role's decisions."""
REASSIGN = "reassign"
"""Section with the form that hands over one request."""


def delegating(view: ApprovalView, viewer: Viewer, back: CardRefresh) -> Element:
    """To whom, and from when until when."""
    approval = view.request.approval
    action = ApprovalDelegate.asking(
        opp=approval.opportunity, approval=approval.id, key=key("delegate", approval.id, view.delegated)
    )
    fields = [
        _about(words("cards-delegate-said", viewer, role=role_of(approval.role, viewer))),
        people_input("person", words("cards-delegate-person", viewer), viewer),
        _day("from", "cards-delegate-from", viewer),
        _day("until", "cards-delegate-until", viewer),
    ]
    send = execute(words("cards-delegate-do", viewer), action, form=True)
    return _form(view, "cards-delegate", fields, send, viewer, back)


def reassigning(view: ApprovalView, viewer: Viewer, back: CardRefresh) -> Element:
    """To whom this one request goes."""
    approval = view.request.approval
    action = ApprovalReassign.asking(
        opp=approval.opportunity,
        approval=approval.id,
        key=key("reassign", approval.id, approval.reassigned_at),
    )
    fields = [
        _about(words("cards-reassign-said", viewer)),
        people_input("person", words("cards-reassign-person", viewer), viewer),
    ]
    send = execute(words("cards-reassign-do", viewer), action, form=True)
    return _form(view, "cards-reassign", fields, send, viewer, back)


def _form(
    view: ApprovalView, title: str, fields: list[Element], send: Element, viewer: Viewer, back: CardRefresh
) -> Element:
    body = [
        back_to(view.opportunity, viewer),
        heading(title, viewer, size="Large", spacing="Small"),
        *notice(view.notice, viewer),
        *fields,
        *buttons(send, execute(words("cards-cancel", viewer), back), spacing="Medium"),
    ]
    return card(viewer, body, back)


def _about(said: str) -> Element:
    return line(subtle(said), spacing="None")


def _day(id: str, label: str, viewer: Viewer) -> Element:
    return {
        "type": "Input.Date",
        "id": id,
        "label": words(label, viewer),
        "isRequired": True,
        "errorMessage": words("cards-delegate-day-missing", viewer),
    }
