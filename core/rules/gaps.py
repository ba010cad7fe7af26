"""What the brief leaves open that affects effort: vague words, empty sections, points nowhere settled."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from core.brief import Brief
from core.rules.gap import LOOKED_AT, SCOPE, TOLD, Extracted, Gap
from core.rules.gap_points import nowhere_settled, uncounted
from core.rules.gap_structure import empty_sections, twice_numbered, unattached
from core.rules.gap_wordings import announced, only_limits, placeholders, vague_quantities, vague_words
from core.rules.sections import Passage

_MOST = {
    "quantity": 5,
    "limit": 2,
    "open": 3,
    "and_more": 3,
    "on_demand": 2,
    "estimate": 2,
    "optional": 3,
    "empty": 3,
    "attachment": 2,
    "numbering": 2,
}
_ONE = 1
_VAGUER = {
    "markets": "markets_unnamed",
    "languages": "languages_unnamed",
    "budget": "budget_open",
    "rounds": "rounds_vague",
}
"""Points that are not nowhere mentioned when vague words speak of them."""
_OTHER_MARKETS = re.compile(
    r"other (?:\w+ )?(?:markets|countries)|weitere Märkte|autres (?:marchés|pays)|otros (?:mercados|países)"
)


def find_gaps(brief: Brief, passages: Sequence[Passage], found: Extracted) -> tuple[Gap, ...]:
    """What is open: vague words first as they stand in the brief, then what the whole brief does not say."""
    loose = frozenset[str]() if any(passage.role in SCOPE for passage in passages) else frozenset({""})
    budget_open = list(vague_words(passages, "budget_open", TOLD))
    wordings = [
        *islice(vague_quantities(passages), LOOKED_AT),
        *only_limits(found.deliverables),
        *uncounted(found.deliverables),
        *budget_open,
        *(
            gap
            for gap in vague_words(passages, "open", TOLD - {"budget"})
            if not any(gap.passage is other.passage for other in budget_open)
        ),
        *(
            vague_words(passages, "markets_unnamed", TOLD)
            if len(found.markets) < 2 or _mentions_other(passages)
            else ()
        ),
        *vague_words(passages, "languages_unnamed", TOLD),
        *announced(brief, passages, found),
        *vague_words(passages, "rounds_vague", SCOPE | {"", "timeline"}),
        *vague_words(passages, "turnaround", SCOPE | loose | {"timeline", "objectives"}),
        *vague_words(passages, "on_demand", SCOPE | {"", "background"}),
        *vague_words(passages, "and_more", SCOPE | loose),
        *vague_words(passages, "estimate", SCOPE | loose | {"timeline"}),
        *vague_words(passages, "to_agree", SCOPE | {"", "background", "timeline", "budget"}),
        *vague_words(passages, "optional", SCOPE | loose),
        *empty_sections(passages),
        *placeholders(passages),
        *islice(unattached(brief, passages), LOOKED_AT),
        *twice_numbered(passages),
    ]
    open_kinds = {gap.kind for gap in wordings}
    absent = (
        gap for gap in nowhere_settled(brief, passages, found) if _VAGUER.get(gap.kind) not in open_kinds
    )
    return tuple(_capped([*wordings, *absent]))


def _mentions_other(passages: Sequence[Passage]) -> bool:
    return any(_OTHER_MARKETS.search(passage.plain) for passage in passages)


def _capped(gaps: Iterable[Gap]) -> Iterator[Gap]:
    """Each kind as often as it is worth reading, and no finding twice."""
    counts: dict[str, int] = {}
    seen: set[tuple[str, str]] = set()
    for gap in gaps:
        key = (gap.kind, gap.subject.casefold())
        if key in seen or counts.get(gap.kind, 0) >= _MOST.get(gap.kind, _ONE):
            continue
        seen.add(key)
        counts[gap.kind] = counts.get(gap.kind, 0) + 1
        yield gap
