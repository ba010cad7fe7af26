"""An activity as Teams puts it on the wire, and the turn it amounts to."""

import html
import re
from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Annotated, Any
from uuid import uuid4
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, ValidationError
from pydantic.alias_generators import to_camel
from yarl import URL

from bot.links import addresses, hrefs, is_shared
from bot.tokens import is_loopback
from bot.turn import Attachment, Conversation, ConversationKind, Mention, Outsider, Sender, Turn, TurnKind

TEAMS = "msteams"
INVOKED: Mapping[str, TurnKind] = {
    "adaptiveCard/action": TurnKind.ACTION,
    "task/fetch": TurnKind.DIALOG,
    "task/submit": TurnKind.SUBMISSION,
    "application/search": TurnKind.SEARCH,
    "composeExtension/query": TurnKind.EXTENSION,
    "composeExtension/fetchTask": TurnKind.EXTENSION,
    "composeExtension/submitAction": TurnKind.EXTENSION,
    "composeExtension/queryLink": TurnKind.EXTENSION,
    "fileConsent/invoke": TurnKind.CONSENT,
}
"""The invokes we answer, by name."""

CHANGED: Mapping[str, TurnKind] = {
    "editMessage": TurnKind.EDITED,
    "undeleteMessage": TurnKind.EDITED,
    "softDeleteMessage": TurnKind.DELETED,
}
"""What became of a message, by Teams' word for it."""

DIALOGS = frozenset({"task/fetch", "task/submit"})
"""The invokes whose value holds a card's data without an action round it."""

TAPS = frozenset({TurnKind.ACTION, TurnKind.DIALOG, TurnKind.SUBMISSION})
"""Turns that carry a card's data."""

BY_NOBODY = frozenset({TurnKind.INSTALLED, TurnKind.REMOVED, TurnKind.LEFT, TurnKind.OTHER})
"""Turns that Teams itself may have brought about."""

OF_TWO = "@unq.gbl.spaces"
"""How the id of a chat of two ends; a bot's own personal chats have ids of another kind, or name the bot."""

FILE = "application/vnd.microsoft.teams.file.download.info"
REFERENCE = "reference"
"""A file that a message points to instead of bringing it."""

HTML = "text/html"

_ATTACHED = re.compile(r"<attachment\b", re.IGNORECASE)
_TAG = re.compile(r"<at\b[^<>]*>([^<]*)</at>((?:&nbsp;|[ \t\xa0])*)", re.IGNORECASE)
_SPACE = re.compile(r"(?:&nbsp;|\s)+")
_LOCALE = re.compile(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8}){0,3}")


class Malformed(Exception):
    """The body is not an activity."""


def _no_path(value: str) -> str:
    if value in (".", ".."):
        raise ValueError("an id, not a path")
    return value


Id = Annotated[
    str,
    StringConstraints(min_length=1, max_length=1024, pattern=r"^[^\x00-\x1f\x7f]+$"),
    AfterValidator(_no_path),
]


class _Wire(BaseModel):
    model_config = ConfigDict(alias_generator=to_camel, frozen=True)


class Account(_Wire):
    """A person or a bot in a conversation."""

    id: Id
    name: str | None = None
    aad_object_id: Id | None = None
    tenant_id: Id | None = None
    """Of their own organisation, where Teams says it."""


class Place(_Wire):
    """The conversation of an activity."""

    id: Id
    conversation_type: str | None = None
    is_group: bool | None = None
    tenant_id: Id | None = None


