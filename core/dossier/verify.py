"""`app.py verify PACK`: says whether a pack is what it was when it was made. Offline and without settings."""

import re
import sys
from io import TextIOWrapper
from pathlib import Path

from core.dossier.checking import Verdict, check
from core.messages import Message, message, say

UNCHECKED = frozenset({"verify-no-file", "verify-no-zip", "verify-no-pack", "verify-other-format"})
"""What is said of something that is no pack, or none that can be checked here."""

_HEAD = re.compile(r"[0-9a-f]{64}")


def verify(path: Path, head: str) -> int:
    """Checks the pack and says what came of it; the exit status is 0 where it is intact."""
    noted = head.strip().lower()
    if noted and not _HEAD.fullmatch(noted):
        return _told([message("verify-head-malformed")], 1)
    verdict = check(path, noted)
    if verdict.wrong:
        judged = [] if verdict.wrong[0].key in UNCHECKED else [message("verify-not-intact")]
        return _told([*judged, *verdict.wrong], 1)
    return _told(_intact(verdict, noted), 0)


def _intact(verdict: Verdict, noted: str) -> list[Message]:
    counted = {"records": verdict.records, "version": str(verdict.version)}
    return [
        message("verify-intact", opportunity=str(verdict.opportunity), **counted),
        message("verify-head", head=verdict.head),
        message("verify-same-head" if noted else "verify-proves"),
    ]


def _told(said: list[Message], status: int) -> int:
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a terminal need not know our quotation marks
    sys.stdout.write("".join(f"{say(one)}\n" for one in said))
    return status
