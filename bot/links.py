"""Links that people paste: which of them lead to files of SharePoint and OneDrive, and what to call those."""

import re
from collections.abc import Iterable
from pathlib import PurePosixPath
from urllib.parse import parse_qs, unquote, urlsplit

from bs4 import BeautifulSoup

SHAREPOINT = (".sharepoint.com", ".sharepoint.us", ".sharepoint-mil.us", ".sharepoint.cn", ".sharepoint.de")
"""Where SharePoint and OneDrive for Business live, in the public and the sovereign clouds."""

LONGEST = 2_048
"""Characters of a link; SharePoint's own stay under a few hundred."""

PERSONAL = frozenset({"1drv.ms", "onedrive.live.com", "d.docs.live.net"})
"""Private OneDrives: no app of an organisation may look into them."""

_HOST = re.compile(r"(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}")
_URL = re.compile(r"https?:[/\\]{2}[^\s<>\"“”|]+", re.IGNORECASE)
_CLOSING = ".,;:!?'’»)]}"


def is_host(host: str) -> bool:
    """Whether it is a host name in plain ASCII, without a port, a trailing dot or anything in disguise."""
    return _HOST.fullmatch(host) is not None and not any(part.startswith("xn--") for part in host.split("."))


def addresses(text: str) -> list[str]:
    """The addresses in a text, in order, each once, without the punctuation of the sentence around them."""
    found = [_trimmed(match[0]) for match in _URL.finditer(text)]
    return list(dict.fromkeys(found))


def _trimmed(address: str) -> str:
    while address and address[-1] in _CLOSING:
        if address[-1] == ")" and address.count("(") >= address.count(")"):
            break
        address = address[:-1]
    return address


def host_of(address: str) -> str | None:
    """The host that an address names beyond doubt; None where a reader and a client might see two."""
    if len(address) > LONGEST or not address.isprintable() or "\\" in address:
        return None
    match = re.fullmatch(r"https://([^/?#@:\[\]%]+)(/[^#]*)?(#.*)?", address, re.IGNORECASE)
    host = match[1].lower() if match else ""
    return host if is_host(host) else None


def is_shared(address: str, hosts: frozenset[str] = frozenset()) -> bool:
    """Whether it leads to SharePoint: to one of these hosts, or to any where none is named."""
    host = host_of(address)
    return host is not None and (host in hosts if hosts else in_sharepoint(host))


def is_personal(address: str) -> bool:
    """Whether it leads into somebody's private OneDrive."""
    return host_of(address) in PERSONAL


def hrefs(markup: str) -> list[str]:
    """Where the links of a message lead; of those that Teams shows by a file's name its text says nothing."""
    found = BeautifulSoup(markup, "html.parser").find_all("a", href=True)
    return [address for link in found if isinstance(address := link["href"], str)]


def in_sharepoint(host: str) -> bool:
    """Whether a host is SharePoint's, of whichever tenant."""
    return host.lower().endswith(SHAREPOINT)


def without(text: str, links: Iterable[str]) -> str:
    """A text without these addresses."""
    for link in links:
        text = text.replace(link, " ")
    return " ".join(text.split())


def name_in(address: str) -> str | None:
    """The name of the file, where an address says it."""
    parts = urlsplit(address)
    said = parse_qs(parts.query).get("file", [unquote(PurePosixPath(parts.path).name)])[0]
    name = "".join(one for one in said if one.isprintable()).replace("/", " ").strip()
    named = re.fullmatch(r".+\.(?!aspx$)[A-Za-z0-9]{2,5}", name, re.IGNORECASE)
    return name[:200] if named else None
