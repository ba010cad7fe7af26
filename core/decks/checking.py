"""A dropped template in the sandbox: cleaned of its slides and tried out, or what is wrong with it."""

import io
import json
import re
import sys
import traceback
from datetime import date
from decimal import Decimal
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from pptx import Presentation

from core.decks.furniture import drop_slides
from core.decks.layouts import Layouts, Unfit, layouts_of
from core.decks.outline import Chart, Outline, Section, Series, Slide, Table
from core.decks.slides import Wanted, write
from core.files import archive
from core.files.refusal import Refused
from core.files.wire import message_to_dict
from core.messages import Message, message

TEMPLATE = b"presentationml.template.main+xml"
PRESENTATION = b"presentationml.presentation.main+xml"
_TYPES = "[Content_Types].xml"
_LINKED = re.compile(rb'<Relationship\b(?=[^>]*TargetMode="External")(?![^>]*relationships/hyperlink")[^>]*>')
_POINTS = ["One", "Two", "Three"]
_TRIED = Outline(
    headline="A deck",
    deck_summary="",
    slides=[
        Slide(section=Section.COVER, title="A deck", key_points=_POINTS),
        Slide(
            section=Section.SCOPE,
            title="Scope",
            key_points=_POINTS,
            speaker_notes="Notes",
            data_callout="12 assets",
            table=Table(head=["Asset", "Volume"], rows=[["Film", "12"]]),
        ),
        Slide(
            section=Section.TEAM,
            title="Team",
            key_points=_POINTS,
            chart=Chart(
                title="FTE",
                categories=["Motion"],
                series=[Series(name="FTE", values=[Decimal("1.5")])],
                decimals=3,
            ),
        ),
    ],
)
"""What a template is tried out with before anybody relies on it."""


def check(data: bytes) -> bytes:
    """The template as it is kept and its layouts by what they are for; or the problems, for `reading`."""
    try:
        content, layouts = _checked(data)
    except Unfit as unfit:
        return _wrong(*unfit.problems)
    except Refused as refused:
        return _wrong(refused.problem)
    except MemoryError:
        raise
    except Exception as error:  # the library fails on broken parts in as many ways as there are parts
        traceback.print_tb(error.__traceback__, limit=-6)
        sys.stderr.write(type(error).__name__)
        return _wrong(message("template-unreadable"))
    return json.dumps({"layouts": layouts}).encode() + b"\n" + content


def _wrong(*problems: Message) -> bytes:
    return json.dumps({"problems": [message_to_dict(one) for one in problems]}).encode() + b"\n"


def _checked(data: bytes) -> tuple[bytes, dict[str, str]]:
    file = archive.check(data)
    if problem := _of_another_kind(file):
        raise Unfit((problem,))
    deck: Any = Presentation(io.BytesIO(_as_presentation(file)))
    if deck.slide_width < deck.slide_height:
        raise Unfit((message("template-upright"),))
    drop_slides(deck)
    layouts = layouts_of(deck)
    written = io.BytesIO()
    deck.save(written)
    content = written.getvalue()
    write(Wanted(_TRIED, content, False, "", date(2000, 1, 1), "en"))
    return content, _named(layouts)


def _of_another_kind(file: ZipFile) -> Message | None:
    """Why a container is no template that can be used, as far as its members tell."""
    names = file.namelist()
    types = file.read(_TYPES) if _TYPES in names else b""
    if any("vbaproject" in name.lower() for name in names) or b"macroEnabled" in types:
        return message("template-macros")
    if TEMPLATE not in types and PRESENTATION not in types:
        return message("template-other")
    relations = (file.read(name) for name in names if name.startswith("ppt/") and name.endswith(".rels"))
    if any(_LINKED.search(one) for one in relations):
        return message("template-linked")
    return None


def _as_presentation(file: ZipFile) -> bytes:
    """The file as a presentation: the library opens no template by that name."""
    kept = io.BytesIO()
    with ZipFile(kept, "w", ZIP_DEFLATED) as out:
        for member in file.infolist():
            content = file.read(member)
            out.writestr(
                member, content.replace(TEMPLATE, PRESENTATION) if member.filename == _TYPES else content
            )
    return kept.getvalue()


def _named(layouts: Layouts) -> dict[str, str]:
    """The names of the layouts that are used, by what for."""
    used = {
        "cover": layouts.cover,
        "points": layouts.points,
        "picture": layouts.pictured,
    }
    return {name: str(plan.layout.name)[:80] for name, plan in used.items()}
