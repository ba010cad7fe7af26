"""Checking a pack: whatever was altered, taken out, put in or moved is found and named."""

import hashlib
import io
import json
import random
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile, ZipInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.dossier.chain import START, canonical, follow
from core.dossier.checking import check
from core.dossier.container import member
from core.dossier.note import Pack
from core.dossier.seal import MEMBERS
from core.messages import say
from tests.core.dossier.packs import FINGERPRINT, assembled, checked, files_of, made, said, zipped

COUNT = 12
"""Records of the pack, the seal included."""


@cache
def pack() -> Pack:
    return made()


@cache
def files() -> dict[str, bytes]:
    return files_of(pack().content)


@cache
def lines() -> tuple[bytes, ...]:
    return tuple(files()["records.jsonl"].splitlines(keepends=True))


def _with(**changed: bytes) -> bytes:
    """The pack with other content of some members, named by their stem."""
    stems = {name.partition(".")[0]: name for name in files()}
    return zipped({**files(), **{stems[stem]: content for stem, content in changed.items()}})


def _with_lines(lines: Sequence[bytes]) -> bytes:
    return _with(records=b"".join(lines))


def _resealed(lines: Sequence[bytes]) -> list[bytes]:
    """The same records, numbered and chained anew, as somebody would who knows how."""
    head, sealed = START, list[bytes]()
    for number, line in enumerate(lines, 1):
        body = canonical({**json.loads(line), "n": number, "hash": None}).replace(b'"hash":null,', b"")
        head = follow(head, body)
        sealed.append(b'{"hash":"%b",%b\n' % (head.encode(), body[1:]))
    return sealed


# Records


def test_the_pack_has_as_many_records_as_are_tried() -> None:
    assert len(lines()) == COUNT


@pytest.mark.parametrize("place", range(COUNT))
def test_an_altered_record_is_named(place: int, tmp_path: Path) -> None:
    altered = lines()[place].replace(b'"record":{', b'"record":{"x":1,')
    found = said(_with_lines([*lines()[:place], altered, *lines()[place + 1 :]]), tmp_path)
    assert f"Record {place + 1} (" in found
    assert "was altered" in found


@pytest.mark.parametrize("place", range(COUNT))
def test_a_record_with_another_hash_is_named(place: int, tmp_path: Path) -> None:
    altered = lines()[place][:9] + b"f" * 64 + lines()[place][73:]
    assert f"Record {place + 1} (" in said(
        _with_lines([*lines()[:place], altered, *lines()[place + 1 :]]), tmp_path
    )


@pytest.mark.parametrize("place", range(COUNT - 1))
def test_a_record_that_was_taken_out_is_named(place: int, tmp_path: Path) -> None:
    found = said(_with_lines([*lines()[:place], *lines()[place + 1 :]]), tmp_path)
    assert found == f"Missing records: {place + 1}."


def test_records_that_changed_places_are_named(tmp_path: Path) -> None:
    found = said(_with_lines([*lines()[:3], lines()[4], lines()[3], *lines()[5:]]), tmp_path)
    assert "another place than they were sealed in: 5, 4." in found


def test_a_record_that_was_put_in_is_named(tmp_path: Path) -> None:
    assert "more than once, and so were added: 4." in said(
        _with_lines([*lines()[:4], lines()[3], *lines()[4:]]), tmp_path
    )


def test_a_line_that_is_no_record_is_named_by_its_place(tmp_path: Path) -> None:
    assert "no record any more, at place 3" in said(
        _with_lines([*lines()[:2], b"\n", *lines()[2:]]), tmp_path
    )


