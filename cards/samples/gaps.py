"""Views of the capability gaps."""

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
    DIAGNOSES["drafted"].opportunity, current_stage=K.CAPABILITY_GAPS, stages=states(11), version=41
)


def _gap(capability: str, level: str, source: str, partner: str, rationale: str) -> dict[str, Any]:
    return {
        "capability": capability,
        "criticality": level,
        "suggested_source": source,
        "suggested_partner": partner,
        "rationale": rationale,
    }


_QUOTE = "Community management on Instagram in all four markets is part of the scope."
_ARTIFACT = Artifact(
    id="a12",
    stage=K.CAPABILITY_GAPS,
    version=1,
    output={
        "core_in_scope": ["Statics", "Motion", "Social", "E-commerce"],
        "gaps": [
            _gap(
                "Deep social strategy and community",
                "red",
                "brandtech_partner",
                "Gravity Road",
                "The scope names community management in four markets, which nobody here does day by day.",
            ),
            _gap(
                "Long-tail localisation",
                "amber",
                "external_vendor",
                "",
                "Finnish and Danish need native writers; the masters can go on without them.",
            ),
            _gap(
                "SEO",
                "green",
                "brandtech_partner",
                "Jellyfish",
                "The brief would welcome advice on search without asking for it.",
            ),
        ],
        "summary": "Our own people cover statics, motion, social and e-commerce content. Community "
        "management has to be sourced before the scope can be delivered.",
    },
    evidence=(
        {
            "field": "gaps[0].capability",
            "value": "Deep social strategy and community",
            "quote": _QUOTE,
            "file": "Spring launch brief.docx",
            "place": {"page": 4},
        },
    ),
    remarks=(message("sourcing-checked-partners", count=1),),
    made_from={"file:f1": "a", "diagnosis": "b"},
    drafted_by="claude-sonnet-5-5",
    cost=Decimal("0.0312"),
    seconds=14.0,
    created_at=NOW - timedelta(minutes=3),
    created_by=LEAD.name,
)

_DRAFTED = StageView(
    _OPPORTUNITY,
    line_of(_OPPORTUNITY, K.CAPABILITY_GAPS, freshness=Freshness.CURRENT),
    artifact=_ARTIFACT,
    may_run=True,
    may_complete=True,
)
_HOSTILE = _gap(HOSTILE, "amber", "external_vendor", HOSTILE, HOSTILE)

GAPS: Mapping[str, StageView] = {
    "blank": StageView(_OPPORTUNITY, line_of(_OPPORTUNITY, K.CAPABILITY_GAPS), may_run=True),
    "drafted": _DRAFTED,
    "none": replace(
        _DRAFTED,
        artifact=replace(
            _ARTIFACT,
            output={**_ARTIFACT.output, "gaps": [], "summary": "Our own people cover all of it."},
            evidence=(),
            remarks=(),
        ),
    ),
    "outdated": replace(
        _DRAFTED,
        line=line_of(_OPPORTUNITY, K.CAPABILITY_GAPS, freshness=Freshness.OUTDATED),
        outdated_by=(message("changed-partners"),),
    ),
    "hostile": replace(
        _DRAFTED,
        opportunity=OPPORTUNITIES["hostile"].opportunity,
        artifact=replace(
            _ARTIFACT, output={"core_in_scope": [HOSTILE], "gaps": [_HOSTILE], "summary": HOSTILE}
        ),
        section="gaps",
    ),
    "gaps": replace(_DRAFTED, section="gaps"),
}
