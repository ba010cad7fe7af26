"""Files in a message, or links to some: they start an opportunity, join one, or raise the question which."""

import re

from bot import commands
from bot.links import is_personal, is_shared, name_in, without
from bot.phrases import name_given
from bot.turn import Turn
from core.errors import Asked
from core.messages import message, say
from core.opportunity import Subject
from core.service import catalogues, files, opportunities, templates
from core.work import Standing, UnitOfWork

SPREADSHEETS = (".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".csv", ".tsv")


def brings(turn: Turn) -> bool:
    """Whether a message has files with it, or links to some."""
    return bool(turn.attachments) or any(is_shared(link) for link in turn.links)


def refuse_links(turn: Turn) -> None:
    """Says of a message that is about a link why nothing comes of it."""
    if any(is_personal(link) for link in turn.links):
        raise Asked("refused-link-personal")
    if turn.links:
        raise Asked("refused-link-host")


def taking(turn: Turn):
    """Takes the message's files; `new NAME` and `open #12` beside them say where they belong."""

    async def act(work: UnitOfWork, standing: Standing) -> Subject:
        command, rest = commands.parse(without(turn.text, turn.links), turn.mentions)
        if command is commands.COMMANDS["template"]:
            return await templates.receive(work, standing.person, _dropped(turn), turn.conversation.id)
        if _is_import(turn, command):
            return await catalogues.receive(work, standing.person, _dropped(turn), turn.conversation.id)
        name = commands.name_in(name_given(rest)) if command is commands.COMMANDS["new"] else None
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
    tables = all(one.name.lower().endswith(SPREADSHEETS) for one in _dropped(turn))
    said = without(turn.text, turn.links)
    return tables and re.search(r"\bimport\b", said, re.IGNORECASE) is not None


def _dropped(turn: Turn) -> list[files.Dropped]:
    sent = [files.Dropped(attachment.name, attachment.url) for attachment in turn.attachments]
    shared = [link for link in turn.links if is_shared(link)]
    return sent + [
        files.linked(link, name_in(link) or _unnamed(number, turn)) for number, link in enumerate(shared, 1)
    ]


def _unnamed(number: int, turn: Turn) -> str:
    """What a file is called until SharePoint has said its name."""
    return say(message("link-name", number=number), turn.sender.locale)
