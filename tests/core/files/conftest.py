import importlib
from collections.abc import Callable

import pytest

from core.files.kinds import FileKind
from core.files.outline import Outline


@pytest.fixture
def outline_of() -> Callable[[FileKind, bytes], Outline]:
    """Parses a file by the parser of a kind, in this process."""

    def parse(kind: FileKind, data: bytes, name: str = "brief") -> Outline:
        outline = Outline()
        importlib.import_module(f"core.files.parsers.{kind.value}").parse(data, name, outline)
        return outline

    return parse
