"""What passes a gate: pure comparisons of what was approved with what stands now."""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence

from core.approval import Approval, ApprovalState
from core.figures import MONEY
from core.keys import StageKey
from core.messages import Message, listed, message
from core.opportunity import Role
from core.pipeline import ORDER, title

K = StageKey

CONCERNS: Mapping[Role, frozenset[StageKey]] = {
    Role.COMMERCIAL: frozenset({K.RATE_CARD, K.EFFICIENCY, K.TEAM_SHAPE, K.SUPPORT_DOCS}),
    Role.SOLUTION: frozenset(
        {K.DIAGNOSIS, K.ASSETS, K.MATCHING, K.DELIVERY_MODEL, K.TEAM_SHAPE, K.CAPABILITY_GAPS}
    ),
}
"""Whose concern is which stage (SPEC, Approvals); a role that is not named is concerned with everything."""

STAGE = "stage."
"""How the fields of a subject begin that stand for what a stage's artifact says."""
FIGURE = "figure."
"""How those begin that are a total of a stage: `figure.<stage>.<name>`."""

PRIVATE = frozenset({"changed-money", "differs-money", "differs-money-of"})
"""Changes that tell an amount: they are for those who may see prices."""


def concern(role: Role, subject: Mapping[str, str]) -> dict[str, str]:
    """The part of a subject that a role answers for: what it judges, and the stages it is concerned with."""
    concerned = CONCERNS.get(role)
    if concerned is None:
        return dict(subject)
    return {name: value for name, value in subject.items() if stage_in(name) in (None, *concerned)}


def stage_in(name: str) -> StageKey | None:
    """The stage that a field of a subject is about; None for what is judged by everybody."""
    if not name.startswith((STAGE, FIGURE)):
        return None
    return StageKey(name.split(".")[1])


def fingerprint(subject: Mapping[str, str]) -> str:
    """SHA-256 of a subject, whatever the order of its fields."""
    canonical = json.dumps(dict(subject), sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()


def changed(before: Mapping[str, str], now: Mapping[str, str]) -> tuple[str, ...]:
    """The fields that differ between two subjects: what people judge first, then stages in their order."""
    names = (name for name in before.keys() | now.keys() if before.get(name) != now.get(name))
    return tuple(sorted(names, key=_place))


def _place(name: str) -> tuple[int, int, str]:
    kind = 0 if name.startswith(FIGURE) else 2 if name.startswith(STAGE) else 1
    stage = stage_in(name)
    return kind, ORDER.index(stage) if stage else 0, name


def changes(before: Mapping[str, str], now: Mapping[str, str]) -> tuple[Message, ...]:
    """What differs between two subjects, one sentence each."""
    return tuple(change(name, before.get(name, ""), now.get(name, "")) for name in changed(before, now))


def change(name: str, before: str, now: str) -> Message:
    """The sentence on one field."""
    stage = stage_in(name)
    if stage and name.startswith(STAGE):
        return message("changed-stage", stage=title(stage))
    kind, _, field = name.partition(".")
    if stage:
        return _figure(field.partition(".")[2], before, now)
    nothing = message("changed-nothing")
    return message(
        f"changed-{kind}",
        field=message(f"field-{field}"),
        before=_told(field, before) or nothing,
        now=_told(field, now) or nothing,
    )


def _told(field: str, value: str) -> Message | str:
    return message(f"cards-recommendation-{value}") if value and field == "recommendation" else _short(value)


def _figure(name: str, before: str, now: str) -> Message:
    key = "changed-money" if name in MONEY else "changed-figure"
    return message(key, field=message(f"cards-figure-{name}"), before=_amount(before), now=_amount(now))


def _amount(text: str) -> Message | float:
    """A total as it is read: the number, and for money its currency."""
    number, _, currency = text.partition(" ")
    if not number:
        return message("changed-nothing")
    return message("amount", value=float(number), currency=currency) if currency else float(number)


def _short(text: str, most: int = 80) -> str:
    return text if len(text) <= most else f"{text[:most].rstrip()}…"


def current(requests: Iterable[Approval]) -> tuple[Approval, ...]:
    """The last request to each role, of requests from the oldest to the newest."""
    return tuple({request.role: request for request in requests}.values())


def outdated(request: Approval, subject: Mapping[str, str]) -> tuple[Message, ...]:
    """What changed since a request was made, as far as its role is concerned."""
    return changes(request.subject, concern(request.role, subject))


def closed(
    stage: StageKey, requests: Sequence[Approval], subject: Mapping[str, str], required: Sequence[Role] = ()
) -> Message | None:
    """Why the gate cannot be passed; None when every current request is approved as things stand.

    Each of the `required` roles has to be among them; one request is enough where none is.
    """
    named = title(stage)
    if not requests:
        return message("refused-not-approved", stage=named)
    for request in requests:
        role = message(f"role-{request.role}")
        if request.state is ApprovalState.REJECTED:
            return message("refused-gate-rejected", stage=named, role=role, by=request.decider)
        if request.state is ApprovalState.OPEN:
            return message("refused-gate-open", stage=named, role=_open(requests))
        if request.state is ApprovalState.SUPERSEDED or outdated(request, subject):
            return message("refused-gate-changed", stage=named, role=role)
    asked = {request.role for request in requests}
    for role in required:
        if role not in asked:
            return message("refused-gate-unasked", stage=named, role=message(f"role-{role}"))
    return None


def _open(requests: Iterable[Approval]) -> Message | str:
    """Every role whose decision is waited for."""
    return listed(message(f"role-{one.role}") for one in requests if one.state is ApprovalState.OPEN)
