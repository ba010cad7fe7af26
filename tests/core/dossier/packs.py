"""A small pack to tamper with, and ways to tamper with it."""

import io
import zlib
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zipfile import ZipFile, ZipInfo

from core.dossier.checking import Verdict, check
from core.dossier.container import central, end, local, member
from core.dossier.note import Note, Pack
from core.dossier.pack import Writer
from core.messages import say

AT = "2026-11-21T10:00:0{}.123456+00:00"
FINGERPRINT = "ab" * 32

Records = Mapping[str, list[dict[str, Any]]]

RECORDS: Records = {
    "opportunity": [
        {
            "number": 12,
            "name": "Tidewater launch",
            "client_name": "Harbour Foods",
            "brands": ["Tidewater", "Drift"],
            "owner": "a",
            "owner_name": "Alex",
            "current_stage": "qualification",
            "percentage": "70.0",
            "created_at": AT.format(0),
            "archived_at": None,
        }
    ],
    "stages": [
        {
            "stage": "intake",
            "status": "completed",
            "completed_at": AT.format(3),
            "completed_by": "Alex",
            "completed_by_name": "Alex",
        },
        {"stage": "qualification", "status": "in_progress", "completed_at": None, "completed_by": None},
    ],
    "files": [
        {
            "name": "Brief – Größe.pdf",
            "size": 12_345,
            "sha256": "cd" * 32,
            "received_at": AT.format(0),
            "sent_by": "a",
            "sent_by_name": "Alex",
        }
    ],
    "runs": [
        {
            "id": "r1",
            "stage": "intake",
            "state": "done",
            "asked_at": AT.format(1),
            "asked_by": "a",
            "asked_by_name": "Alex",
            "ended_at": AT.format(2),
        }
    ],
    "artifacts": [
        {
            "id": "a1",
            "stage": "intake",
            "version": 1,
            "output": {"client_name": "Harbour Foods"},
            "evidence": [{"field": "client_name", "quote": "for Harbour Foods", "file": "f1"}],
            "made_from": {"files": "ef" * 32},
            "drafted_by": "claude",
            "cost": "0.012300",
            "created_at": AT.format(2),
            "created_by": "a",
            "created_by_name": "Alex",
        }
    ],
    "model_calls": [
        {
            "run": "r1",
            "input_tokens": 1_000,
            "output_tokens": 200,
            "cache_write_tokens": 0,
            "cache_read_tokens": 50,
            "cost": "0.012300",
            "called_at": AT.format(2),
        }
    ],
    "approvals": [
        {
            "id": "p1",
            "stage": "qualification",
            "role": "commercial",
            "state": "approved",
            "version": 1,
            "subject": {"timing": "7"},
            "fingerprint": FINGERPRINT,
            "note": "",
            "requested_at": AT.format(4),
            "requested_by": "a",
            "requested_by_name": "Alex",
            "decided_at": AT.format(5),
            "decided_by": "m",
            "decided_by_name": "Megan",
            "decision_note": "Go.",
        }
    ],
    "audit": [{"verb": "approval.decide", "happened_at": AT.format(5), "person": "m", "detail": {}}],
}

EARLIER = Note(1, "12" * 32, "34" * 32, 9, datetime(2026, 11, 20, tzinfo=UTC), "a", "Alex")


def made(records: Records = RECORDS, earlier: tuple[Note, ...] = (EARLIER,)) -> Pack:
    """A pack of these records."""
    writer = Writer("t", 12)
    for section, held in records.items():
        writer.take(section, held)
    return writer.close(earlier)


def files_of(content: bytes) -> dict[str, bytes]:
    """The members of a pack."""
    with ZipFile(io.BytesIO(content)) as held:
        return {name: held.read(name) for name in held.namelist()}


def zipped(files: Mapping[str, bytes], info: Callable[[str], ZipInfo] = member) -> bytes:
    """A zip as Trowel writes it, of other files."""
    out = io.BytesIO()
    with ZipFile(out, "w") as held:
        for name, content in files.items():
            held.writestr(info(name), content)
    return out.getvalue()


def assembled(files: Mapping[str, bytes], hiding: str = "") -> bytes:
    """The same zip put together by hand, with bytes behind the end of what one member holds."""
    content, listed = b"", b""
    for name, held in files.items():
        deflate = zlib.compressobj(-1, zlib.DEFLATED, -zlib.MAX_WBITS)
        packed = deflate.compress(held) + deflate.flush() + (b"hidden" if name == hiding else b"")
        about = (name.encode(), zlib.crc32(held), len(packed), len(held))
        listed += central(*about, len(content))
        content += local(*about) + packed
    return content + listed + end(len(files), len(listed), len(content))


def checked(content: bytes, folder: Path, noted: str = "") -> Verdict:
    """What checking says of a file with this content."""
    file = folder / "pack.zip"
    file.write_bytes(content)
    return check(file, noted)


def said(content: bytes, folder: Path) -> str:
    """What is wrong with it, in words; empty where nothing is."""
    return "\n".join(map(say, checked(content, folder).wrong))
