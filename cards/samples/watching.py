"""Views of what is watched after a win, and of change requests."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

from cards.samples.delivery_plans import DELIVERY_PLANS
from cards.samples.pursuit import ADMIN, HOSTILE, LEAD, NOW, READER
from core.messages import message
from core.opportunity import DealStatus
from core.views import WatchView
from core.watch import ChangeRequest, ChangeStatus, Step, Threshold, WatchItem, WatchStatus

_OPPORTUNITY = DELIVERY_PLANS["drafted"].opportunity


def _item(id: str, assumption: str, threshold: Threshold, **changes: Any) -> WatchItem:
    item = WatchItem(
        id, assumption, "support_docs", LEAD.id, LEAD.name, threshold, WatchStatus.WATCHING, False, 1
    )
    return replace(item, **changes)


_FEEDBACK = _item(
    "w1",
    "The client gives feedback within 48 hours, in one place.",
    Threshold("Later than 48 h more than three times", Decimal(48), "hours"),
    status=WatchStatus.BROKEN,
    version=3,
)
_MASTERS = _item(
    "w2", "Masters and templates are supplied by the client.", Threshold("As soon as it does not hold")
)
_OURS = _item("w3", "The Oslo studio stays bookable.", Threshold("No free week"), origin="person")

_LINES: list[dict[str, Any]] = [
    {
        "role": "Designer",
        "discipline": "Design",
        "asset": "Social post",
        "route": "SOC-STA-S",
        "pieces": 12,
        "base_hours": "2.5",
        "efficiency": "20",
        "hours": "24.00",
        "rate": "62.00",
        "price": "1488.00",
    },
    {
        "role": "Project Manager",
        "discipline": "Project Management",
        "base_hours": "7.5",
        "hours": "7.50",
        "rate": "70.00",
        "price": "525.00",
    },
]
_PRICE: Mapping[str, Any] = {
    "lines": _LINES,
    "hours": "31.50",
    "price": "2013.00",
    "region": "Nordics",
    "currency": "EUR",
    "catalogue": 2,
}
_DRAFT = ChangeRequest(
    id="c1",
    number=1,
    item="w1",
    assumption=_FEEDBACK.assumption,
    happened="Feedback on the second wave came after nine days, four times in January.",
    words="Change request 1: Nordic spring launch\n\nWhat it takes: 12 more pieces of Social post.\n\n"
    "Price: €2,013.00\n\nWe start on it as soon as you confirm in writing.",
    price=_PRICE,
    status=ChangeStatus.DRAFT,
    steps=(Step(ChangeStatus.DRAFT, LEAD.name, NOW - timedelta(hours=3)),),
    version=1,
    made_by_name=LEAD.name,
    made_at=NOW - timedelta(hours=3),
)
_SENT = replace(
    _DRAFT,
    id="c2",
    number=2,
    status=ChangeStatus.SENT,
    steps=(*_DRAFT.steps, Step(ChangeStatus.SENT, ADMIN.name, NOW)),
)
_UNPRICED = replace(
    _DRAFT,
    price={**_PRICE, "lines": [{**_LINES[1], "rate": None, "price": None}], "price": None, "catalogue": 0},
)
_HOSTILE = replace(
    _DRAFT,
    happened=HOSTILE,
    assumption=HOSTILE,
    words=HOSTILE,
    price={**_PRICE, "lines": [{**_LINES[0], "role": HOSTILE, "asset": HOSTILE}]},
)

_WATCHED = WatchView(
    opportunity=_OPPORTUNITY,
    items=(_FEEDBACK, _MASTERS, _OURS),
    changes=(_SENT, _DRAFT),
    assumed=frozenset({"w1"}),
    people=(LEAD, READER, ADMIN),
    assets=(("a1", "Social post"), ("a2", "Launch film")),
    roles=("Programme Director", "Project Manager", "Designer", "Copywriter"),
)
_MANY = tuple(
    _item(f"w{number}", f"Assumption {number}: {'a word ' * 30}", Threshold("Later")) for number in range(60)
)

WATCHES: Mapping[str, WatchView] = {
    "list": _WATCHED,
    "none": replace(_WATCHED, items=(), changes=()),
    "many": replace(_WATCHED, items=_MANY, page=2),
    "unwon": replace(
        _WATCHED,
        opportunity=replace(_OPPORTUNITY, deal_status=DealStatus.LOST),
        notice=message("refused-watch-unwon", status=message("deal-status-lost")),
    ),
    "item": replace(_WATCHED, section="item-w1"),
    "new": replace(_WATCHED, section="new"),
    "log": replace(_WATCHED, section="log-w2"),
    "crowded": replace(
        _WATCHED,
        section="log-w2",
        assets=tuple((f"a{number}", "Poster 日本語 " * 8) for number in range(200)),
        roles=tuple(f"Role {number} of a very large agency" for number in range(300)),
    ),
    "changes": replace(_WATCHED, section="changes"),
    "draft": replace(_WATCHED, section="change-c1", notice=message("change-drafted")),
    "sent": replace(_WATCHED, section="change-c2"),
    "unpriced": replace(_WATCHED, changes=(_UNPRICED,), section="change-c1"),
    "lines": replace(_WATCHED, section="lines-c1"),
    "long": replace(
        _WATCHED,
        changes=(replace(_DRAFT, words="言" * 6_000, happened="言" * 2_000, assumption="言" * 2_000),),
        section="change-c1",
    ),
    "hostile": replace(
        _WATCHED,
        items=(replace(_FEEDBACK, assumption=HOSTILE, owner_name=HOSTILE, threshold=Threshold(HOSTILE)),),
        changes=(_HOSTILE,),
    ),
    "hostile_change": replace(_WATCHED, changes=(_HOSTILE,), section="change-c1"),
}
