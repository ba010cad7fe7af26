"""The command on a message: a dialog that says what will be read, and the opportunity that comes of it."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot import commands
from bot.handlers.extension import payload
from bot.invokes import CARD
from bot.plan import Plan
from bot.turn import Reply, Turn
from bot.viewers import viewer_of
from cards.dialogs import for_dialog
from cards.forms import refilled
from cards.inserted import render as render_inserted
from cards.posted import render
from cards.words import words
from core.errors import Asked
from core.messages import Message, message
from core.opportunity import Person, Subject, shows
from core.service.files import name_from
from core.service.finding import inserted_of
from core.service.starting import Posted, check, start
from core.views import PostedView
from core.work import Standing, UnitOfWork

NAME = 80
"""Characters of a name that is taken from a text; the person may write a longer one."""


def key_of(turn: Turn, posted: Posted) -> str:
    """The message's own: whoever chooses the command on it, and however often, it starts one opportunity."""
    return f"posted:{turn.conversation.id.partition(';')[0]}:{posted.id}"


def plan_opening(turn: Turn) -> Plan:
    """Shows the dialog, or what was started from this message before."""
    return _opening(turn, payload.read(turn.data, turn.conversation.tenant))


def _opening(
    turn: Turn, posted: Posted, refusal: Message | None = None, typed: Mapping[str, Any] | None = None
) -> Plan:
    """The dialog; after a refusal with why, and with what was typed in its field."""

    async def act(work: UnitOfWork, standing: Standing) -> Subject:
        check(standing.person, posted)
        return await work.answers.showed(key_of(turn, posted)) or Subject("posted")

    async def draw(work: UnitOfWork, subject: Subject, person: Person) -> Reply:
        viewer = viewer_of(person)
        if subject.card == "inserted":
            return await _started(work, subject, person, message("posted-before"))
        card = render(replace(_view(posted), notice=refusal), viewer)
        return _dialog(words("posted-dialog", viewer), refilled(card, typed or {}))

    return Plan(act, draw=draw)


def plan_sending(turn: Turn) -> Plan:
    """Starts the opportunity, once; a name that is none keeps the dialog open."""
    posted = payload.read(turn.data, turn.conversation.tenant)
    data = turn.data.get("data")
    typed = data.get("name") if isinstance(data, dict) else None
    try:
        name = commands.name_in(typed if isinstance(typed, str) else "")
    except Asked as refusal:
        return _opening(turn, posted, refusal.message, {"name": typed})

    async def act(work: UnitOfWork, standing: Standing) -> Subject:
        return await start(work, standing.person, posted, name)

    async def draw(work: UnitOfWork, subject: Subject, person: Person) -> Reply:
        said = subject.detail.get("notice")
        return await _started(
            work, subject, person, said if isinstance(said, Message) else message("posted-before")
        )

    return Plan(act, key_of(turn, posted), draw)


async def _started(work: UnitOfWork, subject: Subject, person: Person, said: Message) -> Reply:
    number, viewer = subject.opp or 0, viewer_of(person)
    shown = await inserted_of(work, person, number, work.tenant)
    return _dialog(words("posted-dialog", viewer), render_inserted(replace(shown, notice=said), viewer))


def _dialog(title: str, card: dict[str, Any]) -> Reply:
    value = {
        "title": title,
        "height": "medium",
        "width": "medium",
        "card": {"contentType": CARD, "content": for_dialog(card)},
    }
    return Reply(body={"task": {"type": "continue", "value": value}})


def _view(posted: Posted) -> PostedView:
    return PostedView(
        posted.id,
        suggested(posted),
        posted.author,
        posted.at,
        posted.text,
        tuple(one.name for one in posted.files),
        tuple(posted.left),
        posted.pictures,
        posted.foreign,
    )


def suggested(posted: Posted) -> str:
    """What the opportunity may be called: as the message is, or its first file, or how its text begins."""
    if posted.subject:
        return posted.subject
    if posted.files:
        return name_from(posted.files[0].name)
    first = next((line for line in posted.text.splitlines() if shows(line)), "").lstrip("-*# ")
    if len(first) <= NAME:
        return first.rstrip(" .,:;")
    return first[:NAME].rsplit(" ", 1)[0].rstrip(" .,:;")
