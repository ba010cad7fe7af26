"""Views with made-up opportunities: what the gallery, the snapshots and the documentation draw."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

from core.keys import StageKey, StageStatus
from core.messages import message
from core.opportunity import (
    Artifact,
    Clarification,
    ClarificationStatus,
    File,
    FileState,
    Opportunity,
    Person,
    Priority,
    Role,
    Run,
    RunState,
    StageState,
    Subject,
)
from core.pipeline import PIPELINE, number_of, title
from core.views import (
    Amount,
    Difference,
    Figure,
    Freshness,
    HelpView,
    ListLine,
    ListView,
    NextStep,
    NoticeView,
    OpportunityView,
    Outdated,
    PlaceFilesView,
    RerunView,
    SettingsView,
    StageLine,
    StageView,
    Viewer,
    WelcomeView,
    WhoView,
)

K = StageKey
NOW = datetime(2026, 11, 20, 14, 5, tzinfo=UTC)

HOSTILE = "**[Bold](http://evil.example)** <at>Bob</at> _# x_"
"""A name that would be a link and a mention if anything read it as markup."""

LEAD = Person("11111111-0000-4000-8000-000000000001", "Ana Ruiz", frozenset({Role.EDITOR}), locale="en-GB")
READER = Person(
    "11111111-0000-4000-8000-000000000002", "Jonas Weber", frozenset({Role.VIEWER}), locale="de-DE"
)
ADMIN = Person("11111111-0000-4000-8000-000000000003", "Mei Tanaka", frozenset({Role.ADMIN, Role.COMMERCIAL}))


def _sees(person: Person, timezone: str) -> Viewer:
    rights = frozenset(str(right) for right in person.rights)
    return Viewer(person.id, rights, person.roles, person.locale, timezone)


VIEWERS: Mapping[str, Viewer] = {
    "lead": _sees(LEAD, "Europe/Madrid"),
    "reader": _sees(READER, "Europe/Berlin"),
    "everyone": Viewer(),
}
"""Somebody who works on it, somebody who may only look, and a conversation."""


# The opportunity


def states(completed: int) -> tuple[StageState, ...]:
    """The first stages completed, the next in progress."""
    return tuple(
        StageState(row.key, StageStatus.COMPLETED, NOW - timedelta(days=2), LEAD.name)
        if position < completed
        else StageState(
            row.key, StageStatus.IN_PROGRESS if position == completed else StageStatus.NOT_STARTED
        )
        for position, row in enumerate(PIPELINE)
    )


_NEW = Opportunity(
    number=12,
    name="Nordic spring launch",
    owner=LEAD.id,
    owner_name=LEAD.name,
    current_stage=K.INTAKE,
    stages=states(0),
    created_at=NOW - timedelta(days=3),
)
_FILLED = replace(
    _NEW,
    version=7,
    client_name="Aster & Bloom Retail Group",
    region="Nordics",
    brands=("Aster", "Bloom Home"),
    service_types=("Content", "eCommerce", "Social"),
    deadline=date(2026, 12, 4),
    go_live=date(2027, 3, 1),
    summary="Launch content for two home-ware brands in four Nordic markets.\n"
    "Masters are produced once in Stockholm and adapted per market; social statics and product listings "
    "carry most of the volume.",
    notes="They asked us in after the autumn pilot.\nProcurement joins from round two.",
    notes_by=LEAD.name,
    cost=Decimal("0.3182"),
)
_SECOND = replace(_FILLED, current_stage=K.DIAGNOSIS, stages=states(1), version=9)
_QUALIFIED = replace(
    _FILLED,
    current_stage=K.QA_PACK,
    stages=states(3),
    percentage=Decimal("68.3"),
    recommendation="proceed",
)
_HOSTILE = replace(
    _FILLED, name=HOSTILE, client_name=HOSTILE, brands=(HOSTILE,), summary=HOSTILE, owner_name=HOSTILE
)
_ARABIC = replace(
    _FILLED,
    name="إطلاق حملة الربيع في الخليج",
    client_name="مجموعة النخيل للتجزئة",
    region="الخليج",
    brands=("النخيل",),
    summary="حملة إطلاق لعلامتين تجاريتين في أربعة أسواق خليجية.",
)

_FILES = (
    File("f1", "Spring launch brief.docx", FileState.READ, 180_000, "docx", 14, 31_200, "a" * 64),
    File("f2", "Deliverables and volumes.xlsx", FileState.READ, 44_000, "xlsx", None, 8_410, "b" * 64),
    File(
        "f3",
        "Brand guidelines scan.pdf",
        FileState.UNSEARCHABLE,
        9_400_000,
        "pdf",
        42,
        problem=message("cards-sample-scan"),
    ),
    File("f4", "Contract.docx", FileState.REFUSED, 90_000, problem=message("cards-sample-encrypted")),
    File("f5", "Mail from procurement.msg", FileState.WAITING),
)


def line_of(opportunity: Opportunity, stage: StageKey, **changes: object) -> StageLine:
    """The stage's line, as core would draw it up."""
    row = next(row for row in PIPELINE if row.key == stage)
    state = opportunity.state_of(stage)
    line = StageLine(
        stage,
        number_of(stage),
        state.status,
        row.driver,
        row.gate,
        completed_at=state.completed_at,
        completed_by=state.completed_by,
    )
    return replace(line, **changes)


