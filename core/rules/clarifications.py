"""Questions for the client: of each open point and contradiction, then of what else a scope has to settle."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from rapidfuzz import fuzz

from core.messages import Message, message, say, says
from core.rules.conflicts import Conflict
from core.rules.gap import Extracted, Gap
from core.rules.gap_points import is_settled
from core.rules.lexicon import data
from core.rules.sections import Passage

_PRIORITIES = ("red", "amber", "green")
_NAMED = 8
_SHORT = 60
_SAME = 88.0
"""Similarity in percent from which two wordings are one question."""


@dataclass(frozen=True, slots=True)
class Clarification:
    """A question that can be sent to the client as it stands."""

    category: str
    question: str
    rationale: str
    priority: str


def in_quotes(words: Sequence[str]) -> str:
    """A list of quotes as a sentence holds it."""
    return listed([f"“{one}”" for one in words])


def listed(words: Sequence[str]) -> str:
    """A list as a sentence holds it."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}" if words else ""


def short(name: str) -> str:
    """A name without the parts it lists, for a sentence that names several."""
    return (
        re.split(r",\s(?:including|such as|y compris|incluyendo|incluindo|inklusive)\s|\s?[(（]", name)[0][
            :_SHORT
        ].strip()
        or name[:_SHORT]
    )


def gap_arguments(gaps: Sequence[Gap]) -> dict[str, Any]:
    """What the sentences on an open point name: its words, what it touches, how many there are."""
    quotes = [gap.quote for gap in gaps if gap.quote]
    things = list(dict.fromkeys(short(thing) for gap in gaps for thing in gap.things))
    return {
        "subject": gaps[0].subject,
        "quote": quotes[0] if quotes else "",
        "quotes": in_quotes(quotes[:4]),
        "named": min(len(things), _NAMED),
        "things": listed(things[:_NAMED]),
        "count": len(gaps),
    }


def _asked(key: str, table: str, why: str, said: dict[str, Any]) -> Clarification:
    entry = data("clarifications")[table][key]
    name = f"clarifications-conflict-{key}" if table == "conflict" else f"clarifications-{key}"
    asked: Message = message(name if says(name) else "clarifications-conflict-other", **said)
    return Clarification(entry["category"], say(asked), say(message(why)), entry["priority"])


def _of_gaps(gaps: Sequence[Gap]) -> Iterator[Clarification]:
    for kind, entry in data("clarifications")["gap"].items():
        own = [gap for gap in gaps if gap.kind == kind]
        groups = ([own] if own else []) if entry.get("merge") else [[gap] for gap in own]
        for group in groups:
            yield _asked(kind, "gap", f"clarifications-{kind}-why", gap_arguments(group))


def _of_conflicts(conflicts: Sequence[Conflict]) -> Iterator[Clarification]:
    for conflict in conflicts:
        quotes = [one.quote[:160] for one in conflict.evidence]
        known = (
            conflict.kind.value if conflict.kind.value in data("clarifications")["conflict"] else "duration"
        )
        yield _asked(
            known,
            "conflict",
            "clarifications-conflict-why",
            {"first": quotes[0] if quotes else "", "second": quotes[-1] if quotes else ""},
        )


def _standing(passages: Sequence[Passage], found: Extracted) -> Iterator[Clarification]:
    """What a scope also has to settle and this brief does not."""
    has = {"kpis": bool(found.kpis), "technology": bool(found.technology)}
    for kind, entry in data("clarifications")["standing"].items():
        unless = entry.get("unless")
        settled = has[unless] if unless in has else unless is not None and is_settled(passages, unless)
        if not settled:
            yield _asked(kind, "standing", f"clarifications-{kind}-why", {})


def _distinct(asked: Iterator[Clarification]) -> list[Clarification]:
    kept: list[Clarification] = []
    for one in asked:
        if not any(fuzz.ratio(one.question.casefold(), other.question.casefold()) >= _SAME for other in kept):
            kept.append(one)
    return kept


def within_limit(gaps: Sequence[Gap], conflicts: Sequence[Conflict]) -> tuple[Gap, ...]:
    """The open points that fit into one list of questions; the least pressing kinds give way."""
    limits = data("clarifications")
    kept = list(gaps)
    for kind in reversed(limits["spare"]):
        if len(conflicts) + len(list(_of_gaps(kept))) <= limits["most"]:
            break
        kept = [gap for gap in kept if gap.kind != kind]
    return tuple(kept)


def find_clarifications(
    passages: Sequence[Passage], gaps: Sequence[Gap], conflicts: Sequence[Conflict], found: Extracted
) -> tuple[Clarification, ...]:
    """The questions to send, the most pressing first: of open points, filled up with standing ones."""
    limits = data("clarifications")
    raised = [*_of_conflicts(conflicts), *_of_gaps(gaps)]
    asked = _distinct(iter(raised))
    room = min(max(limits["usual"] - len(asked), 2), max(limits["most"] - len(asked), 0))
    standing = [one for one in _distinct(iter([*asked, *_standing(passages, found)])) if one not in asked]
    kept = [*asked, *standing[:room]]
    return tuple(sorted(kept, key=lambda one: _PRIORITIES.index(one.priority)))
