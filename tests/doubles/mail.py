"""Mail services on loopback: an SMTP server and Mailgun, which keep what they take and refuse as told."""

import asyncio
import base64
import re
import ssl
from collections import deque
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

from aiohttp import web

from tests.doubles.chat import PATIENCE

LINK = re.compile(r"https?://\S+/approve/\S+")


@dataclass(frozen=True)
class Taken:
    """A mail that was taken, whichever way it came."""

    to: str
    subject: str
    text: str
    html: str
    headers: dict[str, str] = field(default_factory=dict[str, str])

    @property
    def link(self) -> str:
        """Where the mail leads; its plain text and its HTML say the same."""
        found = LINK.search(self.text)
        assert found, self.text
        assert f'href="{found[0]}"' in self.html
        return found[0]


class _Mailbox:
    def __init__(self) -> None:
        self.mails: list[Taken] = []

    def to(self, address: str) -> list[Taken]:
        """What was sent to somebody."""
        return [mail for mail in self.mails if mail.to == address]

    async def arrived(self, address: str, count: int = 1) -> Taken:
        """The mail to somebody that makes it so many, once it is there."""
        async with asyncio.timeout(PATIENCE):
            while len(self.to(address)) < count:
                await asyncio.sleep(0.02)
            return self.to(address)[count - 1]


@dataclass(frozen=True)
class Refusal:
    """What the SMTP server does at a command instead of what it is asked."""

    at: str
    """`connect`, `MAIL`, `RCPT`, `DATA`, `end` (of the text) or `AUTH`."""
    reply: str = ""
    """Nothing: it hangs up."""
    keeps: bool = False
    """Whether it takes the mail all the same."""


class SmtpServer(_Mailbox):
    """An SMTP server that takes mail for anybody."""

    def __init__(
        self,
        *script: Refusal,
        tls: ssl.SSLContext | None = None,
        login: tuple[str, str] | None = None,
        wrapped: bool = False,
    ) -> None:
        super().__init__()
        self.script = deque(script)
        """What happens instead, each once, at the next such command."""
        self.port = 0
        self.connections = 0
        self._tls = tls
        self._login = login
        self._wrapped = wrapped
        """Whether it speaks TLS from the first byte."""

    @asynccontextmanager
    async def open(self) -> AsyncGenerator["SmtpServer"]:
        sessions: set[asyncio.Task[None]] = set()

        def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            sessions.add(asyncio.create_task(self._serve(reader, writer)))

        tls = self._tls if self._wrapped else None
        server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=tls)
        self.port = server.sockets[0].getsockname()[1]
        try:
            yield self
        finally:
            server.close()
            for session in sessions:
                session.cancel()
            await asyncio.gather(*sessions, return_exceptions=True)
            await asyncio.sleep(0.01)  # until what they closed is closed

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        try:
            with suppress(ConnectionError, asyncio.IncompleteReadError, ssl.SSLError, _Over):
                await _Session(self, reader, writer).talk()
        finally:
            writer.close()

    def refusal(self, command: str) -> Refusal | None:
        if self.script and self.script[0].at == command:
            return self.script.popleft()
        return None

    @property
    def extensions(self) -> list[str]:
        offers = ["double", "8BITMIME", "SMTPUTF8"]
        return [
            *offers,
            *(["STARTTLS"] if self._tls and not self._wrapped else []),
            *(["AUTH PLAIN"] if self._login else []),
        ]

    @property
    def tls(self) -> ssl.SSLContext | None:
        return self._tls

    def knows(self, given: str) -> bool:
        _, user, password = base64.b64decode(given).decode().split("\0")
        return (user, password) == self._login


class _Over(Exception):
    """The session is to end."""


class _Session:
    def __init__(
        self, server: SmtpServer, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        self._server, self._reader, self._writer = server, reader, writer
        self._to = ""

    async def talk(self) -> None:
        await self._answer("connect", "220 double")
        while line := (await self._reader.readuntil(b"\r\n")).decode().strip():
            command, _, rest = line.partition(" ")
            match command.upper():
                case "EHLO":
                    *most, last = self._server.extensions
                    await self._say("".join(f"250-{one}\r\n" for one in most) + f"250 {last}")
                case "STARTTLS" if self._server.tls:
                    await self._say("220 go on")
                    await self._writer.start_tls(self._server.tls)
                case "AUTH":
                    known = self._server.knows(rest.partition(" ")[2])
                    await self._answer("AUTH", "235 hello" if known else "535 5.7.8 wrong")
                case "RCPT":
                    self._to = rest[rest.index("<") + 1 : rest.index(">")]
                    await self._answer("RCPT", "250 fine")
                case "DATA":
                    await self._answer("DATA", "354 go on")
                    await self._take((await self._reader.readuntil(b"\r\n.\r\n"))[:-3])
                case "QUIT":
                    await self._say("221 bye")
                    return
                case other:
                    await self._answer(other, "250 fine")

    async def _take(self, content: bytes) -> None:
        refusal = self._server.refusal("end")
        if refusal is None or refusal.keeps:
            self._server.mails.append(_read(self._to, content))
        if refusal and not refusal.reply:
            raise _Over
        await self._say(refusal.reply if refusal else "250 2.0.0 queued as double-1")

    async def _answer(self, command: str, usual: str) -> None:
        refusal = self._server.refusal(command)
        if refusal and not refusal.reply:
            raise _Over
        await self._say(refusal.reply if refusal else usual)

    async def _say(self, line: str) -> None:
        self._writer.write(f"{line}\r\n".encode())
        await self._writer.drain()


def _read(to: str, content: bytes) -> Taken:
    mail = message_from_bytes(content.replace(b"\r\n..", b"\r\n."), policy=default)
    assert isinstance(mail, EmailMessage)
    text, html = mail.get_body(("plain",)), mail.get_body(("html",))
    assert text
    assert html
    headers = {name: str(value) for name, value in mail.items()}
    return Taken(to, str(mail["Subject"]).strip(), text.get_content(), html.get_content(), headers)


class MailgunServer(_Mailbox):
    """Mailgun, as far as one domain's messages go."""

    def __init__(self, key: str = "key-double", domain: str = "mail.example") -> None:
        super().__init__()
        self.key, self.domain = key, domain
        self.url = ""
        self.script: deque[tuple[int, dict[str, str]]] = deque()
        """Status and headers of the next answers; status 0 hangs up after taking the mail."""
        self.asked = 0

    @asynccontextmanager
    async def open(self) -> AsyncGenerator["MailgunServer"]:
        app = web.Application()
        app.router.add_post("/v3/{domain}/messages", self._take)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        try:
            yield self
        finally:
            await runner.cleanup()

    async def _take(self, request: web.Request) -> web.Response:
        self.asked += 1
        expected = "Basic " + base64.b64encode(f"api:{self.key}".encode()).decode()
        if request.headers.get("Authorization") != expected:
            return web.Response(status=401, text="Forbidden")
        if request.match_info["domain"] != self.domain:
            return web.json_response({"message": "Domain not found"}, status=404)
        status, headers = self.script.popleft() if self.script else (200, {})
        form = {name: str(value) for name, value in (await request.post()).items()}
        if status in (0, 200):
            self.mails.append(Taken(form["to"], form["subject"], form["text"], form["html"], form))
        if status == 0 and request.transport:
            request.transport.abort()
        body = {"id": "<double@mail.example>", "message": "Queued. Thank you."}
        return web.json_response(
            body if status == 200 else {"message": "no"}, status=status or 200, headers=headers
        )
