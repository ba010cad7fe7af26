"""Signed, expiring addresses of files: whoever has one, and nobody else, can fetch its file for a while."""

from dataclasses import dataclass

from itsdangerous import BadData, SignatureExpired, URLSafeTimedSerializer

MINUTES = 60
"""How long a link works: long enough to be tapped, too short to be passed around for good."""

LONGEST = 1_000
"""Characters of a token; ours have about 200."""


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
