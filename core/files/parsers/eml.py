"""Mails: headers, body, and what is attached, read by the same parsers."""

import email
import re
from email.message import EmailMessage, MIMEPart
from email.policy import default

from bs4 import BeautifulSoup

from core.files.attached import attach
from core.files.outline import Outline, joined
from core.files.parsers import txt
from core.files.text import decode

HEADERS = ("Subject", "From", "To", "Cc", "Date")
_QUOTED = re.compile(r"\s*>+ ?")
_ORIGINAL = re.compile(
    r"\s*-{2,}\s*(original message|ursprüngliche nachricht|message d'origine)\s*-{2,}", re.I
)


def parse(data: bytes, name: str, outline: Outline) -> None:
    """Reads a mail as its program would show it."""
    write_mail(email.message_from_bytes(data, policy=default), outline)


def write_mail(mail: EmailMessage, outline: Outline) -> None:
    for header in HEADERS:
        if value := _header(mail, header):
            write_header(outline, header, value)
    _write_body(mail, outline)
    for index, part in enumerate(_attachments(mail)):
        _attach(part, index, outline)


def write_header(outline: Outline, header: str, value: str) -> None:
    """Writes one line of a mail's head; the subject is what the rest stands under."""
    if header == "Subject":
        outline.heading(value, 1)
    else:
        outline.paragraph(f"{header}: {value}")


def write_plain(outline: Outline, text: str) -> None:
    """Writes a plain body; quoted replies stand in a part of their own."""
    part, heading = outline.place.part, outline.place.heading
    original = False
    for quoted, lines in _runs(outline.cut(text).splitlines()):
        original = original or bool(lines and _ORIGINAL.match(lines[0]))
        outline.move(part=joined(part, "quoted") if quoted or original else part, heading=heading)
        txt.write_lines(outline, [_QUOTED.sub("", line, count=1) for line in lines] if quoted else lines)
    outline.move(part=part, heading=heading)


def write_html(outline: Outline, markup: bytes | str) -> None:
    from core.files.parsers.html import write_soup

    text = markup if isinstance(markup, str) else decode(markup)
    write_soup(outline, BeautifulSoup(outline.cut(text), "lxml"), mail=True)


def _header(mail: EmailMessage, name: str) -> str:
    """A header's text; the standard parser raises on some that are broken beyond its repair."""
    try:
        return str(mail.get(name, "")).strip()
    except Exception:
        return decode(str(dict(mail.raw_items()).get(name, "")).encode("utf-8", "surrogateescape"))


def _write_body(mail: EmailMessage, outline: Outline) -> None:
    plain, html = _body(mail, "plain"), _body(mail, "html")
    if html and (not plain.strip() or "<table" in html.lower()):  # tables do not survive as plain text
        write_html(outline, html)
    else:
        write_plain(outline, plain)


def _body(mail: EmailMessage, kind: str) -> str:
    if mail.get_content_type() == "message/rfc822":
        return ""
    body = mail.get_body((kind,))
    return _content(body) if body is not None and body.get_content_maintype() == "text" else ""


def _content(part: MIMEPart) -> str:
    raw = part.get_payload(decode=True)
    if not isinstance(raw, bytes):
        return ""
    try:
        return raw.decode(part.get_content_charset() or "utf-8")
    except (LookupError, UnicodeDecodeError):
        return decode(raw)


def _runs(lines: list[str]) -> list[tuple[bool, list[str]]]:
    """Lines in runs that are quoted or not; an `Original Message` line starts a run."""
    runs = list[tuple[bool, list[str]]]()
    for line in lines:
        quoted = bool(_QUOTED.match(line))
        if not runs or runs[-1][0] != quoted or _ORIGINAL.match(line):
            runs.append((quoted, []))
        runs[-1][1].append(line)
    return runs


def _attachments(mail: EmailMessage) -> list[EmailMessage]:
    """The parts that are files, wherever the sender's program put them."""
    if mail.get_content_type() == "message/rfc822" or not mail.is_multipart():
        return [mail] if mail.get_content_maintype() not in ("text", "multipart") else []
    bodies = [body for kind in ("plain", "html") if (body := mail.get_body((kind,))) is not None]
    return [part for part in _leaves(mail) if not any(part is body for body in bodies)]


def _leaves(mail: EmailMessage) -> list[EmailMessage]:
    leaves = list[EmailMessage]()
    for part in mail.iter_parts():
        if not isinstance(part, EmailMessage):
            continue
        if part.get_content_maintype() == "multipart":
            leaves.extend(_leaves(part))
        else:
            leaves.append(part)
    return leaves


def _attach(part: EmailMessage, index: int, outline: Outline) -> None:
    inline = part.get_content_disposition() == "inline" or part.get("Content-ID")
    if part.get_content_maintype() == "image" and inline:
        return  # a signature's logo, a picture in the text
    if part.get_content_type() == "message/rfc822":
        inner = part.get_payload()
        if isinstance(inner, list) and inner and isinstance(inner[0], EmailMessage):
            name = _header(inner[0], "Subject") or "mail"
            attach(name, inner[0].as_bytes(), outline, index, mail=True)
        return
    raw = part.get_payload(decode=True)
    attach(_name(part, index), raw if isinstance(raw, bytes) else b"", outline, index)


def _name(part: EmailMessage, index: int) -> str:
    try:
        return part.get_filename() or f"attachment {index + 1}"
    except Exception:
        return f"attachment {index + 1}"