class Activity(_Wire):
    """What we read of an activity; entities and attachments come in many shapes and are read with care."""

    type: str
    id: Id | None = None
    channel_id: str | None = None
    service_url: str
    sender: Account | None = Field(None, alias="from")
    recipient: Account | None = None
    conversation: Place
    name: str | None = None
    action: str | None = None
    text: str | None = None
    value: Any = None
    reply_to_id: Id | None = None
    locale: str | None = None
    local_timezone: str | None = None
    entities: list[Any] | None = None
    attachments: list[Any] | None = None
    channel_data: Any = None
    members_added: list[Account] | None = None
    members_removed: list[Account] | None = None

    @classmethod
    def read(cls, body: bytes) -> "Activity":
        """The activity in a request's body.

        Raises:
            Malformed: it is not JSON, or not an activity.
        """
        try:
            return cls.model_validate_json(body)
        except ValidationError as error:
            raise Malformed from error

    @property
    def tenant(self) -> str:
        """The tenant it happened in; empty where it says none."""
        return next(iter(self.tenants), "")

    @property
    def tenants(self) -> tuple[str, ...]:
        """Each tenant the activity names: more than one is a contradiction."""
        said = _dict(_dict(self.channel_data).get("tenant")).get("id")
        named = (said if isinstance(said, str) else "", self.conversation.tenant_id or "")
        return tuple(dict.fromkeys(_clean(one).lower() for one in named if one))

    @property
    def invoke(self) -> bool:
        return self.type == "invoke"

    @property
    def named(self) -> str:
        """The last word of an invoke's name."""
        return (self.name or "").rpartition("/")[2]

    @property
    def kind(self) -> TurnKind:
        if self.type == "message":
            return TurnKind.ACTION if _verb(_dict(self.value)) else TurnKind.MESSAGE
        if self.invoke:
            return INVOKED.get(self.name or "", TurnKind.OTHER)
        if self.type in ("messageUpdate", "messageDelete"):
            return CHANGED.get(str(_dict(self.channel_data).get("eventType")), TurnKind.OTHER)
        if self._happened("installationUpdate", "add", self.members_added):
            return TurnKind.INSTALLED
        if self._happened("installationUpdate", "remove", self.members_removed):
            return TurnKind.REMOVED
        return TurnKind.LEFT if self._left() else TurnKind.OTHER

    def _happened(self, kind: str, action: str, members: list[Account] | None) -> bool:
        if self.type == kind:
            return self.action == action
        bot = self.recipient and self.recipient.id
        return self.type == "conversationUpdate" and any(member.id == bot for member in members or ())

    def _left(self) -> tuple[str, ...]:
        """Who left the conversation, where that is what happened."""
        members = self.members_removed if self.type == "conversationUpdate" else None
        return tuple((one.aad_object_id or one.id).lower() for one in members or ())

    def turn(self, *, local: bool) -> Turn:
        """The turn it amounts to; in local mode people are who they say and files may come from loopback.

        Raises:
            Malformed: it is a card action without an action.
        """
        kind = self.kind
        verb, data = self._asked(kind)
        files, unsupported = self._files(local)
        return Turn(
            kind=kind,
            outsider=None if kind in BY_NOBODY else self._outsider(local),
            id=self.id or f"unnamed:{uuid4()}",
            conversation=self._where(local),
            sender=self._who(local, named=kind not in BY_NOBODY),
            text=self._said(),
            mentions=tuple(self._mentioned()),
            left=self._left(),
            attachments=files,
            unsupported_attachments=unsupported,
            posted=self._posted(),
            links=self._links(),
            addressed=self._is_addressed(),
            verb=verb,
            data=data,
            card=self.reply_to_id,
            automatic=_dict(self.value).get("trigger") == "automatic",
            invoke=self.invoke,
        )

    def _asked(self, kind: TurnKind) -> tuple[str, dict[str, Any]]:
        """What a tap or another invoke asks for, and what it brings."""
        if kind in TAPS:
            return self._tapped()
        if kind is TurnKind.OTHER or not self.invoke:
            return "", {}
        return self.named, _clean(_dict(self.value))

    def _tapped(self) -> tuple[str, dict[str, Any]]:
        """Verb and data of an Action.Execute, or of an Action.Submit, whose value is or holds the data."""
        value = _clean(_dict(self.value))
        if not self.invoke:
            return _verb(value), _own(value)
        action = value if self.name in DIALOGS else value.get("action")
        data = _dict(action).get("data") or {}
        if not isinstance(action, dict) or not isinstance(data, dict):
            raise Malformed
        return _verb(action) or _verb(data), _own(data)

    def _where(self, local: bool) -> Conversation:
        return Conversation(
            id=self.conversation.id,
            kind=self._conversation_kind(),
            tenant=self.tenant or ("local" if local else ""),
            service_url=self.service_url,
            bot_id=self.recipient.id if self.recipient else "",
            channel_id=self.channel_id or TEAMS,
            **self._room(),
        )

    def _room(self) -> dict[str, str]:
        """The team and the channel of what happens in one, in the words by which Graph knows them."""
        said = _dict(self.channel_data)
        team, channel = _dict(said.get("team")), _dict(said.get("channel")).get("id")
        if self._conversation_kind() is not ConversationKind.CHANNEL:
            return {}
        group = next((one for one in (team.get("aadGroupId"), team.get("id")) if isinstance(one, str)), "")
        here = channel if isinstance(channel, str) else self.conversation.id.partition(";")[0]
        return {"team": _clean(group), "channel": _clean(here)}

    def _conversation_kind(self) -> ConversationKind:
        if self._between_people():
            return ConversationKind.GROUP
        try:
            return ConversationKind(self.conversation.conversation_type or "")
        except ValueError:
            return ConversationKind.GROUP if self.conversation.is_group else ConversationKind.PERSONAL

    def _between_people(self) -> bool:
        """Whether it is a chat of two people, which Teams calls personal too; its id names both."""
        return (
            self.conversation.id.endswith(OF_TWO)
            and self._bot().rpartition(":")[2] not in self.conversation.id
        )

    def _is_addressed(self) -> bool:
        """Whether a message is meant for us; an organisation may let us hear what is not."""
        if self._conversation_kind() is ConversationKind.PERSONAL:
            return True
        return any(_dict(one.get("mentioned")).get("id") == self._bot() for one in self._mentions())

    def _who(self, local: bool, named: bool) -> Sender:
        mri = self.sender.id if self.sender else ""
        entra = ((self.sender and self.sender.aad_object_id) or "").lower() or (
            mri if local and named else ""
        )
        client = self._client()
        return Sender(
            id=entra,
            mri=mri,
            name=_clean((self.sender and self.sender.name) or ""),
            locale=_locale(self.locale) or _locale(client.get("locale")) or "",
            timezone=_zone(client.get("timezone")) or _zone(self.local_timezone) or "",
        )

    def _outsider(self, local: bool) -> Outsider | None:
        """Whom we do not serve; in local mode people need no Entra id."""
        if not (self.sender and (local or self.sender.aad_object_id)):
            return Outsider.ANONYMOUS
        home = (self.sender.tenant_id or self.tenant).lower()
        return Outsider.FOREIGN if self.tenant and home != self.tenant else None

    def _client(self) -> dict[str, Any]:
        return next((entity for entity in _dicts(self.entities) if entity.get("type") == "clientInfo"), {})

    def _said(self) -> str:
        return _clean(_plain(self.text, self._mentions(), self._bot())) if self.text else ""

    def _links(self) -> tuple[str, ...]:
        """Addresses in the text, behind what Teams shows in their place, and of files it refers to."""
        found = addresses(self._said())
        for entry in _dicts(self.attachments):
            content, referred = entry.get("content"), entry.get("contentUrl")
            if entry.get("contentType") == HTML and isinstance(content, str):
                found += addresses(" ".join(hrefs(content)))
            if entry.get("contentType") == REFERENCE and isinstance(referred, str):
                found += addresses(referred)
        return tuple(dict.fromkeys(_clean(one) for one in found))

    def _mentioned(self) -> Iterator[Mention]:
        for entity in self._mentions():
            who, tag = _dict(entity.get("mentioned")), _TAG.search(str(entity.get("text")))
            id, name = who.get("id"), _spaced(tag[1] if tag else str(who.get("name") or ""))
            if isinstance(id, str) and id and id != self._bot() and name:
                yield Mention(_clean(id), _clean(name))

    def _mentions(self) -> list[dict[str, Any]]:
        return [entity for entity in _dicts(self.entities) if entity.get("type") == "mention"]

    def _bot(self) -> str:
        return self.recipient.id if self.recipient else ""

    def _posted(self) -> int:
        """How many attachments a shared message has that did not come with it; it has a tag for each."""
        if self._conversation_kind() is ConversationKind.PERSONAL:
            return 0
        entries = list(_dicts(self.attachments))
        markup = (one.get("content") for one in entries if one.get("contentType") == HTML)
        tags = sum(len(_ATTACHED.findall(text)) for text in markup if isinstance(text, str))
        brought = [one for one in entries if one.get("contentType") != HTML and not _is_pointless(one)]
        return max(tags - len(brought), sum(map(_is_pointless, entries)))

    def _files(self, local: bool) -> tuple[tuple[Attachment, ...], int]:
        """The files we can fetch, and how many things came along that we cannot."""
        files, unsupported = list[Attachment](), 0
        shared = self._conversation_kind() is not ConversationKind.PERSONAL
        for entry in _dicts(self.attachments):
            if (file := _file(entry, local)) is not None:
                files.append(file)
            elif _is_left_out(entry) and not (shared and _is_pointless(entry)):
                unsupported += 1
        return tuple(files), unsupported


