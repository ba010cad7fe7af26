"""What was done about a request that nobody decides: reminders, and whom it was escalated to."""

from cards.parts import Element, line, subtle
from cards.words import clip, listed, moment, words
from core.approval import Approval
from core.views import Viewer

_NAMES = 5


def chased(approval: Approval, viewer: Viewer) -> list[Element]:
    """When those who have not decided were reminded, and when managers were told."""
    said = [said for said in (_reminded(approval, viewer), _escalated(approval, viewer)) if said]
    return [line(subtle(one), spacing="None") for one in said]


def _reminded(approval: Approval, viewer: Viewer) -> str:
    if approval.reminded_at is None:
        return ""
    when = moment(approval.reminded_at, viewer)
    return words("cards-approval-reminded", viewer, when=when, times=approval.reminders)


def _escalated(approval: Approval, viewer: Viewer) -> str:
    if approval.escalated_at is None:
        return ""
    names = [clip(name, 60) for name in approval.escalated_to]
    more, when = len(names) - _NAMES, moment(approval.escalated_at, viewer)
    if not names:
        return words("cards-approval-escalated-nobody", viewer, when=when)
    told = listed(names[:_NAMES], viewer) + (f" +{more}" if more > 0 else "")
    return words("cards-approval-escalated", viewer, when=when, names=told)
