"""Views of forms of many rows."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from cards.samples.answers import ANSWERS
from cards.samples.pursuit import HOSTILE, NOW
from cards.samples.scope import ASSETS
from core.keys import StageKey
from core.messages import message
from core.opportunity import ClarificationStatus, Priority
from core.views import ManyAssetsView, ManyQuestionsView

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
    "refused-row-question",
    status=message("cards-question-answered"),
    answer="Three rounds, everywhere.",
    answered="yes",
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

_LISTED = next(iter(ASSETS.values()))
_ROWS = next(view.assets for view in ASSETS.values() if view.assets)
_ASSETS = ManyAssetsView(
    opportunity=_LISTED.opportunity,
    rows=_ROWS[:8],
    found=len(_ROWS),
    total=len(_ROWS),
    page=1,
    pages=1,
    state="0.77aa",
)

MANY_ASSETS: Mapping[str, ManyAssetsView] = {
    "page": replace(
        _ASSETS,
        rows=tuple(replace(_ROWS[n % len(_ROWS)], id=f"a{n}") for n in range(8)),
        found=312,
        total=312,
        page=7,
        pages=39,
    ),
    "found": replace(
        _ASSETS, rows=_ROWS[:1], found=1, searched="film", notice=message("saved-many", saved=1)
    ),
    "nothing_found": replace(_ASSETS, rows=(), found=0, searched="unheard of"),
    "refused": replace(
        _ASSETS,
        refused={
            _ROWS[0].id: message(
                "refused-row-asset", name="Launch film", volume=3, tier="Hero", tiered="yes"
            ),
            "new": message("refused-row-input", field=message("field-name"), why=message("why-missing")),
        },
        notice=message("refused-some", saved=0, refused=2),
        kept=True,
    ),
    "huge": replace(
        _ASSETS,
        rows=tuple(
            replace(_ROWS[0], id=f"a{n}", name="字" * 200, client_tier="字" * 300, volume_words="字" * 300)
            for n in range(9)
        ),
    ),
    "hostile": replace(
        _ASSETS, rows=(replace(_ROWS[0], name=HOSTILE, client_tier=HOSTILE, volume_words=HOSTILE),)
    ),
}
