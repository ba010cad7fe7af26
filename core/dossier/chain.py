"""The chain: every record with a hash that hangs on all records before it."""

import hashlib
import json
import re
from dataclasses import dataclass
from typing import Any, NamedTuple

FORMAT = 1
START = "0" * 64
"""What stands for the hash before the first record."""

LONGEST = 32 * 1024 * 1024
"""Bytes of a record, and"""
MOST = 1_000_000
"""records of a pack: none that Trowel writes comes near."""

_LINE = re.compile(
    rb'\{"hash":"(?P<hash>[0-9a-f]{64})",(?P<rest>"n":(?P<n>[1-9][0-9]{0,8}),"record":(?P<record>\{.*\})'
    rb',"section":"(?P<section>[a-z_]{1,60})"\})',
    re.DOTALL,
)


def canonical(value: Any) -> bytes:
    """The one way in which a value is written: keys sorted, no spaces, UTF-8."""
    text = json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return text.encode()


def follow(before: str, body: bytes) -> str:
    """The hash of a record: SHA-256 of the hash before it, in hexadecimal, and its canonical text."""
    return hashlib.sha256(before.encode() + body).hexdigest()


@dataclass
class Chain:
    """Writes records one after the other."""

    head: str = START
    """The hash of the last record."""
    count: int = 0

    def link(self, section: str, record: dict[str, Any]) -> bytes:
        """The line of the next record."""
        self.count += 1
        body = canonical({"n": self.count, "record": record, "section": section})
        self.head = follow(self.head, body)
        return b'{"hash":"%b",%b\n' % (self.head.encode(), body[1:])

    def copy(self) -> "Chain":
        return Chain(self.head, self.count)


class Link(NamedTuple):
    """A line of the chain as it is read."""

    hash: str
    number: int
    section: str
    record: bytes
    body: bytes
    """What the hash was taken of, beside the hash before it."""


def read(line: bytes) -> Link | None:
    """The record of a line, its end taken off; None where it is no such line."""
    found = _LINE.fullmatch(line)
    if found is None:
        return None
    return Link(
        found["hash"].decode(),
        int(found["n"]),
        found["section"].decode(),
        found["record"],
        b"{" + found["rest"],
    )
