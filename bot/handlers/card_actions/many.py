"""Rows of a form that saves many at once, each read as the action that saves one."""

from collections.abc import Sequence

from pydantic import ValidationError

from bot.handlers.card_actions.unreadable import wrong_in
from bot.turn import Turn, TurnKind
from cards.actions import OnMany, OnOpportunity
from core.many import Edit
from core.messages import Message
from core.opportunity import Subject


def edit(turn: Turn, form: OnMany, id: str, kind: type[OnOpportunity], fields: Sequence[str]) -> Edit:
    """One row as it came back; where it cannot be read, it says which field is wrong."""
    row = form.rows.get(id, {})
    try:
        one = kind.model_validate({"opp": form.opp, "id": id, **row}, context={"locale": turn.sender.locale})
    except ValidationError as error:
        return Edit(id, form.drawn[id], row, Message("refused-row-input", wrong_in(error)))
    return Edit(id, form.drawn[id], one.model_dump(include=set(fields)))


def closing(turn: Turn, shown: Subject) -> Subject | None:
    """What a form leads back to; nothing where it is a dialog, which closes over the card it came from."""
    return None if turn.kind is TurnKind.SUBMISSION and shown.card == "stage" else shown
