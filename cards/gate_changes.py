"""What changed since a request was made or approved, in words and numbers."""

from collections.abc import Sequence

from cards.frame import back_to
from cards.gate_parts import back_button, part
from cards.pages import paged_card
from cards.parts import (
    Element,
    box,
    buttons,
    card,
    heading,
    line,
    notice,
    paging,
    run,
    sees_money,
    strong,
    subtle,
    tapping,
)
from cards.words import clip, moment, tell, words
from core.gate import PRIVATE
from core.messages import Message
from core.views import ApprovalView, Since, Viewer

CHANGES = "changes"
"""Section with every change."""
_HEADS = "changed-stage-items"
"""The message that stands above what changed in one stage."""


def changed(changes: Sequence[Message], most: int, viewer: Viewer, title: str = "") -> list[Element]:
    """What changed, the first of it; amounts only for those who may see them."""
    if not changes:
        return []
    shown = _shown(changes, viewer)
    rows = [_row(change, viewer) for change in shown[:most]]
    more = len(shown) - most
    if more > 0:
        rows.append(line(subtle(words("cards-approval-changes-more", viewer, more=more)), spacing="Small"))
    said = title or words("cards-approval-changes", viewer)
    return [line(strong(said), spacing="Small"), *rows, *_hidden(changes, shown, viewer)]


def _shown(changes: Sequence[Message], viewer: Viewer) -> list[Message]:
    return [change for change in changes if change.key not in PRIVATE or sees_money(viewer)]


def _hidden(changes: Sequence[Message], shown: Sequence[Message], viewer: Viewer) -> list[Element]:
    if len(shown) == len(changes):
        return []
    return [line(subtle(words("cards-approval-changes-money", viewer)), spacing="Small")]


def _row(change: Message, viewer: Viewer) -> Element:
    said = clip(tell(change, viewer), 400)
    return line(said if change.key == _HEADS else f"· {said}", spacing="Small")


def since(view: ApprovalView, most: int, viewer: Viewer) -> list[Element]:
    """What a new request differs in from what the role approved or was asked before."""
    found = view.request.since
    if found is None:
        return []
    title = _since(found, viewer)
    if not found.changes:
        return [line(subtle(f"{title} {words('cards-approval-since-none', viewer)}"), spacing="Medium")]
    return [box(*changed(found.changes, most, viewer, title), spacing="Medium")]


def _since(found: Since, viewer: Viewer) -> str:
    """Since which decision, or since when it was asked."""
    earlier = found.earlier
    at = moment(earlier.decided_at or earlier.requested_at, viewer)
    who = clip(earlier.decided_by_name or earlier.requested_by_name, 60)
    return words(f"cards-approval-since-{earlier.state}", viewer, who=who, when=at)


def changes_tap(view: ApprovalView, most: int, viewer: Viewer) -> list[Element]:
    """Leads to all changes, where the card shows only the first."""
    if len(_shown(_all(view), viewer)) <= most:
        return []
    said = words("cards-approval-changes-all", viewer)
    return [box(line(run(said, "accent")), spacing="Small", **tapping(said, part(view, CHANGES)))]


def _all(view: ApprovalView) -> Sequence[Message]:
    request = view.request
    told = request.changes or request.approval.changes
    return told or (request.since.changes if request.since else ())


def changes(view: ApprovalView, viewer: Viewer) -> Element:
    """Every change, page by page."""

    def draw(rows: list[Element], page: int, pages: int) -> Element:
        body = [
            back_to(view.opportunity, viewer),
            heading("cards-approval-changes", viewer, size="Large", spacing="Small"),
            *notice(view.notice, viewer),
            *rows,
            *_hidden(told, shown, viewer),
            *paging(page, pages, lambda to: part(view, CHANGES, to), viewer),
            *buttons(back_button(view, viewer), spacing="Medium"),
        ]
        return card(viewer, body, part(view, CHANGES, page))

    told = _all(view)
    shown = _shown(told, viewer)
    entries = [[_row(change, viewer)] for change in shown]
    return paged_card(entries or [[line(words("cards-approval-changes-none", viewer))]], view.page, draw)
