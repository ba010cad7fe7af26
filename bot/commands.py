"""The text commands: what people may say instead of tapping."""

import re
from collections.abc import Awaitable, Callable, Mapping, Sequence

from bot.phrases import MOST_NAMED, guesses, name_given, sure, tells
from bot.turn import ConversationKind, Mention, Turn
from core.errors import Asked, Missing
from core.messages import message
from core.opportunity import Role, Subject, shows
from core.service import opportunities, people
from core.service.following import tell
from core.work import Standing, UnitOfWork

NAME_LENGTH = 200

Command = Callable[[UnitOfWork, Standing, Turn, str], Awaitable[Subject]]
"""Given what stands behind the command word."""


async def _help(work: UnitOfWork, standing: Standing, turn: Turn, rest: str) -> Subject:
    shared = turn.conversation.kind is not ConversationKind.PERSONAL
    return Subject("help", section="shared" if shared else None)


async def _new(work: UnitOfWork, standing: Standing, turn: Turn, rest: str) -> Subject:
    given = name_given(rest)
    if given != rest and not turn.posted:
        return Subject("meant", detail={"meant": [["new", name_in(given)]], "message": turn.id})
    return await opportunities.create(work, standing.person, name_in(given), turn.conversation.id)


async def _list(work: UnitOfWork, standing: Standing, turn: Turn, rest: str) -> Subject:
    return Subject("list", section="archived" if rest.lower() == "archived" else None)


async def _open(work: UnitOfWork, standing: Standing, turn: Turn, rest: str) -> Subject:
    return await opportunities.open_named(work, standing.person, rest, turn.conversation.id)


async def _status(work: UnitOfWork, standing: Standing, turn: Turn, rest: str) -> Subject:
    return Subject("opportunity", standing.opportunity) if standing.opportunity else Subject("list")


async def _whoami(work: UnitOfWork, standing: Standing, turn: Turn, rest: str) -> Subject:
    return Subject("who")


async def _roles(work: UnitOfWork, standing: Standing, turn: Turn, rest: str) -> Subject:
    return Subject("roles")


async def _settings(work: UnitOfWork, standing: Standing, turn: Turn, rest: str) -> Subject:
    return Subject("tenant")


async def _catalogue(work: UnitOfWork, standing: Standing, turn: Turn, rest: str) -> Subject:
    return Subject("catalogue")


async def _import(work: UnitOfWork, standing: Standing, turn: Turn, rest: str) -> Subject:
    raise Asked("refused-import-nothing", instead=Subject("catalogue"))


async def _template(work: UnitOfWork, standing: Standing, turn: Turn, rest: str) -> Subject:
    return Subject("template")


async def _preferences(work: UnitOfWork, standing: Standing, turn: Turn, rest: str) -> Subject:
    return await _in_private(work, standing, turn, Subject("preferences"))


async def _notifications(work: UnitOfWork, standing: Standing, turn: Turn, rest: str) -> Subject:
    return await _in_private(work, standing, turn, Subject("notifications"))


async def _in_private(work: UnitOfWork, standing: Standing, turn: Turn, shown: Subject) -> Subject:
    """A card that is somebody's alone: where others read along, it goes to their own chat."""
    if turn.conversation.kind is ConversationKind.PERSONAL:
        return shown
    await tell(work, standing.person.id, shown, turn.conversation.id)
    return Subject("notice", detail={"notice": message("sent-privately", person=standing.person.name)})


async def _assign(work: UnitOfWork, standing: Standing, turn: Turn, rest: str) -> Subject:
    role, named = _role_and_people(turn, rest)
    called = {mention.id: mention.name for mention in turn.mentions}
    return await people.assign(work, standing.person, role, named, turn.conversation.id, called)


async def _unassign(work: UnitOfWork, standing: Standing, turn: Turn, rest: str) -> Subject:
    role, named = _role_and_people(turn, rest)
    called = {mention.id: mention.name for mention in turn.mentions}
    return await people.remove(work, standing.person, role, named, turn.conversation.id, called)


