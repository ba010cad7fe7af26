"""What passes a gate: pure comparisons of what was approved with what stands now."""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence

from core.approval import Approval, ApprovalState
from core.keys import StageKey
from core.messages import Message, message
from core.opportunity import Role
from core.pipeline import title

K = StageKey

CONCERNS: Mapping[Role, frozenset[StageKey]] = {
    Role.COMMERCIAL: frozenset({K.RATE_CARD, K.EFFICIENCY, K.TEAM_SHAPE, K.SUPPORT_DOCS}),
    Role.SOLUTION: frozenset(
        {K.DIAGNOSIS, K.ASSETS, K.MATCHING, K.DELIVERY_MODEL, K.TEAM_SHAPE, K.CAPABILITY_GAPS}
    ),
}
"""Whose concern is which stage (SPEC, Approvals); a role that is not named is concerned with everything."""

STAGE = "stage."
"""How the fields of a subject begin that stand for a stage's artifact."""


def concern(role: Role, subject: Mapping[str, str]) -> dict[str, str]:
    """The part of a subject that a role answers for: what it judges, and the stages it is concerned with."""
    concerned = CONCERNS.get(role)
    return {
        name: value
        for name, value in subject.items()
        if concerned is None or not name.startswith(STAGE) or name.removeprefix(STAGE) in concerned
    }


def fingerprint(subject: Mapping[str, str]) -> str:
    """SHA-256 of a subject, whatever the order of its fields."""
    canonical = json.dumps(dict(subject), sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()


def changes(before: Mapping[str, str], now: Mapping[str, str]) -> tuple[Message, ...]:
    """What differs between two subjects, one sentence each."""
    return tuple(
        _change(name, before.get(name, ""), now.get(name, ""))
        for name in sorted(before.keys() | now.keys())
        if before.get(name) != now.get(name)
    )


def _change(name: str, before: str, now: str) -> Message:
    if name.startswith(STAGE):
        return message("changed-stage", stage=title(StageKey(name.removeprefix(STAGE))))
    kind, _, field = name.partition(".")
    nothing = message("changed-nothing")
    return message(
        f"changed-{kind}",
        field=message(f"field-{field}"),
        before=_short(before) or nothing,
        now=_short(now) or nothing,
    )


def _short(text: str, most: int = 80) -> str:
    return text if len(text) <= most else f"{text[:most].rstrip()}…"


def current(requests: Iterable[Approval]) -> tuple[Approval, ...]:
    """The last request to each role, of requests from the oldest to the newest."""
    return tuple({request.role: request for request in requests}.values())


def outdated(request: Approval, subject: Mapping[str, str]) -> tuple[Message, ...]:
    """What changed since a request was made, as far as its role is concerned."""
    return changes(request.subject, concern(request.role, subject))


def closed(stage: StageKey, requests: Sequence[Approval], subject: Mapping[str, str]) -> Message | None:
    """Why the gate cannot be passed; None when every current request is approved as things stand."""
    named = title(stage)
    if not requests:
        return message("refused-not-approved", stage=named)
    for request in requests:
        role = message(f"role-{request.role}")
        if request.state is ApprovalState.REJECTED:
            by = request.decided_by_name or ""
            return message("refused-gate-rejected", stage=named, role=role, by=by)
        if request.state is ApprovalState.OPEN:
            return message("refused-gate-open", stage=named, role=role)
        if request.state is ApprovalState.SUPERSEDED or outdated(request, subject):
            return message("refused-gate-changed", stage=named, role=role)
    return None
