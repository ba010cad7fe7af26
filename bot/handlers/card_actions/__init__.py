"""Taps on cards: the closed union of actions, each carried out by one service function, by families."""

import hashlib
import json
from collections.abc import Mapping

from pydantic import ValidationError

from bot.handlers.card_actions import (
    agency,
    judgement,
    news,
    pursuit,
    questions,
    scope,
    stages,
    tenant,
    watching,
)
from bot.handlers.card_actions.carrying import Carry
from bot.handlers.card_actions.unreadable import unreadable
from bot.plan import Plan
from bot.turn import Turn
from cards import actions
from cards.actions import ACTION, Action
from core.errors import Asked
from core.opportunity import Subject
from core.work import Standing, UnitOfWork

READING = (
    actions.StageOpen,
    actions.OpportunityOpen,
    actions.CardRefresh,
    actions.ExportGet,
    actions.EfficiencyPreview,
)
"""Actions that change nothing worth guarding: repeating them shows what is true now."""

CARRIED: Mapping[type[Action], Carry] = {
    **agency.CARRIED,
    **judgement.CARRIED,
    **news.CARRIED,
    **pursuit.CARRIED,
    **questions.CARRIED,
    **scope.CARRIED,
    **stages.CARRIED,
    **tenant.CARRIED,
    **watching.CARRIED,
}
"""What carries out each action: every family has a table of its own."""

VERBS = frozenset(kind.model_fields["verb"].default for kind in CARRIED)
"""The verbs that are built."""


def plan(turn: Turn) -> Plan:
    """Reads the tap; raises Asked for a verb or an input that cannot be read."""
    tap = read(turn)

    async def act(work: UnitOfWork, standing: Standing) -> Subject | None:
        return await CARRIED[type(tap)](work, standing, turn, tap)

    reading = isinstance(tap, READING)
    return Plan(act, None if reading and turn.invoke else key_of(turn, tap))


def key_of(turn: Turn, tap: Action) -> str:
    """Tenant, person, verb and inputs: the same tap again is the same action, new inputs are a new one."""
    if tap.key is None:
        return f"activity:{turn.conversation.id}:{turn.id}"
    inputs = json.dumps(turn.data, sort_keys=True, default=str).encode()
    return f"tap:{turn.sender.id}:{tap.verb}:{hashlib.sha256(inputs).hexdigest()}"


def read(turn: Turn) -> Action:
    """The action of a tap.

    Raises:
        Asked: the verb is unknown or not built, or an input is missing or malformed; it says which.
    """
    if turn.verb not in VERBS:
        raise Asked("refused-unknown-verb", verb=turn.verb[:60])
    try:
        return ACTION.validate_python(
            {**turn.data, "verb": turn.verb}, context={"locale": turn.sender.locale}
        )
    except ValidationError as error:
        raise unreadable(turn, error) from None
