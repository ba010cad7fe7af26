"""The rules' entry in the child process: a brief and a stage in, a draft with its evidence out."""

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict
from datetime import date
from typing import Any

from core.brief import Brief, Document, Evidence
from core.files.wire import place_to_dict, segment_from_dict, segment_to_dict

Rules = Callable[[Brief, date], tuple[dict[str, Any], tuple[Evidence, ...]]]


def _intake(brief: Brief, today: date) -> tuple[dict[str, Any], tuple[Evidence, ...]]:
    from core.rules.intake import draft_intake

    drafted = draft_intake(brief, today)
    return drafted.output, drafted.evidence


def _diagnosis(brief: Brief, today: date) -> tuple[dict[str, Any], tuple[Evidence, ...]]:
    from core.rules.diagnosis import draft_diagnosis

    drafted = draft_diagnosis(brief, today)
    return drafted.output, drafted.evidence


# Imported when asked for: the child process draws one draft and ends, and the libraries weigh.
RULES: Mapping[str, Rules] = {"intake": _intake, "diagnosis": _diagnosis}


def pack(brief: Brief, stage: str, today: date) -> bytes:
    """What `draft` takes."""
    documents = [
        {"file": one.file, "name": one.name, "segments": [segment_to_dict(part) for part in one.segments]}
        for one in brief.documents
    ]
    return json.dumps({"documents": documents, "stage": stage, "today": today.isoformat()}).encode()


def _unpack(payload: bytes) -> tuple[Brief, str, date]:
    body = json.loads(payload)
    documents = tuple(
        Document(one["file"], one["name"], tuple(segment_from_dict(part) for part in one["segments"]))
        for one in body["documents"]
    )
    return Brief(documents), body["stage"], date.fromisoformat(body["today"])


def draft(payload: bytes) -> bytes:
    """The draft of a packed brief as JSON: `output` and `evidence`."""
    brief, stage, today = _unpack(payload)
    output, evidence = RULES[stage](brief, today)
    body = {"output": output, "evidence": [_evidence(one) for one in evidence]}
    return json.dumps(body, default=str).encode()


def _evidence(one: Evidence) -> dict[str, Any]:
    return {**asdict(one), "place": place_to_dict(one.place)}
