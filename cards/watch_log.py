"""The form that logs a broken assumption: what happened, and what it takes to put right."""

from collections.abc import Sequence

from cards.actions import WatchLog
from cards.forms import within
from cards.parts import (
    Element,
    choice_input,
    column,
    columns,
    execute,
    heading,
    line,
    passage,
    subtle,
    text_input,
)
from cards.watch_frame import framed, watch_key
from cards.words import clip, words
from core.views import Viewer, WatchView
from core.watch import WatchItem

ROWS = 3
"""Roles whose hours one form takes."""

_ROLES, _ASSETS = 2_200, 5_000
"""Bytes for the choices of one field; a tenant's own catalogue may have any number."""


def log_form(view: WatchView, item: WatchItem, viewer: Viewer) -> Element:
    log = WatchLog.asking(
        opp=view.opportunity.number,
        id=item.id,
        version=item.version,
        key=watch_key(view, "log", item.id, item.version, len(view.changes)),
    )
    return framed(
        view,
        viewer,
        "cards-watch-log-title",
        [
            passage(item.assumption, 800, viewer),
            text_input(
                "happened",
                words("cards-watch-happened", viewer),
                None,
                long=True,
                limit=2_000,
                isRequired=True,
                errorMessage=words("cards-watch-happened-missing", viewer),
                placeholder=words("cards-watch-happened-hint", viewer),
            ),
            *_pieces(view, viewer),
            *_hours(view, viewer),
        ],
        execute(words("cards-watch-draft", viewer), log, form=True),
    )


def _pieces(view: WatchView, viewer: Viewer) -> list[Element]:
    """More of what the proposal priced."""
    if not view.assets:
        return []
    choices = [(id, clip(name, 80)) for id, name in view.assets]
    return [
        heading("cards-watch-pieces-title", viewer),
        line(subtle(words("cards-watch-pieces-said", viewer)), spacing="None"),
        *_choice("asset", words("cards-watch-asset", viewer), choices, _ASSETS, viewer),
        text_input("pieces", words("cards-watch-pieces", viewer), None, limit=20),
    ]


def _hours(view: WatchView, viewer: Viewer) -> list[Element]:
    """Hours as somebody reckons them, by role."""
    roles = [(name, clip(name, 80)) for name in view.roles]
    rows = [
        columns(
            column(*_choice(f"role_{row}", words("cards-watch-role", viewer), roles, _ROLES, viewer)),
            column(
                text_input(f"hours_{row}", words("cards-watch-hours", viewer), None, limit=20), width="90px"
            ),
        )
        for row in range(1, ROWS + 1)
    ]
    return [
        heading("cards-watch-hours-title", viewer),
        line(subtle(words("cards-watch-hours-said", viewer)), spacing="None"),
        *rows,
    ]


def _choice(
    field: str, label: str, choices: Sequence[tuple[str, str]], room: int, viewer: Viewer
) -> list[Element]:
    offered, left_out = within(choices, room)
    said = [line(subtle(words("cards-choices-left-out", viewer, more=left_out)))] if left_out else []
    return [choice_input(field, label, offered, None), *said]
