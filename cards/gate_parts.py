"""The parts of a request's own card, and the ways between them."""

from cards.actions import CardRefresh
from cards.parts import Element, execute
from cards.words import words
from core.views import ApprovalView, Viewer


def part(view: ApprovalView, section: str | None, page: int = 1) -> CardRefresh:
    """The tap that shows a part of a request's card."""
    approval = view.request.approval
    return CardRefresh(
        card="approval",
        opp=approval.opportunity,
        stage=approval.stage,
        section=section,
        page=page,
        detail={"approval": approval.id},
    )


def back_button(view: ApprovalView, viewer: Viewer) -> Element:
    return execute(words("cards-approval-back", viewer), part(view, None))
