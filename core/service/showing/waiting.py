"""What waits for whoever looks at an opportunity, and what it comes to so far; from what is read anyway."""

from collections.abc import Iterator, Mapping
from decimal import Decimal

from core.engine import outdated_stages
from core.figures import COMPARED
from core.keys import StageKey
from core.messages import message
from core.opportunity import Person, Right, Subject
from core.pipeline import title
from core.views import Amount, Need, RequestLine, Total
from core.work import Overview

_NEWEST = (StageKey.TEAM_SHAPE, StageKey.RATE_CARD)
"""The stages whose totals tell what an opportunity comes to, the furthest first."""


def needs(
    overview: Overview, requests: Mapping[StageKey, tuple[RequestLine, ...]], person: Person | None
) -> tuple[Need, ...]:
    """What waits for this person beside the next step; nothing on what is archived."""
    if overview.opportunity.archived_at:
        return ()
    edits = person is None or Right.EDIT in person.rights
    return (*_decisions(requests), *(_edits(overview) if edits else ()))


def _decisions(requests: Mapping[StageKey, tuple[RequestLine, ...]]) -> Iterator[Need]:
    for stage, lines in requests.items():
        for asked in (line.approval for line in lines if line.may_decide):
            said = message("need-decide", role=message(f"role-{asked.role}"), stage=title(stage))
            yield Need(
                "decide", said, Subject("approval", asked.opportunity, stage, detail={"approval": asked.id})
            )


def _edits(overview: Overview) -> Iterator[Need]:
    """What the account team is to do."""
    number = overview.opportunity.number
    if overview.returned:
        said = message("need-confirm", answers=len(overview.returned))
        yield Need("confirm", said, Subject("import", number, detail={"import": overview.returned[0]}))
    if overview.unanswered and StageKey.QA_PACK in overview.artifacts:
        said = message("need-answer", questions=overview.unanswered)
        yield Need("answer", said, Subject("stage", number, StageKey.CLIENT_ANSWERS))


def totals(overview: Overview) -> tuple[Total, ...]:
    """The figures of the furthest stage that has any."""
    stage = next((one for one in _NEWEST if overview.figures.get(one)), None)
    if stage is None:
        return ()
    known, outdated = overview.figures[stage], stage in outdated_stages(overview)
    return tuple(Total(name, _amount(known[name]), outdated) for name in COMPARED[stage] if name in known)


def _amount(written: str) -> Amount:
    number, _, currency = written.partition(" ")
    return Amount(Decimal(number), currency or None)
