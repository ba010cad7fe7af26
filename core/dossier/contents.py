"""What the index tells of the records, gathered as they pass by: without their long fields."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from core.dossier.sections import SECTIONS, Section

LISTED = frozenset(
    {"stages", "files", "runs", "artifacts", "model_calls", "clarifications", "approvals", "exports"}
)
"""Sections that the index shows record by record."""

LONG = frozenset(
    {
        "output",
        "evidence",
        "remarks",
        "made_from",
        "facets",
        "figures",
        "package",
        "told",
        "subject",
        "proposal",
        "outcome",
        "detail",
        "prices",
    }
)
"""Fields that are read in the records themselves."""

_SECTIONS = {section.name: section for section in SECTIONS}


@dataclass(frozen=True, slots=True)
class Row:
    """A record with its place in the chain."""

    number: int
    hash: str
    record: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened: when, by whom, and what the record says of it."""

    at: str
    who: str
    section: str
    column: str
    row: Row


@dataclass
class Contents:
    """Everything that the index is drawn from."""

    counts: Counter[str] = field(default_factory=Counter[str])
    rows: dict[str, list[Row]] = field(default_factory=lambda: defaultdict[str, list[Row]](list))
    events: list[Event] = field(default_factory=list[Event])
    latest: str = ""
    """The last moment on record."""

    def take(self, section: str, number: int, hash: str, record: Mapping[str, Any]) -> None:
        """Notes one record."""
        self.counts[section] += 1
        kind = _SECTIONS[section]
        row = Row(number, hash, _short(record))
        if section in LISTED or section == "opportunity":
            self.rows[section].append(row)
        for event in _events(kind, row):
            self.latest = max(self.latest, event.at)
            if _is_told(kind, event.column):
                self.events.append(event)

    @property
    def opportunity(self) -> Mapping[str, Any]:
        """The record of the opportunity itself."""
        return self.rows["opportunity"][0].record

    @property
    def timeline(self) -> list[Event]:
        """Everything that happened, in order."""
        return sorted(self.events, key=lambda event: (event.at, event.row.number))


def _short(record: Mapping[str, Any]) -> dict[str, Any]:
    kept = {name: value for name, value in record.items() if name not in LONG}
    if "evidence" in record:
        kept["quotes"] = len(record["evidence"])
    return kept


def _events(kind: Section, row: Row) -> list[Event]:
    return [
        Event(at, who_of(row.record, moment.who), kind.name, moment.at, row)
        for moment in kind.moments
        if (at := row.record.get(moment.at))
    ]


def _is_told(kind: Section, column: str) -> bool:
    return any(moment.told for moment in kind.moments if moment.at == column)


def who_of(record: Mapping[str, Any], column: str | None) -> str:
    """The name of whoever a column names; empty where it names nobody."""
    return str(record.get(f"{column}_name") or record.get(column) or "") if column else ""
