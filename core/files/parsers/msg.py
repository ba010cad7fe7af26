"""Outlook's own file of a mail."""

import io
import logging
from typing import Any

import extract_msg

from core.files.attached import attach
from core.files.outline import Outline
from core.files.parsers import eml
from core.files.text import decode

_FIELDS = (("Subject", "subject"), ("From", "sender"), ("To", "to"), ("Cc", "cc"), ("Date", "date"))


def parse(data: bytes, name: str, outline: Outline) -> None:
    """Reads a mail that Outlook saved."""
    logging.getLogger("extract_msg").setLevel(logging.CRITICAL)
    with extract_msg.openMsg(io.BytesIO(data), delayAttachments=False) as mail:
        write_mail(mail, outline)


def write_mail(mail: Any, outline: Outline) -> None:
    for header, field in _FIELDS:
        if value := _field(mail, field):
            eml.write_header(outline, header, str(value))
    plain, html = _field(mail, "body") or "", _field(mail, "htmlBody") or b""
    if html and (not plain.strip() or b"<table" in html.lower()):
        eml.write_html(outline, html)
    else:
        eml.write_plain(outline, plain if isinstance(plain, str) else decode(plain))
    for index, attachment in enumerate(_field(mail, "attachments") or ()):
        _attach(attachment, index, outline)


def _field(mail: Any, name: str) -> Any:
    """A field of the mail, or None where Outlook's encoding of it is broken or not a mail's."""
    try:
        return getattr(mail, name, None)
    except Exception:
        return None


def _attach(attachment: Any, index: int, outline: Outline) -> None:
    name = (
        _field(attachment, "longFilename") or _field(attachment, "shortFilename") or f"attachment {index + 1}"
    )
    data = _field(attachment, "data")
    if hasattr(data, "exportBytes"):
        attach(str(name), data.exportBytes(), outline, index)
    elif not (_field(attachment, "hidden") or _field(attachment, "contentId")):
        attach(str(name), data if isinstance(data, bytes) else b"", outline, index)
