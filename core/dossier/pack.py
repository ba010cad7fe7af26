"""Writing a pack: records one after the other, then the index, and the seal that binds them."""

import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from core.dossier.chain import FORMAT, START, Chain
from core.dossier.container import member
from core.dossier.contents import Contents
from core.dossier.index import Edition, draw
from core.dossier.note import Note, Pack
from core.dossier.seal import (
    EARLIER,
    FIRST,
    INDEX,
    LAST,
    MANIFEST,
    README,
    RECORDS,
    Digest,
    digest,
    manifest,
    marked,
)
from core.messages import message, say


@dataclass(frozen=True, slots=True)
class _End:
    """How a pack may end: its last lines, and the files that they bind."""

    version: int
    head: str
    records: int
    lines: Sequence[bytes]
    files: Mapping[str, bytes]


class Writer:
    """One pack under way."""

    def __init__(self, tenant: str, opportunity: int) -> None:
        self._opportunity = opportunity
        self._chain = Chain()
        self._contents = Contents()
        self._file = io.BytesIO()
        self._zip = ZipFile(self._file, "w", ZIP_DEFLATED)
        self._records = self._zip.open(member(RECORDS), "w")
        self._digest = Digest()
        first = {"format": FORMAT, "opportunity": opportunity, "tenant": tenant}
        self._write(self._chain.link(FIRST, first))

    def take(self, section: str, records: Iterable[dict[str, Any]]) -> None:
        """Adds records of a section."""
        for record in records:
            self._write(self._chain.link(section, record))
            self._contents.take(section, self._chain.count, self._chain.head, record)

    def close(self, earlier: Sequence[Note]) -> Pack:
        """Seals the pack; where nothing was put on record since the newest one, it is that one again."""
        trail = self._chain.head
        ending = self._again(earlier) or self._end(earlier)
        for line in ending.lines:
            self._write(line)
        self._records.close()
        files = {name: digest(content) for name, content in ending.files.items()}
        files[RECORDS] = self._digest.result()
        listed = manifest(self._opportunity, ending.version, ending.head, ending.records, files)
        for name, content in (*ending.files.items(), (MANIFEST, listed)):
            self._zip.writestr(member(name), content)
        self._zip.close()
        return Pack(ending.version, ending.head, trail, ending.records, self._file.getvalue())

    def _again(self, earlier: Sequence[Note]) -> _End | None:
        if not earlier or earlier[-1].trail != self._chain.head:
            return None
        ending = self._end(earlier[:-1])
        return ending if ending.head == earlier[-1].head else None

    def _end(self, earlier: Sequence[Note]) -> _End:
        chain, version = self._chain.copy(), len(earlier) + 1
        lines = [chain.link(EARLIER, _told(note)) for note in earlier]
        index = draw(self._contents, Edition(version, chain.count + 1, earlier))
        readme = f"{say(message('dossier-readme'))}\n".encode()
        sealed = {
            "files": {INDEX: digest(index.encode()), README: digest(readme)},
            "format": FORMAT,
            "opportunity": self._opportunity,
            "version": version,
        }
        lines.append(chain.link(LAST, sealed))
        shown = index.replace(marked(START), marked(chain.head)).encode()
        return _End(version, chain.head, chain.count, lines, {INDEX: shown, README: readme})

    def _write(self, line: bytes) -> None:
        self._records.write(line)
        self._digest.take(line)


def _told(note: Note) -> dict[str, Any]:
    return {**asdict(note), "made_at": note.made_at.isoformat()}
