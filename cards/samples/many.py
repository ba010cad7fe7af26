"""Views of forms of many rows."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from cards.samples.answers import ANSWERS
from cards.samples.pursuit import HOSTILE, NOW
from core.keys import StageKey
from core.messages import message
from core.opportunity import ClarificationStatus, Priority
from core.views import ManyQuestionsView

_ASKING = ANSWERS["answer"]
_ASKED = _ASKING.clarifications
_QUESTIONS = ManyQuestionsView(
    opportunity=_ASKING.opportunity,
    stage=StageKey.CLIENT_ANSWERS,
    rows=_ASKED,
    found=len(_ASKED),
    total=len(_ASKED),
    page=1,
    pages=1,
    state="0.5f0c",
)
_BAD = replace(_ASKED[0], category=HOSTILE, question=HOSTILE, answer=HOSTILE)
_CHANGED = message(
    "refused-row-question", status=message("cards-question-answered"), answer="Three rounds, everywhere."
)

MANY_QUESTIONS: Mapping[str, ManyQuestionsView] = {
    "page": replace(
        _QUESTIONS,
        rows=tuple(replace(_ASKED[0], id=f"c{n}") for n in range(20, 28)),
        found=100,
        total=100,
        page=3,
        pages=13,
    ),
    "found": replace(
        _QUESTIONS,
        rows=_ASKED[:1],
        found=1,
        searched="markets",
        status=ClarificationStatus.PENDING,
        priority=Priority.RED,
        notice=message("saved-many", saved=3),
    ),
    "nothing_found": replace(_QUESTIONS, rows=(), found=0, searched="unheard of"),
    "refused": replace(
        _QUESTIONS,
        refused={_ASKED[0].id: _CHANGED},
        notice=message("refused-some", saved=2, refused=1),
        kept=True,
    ),
    "archived": replace(
        _QUESTIONS,
        opportunity=replace(_ASKING.opportunity, archived_at=NOW - timedelta(minutes=2)),
        notice=message("refused-archived", number="12"),
        kept=True,
    ),
    "huge": replace(
        _QUESTIONS,
        rows=tuple(replace(_BAD, id=f"c{n}", question="字" * 2_000, answer="字" * 9_000) for n in range(8)),
    ),
    "hostile": replace(_QUESTIONS, rows=(_BAD,)),
}
