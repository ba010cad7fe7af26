"""Files that stand beside a message in a channel or a group chat: Teams does not bring them, so we look."""

from bot import commands
from bot.links import without
from bot.turn import ConversationKind, Turn
from core.opportunity import Subject
from core.posted import Look, Meant, Room, Telling
from core.work import Standing, UnitOfWork

NAMING = frozenset({"new", "open"})
"""Commands that say to which opportunity a message's files belong."""

MEANT = {"import": Meant.CATALOGUE, "template": Meant.TEMPLATE}

TAKING = frozenset({None, *NAMING, *MEANT})
"""What people say beside files; with any other command there is hardly one."""


def looking(turn: Turn):
    """Looks into a shared message for files, whatever it says; a personal one brings all it has."""
    if turn.conversation.kind is ConversationKind.PERSONAL:
        return None

    async def also(work: UnitOfWork, standing: Standing, shown: Subject | None) -> None:
        if standing.person.id:
            await work.jobs.look_into(_look(turn, shown))

    return also


def _look(turn: Turn, shown: Subject | None) -> Look:
    here, command = turn.conversation, _command_of(turn)
    return Look(
        conversation=here.id,
        message=turn.id,
        room=Room(here.team, here.channel),
        person=turn.sender.id,
        meant=MEANT.get(command or "", Meant.BRIEF),
        number=shown.opp if shown and command in NAMING else None,
        telling=_telling(turn, command),
    )


def _command_of(turn: Turn) -> str | None:
    """The word by which a message begins, where it is a command."""
    command, _ = commands.parse(without(turn.text, turn.links), turn.mentions)
    return next((word for word, one in commands.COMMANDS.items() if one is command), None)


def _telling(turn: Turn, command: str | None) -> Telling:
    if turn.posted:
        return Telling.ALWAYS
    return Telling.ONCE if command in TAKING else Telling.NEVER


def looking_around(turn: Turn):
    """Finds out what we were not granted in a team or a chat that we were added to."""
    here = turn.conversation
    if here.kind is ConversationKind.PERSONAL:
        return None

    async def also(work: UnitOfWork, standing: Standing, shown: Subject | None) -> None:
        room = Room(here.team, here.channel)
        await work.jobs.look_around(Look(here.id, turn.id, room, standing.person.id))

    return also
