import json
from datetime import date

import pytest

from core.brief import Kind, Place, Segment
from core.files import wire
from core.files.kinds import FileKind
from core.files.outline import Outline
from core.messages import message

SEGMENTS = [
    Segment(Kind.HEADING, "Scope\u2028 “خطة”", Place(page=2), level=1),
    Segment(
        Kind.ROW,
        "Banner | 10",
        Place(sheet="Assets", cells="A2:B2", heading="Scope", part="hidden sheet"),
        cells=("Banner", "10"),
        header=("Asset", "Volume"),
    ),
]


@pytest.mark.parametrize("segment", SEGMENTS)
def test_a_segment_survives_json(segment: Segment):
    assert wire.segment_from_dict(json.loads(json.dumps(wire.segment_to_dict(segment)))) == segment


def test_an_unknown_part_of_a_place_takes_no_room():
    assert wire.place_to_dict(Place(slide=3)) == {"slide": 3}


def test_a_request_carries_any_name_and_any_bytes():
    name, data = "brief\n“x”.pdf", b"\n\x00\xff\n"
    assert wire.unpack_request(wire.pack_request(name, data)) == (name, data)


def test_an_answer_comes_back_as_it_was():
    outline = Outline(SEGMENTS, [message("files-cut", characters=10)], pages=4)
    parsed = wire.unpack_answer(wire.pack_answer(FileKind.XLSX, outline, None))
    assert parsed == wire.Parsed(FileKind.XLSX, tuple(SEGMENTS), 4, tuple(outline.remarks), None)


def test_a_day_in_a_message_comes_back_as_a_day():
    said = message("intake-rules-no-year", phrase="Friday", date=date(2026, 12, 11))
    assert wire.message_from_dict(json.loads(json.dumps(wire.message_to_dict(said)))) == said


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"null",
        b"{}",
        b"[" * 100_000,
        b'{"kind": "exe", "pages": null, "remarks": [], "problem": null}',
        b'{"kind": null, "pages": "3", "remarks": [], "problem": null}',
        b'{"kind": null, "pages": null, "remarks": [{"key": "commands-help", "args": {}}], "problem": null}',
        b'{"kind": null, "pages": null, "remarks": [{"key": "files-cut", "args": [1]}], "problem": null}',
        b'{"kind": null, "pages": null, "remarks": [], "problem": null}\n{"kind": "row", "text": 7}',
    ],
)
def test_an_answer_that_no_parser_of_ours_writes_is_refused(answer: bytes):
    with pytest.raises(ValueError, match=r".+"):
        wire.unpack_answer(answer)
