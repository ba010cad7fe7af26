"""What a demo leaves behind: `summary.json`, `cards/`, `exports/`, and `service.log` if there was trouble.

Only files that a demo makes are replaced or removed; whatever else is in the folder stays.
"""

import json
import logging
import os
import re
import tempfile
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

try:
    import fcntl
except ImportError:  # Windows: a folder cannot be held there
    fcntl = None

from bot.rehearsal.brief import Unusable, clip
from bot.rehearsal.buttons import name_of
from bot.rehearsal.chats import Seen
from bot.rehearsal.people import CAST
from cards.sheet import page
from core.export import ExportKind
from core.messages import message

_CARD = re.compile(rf"\d{{3,}}-({'|'.join(person.key for person in CAST)})-[\w-]+\.json")


class Out:
    """The folder that a demo writes into."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.log = folder / "service.log"
        self._summary = folder / "summary.json"
        self._cards = folder / "cards"
        self._exports = folder / "exports"

    def prepare(self) -> None:
        """Makes the folder and takes away what an earlier demo left, so that nothing old passes for new.

        Raises:
            Unusable: it cannot be written to.
        """
        with self._writing():
            for folder in (self._cards, self._exports):
                folder.mkdir(parents=True, exist_ok=True)
            self._take()
            with tempfile.TemporaryFile(dir=self.folder), tempfile.TemporaryFile(dir=self._cards):
                self._clear()

    def _take(self) -> None:
        """Holds the folder until this process ends: two demos in one folder would pass for one."""
        if fcntl is None:
            return
        self._lock = os.open(self._cards, os.O_RDONLY)
        try:
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise Unusable(message("rehearsal-out-busy", out=clip(self.folder))) from None

    def write_cards(self, seen: Sequence[Seen]) -> None:
        """Every card in the order in which people saw them, and one page that shows them all."""
        named = [
            (f"{position:03}-{one.person.key}-{name_of(one.card)}", one.card)
            for position, one in enumerate(seen, start=1)
        ]
        with self._writing():
            for name, card in named:
                (self._cards / f"{name}.json").write_text(_json(card), "utf-8")
            (self._cards / "index.html").write_text(page(named), "utf-8")

    def write_summary(self, summary: dict[str, Any]) -> None:
        with self._writing():
            self._summary.write_text(_json(summary), "utf-8")

    def write_exports(self, made: Mapping[str, bytes]) -> None:
        """The files that people took away, by what kind they are: `qa_pack_xlsx` becomes `qa_pack.xlsx`."""
        with self._writing():
            for kind, content in made.items():
                (self._exports / ".".join(kind.rsplit("_", 1))).write_bytes(content)

    @contextmanager
    def logged(self) -> Generator[None]:
        """Sends warnings and errors of the service to the log instead of the terminal."""
        root = logging.getLogger()
        before, level = root.handlers[:], root.level
        handler = logging.FileHandler(self.log, mode="w", encoding="utf-8", delay=True)
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        root.handlers[:] = [handler]
        root.setLevel(logging.WARNING)
        try:
            yield
        finally:
            root.handlers[:] = before
            root.setLevel(level)
            handler.close()

    def _clear(self) -> None:
        cards = [card for card in self._cards.iterdir() if _CARD.fullmatch(card.name)]
        exports = [self._exports / ".".join(kind.rsplit("_", 1)) for kind in ExportKind]
        for made in (self._summary, self.log, self._cards / "index.html", *cards, *exports):
            made.unlink(missing_ok=True)

    @contextmanager
    def _writing(self) -> Generator[None]:
        try:
            yield
        except OSError as error:
            why = (error.strerror or "").lower()
            raise Unusable(message("rehearsal-out", path=clip(self.folder), why=why)) from error


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2, default=str)
