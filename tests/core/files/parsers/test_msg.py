from dataclasses import dataclass, field

from core.files.outline import Outline
from core.files.parsers.msg import write_mail


@dataclass
class Attachment:
    longFilename: str
    data: object
    hidden: bool = False
    contentId: str | None = None


@dataclass
class Mail:
    """What the library makes of a .msg file, which nothing but Outlook can write."""

    subject: str = "Brief"
    sender: str = "Ada <ada@acme.example>"
    to: str = "team@agency.example"
    body: str = "We need a film.\r\n\r\n> How long?\r\n"
    htmlBody: bytes | None = None
    attachments: list[Attachment] = field(default_factory=list[Attachment])

    @property
    def cc(self) -> str:
        raise UnicodeDecodeError("cp1252", b"", 0, 1, "broken")


def test_reads_what_the_library_gives_and_lives_with_what_it_does_not():
    outline = Outline()
    write_mail(
        Mail(attachments=[Attachment("plan.txt", b"A film of 60 seconds."), Attachment("x.bin", None)]),
        outline,
    )
    assert [(segment.place.part, segment.text) for segment in outline.segments] == [
        (None, "Brief"),
        (None, "From: Ada <ada@acme.example>"),
        (None, "To: team@agency.example"),
        (None, "We need a film."),
        ("quoted", "How long?"),
        ("plan.txt", "A film of 60 seconds."),
    ]
    assert [remark.args["reason"] for remark in outline.remarks] == ["nothing"]
