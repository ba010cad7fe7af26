"""Checking a pack: whether anything in it is not as it was when it was sealed."""

import json
from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from core.dossier.chain import FORMAT, MOST, START, Link, follow, read
from core.dossier.opening import Broken, Opened, lines, open_pack, refuse
from core.dossier.seal import FIRST, INDEX, LAST, MANIFEST, README, RECORDS, Digest, blanked, digest, manifest
from core.messages import Message, message

NAMED = 8
"""Records that are named one by one where many are wrong."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What came of checking a pack."""

    wrong: tuple[Message, ...] = ()
    """Nothing where it is intact."""
    head: str = ""
    opportunity: int = 0
    version: int = 0
    records: int = 0


@dataclass
class _Walk:
    """The records, one after the other, each held against the one before it."""

    numbers: "array[int]" = field(default_factory=lambda: array("L"))
    loose: list[Link] = field(default_factory=list[Link])
    """Records that do not follow from the one before them."""
    unreadable: int = 0
    torn: int = 0
    """The place of the first line that is no record."""
    first: Link | None = None
    last: Link | None = None

    def take(self, line: bytes) -> None:
        """Adds a line.

        Raises:
            Broken: there are far more than in any pack.
        """
        link = read(line)
        if link is None:
            self.torn = self.torn or len(self.numbers) + 1
            self.unreadable += 1
        else:
            self._hold(link)
        if len(self.numbers) + self.unreadable > MOST:
            refuse("verify-records-many")

    def _hold(self, link: Link) -> None:
        before, number = (self.last.hash, self.last.number) if self.last else (START, 0)
        follows = follow(before, link.body) == link.hash
        if not follows and link.number == number + 1 and len(self.loose) <= NAMED:
            self.loose.append(link)
        self.numbers.append(link.number)
        self.first, self.last = self.first or link, link


def check(path: Path, noted: str = "") -> Verdict:
    """Checks a pack from end to end; `noted` is the head that it should have, where that is known."""
    try:
        with path.open("rb") as file:
            return _check(open_pack(file), noted)
    except Broken as broken:
        return Verdict((broken.reason,))
    except OSError:
        return Verdict((message("verify-no-file", name=path.name),))


def _check(pack: Opened, noted: str) -> Verdict:
    listed = pack.whole(MANIFEST)
    _must_be_known(listed)
    digested, walk = Digest(), _Walk()
    for line in lines(_digested(pack.pieces(RECORDS), digested)):
        walk.take(line)
    if wrong := tuple(_wrong(walk)):
        return Verdict(wrong)
    sealed, head = _sealed(walk)
    index, readme = pack.whole(INDEX), pack.whole(README)
    plain = blanked(index, head)
    if plain is None or digest(plain) != sealed["files"].get(INDEX):
        refuse("verify-member-altered", name=INDEX)
    if digest(readme) != sealed["files"].get(README):
        refuse("verify-member-altered", name=README)
    files = {INDEX: digest(index), README: digest(readme), RECORDS: digested.result()}
    opportunity, version, records = sealed["opportunity"], sealed["version"], len(walk.numbers)
    if listed != manifest(opportunity, version, head, records, files):
        refuse("verify-member-altered", name=MANIFEST)
    if noted and noted != head:
        refuse("verify-other-head", head=head, noted=noted)
    return Verdict((), head, opportunity, version, records)


def _digested(pieces: Iterator[bytes], digested: Digest) -> Iterator[bytes]:
    for piece in pieces:
        digested.take(piece)
        yield piece


def _must_be_known(listed: bytes) -> None:
    """Refuses what another version of Trowel wrote, before anything else is said of it."""
    made = _parsed(listed)
    if not _counts(made.get("format")):
        refuse("verify-member-altered", name=MANIFEST)
    if made["format"] != FORMAT:
        refuse("verify-other-format", format=str(made["format"]), ours=str(FORMAT))


def _parsed(text: bytes) -> Mapping[str, Any]:
    """The object that a text is in JSON; an empty one where it is none."""
    try:
        made = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return made if isinstance(made, dict) else {}


def _sealed(walk: _Walk) -> tuple[Mapping[str, Any], str]:
    """The last record, which binds the other files, and its hash."""
    assert walk.last, "a chain without records is refused"
    sealed = _parsed(walk.last.record)
    numbers = (sealed.get("opportunity"), sealed.get("version"))
    if not isinstance(sealed.get("files"), dict) or not all(map(_counts, numbers)):
        refuse("verify-record-altered", number=str(walk.last.number), section=LAST)
    return sealed, walk.last.hash


def _counts(number: Any) -> bool:
    """Whether this can be the number of something."""
    return type(number) is int and 0 < number < 2**31


# What is wrong with the records


def _wrong(walk: _Walk) -> Iterator[Message]:
    """What is wrong, by the records' own numbers; the chain catches whatever they hide."""
    if walk.unreadable:
        yield message("verify-record-unreadable", number=str(walk.torn), count=walk.unreadable)
        return
    if not walk.numbers:
        yield message("verify-records-none")
        return
    yield from _out_of_place(walk.numbers)
    for link in walk.loose[:NAMED]:
        yield message("verify-record-altered", number=str(link.number), section=link.section)
    if len(walk.loose) > NAMED:
        yield message("verify-records-more")
    if walk.last and walk.last.section != LAST:
        yield message("verify-records-cut")
    if walk.first and walk.first.section != FIRST and walk.first.number == 1:
        yield message("verify-record-altered", number="1", section=walk.first.section)


def _out_of_place(numbers: Sequence[int]) -> Iterator[Message]:
    count = len(numbers)
    if all(number == place for place, number in enumerate(numbers, 1)):
        return
    there = set(numbers)
    missing = [number for number in range(1, min(max(there), count + NAMED + 1) + 1) if number not in there]
    if missing:
        yield message("verify-records-missing", records=_few(missing))
    if len(there) < count:
        yield message("verify-records-twice", records=_few(_twice(numbers)))
    if not missing and len(there) == count:
        moved = [number for place, number in enumerate(numbers, 1) if number != place]
        yield message("verify-records-moved", records=_few(moved))


def _twice(numbers: Sequence[int]) -> list[int]:
    seen, twice = set[int](), list[int]()
    for number in numbers:
        if number in seen:
            twice.append(number)
        seen.add(number)
    return twice


def _few(numbers: Sequence[int]) -> str:
    named = ", ".join(map(str, numbers[:NAMED]))
    return f"{named}, …" if len(numbers) > NAMED else named
