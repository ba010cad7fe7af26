"""The parser's side of the sandbox: a file's bytes in, its segments out, as JSON."""

import importlib

from core.files import wire
from core.files.kinds import FileKind, recognise
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
    except Exception:  # a parser's error says nothing to a person but that the file is not as it should be
        return wire.pack_answer(kind, Outline(), refuse("damaged").problem)
    return wire.pack_answer(kind, outline, None)


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
