"""No card of scores, approvals or roles outgrows what Teams takes, whatever people write on it."""

from dataclasses import replace
from typing import Any

import pytest

from cards.pages import size_of
from cards.parts import MOST_ACTIONS
from cards.registry import render
from cards.samples.around import LISTS
from cards.samples.judgement import APPROVALS, QUALIFICATIONS, ROLES
from cards.samples.pursuit import NOW, VIEWERS, line_of
from cards.samples.tenants import TENANTS
from core.approval import APPROVERS, Approval, ApprovalState, Delivery, DeliveryState
from core.brief import Place
from core.keys import StageKey
from core.messages import message
from core.opportunity import Person, Role
from core.packs.pack import Branding
from core.qualification import Dimension, Hint, Score
from core.tenant import TenantSettings
from core.views import GateView, ListLine, QualificationView, RequestLine, View
from core.work.records import Invitation

PROMISED = 28_000
LETTERS = ["a", "😀", "ع", '"', "a\n"]
SECTIONS = ["history", "ask", "requests", "dimension-sector"]


def _written(letter: str, length: int) -> str:
    return (letter * length)[:length]


def _approval(letter: str, role: Role, state: ApprovalState) -> Approval:
    name, note = _written(letter, 200), _written(letter, 2_000)
    decided = state in (ApprovalState.APPROVED, ApprovalState.REJECTED)
    return replace(
        APPROVALS["open"].request.approval,
        id=f"{role:>36}",
        role=role,
        state=state,
        requested_by_name=name,
        note=note,
        decided_by_name=name if decided else None,
        decided_at=NOW if decided else None,
        decision_note=note if decided else "",
        changes=(message("cards-sample-saved", name=note),) * 30,
    )


def _request(letter: str, role: Role, state: ApprovalState) -> RequestLine:
    name = _written(letter, 200)
    failed = Delivery("p", "x", name, DeliveryState.FAILED, "BotNotInConversationRoster", NOW)
    changes = (message("cards-sample-saved", name=name),) * 30
    said = message("cards-sample-saved", name=name)
    open_ = state is ApprovalState.OPEN
    return RequestLine(
        _approval(letter, role, state),
        (failed,) * 30,
        (name,) * 30,
        may_decide=open_,
        why_not=None if open_ else said,
        changes=changes,
    )


def _qualification(letter: str, state: ApprovalState) -> QualificationView:
    name, note = _written(letter, 200), _written(letter, 2_000)
    scores = {one: Score(one, 10, note, "x", name, NOW) for one in Dimension}
    hint = Hint(message("hint-timing-timeline", what=note), name, Place(3, name, name, 3, name), note)
    told = replace(hint, quote="", opportunity=2_147_483_647)
    opportunity = replace(
        QUALIFICATIONS["scored"].opportunity, name=name, owner_name=name, client_name=_written(letter, 300)
    )
    said = message("cards-sample-saved", name=note)
    requests = tuple(_request(letter, role, state) for role in APPROVERS)
    offered = tuple((role, 30) for role in Role)
    earlier = tuple(request.approval for request in requests) * 4
    return replace(
        QUALIFICATIONS["approved"],
        opportunity=opportunity,
        line=line_of(opportunity, StageKey.QUALIFICATION),
        scores=scores,
        history=tuple(scores.values()) * 40,
        hints=dict.fromkeys(Dimension, (hint, told) * 10),
        gate=GateView(requests, earlier, said, may_request=True, offered=offered),
        outdated_by=(said,) * 20,
        notice=said,
    )


def _views(letter: str, page: int) -> list[View]:
    name = _written(letter, 200)
    people = tuple(Person(f"{n:036}", name, frozenset()) for n in range(30))
    invitations = (Invitation(_written(letter, 300), Role.DEAL_DESK, "x", NOW),) * 100
    said = message("cards-sample-saved", name=name)
    branding = Branding(_written(letter, 300), "#123456", _written(letter, 300))
    listed = ListLine(7, name, name, StageKey.INTAKE, NOW.date(), name, percentage=None)
    scored = QUALIFICATIONS["scored"].opportunity
    return [
        *(_qualification(letter, state) for state in ApprovalState),
        *(
            replace(_qualification(letter, ApprovalState.REJECTED), section=section, page=page)
            for section in SECTIONS
        ),
        *(
            replace(
                APPROVALS["replaced"],
                opportunity=_qualification(letter, state).opportunity,
                request=_request(letter, Role.COMMERCIAL, state),
                scores=_qualification(letter, state).scores,
                notice=said,
            )
            for state in ApprovalState
        ),
        replace(
            ROLES["changing"],
            holders=tuple((role, people) for role in Role),
            invitations=invitations,
            notice=said,
            page=page,
        ),
        *(
            replace(TENANTS["changing"], settings=TenantSettings(branding), notice=said, section=section)
            for section in (None, "branding")
        ),
        replace(
            LISTS["best"],
            lines=(replace(listed, percentage=scored.percentage, recommendation="slt_review"),) * 100,
            searched=_written(letter, 300),
            notice=said,
        ),
    ]


@pytest.mark.parametrize("page", [1, 9])
@pytest.mark.parametrize("letter", LETTERS)
def test_the_largest_views_stay_under_the_promise(letter: str, page: int, objects: Any):
    for view in _views(letter, page):
        for who in VIEWERS:
            card = render(view, VIEWERS[who])
            about = (type(view).__name__, getattr(view, "section", ""), who)
            assert size_of(card) < PROMISED, (size_of(card), *about)
            rows = [element["actions"] for element in objects(card) if element.get("type") == "ActionSet"]
            assert sum(map(len, rows)) <= MOST_ACTIONS, about