def _file(entry: dict[str, Any], local: bool) -> Attachment | None:
    content = _dict(entry.get("content")) if entry.get("contentType") == FILE else {}
    address = content.get("downloadUrl")
    if address is None and local and _is_here(entry.get("contentUrl")):
        address = entry.get("contentUrl")
    if not isinstance(address, str) or not address.isprintable() or not _fetchable(address, local):
        return None
    file_type = content.get("fileType")
    name = entry.get("name") if isinstance(entry.get("name"), str) else ""
    return Attachment(_clean(name) or "file", address, file_type if isinstance(file_type, str) else None)


def _is_left_out(entry: dict[str, Any]) -> bool:
    """Whether something came along that we cannot take; what SharePoint has is a link."""
    kind, address = entry.get("contentType"), entry.get("contentUrl")
    linked = kind == REFERENCE and isinstance(address, str) and is_shared(address)
    return not linked and (kind == FILE or bool(address))


def _is_pointless(entry: dict[str, Any]) -> bool:
    """Whether it is a file that a message refers to without saying where in SharePoint it stands."""
    address = entry.get("contentUrl")
    return entry.get("contentType") == REFERENCE and not (isinstance(address, str) and is_shared(address))


def _is_here(address: Any) -> bool:
    try:
        return isinstance(address, str) and is_loopback(URL(address).host or "")
    except ValueError:
        return False


