"""Files in a message: they start an opportunity, join one, or raise the question which."""

from bot import commands
from bot.turn import Turn
from core.errors import Asked
from core.opportunity import Subject
from core.service import files, opportunities
from core.work import Standing, UnitOfWork


def taking(turn: Turn):
    """Takes the message's files; `new NAME` and `open #12` beside them say where they belong."""

    async def act(work: UnitOfWork, standing: Standing) -> Subject:
        command, rest = commands.parse(turn.text)
        name = commands.name_in(rest) if command is commands.COMMANDS["new"] else None
        if command is commands.COMMANDS["open"]:
            opened = await opportunities.open_named(work, standing.person, rest, turn.conversation.id)
            if opened.opp is None:
                raise Asked("refused-open-unclear", instead=opened)
            return await files.add_to(work, standing.person, _dropped(turn), opened.opp, turn.conversation.id)
        return await files.receive(work, standing, _dropped(turn), turn.conversation.id, name=name)

    return act


def _dropped(turn: Turn) -> list[files.Dropped]:
    return [files.Dropped(attachment.name, attachment.url) for attachment in turn.attachments]
