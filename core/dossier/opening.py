"""Opening what may be a pack: nothing is believed, nothing is written, and little is held at a time."""

import struct
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import BinaryIO, NoReturn

from core.dossier.chain import LONGEST
from core.dossier.container import (
    CENTRAL,
    CENTRAL_SIGN,
    END,
    END_SIGN,
    LOCAL,
    LOCAL_SIGN,
    central,
    end,
    local,
)
from core.dossier.seal import INDEX, MANIFEST, MEMBERS, README, RECORDS
from core.messages import Message, message

_PIECE = 64 * 1024
_LIST = 64 * 1024
"""Bytes of a zip's list of members that are looked at: a pack's has about 250."""
_BEHIND = 65_535
"""Bytes that a zip may have behind its end, as a comment."""
_ENCRYPTED = 0x1

LARGEST = {RECORDS: 2**30, INDEX: 16 * 2**20, README: 2**16, MANIFEST: 2**16}
"""Bytes of each member, unpacked."""


class Broken(Exception):
    """Something is no pack, or no pack any more; `reason` says what is wrong."""

    def __init__(self, reason: Message) -> None:
        super().__init__(reason.key)
        self.reason = reason


def refuse(key: str, **args: object) -> NoReturn:
    raise Broken(message(key, **args))


@dataclass(frozen=True, slots=True)
class Member:
    """A member as the zip's list has it."""

    name: str
    flags: int
    crc: int
    packed: int
    size: int
    offset: int


@dataclass(frozen=True, slots=True)
class Opened:
    """A zip that holds what a pack holds, and nothing beside it."""

    file: BinaryIO
    members: Sequence[Member]

    def whole(self, name: str) -> bytes:
        """A small member."""
        return b"".join(self.pieces(name))

    def pieces(self, name: str) -> Iterator[bytes]:
        """A member's content, piece by piece.

        Raises:
            Broken: it cannot be unpacked, or is not as long or not what the zip says.
        """
        one = next(member for member in self.members if member.name == name)
        self.file.seek(one.offset + LOCAL.size + len(name))
        unpacking, left, size, crc = zlib.decompressobj(-zlib.MAX_WBITS), one.packed, 0, 0
        try:
            while left or unpacking.unconsumed_tail:
                given = unpacking.unconsumed_tail
                if not given:
                    given = self.file.read(min(_PIECE, left))
                    left -= len(given)
                piece = unpacking.decompress(given, _PIECE)
                size, crc = size + len(piece), zlib.crc32(piece, crc)
                if size > one.size or not given or unpacking.unused_data:
                    refuse("verify-member-altered", name=name)
                yield piece
        except zlib.error:
            refuse("verify-member-altered", name=name)
        if (size, crc) != (one.size, one.crc) or not unpacking.eof:
            refuse("verify-member-altered", name=name)


def open_pack(file: BinaryIO) -> Opened:
    """The pack in a file.

    Raises:
        Broken: it is no zip, or not one that holds a pack and nothing else.
    """
    length = file.seek(0, 2)
    members, offset = _listed(file, length)
    _must_belong(members)
    opened = Opened(file, members)
    _must_be_ours(opened, offset, length)
    return opened


def _listed(file: BinaryIO, length: int) -> tuple[list[Member], int]:
    """The members as the zip lists them, and where its list begins."""
    _, _, _, count, _, size, offset, _ = _end_of(file, length)
    if offset + size + END.size != length or size > _LIST:
        refuse("verify-zip-broken")
    file.seek(offset)
    listed = file.read(size)
    try:
        return list(_members(listed, count)), offset
    except struct.error:
        refuse("verify-zip-broken")


def _end_of(file: BinaryIO, length: int) -> tuple[bytes, int, int, int, int, int, int, int]:
    file.seek(0)
    if file.read(4) not in (LOCAL_SIGN, END_SIGN):
        refuse("verify-no-zip")
    file.seek(max(0, length - END.size - _BEHIND))
    tail = file.read()
    found = tail.rfind(END_SIGN)
    if found < 0 or len(tail) - found < END.size:
        refuse("verify-zip-cut")
    if len(tail) - found > END.size:
        refuse("verify-zip-behind", bytes=len(tail) - found - END.size)
    return END.unpack(tail[found:])


def _members(listed: bytes, count: int) -> Iterator[Member]:
    at = 0
    for _ in range(count):
        fields = CENTRAL.unpack_from(listed, at)
        if fields[0] != CENTRAL_SIGN:
            refuse("verify-zip-broken")
        flags, crc, packed, size = fields[5], fields[9], fields[10], fields[11]
        name, extra, comment, offset = fields[12], fields[13], fields[14], fields[18]
        at += CENTRAL.size
        yield Member(listed[at : at + name].decode("ascii", "replace"), flags, crc, packed, size, offset)
        at += name + extra + comment


def _must_belong(members: Sequence[Member]) -> None:
    """Holds the members to what a pack has: each file once, none beside, none sealed up, none too large."""
    names = [member.name for member in members]
    if not set(MEMBERS) & set(names):
        refuse("verify-no-pack")
    for member in members:
        if member.name not in MEMBERS:
            refuse("verify-member-added", name=_shown(member.name))
        if names.count(member.name) > 1:
            refuse("verify-member-twice", name=member.name)
        if member.flags & _ENCRYPTED:
            refuse("verify-member-encrypted", name=member.name)
        if member.size > LARGEST[member.name]:
            refuse("verify-member-large", name=member.name)
    for name in MEMBERS:
        if name not in names:
            refuse("verify-member-missing", name=name)


def _must_be_ours(opened: Opened, offset: int, length: int) -> None:
    """Holds every byte around the members' content to what Trowel writes: no comment, no gap."""
    if tuple(member.name for member in opened.members) != MEMBERS:
        refuse("verify-zip-altered")
    place, listed = 0, b""
    for member in opened.members:
        name = member.name.encode()
        head = local(name, member.crc, member.packed, member.size)
        opened.file.seek(place)
        if member.offset != place or opened.file.read(len(head)) != head:
            refuse("verify-zip-altered")
        listed += central(name, member.crc, member.packed, member.size, place)
        place += len(head) + member.packed
    opened.file.seek(offset)
    if place != offset or opened.file.read() != listed + end(len(MEMBERS), len(listed), offset):
        refuse("verify-zip-altered")


def _shown(name: str) -> str:
    """A member's name as it may be printed on anybody's terminal."""
    return "".join(letter if letter.isprintable() else "?" for letter in name)[:120]


def lines(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """The lines of a member without their ends.

    Raises:
        Broken: one is too long, or the last has no end.
    """
    rest = bytearray()
    for piece in pieces:
        rest += piece
        if b"\n" in piece:
            *ended, last = bytes(rest).split(b"\n")
            yield from ended
            rest = bytearray(last)
        if len(rest) > LONGEST:
            refuse("verify-record-long")
    if rest:
        refuse("verify-records-cut")
