"""What a mail service is to us: it takes a letter, refuses it, or leaves us not knowing."""

from dataclasses import dataclass
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import formatdate, parseaddr
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Letter:
    """A mail as it goes out."""

    id: str
    """Ours: the same for the same mail, however often it is tried."""
    to: str
    subject: str
    text: str
    html: str


class MailError(Exception):
    """A letter that was not taken.

    MailError
    ├── NotTaken      the service has refused it, or never got it: trying again cannot double it
    └── MaybeTaken    it was handed over and no answer came back: it may be on its way
    """

    def __init__(self, code: str, *, later: bool = False, retry_after: float | None = None) -> None:
        super().__init__(code)
        self.code = code
        self.later = later
        """Whether another try makes sense."""
        self.retry_after = retry_after
        """Seconds the service asked us to wait."""


class NotTaken(MailError):
    """Refused, or never handed over."""


class MaybeTaken(MailError):
    """Handed over, and nothing came back."""


class Mailer(Protocol):
    """A mail service."""

    async def send(self, letter: Letter) -> str:
        """Hands a letter over and returns what the service calls it.

        Raises:
            MailError: as its class says.
        """
        ...


def domain_of(sender: str) -> str:
    """The domain of a sender's address, with or without a name before it."""
    return parseaddr(sender)[1].rpartition("@")[2]


def message_id(letter: Letter, sender: str) -> str:
    """The same for every try, so that whoever gets it twice can tell."""
    return f"<{letter.id}@{domain_of(sender)}>"


AUTOMATIC = {"Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All"}
"""What keeps absence notes from answering."""


def mime(letter: Letter, sender: str) -> EmailMessage:
    """The letter as SMTP carries it: plain text, and the same as HTML."""
    mail = EmailMessage()
    name, address = parseaddr(sender)
    mail["From"] = Address(name, addr_spec=address)
    mail["To"] = letter.to
    mail["Subject"] = letter.subject
    mail["Date"] = formatdate()
    mail["Message-ID"] = message_id(letter, sender)
    for header, value in AUTOMATIC.items():
        mail[header] = value
    mail.set_content(letter.text)
    mail.add_alternative(letter.html, subtype="html")
    return mail
