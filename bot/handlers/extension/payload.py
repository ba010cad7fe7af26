"""A message as Teams hands it to the message extension, read with care: anybody may have written it."""

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any
from urllib.parse import parse_qs, urlsplit

from bot.handlers.extension.markup import shown
from bot.links import addresses, is_shared, name_in
from core.errors import Asked
from core.service.files import Dropped, linked
from core.service.starting import Posted

REFERENCE = "reference"
"""The content type of a file that stands in SharePoint."""

NO_FILES = re.compile(r"application/vnd\.microsoft\.card\.|messageReference|meetingReference|forwarded")
"""Content types of attachments that are no files: cards, quoted and forwarded messages."""


def read(data: dict[str, Any], tenant: str) -> Posted:
    """The message on which somebody chose the command.

    Raises:
        Asked: it was deleted, is nobody's message, or did not come along.
    """
    given = _dict(data.get("messagePayload"))
    id = given.get("id")
    if not isinstance(id, str) or not id:
        raise Asked("refused-posted-unreadable")
    if given.get("deleted") or given.get("deletedDateTime"):
        raise Asked("refused-posted-deleted")
    if given.get("messageType", "message") != "message":
        raise Asked("refused-posted-event")
    foreign = _tenant(given) not in ("", tenant.lower())
    body = _dict(given.get("body"))
    content = body.get("content")
    said = content if isinstance(content, str) else ""
    seen = shown("" if body.get("contentType") == "text" else said)
    fetched, left = _files(given, seen.links, foreign)
    return Posted(
        id=id[:200],
        author=_author(given),
        at=_moment(given.get("createdDateTime")),
        subject=_line(given.get("subject")),
        text=said.strip() if body.get("contentType") == "text" else seen.text,
        files=fetched,
        left=left,
        pictures=seen.pictures,
        foreign=foreign,
    )


def _tenant(given: dict[str, Any]) -> str:
    """Whose Teams the message stands in, as its link says; empty where nothing does."""
    link = given.get("linkToMessage")
    try:
        said = parse_qs(urlsplit(link).query).get("tenantId", [""])[0] if isinstance(link, str) else ""
    except ValueError:
        return ""
    return said.lower()


def _author(given: dict[str, Any]) -> str:
    sender = _dict(given.get("from"))
    named = (_line(_dict(sender.get(one)).get("displayName")) for one in ("user", "application", "device"))
    return next(filter(None, named), "")


def _moment(said: Any) -> datetime | None:
    try:
        moment = datetime.fromisoformat(said) if isinstance(said, str) else None
    except ValueError:
        return None
    return moment if moment and moment.tzinfo else None


def _files(given: dict[str, Any], links: list[str], foreign: bool) -> tuple[list[Dropped], list[str]]:
    """Those that Graph may have for us, and the names of the others."""
    fetched: dict[str, Dropped] = {}
    left: list[str] = []
    for name, address in _attached(given):
        if address and is_shared(address) and not foreign:
            fetched[address] = linked(address, name)
        else:
            left.append(name)
    for address in addresses(" ".join(links)):
        if is_shared(address) and not foreign and (name := name_in(address)):
            fetched.setdefault(address, linked(address, name))
    return list(fetched.values()), left


def _attached(given: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Names and addresses of the files that came with the message."""
    entries = given.get("attachments")
    for entry in entries if isinstance(entries, list) else ():
        kind, address = str(_dict(entry).get("contentType") or ""), _dict(entry).get("contentUrl")
        if isinstance(entry, dict) and kind and not NO_FILES.match(kind):
            named = _line(entry.get("name")) or (name_in(address) if isinstance(address, str) else None)
            yield named or "?", address if isinstance(address, str) else ""


def _line(said: Any) -> str:
    """A name on one line."""
    return " ".join(one for one in said.split() if one.isprintable())[:200] if isinstance(said, str) else ""


def _dict(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}
