"""What comes in and what goes back, in our own words: handlers see these and never an SDK."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class TurnKind(StrEnum):
    """What happened in Teams."""

    MESSAGE = "message"
    ACTION = "action"
    """A tap on a card: Action.Execute (an invoke) or its Action.Submit fallback (a message with a value)."""
    DIALOG = "dialog"
    """Somebody opens a dialog from a card (task/fetch)."""
    SUBMISSION = "submission"
    """Somebody sends a dialog (task/submit)."""
    SEARCH = "search"
    """Somebody types into a field that searches as they type (application/search)."""
    EXTENSION = "extension"
    """The message extension: a search, an action on a message, a pasted link (composeExtension/…)."""
    CONSENT = "consent"
    """Somebody takes or declines a file that we offered (fileConsent/invoke)."""
    EDITED = "edited"
    """Somebody changed a message, or brought a deleted one back."""
    DELETED = "deleted"
    """Somebody deleted a message."""
    INSTALLED = "installed"
    REMOVED = "removed"
    LEFT = "left"
    """People left the roster of a conversation."""
    OTHER = "other"


class ConversationKind(StrEnum):
    PERSONAL = "personal"
    GROUP = "groupChat"
    CHANNEL = "channel"


class Outsider(StrEnum):
    """Why somebody is not served here; the value is the sentence that says so."""

    ANONYMOUS = "edge-no-identity"
    """Teams does not vouch for them: they joined a meeting without signing in."""
    FOREIGN = "edge-other-organisation"
    """They are of another organisation, and take part through a channel that it shares."""


@dataclass(frozen=True, slots=True)
class Conversation:
    """Where the turn happened, with all that a later message to the same place needs."""

    id: str
    """For a channel this includes the thread: `19:...@thread.tacv2;messageid=...`."""
    kind: ConversationKind
    tenant: str
    service_url: str
    bot_id: str
    channel_id: str = "msteams"
    team: str = ""
    """Of a channel: the Entra id of its team's group, or Teams' own id of the team."""
    channel: str = ""


@dataclass(frozen=True, slots=True)
class Sender:
    """Who did it, as Teams vouches; in local mode taken at their word."""

    id: str
    """Entra object id."""
    mri: str
    """Teams' id of the person for this bot: `29:...`."""
    name: str
    locale: str = ""
    timezone: str = ""
    """Empty where the activity does not say."""


@dataclass(frozen=True, slots=True)
class Mention:
    """Somebody who is mentioned in a message."""

    id: str
    """Teams' id of the person for this bot, or their Entra object id."""
    name: str
    """As it stands in the text."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file somebody sent. The address is a secret: it opens the file to whoever has it."""

    name: str
    url: str = field(repr=False)
    file_type: str | None = None


@dataclass(frozen=True, slots=True)
class Turn:
    """One activity, verified and parsed."""

    kind: TurnKind
    id: str
    """The activity's id: the same when Teams delivers it again."""
    conversation: Conversation
    sender: Sender
    outsider: Outsider | None = None
    """Whether who did it is nobody whom we serve."""
    text: str = ""
    """Without the mention of this bot; other people's mentions stay."""
    mentions: tuple[Mention, ...] = ()
    """The other people who are mentioned in it."""
    left: tuple[str, ...] = ()
    """Who left, by Entra id or by Teams' id for this bot."""
    attachments: tuple[Attachment, ...] = ()
    unsupported_attachments: int = 0
    """How many things came along that we cannot take, such as pasted pictures."""
    posted: int = 0
    """How many things stand beside a message in a channel or group chat that Teams does not bring us."""
    links: tuple[str, ...] = field(default=(), repr=False)
    """Addresses that somebody pasted; whoever has one may have the file."""
    addressed: bool = True
    """Whether it was said to us: in our own chat with somebody, or with a mention of us."""
    verb: str = ""
    """Of a tap, an action's verb; of another invoke without one, the last word of its name."""
    data: dict[str, Any] = field(default_factory=dict[str, Any])
    """What an action or another invoke brought, as it came, unchecked."""
    card: str | None = None
    """The activity id of the message whose card was tapped."""
    automatic: bool = False
    """Whether Teams fetches a card by itself, without anybody having tapped it."""
    invoke: bool = False
    """Whether the answer belongs in the HTTP response instead of a message."""


@dataclass(frozen=True, slots=True)
class Reply:
    """The answer to a turn: a card, a sentence, or nothing to say."""

    card: dict[str, Any] | None = None
    text: str | None = None
    attachment: dict[str, Any] | None = None
    """What a message brings in place of a card of ours: one of Teams' own."""
    title: str | None = None
    """Of the dialog that shows the card."""
    body: dict[str, Any] | None = None
    """The whole answer, where an invoke's is neither a card nor a sentence."""
    summary: str | None = None
    """The card in one line, for notifications and screen readers."""
    status: int = 200
    """Of an invoke that was refused: 400 (asked wrongly), 403 (not allowed), 404 (not there), 409 (stale)."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """What became of a reply that was sent as a message."""

    activity_id: str | None = None
    """Of the message that now stands in the conversation."""
    error: Exception | None = None
    """Why there is none: a `ConnectorError`, which knows whether that is certain."""


class Verdict(StrEnum):
    """How a turn ended, for the counters."""

    ANSWERED = "answered"
    SILENT = "silent"
    REFUSED = "refused"
    FAILED = "failed"
    UNSENT = "unsent"
    """The work is done, but its answer could not be sent."""
    REJECTED = "rejected"
    """It never became a turn: not authentic, not allowed here, not readable."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The HTTP answer to an activity."""

    status: int
    body: dict[str, Any]
    verdict: Verdict
    turn: Turn | None = None
