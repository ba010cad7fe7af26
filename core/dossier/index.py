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
from core.dossier.wording import cut, listed, moment_of, plain, say_of, stage_of, usd, word
from core.messages import Message, say, says
from core.pipeline import ORDER, number_of, title

MOST = 3_000
"""Lines of the timeline; a longer story is read in the records."""

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
    parts = [(id, say_of(f"dossier-part-{id}"), body) for id, body in tables.items()]
    return page(named, _head(contents, edition), parts)


def _named(opportunity: Mapping[str, Any]) -> str:
    return f"#{opportunity['number']} {opportunity['name']}"


def _head(contents: Contents, edition: Edition) -> str:
    opportunity = contents.opportunity
    return "".join(
        [
            f"<h1>{text(_named(opportunity))}</h1>",
            paragraph(
                say_of("dossier-title", version=edition.version, moment=moment_of(contents.latest)), "quiet"
            ),
            f'<p class="head">{text(say_of("dossier-head"))}<br>{marked(START)}</p>',
            paragraph(say_of("dossier-counted", records=edition.records)),
            table(
                [Column(say_of("dossier-column-fact")), Column(say_of("dossier-column-value"))],
                [(say_of(f"dossier-fact-{name}"), said) for name, said in _facts(opportunity) if said],
            ),
        ]
    )


def _facts(opportunity: Mapping[str, Any]) -> list[tuple[str, str]]:
    fields = ("client_name", "region", "brands", "service_types", "deadline", "go_live", "deal_status")
    known = [(name, plain(opportunity.get(name))) for name in fields]
    percentage = opportunity.get("percentage")
    return [
        *known,
        ("qualification", f"{percentage} %" if percentage is not None else ""),
        ("owner", who_of(opportunity, "owner")),
        ("stage", stage_of(opportunity.get("current_stage"))),
    ]


# The stages and what they made


def _stages(contents: Contents) -> str:
    versions: dict[str, list[Row]] = defaultdict(list)
    for row in contents.rows["artifacts"]:
        versions[row.record["stage"]].append(row)
    states = {row.record["stage"]: row.record for row in contents.rows["stages"]}
    columns = [
        Column("#", "number"),
        Column(say_of("dossier-column-stage")),
        Column(say_of("dossier-column-state")),
        Column(say_of("dossier-column-completed"), "when"),
        Column(say_of("dossier-column-by"), "word"),
        Column(say_of("dossier-column-versions"), "number"),
    ]
    summary = [
        (
            str(number_of(stage)),
            say(title(stage)),
            word("dossier-state", states[stage]["status"]),
            moment_of(states[stage].get("completed_at")),
            who_of(states[stage], "completed_by"),
            str(len(versions[stage])),
        )
        for stage in ORDER
        if stage in states
    ]
    made = [_version(row) for stage in ORDER for row in versions[stage]]
    return table(columns, summary) + listed(_VERSIONS, made, "dossier-no-versions", "dossier-versions")


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
        stage_of(one["stage"]),
        str(one["version"]),
        moment_of(one["created_at"]),
        who_of(one, "created_by"),
        plain(one["drafted_by"]),
        str(one["quotes"]),
        usd(one["cost"]),
        f"{row.number} {row.hash[:12]}",
    )


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
    return listed(_DECISIONS, rows, "dossier-no-decisions", "dossier-decided")


def _decision(one: Mapping[str, Any]) -> tuple[str, ...]:
    return (
        stage_of(one["stage"]),
        word("role", one["role"]),
        str(one["version"]),
        f"{moment_of(one['requested_at'])} {who_of(one, 'requested_by')}",
        word("dossier-decision", one["state"]),
        f"{moment_of(one['decided_at'])} {_decider(one)}".strip(),
        cut(one["decision_note"] or one["note"]),
        one["fingerprint"],
    )


def _decider(one: Mapping[str, Any]) -> str:
    """Who decided, and for whom where a delegate did."""
    who = who_of(one, "decided_by")
    return (
        say_of("on-behalf", person=who, holder=who_of(one, "decided_for")) if one.get("decided_for") else who
    )


_ANSWERS = ("question long", "priority word", "state word", "answer", "answered when", "by word")