def _role_and_people(turn: Turn, rest: str) -> tuple[Role, list[str]]:
    """A role, and people by mention, address or Entra id, as in `assign commercial @Sam, jo@agency.com`.

    The names of those who are mentioned stand in the text no more.
    """
    word, named = (*rest.split(None, 1), "", "")[:2]
    role = next((role for role in Role if role == word.lower().replace("-", "_")), None)
    if role is None:
        raise Asked("refused-no-such-role", said=word[:60] or "-", instead=Subject("roles"))
    found = [mention.id for mention in turn.mentions] + re.split(r"[\s,;]+", named.strip(" ,;"))
    return role, [one for one in found if one] or [""]


COMMANDS: Mapping[str, Command] = {
    "help": _help,
    "hi": _help,
    "hello": _help,
    "new": _new,
    "list": _list,
    "open": _open,
    "status": _status,
    "whoami": _whoami,
    "roles": _roles,
    "settings": _settings,
    "catalogue": _catalogue,
    "import": _import,
    "template": _template,
    "preferences": _preferences,
    "notifications": _notifications,
    "assign": _assign,
    "unassign": _unassign,
}


def name_in(said: str) -> str:
    """The name given to a new opportunity, on one line. Raises Asked when there is none or it is too long."""
    name = " ".join(said.split())
    if not shows(name):
        raise Asked("refused-no-name")
    if len(name) > NAME_LENGTH:
        raise Asked("refused-name-too-long", count=len(name), most=NAME_LENGTH)
    return name


ALONE = frozenset(
    {
        "help",
        "hi",
        "hello",
        "status",
        "whoami",
        "roles",
        "settings",
        "catalogue",
        "preferences",
        "notifications",
    }
)
"""Commands that nothing stands behind; a sentence that begins with such a word means something else."""

SHORT = {"open": MOST_NAMED, "new": 3}
"""Words behind a command that are a name whatever they say: opportunities are called “What if” too."""

NAMING = frozenset({"new", "open", "assign", "unassign"})
"""Commands behind which stands a name, and no sentence."""


def parse(said: str, mentions: Sequence[Mention] = ()) -> tuple[Command | None, str]:
    """The command in a message and what stands behind it; no command for anything else.

    Whom the message mentions is no part of what stands there, but of the name that is given to something new.
    """
    word, rest = (*said.lstrip(" ,:;.-–").split(None, 1), "", "")[:2]
    named, rest = word.lower().strip("!.?,"), rest.strip()
    if named != "new":
        rest = _without(rest, mentions)
    if not rest and re.fullmatch(r"#\d{1,9}", word):
        return COMMANDS["open"], word
    if not _stands(named, rest):
        return None, rest
    return COMMANDS.get(named), rest


def _without(said: str, mentions: Sequence[Mention]) -> str:
    """The text without the names of those it mentions; a name that begins another is looked for last."""
    for name in sorted((mention.name for mention in mentions), key=len, reverse=True):
        spaced = r"\s+".join(re.escape(part) for part in name.split())
        said = re.sub(rf"(?<![\w#@.]){spaced}(?![\w@])", " ", said, count=1)
    return said.strip(" \t\n,;") if mentions else said


def _stands(word: str, rest: str) -> bool:
    """Whether what stands behind a command's word lets it be one, and not the beginning of a sentence."""
    if word == "list":
        return rest.lower().strip("!.?,") in ("", "archived")
    if word in ALONE:
        return not any(one.isalnum() for one in rest)
    if word == "open" and (meant := sure(guesses(f"open {rest}"))):
        return meant.command == "open"
    short = len(rest.split()) <= SHORT.get(word, 0)
    return word not in NAMING or short or not tells(rest)


async def understand(work: UnitOfWork, standing: Standing, turn: Turn) -> Subject | None:
    """What somebody means who does not say a command as it stands, or what they may mean, to choose from."""
    found = guesses(turn.text)
    if meant := sure(found):
        try:
            return await COMMANDS[meant.command](work, standing, turn, meant.rest)
        except Missing:  # whatever they named, it is no opportunity
            return None
    if not found:
        return None
    if found[0].command == "new" and not found[0].rest:
        raise Asked("refused-no-name")
    said = [guess for guess in found if guess.rest or guess.command != "new"]
    offered = [[guess.command, guess.rest[:NAME_LENGTH]] for guess in said]
    return Subject("meant", standing.opportunity, detail={"meant": offered, "message": turn.id})
