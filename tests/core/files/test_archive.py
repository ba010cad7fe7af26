import io
import stat
import zipfile

import pytest

from core.files.archive import Limits, check
from core.files.refusal import Refused


def zipped(*members: tuple[str | zipfile.ZipInfo, bytes]) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return data.getvalue()


def refusal(data: bytes, limits: Limits | None = None) -> str:
    with pytest.raises(Refused) as refused:
        check(data, limits)
    return refused.value.problem.key


def test_passes_a_document_that_unpacks_to_many_times_its_size():
    archive = check(zipped(("word/document.xml", b"<p>hello</p>" * 500_000)))
    assert len(archive.read("word/document.xml")) == 6_000_000


def test_refuses_a_member_packed_as_no_document_is():
    assert refusal(zipped(("word/document.bin", bytes(20_000_000)))) == "files-bomb"


def test_refuses_many_members_and_large_sums_whatever_each_is():
    many = zipped(*((f"{index}.bin", b"x") for index in range(11)))
    assert refusal(many, Limits(members=10)) == "files-bomb"
    assert refusal(many, Limits(total=10)) == "files-bomb"


def test_a_member_that_lies_about_its_size_yields_no_more_than_it_said():
    honest = zipped(("a.bin", b"x" * 100_000))
    lying = honest.replace((100_000).to_bytes(4, "little"), (10).to_bytes(4, "little"))
    assert lying != honest
    archive = check(lying)
    with pytest.raises(zipfile.BadZipFile), archive.open("a.bin") as member:
        assert len(member.read()) <= 10


@pytest.mark.parametrize("name", ["/etc/passwd", "../up.xml", "word/../../up.xml", "..\\up.xml"])
def test_refuses_names_that_lead_out_of_the_archive(name: str):
    assert refusal(zipped((name, b"x"))) == "files-unsafe"


def test_refuses_symbolic_links():
    link = zipfile.ZipInfo("word/link")
    link.create_system = 3
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    assert refusal(zipped((link, b"/etc/passwd"))) == "files-unsafe"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_refuses_xml_that_declares_entities(encoding: str):
    xml = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'
    assert refusal(zipped(("xl/workbook.xml", xml.encode(encoding)))) == "files-unsafe"


def test_says_that_an_encrypted_member_is_password_protected():
    data = bytearray(zipped(("word/document.xml", b"x")))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    assert refusal(bytes(data)) == "files-encrypted"


@pytest.mark.parametrize(
    "data",
    [b"PK\x03\x04", zipped(("a.bin", b"x" * 1000))[:-30], zipped()],
    ids=["begun", "cut", "empty"],  # an archive holds the time it was made: no name for a test
)
def test_says_that_a_broken_archive_is_damaged(data: bytes):
    assert refusal(data) == "files-damaged"
