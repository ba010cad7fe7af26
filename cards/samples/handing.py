"""Views of stage 17."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from cards.samples.pursuit import HOSTILE, LEAD, NOW, line_of, states
from cards.samples.routes import RATE_CARDS
from core.handoff.output import written_up
from core.handoff.targets import Handed, Package, Packed, Target, TargetState
from core.keys import StageKey
from core.messages import message
from core.opportunity import Artifact, DealStatus
from core.pipeline import number_of
from core.views import Freshness, HandoffView

K, S = StageKey, TargetState

_OPPORTUNITY = replace(
    RATE_CARDS["priced"].opportunity,
    current_stage=K.HANDOFF,
    stages=states(number_of(K.HANDOFF) - 1),
    version=51,
    deal_status=DealStatus.WON,
)
_PACKAGE = Package(
    number=12,
    name="Nordic spring launch",
    client="Fjord & Co",
    owner=LEAD.name,
    deal_status="won",
    percentage=Decimal(70),
    amount=Decimal("184200.50"),
    currency="EUR",
    close_date=date(2027, 1, 15),
    files=(
        Packed(export="e1", name="Questions for the client.xlsx", size=18_000),
        Packed(export="e2", name="Pitch.pptx", size=2_400_000),
    ),
)
_AT = NOW.isoformat()
_FOLDER = (
    "https://agency.sharepoint.com/sites/sales/Shared%20Documents/Trowel/%2312%20Nordic%20spring%20launch"
)
_RECEIPTS: Mapping[Target, dict[str, Any]] = {
    Target.LIBRARY: {
        "id": "01ABC",
        "link": _FOLDER,
        "updated": False,
        "at": _AT,
        "files": [one.name for one in _PACKAGE.files],
    },
    Target.CRM: {
        "id": "006Aa00000B1cDEIAZ",
        "link": "https://agency.my.salesforce.com/006Aa00000B1cDEIAZ",
        "updated": True,
        "library": _FOLDER,
        "at": _AT,
    },
    Target.REGIONAL: {"people": ["Mei Tanaka", "Jonas Weber"], "at": _AT},
    Target.TALENT: {"people": ["Ana Ruiz"], "at": _AT},
    Target.SLACK: {"at": _AT},
}


def _handed(target: Target, state: TargetState, **more: Any) -> Handed:
    receipt = _RECEIPTS[target] if state is S.DONE else {}
    held: dict[str, Any] = {"receipt": receipt, "changed_at": NOW, **more}
    return Handed(target, state, _PACKAGE, LEAD.id, **held)


def _view(*targets: Handed, **more: Any) -> HandoffView:
    output = written_up(targets).model_dump(mode="json")
    artifact = Artifact(
        id="a17",
        stage=K.HANDOFF,
        version=2,
        output=output,
        evidence=(),
        remarks=(),
        made_from={},
        drafted_by="integration",
        cost=Decimal(0),
        seconds=0.4,
        created_at=NOW,
        created_by=LEAD.name,
    )
    view = replace(
        _BLANK,
        line=line_of(_OPPORTUNITY, K.HANDOFF, freshness=Freshness.CURRENT),
        artifact=artifact,
        targets=targets,
    )
    return replace(view, **more)


_BLANK = HandoffView(
    _OPPORTUNITY,
    line_of(_OPPORTUNITY, K.HANDOFF),
    may_run=True,
    reachable=frozenset({Target.LIBRARY, Target.CRM}),
)
_NOT_SET_UP = {
    target: _handed(target, S.NOT_CONFIGURED, problem=message(f"handoff-not-configured-{target}"))
    for target in (Target.LIBRARY, Target.CRM, Target.SLACK)
}
_NOBODY = {
    target: _handed(target, S.NOT_CONFIGURED, problem=message(f"handoff-nobody-{target}"))
    for target in (Target.REGIONAL, Target.TALENT)
}
_REFUSED = message(
    "handoff-crm-refused", fields="CloseDate", code="FIELD_CUSTOM_VALIDATION_EXCEPTION", said=HOSTILE
)

HANDOFFS: Mapping[str, HandoffView] = {
    "blank": _BLANK,
    "closed": replace(
        _BLANK,
        may_run=False,
        notice=message("refused-gate-open", stage=K.APPROVALS, role=message("role-solution")),
    ),
    "under_way": _view(
        _handed(Target.LIBRARY, S.SENDING),
        *(_handed(target, S.WAITING) for target in (Target.CRM, Target.REGIONAL, Target.TALENT)),
        _NOT_SET_UP[Target.SLACK],
    ),
    "done": _view(*(_handed(target, S.DONE) for target in Target), may_complete=True),
    "not_set_up": _view(
        _NOT_SET_UP[Target.LIBRARY],
        _NOT_SET_UP[Target.CRM],
        _NOBODY[Target.REGIONAL],
        _NOBODY[Target.TALENT],
        _NOT_SET_UP[Target.SLACK],
        may_complete=True,
    ),
    "failed": _view(
        _handed(
            Target.LIBRARY,
            S.WAITING,
            problem=message("handoff-library-busy"),
            again_at=NOW + timedelta(minutes=2),
            receipt=_RECEIPTS[Target.LIBRARY],
        ),
        _handed(Target.CRM, S.FAILED, problem=_REFUSED, receipt=_RECEIPTS[Target.CRM]),
        _handed(Target.REGIONAL, S.FAILED, problem=message("handoff-missed", people=HOSTILE, more=2)),
        _handed(Target.TALENT, S.DONE),
        _handed(Target.SLACK, S.UNKNOWN, problem=message("handoff-slack-unknown")),
        changed=True,
    ),
    "hostile": replace(
        _view(
            *(
                replace(
                    _handed(target, S.DONE),
                    package=_PACKAGE.model_copy(update={"name": HOSTILE, "client": HOSTILE}),
                    receipt={**_RECEIPTS[target], "id": HOSTILE, "people": [HOSTILE] * 30},
                )
                for target in Target
            )
        ),
        opportunity=replace(_OPPORTUNITY, name=HOSTILE),
    ),
}
