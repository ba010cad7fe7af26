"""How each kind of invoke is answered: its body as Teams reads it, empty only where Teams allows that."""

from collections.abc import Callable, Mapping, Sequence
from http import HTTPStatus
from typing import Any

from bot.turn import Reply, TurnKind
from core.messages import message, say

CARD = "application/vnd.microsoft.card.adaptive"
TEXT = "application/vnd.microsoft.activity.message"
ERROR = "application/vnd.microsoft.error"

Body = dict[str, Any]


IN_DIALOG = frozenset({"fetchTask", "submitAction"})
"""The words of the message extension that a dialog asks."""


def body_of(kind: TurnKind, verb: str, reply: Reply) -> Body:
    """The reply as the body of an invoke's answer."""
    if reply.body is not None:
        return reply.body
    in_dialog = kind is TurnKind.EXTENSION and verb in IN_DIALOG
    return _dialog(reply) if in_dialog else BODIES[kind](reply)


def _tapped(reply: Reply) -> Body:
    """Of a tap on a card: the card that takes its place, or a sentence."""
    if reply.card is not None:
        return {"statusCode": 200, "type": CARD, "value": reply.card}
    text = reply.text or say(message("edge-done"))
    if 400 <= reply.status < 500:
        error = {"code": HTTPStatus(reply.status).phrase, "message": text}
        return {"statusCode": reply.status, "type": ERROR, "value": error}
    return {"statusCode": 200, "type": TEXT, "value": text}


def _dialog(reply: Reply) -> Body:
    """Of a dialog: the card that it shows, or a last sentence; nothing closes it."""
    if reply.card is not None:
        shown = {"contentType": CARD, "content": reply.card}
        value = {"title": reply.title or "", "height": "large", "width": "large", "card": shown}
        return {"task": {"type": "continue", "value": value}}
    return {"task": {"type": "message", "value": reply.text}} if reply.text else {}


def _found(reply: Reply) -> Body:
    """Of a search in a field that has nothing to offer."""
    return found_body([])


def found_body(choices: Sequence[Body]) -> Body:
    """Of a search in a field: the choices that were found, `{value, title}` each."""
    return {
        "statusCode": 200,
        "type": "application/vnd.microsoft.search.searchResponse",
        "value": {"results": list(choices)},
    }


def _extended(reply: Reply) -> Body:
    """Of the message extension: a sentence in place of results."""
    return {"composeExtension": {"type": "message", "text": reply.text or say(message("edge-done"))}}


def _noted(reply: Reply) -> Body:
    """Of what Teams only wants to be heard."""
    return {}


BODIES: Mapping[TurnKind, Callable[[Reply], Body]] = {
    TurnKind.ACTION: _tapped,
    TurnKind.DIALOG: _dialog,
    TurnKind.SUBMISSION: _dialog,
    TurnKind.SEARCH: _found,
    TurnKind.EXTENSION: _extended,
    TurnKind.CONSENT: _noted,
}
