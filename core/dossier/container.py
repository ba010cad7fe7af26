"""The zip around a pack, down to its last byte: the same members always make the same zip."""

import struct
from zipfile import ZIP_DEFLATED, ZipInfo

LOCAL = struct.Struct("<4s2B4HL2L2H")
CENTRAL = struct.Struct("<4s4B4HL2L5H2L")
END = struct.Struct("<4s4H2LH")

LOCAL_SIGN, CENTRAL_SIGN, END_SIGN = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"

_VERSION = 20
"""Of the zip format: what deflated members need."""
_UNIX = 3
_DAY = 0x21
"""The first of January 1980, which a zip cannot be older than."""
_PLAIN_FILE = 0o100644 << 16


def member(name: str) -> ZipInfo:
    """A member as every pack has it: without a clock, without attributes of the machine that made it."""
    made = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    made.compress_type = ZIP_DEFLATED
    made.create_system = _UNIX
    made.external_attr = _PLAIN_FILE
    return made


def local(name: bytes, crc: int, packed: int, size: int) -> bytes:
    """What stands before a member's content."""
    fixed = (LOCAL_SIGN, _VERSION, 0, 0, ZIP_DEFLATED, 0, _DAY)
    return LOCAL.pack(*fixed, crc, packed, size, len(name), 0) + name


def central(name: bytes, crc: int, packed: int, size: int, offset: int) -> bytes:
    """What the zip's list says of a member."""
    fixed = (CENTRAL_SIGN, _VERSION, _UNIX, _VERSION, 0, 0, ZIP_DEFLATED, 0, _DAY)
    lengths = (len(name), 0, 0, 0, 0)
    return CENTRAL.pack(*fixed, crc, packed, size, *lengths, _PLAIN_FILE, offset) + name


def end(members: int, size: int, offset: int) -> bytes:
    """What stands at the end of the zip, behind its list."""
    return END.pack(END_SIGN, 0, 0, members, members, size, offset, 0)
