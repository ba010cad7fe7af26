"""Views of stages 4 and 5 with made-up questions, packs and answers."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from cards.samples.around import PLACEMENTS
from cards.samples.opportunities import OPPORTUNITIES
from cards.samples.pursuit import HOSTILE, LEAD, NOW, line_of, states
from cards.samples.readings import DIAGNOSES
from core.answers.returned import Basis, Offered, Proposal, Proposed, Standing, Unplaced
from core.answers.wire import proposal_to
from core.brief import Place
from core.export import DOCUMENT, WORKBOOK, Export, ExportKind
from core.keys import StageKey
from core.messages import message
from core.opportunity import (
    AnswerSource,
    Artifact,
    ClarificationStatus,
    Opportunity,
    Run,
    RunState,
)
from core.parcel import destinations
from core.pipeline import number_of
from core.views import AnswersView, ExportView, Freshness, ImportView, PackView, PlaceFilesView
from core.work.records import Import, ImportState

K = StageKey
_CONFIRMER = "Sam Okafor"
_RETURNED = "Q&A return.xlsx"


def _arrived_at(opportunity: Opportunity, stage: StageKey) -> Opportunity:
    """The opportunity with every stage before this one completed."""
    return replace(opportunity, current_stage=stage, stages=states(number_of(stage) - 1))


_UNDER_WAY = OPPORTUNITIES["under_way"].opportunity
_PACKING = _arrived_at(_UNDER_WAY, K.QA_PACK)
_ANSWERING = _arrived_at(_UNDER_WAY, K.CLIENT_ANSWERS)
_DONE = _arrived_at(_UNDER_WAY, K.ASSETS)
_HOSTILE = _arrived_at(OPPORTUNITIES["hostile"].opportunity, K.CLIENT_ANSWERS)
_ASKED = DIAGNOSES["drafted"].clarifications


# The Q&A pack

_MADE = Artifact(
    id="a4",
    stage=K.QA_PACK,
    version=2,
    output={"questions": 4, "by_priority": {"red": 2, "amber": 1, "green": 1}},
    evidence=(),
    remarks=(),
    made_from={"diagnosis": "a2"},
    drafted_by="export",
    cost=Decimal(0),
    seconds=0.8,
    created_at=NOW - timedelta(minutes=20),
    created_by=LEAD.name,
)
_NAME = "Aster & Bloom Retail Group - Questions v2"
_WORKBOOK = Export(
    "e1", 12, K.QA_PACK, 2, ExportKind.QA_PACK_XLSX, f"{_NAME}.xlsx", WORKBOOK, 21_300, _MADE.created_at
)
_DOCUMENT = replace(
    _WORKBOOK, id="e2", kind=ExportKind.QA_PACK_DOCX, name=f"{_NAME}.docx", content_type=DOCUMENT, size=39_800
)
_BLANK_PACK = PackView(_PACKING, line_of(_PACKING, K.QA_PACK), clarifications=_ASKED, may_run=True)
_MADE_PACK = replace(
    _BLANK_PACK,
    line=line_of(_PACKING, K.QA_PACK, freshness=Freshness.CURRENT),
    artifact=_MADE,
    exports=(_WORKBOOK, _DOCUMENT),
    may_complete=True,
)
_WRITING = Run("r4", 12, K.QA_PACK, RunState.RUNNING, LEAD.name, NOW)
_PUT_ASIDE = tuple(replace(one, status=ClarificationStatus.DISMISSED) for one in _ASKED)

PACKS: Mapping[str, PackView] = {
    "blank": _BLANK_PACK,
    "running": replace(
        _BLANK_PACK,
        line=line_of(_PACKING, K.QA_PACK, running=True),
        run=_WRITING,
        may_run=False,
    ),
    "made": _MADE_PACK,
    "changed": replace(_MADE_PACK, changed=3),
    "nothing_to_ask": replace(_BLANK_PACK, clarifications=()),
    "all_dismissed": replace(_BLANK_PACK, clarifications=_PUT_ASIDE),
    "without": replace(_MADE_PACK, clarifications=(), exports=()),
    "new": replace(_MADE_PACK, section="clarification-new"),
}

EXPORTS: Mapping[str, ExportView] = {
    "ready": ExportView(_PACKING, _WORKBOOK, "https://trowel.example/exports/signed", 15),
    "taken": ExportView(
        _PACKING,
        _WORKBOOK,
        "https://trowel.example/exports/signed",
        15,
        where="personal",
        takes=destinations(_WORKBOOK.kind, "personal"),
        taken=1,
        notice=message("parcel-offered", file=_WORKBOOK.name),
    ),
    "in_a_channel": ExportView(
        _PACKING,
        _WORKBOOK,
        "https://trowel.example/exports/signed",
        15,
        where="channel",
        takes=destinations(_WORKBOOK.kind, "channel"),
    ),
    "no_address": ExportView(_PACKING, _DOCUMENT, None, 15),
    "hostile": ExportView(
        _HOSTILE, replace(_WORKBOOK, name=HOSTILE), "https://trowel.example/exports/signed", 1
    ),
}


# What came back


def _cell(cell: str) -> Place:
    return Place(sheet="Questions", cells=cell)


_PROPOSAL = Proposal(
    answers=(
        Proposed(
            "c1",
            _ASKED[0].question,
            (Offered("No. Four markets; the sheet is out of date.", _cell("F5"), _RETURNED),),
            Standing.NEW,
            Basis.ID,
        ),
        Proposed(
            "c3",
            _ASKED[2].question,
            (Offered("Finnish and Swedish. " * 60, _cell("G7"), _RETURNED),),
            Standing.NEW,
            Basis.LIKENESS,
        ),
        Proposed(
            "c2",
            _ASKED[1].question,
            (Offered("Three rounds, everywhere.", _cell("F6"), _RETURNED),),
            Standing.DIFFERS,
            Basis.ID,
            _ASKED[1].answer,
        ),
        Proposed(
            "c4",
            _ASKED[3].question,
            (
                Offered("Ours, on SharePoint.", _cell("F8"), _RETURNED),
                Offered("The group's new DAM, from March.", _cell("F8"), "Q&A return (Finance).xlsx"),
            ),
            Standing.CONTRADICTS,
            Basis.TEXT,
        ),
        Proposed(
            "c5",
            _ASKED[4].question,
            (Offered("Yes, ours.", _cell("F9"), _RETURNED),),
            Standing.SAME,
            Basis.ID,
            "Yes, ours.",
        ),
    ),
    unplaced=(
        Unplaced(
            "Please call Petra about the media plan before you price anything.",
            _cell("B14"),
            message("cards-sample-placeless"),
        ),
    ),
    blank=2,
    remarks=(message("cards-sample-macros"),),
)
_NOTHING_NEW = Proposal(answers=_PROPOSAL.answers[4:], blank=4)
_PASTED = Proposal(
    answers=(
        replace(_PROPOSAL.answers[0], offers=(Offered("No, four.", Place(part="line 3")),)),
        replace(
            _PROPOSAL.answers[1],
            offers=(Offered("Finnish and Swedish.", Place(part="line 4")),),
            basis=Basis.NUMBER,
        ),
    )
)
_BAD = Proposal(
    answers=tuple(
        replace(
            one,
            question=HOSTILE,
            offers=tuple(replace(offer, answer=HOSTILE, file=HOSTILE) for offer in one.offers),
            current=HOSTILE if one.current else None,
        )
        for one in _PROPOSAL.answers
    ),
    unplaced=(Unplaced(HOSTILE, Place(sheet=HOSTILE, cells="A1"), message("cards-sample-placeless")),),
)


def _import(id: str, source: str, proposal: Proposal) -> Import:
    return Import(
        id=id,
        opportunity=12,
        source=source,
        file="f9" if source else None,
        state=ImportState.WAITING,
        proposal=proposal_to(proposal),
        made_by=LEAD.id,
        made_by_name=LEAD.name,
        made_at=NOW - timedelta(minutes=4),
    )


_WAITING = _import("i1", _RETURNED, _PROPOSAL)
_SETTLED = replace(
    _WAITING,
    state=ImportState.CONFIRMED,
    settled_by_name=_CONFIRMER,
    settled_at=NOW - timedelta(minutes=1),
    outcome={"saved": 2, "kept": 2, "conflicts": 1, "gone": 0},
)

IMPORTS: Mapping[str, ImportView] = {
    "waiting": ImportView(_ANSWERING, _WAITING, _PROPOSAL),
    "pasted": ImportView(_ANSWERING, _import("i2", "", _PASTED), _PASTED),
    "nothing_new": ImportView(_ANSWERING, _import("i3", _RETURNED, _NOTHING_NEW), _NOTHING_NEW),
    "confirmed": ImportView(_ANSWERING, _SETTLED, _PROPOSAL),
    "discarded": ImportView(
        _ANSWERING, replace(_SETTLED, state=ImportState.DISCARDED, outcome={}), _PROPOSAL
    ),
    "hostile": ImportView(_HOSTILE, _import("i4", HOSTILE, _BAD), _BAD),
}

RECOGNISED: Mapping[str, PlaceFilesView] = {
    "answers": replace(PLACEMENTS["two"], files=(), imported=_WAITING),
    "answers_and_others": replace(PLACEMENTS["two"], imported=_WAITING),
}


# The answers

_READ = replace(
    _ASKED[0],
    status=ClarificationStatus.ANSWERED,
    answer="No. Four markets; the sheet is out of date.",
    answered_at=NOW - timedelta(hours=1),
    answered_by=_CONFIRMER,
    source=AnswerSource(_RETURNED, "Questions!F7"),
)
_TYPED = replace(_ASKED[1], answered_by=LEAD.name)
_FROM_MAIL = replace(
    _ASKED[2],
    status=ClarificationStatus.ANSWERED,
    answer="Finnish, and Swedish where the law asks for it. " * 30,
    answered_at=NOW - timedelta(hours=1),
    answered_by=_CONFIRMER,
    source=AnswerSource("", "line 4"),
)
_ANSWERED = AnswersView(
    _ANSWERING,
    line_of(_ANSWERING, K.CLIENT_ANSWERS),
    artifact=replace(_MADE, id="a5", stage=K.CLIENT_ANSWERS, drafted_by="people"),
    clarifications=(_READ, _TYPED, _FROM_MAIL, *_ASKED[3:]),
    may_complete=True,
    waiting=(_WAITING,),
)

ANSWERS: Mapping[str, AnswersView] = {
    "asked": replace(_ANSWERED, clarifications=_ASKED, waiting=(), artifact=None, may_complete=False),
    "under_way": _ANSWERED,
    "paste": replace(_ANSWERED, section="paste"),
    "new": replace(_ANSWERED, section="clarification-new"),
    "answer": replace(_ANSWERED, section="clarification-c1"),
    "too_long": replace(
        _ANSWERED,
        clarifications=(replace(_READ, answer="A long answer. " * 6_000), *_ANSWERED.clarifications[1:]),
        section="clarification-c1",
    ),
    "no_questions": replace(_ANSWERED, clarifications=(), waiting=(), artifact=None, may_complete=False),
    "completed": replace(
        _ANSWERED,
        opportunity=_DONE,
        line=line_of(_DONE, K.CLIENT_ANSWERS),
        waiting=(),
        may_complete=False,
    ),
    "hostile": replace(
        _ANSWERED,
        opportunity=_HOSTILE,
        clarifications=(
            replace(
                _READ,
                question=HOSTILE,
                category=HOSTILE,
                rationale=HOSTILE,
                answer=HOSTILE,
                answered_by=HOSTILE,
                source=AnswerSource(HOSTILE, HOSTILE),
            ),
        ),
        waiting=(_import("i4", HOSTILE, _BAD),),
    ),
}
