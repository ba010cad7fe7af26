"""The rules' entry in the child process: a brief and a stage in, a draft with its evidence out."""

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from core.brief import Brief, Document, Evidence
from core.files.wire import message_to_dict, place_to_dict, segment_from_dict, segment_to_dict
from core.messages import Message


@dataclass(frozen=True, slots=True)
class Found:
    """What rules made of a brief for one stage."""

    output: dict[str, Any]
    evidence: tuple[Evidence, ...]
    remarks: tuple[Message, ...] = ()
    """What whoever checks the draft must know."""


def _intake(brief: Brief, today: date) -> Found:
    from core.rules.intake import draft_intake

    drafted = draft_intake(brief, today)
    output = {
        "client_name": drafted.client_name,
        "region": drafted.region,
        "brands": drafted.brands,
        "service_types": drafted.service_types,
        "deadline": drafted.deadline,
        "go_live": drafted.go_live,
        "summary": drafted.summary,
    }
    return Found(output, drafted.evidence, drafted.remarks)


def _diagnosis(brief: Brief, today: date) -> Found:
    from core.rules.diagnosis import draft_diagnosis

    drafted = draft_diagnosis(brief, today)
    return Found(drafted.output, drafted.evidence)


def _assets(brief: Brief, today: date) -> Found:
    from core.rules.asset_rows import draft_assets

    drafted = draft_assets(brief)
    return Found(drafted.output, drafted.evidence, drafted.remarks)


# Imported when asked for: the child process draws one draft and ends, and the libraries weigh.
RULES: Mapping[str, Callable[[Brief, date], Found]] = {
    "intake": _intake,
    "diagnosis": _diagnosis,
    "assets": _assets,
}


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
    """The draft of a packed brief as JSON: `output`, `evidence` and `remarks`."""
    brief, stage, today = _unpack(payload)
    found = RULES[stage](brief, today)
    body = {
        "output": found.output,
        "evidence": [{**asdict(one), "place": place_to_dict(one.place)} for one in found.evidence],
        "remarks": [message_to_dict(one) for one in found.remarks],
    }
    return json.dumps(body, default=str).encode()
