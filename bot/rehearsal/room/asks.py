"""What the page asks for, each as JSON that is read strictly."""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field


class Ask(BaseModel):
    """`me` is the person whom somebody is at the page."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    me: str


class Setting(Ask):
    """The stage is to be set."""


class Speech(Ask):
    """The language and the time zone in which a person uses Teams."""

    locale: Annotated[str, Field(max_length=20)]
    timezone: Annotated[str, Field(max_length=60)]


class InChat(Ask):
    chat: str


class Message(InChat):
    text: str = ""
    thread: str | None = None
    files: tuple[str, ...] = ()
    mentions: tuple[str, ...] = ()
    """The names in the text after an `@`, in their order."""


class OnPost(InChat):
    post: str


class Change(OnPost):
    """Somebody edits a message of theirs; without a text they delete it."""

    text: str | None = None


class Tap(OnPost):
    """An Action.Execute; `automatic` where Teams refreshes a card by itself."""

    action: dict[str, Any]
    trigger: Literal["manual", "automatic"] = "manual"


class Submission(OnPost):
    """An Action.Submit, which reaches the bot as a message with a value."""

    value: Any
    text: str = ""


class Question(OnPost):
    """Another invoke: a dialog, a typeahead."""

    name: Literal["task/fetch", "task/submit", "application/search"]
    value: dict[str, Any]


class Consent(OnPost):
    """What somebody says to a file that the bot wants to send."""

    accept: bool
