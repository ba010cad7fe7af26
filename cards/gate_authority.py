"""Who can decide a request now, and why: every person, and those who cannot."""

from collections.abc import Iterator

from cards.actions import ApprovalUndelegate
from cards.frame import back_to
from cards.gate_parts import back_button, part
from cards.gate_request import role_of
from cards.gate_standing_in import DELEGATE, REASSIGN
from cards.pages import paged_card
from cards.parts import (
    Element,
    badge,
    box,
    buttons,
    card,
    execute,
    heading,
    key,
    line,
    notice,
    paging,
    run,
    strong,
    subtle,
    tapping,
)
from cards.words import apart, clip, day, tell, words
from core.approval import ApprovalState, Channel
from core.authority import Barred, Basis, Delegation, Mandate
from core.opportunity import Right
from core.views import ApprovalView, Viewer

AUTHORITY = "authority"
"""Section that says who can decide."""


def authority_tap(view: ApprovalView, viewer: Viewer) -> list[Element]:
    """Leads to the answer; while the request is open, how many can decide it."""
    if view.request.approval.state is ApprovalState.SUPERSEDED:
        return []
    open_ = view.request.approval.state is ApprovalState.OPEN
    people = len(view.request.authority.can)
    said = words("cards-authority-count" if open_ else "cards-authority-was", viewer, people=people)
    return [box(line(run(said, "accent")), spacing="Medium", **tapping(said, part(view, AUTHORITY)))]


def authority(view: ApprovalView, viewer: Viewer) -> Element:
    """Who can decide and who cannot, each with the reason, and who stands in for whom."""

    def draw(rows: list[Element], page: int, pages: int) -> Element:
        role = role_of(view.request.approval.role, viewer)
        body = [
            back_to(view.opportunity, viewer),
            heading("cards-authority-title", viewer, size="Large", spacing="Small"),
            line(subtle(words("cards-approval-as", viewer, role=role)), spacing="None"),
            *notice(view.notice, viewer),
            *rows,
            *paging(page, pages, lambda to: part(view, AUTHORITY, to), viewer),
            *buttons(
                _delegate(view, viewer), _reassign(view, viewer), back_button(view, viewer), spacing="Medium"
            ),
        ]
        return card(viewer, body, part(view, AUTHORITY, page))

    return paged_card(list(_entries(view, viewer)), view.page, draw)


def _entries(view: ApprovalView, viewer: Viewer) -> Iterator[list[Element]]:
    state, rights = view.request.approval.state, view.request.authority
    if state is not ApprovalState.OPEN or view.request.changes:
        shown = "superseded" if view.request.changes else state
        yield [line(words(f"cards-authority-{shown}", viewer), spacing="Medium")]
    else:
        if not rights.can:
            yield [line(words("cards-authority-nobody", viewer), spacing="Medium")]
        yield from ([_mandate(one, viewer), *_unreached(view, one, viewer)] for one in rights.can)
        yield from ([_barred(one, viewer)] for one in rights.cannot)
    title = [heading("cards-authority-delegations", viewer)]
    for delegation in view.delegations:
        yield [*title, _delegation(view, delegation, viewer)]
        title = []


def _person(name: str, can: bool, why: str, viewer: Viewer) -> Element:
    mark = words("cards-authority-can" if can else "cards-authority-cannot", viewer)
    return box(
        line(strong(f"{apart(clip(name, 80))}  "), *badge(mark, "good" if can else "warning")),
        line(subtle(why), spacing="None"),
        spacing="Medium",
        separator=True,
    )


def _mandate(one: Mandate, viewer: Viewer) -> Element:
    return _person(one.name, True, _why(one, viewer), viewer)


def _unreached(view: ApprovalView, one: Mandate, viewer: Viewer) -> list[Element]:
    """Since when somebody cannot be reached in Teams and why, and what was done instead."""
    reached = view.reach.get(one.person)
    if reached is None or reached.open or not reached.code:
        return []
    since = day(reached.since, viewer) if reached.since else ""
    told = words("cards-authority-unreached", viewer, since=since, because=tell(reached.because(), viewer))
    mailed = [
        mail
        for mail in view.request.deliveries
        if mail.person == one.person and mail.channel is Channel.EMAIL
    ]
    instead = next((mail.state for mail in reversed(mailed)), "none")
    said = words("cards-authority-instead", viewer, state=instead)
    return [line(*badge(told, "warning"), spacing="None"), line(subtle(said), spacing="None")]


def _why(one: Mandate, viewer: Viewer) -> str:
    if one.delegation:
        until = day(one.delegation.ends, viewer)
        holder = clip(one.delegation.holder_name, 80)
        return words("cards-authority-delegate", viewer, holder=holder, until=until)
    since = day(one.since, viewer) if one.since else ""
    if one.basis is Basis.REASSIGNED:
        return words("cards-authority-reassigned", viewer, by=clip(one.by, 80), since=since)
    return (
        words("cards-authority-holder", viewer, since=since)
        if since
        else words("cards-authority-holds", viewer)
    )


def _barred(one: Barred, viewer: Viewer) -> Element:
    return _person(one.name, False, words(f"cards-authority-{one.why}", viewer, holder=one.holder), viewer)


def _delegation(view: ApprovalView, one: Delegation, viewer: Viewer) -> Element:
    said = words(
        "cards-authority-delegation",
        viewer,
        holder=clip(one.holder_name, 80),
        person=clip(one.person_name, 80),
        begins=day(one.begins, viewer),
        ends=day(one.ends, viewer),
    )
    return box(line(said), *_take_back(view, one, viewer), spacing="Small")


def _take_back(view: ApprovalView, one: Delegation, viewer: Viewer) -> list[Element]:
    """For whose decisions they are, and for admins."""
    if viewer.person is None or not (one.holder == viewer.person or Right.ADMINISTER in viewer.rights):
        return []
    said, approval = words("cards-authority-take-back", viewer), view.request.approval
    action = ApprovalUndelegate(
        opp=approval.opportunity, approval=approval.id, delegation=one.id, key=key("undelegate", one.id)
    )
    return [box(line(run(said, "accent", size="Small")), spacing="None", **tapping(said, action))]


def _delegate(view: ApprovalView, viewer: Viewer) -> Element | None:
    if viewer.person is None or not view.may_delegate:
        return None
    return execute(words("cards-delegate", viewer), part(view, DELEGATE))


def _reassign(view: ApprovalView, viewer: Viewer) -> Element | None:
    if viewer.person is None or not view.may_reassign:
        return None
    return execute(words("cards-reassign", viewer), part(view, REASSIGN))
