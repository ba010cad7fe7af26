"""Lists that people edit, as plain files or on cards: what is wrong with an entry, and in a file where."""

import hashlib
import json
import re
import tomllib
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, fields, is_dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from core.catalogue.catalogue import key_of
from core.messages import Message, message, say
from core.opportunity import shows

MOST = 100
"""Entries of one list: what people can look over, and a model can be told."""
NAME = 80
TEXT = 300
_HEADER = re.compile(r"\s*\[\[\s*(?P<table>\w+)\s*\]\]")
_FIELD = re.compile(r"\s*(?P<field>\w+)\s*=")

EntryT = TypeVar("EntryT")


@dataclass(frozen=True, slots=True)
class Flaw:
    """One thing to correct in an entry."""

    field: str
    what: Message


class ListErrors(ValueError):
    """A file that somebody edited cannot be used; the text names everything by file and line."""

    def __init__(self, found: Sequence[Message]) -> None:
        super().__init__("\n".join(say(one) for one in found))
        self.found = found


def tidy(name: str) -> str:
    """A name on one line, without superfluous spaces."""
    return " ".join(name.split())


def named_flaws(field: str, name: str, most: int = NAME) -> Iterator[Flaw]:
    """What keeps a text from being a name."""
    if not shows(name):
        yield Flaw(field, message("list-empty"))
    elif len(name) > most:
        yield Flaw(field, message("list-long", length=len(name), most=most))


def unknown_flaws(field: str, wanted: Iterable[str], known: Sequence[str]) -> Iterator[Flaw]:
    """Words that are none of those that there are; at least one must be."""
    named = tuple(wanted)
    if not named:
        yield Flaw(field, message("list-none", known=", ".join(known)))
    for one in named:
        if one not in known:
            yield Flaw(field, message("list-unknown", wanted=one, known=", ".join(known)))


@lru_cache(maxsize=512)
def fingerprint(held: Hashable) -> str:
    """The same for the same entries, in whatever order a list holds them."""
    entries = held if isinstance(held, tuple) else (held,)
    facts = sorted(json.dumps(_facts(one), ensure_ascii=False, default=str) for one in entries)
    return hashlib.sha256("\n".join(facts).encode()).hexdigest()


def _facts(entry: object) -> object:
    return asdict(entry) if is_dataclass(entry) and not isinstance(entry, type) else entry


def find(entries: Iterable[EntryT], name: str, named: Callable[[EntryT], str]) -> EntryT | None:
    """The entry of that name, however it is written; None where there is none."""
    return next((one for one in entries if key_of(named(one)) == key_of(name)), None)


def sample(
    file: str,
    table: str,
    kind: type[EntryT],
    named: Callable[[EntryT], str],
    flaws: Callable[[EntryT], Iterable[Flaw]],
) -> tuple[EntryT, ...]:
    """The list in a file that ships with Trowel."""
    return read(file, (files("core.agency") / "data" / file).read_text("utf-8"), table, kind, named, flaws)


def read(
    file: str,
    text: str,
    table: str,
    kind: type[EntryT],
    named: Callable[[EntryT], str],
    flaws: Callable[[EntryT], Iterable[Flaw]],
) -> tuple[EntryT, ...]:
    """The entries of a list in TOML, in order.

    Raises:
        ListErrors: something is wrong with any of them.
    """
    try:
        written = tomllib.loads(text).get(table, [])
    except tomllib.TOMLDecodeError as error:
        raise ListErrors([message("list-broken", file=file, where=str(error))]) from None
    found: list[tuple[int, Message]] = []
    entries: dict[str, EntryT] = {}
    for lines, one in zip(_lines(text, table), written, strict=True):
        entry, wrong = _entry(kind, one)
        wrong = wrong or (list(flaws(entry)) if entry else [])
        if entry and not wrong and key_of(named(entry)) in entries:
            wrong = [Flaw("", message("list-twice", name=named(entry)))]
        found += [(lines.get(flaw.field, lines[""]), flaw.what) for flaw in wrong]
        if entry:
            entries.setdefault(key_of(named(entry)), entry)
    if found:
        raise ListErrors([message("list-at", file=file, line=str(line), what=what) for line, what in found])
    return tuple(entries.values())


def _entry(kind: type[EntryT], written: Mapping[str, Any]) -> tuple[EntryT | None, list[Flaw]]:
    known = [field.name for field in fields(kind)]  # pyright: ignore[reportArgumentType]
    strays = [field for field in written if field not in known]
    if strays:
        listed = ", ".join(known)
        return None, [Flaw(one, message("list-stray", field=one, known=listed)) for one in strays]
    try:
        return TypeAdapter(kind).validate_python(written), []
    except ValidationError as error:
        wrong = dict.fromkeys(str(one["loc"][0]) for one in error.errors())
        return None, [Flaw(field, message("list-kind", field=field)) for field in wrong]


def _lines(text: str, table: str) -> list[dict[str, int]]:
    """For each entry the line of each of its fields, and under an empty name its own."""
    found: list[dict[str, int]] = []
    within = False
    for number, line in enumerate(text.splitlines(), 1):
        if header := _HEADER.match(line):
            if within := header["table"] == table:
                found.append({"": number})
        elif within and (field := _FIELD.match(line)):
            found[-1].setdefault(field["field"], number)
    return found
