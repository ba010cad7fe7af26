"""Views of the gate before a proposal goes out, and of the requests made there."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from cards.samples.judgement import APPROVALS, QUALIFICATIONS
from cards.samples.pursuit import ADMIN, HOSTILE, LEAD, NOW, READER, line_of, states
from core.approval import Approval
from core.authority import Authority, Bar, Barred, Basis, Delegation, Mandate
from core.keys import StageKey
from core.messages import message
from core.opportunity import Role
from core.pipeline import ORDER
from core.views import ApprovalsView, ApprovalView, GateView, RequestLine, Since

K = StageKey

_SUBJECT = {
    "fact.client_name": "Harbour Foods",
    "fact.region": "Nordics",
    "fact.deadline": "2026-12-04",
    "fact.go_live": "2027-03-01",
    "fact.model_type": "current_oplus",
    "fact.currency": "EUR",
    "fact.recommendation": "proceed",
    "fact.percentage": "68.3",
    "figure.rate_card.hours": "4215.5",
    "figure.rate_card.price": "398400.00 EUR",
    "figure.team_shape.hours_after": "3520.25",
    "figure.team_shape.fte": "1.956",
    "figure.team_shape.price_after": "332864.00 EUR",
    **{f"stage.{stage}": "c" * 64 for stage in ORDER[:13]},
}
_CHANGED = (
    message(
        "changed-money",
        field=message("cards-figure-price_after"),
        before=message("amount", value=332864.0, currency="EUR"),
        now=message("amount", value=351020.5, currency="EUR"),
    ),
    message("changed-figure", field=message("cards-figure-fte"), before=1.956, now=2.104),
    message("changed-stage", stage=message("pipeline-title-assets")),
)

_SCORED = QUALIFICATIONS["scored"].opportunity
_AT = replace(_SCORED, current_stage=K.APPROVALS, stages=states(13), version=41)
_PASSED = replace(_AT, current_stage=K.PITCH, stages=states(14))


def _here(request: RequestLine, role: Role = Role.COMMERCIAL, id: str = "p1") -> RequestLine:
    """A request of stage 3 as it would be made here."""
    return replace(request, approval=_asked(request.approval, role, id))


def _asked(approval: Approval, role: Role = Role.COMMERCIAL, id: str = "p1") -> Approval:
    return replace(approval, stage=K.APPROVALS, role=role, id=id, subject=_SUBJECT)


def _of(sample: str) -> RequestLine:
    """The commercial request of a sample of stage 3."""
    gate = QUALIFICATIONS[sample].gate
    assert gate, "the sample has a gate"
    return _here(gate.requests[0])


_OPEN, _DECIDABLE, _APPROVED = _of("asked"), _of("deciding"), _of("approved")
_UNHELD = replace(_here(_OPEN, Role.SOLUTION, "p2"), deliveries=(), holders=())
_SOLUTION = _here(_OPEN, Role.SOLUTION, "p2")
_REJECTED = _of("rejected")
_SUPERSEDED = replace(_of("superseded"), changes=_CHANGED)


def _gate(*requests: RequestLine, earlier: tuple[Approval, ...] = ()) -> GateView:
    return GateView(
        requests,
        earlier,
        closed=message("refused-not-approved", stage=message("pipeline-title-approvals")),
        may_request=True,
        offered=((Role.COMMERCIAL, 4), (Role.SOLUTION, 0), (Role.DELIVERY, 1)),
        required=(Role.COMMERCIAL, Role.SOLUTION),
        subject=_SUBJECT,
    )


_READY = ApprovalsView(opportunity=_AT, line=line_of(_AT, K.APPROVALS), gate=_gate())
_HOSTILE = replace(
    _DECIDABLE,
    approval=replace(
        _DECIDABLE.approval, requested_by_name=HOSTILE, note=HOSTILE, subject={"fact.client_name": HOSTILE}
    ),
    deliveries=(),
    holders=(HOSTILE,),
)

GATES: Mapping[str, ApprovalsView] = {
    "empty": replace(_READY, gate=replace(_gate(), subject={}, may_request=False)),
    "ready": _READY,
    "unfinished": replace(
        _READY, gate=replace(_gate(), missing=(K.CAPABILITY_GAPS, K.SUPPORT_DOCS), outdated=(K.TEAM_SHAPE,))
    ),
    "asked": replace(_READY, gate=_gate(_OPEN, _UNHELD)),
    "deciding": replace(_READY, gate=_gate(_DECIDABLE, _SOLUTION)),
    "partly": replace(_READY, gate=_gate(_APPROVED)),
    "rejected": replace(_READY, gate=_gate(_REJECTED, _SOLUTION)),
    "superseded": replace(_READY, gate=_gate(_SUPERSEDED, _SOLUTION)),
    "approved": replace(
        _READY,
        gate=replace(_gate(_APPROVED, _here(_APPROVED, Role.SOLUTION, "p2")), closed=None),
        may_complete=True,
    ),
    "changed": replace(
        _READY,
        opportunity=_PASSED,
        line=line_of(_PASSED, K.APPROVALS),
        gate=_gate(replace(_APPROVED, changes=_CHANGED), _here(_APPROVED, Role.SOLUTION, "p2")),
    ),
    "hostile": replace(_READY, gate=replace(_gate(_HOSTILE), subject={"fact.client_name": HOSTILE})),
    "ask": replace(_READY, section="ask"),
    "requests": replace(
        _READY,
        gate=_gate(_OPEN, _UNHELD, earlier=(_REJECTED.approval, _SUPERSEDED.approval)),
        section="requests",
    ),
}

_TO_DECIDE = ApprovalView(_AT, _DECIDABLE, {})

_VOLUMES = tuple(
    message(
        "differs-value-of", part=message("part-volume"), item=f"Launch film, cut {n}", before=n, now=n + 28
    )
    for n in range(12, 72)
)
_LONG = (*_CHANGED[:2], message("changed-stage-items", stage=message("pipeline-title-assets")), *_VOLUMES)
_AGAIN = replace(_DECIDABLE, since=Since(_APPROVED.approval, _LONG))

_DELEGATION = Delegation(
    "d1",
    Role.COMMERCIAL,
    LEAD.id,
    LEAD.name,
    READER.id,
    READER.name,
    NOW.date(),
    NOW.date() + timedelta(days=13),
)
_RIGHTS = Authority(
    can=(
        Mandate(ADMIN.id, ADMIN.name, Basis.HOLDER, NOW - timedelta(days=120)),
        Mandate("6", "Priya Nair", Basis.HOLDER),
        Mandate(READER.id, READER.name, Basis.DELEGATE, delegation=_DELEGATION),
        Mandate("5", "Tom Okafor", Basis.REASSIGNED, NOW - timedelta(days=1), by=ADMIN.name),
    ),
    cannot=(
        Barred(LEAD.id, LEAD.name, Bar.REQUESTER),
        Barred("7", HOSTILE, Bar.FOR_REQUESTER, LEAD.name),
        Barred("4", "Sofia Lindqvist", Bar.LOST),
    ),
)
_AUTHORITY = replace(
    _TO_DECIDE,
    request=replace(_DECIDABLE, authority=_RIGHTS),
    section="authority",
    delegations=(_DELEGATION,),
    may_delegate=True,
    may_reassign=True,
)

REQUESTS: Mapping[str, ApprovalView] = {
    **APPROVALS,
    "proposal": _TO_DECIDE,
    "proposal_approved": replace(_TO_DECIDE, request=_APPROVED),
    "proposal_changed": replace(_TO_DECIDE, request=replace(_APPROVED, changes=_CHANGED)),
    "proposal_superseded": replace(_TO_DECIDE, request=_SUPERSEDED),
    "proposal_hostile": replace(_TO_DECIDE, request=_HOSTILE),
    "proposal_again": replace(_TO_DECIDE, request=_AGAIN),
    "proposal_same": replace(_TO_DECIDE, request=replace(_DECIDABLE, since=Since(_REJECTED.approval, ()))),
    "changes": replace(_TO_DECIDE, request=_AGAIN, section="changes"),
    "changes_last": replace(_TO_DECIDE, request=_AGAIN, section="changes", page=9),
    "delegate_approved": replace(
        _TO_DECIDE,
        request=replace(
            _APPROVED,
            approval=replace(_APPROVED.approval, decided_for=READER.id, decided_for_name=READER.name),
        ),
    ),
    "own_alone": replace(
        _TO_DECIDE,
        request=replace(
            _OPEN,
            holders=(),
            authority=Authority(cannot=(Barred(LEAD.id, LEAD.name, Bar.REQUESTER),)),
            why_not=message("refused-own-request"),
        ),
    ),
    "authority": _AUTHORITY,
    "authority_nobody": replace(_AUTHORITY, request=_UNHELD, delegations=()),
    "authority_decided": replace(_AUTHORITY, request=_APPROVED, may_reassign=False),
    "authority_superseded": replace(_AUTHORITY, request=_SUPERSEDED, may_reassign=False),
    "delegate": replace(_AUTHORITY, section="delegate"),
    "reassign": replace(_AUTHORITY, section="reassign"),
}
