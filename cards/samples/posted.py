"""Messages from which somebody is about to start an opportunity."""

from collections.abc import Mapping
from dataclasses import replace

from cards.samples.pursuit import HOSTILE, NOW
from core.views import PostedView

_POSTED = PostedView(
    message="1700000000000",
    name="Harbour Foods spring brief",
    author="Megan Bowen",
    at=NOW,
    text="Hi all, Harbour Foods sent their brief for spring.\nThey want a launch film and statics by March.",
    files=("Harbour Foods spring brief.docx", "Deliverables.xlsx"),
)

POSTED: Mapping[str, PostedView] = {
    "whole": _POSTED,
    "bare": replace(_POSTED, author="", at=None, files=()),
    "files": replace(_POSTED, text=""),
    "left": replace(_POSTED, left=("Moodboard.png",), pictures=2, foreign=True, files=()),
    "hostile": replace(
        _POSTED,
        name=HOSTILE,
        author=HOSTILE,
        text=HOSTILE * 400,
        files=(HOSTILE * 3,) * 20,
        left=(HOSTILE,) * 40,
    ),
    "arabic": replace(
        _POSTED, name="موجز الربيع", author="ليلى", text="نحتاج فيلمًا للإطلاق.", files=("موجز.docx",)
    ),
}
