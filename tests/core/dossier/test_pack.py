"""Writing a pack: the chain, the seal, the same bytes for the same records."""

import hashlib
import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from core.dossier.note import Note, Pack
from core.dossier.sections import LEFT_OUT, SECTIONS
from tests.core.dossier.packs import EARLIER, RECORDS, checked, files_of, made


def _noted(pack: Pack) -> Note:
    now = datetime(2026, 11, 21, tzinfo=UTC)
    return Note(pack.version, pack.head, pack.trail, pack.records, now, "a", "Alex")


def test_a_pack_is_intact_and_says_what_it_is(tmp_path: Path) -> None:
    pack = made()
    verdict = checked(pack.content, tmp_path)
    assert verdict.wrong == ()
    assert (verdict.head, verdict.opportunity, verdict.version) == (pack.head, 12, 2)
    assert verdict.records == pack.records == len(files_of(pack.content)["records.jsonl"].splitlines())


def test_the_same_records_make_the_same_bytes() -> None:
    assert made().content == made().content


def test_anybody_can_follow_the_chain_with_a_hash_function_alone() -> None:
    pack = made()
    head = "0" * 64
    for line in files_of(pack.content)["records.jsonl"].splitlines():
        read = json.loads(line)
        told = read.pop("hash")
        text = json.dumps(read, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
        head = hashlib.sha256((head + text).encode()).hexdigest()
        assert told == head
    assert head == pack.head


def test_one_line_is_one_record_whatever_it_says(tmp_path: Path) -> None:
    hostile = 'a\nb\r\u2028\u0000"},"section":"seal"}\n{"hash":"'
    opportunity = {**RECORDS["opportunity"][0], "name": hostile}
    pack = made({**RECORDS, "opportunity": [opportunity]})
    assert checked(pack.content, tmp_path).wrong == ()
    lines = files_of(pack.content)["records.jsonl"].split(b"\n")
    assert json.loads(lines[1])["record"]["name"] == hostile


def test_the_head_is_found_on_the_index_even_where_people_wrote_zeros(tmp_path: Path) -> None:
    zeros = f'<code id="head">{"0" * 64}</code> {"0" * 64}'
    opportunity = {**RECORDS["opportunity"][0], "name": zeros}
    pack = made({**RECORDS, "opportunity": [opportunity]})
    assert checked(pack.content, tmp_path).wrong == ()


def test_a_pack_names_those_before_it() -> None:
    files = files_of(made().content)
    assert EARLIER.head.encode() in files["records.jsonl"]
    assert EARLIER.head.encode() in files["index.html"]


def test_with_nothing_new_the_newest_pack_is_made_again() -> None:
    first = made(earlier=())
    assert made(earlier=(_noted(first),)) == first


def test_with_something_new_the_next_version_is_made() -> None:
    first = made(earlier=())
    more = {**RECORDS, "audit": [*RECORDS["audit"], {"verb": "stage.open", "happened_at": None}]}
    second = made(more, earlier=(_noted(first),))
    assert (second.version, second.trail == first.trail) == (2, False)


def test_when_the_newest_was_written_otherwise_the_next_version_is_made() -> None:
    """An index that a later Trowel words otherwise is another pack of the same records."""
    noted = replace(_noted(made(earlier=())), head="56" * 32)
    assert made(earlier=(noted,)).version == 2


def test_every_kind_of_record_is_listed_once() -> None:
    names = [section.name for section in SECTIONS]
    assert len(names) == len(set(names))
    assert not {section.table or section.name for section in SECTIONS} & set(LEFT_OUT)


def test_what_leads_to_other_records_stands_before_them() -> None:
    names = [section.name for section in SECTIONS]
    for place, section in enumerate(SECTIONS):
        if section.through:
            assert section.through.section in names[:place]