@pytest.mark.parametrize("kept", [COUNT - 1, COUNT // 2, 1])
def test_records_that_were_cut_off_are_said_to_be(kept: int, tmp_path: Path) -> None:
    assert "cut off" in said(_with_lines(lines()[:kept]), tmp_path)


def test_records_that_are_all_gone_are_said_to_be(tmp_path: Path) -> None:
    assert "There are no records" in said(_with_lines([]), tmp_path)


def test_a_last_line_without_its_end_is_cut_off(tmp_path: Path) -> None:
    assert "cut off" in said(_with(records=files()["records.jsonl"][:-1]), tmp_path)


def test_records_behind_the_seal_are_found(tmp_path: Path) -> None:
    assert said(_with_lines(_resealed([*lines(), lines()[3]])), tmp_path)


def test_many_altered_records_are_counted_and_not_all_named(tmp_path: Path) -> None:
    found = said(
        _with_lines([line.replace(b'"record":{', b'"record":{"x":1,') for line in lines()]), tmp_path
    )
    assert "Further records" in found


# The other files


@pytest.mark.parametrize("name", ["index", "README", "manifest"])
@pytest.mark.parametrize("place", [0, 40, -2])
def test_one_altered_letter_of_another_file_is_found(name: str, place: int, tmp_path: Path) -> None:
    full = next(one for one in files() if one.startswith(name))
    altered = bytearray(files()[full])
    altered[place] ^= 1
    assert said(_with(**{name: bytes(altered)}), tmp_path) == f"{full} was altered."


def test_an_index_with_a_manifest_that_fits_it_is_found(tmp_path: Path) -> None:
    index = files()["index.html"].replace(b"Harbour Foods", b"Harbour Goods")
    manifest = json.loads(files()["manifest.json"])
    manifest["files"]["index.html"] = {"sha256": hashlib.sha256(index).hexdigest(), "size": len(index)}
    altered = _with(index=index, manifest=canonical(manifest) + b"\n")
    assert said(altered, tmp_path) == "index.html was altered."


@pytest.mark.parametrize("head", ["0" * 64, FINGERPRINT])
def test_an_index_that_shows_another_head_is_found(head: str, tmp_path: Path) -> None:
    index = files()["index.html"].replace(pack().head.encode(), head.encode())
    assert said(_with(index=index), tmp_path) == "index.html was altered."


def test_an_index_that_shows_the_head_twice_is_found(tmp_path: Path) -> None:
    mark = f'<code id="head">{pack().head}</code>'.encode()
    index = files()["index.html"].replace(FINGERPRINT.encode(), mark)
    assert said(_with(index=index), tmp_path) == "index.html was altered."


# Somebody who rewrites everything


def test_a_pack_that_was_sealed_anew_is_told_by_the_noted_head_alone(tmp_path: Path) -> None:
    """What checking cannot see without the head, and what it sees with it: so it is written in its words."""
    forged = made(
        {"opportunity": [{"number": 12, "name": "Forged", "created_at": None, "current_stage": "intake"}]}
    )
    assert checked(forged.content, tmp_path).wrong == ()
    verdict = checked(forged.content, tmp_path, noted=pack().head)
    assert pack().head in say(verdict.wrong[0])
    assert "not the one that was noted" in say(verdict.wrong[0])


def test_the_noted_head_of_a_pack_is_accepted(tmp_path: Path) -> None:
    assert checked(pack().content, tmp_path, noted=pack().head).wrong == ()


def test_records_that_were_chained_anew_without_their_seal_are_found(tmp_path: Path) -> None:
    altered = [line.replace(b"Harbour Foods", b"Harbour Goods") for line in lines()]
    assert said(_with_lines(_resealed(altered)), tmp_path)


# What is no pack, or a broken one


def _stored(name: str) -> ZipInfo:
    info = member(name)
    info.compress_type = ZIP_STORED
    return info


def _dated(name: str) -> ZipInfo:
    info = member(name)
    info.date_time = (2026, 11, 21, 10, 0, 0)
    return info


def _commented(name: str) -> ZipInfo:
    info = member(name)
    info.comment = b"hidden"
    return info


def _padded(name: str) -> ZipInfo:
    info = member(name)
    info.extra = b"\xfe\xca\x04\x00evil"
    return info


def _twice() -> bytes:
    out = io.BytesIO()
    with ZipFile(out, "w") as held:
        for name, content in files().items():
            held.writestr(member(name), content)
        with pytest.warns(UserWarning, match="Duplicate"):
            held.writestr(member("index.html"), b"")
    return out.getvalue()


def _encrypted() -> bytes:
    content = bytearray(pack().content)
    for sign, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(sign) + place] |= 1
    return bytes(content)


def _claiming(size: int) -> bytes:
    """The list says that the records are this long."""
    content = bytearray(pack().content)
    at = content.index(b"PK\x01\x02") + 24
    content[at : at + 4] = size.to_bytes(4, "little")
    return bytes(content)


def _other_format() -> bytes:
    manifest = {**json.loads(files()["manifest.json"]), "format": 2}
    return _with(manifest=canonical(manifest) + b"\n")


def _commented_zip() -> bytes:
    out = io.BytesIO(pack().content)
    with ZipFile(out, "a") as held:
        held.comment = b"a comment"
    return out.getvalue()


BAD: dict[str, tuple[Callable[[], bytes], str]] = {
    "empty": (lambda: b"", "not even a zip"),
    "text": (lambda: b"Dear client, ...", "not even a zip"),
    "foreign-zip": (lambda: zipped({"word/document.xml": b"<w/>"}), "but no evidence pack"),
    "empty-zip": (lambda: zipped({}), "but no evidence pack"),
    "cut-end": (lambda: pack().content[:-10], "cut off or broken"),
    "cut-half": (lambda: pack().content[: len(pack().content) // 2], "cut off or broken"),
    "cut-start": (lambda: pack().content[4:], "not even a zip"),
    "behind": (lambda: pack().content + b"more", "behind the end of the zip: 4 bytes"),
    "before": (lambda: b"MZ" + pack().content, "not even a zip"),
    "comment": (_commented_zip, "behind the end of the zip: 9 bytes"),
    "two-zips": (lambda: pack().content + pack().content, "broken"),
    "added": (lambda: zipped({**files(), "notes.txt": b"x"}), "notes.txt was added"),
    "traversal": (lambda: zipped({**files(), "../../etc/passwd": b"x"}), "../../etc/passwd was added"),
    "absolute": (lambda: zipped({**files(), "/etc/passwd": b"x"}), "/etc/passwd was added"),
    "escape": (lambda: zipped({**files(), "\x1b[2J.txt": b"x"}), "?[2J.txt was added"),
    "folder": (lambda: zipped({**files(), "index.html/": b""}), "index.html/ was added"),
    "other-case": (lambda: zipped({**files(), "INDEX.html": b""}), "INDEX.html was added"),
    "missing": (
        lambda: zipped({k: v for k, v in files().items() if k != "index.html"}),
        "index.html is missing",
    ),
    "twice": (_twice, "index.html is in the zip twice"),
    "order": (lambda: zipped(dict(reversed(files().items()))), "another order"),
    "stored": (lambda: zipped(files(), _stored), "The zip around the files was altered"),
    "dated": (lambda: zipped(files(), _dated), "other dates"),
    "member-comment": (lambda: zipped(files(), _commented), "a comment"),
    "extra-field": (lambda: zipped(files(), _padded), "hidden bytes"),
    "encrypted": (_encrypted, "records.jsonl is encrypted"),
    "claims-a-lot": (lambda: _claiming(2**32 - 1), "records.jsonl would be larger"),
    "claims-more": (lambda: _claiming(10**6), "The zip around the files was altered"),
    "other-format": (_other_format, "has format 2"),
    "no-manifest": (lambda: _with(manifest=b""), "manifest.json was altered"),
    "deep-manifest": (lambda: _with(manifest=b"[" * 60_000), "manifest.json was altered"),
    "true-format": (lambda: _with(manifest=b'{"format":true}'), "manifest.json was altered"),
    "long-number": (lambda: _with(manifest=b'{"format":%b}' % (b"9" * 9_000)), "manifest.json was altered"),
    "not-utf8": (lambda: _with(manifest=b"\xff\xfe"), "manifest.json was altered"),
}


@pytest.mark.parametrize(("build", "wanted"), BAD.values(), ids=BAD.keys())
def test_bad_input_is_answered_with_a_sentence(
    build: Callable[[], bytes], wanted: str, tmp_path: Path
) -> None:
    assert wanted in said(build(), tmp_path)


def test_bytes_between_members_are_found(tmp_path: Path) -> None:
    content = bytearray(pack().content)
    second = content.index(b"PK\x03\x04", 4)
    content[second:second] = b"hidden"
    assert said(bytes(content), tmp_path)


def test_bytes_behind_a_members_own_end_are_found(tmp_path: Path) -> None:
    """Deflated content that ends before the place where the zip says it ends hides what follows."""
    assert said(assembled(files()), tmp_path) == ""
    assert said(assembled(files(), hiding="README.txt"), tmp_path) == "README.txt was altered."


def test_a_bomb_is_not_unpacked_further_than_its_list_says(tmp_path: Path) -> None:
    bomb = zipped({**files(), "records.jsonl": b"a" * 200_000_000})
    assert "longer than any" in said(bomb, tmp_path)


def test_a_bomb_of_empty_lines_ends(tmp_path: Path) -> None:
    assert "far more records" in said(_with(records=b"\n" * 2_000_000), tmp_path)


def test_a_file_that_is_not_there_is_said_to_be(tmp_path: Path) -> None:
    assert "cannot be opened" in say(check(tmp_path / "none.zip").wrong[0])
    assert "cannot be opened" in say(check(tmp_path).wrong[0])


# Any byte


def _same(content: bytes) -> bool:
    """Whether every file in a zip is what it was."""
    with ZipFile(io.BytesIO(content)) as held:
        return {name: held.read(name) for name in held.namelist()} == files()


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    places=st.lists(st.integers(0, 2**30), min_size=1, max_size=4),
    bits=st.integers(1, 255),
)
def test_no_flipped_byte_passes_as_intact_unless_every_file_is_the_same(
    places: list[int], bits: int, tmp_path: Path
) -> None:
    content = bytearray(pack().content)
    for place in places:
        content[place % len(content)] ^= bits
    verdict = checked(bytes(content), tmp_path)
    assert verdict.wrong or _same(bytes(content))


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(max_size=400), start=st.sampled_from([b"", b"PK\x03\x04", b"PK\x05\x06"]))
def test_whatever_comes_is_answered_with_a_sentence(content: bytes, start: bytes, tmp_path: Path) -> None:
    assert said(start + content, tmp_path)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 2**32), name=st.sampled_from(MEMBERS))
def test_no_other_content_of_a_file_passes_as_intact(seed: int, name: str, tmp_path: Path) -> None:
    """Altered inside an honest zip: cut, repeated, moved."""
    chance, content = random.Random(seed), files()[name]
    cuts = sorted(chance.randrange(len(content) + 1) for _ in range(3))
    pieces = [content[: cuts[0]], content[cuts[0] : cuts[1]], content[cuts[1] : cuts[2]], content[cuts[2] :]]
    altered = b"".join(chance.choices(pieces, k=chance.randrange(6)))
    if altered != content:
        assert said(zipped({**files(), name: altered}), tmp_path)
