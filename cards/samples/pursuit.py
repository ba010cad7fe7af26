"""Made-up people and opportunities: what the samples of all cards are about."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from core.keys import StageKey, StageStatus
from core.messages import message
from core.opportunity import (
    File,
    FileState,
    Opportunity,
    Person,
    Role,
    StageState,
)
from core.pipeline import PIPELINE, number_of
from core.views import (
    StageLine,
    Viewer,
)

K = StageKey
NOW = datetime(2026, 11, 20, 14, 5, tzinfo=UTC)

HOSTILE = "**[Bold](http://evil.example)** <at>Bob</at> _# x_"
"""A name that would be a link and a mention if anything read it as markup."""

LEAD = Person("11111111-0000-4000-8000-000000000001", "Ana Ruiz", frozenset({Role.EDITOR}), locale="en-GB")
READER = Person(
    "11111111-0000-4000-8000-000000000002", "Jonas Weber", frozenset({Role.VIEWER}), locale="en-IE"
)
ADMIN = Person("11111111-0000-4000-8000-000000000003", "Mei Tanaka", frozenset({Role.ADMIN, Role.COMMERCIAL}))


def _sees(person: Person, timezone: str) -> Viewer:
    rights = frozenset(str(right) for right in person.rights)
    return Viewer(person.id, rights, person.roles, person.locale, timezone)


VIEWERS: Mapping[str, Viewer] = {
    "lead": _sees(LEAD, "Europe/Madrid"),
    "reader": _sees(READER, "Europe/Berlin"),
    "everyone": Viewer(),
    "arabic": _sees(replace(LEAD, locale="ar-AE"), "Asia/Dubai"),
}
"""Somebody who works on it, somebody who may only look, a conversation, and a reader from right to left."""


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


NEW = Opportunity(
    number=12,
    name="Nordic spring launch",
    owner=LEAD.id,
    owner_name=LEAD.name,
    current_stage=K.INTAKE,
    stages=states(0),
    created_at=NOW - timedelta(days=3),
)
FILLED = replace(
    NEW,
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
SECOND = replace(FILLED, current_stage=K.DIAGNOSIS, stages=states(1), version=9)
QUALIFIED = replace(
    FILLED,
    current_stage=K.QA_PACK,
    stages=states(3),
    percentage=Decimal("68.3"),
    recommendation="proceed",
)
HOSTILE_ONE = replace(
    FILLED, name=HOSTILE, client_name=HOSTILE, brands=(HOSTILE,), summary=HOSTILE, owner_name=HOSTILE
)
ARABIC = replace(
    FILLED,
    name="إطلاق حملة الربيع في الخليج",
    client_name="مجموعة النخيل للتجزئة",
    region="الخليج",
    brands=("النخيل",),
    summary="حملة إطلاق لعلامتين تجاريتين في أربعة أسواق خليجية.",
)

FILES = (
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
