"""Opportunities as Teams lists them in its search and inserts them into a message."""

from collections.abc import Iterable
from typing import Any

from bot.invokes import CARD
from bot.turn import Reply
from cards.inserted import preview, render
from core.views import InsertedView, Viewer

THUMBNAIL = "application/vnd.microsoft.card.thumbnail"


def results(found: Iterable[InsertedView], viewer: Viewer) -> Reply:
    """A list to choose from; nothing in it says that nothing was found."""
    attachments = [_attached(view, viewer) for view in found]
    listed = {"type": "result", "attachmentLayout": "list", "attachments": attachments}
    return Reply(body={"composeExtension": listed})


def _attached(view: InsertedView, viewer: Viewer) -> dict[str, Any]:
    shown = {"contentType": THUMBNAIL, "content": preview(view, viewer)}
    return {"contentType": CARD, "content": render(view, viewer), "preview": shown}


def for_everyone(locale: str, timezone: str) -> Viewer:
    """Nobody in particular: what one person inserts, everyone in the conversation reads."""
    return Viewer(locale=locale, timezone=timezone)
