"""Views of what people judge: scores, approvals, roles."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from cards.samples.opportunities import OPPORTUNITIES
from cards.samples.pursuit import ADMIN, HOSTILE, LEAD, NOW, READER, line_of, states
from cards.samples.readings import DIAGNOSES
from core.approval import Approval, ApprovalState, Channel, Delivery, DeliveryState
from core.brief import Place
from core.keys import StageKey
from core.messages import message
from core.opportunity import Artifact, Person, Role
from core.qualification import Dimension, Hint, Score
from core.views import ApprovalView, GateView, QualificationView, RequestLine, RolesView
from core.work.records import Invitation

D = Dimension
K = StageKey

# Stage 3

_OPEN = replace(DIAGNOSES["drafted"].opportunity, current_stage=K.QUALIFICATION, stages=states(2), version=11)
_SCORED = replace(_OPEN, percentage=Decimal("68.3"), recommendation="proceed", version=14)
_PASSED = replace(_SCORED, current_stage=K.QA_PACK, stages=states(3))
_ARABIC = replace(
    OPPORTUNITIES["arabic"].opportunity, current_stage=K.QUALIFICATION, stages=states(2), version=12
)
_BRIEF = "Spring launch brief.docx"


def _score(dimension: Dimension, score: int, note: str = "", hours: int = 4, by: Person = LEAD) -> Score:
    return Score(dimension, score, note, by.id, by.name, NOW - timedelta(hours=hours))


_HISTORY = (
    _score(D.LOCATION, 8, "Stockholm office covers all four.", 1),
    _score(D.WHAT_WE_KNOW, 6, hours=1),
    _score(D.SECTOR, 7, "No conflict: checked with legal on Monday.", 2, ADMIN),
    _score(D.TIMING, 5, "Two weeks, and the holidays are in between.", 2, ADMIN),
    _score(D.OPPORTUNITY, 9, hours=4),
    _score(D.RELATIONSHIP, 6, hours=4),
    _score(D.TIMING, 7, hours=5),
)
_STANDING = {score.dimension: score for score in reversed(_HISTORY)}
_PARTLY = {dimension: _STANDING[dimension] for dimension in (D.TIMING, D.RELATIONSHIP, D.OPPORTUNITY)}


def _earlier(number: int, name: str, score: int) -> Hint:
    said = message(
        "hint-earlier",
        number=str(number),
        name=name,
        date=(NOW - timedelta(days=200)).date(),
        status="won",
        known="both",
        score=score,
        percentage=71,
    )
    return Hint(said, opportunity=number)


_HINTS: Mapping[Dimension, tuple[Hint, ...]] = {
    D.TIMING: (
        Hint(
            message("hint-timing-deadline", date=_OPEN.deadline, days=14),
            _BRIEF,
            Place(page=3, heading="Timetable"),
            "Proposals are due by noon on 4 December 2026",
        ),
        Hint(message("hint-timing-go_live", date=_OPEN.go_live, days=101)),
        Hint(
            message("hint-timing-timeline", what="First assets live mid-February 2027"),
            "Deliverables and volumes.xlsx",
            Place(sheet="Plan", cells="B4:D4"),
            "first assets live mid-February",
        ),
        _earlier(9, "Gulf spring launch", 8),
    ),
    D.RELATIONSHIP: (
        Hint(message("hint-relationship-count", count=2, won=1, lost=0, deprioritised=0, active=1)),
        _earlier(11, "Autumn always-on", 7),
        _earlier(9, "Gulf spring launch", 6),
    ),
    D.OPPORTUNITY: (
        Hint(message("hint-opportunity-reach", markets=4, channels=4, complexity="high")),
        Hint(message("hint-opportunity-money-none")),
    ),
    D.WHAT_WE_KNOW: (
        Hint(message("hint-what_we_know-questions", pending=3, red=1, answered=1, dismissed=1)),
    ),
    D.LOCATION: (
        Hint(message("hint-location-region", region="Nordics")),
        Hint(
            message("hint-location-markets", count=4, names="Sweden, Norway, Denmark, Finland", more=0),
            _BRIEF,
            Place(page=4),
            "Sweden, Norway, Denmark and Finland",
        ),
    ),
    D.SECTOR: (Hint(message("hint-sector-conflicts")),),
}

_QUALIFICATION = Artifact(
    id="a3",
    stage=K.QUALIFICATION,
    version=3,
    output={
        "scores": {str(dimension): score.score for dimension, score in _STANDING.items()},
        "total": 41,
        "percentage": "68.3",
        "recommendation": "proceed",
    },
    evidence=(),
    remarks=(),
    made_from={},
    drafted_by="person",
    cost=Decimal(0),
    seconds=0,
    created_at=NOW,
    created_by=LEAD.name,
)

# Approval

_ASKED = Approval(
    id="p1",
    opportunity=12,
    stage=K.QUALIFICATION,
    role=Role.COMMERCIAL,
    state=ApprovalState.OPEN,
    subject={"score.timing": "5"},
    fingerprint="f" * 64,
    version=3,
    requested_by=LEAD.id,
    requested_by_name=LEAD.name,
    requested_at=NOW - timedelta(minutes=50),
    note="The deadline is tight, but the masters exist already.",
)
_DELIVERIES = (
    Delivery("p1", ADMIN.id, ADMIN.name, DeliveryState.SENT, at=NOW - timedelta(minutes=49)),
    Delivery("p1", READER.id, READER.name, DeliveryState.FAILED, "BotNotInConversationRoster", NOW),
    Delivery("p1", "4", "Sofia Lindqvist", DeliveryState.WAITING),
    Delivery("p1", "5", "Tom Okafor", DeliveryState.UNKNOWN, at=NOW),
    Delivery("p1", READER.id, READER.name, DeliveryState.SENT, at=NOW, channel=Channel.EMAIL),
)
_CHANGED = (
    message("changed-score", field=message("field-timing"), before="5", now="3"),
    message("changed-fact", field=message("field-deadline"), before="2026-12-04", now="2026-11-27"),
)
_WAITING = RequestLine(_ASKED, _DELIVERIES, (ADMIN.name, READER.name, "Sofia Lindqvist", "Tom Okafor"))
_UNHELD = RequestLine(replace(_ASKED, id="p2", role=Role.SOLUTION), (), ())
_APPROVED = replace(
    _WAITING,
    approval=replace(
        _ASKED,
        state=ApprovalState.APPROVED,
        decided_by=ADMIN.id,
        decided_by_name=ADMIN.name,
        decided_at=NOW - timedelta(minutes=20),
        decision_note="Go, but agree the rounds first.",
    ),
)
_REJECTED = replace(
    _WAITING,
    approval=replace(
        _APPROVED.approval,
        state=ApprovalState.REJECTED,
        decision_note="Sector: the conflict check is missing.",
    ),
)
_SUPERSEDED = replace(
    _WAITING, approval=replace(_ASKED, state=ApprovalState.SUPERSEDED, changes=_CHANGED), deliveries=()
)
_DECIDABLE = replace(_WAITING, may_decide=True)


def _gate(*requests: RequestLine, earlier: tuple[Approval, ...] = ()) -> GateView:
    asked = {request.approval.role for request in requests if request.approval.state is ApprovalState.OPEN}
    people = {Role.COMMERCIAL: 4, Role.SOLUTION: 0, Role.DELIVERY: 1}
    passed = bool(requests) and all(one.approval.state is ApprovalState.APPROVED for one in requests)
    return GateView(
        requests,
        earlier,
        None if passed else message("refused-not-approved", stage=message("pipeline-title-qualification")),
        may_request=True,
        offered=tuple((role, held) for role, held in people.items() if role not in asked),
    )


_BLANK = QualificationView(_OPEN, line_of(_OPEN, K.QUALIFICATION), hints=_HINTS, gate=_gate())
_COMPLETE = replace(
    _BLANK,
    opportunity=_SCORED,
    line=line_of(_SCORED, K.QUALIFICATION),
    artifact=_QUALIFICATION,
    scores=_STANDING,
    history=_HISTORY,
)
_ASKING = replace(_COMPLETE, gate=_gate(_WAITING, _UNHELD))
_HOSTILE = {
    dimension: replace(score, note=HOSTILE, by_name=HOSTILE) for dimension, score in _STANDING.items()
}
_HOSTILE_REQUEST = replace(
    _DECIDABLE,
    approval=replace(_ASKED, requested_by_name=HOSTILE, note=HOSTILE),
    deliveries=(replace(_DELIVERIES[0], person_name=HOSTILE),),
    holders=(HOSTILE,),
)

QUALIFICATIONS: Mapping[str, QualificationView] = {
    "blank": _BLANK,
    "partly": replace(_BLANK, scores=_PARTLY, history=_HISTORY[3:], notice=message("saved")),
    "scored": _COMPLETE,
    "asked": _ASKING,
    "deciding": replace(
        _COMPLETE,
        gate=_gate(_DECIDABLE, replace(_DECIDABLE, approval=replace(_ASKED, id="p2", role=Role.SOLUTION))),
    ),
    "rejected": replace(_COMPLETE, gate=_gate(_REJECTED)),
    "superseded": replace(_COMPLETE, gate=_gate(_SUPERSEDED)),
    "approved": replace(_COMPLETE, gate=_gate(_APPROVED), may_complete=True),
    "changed": replace(
        _COMPLETE,
        opportunity=_PASSED,
        line=line_of(_PASSED, K.QUALIFICATION),
        gate=_gate(replace(_APPROVED, changes=_CHANGED[:1])),
    ),
    "arabic": replace(
        _BLANK,
        opportunity=_ARABIC,
        line=line_of(_ARABIC, K.QUALIFICATION),
        scores={D.TIMING: _score(D.TIMING, 6, "الموعد النهائي قريب، لكن المواد الأساسية جاهزة.")},
        history=(_score(D.TIMING, 6, "الموعد النهائي قريب، لكن المواد الأساسية جاهزة."),),
        hints={
            D.TIMING: (
                Hint(
                    message("hint-timing-timeline", what="تقدم العروض قبل ظهر الرابع من ديسمبر"),
                    "موجز الحملة.docx",
                    Place(page=3),
                    "تقدم العروض قبل ظهر الرابع من ديسمبر 2026",
                ),
            )
        },
    ),
    "hostile": replace(
        _COMPLETE,
        opportunity=replace(OPPORTUNITIES["hostile"].opportunity, stages=states(2)),
        scores=_HOSTILE,
        hints={
            dimension: (Hint(message("hint-timing-timeline", what=HOSTILE), HOSTILE, None, HOSTILE),)
            for dimension in Dimension
        },
        gate=_gate(_HOSTILE_REQUEST),
    ),
    "dimension-timing": replace(_COMPLETE, section="dimension-timing"),
    "history": replace(_COMPLETE, section="history"),
    "ask": replace(_COMPLETE, section="ask"),
    "requests": replace(
        _COMPLETE,
        gate=_gate(_WAITING, _UNHELD, earlier=(_REJECTED.approval, _SUPERSEDED.approval)),
        section="requests",
    ),
}

_TO_DECIDE = ApprovalView(_SCORED, _DECIDABLE, _STANDING)

_CHASED = replace(
    _ASKED,
    reminders=2,
    reminded_at=NOW - timedelta(minutes=15),
    escalated_at=NOW - timedelta(minutes=5),
    escalated_to=(LEAD.name, "Sofia Lindqvist"),
)

APPROVALS: Mapping[str, ApprovalView] = {
    "open": _TO_DECIDE,
    "chased": replace(_TO_DECIDE, request=replace(_DECIDABLE, approval=_CHASED), notice=message("reminder")),
    "own": replace(_TO_DECIDE, request=replace(_WAITING, why_not=message("cards-sample-own"))),
    "unheld": replace(_TO_DECIDE, request=_UNHELD),
    "approved": replace(_TO_DECIDE, request=_APPROVED, notice=message("cards-sample-decided")),
    "rejected": replace(_TO_DECIDE, request=_REJECTED),
    "changed": replace(_TO_DECIDE, request=replace(_APPROVED, changes=_CHANGED[:1])),
    "superseded": replace(_TO_DECIDE, request=_SUPERSEDED),
    "replaced": replace(_TO_DECIDE, request=_SUPERSEDED, replaced_by="p3"),
    "arabic": replace(
        _TO_DECIDE,
        opportunity=_ARABIC,
        request=replace(_DECIDABLE, approval=replace(_ASKED, note="الموعد قريب، لكن المواد جاهزة.")),
    ),
    "hostile": replace(_TO_DECIDE, request=_HOSTILE_REQUEST, scores=_HOSTILE),
}

# Roles

_HOLDERS = {
    Role.EDITOR: (LEAD, READER),
    Role.COMMERCIAL: (ADMIN,),
    Role.ADMIN: (ADMIN,),
    Role.VIEWER: (replace(READER, name=HOSTILE),),
}
_HELD = RolesView(
    tuple((role, _HOLDERS.get(role, ())) for role in Role),
    (Invitation("sofia.lindqvist@agency.example", Role.SOLUTION, ADMIN.id, NOW),),
    may_change=True,
    version="4f2a",
)

ROLES: Mapping[str, RolesView] = {
    "changing": _HELD,
    "looking": replace(_HELD, may_change=False, invitations=()),
}
