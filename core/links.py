"""The addresses that Trowel gives out: of files, signed and expiring, and of opportunities.

Whoever has the address of a file, and nobody else, can fetch it for a while. That of an opportunity opens
nothing by itself: Teams asks us what it leads to, for the person who pastes it.
"""

import re
from dataclasses import dataclass
from urllib.parse import quote, unquote, urlsplit

from itsdangerous import BadData, SignatureExpired, URLSafeTimedSerializer

MINUTES = 60
"""How long a link works: long enough to be tapped, too short to be passed around for good."""

LONGEST = 1_000
"""Characters of a token; ours have about 200."""


PAGES = "/opportunities/"
"""Where the addresses of opportunities begin: `/opportunities/<tenant>/<number>`."""

_PAGE = re.compile(rf"{PAGES}([^/]{{1,200}})/([1-9][0-9]{{0,8}})/?")


def page_of(base: str, tenant: str, opportunity: int) -> str | None:
    """The address of an opportunity; None without a base."""
    return f"{base.rstrip('/')}{PAGES}{quote(tenant, safe='')}/{opportunity}" if base else None


def named_in(base: str, address: str) -> tuple[str, int] | None:
    """The tenant and the number that an address of ours names; None where it is none of ours."""
    if not base or len(address) > LONGEST:
        return None
    try:
        ours, theirs = urlsplit(base), urlsplit(address)
    except ValueError:
        return None
    below = theirs.path.removeprefix(ours.path.rstrip("/"))
    page = _PAGE.fullmatch(below)
    if page is None or (theirs.scheme, theirs.netloc.lower()) != (ours.scheme, ours.netloc.lower()):
        return None
    return unquote(page[1]), int(page[2])


class Expired(Exception):
    """The link was good once."""


class Altered(Exception):
    """It was never one of ours, or somebody changed it."""


@dataclass(frozen=True, slots=True)
class Ticket:
    """What a link stands for."""

    tenant: str
    export: str
    person: str
    """Entra object id of whom the link was made for."""


@dataclass
class Signer:
    """Makes links under `base` and reads them again; `base` is empty while the service has no address."""

    key: bytes
    base: str = ""

    def address(self, ticket: Ticket) -> str | None:
        """The address of a file; None without a base."""
        token = self._serializer().dumps([ticket.tenant, ticket.export, ticket.person])
        return f"{self.base.rstrip('/')}/files/{token}" if self.base else None

    def read(self, token: str) -> Ticket:
        """The ticket in a token. Raises Expired or Altered."""
        try:
            tenant, export, person = self._serializer().loads(token[:LONGEST], max_age=MINUTES * 60)
        except SignatureExpired:
            raise Expired from None
        except (BadData, ValueError, TypeError):
            raise Altered from None
        return Ticket(tenant, export, person)

    def _serializer(self) -> URLSafeTimedSerializer:
        return URLSafeTimedSerializer(self.key, salt="trowel.files")


@dataclass(frozen=True, slots=True)
class TenantLinks:
    """`core.work.Links` of one tenant."""

    signer: Signer
    tenant: str

    def to(self, export: str, person: str) -> str | None:
        return self.signer.address(Ticket(self.tenant, export, person))

    def page(self, opportunity: int) -> str | None:
        return page_of(self.signer.base, self.tenant, opportunity)

    def opportunity(self, address: str) -> int | None:
        named = named_in(self.signer.base, address)
        return named[1] if named and named[0] == self.tenant else None
