"""The cards around an opportunity: lists, greetings, questions and notices."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from cards.samples.pursuit import (
    ADMIN,
    ARABIC,
    FILES,
    FILLED,
    HOSTILE,
    LEAD,
    READER,
    SECOND,
)
from core.keys import StageKey
from core.messages import message
from core.opportunity import (
    Subject,
)
from core.views import (
    HelpView,
    ListLine,
    ListView,
    NoticeView,
    PlaceFilesView,
    RerunView,
    WelcomeView,
    WhoView,
)

K = StageKey

RERUNS: Mapping[str, RerunView] = {
    "diagnosis": RerunView(
        SECOND,
        K.DIAGNOSIS,
        (message("cards-sample-replaced", questions=11),),
        "r1",
    ),
}


def _scored(percentage: str, recommendation: str) -> dict[str, Any]:
    return {"percentage": Decimal(percentage), "recommendation": recommendation}


_LISTED = (
    ListLine(12, FILLED.name, FILLED.client_name, K.DIAGNOSIS, FILLED.deadline, LEAD.name),
    ListLine(11, "Autumn always-on", None, K.QA_PACK, None, READER.name, **_scored("68.3", "proceed")),
    ListLine(
        9,
        ARABIC.name,
        ARABIC.client_name,
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
PLACEMENTS: Mapping[str, PlaceFilesView] = {"two": PlaceFilesView(FILES[:2], FILLED)}
NOTICES: Mapping[str, NoticeView] = {
    "refused": NoticeView(message("refused-archived", number="12"), onward=Subject("opportunity", 12)),
    "done": NoticeView(message("cards-sample-saved", name=HOSTILE), "good", Subject("stage", 12, K.INTAKE)),
    "plain": NoticeView(message("cards-list-empty"), "plain"),
}
