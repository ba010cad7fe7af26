"""The seal: the last record, which binds a pack's other files to the chain."""

import hashlib
from collections.abc import Mapping
from typing import Any

from core.dossier.chain import FORMAT, START, canonical

RECORDS = "records.jsonl"
INDEX = "index.html"
README = "README.txt"
MANIFEST = "manifest.json"
MEMBERS = (RECORDS, INDEX, README, MANIFEST)
"""The files of a pack, in order."""

FIRST = "pack"
LAST = "seal"
EARLIER = "packs"
"""The sections in which a pack speaks of itself: its first record, its last, and its forerunners."""


def marked(head: str) -> str:
    """The head as it stands in the index."""
    return f'<code id="head">{head}</code>'


def blanked(index: bytes, head: str) -> bytes | None:
    """The index with zeros for the head, as it was sealed; None where the head does not stand there once."""
    wanted = marked(head).encode()
    return index.replace(wanted, marked(START).encode()) if index.count(wanted) == 1 else None


class Digest:
    """What is kept of a file, taken as it passes by."""

    def __init__(self) -> None:
        self._hash = hashlib.sha256()
        self._size = 0

    def take(self, content: bytes) -> None:
        self._hash.update(content)
        self._size += len(content)

    def result(self) -> dict[str, Any]:
        return {"sha256": self._hash.hexdigest(), "size": self._size}


def digest(content: bytes) -> dict[str, Any]:
    """What is kept of a file that is at hand as a whole."""
    taken = Digest()
    taken.take(content)
    return taken.result()


def manifest(
    opportunity: int, version: int, head: str, records: int, files: Mapping[str, Mapping[str, Any]]
) -> bytes:
    """The list of what a pack holds; every byte of it follows from the rest of the pack."""
    return (
        canonical(
            {
                "files": dict(files),
                "format": FORMAT,
                "head": head,
                "opportunity": opportunity,
                "records": records,
                "version": version,
            }
        )
        + b"\n"
    )
