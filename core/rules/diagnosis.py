"""The diagnosis of a brief without a model: what it asks for, what it leaves open, what to ask the client."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import date
from typing import Any

from core.brief import Brief, Document, Evidence, Segment, fold
from core.messages import message, say
from core.rules.capabilities import find_capabilities
from core.rules.channels import find_channels
from core.rules.clarifications import (
    Clarification,
    find_clarifications,
    gap_arguments,
    listed,
    short,
    within_limit,
)
from core.rules.complexity import Complexity, assess_complexity
from core.rules.conflicts import Conflict, find_conflicts
from core.rules.date_roles import DateRole
from core.rules.dates import FoundDate, find_brief_dates
from core.rules.deliverable import Deliverable
from core.rules.deliverables import find_deliverables
from core.rules.gap import Extracted, Gap
from core.rules.gaps import find_gaps
from core.rules.kpis import find_kpis
from core.rules.languages import find_languages
from core.rules.markets import find_markets
from core.rules.mentions import Mention
from core.rules.parties import find_client
from core.rules.places import FoundPlace
from core.rules.sections import read_passages
from core.rules.services import Creativity, creativity_of
from core.rules.technology import find_technology
from core.rules.timelines import Milestone, find_timelines

_NAMED = 5
"""So many things a sentence of the summary names."""


@dataclass(frozen=True, slots=True)
class DiagnosisRules:
    """What the rules read out of a brief, by the fields of the stage's output."""

    deliverables: tuple[Deliverable, ...]
    channels: tuple[Mention, ...]
    markets: tuple[FoundPlace, ...]
    capabilities_required: tuple[Mention, ...]
    kpis_slas: tuple[Mention, ...]
    tech_asks: tuple[Mention, ...]
    timelines: tuple[Milestone, ...]
    gaps: tuple[Gap, ...]
    conflicts: tuple[Conflict, ...]
    complexity: Complexity
    summary: str
    clarifications: tuple[Clarification, ...]
    evidence: tuple[Evidence, ...] = field(default=())

    @property
    def ambiguities(self) -> tuple[str, ...]:
        """The open points in sentences."""
        return tuple(
            say(message(f"diagnosis_rules-gap-{gap.kind}", **gap_arguments([gap]))) for gap in self.gaps
        )

    @property
    def output(self) -> dict[str, Any]:
        """The stage's output."""
        return {
            "deliverables": [
                {
                    "name": one.name,
                    "category": one.category,
                    "volume_estimate": one.volume_estimate,
                    "complexity_hint": one.complexity_hint,
                }
                for one in self.deliverables
            ],
            "channels": [one.value for one in self.channels],
            "markets": [one.name for one in self.markets],
            "capabilities_required": [one.value for one in self.capabilities_required],
            "kpis_slas": [one.value for one in self.kpis_slas],
            "tech_asks": [one.value for one in self.tech_asks],
            "timelines": [one.value for one in self.timelines],
            "ambiguities": list(self.ambiguities),
            "contradictions": [say(one.message) for one in self.conflicts],
            "complexity_assessment": self.complexity.level,
            "summary": self.summary,
            "clarifications": [asdict(one) for one in self.clarifications],
        }


def _evidence(path: str, value: str, quote: str, document: Document, segment: Segment) -> Evidence:
    return Evidence(path, value, fold(quote), document.name, segment.place)


def _of_mentions(path: str, mentions: Iterable[Mention]) -> Iterator[Evidence]:
    for at, one in enumerate(mentions):
        yield _evidence(f"{path}[{at}]", one.value, one.quote, one.passage.document, one.passage.segment)


def _counted(one: Deliverable) -> tuple[str, Document, Segment]:
    """The words that give a deliverable's volume, which may stand elsewhere than its name."""
    passage = one.counted_in or one.passage
    return one.volume_quote or one.quote, passage.document, passage.segment


def _of_deliverables(deliverables: Sequence[Deliverable]) -> Iterator[Evidence]:
    for at, one in enumerate(deliverables):
        place = one.passage.document, one.passage.segment
        yield _evidence(f"deliverables[{at}].name", one.name, one.quote, *place)
        if one.volume_estimate:
            yield _evidence(f"deliverables[{at}].volume_estimate", one.volume_estimate, *_counted(one))


def _of_gaps(gaps: Sequence[Gap]) -> Iterator[Evidence]:
    """Evidence for wordings found in the text; what is nowhere said has none."""
    for at, gap in enumerate(gaps):
        if gap.quote and gap.passage:
            yield _evidence(
                f"ambiguities[{at}]", gap.subject, gap.quote, gap.passage.document, gap.passage.segment
            )


def _of_conflicts(conflicts: Sequence[Conflict]) -> Iterator[Evidence]:
    for at, conflict in enumerate(conflicts):
        for one in conflict.evidence:
            yield Evidence(f"contradictions[{at}]", say(conflict.message), one.quote, one.file, one.place)