def _lines(opportunity: Opportunity, **changes: object) -> tuple[StageLine, ...]:
    """All lines; `changes` apply to the first."""
    first, *others = PIPELINE
    return (
        line_of(opportunity, first.key, **changes),
        *(line_of(opportunity, row.key) for row in others),
    )


_CHECK = NextStep("stage.open", K.DIAGNOSIS, message("next-check", stage=title(K.DIAGNOSIS)))
_START = NextStep("stage.run", K.INTAKE, message("next-run", stage=title(K.INTAKE)))

_STALE = Outdated(
    (K.RATE_CARD, K.DELIVERY_MODEL, K.TEAM_SHAPE),
    (
        message(
            "changed-item",
            what=message("facet-assets-volumes"),
            item="PDP hero banner",
            before="12",
            now="40",
        ),
        message("changed-item-added", item="Store window poster"),
    ),
    (K.RATE_CARD, K.TEAM_SHAPE),
)


def _figure(name: str, before: str, now: str, currency: str | None = None) -> Figure:
    return Figure(name, Amount(Decimal(before), currency), Amount(Decimal(now), currency))


_DIFFERENCES = (
    Difference(
        K.RATE_CARD,
        1,
        2,
        (_figure("hours", "412.5", "633"), _figure("price", "38775.00", "59502.00", "EUR")),
    ),
    Difference(
        K.TEAM_SHAPE,
        1,
        2,
        (
            _figure("hours_after", "338.25", "519.06"),
            _figure("fte", "0.19", "0.29"),
            _figure("price_after", "31795.50", "48791.64", "EUR"),
        ),
    ),
)

OPPORTUNITIES: Mapping[str, OpportunityView] = {
    "new": OpportunityView(_NEW, _lines(_NEW), _FILES[:1], _START),
    "under_way": OpportunityView(_SECOND, _lines(_SECOND), _FILES[:3], _CHECK),
    "outdated": OpportunityView(
        _SECOND,
        _lines(_SECOND, freshness=Freshness.OUTDATED),
        _FILES,
        _CHECK,
        message("cards-sample-saved", name=_SECOND.name),
    ),
    "files": OpportunityView(_SECOND, _lines(_SECOND), _FILES, _CHECK, section="files"),
    "qualified": OpportunityView(
        _QUALIFIED,
        _lines(_QUALIFIED),
        _FILES[:1],
        NextStep("stage.open", K.QA_PACK, message("next-run", stage=title(K.QA_PACK))),
    ),
    "stale": OpportunityView(
        _QUALIFIED, _lines(_QUALIFIED), _FILES[:1], _CHECK, outdated=_STALE, compares=True
    ),
    "difference": OpportunityView(
        _QUALIFIED,
        _lines(_QUALIFIED),
        _FILES[:1],
        _CHECK,
        section="difference",
        differences=_DIFFERENCES,
        compares=True,
    ),
    "archived": OpportunityView(replace(_SECOND, archived_at=NOW), _lines(_SECOND), _FILES[:1], _CHECK),
    "arabic": OpportunityView(
        _ARABIC, _lines(_ARABIC), (replace(_FILES[0], name="موجز الحملة.docx"),), _START
    ),
    "hostile": OpportunityView(_HOSTILE, _lines(_HOSTILE), (replace(_FILES[0], name=HOSTILE),), _START),
}

SETTINGS: Mapping[str, SettingsView] = {
    "filled": SettingsView(
        replace(_FILLED, rate_region="Nordics", currency="EUR"),
        (LEAD, READER, ADMIN),
        ("current_oplus", "traditional", "ai_supported"),
        (("United Kingdom", "GBP"), ("Nordics", "EUR"), ("Germany", "EUR")),
    ),
}


# Intake


def _evidence(field: str, value: str, quote: str, file: str, **place: object) -> dict[str, object]:
    return {"field": field, "value": value, "quote": quote, "file": file, "place": place}


_BRIEF, _SHEET = _FILES[0].name, _FILES[1].name

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
        "summary": _FILLED.summary,
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

_BLANK_INTAKE = StageView(_NEW, line_of(_NEW, K.INTAKE), _FILES[:1], may_run=True)
_DRAFTED_INTAKE = StageView(
    _FILLED,
    line_of(_FILLED, K.INTAKE, freshness=Freshness.CURRENT),
    _FILES[:3],
    _DONE,
    artifact=_INTAKE,
    may_run=True,
    may_complete=True,
)

