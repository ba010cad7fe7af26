"""Messages: commands, and files with or without words."""

from bot import commands
from bot.handlers import files, posted
from bot.plan import Plan
from bot.turn import Turn
from core.errors import Asked
from core.messages import message
from core.opportunity import Subject
from core.work import Standing, UnitOfWork

LOOKED_INTO = (None, commands.COMMANDS["import"], commands.COMMANDS["template"])
"""What there is nothing to answer to before a message's files are known."""


def plan(turn: Turn) -> Plan:
    """A message is answered once, however often it is delivered."""
    act = files.taking(turn) if files.brings(turn) else _saying(turn)
    return Plan(act, key_of(turn), also=posted.looking(turn))


def key_of(turn: Turn) -> str:
    """The same for every delivery of a message."""
    return f"message:{turn.conversation.id}:{turn.id}"


def _saying(turn: Turn):
    async def act(work: UnitOfWork, standing: Standing) -> Subject:
        if turn.unsupported_attachments:
            raise Asked("refused-attachment", count=turn.unsupported_attachments)
        command, rest = commands.parse(turn.text, turn.mentions)
        if turn.posted and command in LOOKED_INTO:
            return Subject("notice", detail={"notice": message("posted-looking", count=turn.posted)})
        if command is None:
            files.refuse_links(turn)
        if command is None and (meant := await commands.understand(work, standing, turn)):
            return meant
        if command is None and turn.text.strip():
            raise Asked("refused-unknown-command", text=turn.text.strip()[:100])
        return await (command or commands.COMMANDS["help"])(work, standing, turn, rest)

    return act
