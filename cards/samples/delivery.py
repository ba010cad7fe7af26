"""Views of the recommended delivery model."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

from cards.samples.opportunities import OPPORTUNITIES
from cards.samples.pursuit import HOSTILE, LEAD, NOW, line_of, states
from cards.samples.readings import DIAGNOSES
from core.keys import StageKey
from core.messages import message
from core.opportunity import Artifact
from core.views import Freshness, StageView

K = StageKey

_OPPORTUNITY = replace(
    DIAGNOSES["drafted"].opportunity, current_stage=K.DELIVERY_MODEL, stages=states(8), version=31
)


def _step(key: str, stage: str, approach: str, rationale: str, *tooling: str) -> dict[str, Any]:
    return {
        "key": key,
        "stage": stage,
        "approach": approach,
        "tooling": list(tooling),
        "rationale": rationale,
    }


_STEPS = [
    _step("briefing", "Briefing and concept", "manual", "One idea has to carry both brands."),
    _step("origination", "Origination and mastering", "manual", "Masters are made once, in Stockholm."),
    _step("film", "Film and motion mastering", "manual", "The launch video is shot."),
    _step(
        "social_statics",
        "Social statics",
        "ai_supported",
        "About 120 per market follow one master, which suits a tool.",
        "Pencil",
    ),
    _step("cutdowns", "Digital cut-downs and edits", "ai_supported", "Three, from one master.", "Semblance"),
    _step("localisation", "Localisation", "ai_supported", "Four languages follow the master copy."),
    _step(
        "policy_checks",
        "Automated brand-policy checks",
        "fully_automated",
        "Logo, claims and colours are written down as rules.",
        "Creative-X",
    ),
    _step("brand_qa", "Brand QA", "manual", "Whether it feels like Aster is for people to judge."),
    _step("approvals", "Approvals", "manual", "One named approver per brand."),
    _step("client_review", "Client review", "manual", "The client's brand team reviews."),
]

_ARTIFACT = Artifact(
    id="a9",
    stage=K.DELIVERY_MODEL,
    version=1,
    output={
        "headline": "hybrid",
        "summary": "A hybrid model fits: people make the film and the masters, AI tools support the statics "
        "and the cut-downs that carry most of the volume.",
        "workflow_stages": _STEPS,
        "tooling_caveats": [
            "Pencil covers paid-social statics and simple static digital ads; neither motion nor print.",
            "Localisation: no listed tool covers this step. Agree on one before counting on savings.",
        ],
        "risks": [
            "The brief does not say whether AI may be used: ask the client before savings are promised.",
            "Finnish needs a native reviewer; book one before the second wave.",
        ],
        "ai_terms": "open",
    },
    evidence=(),
    remarks=(message("delivery-checked-tools", count=1),),
    made_from={"file:f1": "a", "diagnosis": "b"},
    drafted_by="claude-sonnet-5-5",
    cost=Decimal("0.0614"),
    seconds=22.0,
    created_at=NOW - timedelta(minutes=4),
    created_by=LEAD.name,
)

_DRAFTED = StageView(
    _OPPORTUNITY,
    line_of(_OPPORTUNITY, K.DELIVERY_MODEL, freshness=Freshness.CURRENT),
    artifact=_ARTIFACT,
    may_run=True,
    may_complete=True,
)

_QUOTE = "AI-generated content is not permitted in any deliverable."
_FORBIDDEN = replace(
    _ARTIFACT,
    drafted_by="rules",
    remarks=(message("drafted-without-model"),),
    output={
        **_ARTIFACT.output,
        "headline": "traditional",
        "summary": f"A traditional model fits. The client rules AI out: “{_QUOTE}”",
        "workflow_stages": [{**one, "approach": "manual", "tooling": []} for one in _STEPS],
        "tooling_caveats": [],
        "ai_terms": "forbidden",
    },
    evidence=(
        {
            "field": "ai_terms",
            "value": "forbidden",
            "quote": _QUOTE,
            "file": "Spring launch brief.docx",
            "place": {"page": 11},
        },
    ),
)
_HOSTILE = {
    "stage": HOSTILE,
    "key": "",
    "approach": "manual",
    "tooling": [HOSTILE],
    "rationale": HOSTILE,
}

DELIVERIES: Mapping[str, StageView] = {
    "blank": StageView(_OPPORTUNITY, line_of(_OPPORTUNITY, K.DELIVERY_MODEL), may_run=True),
    "drafted": _DRAFTED,
    "forbidden": replace(_DRAFTED, artifact=_FORBIDDEN),
    "outdated": replace(
        _DRAFTED,
        line=line_of(_OPPORTUNITY, K.DELIVERY_MODEL, freshness=Freshness.OUTDATED),
        outdated_by=(message("changed-file-added", file=HOSTILE),),
    ),
    "hostile": replace(
        _DRAFTED,
        opportunity=OPPORTUNITIES["hostile"].opportunity,
        artifact=replace(
            _ARTIFACT, output={**_ARTIFACT.output, "summary": HOSTILE, "workflow_stages": [_HOSTILE]}
        ),
        section="steps",
    ),
    **{section: replace(_DRAFTED, section=section) for section in ("steps", "caveats", "risks")},
}
