from collections.abc import Callable

from core.brief import Kind
from core.files.kinds import FileKind
from core.files.outline import Outline

BRIEF = """\
LAUNCH BRIEF

1. Background

We are a small town that is about to launch a new programme and we would like an agency
to help us with it from the first idea to the last banner.

Deliverables:
- Hero film,
  60 seconds
- Banners
    - animated

Client: Acme
Deadline: 3 May 2026

Timeline
--------
First cut in June.

| Asset | Market | Volume |
|-------|--------|--------|
| Film  | UK     | 1      |
"""


def test_reads_the_structure_people_type(outline_of: Callable[[FileKind, bytes], Outline]):
    segments = outline_of(FileKind.TXT, BRIEF.encode()).segments
    assert [(segment.kind.value, segment.level, segment.text) for segment in segments] == [
        ("heading", 2, "LAUNCH BRIEF"),
        ("heading", 2, "1. Background"),
        (
            "paragraph",
            0,
            "We are a small town that is about to launch a new programme and we would like an agency "
            "to help us with it from the first idea to the last banner.",
        ),
        ("heading", 3, "Deliverables:"),
        ("item", 1, "Hero film, 60 seconds"),
        ("item", 1, "Banners"),
        ("item", 2, "animated"),
        ("paragraph", 0, "Client: Acme"),
        ("paragraph", 0, "Deadline: 3 May 2026"),
        ("heading", 2, "Timeline"),
        ("paragraph", 0, "First cut in June."),
        ("row", 0, "Asset | Market | Volume"),
        ("row", 0, "Film | UK | 1"),
    ]
    assert segments[-1].header == ("Asset", "Market", "Volume")


def test_a_numbered_list_is_no_row_of_headings(outline_of: Callable[[FileKind, bytes], Outline]):
    segments = outline_of(FileKind.TXT, b"1. Hero film\n2. Cutdowns\n3. Banners\n").segments
    assert {segment.kind for segment in segments} == {Kind.ITEM}