def _fetchable(address: str, local: bool) -> bool:
    try:
        url = URL(address)
    except ValueError:
        return False
    return url.scheme == "https" or (local and url.scheme == "http" and is_loopback(url.host or ""))


def _plain(text: str, mentions: Iterable[dict[str, Any]], bot: str) -> str:
    """Text as it reads: this bot's mention gone, other people's as their names, entities decoded.

    A person may bear the bot's name; mentions of the same words are told apart by their order.
    """
    meant: defaultdict[str, deque[Any]] = defaultdict(deque)
    for mention in mentions:
        mentioned = _dict(mention.get("mentioned"))
        tag = _TAG.search(str(mention.get("text")))
        meant[_spaced(tag[1] if tag else str(mentioned.get("name")))].append(mentioned.get("id"))

    def spoken(match: re.Match[str]) -> str:
        whose = meant.get(_spaced(match[1]))
        if whose and (whose.popleft() if len(whose) > 1 else whose[0]) == bot:
            return ""
        return match[1] + match[2]

    return html.unescape(_TAG.sub(spoken, text)).replace("\xa0", " ").strip()


def _spaced(name: str) -> str:
    return _SPACE.sub(" ", name).strip()


def _locale(said: Any) -> str:
    return said if isinstance(said, str) and _LOCALE.fullmatch(said) else ""


@lru_cache(maxsize=1024)
def _known_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ValueError, OSError, LookupError):
        return False
    return True


def _zone(said: Any) -> str:
    return said if isinstance(said, str) and 0 < len(said) < 64 and _known_zone(said) else ""


def _own(data: dict[str, Any]) -> dict[str, Any]:
    """A card's data without what Teams reads of it."""
    return {name: value for name, value in data.items() if name != "msteams"}


def _verb(data: dict[str, Any]) -> str:
    verb = data.get("verb")
    return verb if isinstance(verb, str) else ""


def _dict(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _dicts(values: list[Any] | None) -> Iterable[dict[str, Any]]:
    return (value for value in values or () if isinstance(value, dict))


def _clean(value: Any) -> Any:
    """The value without NUL characters, which PostgreSQL cannot store."""
    if isinstance(value, str):
        return value.replace("\x00", "")
    if isinstance(value, dict):
        return {_clean(key): _clean(entry) for key, entry in value.items()}
    return [_clean(entry) for entry in value] if isinstance(value, list) else value
