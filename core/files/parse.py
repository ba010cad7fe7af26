"""The parser's side of the sandbox: a file's bytes in, its segments out, as JSON."""

import importlib
import sys
import traceback

from core.files import wire
from core.files.kinds import FileKind, recognise
from core.files.labels import with_labels
from core.files.outline import Full, Outline
from core.files.refusal import Refused, refuse


def parse(payload: bytes) -> bytes:
    """Parses the file in a request; what it answers is `wire.Parsed`."""
    name, data = wire.unpack_request(payload)
    outline, kind = Outline(), None
    try:
        kind = recognise(data, name)
        write_file(data, name, outline, kind)
    except Full:
        outline.remark("cut", characters=sum(len(segment.text) for segment in outline.segments))
    except Refused as refused:
        outline.segments.clear()
        return wire.pack_answer(kind, outline, refused.problem)
    except MemoryError:
        raise
    except Exception as error:  # to a person it says no more than that the file is not as it should be
        _complain(error)
        outline.segments.clear()
        return wire.pack_answer(kind, outline, refuse("damaged").problem)
    outline.segments = with_labels(outline.segments)
    return wire.pack_answer(kind, outline, None)


def _complain(error: Exception) -> None:
    """Tells the log where a parser failed, without its words: they may be the document's."""
    traceback.print_tb(error.__traceback__, limit=-6)
    sys.stderr.write(type(error).__name__)


def write_file(data: bytes, name: str, outline: Outline, kind: FileKind | None = None) -> None:
    """Writes a file's text to the outline by the parser of its kind.

    Raises:
        Refused: it is no kind that is read, or there is no text in it.
        Full: the outline can hold no more.
    """
    kind, before = kind or recognise(data, name), len(outline.segments)
    importlib.import_module(f"core.files.parsers.{kind.value}").parse(data, name, outline)
    if len(outline.segments) == before:
        raise refuse("scan" if outline.pictures else "empty")
