"""What mail services do, and what we make of it: taken, refused, later, or not known."""

import ssl
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
from aiohttp import ClientSession

from bot.mail import Letter, MailError, MaybeTaken, NotTaken
from bot.mailgun import Mailgun
from bot.smtp import Smtp
from tests.doubles.mail import MailgunServer, Refusal, SmtpServer
from tests.doubles.teams import self_signed

LETTER = Letter("m1", "priya@agency.example", "Grüße ✓ " + "x" * 90, "Text\n.\nTwo — ü", "<p>Text</p>")
SENDER = "Trowel <trowel@agency.example>"


def _plain(server: SmtpServer) -> Smtp:
    return Smtp("127.0.0.1", server.port, SENDER, security="none", seconds=2.0)


async def _refused(mailer: Smtp | Mailgun, letter: Letter = LETTER) -> MailError:
    with pytest.raises(MailError) as caught:
        await mailer.send(letter)
    return caught.value


async def test_smtp_carries_both_texts_as_they_are() -> None:
    async with SmtpServer().open() as server:
        assert "double-1" in await _plain(server).send(LETTER)
    (mail,) = server.mails
    assert mail.to == "priya@agency.example"
    assert mail.subject == LETTER.subject
    assert mail.text.replace("\r\n", "\n").strip() == LETTER.text
    assert "<p>Text</p>" in mail.html
    assert mail.headers["Message-ID"] == "<m1@agency.example>"


@pytest.mark.parametrize("security", ["starttls", "tls"])
async def test_smtp_is_encrypted_and_logs_in(tmp_path: Path, security: str) -> None:
    certificate = tmp_path / "smtp.pem"
    context = self_signed(certificate)
    trusted = ssl.create_default_context(cafile=str(certificate))
    server = SmtpServer(tls=context, login=("bot", "secret"), wrapped=security == "tls")
    async with server.open():
        mailer = Smtp("localhost", server.port, SENDER, "bot", "secret", security, trusted, 5.0)  # pyright: ignore[reportArgumentType]
        await mailer.send(LETTER)
        wrong = Smtp("localhost", server.port, SENDER, "bot", "wrong", security, trusted, 5.0)  # pyright: ignore[reportArgumentType]
        error = await _refused(wrong)
    assert len(server.mails) == 1
    assert (error.code, error.later) == ("MailLoginRefused", False)


async def test_a_server_without_encryption_gets_no_mail_that_was_to_be_encrypted() -> None:
    async with SmtpServer().open() as server:
        error = await _refused(Smtp("127.0.0.1", server.port, SENDER, security="starttls", seconds=2.0))
    assert (error.code, server.mails) == ("MailNotSecure", [])


async def test_a_certificate_nobody_vouches_for_is_not_trusted(tmp_path: Path) -> None:
    async with SmtpServer(tls=self_signed(tmp_path / "smtp.pem")).open() as server:
        error = await _refused(Smtp("localhost", server.port, SENDER, security="starttls", seconds=2.0))
    assert isinstance(error, NotTaken)
    assert server.mails == []


@pytest.mark.parametrize(
    ("refusal", "kind", "later"),
    [
        (Refusal("connect", "421 4.3.2 closing"), NotTaken, True),
        (Refusal("connect"), NotTaken, True),
        (Refusal("MAIL", "451 4.3.0 busy"), NotTaken, True),
        (Refusal("RCPT", "450 4.2.1 greylisted"), NotTaken, True),
        (Refusal("RCPT", "550 5.1.1 nobody"), NotTaken, False),
        (Refusal("RCPT"), NotTaken, True),
        (Refusal("end", "451 4.7.1 later"), NotTaken, True),
        (Refusal("end", "554 5.7.1 spam"), NotTaken, False),
        (Refusal("end"), MaybeTaken, False),
        (Refusal("end", keeps=True), MaybeTaken, False),
    ],
    ids=[
        "closing",
        "no greeting",
        "busy",
        "greylisted",
        "nobody",
        "gone at recipient",
        "content later",
        "content never",
        "gone at the end",
        "gone and kept",
    ],
)
async def test_smtp_refusals_are_told_apart(refusal: Refusal, kind: type[MailError], later: bool) -> None:
    async with SmtpServer(refusal).open() as server:
        error = await _refused(_plain(server))
    assert isinstance(error, kind)
    assert error.later is later


async def test_a_server_that_is_not_there_was_given_nothing() -> None:
    async with SmtpServer().open() as server:
        gone = _plain(server)
    error = await _refused(gone)
    assert (type(error), error.code, error.later) == (NotTaken, "MailUnreachable", True)


async def test_an_address_in_other_letters_is_sent_as_such() -> None:
    async with SmtpServer().open() as server:
        await _plain(server).send(Letter("m2", "jörg@agentur.example", "S", "T", "<p>T</p>"))
    assert server.mails[0].to == "jörg@agentur.example"


def _mailgun(session: ClientSession, server: MailgunServer, key: str = "key-double") -> Mailgun:
    return Mailgun(session, server.url, server.domain, SENDER, key, 2.0)


@pytest.mark.parametrize(
    ("status", "kind", "later"),
    [
        (400, NotTaken, False),
        (401, NotTaken, False),
        (429, NotTaken, True),
        (500, MaybeTaken, False),
        (502, MaybeTaken, False),
        (503, NotTaken, True),
        (0, MaybeTaken, False),
    ],
)
async def test_mailgun_refusals_are_told_apart(status: int, kind: type[MailError], later: bool) -> None:
    async with MailgunServer().open() as server, ClientSession() as session:
        server.script.append((status, {"Retry-After": "90"} if status == 429 else {}))
        error = await _refused(_mailgun(session, server))
    assert isinstance(error, kind)
    assert error.later is later
    assert error.retry_after == (90 if status == 429 else None)
    assert server.asked == 1


async def test_mailgun_may_name_the_time_to_wait_for() -> None:
    async with MailgunServer().open() as server, ClientSession() as session:
        at = datetime.now(UTC) + timedelta(minutes=10)
        server.script.append((429, {"Retry-After": format_datetime(at, usegmt=True)}))
        error = await _refused(_mailgun(session, server))
    assert error.retry_after
    assert 500 < error.retry_after <= 600


async def test_mailgun_with_a_wrong_key_takes_nothing() -> None:
    async with MailgunServer().open() as server, ClientSession() as session:
        error = await _refused(_mailgun(session, server, "wrong"))
        assert error.code == "MailLoginRefused"
        assert (await _mailgun(session, server).send(LETTER)) == "<double@mail.example>"
    assert len(server.mails) == 1


def test_no_password_is_shown_by_accident() -> None:
    shown = repr(Smtp("h", 1, SENDER, "bot", "hush-hush"))
    assert "hush-hush" not in shown
