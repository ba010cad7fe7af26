"""Messages: commands, and files with or without words."""

from bot import commands
from bot.handlers import files
from bot.plan import Plan
from bot.turn import Turn
from core.errors import Asked
from core.opportunity import Subject
from core.work import Standing, UnitOfWork


def plan(turn: Turn) -> Plan:
    """A message is answered once, however often it is delivered."""
    return Plan(files.taking(turn) if files.brings(turn) else _saying(turn), key_of(turn))


def key_of(turn: Turn) -> str:
    """The same for every delivery of a message."""
    return f"message:{turn.conversation.id}:{turn.id}"


def _saying(turn: Turn):
    async def act(work: UnitOfWork, standing: Standing) -> Subject:
        if turn.unsupported_attachments:
            raise Asked("refused-attachment", count=turn.unsupported_attachments)
        command, rest = commands.parse(turn.text)
        if command is None:
            files.refuse_links(turn)
        if command is None and turn.text.strip():
            raise Asked("refused-unknown-command", text=turn.text.strip()[:100])
        return await (command or commands.COMMANDS["help"])(work, standing, turn, rest)

    return act
