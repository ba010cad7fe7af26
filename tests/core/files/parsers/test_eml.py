import io
from collections.abc import Callable
from email.message import EmailMessage
from email.policy import default

import pytest
from docx import Document

from core.files.attached import MOST
from core.files.kinds import FileKind
from core.files.outline import Outline


def mail(subject: str = "Brief", body: str = "We need a film.\n") -> EmailMessage:
    message = EmailMessage()
    message["Subject"], message["From"], message["To"] = (
        subject,
        "Ada <ada@acme.example>",
        "team@agency.example",
    )
    message.set_content(body)
    return message


def docx(text: str) -> bytes:
    document, data = Document(), io.BytesIO()
    document.add_paragraph(text)
    document.save(data)
    return data.getvalue()


def test_reads_headers_body_and_quoted_replies(outline_of: Callable[[FileKind, bytes], Outline]):
    body = "We need a film.\n\n> How long?\n> Best, Bo\n\n-----Original Message-----\nOlder\n"
    segments = outline_of(FileKind.EML, mail(body=body).as_bytes()).segments
    assert [(segment.place.part, segment.text) for segment in segments[:4]] == [
        (None, "Brief"),
        (None, "From: Ada <ada@acme.example>"),
        (None, "To: team@agency.example"),
        (None, "We need a film."),
    ]
    assert {segment.place.part for segment in segments[4:]} == {"quoted"}


def test_reads_attachments_under_their_names(outline_of: Callable[[FileKind, bytes], Outline]):
    message = mail()
    message.add_attachment(
        docx("A film of 60 seconds"), maintype="application", subtype="msword", filename="plan.docx"
    )
    message.add_attachment(b"\x89PNG\r\n\x1a\n\x00", maintype="image", subtype="png", filename="look.png")
    message.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="deck.pdf")
    outline = outline_of(FileKind.EML, message.as_bytes())
    assert ("plan.docx", "A film of 60 seconds") in {(s.place.part, s.text) for s in outline.segments}
    assert [remark.args for remark in outline.remarks] == [
        {"name": "look.png", "reason": "image"},
        {"name": "deck.pdf", "reason": "damaged"},
    ]


def test_reads_a_mail_within_a_mail_but_not_endlessly(outline_of: Callable[[FileKind, bytes], Outline]):
    inner = mail("level 9")
    for level in range(8, -1, -1):
        outer = mail(f"level {level}")
        outer.add_attachment(inner)
        inner = outer
    outline = outline_of(FileKind.EML, inner.as_bytes())
    subjects = [segment.text for segment in outline.segments if segment.kind.value == "heading"]
    assert subjects == ["level 0", "level 1", "level 2", "level 3"]
    assert [remark.args["reason"] for remark in outline.remarks] == ["deep"]


def test_reads_only_so_many_attachments(outline_of: Callable[[FileKind, bytes], Outline]):
    message = mail()
    for number in range(MOST + 2):
        message.add_attachment(f"Note {number}.", filename=f"{number}.txt")
    outline = outline_of(FileKind.EML, message.as_bytes())
    assert sum(segment.place.part is not None for segment in outline.segments) == MOST
    assert [remark.args["reason"] for remark in outline.remarks] == ["many", "many"]


def test_takes_the_html_body_where_it_has_a_table(outline_of: Callable[[FileKind, bytes], Outline]):
    message = mail()
    message.add_alternative(
        "<table><tr><th>Asset</th><th>Volume</th></tr><tr><td>Film</td><td>1</td></tr></table>"
        "<blockquote>Older</blockquote>",
        subtype="html",
    )
    segments = outline_of(FileKind.EML, message.as_bytes()).segments
    assert segments[-2].header == ("Asset", "Volume")
    assert (segments[-1].text, segments[-1].place.part) == ("Older", "quoted")


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"Subject: =?utf-9?Q?=ff?=\nFrom: <<>>\nDate: never\nContent-Type: text/plain\n\nA film", "A film"),
        (b"Subject: x\nContent-Type: text/plain; charset=klingon\n\nA caf\xe9", "A café"),
        (b"Subject: x\nTo: \xff\xfe\nContent-Type: multipart/mixed; boundary=\n\nA film", "x"),
        (b"Subject: x\nContent-Transfer-Encoding: base64\n\n!!!! not base64 !!!!", "x"),
    ],
)
def test_reads_broken_mails_as_far_as_they_go(
    outline_of: Callable[[FileKind, bytes], Outline], data: bytes, text: str
):
    assert text in {segment.text for segment in outline_of(FileKind.EML, data).segments}


def test_an_older_encoding_is_decoded(outline_of: Callable[[FileKind, bytes], Outline]):
    message = EmailMessage(policy=default)
    message["Subject"] = "x"
    message.set_content("新しいロゴ", charset="shift_jis")
    assert outline_of(FileKind.EML, message.as_bytes()).segments[-1].text == "新しいロゴ"
