import re
from pathlib import Path

import pytest

from core.files import kinds
from core.messages import message, say, says

SOURCES = "\n".join(path.read_text("utf-8") for path in Path(kinds.__file__).parent.rglob("*.py"))
BY_FIRST_BYTES = {"image", "program", "archive", "media"}
REFUSED = (
    BY_FIRST_BYTES
    | set(re.findall(r'refuse\(\s*"([a-z-]+)"', SOURCES))
    | set(re.findall(r'_refused\("([a-z-]+)"', SOURCES))
)
REMARKED = set(re.findall(r'\.remark\("([a-z-]+)"', SOURCES))
SAMPLE = {
    "size": 60,
    "limit": 50,
    "kind": "docx",
    "seconds": 20,
    "characters": 10,
    "share": 10,
    "read": 5,
    "pages": "3, 4",
    "count": 2,
    "sheet": "Plan",
    "rows": 10,
    "names": "a.xls",
    "name": "a.pdf",
    "reason": "scan",
    "part": "notes",
}


def test_the_sources_refuse_and_remark():
    assert REFUSED
    assert REMARKED


@pytest.mark.parametrize("key", sorted(REFUSED | REMARKED))
def test_everything_said_about_a_file_is_in_the_catalogue(key: str):
    assert says(f"files-{key}")
    assert say(message(f"files-{key}", **SAMPLE)).endswith(".")


@pytest.mark.parametrize("reason", sorted(REFUSED | {"many", "deep"}))
def test_an_attachment_left_out_has_its_reason(reason: str):
    assert say(message("files-attachment-unread", name="a.pdf", reason=reason)).startswith(
        "The attachment “a.pdf”"
    )
