"""The check of a zip container before any parser opens it."""

import io
import stat
import zipfile
import zlib
from dataclasses import dataclass

from core.files.refusal import refuse

_RATIO_FROM = 10_000_000
"""Members below this size may be compressed as hard as they like: runs of blank XML reach 200 to 1."""
_DECLARATIONS = (b"<!DOCTYPE", b"<!ENTITY")
_PROLOGUE = 4096
"""Bytes of an XML member in which a document type must be declared, generously."""
_ENCRYPTED = 0x1


@dataclass(frozen=True, slots=True)
class Limits:
    """How large the contents of a container may be."""

    members: int = 10_000
    """A deck of 500 slides has some 3,000 parts."""
    total: int = 300_000_000
    """Bytes unpacked: what parsers that hold a part as a tree can take within the sandbox's memory."""
    xml: int = 150_000_000
    """Bytes of a single XML part; as a tree it takes several times that."""
    ratio: int = 150
    """Unpacked to packed, for large members: office XML stays below 50, a bomb starts near 1000."""


def check(data: bytes, limits: Limits | None = None) -> zipfile.ZipFile:
    """The opened container, once nothing about it can hurt.

    Reading a member later yields no more than the size checked here: `zipfile` stops there.

    Raises:
        Refused: broken, encrypted, too large, or built to harm.
    """
    limits = limits or Limits()
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        members = archive.infolist()
        _check_sizes(members, limits)
        for member in members:
            _check_member(archive, member)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, OSError):
        raise refuse("damaged") from None
    return archive


def _check_sizes(members: list[zipfile.ZipInfo], limits: Limits) -> None:
    if not members:
        raise refuse("damaged")
    if len(members) > limits.members or sum(member.file_size for member in members) > limits.total:
        raise refuse("bomb")
    for member in members:
        swollen = member.file_size > limits.ratio * max(1, member.compress_size)
        if swollen and member.file_size > _RATIO_FROM:
            raise refuse("bomb")
        if _is_xml(member) and member.file_size > limits.xml:
            raise refuse("bomb")


def _check_member(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> None:
    name = member.filename.replace("\\", "/")
    if member.flag_bits & _ENCRYPTED:
        raise refuse("encrypted")
    if name.startswith("/") or ".." in name.split("/") or stat.S_ISLNK(member.external_attr >> 16):
        raise refuse("unsafe")
    if _is_xml(member):
        with archive.open(member) as part:
            start = part.read(_PROLOGUE).replace(b"\x00", b"")  # UTF-16 hides nothing this way
        if any(declaration in start for declaration in _DECLARATIONS):
            raise refuse("unsafe")


def _is_xml(member: zipfile.ZipInfo) -> bool:
    return member.filename.lower().endswith((".xml", ".rels", ".vml"))
