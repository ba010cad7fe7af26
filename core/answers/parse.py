"""The parser's side of the sandbox: a returned file's bytes in, its entries out, as JSON."""

import sys
import traceback

from core.answers import wire
from core.answers.returned import Returned
from core.files.kinds import FileKind, recognise
from core.files.refusal import Refused
from core.files.wire import unpack_request


def parse(payload: bytes) -> bytes:
    """Parses the file in a request; what it answers is `wire.pack_returned`."""
    name, data = unpack_request(payload)
    try:
        return wire.pack_returned(_read(data, name))
    except Refused:
        return wire.pack_returned(None)
    except MemoryError:
        raise
    except Exception as error:  # to a person it says no more than that the file could not be read
        traceback.print_tb(error.__traceback__, limit=-6)
        sys.stderr.write(type(error).__name__)  # not its words: they may be the document's
        return wire.pack_returned(None)


def _read(data: bytes, name: str) -> Returned | None:
    """Each format's library is loaded only for a file of that format."""
    kind = recognise(data, name)
    if kind is FileKind.XLSX:
        from core.answers import workbook

        return workbook.read(data, name)
    if kind is FileKind.DOCX:
        from core.answers import document

        return document.read(data, name)
    return None