def _answers(contents: Contents) -> str:
    standing = [row.record for row in contents.rows["clarifications"]]
    rows = [
        (
            cut(one["question"]),
            one["priority"],
            word("dossier-question", "replaced" if one["replaced_at"] else one["status"]),
            cut(one["answer"] or ""),
            moment_of(one["answered_at"]),
            who_of(one, "answered_by"),
        )
        for one in sorted(standing, key=lambda one: (one["status"] not in _ANSWERED, one["position"]))
    ]
    return listed(_ANSWERS, rows, "dossier-no-questions")


_RECEIVED = ("file", "received when", "by word", "bytes number", "sha256 code")
_MADE = ("file", "stage word", "made when", "bytes number", "sha256 code")


def _files(contents: Contents) -> str:
    received = [
        (
            one["name"],
            moment_of(one["received_at"]),
            who_of(one, "sent_by"),
            plain(one["size"]),
            plain(one["sha256"]),
        )
        for one in (row.record for row in contents.rows["files"])
    ]
    of = {row.record["id"]: row.record for row in contents.rows["artifacts"]}
    made = [
        (
            one["name"],
            f"{stage_of(of[one['artifact']]['stage'])} {of[one['artifact']]['version']}",
            moment_of(one["created_at"]),
            str(one["content_size"]),
            one["content_sha256"],
        )
        for one in (row.record for row in contents.rows["exports"])
    ]
    return listed(_RECEIVED, received, "dossier-no-files", "dossier-received") + listed(
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
    ran = {row.record["id"]: row.record["stage"] for row in contents.rows["runs"]}
    calls: dict[str, list[Mapping[str, Any]]] = defaultdict(list)
    for row in contents.rows["model_calls"]:
        calls[ran[row.record["run"]]].append(row.record)
    rows = [(stage_of(stage), *_spent(calls[stage])) for stage in ORDER if calls[stage]]
    every = [call for made in calls.values() for call in made]
    return listed(_COSTS, rows, "dossier-no-calls", foot=(say_of("dossier-total"), *_spent(every)))


def _spent(calls: Sequence[Mapping[str, Any]]) -> tuple[str, ...]:
    tokens = [f"{sum(call[kind] for call in calls):,}" for kind in _TOKENS]
    return str(len(calls)), *tokens, usd(sum((Decimal(call["cost"]) for call in calls), Decimal(0)))


# The timeline


def _timeline(contents: Contents) -> str:
    told = contents.timeline
    rows = [(moment_of(event.at), event.who, _told(event), str(event.row.number)) for event in told[:MOST]]
    more = say_of("dossier-more", more=len(told) - MOST) if len(told) > MOST else ""
    story = listed(("when when", "by word", "what", "record number"), rows, "dossier-no-files")
    return paragraph(say_of("dossier-times")) + story + (paragraph(more) if more else "")


def _told(event: Event) -> str:
    """The sentence for this kind of event, or the names of its section and column where there is none."""
    key = f"dossier-did-{event.section}-{event.column}"
    if not says(key):
        return f"{event.section}: {event.column}"
    return say(Message(key, {name: _spoken(name, value) for name, value in event.row.record.items()}))


def _spoken(name: str, value: Any) -> str:
    if name == "stage":
        return stage_of(value)
    return word("role", value) if name == "role" else cut(plain(value))


# What the pack holds, and how to check it


def _records(contents: Contents) -> str:
    rows = [(name, str(contents.counts[name])) for name in _names() if contents.counts[name]]
    return paragraph(say_of("dossier-records-said")) + listed(
        ("section", "count number"), rows, "dossier-no-files"
    )


def _names() -> Iterable[str]:
    return (section.name for section in SECTIONS)


_EARLIER = ("version number", "made when", "by word", "head code")


def _verify(edition: Edition) -> str:
    said = ("run", "compare", "proves", "not")
    sentences = "".join(paragraph(say_of(f"dossier-verify-{one}", version=edition.version)) for one in said)
    earlier = [
        (str(one.version), moment_of(one.made_at.isoformat()), one.made_by_name, one.head)
        for one in edition.earlier
    ]
    return sentences + listed(_EARLIER, earlier, "dossier-no-packs", "dossier-packs")
