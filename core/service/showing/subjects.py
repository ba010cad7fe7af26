"""What a subject says of itself: the parts that every view is made from."""

import re
from collections.abc import Awaitable, Callable, Mapping

from core.errors import Missing
from core.keys import StageKey
from core.messages import Message
from core.opportunity import Person, Subject
from core.service.rights import find
from core.views import View
from core.work import Overview, UnitOfWork

Show = Callable[[UnitOfWork, Subject, Person | None], Awaitable[View]]


def notice_of(subject: Subject) -> Message | None:
    said = subject.detail.get("notice")
    return said if isinstance(said, Message) else None


async def overview_of(work: UnitOfWork, subject: Subject) -> Overview:
    return await find(work, number_named(subject))


def number_named(subject: Subject) -> int:
    """The opportunity that a button names; one without a number leads to no card."""
    if subject.opp is None:
        raise Missing("refused-no-such-card")
    return subject.opp


def stage_named(subject: Subject) -> StageKey:
    if subject.stage is None:
        raise Missing("refused-no-such-stage")
    return subject.stage


def text_of(detail: Mapping[str, object], name: str) -> str | None:
    value = detail.get(name)
    return value if isinstance(value, str) and value else None


def number_of(detail: Mapping[str, object], name: str) -> int:
    """A page's number; the first where none is named."""
    value = text_of(detail, name) or ""
    return int(value) if re.fullmatch(r"[0-9]{1,4}", value) else 1
