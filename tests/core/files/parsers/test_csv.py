from collections.abc import Callable

import pytest

from core.brief import Kind
from core.files.kinds import FileKind
from core.files.outline import Outline


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_finds_the_delimiter(outline_of: Callable[[FileKind, bytes], Outline], delimiter: str):
    rows = [["Asset", "Market", "Volume"], ["Banner", "UK", "10"]]
    data = "\n".join(delimiter.join(row) for row in rows).encode()
    segments = outline_of(FileKind.CSV, data).segments
    assert segments[1].cells == ("Banner", "UK", "10")
    assert segments[1].header == ("Asset", "Market", "Volume")
    assert segments[1].place.cells == "A2:C2"


def test_a_quoted_cell_may_hold_delimiters_and_line_breaks(outline_of: Callable[[FileKind, bytes], Outline]):
    segments = outline_of(FileKind.CSV, b'Asset,Notes,Volume\n"Film, long","one\ntwo",1\n').segments
    assert segments[1].cells == ("Film, long", "one\ntwo", "1")


def test_prose_is_read_as_prose(outline_of: Callable[[FileKind, bytes], Outline]):
    segments = outline_of(FileKind.CSV, b"We need a film.\n\nAnd soon.\n").segments
    assert [segment.kind for segment in segments] == [Kind.PARAGRAPH, Kind.PARAGRAPH]
