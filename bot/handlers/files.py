"""Files in a message: they start an opportunity, join one, or raise the question which."""

import re

from bot import commands
from bot.turn import Turn
from core.errors import Asked
from core.opportunity import Subject
from core.service import catalogues, files, opportunities
from core.work import Standing, UnitOfWork

SPREADSHEETS = (".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".csv", ".tsv")


def taking(turn: Turn):
    """Takes the message's files; `new NAME` and `open #12` beside them say where they belong."""

    async def act(work: UnitOfWork, standing: Standing) -> Subject:
        command, rest = commands.parse(turn.text)
        if _is_import(turn, command):
            return await catalogues.receive(work, standing.person, _dropped(turn), turn.conversation.id)
        name = commands.name_in(rest) if command is commands.COMMANDS["new"] else None
        if command is commands.COMMANDS["open"]:
            opened = await opportunities.open_named(work, standing.person, rest, turn.conversation.id)
            if opened.opp is None:
                raise Asked("refused-open-unclear", instead=opened)
            return await files.add_to(work, standing.person, _dropped(turn), opened.opp, turn.conversation.id)
        return await files.receive(work, standing, _dropped(turn), turn.conversation.id, name=name)

    return act


def _is_import(turn: Turn, command: commands.Command | None) -> bool:
    """Whether a message calls its files a catalogue: by its first word, or by any where all are workbooks."""
    if command is not None:
        return command is commands.COMMANDS["import"]
    tables = all(one.name.lower().endswith(SPREADSHEETS) for one in turn.attachments)
    return tables and re.search(r"\bimport\b", turn.text, re.IGNORECASE) is not None


def _dropped(turn: Turn) -> list[files.Dropped]:
    return [files.Dropped(attachment.name, attachment.url) for attachment in turn.attachments]
