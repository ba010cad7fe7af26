"""Files inside mails, read by the parsers of their own kinds."""

from core.files.kinds import FileKind
from core.files.outline import Full, Outline
from core.files.refusal import Refused

DEEPEST = 3
"""Mails in mails: a forwarded forward is 2."""
MOST = 20
"""Attachments of one mail that are read."""


def attach(name: str, data: bytes, outline: Outline, index: int, mail: bool = False) -> None:
    """Reads an attachment into a part of its own, or remarks why it is left out."""
    from core.files.parse import write_file

    inner = outline.within(name)
    reason = _left_out(data, inner, index)
    if reason is None:
        try:
            write_file(data, name, inner, FileKind.EML if mail else None)
        except Refused as refused:
            reason = refused.problem.key.removeprefix("files-")
        except (MemoryError, Full):
            raise
        except Exception:  # whatever a parser trips over is that attachment's fault alone
            reason = "damaged"
    if reason:
        outline.remark("attachment-unread", name=name, reason=reason)


def _left_out(data: bytes, inner: Outline, index: int) -> str | None:
    if index >= MOST:
        return "many"
    if inner.depth > DEEPEST:
        return "deep"
    return None if data else "nothing"
