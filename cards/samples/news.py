"""Views of news, of what waits for somebody, and of what they want to be told."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import time, timedelta

from cards.samples.gates import REQUESTS
from cards.samples.opportunities import OPPORTUNITIES
from cards.samples.pursuit import ADMIN, HOSTILE, LEAD, NOW
from core.keys import StageKey
from core.messages import Message, message
from core.news import News, NewsKind, Notification, Origin, Pipeline, Reason, Way
from core.news_views import DigestView, NewsView, NotificationsView, PreferencesView, Waiting
from core.opportunity import DealStatus
from core.pipeline import title
from core.preferences import Preferences, Quiet, Wanted, Weekday
from core.work.news import Digest

_OPPORTUNITY = OPPORTUNITIES["qualified"].opportunity
_NUMBER = str(_OPPORTUNITY.number)
_ASKED = REQUESTS["proposal"].request.approval


def _told(
    kind: NewsKind,
    said: Message,
    *,
    stage: StageKey | None = None,
    origin: Origin = Origin.CHANNEL,
    by: str = ADMIN.name,
    reason: Reason = Reason.OWNER,
    hours: int = 1,
    read: bool = False,
) -> Notification:
    at = NOW - timedelta(hours=hours)
    news = News(
        f"{kind}:{_NUMBER}:{hours}", kind, _OPPORTUNITY.number, said, stage, ADMIN.id, by, None, origin, at
    )
    return Notification(LEAD.id, news, reason, Way.CHAT, at, "m", None, NOW if read else None)


def _passed(by: str = ADMIN.name) -> Message:
    return message("told-passed", person=by, stage=title(StageKey.QUALIFICATION), number=_NUMBER)


_PASSED = _told(NewsKind.PASSED, _passed(), stage=StageKey.QUALIFICATION, reason=Reason.MANAGER)
_REJECTED = _told(
    NewsKind.REJECTED,
    message(
        "told-rejected",
        person=ADMIN.name,
        stage=title(StageKey.APPROVALS),
        number=_NUMBER,
        role=message("role-commercial"),
        note="The margin is below what we agreed.",
    ),
    stage=StageKey.APPROVALS,
    origin=Origin.MAIL,
    hours=2,
)
_WON = _told(
    NewsKind.DEAL,
    message(
        "told-deal",
        person=ADMIN.name,
        number=_NUMBER,
        status=message("deal-status-won"),
        lessons=message("told-no-note"),
    ),
    origin=Origin.PERSONAL,
    reason=Reason.ADMIN,
    hours=3,
    read=True,
)
_RUN = _told(
    NewsKind.RUN,
    message(
        "told-failed",
        stage=title(StageKey.INTAKE),
        number=_NUMBER,
        why=message("run-nothing-readable"),
    ),
    stage=StageKey.INTAKE,
    origin=Origin.SERVICE,
    reason=Reason.ASKED,
    hours=4,
)
_HOSTILE = _told(NewsKind.PASSED, _passed(HOSTILE), stage=StageKey.QUALIFICATION, by=HOSTILE)
_LONG = _told(NewsKind.PASSED, _passed("ثمانية " * 200), stage=StageKey.QUALIFICATION, by="حكاية " * 100)

NEWS: Mapping[str, NewsView] = {
    "passed": NewsView(_PASSED, _OPPORTUNITY),
    "rejected": NewsView(_REJECTED, _OPPORTUNITY),
    "won": NewsView(_WON, _OPPORTUNITY),
    "run": NewsView(_RUN, _OPPORTUNITY),
    "hostile": NewsView(_HOSTILE, _OPPORTUNITY),
    "long": NewsView(_LONG, _OPPORTUNITY),
}


def _inbox(*shown: Notification, waiting: int = 0, total: int = 0) -> NotificationsView:
    return NotificationsView(
        person=LEAD.id,
        waiting=(Waiting(_ASKED, _OPPORTUNITY),) * waiting,
        shown=shown,
        total=total or len(shown),
        unread=sum(one.read_at is None for one in shown),
        drawn_at=NOW,
        pages=max(1, -(-total // 8)),
    )


INBOXES: Mapping[str, NotificationsView] = {
    "new": _inbox(_PASSED, _REJECTED, _WON, _RUN, waiting=1),
    "empty": _inbox(),
    "gathered": replace(_inbox(_PASSED, _REJECTED, _RUN, total=40), notice=message("news-gathered", count=7)),
    "hostile": _inbox(_HOSTILE),
    "long": _inbox(*[_LONG] * 8, waiting=20, total=900),
}

_FORM = PreferencesView(LEAD.id, Preferences(), "Europe/London", watches=False, decides=False)

PREFERENCES: Mapping[str, PreferencesView] = {
    "untouched": _FORM,
    "weekly": replace(
        _FORM,
        chosen=Preferences(
            Wanted.WEEKLY, Weekday.FRIDAY, 16, "America/New_York", Quiet(time(22), time(7, 30)), version=3
        ),
        watches=True,
        next_digest=NOW + timedelta(days=3),
        last_digest=Digest(NOW.date(), NOW - timedelta(days=4), None, "NothingNew"),
        notice=message("preferences-saved"),
    ),
    "unknown_zone": replace(_FORM, zone_said=""),
    "refused": replace(_FORM, notice=message("refused-time-zone", typed=HOSTILE)),
}

_PIPELINE = Pipeline(
    {StageKey.INTAKE: 3, StageKey.QUALIFICATION: 7, StageKey.MATCHING: 1, StageKey.PITCH: 12},
    {DealStatus.ACTIVE: 23, DealStatus.WON: 4, DealStatus.LOST: 9, DealStatus.DEPRIORITISED: 1},
)
_FULL = Pipeline({stage: 1000 + place for place, stage in enumerate(StageKey)}, {DealStatus.ACTIVE: 17_136})
_DIGEST = DigestView(
    LEAD.id, NOW.date(), (_PASSED, _REJECTED), (Waiting(_ASKED, _OPPORTUNITY),), _PIPELINE, NOW
)

DIGESTS: Mapping[str, DigestView] = {
    "manager": _DIGEST,
    "own": replace(_DIGEST, pipeline=None, waiting=()),
    "idle": replace(_DIGEST, pipeline=Pipeline({}, {DealStatus.WON: 2}), waiting=()),
    "hostile": replace(_DIGEST, changed=(_HOSTILE,)),
    "long": replace(_DIGEST, changed=(_LONG,) * 40, waiting=_DIGEST.waiting * 20, pipeline=_FULL),
}
