"""Views of the deck."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

from cards.samples.opportunities import OPPORTUNITIES
from cards.samples.pursuit import HOSTILE, LEAD, NOW, line_of, states
from cards.samples.readings import DIAGNOSES
from core.export import MARKDOWN, PRESENTATION, Export, ExportKind
from core.keys import StageKey
from core.messages import message
from core.opportunity import Artifact, Run, RunState
from core.pipeline import number_of
from core.views import Freshness, PitchView

K = StageKey

_OPPORTUNITY = replace(
    DIAGNOSES["drafted"].opportunity, current_stage=K.PITCH, stages=states(number_of(K.PITCH) - 1), version=51
)


def _slide(section: str, title: str, *points: str, callout: str = "", **beside: Any) -> dict[str, Any]:
    return {
        "section": section,
        "title": title,
        "key_points": list(points),
        "speaker_notes": "Walk through it and ask what is missing.",
        "data_callout": callout,
        "table": None,
        "chart": None,
        **beside,
    }


_SLIDES = [
    _slide(
        "cover", "Nordic spring launch", "Prepared for Aster & Bloom", "Services: Content, Social", "2026"
    ),
    _slide("context", "What you asked for", "Four Nordic markets", "Two brands", "One master film"),
    _slide("approach", "How we would deliver it", "A hybrid model", "Made by people: film", "Tools: Pencil"),
    _slide(
        "scope",
        "What is in scope",
        "3 assets, 125 pieces in all",
        "120 × Social statics",
        "1 × Launch film",
        callout="3 assets · 125 pieces",
        table={"head": ["Asset", "Volume"], "rows": [["Social statics", "120"], ["Launch film", "1"]]},
    ),
    _slide(
        "team",
        "The team we would put on it",
        "Led by Programme Director",
        "Design: 0.310 FTE",
        "Motion: 0.120 FTE",
        callout="0.430 FTE · 774 hours",
        chart={
            "title": "FTE by discipline",
            "categories": ["Design", "Motion"],
            "series": [{"name": "FTE", "values": ["0.310", "0.120"]}],
            "decimals": 3,
        },
    ),
    _slide("commercials", "Commercial proposal", "Price", "774 hours", "3 assets", callout="EUR 61,920.00"),
    _slide("governance", "How we work together", "Weekly call", "Monthly steering", "One escalation path"),
    _slide("next_steps", "Next steps", "Agree the scope", "Meet the team", "Set the start date"),
]


def _number(slide: int, place: str, value: str, stage: str, field: str) -> dict[str, Any]:
    version = None if stage == "opportunity" else 2
    return {
        "slide": slide,
        "place": place,
        "value": value,
        "stage": stage,
        "field": field,
        "version": version,
    }


_NUMBERS = [
    _number(1, "bullet-3", "2026", "opportunity", "deadline"),
    _number(4, "callout", "3 assets", "rate_card", "totals.assets"),
    _number(4, "callout", "125 pieces", "rate_card", "totals.pieces"),
    _number(5, "callout", "0.430 FTE", "team_shape", "total_fte"),
    _number(5, "callout", "774 hours", "team_shape", "totals.hours_after"),
    _number(5, "bullet-2", "0.310 FTE", "team_shape", "disciplines[0].fte"),
    _number(6, "callout", "EUR 61,920.00", "team_shape", "totals.price_after"),
]

_ARTIFACT = Artifact(
    id="a15",
    stage=K.PITCH,
    version=1,
    output={
        "headline": "Nordic spring launch: our proposal for Aster & Bloom",
        "deck_summary": "What Aster & Bloom asked for, how we would make it, with whom, and on which terms.",
        "slides": _SLIDES,
        "appendix": ["Please note: third-party fees are not included."],
        "numbers": _NUMBERS,
    },
    evidence=(),
    remarks=(message("drafted-without-model"),),
    made_from={"diagnosis": "b", "team_shape": "c"},
    drafted_by="rules",
    cost=Decimal(0),
    seconds=2.1,
    created_at=NOW - timedelta(minutes=4),
    created_by=LEAD.name,
)


def _export(kind: ExportKind, name: str, content_type: str) -> Export:
    return Export(f"e-{kind}", 12, K.PITCH, 1, kind, name, content_type, 48_000, NOW)


_EXPORTS = (
    _export(ExportKind.PITCH_MD, "Aster & Bloom - quick deck v1.md", MARKDOWN),
    _export(ExportKind.OUTLINE_MD, "Aster & Bloom - deck outline v1.md", MARKDOWN),
    _export(ExportKind.PITCH_PPTX, "Aster & Bloom - proposal v1.pptx", PRESENTATION),
)

_DRAFTED = PitchView(
    _OPPORTUNITY,
    line_of(_OPPORTUNITY, K.PITCH, freshness=Freshness.CURRENT),
    artifact=_ARTIFACT,
    may_run=True,
    may_complete=True,
    exports=_EXPORTS,
)
_LEAK = message(
    "ratecard-leak",
    count=1,
    first=message(
        "ratecard-found",
        what=message("ratecard-name", name="Alder & Finch"),
        place=message("pitch-place-on-slide", slide=7, place=message("pitch-place-bullet", number=2)),
    ),
)
_BAD = _slide("context", HOSTILE, *[HOSTILE] * 6, callout=HOSTILE)
_STRAY = message("pitch-untraced", value="37", place=message("pitch-place-on-slide", slide=2, place="title"))

PITCHES: Mapping[str, PitchView] = {
    "blank": PitchView(_OPPORTUNITY, line_of(_OPPORTUNITY, K.PITCH), may_run=True),
    "drafted": _DRAFTED,
    "slide": replace(_DRAFTED, section="slide-5"),
    "kept_back": replace(_DRAFTED, artifact=replace(_ARTIFACT, remarks=(_LEAK,)), exports=()),
    "failed": PitchView(
        _OPPORTUNITY,
        line_of(_OPPORTUNITY, K.PITCH),
        run=Run("r15", _OPPORTUNITY.number, K.PITCH, RunState.FAILED, LEAD.id, NOW, problem=_STRAY),
        may_run=True,
    ),
    "outdated": replace(
        _DRAFTED,
        line=line_of(_OPPORTUNITY, K.PITCH, freshness=Freshness.OUTDATED),
        outdated_by=(message("changed-stage", stage=HOSTILE),),
    ),
    "hostile": replace(
        _DRAFTED,
        opportunity=OPPORTUNITIES["hostile"].opportunity,
        artifact=replace(_ARTIFACT, output={**_ARTIFACT.output, "slides": [_BAD] * 12}),
        section="slide-2",
    ),
}
