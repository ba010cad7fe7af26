"""Mail through an SMTP server; the only importer of its library."""

from dataclasses import dataclass, field
from email.policy import SMTP as LINES
from email.utils import parseaddr
from ssl import SSLContext
from typing import Literal

import aiosmtplib
from aiosmtplib import (
    SMTPAuthenticationError,
    SMTPException,
    SMTPResponseException,
)

from bot.mail import Letter, MaybeTaken, NotTaken, mime

Security = Literal["starttls", "tls", "none"]

SECONDS = 20.0
"""For each answer of the server."""


@dataclass(frozen=True)
class Smtp:
    """One connection a letter: there are few, and servers close idle ones anyway."""

    host: str
    port: int
    sender: str
    user: str = ""
    password: str = field(default="", repr=False)
    security: Security = "starttls"
    trusted: SSLContext | None = None
    """Whose certificates are believed; None for those the machine believes."""
    seconds: float = SECONDS

    async def send(self, letter: Letter) -> str:
        """`bot.mail.Mailer.send`."""
        address = parseaddr(self.sender)[1]
        plain = address.isascii() and letter.to.isascii()
        body = mime(letter, self.sender).as_bytes(policy=LINES.clone(utf8=not plain))
        server = self._server()
        try:
            await self._connect(server)
            await _address(server, address, letter.to, plain=plain)
            return await _hand_over(server, body)
        finally:
            server.close()

    def _server(self) -> aiosmtplib.SMTP:
        return aiosmtplib.SMTP(
            hostname=self.host,
            port=self.port,
            use_tls=self.security == "tls",
            start_tls=False,  # it is asked for below, where its absence can be told from a failure
            tls_context=self.trusted,
            timeout=self.seconds,
        )

    async def _connect(self, server: aiosmtplib.SMTP) -> None:
        """Opens the connection, encrypts it and logs in, as far as each is wanted."""
        try:
            await server.connect()
            if self.security == "starttls":
                await server.ehlo()
                if not server.supports_extension("starttls"):
                    raise NotTaken("MailNotSecure")
                await server.starttls()
            if self.user:
                await server.login(self.user, self.password)
        except SMTPAuthenticationError as error:
            raise NotTaken("MailLoginRefused", later=_passes(error)) from error
        except SMTPResponseException as error:
            raise NotTaken("MailRefused", later=_passes(error)) from error
        except (SMTPException, OSError, TimeoutError) as error:
            raise NotTaken("MailUnreachable", later=True) from error


async def _address(server: aiosmtplib.SMTP, sender: str, to: str, *, plain: bool) -> None:
    encoding = "ascii" if plain else "utf-8"
    try:
        await server.mail(sender, options=() if plain else ("SMTPUTF8",), encoding=encoding)
        await server.rcpt(to, encoding=encoding)
    except SMTPResponseException as error:
        raise NotTaken("MailRefused", later=_passes(error)) from error
    except (SMTPException, OSError, TimeoutError) as error:
        raise NotTaken("MailUnreachable", later=True) from error


async def _hand_over(server: aiosmtplib.SMTP, body: bytes) -> str:
    try:
        return (await server.data(body)).message
    except SMTPResponseException as error:
        raise NotTaken("MailRefused", later=_passes(error)) from error
    except (SMTPException, OSError, TimeoutError) as error:
        raise MaybeTaken("MailNoAnswer") from error


def _passes(error: SMTPResponseException) -> bool:
    """Whether the server says that it is a matter of time."""
    return 400 <= error.code < 500