INTAKES: Mapping[str, StageView] = {
    "blank": _BLANK_INTAKE,
    "no_files": replace(_BLANK_INTAKE, files=(), may_run=False, notice=message("refused-no-brief")),
    "running": replace(_BLANK_INTAKE, line=line_of(_NEW, K.INTAKE, running=True), run=_RUN, may_run=False),
    "late": replace(_BLANK_INTAKE, line=line_of(_NEW, K.INTAKE, running=True), run=_LATE, may_run=False),
    "failed": replace(_BLANK_INTAKE, run=_BROKEN),
    "drafted": _DRAFTED_INTAKE,
    "completed": replace(
        _DRAFTED_INTAKE,
        opportunity=_SECOND,
        line=line_of(_SECOND, K.INTAKE),
        artifact=_BY_MODEL,
        files=_FILES[:2],
        may_complete=False,
    ),
    "too_long": replace(_DRAFTED_INTAKE, opportunity=replace(_FILLED, summary="A long story. " * 1_400)),
    "replace": replace(
        _DRAFTED_INTAKE,
        opportunity=replace(_FILLED, summary="A long story. " * 1_400),
        section="replace-summary",
    ),
    "arabic": replace(_DRAFTED_INTAKE, opportunity=_ARABIC),
    "hostile": replace(_DRAFTED_INTAKE, opportunity=_HOSTILE),
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
    _SECOND,
    line_of(_SECOND, K.DIAGNOSIS, freshness=Freshness.CURRENT),
    _FILES[:2],
    replace(_DONE, stage=K.DIAGNOSIS),
    artifact=_DIAGNOSIS,
    clarifications=_QUESTIONS,
    may_run=True,
    may_complete=True,
)

DIAGNOSES: Mapping[str, StageView] = {
    "blank": StageView(_SECOND, line_of(_SECOND, K.DIAGNOSIS), _FILES[:2], may_run=True),
    "drafted": _DIAGNOSED,
    "outdated": replace(
        _DIAGNOSED,
        line=line_of(_SECOND, K.DIAGNOSIS, freshness=Freshness.OUTDATED),
        outdated_by=(message("changed-file-added", file=HOSTILE),),
    ),
    "failed_again": replace(_DIAGNOSED, run=replace(_BROKEN, stage=K.DIAGNOSIS)),
    "hostile": replace(
        _DIAGNOSED,
        opportunity=_HOSTILE,
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


# The others

RERUNS: Mapping[str, RerunView] = {
    "diagnosis": RerunView(
        _SECOND,
        K.DIAGNOSIS,
        (message("cards-sample-replaced", questions=11),),
        "r1",
    ),
}


def _scored(percentage: str, recommendation: str) -> dict[str, Any]:
    return {"percentage": Decimal(percentage), "recommendation": recommendation}


_LISTED = (
    ListLine(12, _FILLED.name, _FILLED.client_name, K.DIAGNOSIS, _FILLED.deadline, LEAD.name),
    ListLine(11, "Autumn always-on", None, K.QA_PACK, None, READER.name, **_scored("68.3", "proceed")),
    ListLine(
        9,
        _ARABIC.name,
        _ARABIC.client_name,
        K.MATCHING,
        date(2027, 1, 15),
        ADMIN.name,
        **_scored("55", "slt_review"),
    ),
    ListLine(8, HOSTILE, HOSTILE, K.PITCH, date(2026, 11, 30), HOSTILE, **_scored("31.7", "no_go")),
)

LISTS: Mapping[str, ListView] = {
    "first_page": ListView(_LISTED, 23, 1, 3),
    "found": ListView(_LISTED[:1], 1, searched="spring"),
    "best": ListView(_LISTED[1:2], 1, recommendation="proceed", best_first=True),
    "none_recommended": ListView((), 0, recommendation="slt_review"),
    "nothing_found": ListView((), 0, searched=HOSTILE),
    "empty": ListView((), 0),
    "archived": ListView((replace(_LISTED[1], archived=True),), 1, archived=True),
    "none_archived": ListView((), 0, archived=True),
}

HELPS: Mapping[str, HelpView] = {"personal": HelpView(True), "channel": HelpView(False)}
WELCOMES: Mapping[str, WelcomeView] = {
    "personal": WelcomeView(True),
    "channel": WelcomeView(False, LEAD.name),
}
WHOS: Mapping[str, WhoView] = {
    "admin": WhoView(ADMIN, "99999999-0000-4000-8000-000000000000", (ADMIN.name,)),
    "local": WhoView(replace(LEAD, roles=frozenset()), "local", (), local=True),
}
PLACEMENTS: Mapping[str, PlaceFilesView] = {"two": PlaceFilesView(_FILES[:2], _FILLED)}
NOTICES: Mapping[str, NoticeView] = {
    "refused": NoticeView(message("refused-archived", number="12"), onward=Subject("opportunity", 12)),
    "done": NoticeView(message("cards-sample-saved", name=HOSTILE), "good", Subject("stage", 12, K.INTAKE)),
    "plain": NoticeView(message("cards-list-empty"), "plain"),
}
