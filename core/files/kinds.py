"""What a file is, by its content; its name only tells plain-text kinds apart."""

import io
import re
import struct
from enum import StrEnum

from core.files import archive
from core.files.refusal import Refused, refuse
from core.files.text import decode, is_text


class FileKind(StrEnum):
    """The kinds of file that are read."""

    TXT = "txt"
    MD = "md"
    CSV = "csv"
    HTML = "html"
    DOCX = "docx"
    XLSX = "xlsx"
    PPTX = "pptx"
    PDF = "pdf"
    EML = "eml"
    MSG = "msg"


_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_HEAD = 2048
_REFUSED_STARTS = (
    (
        "image",
        (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*", b"BM", b"8BPS", b"\x00\x00\x01\x00"),
    ),
    ("program", (b"MZ", b"\x7fELF", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe")),
    ("archive", (b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!", b"BZh", b"\xfd7zXZ")),
    ("media", (b"ID3", b"OggS", b"\x1aE\xdf\xa3", b"\xff\xfb")),
)
_REFUSED_BRANDS = {b"ftyp": "media", b"WEBP": "image", b"AVI ": "media", b"WAVE": "media"}
"""Four bytes that stand at offset 4 or 8 of containers whose start says little."""
_BY_SUFFIX = {
    "md": FileKind.MD,
    "mdx": FileKind.MD,
    "markdown": FileKind.MD,
    "csv": FileKind.CSV,
    "tsv": FileKind.CSV,
    "htm": FileKind.HTML,
    "html": FileKind.HTML,
    "xhtml": FileKind.HTML,
    "eml": FileKind.EML,
}
_HTML = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S
)
_MARKUP = re.compile(r"</?(?:p|div|h[1-6]|table|ul|ol|li|br|span|a|section|article)\b", re.IGNORECASE)
_MAIL_HEADERS = re.compile(
    r"^(from|to|subject|date|received|mime-version|message-id|return-path|delivered-to|content-type|reply-to):",
    re.IGNORECASE | re.MULTILINE,
)
_OFFICE_FOLDERS = {"word": FileKind.DOCX, "xl": FileKind.XLSX, "ppt": FileKind.PPTX}
_MAIN_TYPES = (
    (b"wordprocessingml.document.main+xml", FileKind.DOCX),
    (b"spreadsheetml.sheet.main+xml", FileKind.XLSX),
    (b"spreadsheetml.template.main+xml", FileKind.XLSX),
    (b"ms-excel.sheet.macroEnabled.main+xml", FileKind.XLSX),
    (b"presentationml.presentation.main+xml", FileKind.PPTX),
    (b"ms-powerpoint.presentation.macroEnabled.main+xml", FileKind.PPTX),
)
_FILEPASS = 0x2F
_WORD_ENCRYPTED = 0x0100


def recognise(data: bytes, name: str) -> FileKind:
    """The kind of a file.

    Raises:
        Refused: it is none of the kinds that are read, or is locked; the problem says which.
    """
    if name.startswith("~$") or _is_owner_file(data):
        raise refuse("lock")
    if b"%PDF-" in data[:1024]:
        return FileKind.PDF
    if data.startswith(_OLE):
        return _compound(data)
    if data.startswith(_ZIP):
        return _zipped(data)
    if is_text(data):  # before the magic numbers: `BMW launch brief` is no bitmap
        return _textual(data, name)
    raise _binary(data)


def _is_owner_file(data: bytes) -> bool:
    """Whether this is the note of who has a document open, which Office keeps beside it as `~$name`."""
    if not 100 <= len(data) <= 256 or not 0 < data[0] <= 54:
        return False
    owner = data[1 : 1 + data[0]].decode("latin-1")
    return owner.isprintable() and owner.encode("utf-16-le") in data


def _binary(data: bytes) -> Refused:
    for key, starts in _REFUSED_STARTS:
        if data.startswith(starts):
            return refuse(key)
    for offset in (4, 8):
        if key := _REFUSED_BRANDS.get(data[offset : offset + 4]):
            return refuse("image" if data[8:12] in (b"heic", b"mif1", b"avif") else key)
    return refuse("unknown")


def _compound(data: bytes) -> FileKind:
    import olefile

    try:
        compound = olefile.OleFileIO(io.BytesIO(data))
    except Exception:
        raise refuse("damaged") from None
    if compound.exists("EncryptedPackage"):
        raise refuse("encrypted")
    if compound.exists("__properties_version1.0"):
        return FileKind.MSG
    for stream, kind in (("Workbook", "xlsx"), ("Book", "xlsx"), ("WordDocument", "docx")):
        if compound.exists(stream):
            locked = _is_locked(compound.openstream(stream).read(_HEAD), kind)
            raise refuse("legacy-encrypted" if locked else "legacy", kind=kind)
    raise refuse("legacy", kind="pptx") if compound.exists("PowerPoint Document") else refuse("unknown")


def _is_locked(start: bytes, kind: str) -> bool:
    """Whether a legacy Word or Excel stream says that it is encrypted."""
    if kind == "docx":
        return len(start) > 12 and bool(struct.unpack_from("<H", start, 10)[0] & _WORD_ENCRYPTED)
    at = 0
    while at + 4 <= len(start):
        record, length = struct.unpack_from("<HH", start, at)
        if record == _FILEPASS:
            return True
        at += 4 + length
    return False


def _zipped(data: bytes) -> FileKind:
    container = archive.check(data)
    names = set(container.namelist())
    if "[Content_Types].xml" not in names:
        raise _other_office(container.read("mimetype")) if "mimetype" in names else refuse("archive")
    types = container.read("[Content_Types].xml")
    for main, kind in _MAIN_TYPES:
        if main in types:
            return kind
    folders = {name.split("/")[0] for name in names}
    for folder, kind in _OFFICE_FOLDERS.items():
        if folder in folders:
            raise refuse("legacy", kind=kind.value)
    raise refuse("archive")


def _other_office(kind: bytes) -> Refused:
    """What to save a file of another office program as."""
    kinds = {b"spreadsheet": "xlsx", b"presentation": "pptx"}
    return refuse("legacy", kind=next((ours for theirs, ours in kinds.items() if theirs in kind), "docx"))


def _textual(data: bytes, name: str) -> FileKind:
    head = decode(data[: _HEAD * 4])
    if head.startswith("{\\rtf"):
        raise refuse("legacy", kind="docx")
    named = _BY_SUFFIX.get(name.rpartition(".")[2].lower() if "." in name else "")
    if _HTML.match(head) or (named is FileKind.HTML and _MARKUP.search(head)):
        return FileKind.HTML
    if re.match(r"\s*(<\?xml|<svg)", head):
        raise refuse("unknown")
    if _is_mail(head, named):
        return FileKind.EML
    return FileKind.TXT if named in (FileKind.HTML, FileKind.EML, None) else named


def _is_mail(head: str, named: FileKind | None) -> bool:
    """Whether the text starts with the headers of a mail as mail programs write them."""
    top = re.split(r"\r?\n\r?\n", head.lstrip(), maxsplit=1)[0]
    if not re.match(r"(?:from |[A-Za-z][A-Za-z0-9-]*:)", top, re.IGNORECASE):
        return False
    found = {header.lower() for header in _MAIL_HEADERS.findall(top)}
    transported = found & {"received", "mime-version", "message-id", "return-path", "delivered-to"}
    return len(found) >= 2 and (named is FileKind.EML or (named is None and bool(transported)))
