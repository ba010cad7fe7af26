"""Views of the support documents."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

from cards.samples.opportunities import OPPORTUNITIES
from cards.samples.pursuit import HOSTILE, LEAD, NOW, line_of, states
from cards.samples.readings import DIAGNOSES
from core.export import DOCUMENT, Export, ExportKind
from core.keys import StageKey
from core.messages import message
from core.opportunity import Artifact
from core.views import Freshness, SupportView

K = StageKey

_OPPORTUNITY = replace(
    DIAGNOSES["drafted"].opportunity, current_stage=K.SUPPORT_DOCS, stages=states(12), version=44
)


def _sla(deliverable: str, days: tuple[int, int, int], responsible: str, notes: str) -> dict[str, Any]:
    v1, v2, v3 = days
    return {
        "deliverable": deliverable,
        "v1_days": v1,
        "v2_days": v2,
        "v3_days": v3,
        "responsible_party": responsible,
        "notes": notes,
    }


def _kpi(metric: str, target: str, measurement: str) -> dict[str, str]:
    return {"metric": metric, "target": target, "measurement": measurement}


_QUOTE = "First versions of statics are expected within three working days."
_ARTIFACT = Artifact(
    id="a13",
    stage=K.SUPPORT_DOCS,
    version=1,
    output={
        "slas": [
            _sla(
                "Static ad set of five",
                (3, 2, 1),
                "Art Director",
                f"For the paid-social statics. As the brief asks: “{_QUOTE}” Usually 5/2/1 days.",
            ),
            _sla(
                "Motion master with adapts", (14, 5, 2), "Producer", "For the launch film and its cut-downs."
            ),
            _sla("CRM template", (7, 3, 1), "CRM Developer", "For the newsletter template."),
        ],
        "kpis": [
            _kpi("Delivered on time", "98 % of jobs", "Handed over by the agreed date, counted every month."),
            _kpi("First time right", "80 % or more", "First versions without a fault against the brief."),
            _kpi("Quality", "4 out of 5 or better", "Rated every quarter by the named decision-maker."),
        ],
        "assumptions": [
            "Brand templates and guidelines are supplied before work starts.",
            "One named decision-maker gives the final approval.",
        ],
        "caveats": ["Not included: Third-party fees.", "Not included: Stock images and footage."],
        "governance": ["Each brief is acknowledged within 24 to 48 hours on working days."],
        "summary": "Three SLAs and three KPIs are proposed. Days that the brief states are taken over.",
    },
    evidence=(
        {
            "field": "slas[0]",
            "value": "Static ad set of five",
            "quote": _QUOTE,
            "file": "Spring launch brief.docx",
            "place": {"page": 7},
        },
    ),
    remarks=(message("support-checked-standing", count=1),),
    made_from={"file:f1": "a", "diagnosis": "b"},
    drafted_by="claude-sonnet-5-5",
    cost=Decimal("0.0488"),
    seconds=19.0,
    created_at=NOW - timedelta(minutes=2),
    created_by=LEAD.name,
)
_FILE = Export(
    "e13",
    12,
    K.SUPPORT_DOCS,
    1,
    ExportKind.SUPPORT_DOCS_DOCX,
    "Aster & Bloom Retail Group - Service levels and assumptions v1.docx",
    DOCUMENT,
    38_200,
    _ARTIFACT.created_at,
)
_DRAFTED = SupportView(
    _OPPORTUNITY,
    line_of(_OPPORTUNITY, K.SUPPORT_DOCS, freshness=Freshness.CURRENT),
    artifact=_ARTIFACT,
    may_run=True,
    may_complete=True,
    exports=(_FILE,),
)
_HOSTILE: dict[str, Any] = {
    "slas": [_sla(HOSTILE, (1, 1, 1), HOSTILE, HOSTILE)],
    "kpis": [_kpi(HOSTILE, HOSTILE, HOSTILE)],
    "summary": HOSTILE,
}

SUPPORTS: Mapping[str, SupportView] = {
    "blank": SupportView(_OPPORTUNITY, line_of(_OPPORTUNITY, K.SUPPORT_DOCS), may_run=True),
    "drafted": _DRAFTED,
    "outdated": replace(
        _DRAFTED,
        line=line_of(_OPPORTUNITY, K.SUPPORT_DOCS, freshness=Freshness.OUTDATED),
        outdated_by=(message("changed-slas"), message("changed-assumptions")),
    ),
    "kept_back": replace(
        _DRAFTED,
        artifact=replace(_ARTIFACT, remarks=(message("ratecard-leak", count=1, first="page 2"),)),
        exports=(),
    ),
    "hostile": replace(
        _DRAFTED,
        opportunity=OPPORTUNITIES["hostile"].opportunity,
        artifact=replace(_ARTIFACT, output=_HOSTILE, evidence=()),
        section="slas",
    ),
    **{
        section: replace(_DRAFTED, section=section)
        for section in ("slas", "kpis", "assumptions", "caveats", "governance")
    },
}