def _all_evidence(drafted: DiagnosisRules) -> Iterator[Evidence]:
    yield from _of_deliverables(drafted.deliverables)
    for path in ("channels", "capabilities_required", "kpis_slas", "tech_asks"):
        yield from _of_mentions(path, getattr(drafted, path))
    for at, place in enumerate(drafted.markets):
        yield _evidence(f"markets[{at}]", place.name, place.quote, place.document, place.segment)
    for at, one in enumerate(drafted.timelines):
        yield _evidence(f"timelines[{at}]", one.value, one.quote, one.document, one.segment)
    yield from _of_gaps(drafted.gaps)
    yield from _of_conflicts(drafted.conflicts)


# The summary


def _several(words: Sequence[str]) -> str:
    if len(words) <= _NAMED:
        return listed(words)
    return say(
        message("diagnosis_rules-asks-more", things=", ".join(words[:_NAMED]), count=len(words) - _NAMED)
    )


def _asks(deliverables: Sequence[Deliverable], client: str | None) -> str:
    names = [short(one.name) for one in deliverables]
    if not names:
        key = "diagnosis_rules-asks-nothing-of" if client else "diagnosis_rules-asks-nothing"
        return say(message(key, client=client or ""))
    key = "diagnosis_rules-asks" if client else "diagnosis_rules-asks-nobody"
    return say(message(key, client=client or "", count=len(names), things=_several(names)))


def _when(dates: Sequence[FoundDate]) -> Iterator[str]:
    for role, key in ((DateRole.SUBMISSION, "due"), (DateRole.GO_LIVE, "live")):
        found = next((one for one in dates if one.role is role), None)
        if found:
            yield say(message(f"diagnosis_rules-{key}", date=found.day.isoformat()))


def _where(markets: Sequence[FoundPlace], channels: Sequence[Mention]) -> Iterator[str]:
    if markets:
        yield say(
            message(
                "diagnosis_rules-where", count=len(markets), markets=_several([one.name for one in markets])
            )
        )
    if channels:
        yield say(
            message(
                "diagnosis_rules-channels",
                count=len(channels),
                channels=_several([one.value for one in channels]),
            )
        )


def _complexity(complexity: Complexity) -> str:
    reasons = ", ".join(say(reason) for reason in complexity.reasons[:4])
    because = say(message("diagnosis_rules-because", reasons=reasons)) if reasons else ""
    return say(message(f"diagnosis_rules-complexity-{complexity.level}", reasons=because))


def _summary(
    brief: Brief,
    found: Extracted,
    capabilities: Sequence[Mention],
    complexity: Complexity,
    counts: dict[str, int],
) -> str:
    """Three to six sentences: what is asked, whether it fits, where and when, what it takes, what is open."""
    client = find_client(brief)
    sentences = [_asks(found.deliverables, client.name if client else None)]
    if creativity_of(brief) is Creativity.LITTLE:
        sentences.append(say(message("diagnosis_rules-little")))
    facts = [*_when(find_brief_dates(brief)), *_where(found.markets, found.channels)]
    if capabilities:
        facts.append(
            say(message("diagnosis_rules-takes", capabilities=_several([one.value for one in capabilities])))
        )
    closing = [_complexity(complexity), say(message("diagnosis_rules-open-points", **counts))]
    return " ".join([*sentences, *facts[: 6 - len(sentences) - len(closing)], *closing])


def _go_live(dates: Sequence[FoundDate]) -> date | None:
    return next(
        (one.day for role in (DateRole.GO_LIVE, DateRole.END) for one in dates if one.role is role), None
    )


def draft_diagnosis(brief: Brief, today: date) -> DiagnosisRules:
    """Reads the brief as a strategist scoping would, by rules alone."""
    passages = read_passages(brief)
    found = Extracted(
        find_deliverables(passages),
        find_channels(passages),
        find_markets(brief, passages),
        find_kpis(passages),
        find_technology(passages),
    )
    capabilities, conflicts = find_capabilities(passages), find_conflicts(brief)
    gaps = within_limit(find_gaps(brief, passages, found), conflicts)
    clarifications = find_clarifications(passages, gaps, conflicts, found)
    complexity = assess_complexity(
        found.deliverables,
        markets=len(found.markets),
        channels=len(found.channels),
        technology=len(found.technology),
        languages=len({one.code for document in brief.documents for one in find_languages(document)}),
        go_live=_go_live(find_brief_dates(brief)),
        today=today,
    )
    counts = {
        "ambiguities": len(gaps),
        "contradictions": len(conflicts),
        "red": sum(one.priority == "red" for one in clarifications),
    }
    summary = _summary(brief, found, capabilities, complexity, counts)
    drafted = DiagnosisRules(
        found.deliverables,
        found.channels,
        found.markets,
        capabilities,
        found.kpis,
        found.technology,
        find_timelines(brief, passages),
        gaps,
        conflicts,
        complexity,
        summary,
        clarifications,
    )
    return replace(drafted, evidence=tuple(_all_evidence(drafted)))
