"""What a demo found, in the few lines that are read first."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from cards.words import clip
from core.messages import Message, message, says
from core.opportunity import File

NAMED = 5
"""Files that a sentence names; the rest it counts."""

PLAIN = ("percentage", "total_fte")
"""Decimals of an output that a sentence may say."""

FACTS = ("client_name", "region", "brands", "service_types", "deadline", "go_live")


def listed(files: Sequence[File]) -> Message:
    """The files that were not read, each with the reason."""
    said = _file(files[0])
    for file in files[1:NAMED]:
        said = message("rehearsal-and", before=said, after=_file(file))
    more = len(files) - NAMED
    return message("rehearsal-and-more", before=said, more=more) if more > 0 else said


def _file(file: File) -> Message:
    return message(
        "rehearsal-file", name=clip(file.name, 80), reason=file.problem.key if file.problem else ""
    )


def result(summary: Mapping[str, Any]) -> Iterator[Message]:
    """The opportunity's particulars, and what each stage came to."""
    opportunity = summary["opportunity"]
    yield message("rehearsal-found", number=str(opportunity["number"]), name=clip(opportunity["name"], 120))
    for field in FACTS:
        value = clip(_text(opportunity[field]), 300) or message("cards-empty")
        yield message("rehearsal-fact", label=message(f"cards-field-{field}"), value=value)
    for stage, made in summary["stages"].items():
        if made["output"] and says(f"rehearsal-found-{stage}"):
            yield message(f"rehearsal-found-{stage}", **_counts(made["output"]))


def _text(value: Any) -> str:
    return (
        ", ".join(value) if isinstance(value, Iterable) and not isinstance(value, str) else str(value or "")
    )


def _counts(output: Mapping[str, Any]) -> dict[str, int | str]:
    """What a sentence may say of an output: its plain values, and how many its lists hold."""
    lists = {name: len(value) for name, value in output.items() if isinstance(value, list)}
    return {
        **lists,
        **{name: value for name, value in output.items() if isinstance(value, int) or name in PLAIN},
    }
