"""The index of a pack: what is on record, for people to read and print."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from core.dossier.chain import START
from core.dossier.contents import Contents, Event, Row, who_of
from core.dossier.note import Note
from core.dossier.page import Column, page, paragraph, table, text
from core.dossier.seal import marked
from core.dossier.sections import SECTIONS
from core.keys import StageKey
from core.messages import Message, message, say, says
from core.pipeline import ORDER, number_of, title

MOST = 3_000
"""Lines of the timeline; a longer story is read in the records."""

_LONGEST = 600
"""Characters of a note or an answer that the index shows."""

_ANSWERED = ("answered", "dismissed")


@dataclass(frozen=True, slots=True)
class Edition:
    """What sets one pack apart from the others of an opportunity."""

    version: int
    records: int
    earlier: Sequence[Note]
    """The packs made before it."""


def draw(contents: Contents, edition: Edition) -> str:
    """The page, with zeros in place of the head."""
    named = _named(contents.opportunity)
    tables = {
        "stages": _stages(contents),
        "decisions": _decisions(contents),
        "answers": _answers(contents),
        "costs": _costs(contents),
        "files": _files(contents),
        "timeline": _timeline(contents),
        "records": _records(contents),
        "verify": _verify(edition),
    }
    parts = [(id, _say(f"dossier-part-{id}"), body) for id, body in tables.items()]
    return page(named, _head(contents, edition), parts)


def _say(key: str, **args: Any) -> str:
    return say(message(key, **args))


def _named(opportunity: Mapping[str, Any]) -> str:
    return f"#{opportunity['number']} {opportunity['name']}"


def _head(contents: Contents, edition: Edition) -> str:
    opportunity = contents.opportunity
    return "".join(
        [
            f"<h1>{text(_named(opportunity))}</h1>",
            paragraph(
                _say("dossier-title", version=edition.version, moment=_moment(contents.latest)), "quiet"
            ),
            f'<p class="head">{text(_say("dossier-head"))}<br>{marked(START)}</p>',
            paragraph(_say("dossier-counted", records=edition.records)),
            table(
                [Column(_say("dossier-column-fact")), Column(_say("dossier-column-value"))],
                [(_say(f"dossier-fact-{name}"), said) for name, said in _facts(opportunity) if said],
            ),
        ]
    )


def _facts(opportunity: Mapping[str, Any]) -> list[tuple[str, str]]:
    fields = ("client_name", "region", "brands", "service_types", "deadline", "go_live", "deal_status")
    known = [(name, _plain(opportunity.get(name))) for name in fields]
    percentage = opportunity.get("percentage")
    return [
        *known,
        ("qualification", f"{percentage} %" if percentage is not None else ""),
        ("owner", who_of(opportunity, "owner")),
        ("stage", _stage(opportunity.get("current_stage"))),
    ]


def _plain(value: Any) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value or "")


def _stage(key: Any) -> str:
    return say(title(StageKey(key))) if key in tuple(StageKey) else _plain(key)


def _moment(at: Any) -> str:
    """A moment as the records have it, without the fractions of its second."""
    return f"{at[:10]} {at[11:19]}" if at else ""


# The stages and what they made


def _stages(contents: Contents) -> str:
    versions: dict[str, list[Row]] = defaultdict(list)
    for row in contents.rows["artifacts"]:
        versions[row.record["stage"]].append(row)
    states = {row.record["stage"]: row.record for row in contents.rows["stages"]}
    columns = [
        Column("#", "number"),
        Column(_say("dossier-column-stage")),
        Column(_say("dossier-column-state")),
        Column(_say("dossier-column-completed"), "when"),
        Column(_say("dossier-column-by"), "word"),
        Column(_say("dossier-column-versions"), "number"),
    ]
    summary = [
        (
            str(number_of(stage)),
            say(title(stage)),
            _word("dossier-state", states[stage]["status"]),
            _moment(states[stage].get("completed_at")),
            who_of(states[stage], "completed_by"),
            str(len(versions[stage])),
        )
        for stage in ORDER
        if stage in states
    ]
    made = [_version(row) for stage in ORDER for row in versions[stage]]
    return table(columns, summary) + _listed(_VERSIONS, made, "dossier-no-versions", "dossier-versions")


_VERSIONS = (
    "stage word",
    "version number",
    "made when",
    "by word",
    "drafted word",
    "quotes number",
    "cost number",
    "record code",
)


def _version(row: Row) -> tuple[str, ...]:
    one = row.record
    return (
        _stage(one["stage"]),
        str(one["version"]),
        _moment(one["created_at"]),
        who_of(one, "created_by"),
        _plain(one["drafted_by"]),
        str(one["quotes"]),
        _usd(one["cost"]),
        f"{row.number} {row.hash[:12]}",
    )


def _listed(
    columns: Sequence[str],
    rows: Sequence[Sequence[str]],
    none: str,
    caption: str = "",
    foot: Sequence[str] = (),
) -> str:
    """A table whose columns are named by key and kind, or the sentence that there is nothing."""
    if not rows:
        return paragraph(_say(none), "quiet")
    heads = [
        Column(_say(f"dossier-column-{name}"), kind) for name, _, kind in (c.partition(" ") for c in columns)
    ]
    return table(heads, rows, _say(caption) if caption else "", foot)


# Decisions, answers, files


_DECISIONS = (
    "stage word",
    "role word",
    "version number",
    "asked word",
    "decision word",
    "decided word",
    "note long",
    "fingerprint code",
)


def _decisions(contents: Contents) -> str:
    rows = [_decision(row.record) for row in contents.rows["approvals"]]
    return _listed(_DECISIONS, rows, "dossier-no-decisions", "dossier-decided")


def _decision(one: Mapping[str, Any]) -> tuple[str, ...]:
    return (
        _stage(one["stage"]),
        _word("role", one["role"]),
        str(one["version"]),
        f"{_moment(one['requested_at'])} {who_of(one, 'requested_by')}",
        _word("dossier-decision", one["state"]),
        f"{_moment(one['decided_at'])} {who_of(one, 'decided_by')}".strip(),
        _cut(one["decision_note"] or one["note"]),
        one["fingerprint"],
    )


_ANSWERS = ("question long", "priority word", "state word", "answer", "answered when", "by word")


def _answers(contents: Contents) -> str:
    standing = [row.record for row in contents.rows["clarifications"]]
    rows = [
        (
            _cut(one["question"]),
            one["priority"],
            _word("dossier-question", "replaced" if one["replaced_at"] else one["status"]),
            _cut(one["answer"] or ""),
            _moment(one["answered_at"]),
            who_of(one, "answered_by"),
        )
        for one in sorted(standing, key=lambda one: (one["status"] not in _ANSWERED, one["position"]))
    ]
    return _listed(_ANSWERS, rows, "dossier-no-questions")


_RECEIVED = ("file", "received when", "by word", "bytes number", "sha256 code")
_MADE = ("file", "stage word", "made when", "bytes number", "sha256 code")


def _files(contents: Contents) -> str:
    received = [
        (
            one["name"],
            _moment(one["received_at"]),
            who_of(one, "sent_by"),
            _plain(one["size"]),
            _plain(one["sha256"]),
        )
        for one in (row.record for row in contents.rows["files"])
    ]
    of = {row.record["id"]: row.record for row in contents.rows["artifacts"]}
    made = [
        (
            one["name"],
            f"{_stage(of[one['artifact']]['stage'])} {of[one['artifact']]['version']}",
            _moment(one["created_at"]),
            str(one["content_size"]),
            one["content_sha256"],
        )
        for one in (row.record for row in contents.rows["exports"])
    ]
    return _listed(_RECEIVED, received, "dossier-no-files", "dossier-received") + _listed(
        _MADE, made, "dossier-no-exports", "dossier-exports"
    )


# Costs


_COSTS = (
    "stage word",
    "calls number",
    "input number",
    "output number",
    "cache_write number",
    "cache_read number",
    "cost number",
)
_TOKENS = ("input_tokens", "output_tokens", "cache_write_tokens", "cache_read_tokens")


def _costs(contents: Contents) -> str:
    stage_of = {row.record["id"]: row.record["stage"] for row in contents.rows["runs"]}
    calls: dict[str, list[Mapping[str, Any]]] = defaultdict(list)
    for row in contents.rows["model_calls"]:
        calls[stage_of[row.record["run"]]].append(row.record)
    rows = [(_stage(stage), *_spent(calls[stage])) for stage in ORDER if calls[stage]]
    every = [call for made in calls.values() for call in made]
    return _listed(_COSTS, rows, "dossier-no-calls", foot=(_say("dossier-total"), *_spent(every)))


def _spent(calls: Sequence[Mapping[str, Any]]) -> tuple[str, ...]:
    tokens = [f"{sum(call[kind] for call in calls):,}" for kind in _TOKENS]
    return str(len(calls)), *tokens, _usd(sum((Decimal(call["cost"]) for call in calls), Decimal(0)))


def _usd(cost: Decimal | str) -> str:
    return f"{Decimal(cost):.4f}"


# The timeline


def _timeline(contents: Contents) -> str:
    told = contents.timeline
    rows = [(_moment(event.at), event.who, _told(event), str(event.row.number)) for event in told[:MOST]]
    more = _say("dossier-more", more=len(told) - MOST) if len(told) > MOST else ""
    story = _listed(("when when", "by word", "what", "record number"), rows, "dossier-no-files")
    return paragraph(_say("dossier-times")) + story + (paragraph(more) if more else "")


def _told(event: Event) -> str:
    """The sentence for this kind of event, or the names of its section and column where there is none."""
    key = f"dossier-did-{event.section}-{event.column}"
    if not says(key):
        return f"{event.section}: {event.column}"
    return say(Message(key, {name: _spoken(name, value) for name, value in event.row.record.items()}))


def _spoken(name: str, value: Any) -> str:
    if name == "stage":
        return _stage(value)
    return _word("role", value) if name == "role" else _cut(_plain(value))


def _word(family: str, value: Any) -> str:
    """What people call a value; the value itself where it has no other name yet."""
    return _say(f"{family}-{value}") if says(f"{family}-{value}") else _plain(value)


def _cut(said: str) -> str:
    return said if len(said) <= _LONGEST else f"{said[: _LONGEST - 1]}…"


# What the pack holds, and how to check it


def _records(contents: Contents) -> str:
    rows = [(name, str(contents.counts[name])) for name in _names() if contents.counts[name]]
    return paragraph(_say("dossier-records-said")) + _listed(
        ("section", "count number"), rows, "dossier-no-files"
    )


def _names() -> Iterable[str]:
    return (section.name for section in SECTIONS)


_EARLIER = ("version number", "made when", "by word", "head code")


def _verify(edition: Edition) -> str:
    said = ("run", "compare", "proves", "not")
    sentences = "".join(paragraph(_say(f"dossier-verify-{one}", version=edition.version)) for one in said)
    earlier = [
        (str(one.version), _moment(one.made_at.isoformat()), one.made_by_name, one.head)
        for one in edition.earlier
    ]
    return sentences + _listed(_EARLIER, earlier, "dossier-no-packs", "dossier-packs")
