import io
import zipfile

import pytest

from core.files.kinds import FileKind, recognise
from core.files.refusal import Refused


def zipped(**members: str) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for name, text in members.items():
            archive.writestr(name.replace("__", "/"), text)
    return data.getvalue()


def office(main: str) -> bytes:
    return zipped(**{"[Content_Types].xml": f"<Types>{main}</Types>"})


def refusal(data: bytes, name: str = "brief") -> str:
    with pytest.raises(Refused) as refused:
        recognise(data, name)
    return refused.value.problem.key


@pytest.mark.parametrize(
    ("data", "name", "kind"),
    [
        (b"%PDF-1.7\n", "brief.docx", FileKind.PDF),
        (office("wordprocessingml.document.main+xml"), "brief.xlsx", FileKind.DOCX),
        (office("ms-excel.sheet.macroEnabled.main+xml"), "brief.xlsm", FileKind.XLSX),
        (office("presentationml.presentation.main+xml"), "brief.pptx", FileKind.PPTX),
        (b"<!DOCTYPE html><p>Hello", "brief.txt", FileKind.HTML),
        (b"<p>Hello</p>", "brief.html", FileKind.HTML),
        (b"<p align=center>Hello</p>\n\n# Brief", "README.md", FileKind.MD),
        (b"a,b\n1,2\n", "rates.csv", FileKind.CSV),
        (b"a,b\n1,2\n", "rates.docx", FileKind.TXT),
        (b"Subject: Brief\nFrom: a@b.example\n\nHello", "mail.eml", FileKind.EML),
        (b"Received: by mx\nSubject: Brief\n\nHello", "download", FileKind.EML),
        (b"Subject: what we need\n\nA film", "notes.txt", FileKind.TXT),
        (b"BMW launch brief", "brief.txt", FileKind.TXT),
        ("Über die Marke".encode("latin-1"), "brief.txt", FileKind.TXT),
        ("Brief".encode("utf-16"), "brief.txt", FileKind.TXT),
    ],
)
def test_tells_kinds_by_content(data: bytes, name: str, kind: FileKind):
    assert recognise(data, name) is kind


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"\x89PNG\r\n\x1a\n\x00\x00", "files-image"),
        (b"MZ\x90\x00\x03\x00", "files-program"),
        (b"\x7fELF\x02\x01\x01\x00", "files-program"),
        (b"7z\xbc\xaf\x27\x1c\x00", "files-archive"),
        (b"\x00\x00\x00\x18ftypmp42\x00", "files-media"),
        (b"\x00\x00\x00\x18ftypheic\x00", "files-image"),
        (bytes(range(256)), "files-unknown"),
        (b"{\\rtf1 hello}", "files-legacy"),
        (b"<svg xmlns='x'/>", "files-unknown"),
        (b"PK\x05\x06" + bytes(18), "files-damaged"),
        (zipped(**{"a.txt": "x"}), "files-archive"),
        (office("ms-word.document.macroEnabled.main+xml") + b"", "files-archive"),
        (zipped(**{"[Content_Types].xml": "macroEnabled", "word__document.xml": "<a/>"}), "files-legacy"),
        (zipped(mimetype="application/vnd.oasis.opendocument.text"), "files-legacy"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100), "files-damaged"),
    ],
)
def test_refuses_everything_else_by_what_it_is(data: bytes, key: str):
    assert refusal(data) == key


@pytest.mark.parametrize(
    ("theirs", "ours"), [("text", "docx"), ("spreadsheet", "xlsx"), ("presentation", "pptx")]
)
def test_a_file_of_another_office_program_is_to_be_saved_as_its_own_kind(theirs: str, ours: str):
    with pytest.raises(Refused) as refused:
        recognise(zipped(mimetype=f"application/vnd.oasis.opendocument.{theirs}"), "brief")
    assert refused.value.problem.args["kind"] == ours


def test_knows_a_lock_file_by_its_name_and_by_its_content():
    owner = "Ada".ljust(54).encode()
    note = bytes([3]) + owner[:53] + bytes([3, 0]) + "Ada".ljust(54).encode("utf-16-le")
    assert refusal(b"\x03Ada", "~$brief.docx") == "files-lock"
    assert refusal(note, "brief.xlsx") == "files-lock"
