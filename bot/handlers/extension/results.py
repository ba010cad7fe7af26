"""Opportunities as Teams lists them in its search and inserts them into a message."""

from collections.abc import Iterable
from typing import Any

from bot.invokes import CARD
from bot.turn import Reply
from bot.viewers import everyone, viewer_of
from cards.inserted import preview, render
from core.opportunity import Person
from core.views import InsertedView, Viewer
from core.work import UnitOfWork

THUMBNAIL = "application/vnd.microsoft.card.thumbnail"


async def results(work: UnitOfWork, found: Iterable[InsertedView], person: Person) -> Reply:
    """A list to choose from; nothing in it says that nothing was found.

    The list is one person's, and what they insert is everyone's.
    """
    mine, theirs = viewer_of(person), await everyone(work, None)
    attachments = [_attached(view, mine, theirs) for view in found]
    listed = {"type": "result", "attachmentLayout": "list", "attachments": attachments}
    return Reply(body={"composeExtension": listed})


def _attached(view: InsertedView, mine: Viewer, theirs: Viewer) -> dict[str, Any]:
    shown = {"contentType": THUMBNAIL, "content": preview(view, mine)}
    return {"contentType": CARD, "content": render(view, theirs), "preview": shown}
