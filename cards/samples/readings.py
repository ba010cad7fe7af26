"""What was read out of a brief: intake and diagnosis."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from cards.samples.pursuit import (
    ARABIC,
    FILES,
    FILLED,
    HOSTILE,
    HOSTILE_ONE,
    LEAD,
    NEW,
    NOW,
    SECOND,
    line_of,
)
from core.keys import StageKey
from core.messages import message
from core.opportunity import (
    Artifact,
    Clarification,
    ClarificationStatus,
    Priority,
    Run,
    RunState,
)
from core.views import (
    Freshness,
    StageView,
)

K = StageKey

# Intake


def _evidence(field: str, value: str, quote: str, file: str, **place: object) -> dict[str, object]:
    return {"field": field, "value": value, "quote": quote, "file": file, "place": place}


_BRIEF, _SHEET = FILES[0].name, FILES[1].name

_INTAKE = Artifact(
    id="a1",
    stage=K.INTAKE,
    version=2,
    output={
        "client_name": "Aster & Bloom Retail Group",
        "region": "Nordics",
        "brands": ["Aster", "Bloom Home"],
        "service_types": ["Content", "eCommerce", "Social"],
        "deadline": "2026-12-04",
        "go_live": "2027-02-15",
        "summary": FILLED.summary,
    },
    evidence=(
        _evidence(
            "client_name",
            "Aster & Bloom Retail Group",
            "Aster & Bloom Retail Group invites selected agencies to respond",
            _BRIEF,
            page=1,
            heading="Introduction",
        ),
        _evidence("brands[0]", "Aster", "our two home-ware brands, Aster and Bloom Home", _BRIEF, page=2),
        _evidence(
            "brands[1]", "Bloom Home", "our two home-ware brands, Aster and Bloom Home", _BRIEF, page=2
        ),
        _evidence(
            "deadline",
            "2026-12-04",
            "Proposals are due by noon on 4 December 2026",
            _BRIEF,
            page=3,
            heading="Timetable",
        ),
        _evidence(
            "go_live", "2027-02-15", "first assets live mid-February", _SHEET, sheet="Plan", cells="B4:D4"
        ),
    ),
    remarks=(message("cards-sample-remark", dropped=3),),
    made_from={"file:f1": "a"},
    drafted_by="rules",
    cost=Decimal(0),
    seconds=2.4,
    created_at=NOW - timedelta(minutes=10),
    created_by=LEAD.name,
)
_BY_MODEL = replace(_INTAKE, drafted_by="claude-sonnet-5-5", cost=Decimal("0.0184"), remarks=())
_RUN = Run("r1", 12, K.INTAKE, RunState.RUNNING, LEAD.name, NOW, message("cards-sample-progress"))
_BROKEN = replace(
    _RUN, state=RunState.FAILED, progress=None, problem=message("run-failed", reference="7f3a91")
)
_LATE = replace(_RUN, problem=message("run-late"))
_DONE = replace(_RUN, state=RunState.DONE, progress=None)

_BLANK_INTAKE = StageView(NEW, line_of(NEW, K.INTAKE), FILES[:1], may_run=True)
_DRAFTED_INTAKE = StageView(
    FILLED,
    line_of(FILLED, K.INTAKE, freshness=Freshness.CURRENT),
    FILES[:3],
    _DONE,
    artifact=_INTAKE,
    may_run=True,
    may_complete=True,
)

INTAKES: Mapping[str, StageView] = {
    "blank": _BLANK_INTAKE,
    "no_files": replace(_BLANK_INTAKE, files=(), may_run=False, notice=message("refused-no-brief")),
    "running": replace(_BLANK_INTAKE, line=line_of(NEW, K.INTAKE, running=True), run=_RUN, may_run=False),
    "late": replace(_BLANK_INTAKE, line=line_of(NEW, K.INTAKE, running=True), run=_LATE, may_run=False),
    "failed": replace(_BLANK_INTAKE, run=_BROKEN),
    "drafted": _DRAFTED_INTAKE,
    "completed": replace(
        _DRAFTED_INTAKE,
        opportunity=SECOND,
        line=line_of(SECOND, K.INTAKE),
        artifact=_BY_MODEL,
        files=FILES[:2],
        may_complete=False,
    ),
    "too_long": replace(_DRAFTED_INTAKE, opportunity=replace(FILLED, summary="A long story. " * 1_400)),
    "replace": replace(
        _DRAFTED_INTAKE,
        opportunity=replace(FILLED, summary="A long story. " * 1_400),
        section="replace-summary",
    ),
    "arabic": replace(_DRAFTED_INTAKE, opportunity=ARABIC),
    "hostile": replace(_DRAFTED_INTAKE, opportunity=HOSTILE_ONE),
}


# Diagnosis

_DIAGNOSIS = Artifact(
    id="a2",
    stage=K.DIAGNOSIS,
    version=1,
    output={
        "deliverables": [
            {
                "name": "Paid-social statics",
                "category": "Social",
                "volume_estimate": "about 120 per market",
                "complexity_hint": "low",
            },
            {
                "name": "Launch video, 30 seconds",
                "category": "Video",
                "volume_estimate": "one master, three cut-downs",
                "complexity_hint": "high",
            },
            {"name": "Product listing pages", "category": "eCommerce", "volume_estimate": "40 SKUs"},
            {"name": "CRM e-mail templates", "category": "CRM", "complexity_hint": "medium"},
        ],
        "channels": ["Instagram", "TikTok", "Own web shop", "E-mail"],
        "markets": ["Sweden", "Norway", "Denmark", "Finland"],
        "capabilities_required": ["Social content production", "Video editing", "Localisation"],
        "kpis_slas": ["First draft within five working days", "95 % of assets right first time"],
        "tech_asks": ["Assets delivered into the client's DAM"],
        "timelines": ["Proposal by 4 December 2026", "First assets live mid-February 2027"],
        "ambiguities": [
            "“Several” feedback rounds, without a count",
            "Localisation without a list of languages",
        ],
        "contradictions": ["Section 2 names four markets, the sheet names five"],
        "complexity_assessment": "high",
        "summary": "A launch in two waves: masters first, then adaptation for four markets at speed. The "
        "work is mostly adaptation, so turnaround and right-first-time decide the price more than craft.\n"
        "The largest risk is localisation: languages and rounds are open.",
        "clarifications": [],
    },
    evidence=(
        _evidence(
            "deliverables[0].name",
            "Paid-social statics",
            "paid-social statics, about 120 per market",
            _SHEET,
            sheet="Volumes",
            cells="A7:C7",
        ),
        _evidence("markets[0]", "Sweden", "Sweden, Norway, Denmark and Finland", _BRIEF, page=4),
        _evidence(
            "kpis_slas[0]",
            "First draft within five working days",
            "a first draft within five working days of briefing",
            _BRIEF,
            page=9,
            heading="Service levels",
        ),
    ),
    remarks=(),
    made_from={"file:f1": "a", "file:f2": "b"},
    drafted_by="claude-sonnet-5-5",
    cost=Decimal("0.2998"),
    seconds=41.0,
    created_at=NOW - timedelta(minutes=3),
    created_by=LEAD.name,
)

_QUESTIONS = (
    Clarification(
        "c1",
        "Markets",
        "Is Iceland part of the launch? The sheet lists it, the brief does not.",
        "A fifth market adds about a quarter to adaptation.",
        Priority.RED,
    ),
    Clarification(
        "c2",
        "Process",
        "How many feedback rounds does “several” mean?",
        "Each round above two is charged.",
        Priority.RED,
        ClarificationStatus.ANSWERED,
        "Two, and a third for the launch video.",
        NOW - timedelta(hours=5),
    ),
    Clarification("c3", "Languages", "Which languages are in scope for Finland?", "", Priority.AMBER),
    Clarification(
        "c4", "Technology", "Which DAM receives the assets?", "Decides the hand-over format.", Priority.GREEN
    ),
    Clarification(
        "c5",
        "Rights",
        "Are music rights the client's to clear?",
        "Third-party costs are excluded otherwise.",
        Priority.AMBER,
        ClarificationStatus.DISMISSED,
        origin="person",
    ),
)

_DIAGNOSED = StageView(
    SECOND,
    line_of(SECOND, K.DIAGNOSIS, freshness=Freshness.CURRENT),
    FILES[:2],
    replace(_DONE, stage=K.DIAGNOSIS),
    artifact=_DIAGNOSIS,
    clarifications=_QUESTIONS,
    may_run=True,
    may_complete=True,
)

DIAGNOSES: Mapping[str, StageView] = {
    "blank": StageView(SECOND, line_of(SECOND, K.DIAGNOSIS), FILES[:2], may_run=True),
    "drafted": _DIAGNOSED,
    "outdated": replace(
        _DIAGNOSED,
        line=line_of(SECOND, K.DIAGNOSIS, freshness=Freshness.OUTDATED),
        outdated_by=(message("changed-file-added", file=HOSTILE),),
    ),
    "failed_again": replace(_DIAGNOSED, run=replace(_BROKEN, stage=K.DIAGNOSIS)),
    "hostile": replace(
        _DIAGNOSED,
        opportunity=HOSTILE_ONE,
        artifact=replace(
            _DIAGNOSIS,
            output={**_DIAGNOSIS.output, "summary": HOSTILE, "deliverables": [{"name": HOSTILE}]},
        ),
        section="deliverables",
    ),
    **{
        section: replace(_DIAGNOSED, section=section)
        for section in (
            "deliverables",
            "reach",
            "kpis_slas",
            "tech_asks",
            "timelines",
            "ambiguities",
            "contradictions",
            "clarifications",
            "clarification-new",
            "clarification-c2",
        )
    },
}
