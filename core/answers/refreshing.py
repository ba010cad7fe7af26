"""A proposal held against the questions as they stand now: people go on working while it waits."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import replace

from core.answers.returned import Offered, Proposal, Proposed, Standing
from core.brief import fold
from core.files.text import clean
from core.messages import message, say
from core.opportunity import Clarification, ClarificationStatus

LONGEST = 30_000
"""Characters by which a long answer is known again: a cell of a workbook holds little more."""


def same_answer(one: str, other: str) -> bool:
    """Whether two answers are one, apart from what writing it into a file and reading it back changes."""
    return fold(clean(one))[:LONGEST] == fold(clean(other))[:LONGEST]


def asked_now(proposed: Proposed, asked: Sequence[Clarification]) -> Clarification | None:
    """The question that a proposed answer is for: the one it was read for, or one in the same words."""
    by_id = next((one for one in asked if one.id == proposed.clarification), None)
    return by_id or next((one for one in asked if fold(one.question) == fold(proposed.question)), None)


def refreshed(
    proposal: Proposal, asked: Sequence[Clarification], others: Mapping[str, Sequence[Offered]]
) -> Proposal:
    """The proposal as it stands to what is known now, and to other copies that wait; by question's words."""
    return replace(
        proposal, answers=tuple(_refreshed(one, asked_now(one, asked), others) for one in proposal.answers)
    )


def offered(proposal: Proposal) -> str:
    """What there is to choose from, in short: other copies come and go, and with them what a number means."""
    offers = [(fold(one.question), [offer.answer for offer in one.offers]) for one in proposal.answers]
    return hashlib.sha256(json.dumps(offers).encode()).hexdigest()[:16]


def _refreshed(
    proposed: Proposed, known: Clarification | None, others: Mapping[str, Sequence[Offered]]
) -> Proposed:
    if known is None:
        return proposed
    offers = _with(proposed.offers, others.get(fold(proposed.question), ()))
    current = _known(known)
    return replace(
        proposed, clarification=known.id, offers=offers, current=current, standing=_standing(offers, current)
    )


def _with(own: Sequence[Offered], others: Sequence[Offered]) -> tuple[Offered, ...]:
    """One's own offers first, so that their numbers stay; then what other copies say otherwise."""
    offers = list(own)
    for other in others:
        if not any(same_answer(other.answer, one.answer) for one in offers):
            offers.append(other)
    return tuple(offers)


def _known(known: Clarification) -> str | None:
    if known.status is ClarificationStatus.DISMISSED:
        return say(message("known-dismissed"))
    return known.answer


def _standing(offers: Sequence[Offered], current: str | None) -> Standing:
    if len(offers) > 1:
        return Standing.CONTRADICTS
    if current is None:
        return Standing.NEW
    return Standing.SAME if same_answer(offers[0].answer, current) else Standing.DIFFERS
